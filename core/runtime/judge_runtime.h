// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <condition_variable>
#include <functional>
#include <thread>

#include "core/judge/judge.h"
#include "core/runtime/settings.h"

namespace core::runtime {

/// What the profile's settings say of judging. `timeFactor`: of a demo, whose windows are shorter
/// by it (24 hours are 8 minutes at 180).
judge::JudgeOptions judgeOptions(const Settings& settings, double timeFactor = 1);

struct JudgeRuntimeOptions {
    judge::JudgeOptions judge;
    std::chrono::milliseconds every{2000};  ///< not more often
    /// A pause is at least this many times as long as the judgement before it took: 6 leaves a
    /// seventh of one core at most.
    int pause = 6;
    std::chrono::milliseconds quiet{30000};  ///< while the store holds nothing new
    /// With the profile rule, which costs most; also when the store grew by a quarter since.
    std::chrono::milliseconds fullEvery{60000};
};

/// Judges a store again and again, on a thread of low priority.
/// `events` and `clock` must outlive it. Threads: its own; destruction stops it and waits.
class JudgeRuntime {
  public:
    /// Called on the thread after every judgement, with its error when it failed.
    using Judged = std::function<void(Result<judge::VerdictsPtr>)>;

    JudgeRuntime(store::EventReader& events, JudgeRuntimeOptions options, const Clock& clock,
                 Judged judged);

  private:
    void run(const std::stop_token& stop);
    std::chrono::microseconds judgeOnce(judge::Judge& judge, const std::stop_token& stop);
    /// Waits until the next judgement is due. `position`: the store's at the last one.
    void wait(std::chrono::microseconds took, const std::stop_token& stop);
    [[nodiscard]] bool hasNews();
    [[nodiscard]] bool fullIsDue(MonoTime now);

    store::EventReader& events_;
    const JudgeRuntimeOptions options_;
    const Clock& clock_;
    const Judged judged_;
    std::int64_t position_ = -1;  ///< that was judged; −1: the last judgement failed
    std::optional<MonoTime> fullAt_;
    std::int64_t fullPosition_ = 0;
    std::jthread thread_;
};

}  // namespace core::runtime
