// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <cstdio>

namespace core {
namespace {

using namespace std::chrono;

/// Reads exactly `digits` digits at `at`, moves past them.
std::optional<int> number(std::string_view text, std::size_t& at, std::size_t digits) {
    if (at + digits > text.size()) return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        const char c = text[at + i];
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    at += digits;
    return value;
}

bool skip(std::string_view text, std::size_t& at, char c) {
    if (at >= text.size() || text[at] != c) return false;
    ++at;
    return true;
}

std::optional<minutes> zone(std::string_view text, std::size_t& at) {
    if (at == text.size()) return minutes(0);
    if (skip(text, at, 'Z') || skip(text, at, 'z')) return minutes(0);
    const bool minus = text[at] == '-';
    if (!minus && text[at] != '+') return std::nullopt;
    ++at;
    const auto h = number(text, at, 2);
    if (!h) return std::nullopt;
    std::optional<int> m = 0;
    if (at < text.size()) {
        skip(text, at, ':');
        m = number(text, at, 2);
    }
    if (!m || *h > 23 || *m > 59) return std::nullopt;
    const minutes offset = hours(*h) + minutes(*m);
    return minus ? -offset : offset;
}

std::string print(UtcTime time, const char* format) {
    const auto day = floor<days>(time);
    const year_month_day ymd(day);
    const hh_mm_ss hms(floor<seconds>(time - day));
    char buffer[48];
    std::snprintf(buffer, sizeof buffer, format, static_cast<int>(ymd.year()),
                  static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()),
                  static_cast<int>(hms.hours().count()), static_cast<int>(hms.minutes().count()),
                  static_cast<int>(hms.seconds().count()));
    return buffer;
}

}  // namespace

UtcTime SystemClock::now() const {
    return floor<microseconds>(system_clock::now());
}
MonoTime SystemClock::monotonic() const {
    return steady_clock::now();
}

std::string formatUtc(UtcTime time) {
    std::string text = print(time, "%04d-%02u-%02uT%02d:%02d:%02d");
    const auto fraction = time - floor<seconds>(time);
    if (fraction.count() != 0) {
        char buffer[16];
        std::snprintf(buffer, sizeof buffer, ".%06d", static_cast<int>(fraction.count()));
        text += buffer;
    }
    return text + "Z";
}

std::string formatCompact(UtcTime time) {
    return print(time, "%04d%02u%02u-%02d%02d%02d");
}

std::optional<UtcTime> parseIso8601(std::string_view text) {
    std::size_t at = 0;
    const auto y = number(text, at, 4);
    if (!y || !skip(text, at, '-')) return std::nullopt;
    const auto mo = number(text, at, 2);
    if (!mo || !skip(text, at, '-')) return std::nullopt;
    const auto d = number(text, at, 2);
    if (!d) return std::nullopt;
    const year_month_day ymd(year(*y), month(static_cast<unsigned>(*mo)),
                             day(static_cast<unsigned>(*d)));
    if (!ymd.ok()) return std::nullopt;
    UtcTime time = sys_days(ymd);
    if (at == text.size()) return time;

    if (!skip(text, at, 'T') && !skip(text, at, 't') && !skip(text, at, ' ')) return std::nullopt;
    const auto h = number(text, at, 2);
    if (!h || !skip(text, at, ':')) return std::nullopt;
    const auto mi = number(text, at, 2);
    if (!mi) return std::nullopt;
    std::optional<int> s = 0;
    if (skip(text, at, ':')) s = number(text, at, 2);
    if (!s || *h > 23 || *mi > 59 || *s > 60) return std::nullopt;
    time += hours(*h) + minutes(*mi) + seconds(*s);
    if (skip(text, at, '.') || skip(text, at, ',')) {
        std::int64_t value = 0;
        int digits = 0;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, ++digits) {
            if (digits < 6) value = value * 10 + (text[at] - '0');
        }
        if (digits == 0 || digits > 9) return std::nullopt;
        for (int i = digits; i < 6; ++i)
            value *= 10;
        time += microseconds(value);
    }
    const auto offset = zone(text, at);
    if (!offset || at != text.size()) return std::nullopt;
    return time - *offset;
}

}  // namespace core
