// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/clock.h"

namespace core::stream {

/// How far a consumer is behind one partition.
struct Lag {
    std::int64_t messages = 0;
    /// Age of the first message that was not consumed, 0 when there is none. Nothing: unknown,
    /// because the partition's end was never seen before.
    std::optional<double> seconds;
    /// The message is older than the history: `seconds` is the least that it can be.
    bool atLeast = false;
    bool operator==(const Lag&) const = default;
};

/// The end of one partition over time, to tell lag in seconds though no message is read twice.
/// When the end passed an offset between two samples, the time in between is interpolated.
/// Keeps at most `capacity` samples: when full, every second one of the older half goes, so that
/// hours are kept and recent times stay exact.
/// Threads: thread-compatible. Cost: add() amortised O(1), at() O(log capacity).
class LagHistory {
  public:
    explicit LagHistory(std::size_t capacity = 512);

    /// `high` at `time`; times never go back. A smaller `high` than before is another life of the
    /// topic: the history begins anew.
    void add(MonoTime time, std::int64_t high);
    [[nodiscard]] Lag at(MonoTime now, std::int64_t nextOffset) const;
    [[nodiscard]] std::size_t size() const { return samples_.size(); }

  private:
    struct Sample {
        MonoTime time;
        std::int64_t high;
    };
    void thinOut();

    std::size_t capacity_;
    std::vector<Sample> samples_;
};

}  // namespace core::stream
