// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/store/store.h"

namespace core::training {

/// One training run, past or present.
struct TrainingRun {
    std::int64_t id = 0;
    UtcTime started;
    std::optional<UtcTime> finished;
    std::string trigger;  ///< "manual", "schedule", …
    std::string actor;
    std::string family;
    Json parameters;
    std::string state;    ///< running, done, failed, cancelled, interrupted (the program died)
    std::string stage;    ///< the last stage begun
    std::string version;  ///< what it registered; empty if nothing
    std::string snapshotId;
    Json
        document;  ///< the train document (README, "Documents"), with metrics, gate and stage times
    std::string error;
};

/// Trainings that ended in one state.
struct TrainingTotal {
    std::string state;
    std::int64_t count = 0;
    double seconds = 0;  ///< all together; 0 for interrupted ones, whose end nobody saw
};

/// The history of trainings in the store. Threads: thread-safe.
class TrainingLog {
  public:
    explicit TrainingLog(store::Store& store) : store_(store) {}

    Result<std::int64_t> begin(const TrainingRun& run);
    Status stage(std::int64_t id, const std::string& stage);
    /// Writes everything that is known at the end.
    Status finish(const TrainingRun& run);
    /// At start: runs that were running when the program died.
    Status markInterrupted(UtcTime now);
    /// Newest first.
    Result<std::vector<TrainingRun>> newest(std::size_t limit) const;
    /// Of all that ended, by state.
    Result<std::vector<TrainingTotal>> totals() const;

  private:
    store::Store& store_;
};

}  // namespace core::training
