// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/runtime/snapshots.h"
#include "core/training/scheduler.h"
#include "ui/widgets/badge.h"

namespace ui::pages {

/// What the schedule must keep; 0 = no requirement.
struct TrainingRequirements {
    std::chrono::minutes maxInterval{0};
    double minOnTime = 0;
};
/// Always four, in this order: training interval, how the last run ended and its gate, NDCG@10,
/// runs on time. What was never measured cannot be told. On the demo's clock the interval is its
/// own.
std::vector<widgets::BadgeText> trainingBadges(const core::runtime::Snapshot& now,
                                               const core::training::ScheduleLive& schedule,
                                               core::UtcTime at,
                                               const TrainingRequirements& required);
/// "Last trained 22 Nov 2026, 09:06 UTC; a run is in progress".
QString trainingSubtitle(const core::runtime::Snapshot& now, bool running);

}  // namespace ui::pages
