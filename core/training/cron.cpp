// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/cron.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <span>
#include <string>
#include <vector>

namespace core::training {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::sys_days;

using Bits = std::bitset<64>;

// 29 February on a given weekday comes after 40 years at the latest (2088 to 2128).
constexpr int kSearchDays = 42 * 366;

constexpr std::string_view kMonths[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                        "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::string_view kWeekdays[] = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

struct FieldSpec {
    const char* name;
    int low;
    int high;
    std::span<const std::string_view> names;  ///< of low, low + 1, …
};
const FieldSpec kFields[] = {{"minute", 0, 59, {}},
                             {"hour", 0, 23, {}},
                             {"day of the month", 1, 31, {}},
                             {"month", 1, 12, kMonths},
                             {"day of the week", 0, 7, kWeekdays}};

Error wrongField(const FieldSpec& field, std::string_view text) {
    std::string allowed = std::to_string(field.low) + " to " + std::to_string(field.high);
    if (!field.names.empty())
        allowed +=
            ", " + std::string(field.names.front()) + " to " + std::string(field.names.back());
    return {Errc::InvalidArgument,
            "the " + std::string(field.name) + " '" + std::string(text.substr(0, 40)) +
                "' is not allowed; allowed: " + allowed +
                ", *, ranges (a-b), steps (*/n, a-b/n) and lists of them (a,b)",
            {}};
}

std::vector<std::string_view> parted(std::string_view text, std::string_view separators) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    while (true) {
        const std::size_t end = text.find_first_of(separators, begin);
        parts.push_back(text.substr(begin, end - begin));
        if (end == std::string_view::npos) return parts;
        begin = end + 1;
    }
}

std::optional<int> wholeNumber(std::string_view text) {
    int value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, value);
    if (text.empty() || text.front() == '-' || failure != std::errc() || stop != end)
        return std::nullopt;
    return value;
}

std::optional<int> valueIn(const FieldSpec& field, std::string_view text) {
    const auto named = std::ranges::find(field.names, text);
    if (named != field.names.end())
        return field.low + static_cast<int>(named - field.names.begin());
    const auto value = wholeNumber(text);
    return value && *value >= field.low && *value <= field.high ? value : std::nullopt;
}

struct Range {
    int from;
    int to;
};

std::optional<Range> rangeIn(const FieldSpec& field, std::string_view text) {
    if (text == "*") return Range{field.low, field.high};
    const std::size_t dash = text.find('-');
    const auto from = valueIn(field, text.substr(0, dash));
    if (!from) return std::nullopt;
    if (dash == std::string_view::npos) return Range{*from, *from};
    auto to = valueIn(field, text.substr(dash + 1));
    // "sat-sun": Sunday ends a week as well as it begins one.
    if (to && *to == 0 && field.high == 7) to = 7;
    return to && *from <= *to ? std::optional(Range{*from, *to}) : std::nullopt;
}

/// Adds one part of a list: "*", "5", "1-5", "*/10", "1-5/2".
bool addPart(const FieldSpec& field, std::string_view text, Bits& bits) {
    const std::size_t slash = text.find('/');
    const std::string_view values = text.substr(0, slash);
    const auto range = rangeIn(field, values);
    if (!range) return false;
    int step = 1;
    if (slash != std::string_view::npos) {
        const auto given = wholeNumber(text.substr(slash + 1));
        const bool steppable = values == "*" || values.find('-') != std::string_view::npos;
        if (!given || *given < 1 || *given > field.high || !steppable) return false;
        step = *given;
    }
    for (int value = range->from; value <= range->to; value += step)
        bits.set(static_cast<std::size_t>(value));
    return true;
}

Result<Bits> parseField(const FieldSpec& field, std::string_view text) {
    Bits bits;
    for (const std::string_view part : parted(text, ",")) {
        if (!addPart(field, part, bits)) return wrongField(field, text);
    }
    return bits;
}

std::string lowered(std::string_view text) {
    std::string low(text);
    std::ranges::transform(low, low.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return low;
}

bool has(const Bits& bits, unsigned value) {
    return bits.test(value);
}

/// The first set bit from `from` on, below `limit`.
std::optional<int> firstFrom(const Bits& bits, int from, int limit) {
    for (int value = from; value < limit; ++value) {
        if (bits.test(static_cast<std::size_t>(value))) return value;
    }
    return std::nullopt;
}

}  // namespace

Result<CronExpression> CronExpression::parse(std::string_view text) {
    const std::string low = lowered(text);
    std::vector<std::string_view> fields = parted(low, " \t");
    std::erase_if(fields, [](std::string_view field) { return field.empty(); });
    if (fields.size() != std::size(kFields))
        return Error{Errc::InvalidArgument,
                     "a cron expression has five fields (minute, hour, day of the month, month, "
                     "day of the week), not " +
                         std::to_string(fields.size()),
                     {}};
    CronExpression cron;
    Bits* const into[] = {&cron.minutes_, &cron.hours_, &cron.days_, &cron.months_,
                          &cron.weekdays_};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        FAIRLEAD_TRY(*into[i], parseField(kFields[i], fields[i]));
    }
    if (has(cron.weekdays_, 7)) cron.weekdays_.set(0);
    cron.anyDay_ = fields[2].front() == '*';
    cron.anyWeekday_ = fields[4].front() == '*';
    if (!cron.next(sys_days(std::chrono::year(2000) / 1 / 1)))
        return Error{Errc::InvalidArgument,
                     "the days of '" + std::string(text.substr(0, 80)) + "' never come",
                     {}};
    return cron;
}

bool CronExpression::runsOn(sys_days day) const {
    const std::chrono::year_month_day date(day);
    if (!has(months_, static_cast<unsigned>(date.month()))) return false;
    const bool inMonth = has(days_, static_cast<unsigned>(date.day()));
    const bool inWeek = has(weekdays_, std::chrono::weekday(day).c_encoding());
    return anyDay_ || anyWeekday_ ? inMonth && inWeek : inMonth || inWeek;
}

std::optional<UtcTime> CronExpression::next(UtcTime after) const {
    const auto earliest = std::chrono::floor<minutes>(after) + minutes(1);
    const sys_days firstDay = std::chrono::floor<days>(earliest);
    if (firstDay > sys_days(std::chrono::year(30000) / 1 / 1)) return std::nullopt;
    for (int d = 0; d < kSearchDays; ++d) {
        const sys_days day = firstDay + days(d);
        if (!runsOn(day)) continue;
        const auto from = std::max(earliest, std::chrono::sys_time<minutes>(day)) - day;
        int minute = static_cast<int>(from.count() % 60);
        for (int hour = static_cast<int>(from.count() / 60); hour < 24; ++hour, minute = 0) {
            if (!hours_.test(static_cast<std::size_t>(hour))) continue;
            if (const auto found = firstFrom(minutes_, minute, 60))
                return day + hours(hour) + minutes(*found);
        }
    }
    return std::nullopt;
}

}  // namespace core::training
