// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine.h"

#include <algorithm>

#include "core/base/log.h"
#include "core/runtime/commands.h"
#include "core/runtime/judge_runtime.h"

namespace core::runtime {
namespace {

/// Snapshots are made at most this often; pages look four times a second.
constexpr auto kSnapshotEvery = std::chrono::milliseconds(100);

/// What the demo shows besides, unless the profile says otherwise: both models answering, and a
/// topic of rejected messages.
void adaptToDemo(Settings& settings) {
    if (settings.shareB == 0) settings.shareB = 0.5;
    if (settings.kafkaDeadLetter.empty()) settings.kafkaDeadLetter = "fairlead.dead-letter";
}

}  // namespace

Engine::Engine(EngineOptions options, const Clock& clock, std::unique_ptr<ProfileLock> lock,
               std::unique_ptr<store::Store> store)
    : options_(std::move(options)),
      clock_(clock),
      lock_(std::move(lock)),
      store_(std::move(store)),
      reader_(*store_),
      log_(*store_),
      service_(clock),
      quarantine_(*store_, clock),
      tokens_(*store_, clock),
      reviews_(*store_, clock),
      snapshot_(std::make_shared<Snapshot>()),
      live_(std::make_shared<LiveSnapshot>()),
      verdicts_(std::make_shared<judge::Verdicts>()),
      checker_(validatorOptions()) {}

Result<std::unique_ptr<Engine>> Engine::open(EngineOptions options, const Clock& clock) {
    if (options.demo) adaptToDemo(options.settings.values);
    if (options.attach) options.demo.reset();  // it is the other engine's
    std::unique_ptr<ProfileLock> lock;
    std::unique_ptr<store::Store> store;
    if (options.readOnly || options.attach) {
        FAIRLEAD_TRY(store, store::Store::openReadOnly(options.profile.storeFile()));
    } else {
        FAIRLEAD_CHECK(prepareProfile(options.profile));
        FAIRLEAD_TRY(lock, ProfileLock::take(options.profile, options.program));
        FAIRLEAD_TRY(store, store::Store::open(options.profile.storeFile()));
    }
    std::unique_ptr<Engine> engine(
        new Engine(std::move(options), clock, std::move(lock), std::move(store)));
    FAIRLEAD_CHECK(engine->prepare());
    return engine;
}

Status Engine::prepare() {
    FAIRLEAD_TRY(registry_, registry::Registry::open(options_.profile.folder, *store_, files_,
                                                     clock_, findings_));
    if (!options_.readOnly && !options_.attach) {
        FAIRLEAD_TRY(events_, store::EventStore::open(*store_, clock_));
        FAIRLEAD_CHECK(log_.markInterrupted(clock_.now()));
    }
    FAIRLEAD_CHECK(readQuarantine());
    FAIRLEAD_TRY(const auto mitigations,
                 recommend::rerank::mitigationsFrom(settings().mitigations));
    steer(mitigations, settings().shareB);
    if (options_.attach) return startAttached();
    return options_.background ? startBackground() : Status();
}

Status Engine::startBackground() {
    FAIRLEAD_TRY(control_, control::ControlServer::start(
                               options_.profile.socketFile(),
                               [this](const Json& request, const std::stop_token& stop,
                                      const ProgressFn& progress) {
                                   return runCommand(*this, request, stop, progress);
                               }));
    {
        const Lock lock(state_);
        servingState_.loading = true;
    }
    housekeeping_ = std::jthread([this](const std::stop_token& stop) { keepHouse(stop); });
    follower_ = std::jthread([this](const std::stop_token& stop) { follow(stop); });
    FAIRLEAD_CHECK(startSchedule());
    FAIRLEAD_CHECK(startStream());
    if (options_.demo) FAIRLEAD_CHECK(startAudience());
    startApi();
    liveThread_ = std::jthread([this](const std::stop_token& stop) { keepLive(stop); });
    startJudge();
    return {};
}

Engine::~Engine() {
    // What starts work goes first, then the work, then what the work uses.
    const auto end = [](std::jthread& thread) {
        thread.request_stop();
        if (thread.joinable()) thread.join();
    };
    audience_.reset();
    judge_.reset();
    end(liveThread_);  // it reads where the API listens
    api_.reset();
    stopWork();
    end(trainer_);
    control_.reset();  // joins running commands; they use everything below
    end(follower_);
    end(housekeeping_);
    stream_.reset();
    local_.reset();
}

void Engine::keepHouse(const std::stop_token& stop) {
    refresh();
    if (const auto started = ensureServing(); !started && started.error().code != Errc::NotFound) {
        log(LogLevel::Warning, "serving", started.error().text());
    }
    verifyAll();
    MonoTime verifiedAt = clock_.monotonic();
    while (!stop.stop_requested()) {
        refresh();
        if (clock_.monotonic() - verifiedAt >= std::chrono::minutes(settings().verifyMinutes)) {
            verifyAll();
            verifiedAt = clock_.monotonic();
        }
        Lock lock(state_);
        // Not more often than pages look, however many changes there are.
        wake_.wait_for(lock, stop, kSnapshotEvery, [] { return false; });
        wake_.wait_for(lock, stop, std::chrono::seconds(30),
                       [this]() NO_THREAD_SAFETY_ANALYSIS { return due_; });
    }
}

void Engine::touch() {
    const Lock lock(state_);
    due_ = true;
    wake_.notify_all();
}

void Engine::verifyAll() {
    const auto results = registry_->verifyAll();
    if (!results) return;
    const UtcTime now = clock_.now();
    const Lock lock(state_);
    verified_.clear();
    for (const auto& verification : *results)
        verified_.emplace_back(verification, now);
    due_ = true;
}

SnapshotPtr Engine::snapshot() const {
    const SharedLock lock(state_);
    return snapshot_;
}

std::optional<RunningTraining> Engine::runningTraining() const {
    const SharedLock lock(state_);
    return training_;
}

void Engine::refresh() {
    {
        const Lock lock(state_);
        due_ = false;
    }
    auto next = std::make_shared<Snapshot>();
    next->at = clock_.now();
    const auto take = [&](auto&& result, auto& into, const char* what) {
        if (result) {
            into = *std::forward<decltype(result)>(result);
        } else {
            next->problems.push_back(std::string(what) + ": " + result.error().message);
        }
    };
    std::vector<registry::VersionRecord> records;
    take(reader_.statistics(), next->store, "the store's counts");
    take(registry_->versions(), records, "the versions");
    take(registry_->hold(), next->hold, "the hold");
    take(registry_->history(100), next->history, "the history");
    take(registry_->checkpoints(), next->checkpoints, "the changes of the live version");
    take(log_.newest(200), next->runs, "the trainings");
    next->findings = findings_.all();
    if (remote_) {
        addRemoteFindings(next->findings);
        if (const auto read = readQuarantine(); !read)
            next->problems.push_back(read.error().message);
    }

    // A version nobody has checked yet is checked now: it is new, so this happens once.
    for (const auto& record : records) {
        std::optional<std::pair<registry::Verification, UtcTime>> known;
        {
            const SharedLock lock(state_);
            const auto it =
                std::ranges::find(verified_, record.id, [](const auto& v) { return v.first.id; });
            if (it != verified_.end()) known = *it;
        }
        if (!known) {
            auto verification = registry_->verify(record.id);
            if (!verification) continue;
            known = {*verification, clock_.now()};
            const Lock lock(state_);
            verified_.push_back(*known);
        }
        if (record.stage == registry::Stage::Live) next->live = record.id;
        next->versions.push_back({record, known->first, known->second});
    }
    const Lock lock(state_);
    next->serving = servingState_;
    next->revision = snapshot_->revision + 1;
    snapshot_ = std::move(next);
}

}  // namespace core::runtime
