// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <nlohmann/json.hpp>
#include <string_view>

#include "core/base/result.h"

namespace core {

/// Keys keep the order in which they were written: files and documents read as designed.
using Json = nlohmann::ordered_json;

/// Parses a whole text. Errors: corrupt, with the position and `where`. No exceptions.
Result<Json> parseJson(std::string_view text, std::string_view where);

}  // namespace core
