// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointF>
#include <chrono>
#include <optional>
#include <vector>

#include "core/monitoring/time_series.h"

/// Figures over time as charts take them: x in UTC milliseconds. Threads: pure.
namespace ui::pages {

double toMs(core::UtcTime time);

/// The means of whole steps of time from `since` on, each at its step's beginning, so that figures
/// taken at slightly different moments share their x. Steps without a point are left out.
/// Cost: O(points).
std::vector<QPointF> steps(const core::monitoring::Points& points, core::UtcTime since,
                           std::chrono::seconds step);

/// At most `count` means over equal parts of the time from `since` to the newest point.
std::vector<double> sparkline(const core::monitoring::Points& points, core::UtcTime since,
                              int count = 36);

/// Mean of the points in [from, to); nothing without one.
std::optional<double> meanBetween(const core::monitoring::Points& points, core::UtcTime from,
                                  core::UtcTime to);

}  // namespace ui::pages
