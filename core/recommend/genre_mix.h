// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace core::recommend {

/// How much of a history and of a list belongs to a genre. All shares of one side add up to 1.
struct GenreShare {
    std::string genre;  ///< empty: all the others together
    double history = 0;
    double list = 0;
    bool operator==(const GenreShare&) const = default;
};

/// The `top` genres by their larger share, then the others as one; an item with several genres
/// counts as an equal part of each, items without genres are left out. Ties by name.
/// Empty input: a side without genres has shares of 0; both empty: no rows. Threads: pure.
std::vector<GenreShare> genreMix(std::span<const std::vector<std::string>> history,
                                 std::span<const std::vector<std::string>> list, std::size_t top);

}  // namespace core::recommend
