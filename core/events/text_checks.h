// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace core::events {

/// Well-formed UTF-8 (Unicode 15, table 3-7): no overlong forms, no surrogates, nothing above
/// U+10FFFF. Threads: pure.
bool validUtf8(std::string_view text);
/// U+0000–U+001F, U+007F or U+0080–U+009F somewhere in valid UTF-8. Threads: pure.
bool hasControlCharacters(std::string_view text);
/// A–Z to a–z; every other byte stays. Threads: pure.
std::string lowerAscii(std::string_view text);

}  // namespace core::events
