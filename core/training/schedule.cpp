// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/schedule.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace core::training {
namespace {

using std::chrono::microseconds;
using std::chrono::seconds;

constexpr seconds kShortest{60};
constexpr seconds kLongest = std::chrono::days(366);
constexpr seconds kDay = std::chrono::days(1);

Error notASchedule(std::string_view text) {
    return {Errc::InvalidArgument,
            "'" + std::string(text.substr(0, 80)) +
                "' is not a schedule; allowed: an interval from 60s to 366d (90s, 45m, 3h, 1d), "
                "five cron fields in UTC (0 */3 * * *), or off",
            {}};
}

/// Without spaces at the ends, and single ones inside.
std::string tidied(std::string_view text) {
    std::string tidy;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space) tidy += c;
        if (space && !tidy.empty() && tidy.back() != ' ') tidy += ' ';
    }
    if (!tidy.empty() && tidy.back() == ' ') tidy.pop_back();
    return tidy;
}

std::optional<seconds> unitOf(char letter) {
    switch (letter) {
        case 's':
            return seconds(1);
        case 'm':
            return std::chrono::minutes(1);
        case 'h':
            return std::chrono::hours(1);
        case 'd':
            return kDay;
        default:
            return std::nullopt;
    }
}

std::optional<seconds> parseInterval(std::string_view text) {
    if (text.size() < 2 || text.front() == '-') return std::nullopt;
    const auto unit = unitOf(text.back());
    std::int64_t count = 0;
    const char* end = text.data() + text.size() - 1;
    const auto [stop, failure] = std::from_chars(text.data(), end, count);
    if (!unit || failure != std::errc() || stop != end) return std::nullopt;
    if (count > kLongest / *unit || count * *unit < kShortest) return std::nullopt;
    return count * *unit;
}

std::int64_t floorDivided(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0);
}

}  // namespace

Result<Schedule> Schedule::parse(std::string_view text) {
    Schedule schedule;
    schedule.text_ = tidied(text);
    if (schedule.text_ == "off") return schedule;
    schedule.interval_ = parseInterval(schedule.text_);
    if (schedule.interval_) return schedule;
    if (std::ranges::count(schedule.text_, ' ') != 4) return notASchedule(text);
    FAIRLEAD_TRY(schedule.cron_, CronExpression::parse(schedule.text_));
    return schedule;
}

std::optional<UtcTime> Schedule::next(UtcTime after, std::optional<UtcTime> lastRun) const {
    if (cron_) return cron_->next(after);
    if (!interval_) return std::nullopt;
    const UtcTime anchor =
        kDay % *interval_ == seconds(0) ? UtcTime() : lastRun.value_or(UtcTime());
    const microseconds step = *interval_;
    const std::int64_t passed = floorDivided((after - anchor).count(), step.count());
    return anchor + (passed + 1) * step;
}

std::vector<UtcTime> Schedule::runsBetween(UtcTime from, UtcTime to,
                                           std::optional<UtcTime> lastRun) const {
    std::vector<UtcTime> runs;
    for (auto at = next(from - microseconds(1), lastRun); at && *at < to; at = next(*at, lastRun))
        runs.push_back(*at);
    return runs;
}

TimeScale::TimeScale(double factor, UtcTime origin)
    : factor_(std::isfinite(factor) && factor > 0 ? factor : 1), origin_(origin) {}

UtcTime TimeScale::toSchedule(UtcTime wall) const {
    const auto passed = static_cast<long double>((wall - origin_).count());
    return origin_ + microseconds(std::llround(std::floor(passed * factor_)));
}

UtcTime TimeScale::toWall(UtcTime schedule) const {
    const auto passed = static_cast<long double>((schedule - origin_).count());
    const UtcTime wall = origin_ + microseconds(std::llround(std::ceil(passed / factor_)));
    return toSchedule(wall) < schedule ? wall + microseconds(1) : wall;
}

}  // namespace core::training
