// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace core::store {

/// Numbers of interned items in a blob: 32 bits each, little-endian. Threads: pure.
std::string packNumbers(std::span<const std::int64_t> numbers);
/// Errors: corrupt when the size is not a multiple of four.
Result<std::vector<std::int64_t>> unpackNumbers(std::string_view blob);

/// A JSON array of texts; empty text for an empty list (stored as NULL). Threads: pure.
std::string toJsonArray(const std::vector<std::string>& texts);
/// The reverse. Errors: corrupt.
Result<std::vector<std::string>> fromJsonArray(std::string_view json);

}  // namespace core::store
