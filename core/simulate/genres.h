// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstddef>
#include <string_view>

namespace core::simulate {

inline constexpr std::size_t kGenreCount = 14;
inline constexpr std::size_t kStyleCount = 6;

using GenreVector = std::array<float, kGenreCount>;
using StyleVector = std::array<float, kStyleCount>;

/// A genre of the fictional catalogue.
struct Genre {
    std::string_view name;
    /// How common it is as an item's first genre and in people's tastes; any unit.
    double weight = 0;
    /// Affinity to the genres of the table, in its order: which others an item takes on.
    std::array<int, kGenreCount> companions{};
    std::array<std::string_view, 4> tags;
    std::array<std::string_view, 12> nouns;  ///< of titles
};

/// A direction in which items differ whatever their genre: the tags of its two ends.
struct Style {
    std::string_view low;
    std::string_view high;
};

/// In the order in which tastes turn under drift: neighbours have little in common and differ in
/// weight, so that a turn shows in what is watched. Threads: thread-safe.
const std::array<Genre, kGenreCount>& genreTable();
const std::array<Style, kStyleCount>& styleTable();

}  // namespace core::simulate
