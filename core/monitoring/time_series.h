// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <vector>

#include "core/base/clock.h"

namespace core::monitoring {

struct Point {
    UtcTime at;
    double value = 0;
    bool operator==(const Point&) const = default;
};
using Points = std::vector<Point>;

/// A figure over time in bounded memory: every second of the last hour, and the mean of every
/// minute of the last 24 hours before. A second's later values replace the earlier ones. A time
/// before the newest (the clock was set back) starts anew. Threads: thread-compatible.
class TimeSeries {
  public:
    void add(UtcTime at, double value);
    /// Oldest first, from `since` on: minutes, then seconds. Cost: O(points).
    [[nodiscard]] Points points(UtcTime since = {}) const;

  private:
    void closeMinute();
    std::vector<Point> seconds_;  ///< ring
    std::vector<Point> minutes_;  ///< ring
    std::size_t nextSecond_ = 0;
    std::size_t nextMinute_ = 0;
    double minuteSum_ = 0;
    std::size_t minuteCount_ = 0;
};

}  // namespace core::monitoring
