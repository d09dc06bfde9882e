// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "core/fairness/diversity.h"

namespace core::fairness {

/// How good a user's list was, by test data.
struct UserQuality {
    std::uint64_t userHash = 0;
    recommend::Activity segment = recommend::Activity::Low;
    double hit = 0;   ///< hit rate at k: 1 or 0
    double ndcg = 0;  ///< at k
};

struct SegmentQuality {
    std::int64_t users = 0;
    Estimate hitRate;  ///< bootstrap over users, as everywhere for user averages
    Estimate ndcg;
    bool operator==(const SegmentQuality&) const = default;
};

struct QualityParity {
    std::array<SegmentQuality, kSegments> segments;
    std::optional<Estimate> hitRateGap;  ///< max − min over segments with users; of two or more
    std::optional<Estimate> ndcgGap;     ///< interval by the group jackknife
    bool operator==(const QualityParity&) const = default;
};

/// Independent of the order of users. Threads: pure. Cost: O(1,000 · users).
QualityParity qualityParity(std::span<const UserQuality> users);

}  // namespace core::fairness
