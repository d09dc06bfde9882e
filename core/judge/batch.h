// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

#include "core/events/event.h"
#include "core/judge/judge.h"

namespace core::judge {

/// Events at hand, in the order in which they came; none twice.
struct EventSet {
    std::vector<events::RatingEvent> ratings;
    std::vector<events::WatchEvent> watches;
    std::vector<events::RecommendationEvent> recommendations;
    std::vector<events::ItemEvent> items;  ///< announcements; an item's last one holds
    /// Time of the newest rating, watch or recommendation; nothing without any.
    [[nodiscard]] std::optional<UtcTime> newestTime() const;
};

/// What a Judge says of a store with these events in it, to the last digit, computed from scratch:
/// its slow twin, and the judge of files. Position, quarantine, newFlags and histories stay empty.
/// Threads: pure. Cost: O(events) and the reports.
VerdictsPtr judgeEvents(const EventSet& events, const JudgeOptions& options, UtcTime to);

}  // namespace core::judge
