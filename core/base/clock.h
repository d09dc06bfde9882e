// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Wall-clock time, UTC, microseconds since 1970: the one time type of events and records.
using UtcTime = std::chrono::sys_time<std::chrono::microseconds>;
/// For durations: never jumps.
using MonoTime = std::chrono::steady_clock::time_point;

/// The source of both times, so that tests can hold them. Threads: thread-safe.
class Clock {
  public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcTime now() const = 0;
    [[nodiscard]] virtual MonoTime monotonic() const = 0;
};

/// The machine's clocks.
class SystemClock final : public Clock {
  public:
    [[nodiscard]] UtcTime now() const override;
    [[nodiscard]] MonoTime monotonic() const override;
};

/// "2026-11-22T13:05:01.000250Z"; the fraction is left out when it is zero.
std::string formatUtc(UtcTime time);
/// "20261122-130501", for names.
std::string formatCompact(UtcTime time);
/// ISO-8601 with or without zone (none = UTC), seconds fraction up to nanoseconds (cut to µs), or a
/// date alone. Nothing if it is not such a time.
std::optional<UtcTime> parseIso8601(std::string_view text);

inline UtcTime utcFromMicros(std::int64_t micros) {
    return UtcTime(std::chrono::microseconds(micros));
}
inline std::int64_t micros(UtcTime time) {
    return time.time_since_epoch().count();
}

}  // namespace core
