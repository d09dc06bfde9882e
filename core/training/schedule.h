// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/training/cron.h"

namespace core::training {

/// When to train by itself: at an interval, by a cron expression, or never. All times are UTC.
/// An interval that divides a day counts from midnight (3 h: 00, 03, 06, …); any other counts from
/// the last run, and before there was one from the beginning of 1970.
/// Threads: pure.
class Schedule {
  public:
    /// Off.
    Schedule() = default;
    /// Reads "3h", "45m", "90s", "1d" (60 s to 366 d), five cron fields ("0 */3 * * *"), or "off".
    /// Errors: invalid_argument, naming what is allowed.
    static Result<Schedule> parse(std::string_view text);

    [[nodiscard]] bool enabled() const { return interval_ || cron_; }
    /// As parse() reads it.
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] std::optional<std::chrono::seconds> interval() const { return interval_; }

    /// The first run after `after`; nothing when off.
    [[nodiscard]] std::optional<UtcTime> next(UtcTime after,
                                              std::optional<UtcTime> lastRun = {}) const;
    /// The runs in [from, to), oldest first. Cost: by their number, at most 1440 a day.
    [[nodiscard]] std::vector<UtcTime> runsBetween(UtcTime from, UtcTime to,
                                                   std::optional<UtcTime> lastRun = {}) const;

  private:
    std::string text_ = "off";
    std::optional<std::chrono::seconds> interval_;
    std::optional<CronExpression> cron_;
};

/// The demo's clock: schedules pass `factor` times as fast as the wall clock, and both show the
/// same at the origin (180: three hours of schedule pass in one minute). Only schedules use it;
/// what happened keeps its wall time. Threads: pure.
class TimeScale {
  public:
    TimeScale() = default;
    /// A factor that is not a number above 0 counts as 1.
    TimeScale(double factor, UtcTime origin);

    [[nodiscard]] double factor() const { return factor_; }
    [[nodiscard]] UtcTime origin() const { return origin_; }
    [[nodiscard]] UtcTime toSchedule(UtcTime wall) const;
    /// The first wall time at which toSchedule() has reached `schedule`.
    [[nodiscard]] UtcTime toWall(UtcTime schedule) const;

  private:
    double factor_ = 1;
    UtcTime origin_;
};

}  // namespace core::training
