// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/training/schedule.h"
#include "core/training/training_log.h"

namespace core::training {

/// What starts a training by itself: TrainRequest::trigger and the log hold these words.
inline constexpr std::string_view kOnSchedule = "schedule";
inline constexpr std::string_view kCatchUp = "catch-up";  ///< of runs missed, one for all
inline constexpr std::string_view kNewRatings = "new-ratings";

/// Values of ScheduleLive::waitsFor.
inline constexpr std::string_view kWaitsForTraining = "a training is running";
inline constexpr std::string_view kWaitsForRatings = "enough ratings";

/// When the next training is due. All times are wall times.
struct ScheduleLive {
    bool enabled = false;
    std::string text;  ///< "3h", "0 */3 * * *"
    /// In the past while it is due and has not started.
    std::optional<UtcTime> next;
    std::optional<UtcTime> lastRun;  ///< the newest scheduled one
    std::string waitsFor;            ///< why it does not start now though due; empty = nothing
    double timeFactor = 1;           ///< demo: 180 = three hours of schedule pass in one minute
    UtcTime timeOrigin;              ///< where schedule time and wall time are the same
    std::vector<UtcTime> done;  ///< scheduled runs of the shown day that were started, oldest first
    std::vector<UtcTime> planned;  ///< all of the shown day, also those gone by, oldest first
    UtcTime dayBegins, dayEnds;    ///< the shown day; 8 min long at a factor of 180
    std::int64_t due = 0;          ///< planned runs of the shown day whose time has gone by
    std::int64_t onTime = 0;       ///< of those, started in time

    [[nodiscard]] TimeScale scale() const { return {timeFactor, timeOrigin}; }
    bool operator==(const ScheduleLive&) const = default;
};

struct SchedulerOptions {
    TimeScale scale;
    std::int64_t afterRatings = 0;  ///< also train after this many new ones; 0 = not
    /// Train as soon as there are this many ratings and no version yet, and not before; 0 = the
    /// first training comes with the schedule.
    std::int64_t firstAfterRatings = 0;
};

/// How things are when the scheduler is asked.
struct SchedulerInput {
    UtcTime now;
    MonoTime monotonic;
    std::int64_t ratings = 0;  ///< in the store
    std::int64_t watches = 0;
    bool hasVersion = false;  ///< something was trained before
};

/// Says when to train: it only decides; its owner asks due() about once a second, trains, and tells
/// of every training, also of those that people started, with started() and finished().
/// - Runs that were missed (sleep, clock set forward, program not running) are made up by one.
/// - A clock set back starts nothing: the schedule goes on from the new time, and a run that was
///   made before is repeated only after half of its interval has really passed.
/// - A run that falls due during a training waits for its end. A failed run is not tried again
///   before the next one is due.
/// - With nothing to train on a run is passed over.
/// - A run is on time when it starts within a twelfth of its interval (2 s to 15 min).
/// Threads: thread-compatible. Cost: due() some date arithmetic; live() that per run of a day.
class Scheduler {
  public:
    /// `runs`: the training log, newest first; past scheduled runs count from it.
    Scheduler(Schedule schedule, SchedulerOptions options, std::span<const TrainingRun> runs,
              UtcTime now);
    /// Runs missed under the old schedule are forgotten: a change never starts a training at once.
    void setSchedule(Schedule schedule, UtcTime now);
    [[nodiscard]] const Schedule& schedule() const { return schedule_; }

    /// The trigger to train for now; nothing while a training is running.
    std::optional<std::string_view> due(const SchedulerInput& input);
    /// A training begins, for whatever reason.
    void started(std::string_view trigger, const SchedulerInput& input);
    void finished() { running_ = false; }

    /// As of the last due().
    [[nodiscard]] ScheduleLive live(UtcTime now) const;

  private:
    std::optional<std::string_view> dueBySchedule(UtcTime scheduleNow, const SchedulerInput& input);
    [[nodiscard]] bool dueByRatings(const SchedulerInput& input) const;
    [[nodiscard]] bool waitsForRatings(const SchedulerInput& input) const;
    void pass(UtcTime scheduleNow);
    [[nodiscard]] bool repeated(UtcTime slot, MonoTime monotonic) const;
    [[nodiscard]] std::chrono::microseconds wallGapAfter(UtcTime slot) const;
    [[nodiscard]] std::chrono::microseconds tolerance(UtcTime slot) const;
    void countDay(UtcTime now, ScheduleLive& into) const;

    Schedule schedule_;
    SchedulerOptions options_;
    bool running_ = false;
    std::string waitsFor_;

    // In schedule time
    UtcTime passed_;     ///< runs up to here were made, or are passed over
    UtcTime highest_;    ///< the furthest passed_ that a run was made at
    UtcTime countFrom_;  ///< runs before this are nobody's fault
    std::optional<UtcTime> lastRun_;
    std::optional<std::string_view> pending_;  ///< the trigger of the run that is due

    std::optional<MonoTime> lastStart_;
    std::vector<UtcTime> done_;                  ///< wall times of scheduled runs, oldest first
    std::optional<std::int64_t> ratingsBefore_;  ///< when the last training began
};

}  // namespace core::training
