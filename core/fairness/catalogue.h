// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/clock.h"

namespace core::fairness {

struct CatalogueItem {
    std::string id;
    std::uint64_t hash = 0;    ///< hash64 of the id: breaks ties
    bool inCatalogue = false;  ///< announced or interacted with before the window's end
    UtcTime since;             ///< when it became so; the epoch: always
    std::int64_t interactions = 0;
    std::int64_t interactionsBefore = 0;  ///< before the window: they rank head and tail
    std::vector<std::string> genres;
    std::string provider;
    std::string decade;  ///< "1990s"
};

/// What verdicts know about items, by ItemIdx. Threads: a plain value.
struct Catalogue {
    std::vector<CatalogueItem> items;
    std::int64_t users = 0;  ///< with any interaction
    bool announced = false;  ///< false: the catalogue is only what was seen, and coverage says so

    [[nodiscard]] std::int64_t size() const;  ///< |C|
};

enum class Tier : std::uint8_t { Head, Mid, Tail, Outside };
inline constexpr std::array<const char*, 3> kTierNames{"head", "mid", "tail"};

/// Head = the ⌊0.3·|C|⌋ items of C with most interactions before the window, tail = as many with
/// fewest; ties by hash of the id, then id. By ItemIdx. Threads: pure. Cost: O(n log n).
std::vector<Tier> tiersOf(const Catalogue& catalogue);

}  // namespace core::fairness
