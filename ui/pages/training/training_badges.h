// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/runtime/snapshots.h"
#include "ui/widgets/badge.h"

namespace ui::pages {

/// Always three, in this order: how the last run ended and its gate, NDCG@10, p95 latency. What was
/// never measured cannot be told.
std::vector<widgets::BadgeText> trainingBadges(const core::runtime::Snapshot& now);
/// "Last trained 22 Nov 2026, 09:06 UTC; a run is in progress".
QString trainingSubtitle(const core::runtime::Snapshot& now, bool running);

}  // namespace ui::pages
