// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

namespace core::abuse {

/// Bounds and limits of the rules. Every default was measured on ml-latest-small (610 people).
struct AbuseOptions {
    std::int32_t scaleMin = 1;   ///< half-stars: 0.5 stars
    std::int32_t scaleMax = 10;  ///< half-stars: 5 stars

    /// Fewer users (or items, for inflow) teach nothing about what is usual; rules that learn from
    /// the population are silent then.
    std::size_t minPopulation = 30;

    double volumeZ = 4;       ///< larger: fewer flags
    double volumeJump = 2.5;  ///< a count this many times its predecessor starts a group of its own
    double volumeJumpZ = 2;   ///< which must also lie this high

    std::int64_t classicBurst = 10;

    /// What the population's first sessions teach may not fall below the floor or rise above the
    /// ceiling. People: 99 % stay below 25 in 60 s and 400 in 1 h; the learned limits are 57 in
    /// 60 s, and 1 h is bounded by its ceiling.
    double burstZ = 4.5;
    std::int64_t burstMinuteFloor = 30;
    std::int64_t burstMinuteCeiling = 90;
    std::int64_t burstHourFloor = 200;
    std::int64_t burstHourCeiling = 600;

    /// An item with at most so many ratings before a window is cold in it.
    std::size_t coldRatings = 30;

    /// Extreme: enough ratings, hardly any spread (stars), mean at most so far from an end (stars).
    std::int64_t extremeRatings = 30;
    double extremeSd = 0.5;
    double extremeEnd = 0.25;

    /// Sum of the robust z of ln RDMA, −DegSim and −ln PCA. Highest of people: 8.9, third: 7.6.
    double profileLimit = 7.75;
    std::size_t profileItems = 10;     ///< fewer say too little about a profile
    std::size_t neighbours = 25;       ///< of DegSim
    std::int32_t overlapForFull = 50;  ///< co-rated items from which a similarity counts in full
    std::size_t similarityForAll =
        2000;  ///< up to so many users (at least 1,000) everybody's DegSim is computed
};

}  // namespace core::abuse
