// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

namespace core {

Result<Json> parseJson(std::string_view text, std::string_view where) {
    try {
        return Json::parse(text);
    } catch (const Json::exception& e) {
        return Error{Errc::Corrupt, std::string("not valid JSON: ") + e.what(), std::string(where)};
    }
}

}  // namespace core
