// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <chrono>
#include <cstdint>
#include <optional>

#include "core/base/clock.h"

namespace core::monitoring {

/// Latencies of the last minute in logarithmic buckets (5 % wide, 1 µs to 100 s), so that a
/// percentile is right within 2.5 % whatever the rate. Threads: thread-compatible.
class LatencyWindow {
  public:
    void add(MonoTime at, std::chrono::microseconds took);
    /// `q` in (0, 1]; nothing without a request in the last 60 s. Unit: milliseconds.
    [[nodiscard]] std::optional<double> percentileMs(MonoTime now, double q) const;
    /// Requests in the last 60 s.
    [[nodiscard]] std::int64_t count(MonoTime now) const;

  private:
    static constexpr std::size_t kBuckets = 380;
    static constexpr std::size_t kSlices = 12;  ///< of 5 s
    struct Slice {
        std::int64_t number = -1;
        std::array<std::uint32_t, kBuckets> counts{};
    };
    std::array<Slice, kSlices> slices_;
};

}  // namespace core::monitoring
