// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <string>

#include "core/api/figures.h"
#include "core/base/clock.h"
#include "core/base/mutex.h"
#include "core/monitoring/latency_window.h"
#include "core/monitoring/rate_meter.h"
#include "core/monitoring/time_series.h"
#include "core/runtime/live.h"

namespace core::runtime {

/// Counts the answers that are given, and keeps the figures of the live snapshot over time.
/// Threads: thread-safe.
class LiveRecorder {
  public:
    void answered(MonoTime at, std::chrono::microseconds took, const std::string& version,
                  const std::string& arm);
    /// `kind`: name of the error's code.
    void refused(const std::string& kind);
    /// Fills answers, errors and latency.
    void fill(api::Figures& figures) const;

    /// Fills `api` and `histories` of a snapshot whose stream is filled already. Histories are made
    /// anew once a second; in between they are shared.
    void complete(LiveSnapshot& next, MonoTime now);

  private:
    void keepSecond(const LiveSnapshot& next) REQUIRES(mutex_);
    /// Share of the last minute's messages that were rejected, %.
    double rejectedPercent(const StreamLive& stream, UtcTime at) REQUIRES(mutex_);

    mutable Mutex mutex_;
    ApiLive api_ GUARDED_BY(mutex_);
    std::map<std::pair<std::string, std::string>, std::int64_t> answers_ GUARDED_BY(mutex_);
    std::map<std::string, std::int64_t> errors_ GUARDED_BY(mutex_);
    monitoring::LatencyHistogram histogram_ GUARDED_BY(mutex_);
    monitoring::LatencyWindow latencies_ GUARDED_BY(mutex_);
    monitoring::RateMeter requestRate_ GUARDED_BY(mutex_);
    struct {
        monitoring::TimeSeries produced, consumed, lag, rejected, deadLetters, p50, p95, p99,
            requests;
    } series_ GUARDED_BY(mutex_);
    struct Counted {
        UtcTime at;
        std::int64_t consumed = 0;
        std::int64_t rejected = 0;
    };
    std::deque<Counted> lastMinute_ GUARDED_BY(mutex_);
    std::shared_ptr<const Histories> histories_ GUARDED_BY(mutex_) =
        std::make_shared<const Histories>();
    UtcTime kept_ GUARDED_BY(mutex_);
};

}  // namespace core::runtime
