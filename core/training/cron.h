// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <bitset>
#include <chrono>
#include <optional>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace core::training {

/// Five cron fields in UTC: minute, hour, day of the month, month, day of the week.
/// Source: crontab(5). A field is *, a value, a range (1-5), a step of * or of a range (*/3,
/// 8-18/2), or a list of those (0,30). Months and weekdays also by name (jan, sun); 0 and 7 are
/// Sunday. As there, a day matches if either day field does when both are restricted, that is, when
/// neither begins with *.
/// Threads: pure.
class CronExpression {
  public:
    /// Errors: invalid_argument naming the field and what it allows; also for a time that never
    /// comes (31 February).
    static Result<CronExpression> parse(std::string_view text);

    /// The first run after `after`; nothing only beyond the calendar (year 30 000).
    /// Cost: a day at a time, at most 42 years.
    [[nodiscard]] std::optional<UtcTime> next(UtcTime after) const;

  private:
    CronExpression() = default;
    [[nodiscard]] bool runsOn(std::chrono::sys_days day) const;

    std::bitset<64> minutes_, hours_, days_, months_, weekdays_;
    bool anyDay_ = false;  ///< the field begins with *
    bool anyWeekday_ = false;
};

}  // namespace core::training
