// SPDX-License-Identifier: GPL-3.0-or-later
// What brings events in and makes versions of them.
#include "core/base/log.h"
#include "core/runtime/engine.h"
#include "core/serving/model_loader.h"

namespace core::runtime {
namespace {

constexpr std::size_t kLogLines = 200;

std::string timeOfDay(UtcTime time) {
    return formatUtc(time).substr(11, 8);
}

}  // namespace

template <class Import>
Result<ingest::ImportReport> Engine::importWith(std::stop_token stop, ProgressFn progress,
                                                Import&& import) {
    if (!events_) return Error{Errc::Unavailable, "the profile is open for reading only", {}};
    ingest::ImportOptions options;
    options.validator = validatorOptions();
    options.stop = std::move(stop);
    options.progress = std::move(progress);
    std::vector<events::ItemEvent> announced;
    options.onAccepted = [&](std::span<const ingest::AcceptedEvent> accepted) {
        for (const auto& a : accepted) {
            if (const auto* item = std::get_if<events::ItemEvent>(&a.event->body))
                announced.push_back(*item);
        }
        touch();
    };
    auto report = import(options);
    // Also after an error: what was stored until then is what the next request must see.
    service_.announce(std::move(announced));
    if (const auto followed = followStore(); !followed)
        log(LogLevel::Warning, "serving", followed.error().text());
    service_.settle();
    touch();
    return report;
}

Result<ingest::ImportReport> Engine::importMovielens(const std::filesystem::path& folder,
                                                     std::stop_token stop, ProgressFn progress) {
    if (remote_) {
        return remote_->import("import movielens",
                               {{"path", std::filesystem::absolute(folder).string()}}, stop,
                               progress);
    }
    return importWith(std::move(stop), std::move(progress),
                      [&](const ingest::ImportOptions& options) {
                          return ingest::importMovielens(*events_, folder, options, clock_);
                      });
}

Result<ingest::ImportReport> Engine::importEvents(const std::filesystem::path& file,
                                                  events::Topic topic, std::stop_token stop,
                                                  ProgressFn progress) {
    if (remote_) {
        return remote_->import(
            "import events",
            {{"path", std::filesystem::absolute(file).string()}, {"topic", events::name(topic)}},
            stop, progress);
    }
    return importWith(std::move(stop), std::move(progress),
                      [&](const ingest::ImportOptions& options) {
                          return ingest::importEvents(*events_, file, topic, options, clock_);
                      });
}

/// Hands what the store accepted since the last time to the models that answer.
Status Engine::followStore() {
    const Lock lock(serving_);
    if (!servingStarted_) return {};
    FAIRLEAD_TRY(auto since, serving::changesSince(reader_, followed_));
    followed_ = since.position;
    std::set<std::string> quarantined;
    {
        const SharedLock state(state_);
        quarantined = quarantined_;
    }
    // They come back with the next load of a model after a release.
    if (!quarantined.empty()) {
        std::erase_if(since.changes,
                      [&](const auto& change) { return quarantined.contains(change.userId); });
    }
    service_.take(std::move(since.changes), since.position);
    return {};
}

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
        training_->stageSeconds.push_back(
            std::chrono::duration<double>(now - training_->stageBegan).count());
        training_->stageBegan = now;
    }
    training_->progress = progress;
    const std::string percent =
        progress.fraction > 0
            ? " " + std::to_string(static_cast<int>(progress.fraction * 100)) + " %"
            : "";
    const std::string stage(training::kStages[progress.stage]);
    training_->log.push_back(timeOfDay(clock_.now()) + " " + stage + percent +
                             (progress.what == stage ? "" : "  " + progress.what));
    if (training_->log.size() > kLogLines) training_->log.pop_front();
}

Result<training::TrainReport> Engine::train(const training::TrainRequest& request,
                                            const std::stop_token& stop,
                                            const training::StageFn& onProgress) {
    if (remote_) return remote_->train(request, stop, onProgress);
    if (options_.readOnly)
        return Error{Errc::Unavailable, "the profile is open for reading only", {}};
    std::stop_token ownStop;
    {
        const Lock lock(state_);
        if (training_)
            return Error{
                Errc::Unavailable,
                "a training by " + training_->actor + " is running; wait for it or cancel it",
                {}};
        training_ = RunningTraining{request.actor,
                                    request.chain.family,
                                    clock_.now(),
                                    clock_.monotonic(),
                                    {},
                                    {},
                                    clock_.monotonic(),
                                    {}};
        trainingStop_ = std::stop_source();
        ownStop = trainingStop_.get_token();
        due_ = true;
    }
    if (request.trigger == "manual") scheduleStarted(request.trigger);  // else it knows
    const std::stop_callback onCallerStop(stop, [this] { cancelTraining(); });
    auto report = training::train(request, {reader_, *registry_, log_, clock_}, ownStop,
                                  [&](const training::StageProgress& p) {
                                      onStage(p);
                                      if (onProgress) onProgress(p);
                                  });
    if (report && report->stage == registry::Stage::Live && options_.background) {
        const Lock lock(changing_);
        if (const auto model = loadVersion(report->version)) switchTo(*model, service_.live());
    }
    if (report && settings().keepVersions > 0) {
        const auto removed =
            registry_->applyRetention({static_cast<std::size_t>(settings().keepVersions)},
                                      registry::Actor::program("retention"));
        if (!removed) log(LogLevel::Warning, "registry", removed.error().text());
    }
    {
        const Lock lock(state_);
        training_.reset();
        due_ = true;
        wake_.notify_all();
    }
    scheduleFinished();
    return report;
}

void Engine::cancelTraining() {
    if (remote_) {
        if (const auto told = remote_->tell("training cancel", Json::object()); !told)
            log(LogLevel::Warning, "training", told.error().text());
        return;
    }
    std::stop_source stop;
    {
        const SharedLock lock(state_);
        stop = trainingStop_;
    }
    stop.request_stop();
}

}  // namespace core::runtime
