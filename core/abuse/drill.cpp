// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/abuse/drill.h"

#include <algorithm>
#include <cassert>

namespace core::abuse {
namespace {

struct Ranks {
    std::size_t lists = 0;
    std::optional<double> mean;
};

Ranks ranksOf(const std::string& target, std::span<const std::vector<std::string>> lists) {
    Ranks ranks;
    std::size_t sum = 0;
    for (const auto& list : lists) {
        const auto it = std::ranges::find(list, target);
        if (it == list.end()) continue;
        ++ranks.lists;
        sum += static_cast<std::size_t>(it - list.begin()) + 1;
    }
    if (ranks.lists > 0) ranks.mean = static_cast<double>(sum) / static_cast<double>(ranks.lists);
    return ranks;
}

std::optional<double> ratio(std::size_t part, std::size_t whole) {
    if (whole == 0) return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

DrillOutcome judgeDrill(const AbuseReport& report, const std::set<std::string>& attackers) {
    DrillOutcome outcome;
    for (const UserVerdict& user : report.users) {
        const bool attacks = attackers.contains(user.userId);
        if (user.flagged()) ++(attacks ? outcome.truePositives : outcome.falsePositives);
        if (user.decision == Decision::Quarantine)
            ++(attacks ? outcome.quarantinedAttackers : outcome.quarantinedOthers);
    }
    outcome.falseNegatives = attackers.size() - outcome.truePositives;
    outcome.precision =
        ratio(outcome.truePositives, outcome.truePositives + outcome.falsePositives);
    outcome.recall = ratio(outcome.truePositives, attackers.size());
    return outcome;
}

std::optional<DetectionDelay> detectionDelay(std::span<const Checkpoint> checkpoints,
                                             const std::set<std::string>& attackers, UtcTime began,
                                             double share) {
    if (attackers.empty()) return std::nullopt;
    const double needed = std::max(1.0, share * static_cast<double>(attackers.size()));
    for (const Checkpoint& c : checkpoints) {
        const auto found = std::ranges::count_if(
            c.flagged, [&](const std::string& user) { return attackers.contains(user); });
        if (static_cast<double>(found) >= needed) {
            return DetectionDelay{std::chrono::duration_cast<std::chrono::seconds>(c.at - began),
                                  c.attackRatings};
        }
    }
    return std::nullopt;
}

TargetClimb targetClimb(const std::string& target, std::span<const std::vector<std::string>> before,
                        std::span<const std::vector<std::string>> after) {
    assert(before.size() == after.size());
    const Ranks first = ranksOf(target, before);
    const Ranks last = ranksOf(target, after);
    return {before.size(), first.lists, last.lists, first.mean, last.mean};
}

}  // namespace core::abuse
