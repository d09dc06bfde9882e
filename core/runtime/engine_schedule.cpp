// SPDX-License-Identifier: GPL-3.0-or-later
// Trainings that nobody asks for.
#include "core/base/log.h"
#include "core/base/thread_priority.h"
#include "core/runtime/engine.h"
#include "core/runtime/settings_file.h"

namespace core::runtime {
namespace {

constexpr auto kAskEvery = std::chrono::milliseconds(500);
/// Enough for a test set that says something, and there within half a minute.
constexpr std::int64_t kDemoFirstRatings = 1000;

}  // namespace

Status Engine::startSchedule() {
    FAIRLEAD_TRY(auto schedule, training::Schedule::parse(settings().schedule));
    FAIRLEAD_TRY(const auto runs, log_.newest(200));
    training::SchedulerOptions options;
    options.afterRatings = settings().trainAfterRatings;
    if (options_.demo) {
        options.scale = {options_.demo->timeFactor, clock_.now()};
        options.firstAfterRatings = kDemoFirstRatings;
    }
    const Lock lock(scheduling_);
    scheduler_.emplace(std::move(schedule), options, runs, clock_.now());
    return {};
}

training::SchedulerInput Engine::scheduleInput() const {
    const auto now = live();
    return {clock_.now(), clock_.monotonic(), now->store.ratings, now->store.watches,
            !snapshot()->versions.empty()};
}

/// Asks what is due, about twice a second, and shows it.
void Engine::keepSchedule(LiveSnapshot& next, MonoTime now) {
    std::optional<training::TrainRequest> request;
    const bool busy = runningTraining().has_value();
    {
        const auto input = scheduleInput();
        const Lock lock(scheduling_);
        if (now - askedSchedule_ >= kAskEvery) {
            askedSchedule_ = now;
            if (const auto trigger = scheduler_->due(input)) {
                request = requestFor(*trigger);
            } else if (!busy) {
                request = std::exchange(asked_, std::nullopt);
            }
        }
        next.schedule = scheduler_->live(next.at);
    }
    if (request) startTraining(*std::move(request));
}

training::TrainRequest Engine::requestFor(std::string_view trigger) const {
    auto request = defaultTrainRequest("schedule");
    request.trigger = trigger;
    request.promote = true;
    return request;
}

Status Engine::shipBadRelease() {
    if (!options_.demo)
        return Error{Errc::Unavailable, "this profile has no simulated audience", {}};
    if (snapshot()->live.empty()) {
        return Error{Errc::Unavailable,
                     "no version is live yet, so there is nothing to compare a release with",
                     {}};
    }
    auto request = requestFor(kBadRelease);
    request.actor = kBadRelease;
    request.chain.family = "popularity";
    const Lock lock(scheduling_);
    asked_ = std::move(request);
    return {};
}

void Engine::startTraining(training::TrainRequest request) {
    scheduleStarted(request.trigger);  // at once: the next tick must not start another one
    trainer_ = std::jthread([this, request = std::move(request)] {
        lowerThreadPriority();
        const auto report = train(request, {}, {});
        if (!report) {
            log(LogLevel::Warning, "training", report.error().text());
            scheduleFinished();
        }
    });
}

void Engine::scheduleStarted(const std::string& trigger) {
    const auto input = scheduleInput();
    const Lock lock(scheduling_);
    if (scheduler_) scheduler_->started(trigger, input);
}

void Engine::scheduleFinished() {
    const Lock lock(scheduling_);
    if (scheduler_) scheduler_->finished();
}

Status Engine::setSchedule(const std::string& text) {
    if (remote_) return remote_->tell("schedule set", {{"schedule", text}});
    if (options_.readOnly)
        return Error{Errc::Unavailable, "the profile is open for reading only", {}};
    FAIRLEAD_TRY(auto schedule, training::Schedule::parse(text));
    FAIRLEAD_CHECK(saveSetting(files_, options_.profile.settingsFile(), "training.schedule", text));
    const Lock lock(scheduling_);
    if (scheduler_) scheduler_->setSchedule(std::move(schedule), clock_.now());
    return {};
}

}  // namespace core::runtime
