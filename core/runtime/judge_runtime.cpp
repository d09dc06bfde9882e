// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/judge_runtime.h"

#include "core/base/mutex.h"
#include "core/base/thread_priority.h"
#include "core/events/dataset.h"

namespace core::runtime {
namespace {

std::chrono::microseconds stretched(double hours, double timeFactor) {
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::duration<double, std::ratio<3600>>(hours / timeFactor));
}

}  // namespace

judge::JudgeOptions judgeOptions(const Settings& settings, double timeFactor) {
    judge::JudgeOptions options;
    options.window = stretched(settings.fairnessWindowHours, timeFactor);
    options.newItems = stretched(24 * 7, timeFactor);
    options.feedbackWindows = static_cast<std::size_t>(settings.feedbackWindows);
    options.coverageRequired = settings.coverageRequired;
    options.coverageAlert = settings.coverageAlert;
    options.parityRequired = settings.parityRequired;
    options.parityAlert = settings.parityAlert;
    options.starvationModerate = settings.starvationModerate;
    options.starvationSevere = settings.starvationSevere;
    options.abuse.scaleMin = events::halfStarsOf(settings.ratingMin);
    options.abuse.scaleMax = events::halfStarsOf(settings.ratingMax);
    return options;
}

JudgeRuntime::JudgeRuntime(store::EventReader& events, JudgeRuntimeOptions options,
                           const Clock& clock, Judged judged)
    : events_(events),
      options_(std::move(options)),
      clock_(clock),
      judged_(std::move(judged)),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

void JudgeRuntime::run(const std::stop_token& stop) {
    lowerThreadPriority();
    judge::Judge judge(events_, options_.judge, clock_);
    while (!stop.stop_requested()) {
        const auto took = judgeOnce(judge, stop);
        wait(took, stop);
    }
}

std::chrono::microseconds JudgeRuntime::judgeOnce(judge::Judge& judge,
                                                  const std::stop_token& stop) {
    const MonoTime began = clock_.monotonic();
    const bool full = fullIsDue(began);
    auto verdicts = judge.judge(clock_.now(), full, stop);
    position_ = verdicts ? (*verdicts)->position : -1;
    if (verdicts && full) {
        fullAt_ = began;
        fullPosition_ = position_;
    }
    if (!stop.stop_requested()) judged_(std::move(verdicts));
    return std::chrono::duration_cast<std::chrono::microseconds>(clock_.monotonic() - began);
}

bool JudgeRuntime::fullIsDue(MonoTime now) {
    if (!fullAt_ || now - *fullAt_ >= options_.fullEvery) return true;
    // An import must not wait for its whole verdict.
    const auto position = events_.position();
    return position && *position > fullPosition_ + fullPosition_ / 4;
}

bool JudgeRuntime::hasNews() {
    const auto position = events_.position();
    return !position || *position != position_;
}

void JudgeRuntime::wait(std::chrono::microseconds took, const std::stop_token& stop) {
    std::condition_variable_any wake;
    Mutex waiting;
    const auto pause = [&](std::chrono::microseconds time) {
        Lock lock(waiting);
        wake.wait_for(lock, stop, time, [] { return false; });
    };
    const auto least = std::max<std::chrono::microseconds>(options_.every, took * options_.pause);
    pause(least);
    for (auto waited = least; waited < options_.quiet; waited += options_.every) {
        if (stop.stop_requested() || hasNews()) return;
        pause(options_.every);
    }
}

}  // namespace core::runtime
