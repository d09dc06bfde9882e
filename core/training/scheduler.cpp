// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/scheduler.h"

#include <algorithm>

#include "core/training/run_history.h"

namespace core::training {
namespace {

using std::chrono::days;
using std::chrono::microseconds;

constexpr microseconds kLeastTolerance = std::chrono::seconds(2);
constexpr microseconds kMostTolerance = std::chrono::minutes(15);

}  // namespace

Scheduler::Scheduler(Schedule schedule, SchedulerOptions options, std::span<const TrainingRun> runs,
                     UtcTime now)
    : schedule_(std::move(schedule)),
      options_(options),
      passed_(options.scale.toSchedule(now)),
      countFrom_(passed_),
      done_(scheduledRuns(runs)) {
    if (!done_.empty()) {
        lastRun_ = options_.scale.toSchedule(done_.back());
        // A last run in the future was made while the clock was wrong.
        passed_ = std::min(passed_, *lastRun_);
        countFrom_ = std::min(countFrom_, options_.scale.toSchedule(done_.front()));
    }
    highest_ = passed_;
    // How many ratings the last training had seen is not in the log; the count begins now.
    if (runs.empty()) ratingsBefore_ = 0;
}

void Scheduler::setSchedule(Schedule schedule, UtcTime now) {
    schedule_ = std::move(schedule);
    passed_ = options_.scale.toSchedule(now);
    countFrom_ = passed_;
    pending_.reset();
}

std::optional<std::string_view> Scheduler::due(const SchedulerInput& input) {
    const UtcTime t = options_.scale.toSchedule(input.now);
    passed_ = std::min(passed_, t);
    // A store that was emptied counts anew.
    ratingsBefore_ = std::min(ratingsBefore_.value_or(input.ratings), input.ratings);
    std::optional<std::string_view> trigger = dueBySchedule(t, input);
    if (!trigger && dueByRatings(input)) trigger = kNewRatings;
    waitsFor_.clear();
    if (trigger && running_) waitsFor_ = kWaitsForTraining;
    if (waitsForRatings(input)) waitsFor_ = kWaitsForRatings;
    return running_ ? std::nullopt : trigger;
}

std::optional<std::string_view> Scheduler::dueBySchedule(UtcTime t, const SchedulerInput& input) {
    const auto slot = schedule_.next(passed_, lastRun_);
    if (!slot || *slot > t) {
        pending_.reset();
        return std::nullopt;
    }
    if (input.ratings + input.watches == 0 || waitsForRatings(input)) {
        pass(t);
        countFrom_ = t + microseconds(1);
        return std::nullopt;
    }
    if (repeated(*slot, input.monotonic)) {
        pass(std::min(t, highest_));
        return std::nullopt;
    }
    if (!pending_) {
        const bool late = input.now - options_.scale.toWall(*slot) > tolerance(*slot);
        pending_ = late ? kCatchUp : kOnSchedule;
    }
    return pending_;
}

bool Scheduler::waitsForRatings(const SchedulerInput& input) const {
    return options_.firstAfterRatings > 0 && !input.hasVersion && !running_ &&
           input.ratings - *ratingsBefore_ < options_.firstAfterRatings;
}

bool Scheduler::dueByRatings(const SchedulerInput& input) const {
    const std::int64_t fresh = input.ratings - *ratingsBefore_;
    const bool first = options_.firstAfterRatings > 0 && !input.hasVersion;
    const std::int64_t wanted = first ? options_.firstAfterRatings : options_.afterRatings;
    return wanted > 0 && fresh >= wanted;
}

void Scheduler::pass(UtcTime scheduleNow) {
    passed_ = scheduleNow;
    pending_.reset();
}

/// Whether this run was made already, before the clock was set back, not half an interval ago.
bool Scheduler::repeated(UtcTime slot, MonoTime monotonic) const {
    return lastStart_ && slot <= highest_ && monotonic - *lastStart_ < wallGapAfter(slot) / 2;
}

microseconds Scheduler::wallGapAfter(UtcTime slot) const {
    const auto following = schedule_.next(slot, lastRun_);
    if (!following) return days(1);
    return options_.scale.toWall(*following) - options_.scale.toWall(slot);
}

microseconds Scheduler::tolerance(UtcTime slot) const {
    return std::clamp(wallGapAfter(slot) / 12, kLeastTolerance, kMostTolerance);
}

void Scheduler::started(std::string_view trigger, const SchedulerInput& input) {
    running_ = true;
    ratingsBefore_ = input.ratings;
    if (trigger != kOnSchedule && trigger != kCatchUp) return;
    const UtcTime t = options_.scale.toSchedule(input.now);
    pass(t);
    highest_ = std::max(highest_, t);
    lastRun_ = t;
    lastStart_ = input.monotonic;
    const UtcTime kept = options_.scale.toWall(t - days(1));
    std::erase_if(done_, [&](UtcTime run) { return run < kept; });
    done_.push_back(input.now);
    std::ranges::sort(done_);
}

ScheduleLive Scheduler::live(UtcTime now) const {
    const TimeScale& scale = options_.scale;
    const UtcTime t = scale.toSchedule(now);
    const UtcTime day = std::chrono::floor<days>(t);
    ScheduleLive live;
    live.enabled = schedule_.enabled();
    live.text = schedule_.text();
    live.waitsFor = waitsFor_;
    live.timeFactor = scale.factor();
    live.timeOrigin = scale.origin();
    live.dayBegins = scale.toWall(day);
    live.dayEnds = scale.toWall(day + days(1));
    if (lastRun_) live.lastRun = scale.toWall(*lastRun_);
    if (const auto next = schedule_.next(std::min(passed_, t), lastRun_))
        live.next = scale.toWall(*next);
    std::ranges::copy_if(done_, std::back_inserter(live.done),
                         [&](UtcTime run) { return run >= live.dayBegins && run < live.dayEnds; });
    countDay(now, live);
    return live;
}

void Scheduler::countDay(UtcTime now, ScheduleLive& into) const {
    const TimeScale& scale = options_.scale;
    const UtcTime day = std::chrono::floor<days>(scale.toSchedule(now));
    for (const UtcTime slot : schedule_.runsBetween(day, day + days(1), lastRun_)) {
        const UtcTime wall = scale.toWall(slot);
        into.planned.push_back(wall);
        if (slot < countFrom_ || wall > now) continue;
        const UtcTime latest = wall + tolerance(slot);
        const auto run = std::ranges::lower_bound(into.done, wall);
        const bool onTime = run != into.done.end() && *run <= latest;
        into.onTime += onTime;
        into.due += onTime || now > latest;
    }
}

}  // namespace core::training
