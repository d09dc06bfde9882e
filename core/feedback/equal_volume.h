// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

#include "core/fairness/group_counts.h"
#include "core/feedback/slices.h"

namespace core::feedback {

/// What windows look like when each shows equally much to equally many users.
struct EqualVolume {
    struct Window {
        fairness::Replicates<double> gini{};  ///< catalogue Gini over C₀, mean of the draws
        double top10Share = 0;
        bool operator==(const Window&) const = default;
    };
    std::vector<Window> windows;
    std::int64_t users = 0;  ///< m
    double slotCount = 0;    ///< per window, mean of the draws
    bool operator==(const EqualVolume&) const = default;
};

struct EqualVolumeOptions {
    std::uint64_t seed = 1;
    std::size_t draws = 8;
};

/// C₀: place of every item in it, −1 outside.
struct Selection {
    std::vector<std::int32_t> place;
    std::size_t items = 0;
};

/// In every draw, users have an order that is the same in all windows; the first m of each window
/// are taken, with one request each, and where that is more slots than in the smallest window, as
/// many as there, evenly at random. A replicate leaves out a group and keeps all orders.
/// Threads: pure. Cost: O(draws · 21 · (users + |C₀| + slots of a group)); where slots are cut
/// O(draws · 21 · slots).
EqualVolume equalVolume(const Windows& windows, const Selection& eligible,
                        const EqualVolumeOptions& options);
/// The same, every replicate counted afresh: to test against.
EqualVolume equalVolumePlainly(const Windows& windows, const Selection& eligible,
                               const EqualVolumeOptions& options);

}  // namespace core::feedback
