// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "core/training/scheduler.h"

/// The schedule in words. Threads: GUI thread only.
namespace ui::pages {

/// A span of whole seconds in its largest unit that fits: "3 h", "45 min", "90 s", "2 d".
QString spanText(std::chrono::seconds span);
/// "every 3 h", "by cron 0 */3 * * *", "off"; empty when nothing keeps a schedule here.
QString scheduleName(const core::training::ScheduleLive& schedule);
/// "15:00 UTC", with seconds on the demo's clock, with its date when that is not today.
QString runTime(core::UtcTime run, core::UtcTime now, double timeFactor);
/// "Next scheduled run, 15:00 UTC", "Due since 15:00 UTC", "The schedule is off".
QString nextRunText(const core::training::ScheduleLive& schedule, core::UtcTime now);
/// "01:47:12"; from 100 h on "12 d 4 h"; a dash without a next run.
QString countdownText(const core::training::ScheduleLive& schedule, core::UtcTime now);
/// "8 runs a day", then "5 of 5 done on time today"; empty when off.
QString dayText(const core::training::ScheduleLive& schedule);
/// Why a run does not start, or that there is a demo clock; empty when there is nothing to say.
QString waitingText(const core::training::ScheduleLive& schedule, core::UtcTime now);
/// "Demo clock: 3 h pass in 1 min."; empty on the real clock.
QString clockText(double timeFactor);

}  // namespace ui::pages
