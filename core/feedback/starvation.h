// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "core/fairness/group_counts.h"
#include "core/fairness/verdict.h"

namespace core::feedback {

using fairness::Estimate;
using fairness::Interval;
using fairness::State;
using fairness::Verdict;

struct StarvationOptions {
    double moderate = 1.3;
    double severe = 3.0;
    double tailRate = 0.20;  ///< a lower rate warns
};

enum class Starvation : std::uint8_t { Unknown, None, Moderate, Severe };
/// "unknown", "none", "moderate", "severe".
const char* name(Starvation level);

/// By tier: head, mid, tail.
using ByTier = std::array<double, 3>;

struct StarvationReport {
    std::array<std::int64_t, 3> items{};     ///< per tier
    ByTier publishedRates{};                 ///< share of the items shown at least once
    std::optional<double> publishedRatio;    ///< head / tail; null when the tail's rate is 0
    std::optional<ByTier> rates;             ///< rarefied to |C| slots; with fewer slots: nothing
    std::optional<Estimate> ratio;           ///< of those
    std::optional<Estimate> tailRate;        ///< of those
    std::optional<Estimate> exposureRatio;   ///< slots per head item / slots per tail item
    std::int64_t neverShown = 0;             ///< items of C
    Starvation level = Starvation::Unknown;  ///< by rates
    Starvation exposureLevel = Starvation::Unknown;  ///< by exposure
    std::vector<Verdict> verdicts;  ///< "starvation_ratio", "tail_rate", "exposure_ratio"
    bool operator==(const StarvationReport&) const = default;
};

/// Σ_i [1 − C(s − c_i, m)/C(s, m)] of the counts c_i > 0 in `slots`: items expected among m slots
/// drawn from all s (Hurlbert 1971). By log-gamma; error about 1e-8 per item at 20 M slots. m ≤ s.
double rarefiedItems(std::span<const std::uint32_t> slotCount, std::int64_t s, std::int64_t m);

/// Are items of the tail shown as often as those of the head? Intervals: group jackknife of the log
/// ratio. Its lower bound above 3.0: severe (FAIL); above 1.3: moderate (WARN); upper bound below
/// 1.3: none (PASS); else, under 40 users, or with fewer than |C| slots: cannot tell. A tail that
/// is never shown at all while the head is: severe, with a ratio of null. Threads: pure. Cost: O(21
/// · |C|).
StarvationReport starvationReport(const fairness::GroupCounts& counts,
                                  const fairness::Catalogue& catalogue,
                                  const StarvationOptions& options = {});

}  // namespace core::feedback
