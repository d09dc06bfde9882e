// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <condition_variable>
#include <functional>
#include <thread>

#include "core/base/clock.h"
#include "core/base/mutex.h"
#include "core/runtime/live.h"
#include "core/simulate/audience.h"

namespace core::runtime {

/// How the audience reaches the recommender: as any client would.
struct AudiencePort {
    /// The list for a user; empty when none can be given.
    std::function<std::vector<std::string>(const std::string& userId)> ask;
    /// Sends an event. Errors: unavailable, then it is sent again later.
    std::function<Status(const events::Event& event)> send;
};

struct DemoAudienceOptions {
    std::uint64_t seed = 1;
    double eventsPerSecond = 200;             ///< answers to the audience included, at speed 1
    std::vector<events::ItemEvent> announce;  ///< items to announce first
};

/// Lets a simulated audience visit at a chosen pace, on a thread of its own.
/// Threads: thread-safe.
class DemoAudience {
  public:
    DemoAudience(std::shared_ptr<const simulate::World> world, DemoAudienceOptions options,
                 AudiencePort port, const Clock& clock);
    ~DemoAudience();

    void set(bool running, double speed);
    /// Errors: invalid_argument, listing the scenarios there are.
    Status enter(const std::string& scenario);
    [[nodiscard]] SimulationLive live() const;

  private:
    void run(const std::stop_token& stop);
    bool send(const events::Event& event, const std::stop_token& stop);
    std::size_t visit(const std::stop_token& stop);
    bool waitForTurn(const std::stop_token& stop);

    const DemoAudienceOptions options_;
    const AudiencePort port_;
    const Clock& clock_;
    simulate::Audience audience_;  ///< of the thread

    mutable Mutex mutex_;
    bool running_ GUARDED_BY(mutex_) = true;
    double speed_ GUARDED_BY(mutex_) = 1;
    const simulate::Scenario* scenario_ GUARDED_BY(mutex_);
    double owed_ = 0;  ///< events that are due; of the thread
    MonoTime paidAt_;
    std::atomic<std::int64_t> sent_ = 0;
    std::atomic<std::uint64_t> users_ = 0;
    mutable std::condition_variable_any wake_;
    std::jthread thread_;
};

}  // namespace core::runtime
