// SPDX-License-Identifier: GPL-3.0-or-later
// An engine that another process runs: shown here, commanded over its socket.
#include <algorithm>

#include "core/base/log.h"
#include "core/runtime/engine.h"

namespace core::runtime {
namespace {

/// Pages redraw live figures up to four times a second; a document of 50 kB need not come as often.
constexpr auto kAskEvery = std::chrono::milliseconds(500);
constexpr auto kRefreshEvery = std::chrono::seconds(30);
constexpr const char* kGone = "engine.gone";

}  // namespace

LiveState Engine::liveState() const {
    LiveState state;
    const auto now = snapshot();
    state.revision = now->revision;
    state.serving = now->serving;
    state.findings = now->findings;
    state.live = *live();
    state.training = runningTraining();
    return state;
}

Status Engine::startAttached() {
    remote_ = std::make_unique<RemoteEngine>(options_.profile, clock_);
    FAIRLEAD_TRY(LiveState first, remote_->poll());
    showRemote(std::move(first));
    refresh();
    housekeeping_ = std::jthread([this](const std::stop_token& stop) { keepAttached(stop); });
    startJudge();
    return {};
}

void Engine::keepAttached(const std::stop_token& stop) {
    MonoTime refreshedAt = clock_.monotonic();
    std::uint64_t shown = 0;
    while (!stop.stop_requested()) {
        auto state = remote_->poll();
        bool due = clock_.monotonic() - refreshedAt >= kRefreshEvery;
        if (state) {
            due = due || state->revision != shown;
            shown = state->revision;
            showRemote(*std::move(state));
        } else {
            due = showGone(state.error()) || due;
        }
        Lock lock(state_);
        if (due || due_) {
            lock.unlock();
            refresh();
            refreshedAt = clock_.monotonic();
            lock.lock();
        }
        wake_.wait_for(lock, stop, kAskEvery, [this]() NO_THREAD_SAFETY_ANALYSIS { return due_; });
    }
}

void Engine::showRemote(LiveState state) {
    const auto before = live();
    auto next = std::make_shared<LiveSnapshot>(std::move(state.live));
    if (before->attached && before->attached->connected) {
        next->attached = before->attached;
    } else {
        const auto owner = runningEngine(options_.profile).value_or(EngineOwner{});
        next->attached = AttachedLive{owner.program, owner.pid, true, clock_.now()};
        findings_.clear(kGone);
        touch();
    }
    const Lock lock(state_);
    next->revision = before->revision + 1;
    live_ = std::move(next);
    training_ = std::move(state.training);
    servingState_ = state.serving;
    remoteFindings_ = std::move(state.findings);
}

/// The last values stay, and are said to be the last. True the first time.
bool Engine::showGone(const Error& why) {
    const auto before = live();
    if (!before->attached || !before->attached->connected) return false;
    const AttachedLive& attached = *before->attached;
    findings_.raise({kGone, findings::Severity::Failure, attached.program,
                     "The engine (" + attached.program + ", pid " + std::to_string(attached.pid) +
                         ") does not answer: " + why.message + ".",
                     "Start it again; this window reconnects by itself.", "overview",
                     clock_.now()});
    auto next = std::make_shared<LiveSnapshot>(*before);
    next->attached = AttachedLive{attached.program, attached.pid, false, clock_.now()};
    const Lock lock(state_);
    next->revision = before->revision + 1;
    live_ = std::move(next);
    training_.reset();
    return true;
}

/// Lists for people who look are made here, by the version that answers there.
Status Engine::followRemote() {
    FAIRLEAD_CHECK(ensureServing());
    FAIRLEAD_CHECK(followStore());
    service_.settle();
    const VersionId there = snapshot()->serving.version;
    if (there.empty() || there == service_.live()) return {};
    FAIRLEAD_TRY(const auto model, loadVersion(there));
    const VersionId before = service_.live();
    FAIRLEAD_CHECK(service_.serve(model->id));
    service_.keepOnly({before, model->id});
    return {};
}

void Engine::addRemoteFindings(std::vector<findings::Finding>& own) const {
    const SharedLock lock(state_);
    for (const auto& finding : remoteFindings_) {
        if (std::ranges::find(own, finding.id, &findings::Finding::id) == own.end())
            own.push_back(finding);
    }
    std::ranges::stable_sort(own, std::greater(), &findings::Finding::severity);
}

void Engine::stopWork() {
    if (remote_) {
        remote_->leave();
    } else {
        cancelTraining();
    }
}

Status Engine::setNote(const VersionId& version, const std::string& note,
                       const registry::Actor& actor) {
    const Status done =
        remote_
            ? remote_->tell("version note", {{"version", version.text}, {"text", note}}, actor.name)
            : registry_->setNote(version, note, actor);
    refresh();
    return done;
}

Status Engine::setAlias(const std::string& alias, const VersionId& version,
                        const registry::Actor& actor) {
    const Status done =
        remote_ ? remote_->tell("version alias", {{"version", version.text}, {"alias", alias}},
                                actor.name)
                : registry_->setAlias(alias, version, actor);
    refresh();
    return done;
}

Status Engine::removeAlias(const std::string& alias, const registry::Actor& actor) {
    const Status done =
        remote_
            ? remote_->tell("version alias",
                            {{"version", alias}, {"alias", alias}, {"remove", true}}, actor.name)
            : registry_->removeAlias(alias, actor);
    refresh();
    return done;
}

}  // namespace core::runtime
