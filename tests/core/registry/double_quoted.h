// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <string>

namespace tests {

/// JSON with ' for ", readable in source; moc of Qt 6.4 loses its way in some raw strings.
inline std::string doubleQuoted(std::string text) {
    std::ranges::replace(text, '\'', '"');
    return text;
}

}  // namespace tests
