// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string_view>

#include "core/base/json.h"

namespace core::registry {

/// Bounds that keep a hostile text from costing more than its size suggests.
struct JsonLimits {
    int depth = 8;
    std::size_t keysPerObject = 10'000;
};

/// JSON of a file that somebody else may have written: one object, starting at the first byte.
/// Errors: corrupt for everything parseJson refuses, a duplicate key (readers disagree which of the
/// two counts), a byte-order mark, and whatever exceeds `limits`. Threads: pure.
Result<Json> parseStrictJson(std::string_view text, std::string_view where, JsonLimits limits = {});

/// Whether `text` is UTF-8, as every text that goes into JSON must be.
bool isUtf8(std::string_view text);
/// Whether every text in `json` is UTF-8, so that it can be written.
bool isWritable(const Json& json);

}  // namespace core::registry
