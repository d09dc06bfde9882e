// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/quality.h"

#include <algorithm>
#include <tuple>
#include <vector>

#include "core/fairness/group_counts.h"
#include "core/fairness/units.h"

namespace core::fairness {
namespace {

constexpr std::uint64_t kBootstrapSeed = 20;

SegmentQuality segmentQuality(std::span<const UserQuality> users, std::size_t segment) {
    std::vector<std::vector<double>> values(2);
    for (const UserQuality& user : users) {
        if (static_cast<std::size_t>(user.segment) != segment) continue;
        values[0].push_back(user.hit);
        values[1].push_back(user.ndcg);
    }
    const auto estimates = evaluate::bootstrapMeans(values, kBootstrapSeed, 1);
    return {static_cast<std::int64_t>(values[0].size()), estimates[0], estimates[1]};
}

std::optional<Estimate> gapOf(std::span<const UserQuality> users, double UserQuality::*metric) {
    std::array<Replicates<std::int64_t>, kSegments> sums{};
    std::array<Replicates<std::int64_t>, kSegments> counts{};
    for (const UserQuality& user : users) {
        for (std::size_t l = 0; l <= kGroups; ++l) {
            if (l == groupOf(user.userHash) + 1) continue;
            sums[static_cast<std::size_t>(user.segment)][l] += toUnits(user.*metric);
            ++counts[static_cast<std::size_t>(user.segment)][l];
        }
    }
    std::vector<std::size_t> filled;
    for (std::size_t s = 0; s < kSegments; ++s) {
        // A segment that lives in one group alone has no interval to offer.
        if (std::ranges::all_of(counts[s], [](std::int64_t n) { return n > 0; }))
            filled.push_back(s);
    }
    if (filled.size() < 2) return {};
    return estimateOf(
        [&](std::size_t l) {
            std::vector<double> means;
            for (const std::size_t s : filled)
                means.push_back(fromUnits(sums[s][l]) / static_cast<double>(counts[s][l]));
            return std::ranges::max(means) - std::ranges::min(means);
        },
        static_cast<std::int64_t>(users.size()));
}

}  // namespace

QualityParity qualityParity(std::span<const UserQuality> users) {
    std::vector<UserQuality> sorted(users.begin(), users.end());
    std::ranges::sort(sorted, {}, [](const UserQuality& u) {
        return std::tuple(u.userHash, u.hit, u.ndcg, u.segment);
    });
    QualityParity parity;
    for (std::size_t s = 0; s < kSegments; ++s)
        parity.segments[s] = segmentQuality(sorted, s);
    parity.hitRateGap = gapOf(sorted, &UserQuality::hit);
    parity.ndcgGap = gapOf(sorted, &UserQuality::ndcg);
    return parity;
}

}  // namespace core::fairness
