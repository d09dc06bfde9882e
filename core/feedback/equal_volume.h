// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
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
    };
    std::vector<Window> windows;
    std::int64_t users = 0;  ///< m
    double slots = 0;        ///< per window, mean of the draws
};

struct EqualVolumeOptions {
    std::uint64_t seed = 1;
    std::size_t draws = 8;
};

/// `member[item]` = place of the item in C₀, or −1. See echoReport(). Threads: pure.
EqualVolume equalVolume(const std::vector<std::vector<UserRequests>>& windows,
                        const std::vector<std::int32_t>& member, std::size_t items,
                        const EqualVolumeOptions& options);

}  // namespace core::feedback
