// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/ids.h"

namespace core::fairness {

/// Genres of an item: numbers of the caller, ascending, distinct.
using Genres = std::vector<std::uint16_t>;

/// An item is one whole, shared evenly by its genres: in these parts, exactly for up to 16 genres.
inline constexpr std::int64_t kGenreParts = 720720;

struct GenrePart {
    std::uint16_t genre = 0;
    std::int64_t parts = 0;
    bool operator==(const GenrePart&) const = default;
};
/// Ascending by genre, without zeros.
using GenreMix = std::vector<GenrePart>;

/// Adds `items` items of these genres (or takes them away, when negative).
void addTo(GenreMix& mix, const Genres& genres, std::int64_t items);

/// 1 − |A ∩ B|/|A ∪ B| of two items' genres; nothing when one has none.
std::optional<double> genreDistance(const Genres& a, const Genres& b);

/// Mean genre distance over the k(k−1)/2 pairs of a list that can be compared, 0–1, in units of
/// core/fairness/units.h. Nothing without such a pair. `genresOf[item]`; items beyond its end have
/// none.
std::optional<std::int64_t> intraListDistance(std::span<const ItemIdx> list,
                                              std::span<const Genres> genresOf);

/// KL(p ‖ q̃) in bits, in units: p = genres of the user's history, q = of the list,
/// q̃ = 0.99·q + 0.01·p. 0 = the list has the user's own mix. Nothing when one side has no genres.
/// Source: Steck 2018 (RecSys), "Calibrated recommendations".
std::optional<std::int64_t> miscalibration(const GenreMix& history, const GenreMix& list);

/// Shannon entropy of a mix in bits, in units; 0 for an empty one.
std::int64_t mixEntropy(const GenreMix& mix);

}  // namespace core::fairness
