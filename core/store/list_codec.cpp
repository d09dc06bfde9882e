// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list_codec.h"

#include "core/base/json.h"

namespace core::store {

std::string packNumbers(std::span<const std::int64_t> numbers) {
    std::string blob;
    blob.reserve(numbers.size() * 4);
    for (const std::int64_t number : numbers) {
        for (int shift = 0; shift < 32; shift += 8) {
            blob.push_back(static_cast<char>((number >> shift) & 0xFF));
        }
    }
    return blob;
}

Result<std::vector<std::int64_t>> unpackNumbers(std::string_view blob) {
    if (blob.size() % 4 != 0) {
        return Error{Errc::Corrupt, "a stored list of items has a broken length", {}};
    }
    std::vector<std::int64_t> numbers;
    numbers.reserve(blob.size() / 4);
    for (std::size_t i = 0; i < blob.size(); i += 4) {
        std::uint32_t number = 0;
        for (std::size_t k = 4; k > 0; --k) {
            number = (number << 8U) | static_cast<unsigned char>(blob[i + k - 1]);
        }
        numbers.push_back(number);
    }
    return numbers;
}

std::string toJsonArray(const std::vector<std::string>& texts) {
    if (texts.empty()) return {};
    // Replace rather than throw: a caller that skipped the validator must not bring us down.
    return Json(texts).dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<std::vector<std::string>> fromJsonArray(std::string_view json) {
    std::vector<std::string> texts;
    if (json.empty()) return texts;
    FAIRLEAD_TRY(const Json list, parseJson(json, "a stored list of texts"));
    if (!list.is_array()) return Error{Errc::Corrupt, "a stored list of texts is no list", {}};
    for (const Json& text : list) {
        if (!text.is_string()) return Error{Errc::Corrupt, "a stored list of texts is no list", {}};
        texts.push_back(text.get<std::string>());
    }
    return texts;
}

}  // namespace core::store
