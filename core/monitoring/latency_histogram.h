// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <chrono>
#include <cstdint>

namespace core::monitoring {

/// Latencies counted in fixed buckets since the start, as Prometheus wants them. Threads: a plain
/// value. Cost: a few ns.
class LatencyHistogram {
  public:
    /// Upper bounds in seconds, ascending; what is slower is counted in count() alone.
    static constexpr std::array<double, 12> kBounds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025,
                                                    0.05,   0.1,   0.25,   0.5,   1,    2.5};

    void add(std::chrono::microseconds took) {
        const double seconds = std::chrono::duration<double>(took).count();
        for (std::size_t i = kBounds.size(); i-- > 0 && seconds <= kBounds[i];)
            ++within_[i];
        ++count_;
        sum_ += seconds;
    }
    /// How many were at most kBounds[i].
    [[nodiscard]] std::int64_t within(std::size_t i) const { return within_[i]; }
    [[nodiscard]] std::int64_t count() const { return count_; }
    [[nodiscard]] double sumSeconds() const { return sum_; }

  private:
    std::array<std::int64_t, kBounds.size()> within_{};
    std::int64_t count_ = 0;
    double sum_ = 0;
};

}  // namespace core::monitoring
