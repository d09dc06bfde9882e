// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine.h"

#include <algorithm>

#include "core/base/log.h"
#include "core/runtime/commands.h"
#include "core/serving/model_loader.h"

namespace core::runtime {
namespace {

constexpr std::size_t kLogLines = 200;
/// Enough to see a difference; few enough for an answer within the rehearsal's two seconds.
constexpr std::size_t kSampledUsers = 100;
/// Snapshots are made at most this often; pages look four times a second.
constexpr auto kSnapshotEvery = std::chrono::milliseconds(100);

std::string timeOfDay(UtcTime time) { return formatUtc(time).substr(11, 8); }

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
      snapshot_(std::make_shared<Snapshot>()) {}

Result<std::unique_ptr<Engine>> Engine::open(EngineOptions options, const Clock& clock) {
    std::unique_ptr<ProfileLock> lock;
    std::unique_ptr<store::Store> store;
    if (options.readOnly) {
        FAIRLEAD_TRY(store, store::Store::openReadOnly(options.profile.storeFile()));
    } else {
        FAIRLEAD_CHECK(prepareProfile(options.profile));
        FAIRLEAD_TRY(lock, ProfileLock::take(options.profile, options.program));
        FAIRLEAD_TRY(store, store::Store::open(options.profile.storeFile()));
    }
    std::unique_ptr<Engine> engine(new Engine(std::move(options), clock, std::move(lock), std::move(store)));
    FAIRLEAD_CHECK(engine->prepare());
    return engine;
}

Status Engine::prepare() {
    FAIRLEAD_TRY(registry_, registry::Registry::open(options_.profile.folder, *store_, files_, clock_, findings_));
    if (!options_.readOnly) {
        FAIRLEAD_TRY(events_, store::EventStore::open(*store_, clock_));
        FAIRLEAD_CHECK(log_.markInterrupted(clock_.now()));
    }
    return options_.background ? startBackground() : Status();
}

Status Engine::startBackground() {
    FAIRLEAD_TRY(control_, control::ControlServer::start(
                               options_.profile.socketFile(),
                               [this](const Json& request, const std::stop_token& stop, const ProgressFn& progress) {
                                   return runCommand(*this, request, stop, progress);
                               }));
    {
        const Lock lock(state_);
        servingState_.loading = true;
    }
    housekeeping_ = std::jthread([this](const std::stop_token& stop) { keepHouse(stop); });
    return {};
}

Engine::~Engine() {
    cancelTraining();
    control_.reset();  // joins running commands; they use everything below
    housekeeping_.request_stop();
    if (housekeeping_.joinable()) housekeeping_.join();
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
        wake_.wait_for(lock, stop, std::chrono::seconds(30), [this]() NO_THREAD_SAFETY_ANALYSIS { return due_; });
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
    for (const auto& verification : *results) verified_.emplace_back(verification, now);
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

    // A version nobody has checked yet is checked now: it is new, so this happens once.
    for (const auto& record : records) {
        std::optional<std::pair<registry::Verification, UtcTime>> known;
        {
            const SharedLock lock(state_);
            const auto it = std::ranges::find(verified_, record.id, [](const auto& v) { return v.first.id; });
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

// Data

template <class Import>
Result<ingest::ImportReport> Engine::importWith(std::stop_token stop, ProgressFn progress, Import&& import) {
    if (!events_) return Error{Errc::Unavailable, "the profile is open for reading only", {}};
    ingest::ImportOptions options;
    options.validator.ratingMin = settings().ratingMin;
    options.validator.ratingMax = settings().ratingMax;
    options.validator.maxFuture = std::chrono::hours(settings().maxFutureHours);
    options.stop = std::move(stop);
    options.progress = std::move(progress);
    std::vector<events::ItemEvent> announced;
    options.onAccepted = [&](std::span<const ingest::AcceptedEvent> accepted) {
        for (const auto& a : accepted) {
            if (const auto* item = std::get_if<events::ItemEvent>(&a.event->body)) announced.push_back(*item);
        }
        touch();
    };
    auto report = import(options);
    // Also after an error: what was stored until then is what the next request must see.
    service_.announce(std::move(announced));
    if (const auto followed = followStore(); !followed) log(LogLevel::Warning, "serving", followed.error().text());
    service_.settle();
    touch();
    return report;
}

Result<ingest::ImportReport> Engine::importMovielens(const std::filesystem::path& folder, std::stop_token stop,
                                                     ProgressFn progress) {
    return importWith(std::move(stop), std::move(progress), [&](const ingest::ImportOptions& options) {
        return ingest::importMovielens(*events_, folder, options, clock_);
    });
}

Result<ingest::ImportReport> Engine::importEvents(const std::filesystem::path& file, events::Topic topic, std::stop_token stop,
                                                  ProgressFn progress) {
    return importWith(std::move(stop), std::move(progress), [&](const ingest::ImportOptions& options) {
        return ingest::importEvents(*events_, file, topic, options, clock_);
    });
}

/// Hands what the store accepted since the last time to the models that answer.
Status Engine::followStore() {
    const Lock lock(serving_);
    if (!servingStarted_) return {};
    FAIRLEAD_TRY(auto since, serving::changesSince(reader_, followed_));
    followed_ = since.position;
    service_.take(std::move(since.changes), since.position);
    return {};
}

// Training

training::TrainRequest Engine::defaultTrainRequest(const std::string& actor) const {
    training::TrainRequest request;
    request.chain.family = settings().family;
    request.pipeline = settings().pipeline;
    request.split = settings().split;
    request.seed = static_cast<std::uint64_t>(settings().seed);
    request.threads = static_cast<unsigned>(settings().threads);
    request.gate = {settings().gateMaxDrop, settings().gateP95Ms, settings().gateMinCoverage};
    request.actor = actor;
    return request;
}

void Engine::onStage(const training::StageProgress& progress) {
    const Lock lock(state_);
    if (!training_) return;
    const MonoTime now = clock_.monotonic();
    while (training_->stageSeconds.size() < progress.stage) {
        training_->stageSeconds.push_back(std::chrono::duration<double>(now - training_->stageBegan).count());
        training_->stageBegan = now;
    }
    training_->progress = progress;
    const std::string percent = progress.fraction > 0 ? " " + std::to_string(static_cast<int>(progress.fraction * 100)) + " %" : "";
    const std::string stage(training::kStages[progress.stage]);
    training_->log.push_back(timeOfDay(clock_.now()) + " " + stage + percent + (progress.what == stage ? "" : "  " + progress.what));
    if (training_->log.size() > kLogLines) training_->log.pop_front();
}

Result<training::TrainReport> Engine::train(const training::TrainRequest& request, const std::stop_token& stop,
                                            const training::StageFn& onProgress) {
    if (options_.readOnly) return Error{Errc::Unavailable, "the profile is open for reading only", {}};
    std::stop_token ownStop;
    {
        const Lock lock(state_);
        if (training_) return Error{Errc::Unavailable, "a training by " + training_->actor + " is running; wait for it or cancel it", {}};
        training_ = RunningTraining{request.actor, request.chain.family, clock_.now(), clock_.monotonic(), {}, {}, clock_.monotonic(), {}};
        trainingStop_ = std::stop_source();
        ownStop = trainingStop_.get_token();
        due_ = true;
    }
    const std::stop_callback onCallerStop(stop, [this] { cancelTraining(); });
    auto report = training::train(request, {reader_, *registry_, log_, clock_}, ownStop, [&](const training::StageProgress& p) {
        onStage(p);
        if (onProgress) onProgress(p);
    });
    if (report && report->stage == registry::Stage::Live && options_.background) {
        const Lock lock(changing_);
        if (const auto model = loadVersion(report->version)) switchTo(*model, service_.live());
    }
    if (report && settings().keepVersions > 0) {
        const auto removed = registry_->applyRetention({static_cast<std::size_t>(settings().keepVersions)},
                                                       registry::Actor::program("retention"));
        if (!removed) log(LogLevel::Warning, "registry", removed.error().text());
    }
    const Lock lock(state_);
    training_.reset();
    due_ = true;
    wake_.notify_all();
    return report;
}

void Engine::cancelTraining() {
    std::stop_source stop;
    {
        const SharedLock lock(state_);
        stop = trainingStop_;
    }
    stop.request_stop();
}

// Registry

/// The model is loaded before the change and switched to after it, so that what is committed can
/// be served, and requests never wait.
Result<registry::Change> Engine::changeLive(const VersionId& to, const std::function<Result<registry::Change>()>& change) {
    const Lock lock(changing_);
    std::shared_ptr<serving::ServedModel> model;
    if (options_.background) {
        // A live version that cannot be served must not stand in the way of its replacement.
        (void)ensureServing();
        FAIRLEAD_TRY(model, loadVersion(to));
    }
    FAIRLEAD_TRY(registry::Change done, change());
    if (model) switchTo(model, done.from);
    touch();
    return done;
}

Result<registry::Change> Engine::promote(const std::string& version, const std::string& reason, const registry::Actor& actor,
                                         bool override) {
    FAIRLEAD_TRY(const VersionId id, registry_->resolve(version));
    return changeLive(id, [&] { return registry_->promote(id, reason, actor, override); });
}

Result<registry::Change> Engine::rollback(const std::optional<std::string>& version, const std::string& reason,
                                          const registry::Actor& actor) {
    std::optional<VersionId> id;
    if (version && !version->empty()) {
        FAIRLEAD_TRY(id, registry_->resolve(*version));
    } else {
        FAIRLEAD_TRY(const auto previous, registry_->previousLive());
        if (!previous) return Error{Errc::NotFound, "no other version was live before; name one", {}};
        id = previous->id;
    }
    return changeLive(*id, [&] { return registry_->rollback(id, reason, actor); });
}

Status Engine::liftHold(const std::string& reason, const registry::Actor& actor) {
    const auto lifted = registry_->liftHold(reason, actor);
    touch();
    return lifted;
}

Result<registry::Verification> Engine::verify(const std::string& version) {
    FAIRLEAD_TRY(const VersionId id, registry_->resolve(version));
    FAIRLEAD_TRY(auto verification, registry_->verify(id));
    {
        const Lock lock(state_);
        std::erase_if(verified_, [&](const auto& v) { return v.first.id == id; });
        verified_.emplace_back(verification, clock_.now());
    }
    touch();
    return verification;
}

Result<std::vector<std::string>> Engine::sampledUsers() {
    FAIRLEAD_TRY(const auto users, reader_.users(store::UserOrder::Random, kSampledUsers, 1));
    std::vector<std::string> ids;
    for (const auto& user : users) ids.push_back(user.userId);
    return ids;
}

Result<serving::Rehearsal> Engine::rehearse(const std::string& version) {
    FAIRLEAD_TRY(const VersionId id, registry_->resolve(version));
    FAIRLEAD_CHECK(ensureServing());
    const VersionId live = service_.live();
    FAIRLEAD_TRY(const auto model, loadVersion(id));
    FAIRLEAD_TRY(const auto users, sampledUsers());
    return serving::rehearse(service_, users, live, id, {}, clock_);
}

// Serving

Result<std::shared_ptr<serving::ServedModel>> Engine::loadVersion(const VersionId& id) {
    if (auto model = service_.warm(id)) return model;
    FAIRLEAD_TRY(const auto files, registry_->load(id));
    return adopt(id, files);
}

/// Loads a version's files and lets it follow the events that came in meanwhile.
Result<std::shared_ptr<serving::ServedModel>> Engine::adopt(const VersionId& id, const registry::FileSet& files) {
    FAIRLEAD_TRY(auto model, serving::loadModel(id, files, reader_, settings().onlineLearning));
    FAIRLEAD_CHECK(service_.adopt(model, [&](std::int64_t position) -> Result<std::vector<recommend::Change>> {
        FAIRLEAD_TRY(auto since, serving::changesSince(reader_, position));
        return std::move(since.changes);
    }));
    return model;
}

/// Requests from now on are answered by `model`; the version before it stays warm for a rollback.
void Engine::switchTo(const std::shared_ptr<serving::ServedModel>& model, const VersionId& before) {
    if (const auto switched = service_.serve(model->id); !switched) {
        log(LogLevel::Error, "serving", switched.error().text());
        return;
    }
    service_.keepOnly({before, model->id});
    noteServing(*model, {});
}

void Engine::noteServing(const serving::ServedModel& model, const std::string& fallbackNote) {
    const Lock lock(state_);
    servingState_ = {model.id, !fallbackNote.empty(), false,
                     fallbackNote.empty() ? model.whyNoEvents : fallbackNote, model.takesEvents, model.position};
    due_ = true;
    wake_.notify_all();
}

Status Engine::ensureServing() {
    const Lock lock(serving_);
    if (servingStarted_ && !service_.live().empty()) return {};
    FAIRLEAD_TRY(const std::int64_t position, reader_.position());
    FAIRLEAD_TRY(const events::Dataset data, reader_.dataset({.maxSeq = position}));
    service_.setHistories(data, position);
    followed_ = position;
    servingStarted_ = true;
    const auto started = startServing();
    if (!started) {
        const Lock state(state_);
        servingState_ = {.note = started.error().message};
        due_ = true;
    }
    return started;
}

Status Engine::startServing() {
    FAIRLEAD_TRY(const auto choice, registry_->servingChoice());
    FAIRLEAD_TRY(const auto model, adopt(choice.id, choice.files));
    FAIRLEAD_CHECK(service_.serve(choice.id));
    noteServing(*model, choice.isFallback ? choice.why : std::string());
    return {};
}

Result<serving::Recommendations> Engine::recommend(serving::RecommendRequest request) {
    const auto started = ensureServing();
    if (request.version) {
        FAIRLEAD_TRY(const auto model, loadVersion(*request.version));
    } else if (!started) {
        return started.error();
    }
    return service_.recommend(request);
}

Result<Json> Engine::titled(Json recommendations) {
    std::vector<std::string> ids;
    for (const auto& row : recommendations["recommendations"]) ids.push_back(row["item_id"].get<std::string>());
    FAIRLEAD_TRY(const auto items, reader_.items(ids));
    Json rows = Json::array();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        Json row{{"item_id", ids[i]}, {"title", items[i].title.empty() ? Json() : Json(items[i].title)}};
        row.update(recommendations["recommendations"][i]);
        rows.push_back(std::move(row));
    }
    recommendations["recommendations"] = std::move(rows);
    return recommendations;
}

}  // namespace core::runtime
