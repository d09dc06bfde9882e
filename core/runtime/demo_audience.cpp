// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/demo_audience.h"

#include <algorithm>

namespace core::runtime {
namespace {

constexpr auto kPause = std::chrono::milliseconds(10);
constexpr auto kRetry = std::chrono::milliseconds(50);
/// What a busy machine could not deliver within this time is not made up for.
constexpr double kMostOwedSeconds = 0.5;

}  // namespace

DemoAudience::DemoAudience(std::shared_ptr<const simulate::World> world,
                           DemoAudienceOptions options, AudiencePort port, const Clock& clock)
    : options_(std::move(options)),
      port_(std::move(port)),
      clock_(clock),
      audience_(std::move(world), {.seed = options_.seed}),
      scenario_(simulate::scenarioCatalog().data()),
      paidAt_(clock.monotonic()),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

DemoAudience::~DemoAudience() {
    thread_.request_stop();
    if (thread_.joinable()) thread_.join();
}

void DemoAudience::set(bool running, double speed) {
    const Lock lock(mutex_);
    running_ = running;
    speed_ = speed;
    wake_.notify_all();
}

Status DemoAudience::enter(const std::string& scenario) {
    FAIRLEAD_TRY(const simulate::Scenario* found, simulate::findScenario(scenario));
    const Lock lock(mutex_);
    scenario_ = found;
    return {};
}

SimulationLive DemoAudience::live() const {
    const SharedLock lock(mutex_);
    return {running_,
            speed_,
            0,
            static_cast<std::int64_t>(users_.load()),
            static_cast<std::int64_t>(audience_.world().items().size()),
            scenario_->id,
            sent_.load()};
}

void DemoAudience::run(const std::stop_token& stop) {
    for (const events::ItemEvent& item : options_.announce) {
        // The id makes it one event, however often the demo is started.
        if (!send({item, 1, "catalogue-" + item.itemId, {}}, stop)) return;
    }
    while (waitForTurn(stop)) {
        while (owed_ >= 1 && !stop.stop_requested())
            owed_ -= static_cast<double>(visit(stop));
    }
}

/// Sleeps until something is owed; false when it is time to end.
bool DemoAudience::waitForTurn(const std::stop_token& stop) {
    double rate = 0;
    {
        Lock lock(mutex_);
        wake_.wait_for(lock, stop, kPause, [] { return false; });
        if (!running_) {
            wake_.wait(lock, stop, [this]() NO_THREAD_SAFETY_ANALYSIS { return running_; });
            paidAt_ = clock_.monotonic();
        }
        rate = options_.eventsPerSecond * speed_;
        if (audience_.scenario().id != scenario_->id) audience_.enter(*scenario_);
    }
    const MonoTime now = clock_.monotonic();
    owed_ += rate * std::chrono::duration<double>(now - paidAt_).count();
    owed_ = std::min(owed_, std::max(1.0, rate * kMostOwedSeconds));
    paidAt_ = now;
    return !stop.stop_requested();
}

/// One visit; returns the events that it made, the answer's trace included.
std::size_t DemoAudience::visit(const std::stop_token& stop) {
    const simulate::Visit visit = audience_.nextVisit();
    std::vector<std::string> shown;
    if (!visit.attacker) shown = port_.ask(visit.userId);
    std::size_t made = shown.empty() ? 0 : 1;
    for (const events::Event& event : audience_.respond(visit, shown, clock_.now())) {
        if (!send(event, stop)) break;
        ++made;
    }
    sent_ += static_cast<std::int64_t>(made);
    users_ = audience_.usersSoFar();
    return std::max<std::size_t>(made, 1);
}

bool DemoAudience::send(const events::Event& event, const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        const Status sent = port_.send(event);
        if (sent || sent.error().code != Errc::Unavailable) return true;
        Lock lock(mutex_);
        wake_.wait_for(lock, stop, kRetry, [] { return false; });
    }
    return false;
}

}  // namespace core::runtime
