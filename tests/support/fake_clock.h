// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <chrono>

#include "core/base/clock.h"

namespace tests {

/// A clock that stands still until it is told to go on. Threads: thread-safe.
class FakeClock final : public core::Clock {
  public:
    explicit FakeClock(core::UtcTime start = *core::parseIso8601("2026-11-22T13:05:01Z"))
        : utc_(core::micros(start)) {}
    [[nodiscard]] core::UtcTime now() const override { return core::utcFromMicros(utc_); }
    [[nodiscard]] core::MonoTime monotonic() const override {
        return core::MonoTime(std::chrono::microseconds(mono_.load()));
    }
    /// Both clocks go on.
    void advance(std::chrono::microseconds by) {
        utc_ += by.count();
        mono_ += by.count();
    }
    /// Somebody sets the wall clock; the monotonic one is not touched.
    void set(core::UtcTime time) { utc_ = core::micros(time); }

  private:
    std::atomic<std::int64_t> utc_;
    std::atomic<std::int64_t> mono_{0};
};

}  // namespace tests
