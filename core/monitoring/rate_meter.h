// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <deque>
#include <utility>

#include "core/base/clock.h"

namespace core::monitoring {

/// How fast a counter grows, over the last two seconds. A counter that falls (another life of what
/// it counts) starts anew. Threads: thread-compatible.
class RateMeter {
  public:
    void sample(MonoTime at, std::int64_t total);
    /// 0 until two samples are there.
    [[nodiscard]] double perSecond() const;

  private:
    std::deque<std::pair<MonoTime, std::int64_t>> samples_;
};

}  // namespace core::monitoring
