// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/abuse/report.h"
#include "core/base/clock.h"

namespace core::abuse {

/// How long an attack ran before it was noticed.
struct DetectionDelay {
    std::chrono::seconds seconds{0};
    std::size_t attackRatings = 0;  ///< of the attack that had come by then
    bool operator==(const DetectionDelay&) const = default;
};

/// What a watch said while a labelled attack was played into it.
struct Checkpoint {
    UtcTime at;
    std::size_t attackRatings = 0;  ///< so far
    std::vector<std::string> flagged;
};

/// Where one item stands in users' lists before and after.
struct TargetClimb {
    std::size_t lists = 0;
    std::size_t listsBefore = 0;  ///< that have the item
    std::size_t listsAfter = 0;
    std::optional<double> meanRankBefore;  ///< 1 = first, over the lists that have it
    std::optional<double> meanRankAfter;
    bool operator==(const TargetClimb&) const = default;
};

struct DrillOutcome {
    std::size_t truePositives = 0;
    std::size_t falsePositives = 0;
    std::size_t falseNegatives = 0;
    std::size_t quarantinedAttackers = 0;  ///< by themselves: rules of two families
    std::size_t quarantinedOthers = 0;
    std::optional<double> precision;  ///< none when nobody was flagged
    std::optional<double> recall;     ///< none without attackers
    std::optional<DetectionDelay> delay;
    std::optional<TargetClimb> climb;
};

/// Compares who was flagged with who attacked. An attacker who is not in the report was missed.
/// Threads: pure.
DrillOutcome judgeDrill(const AbuseReport& report, const std::set<std::string>& attackers);

/// The first checkpoint at which at least `share` (0–1] of the attackers, and at least one, are
/// flagged; none when that never happens or nobody attacks. Checkpoints ascend in time.
std::optional<DetectionDelay> detectionDelay(std::span<const Checkpoint> checkpoints,
                                             const std::set<std::string>& attackers, UtcTime began,
                                             double share = 0.5);

/// Lists of the same users in the same order, items by rank. Differing numbers of lists are a bug.
TargetClimb targetClimb(const std::string& target, std::span<const std::vector<std::string>> before,
                        std::span<const std::vector<std::string>> after);

}  // namespace core::abuse
