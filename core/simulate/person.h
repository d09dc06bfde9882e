// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>

#include "core/simulate/world.h"

namespace core::simulate {

/// What somebody likes.
struct Taste {
    GenreVector genres{};  ///< length 1
    StyleVector style{};
};

/// One simulated user. The n-th person of a seed is always the same one.
struct Person {
    std::uint64_t serial = 0;  ///< 1, 2, … in the order of joining; 0: nobody
    Taste taste;
    float browse = 0;        ///< probability of ignoring the list
    float ratingBias = 0;    ///< added to all their ratings, in stars
    std::uint32_t pace = 0;  ///< visits are drawn in proportion to it
    std::uint32_t seen = 0;  ///< different items watched
};

/// Genres: Dirichlet(1.5·share of the genre); style: standard normal; pace: lognormal(σ 1.2), so
/// that the most active tenth makes 47 % of visits (48 % of ratings in MovieLens latest-small);
/// browse: Beta(2, 3); ratingBias: N(0, 0.35). Threads: pure.
Person makePerson(std::uint64_t seed, std::uint64_t serial);

/// "u00017".
std::string userId(std::uint64_t serial);

/// The taste after all genres moved on by `turns` places of genreTable(), in between them a mix.
Taste turned(const Taste& taste, double turns);

/// How much an item is to a taste: about mean 0 and deviation 1 over a catalogue. 2.2·(cosine of
/// genres − 0.3) + 0.7·(product of styles)/√6. Threads: pure.
double affinity(const Taste& taste, const WorldItem& item);

}  // namespace core::simulate
