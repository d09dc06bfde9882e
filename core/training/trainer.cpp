// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/trainer.h"

#include <algorithm>
#include <set>

#include "core/evaluate/evaluator.h"
#include "core/evaluate/split.h"
#include "core/math/hashing.h"
#include "core/recommend/recommend_list.h"
#include "core/registry/safetensors.h"
#include "core/training/version_files.h"

namespace core::training {
namespace {

constexpr std::size_t kSampledUsers = 200;

enum StageIndex : std::size_t {
    Snapshot,
    Screen,
    Split,
    Fit,
    Evaluate,
    Gate,
    Rehearse,
    Sign,
    Promote
};

double secondsBetween(MonoTime from, MonoTime to) {
    return std::chrono::duration<double>(to - from).count();
}

/// One training: the values that stages hand on, in their order.
class Run {
  public:
    Run(const TrainRequest& request, const TrainContext& context, const std::stop_token& stop,
        const StageFn& onStage)
        : request_(request), context_(context), stop_(stop), onStage_(onStage) {}

    Result<TrainReport> all(TrainingRun& run);

  private:
    Status enter(StageIndex stage);
    [[nodiscard]] ProgressFn progress() const;
    [[nodiscard]] recommend::FitContext fitContext() const {
        return {request_.threads, request_.seed, stop_, progress()};
    }

    Status takeSnapshot();
    Status screen();
    void describeData();
    Status split();
    Status fit();
    Status evaluateAll();
    Status gate();
    Status rehearse();
    Status registerVersion();
    Status promote();

    [[nodiscard]] std::optional<std::string> smokeProblem(const recommend::Chain& loaded) const;
    [[nodiscard]] std::vector<UserIdx> sampledUsers() const;
    void measureLatency(const recommend::Chain& chain);
    Result<std::optional<recommend::Chain>> liveChain() const;

    const TrainRequest& request_;
    const TrainContext& context_;
    const std::stop_token& stop_;
    const StageFn& onStage_;

    TrainReport report_;
    StageIndex stage_ = Snapshot;
    MonoTime stageBegan_;
    Provenance provenance_;
    recommend::rerank::Pipeline pipeline_;
    events::Dataset data_;
    evaluate::Split split_;
    std::optional<recommend::Chain> chain_;
    std::string tensors_;
    std::optional<std::string> smoke_;
    std::optional<Overlap> overlap_;
    std::optional<registry::VersionRecord> live_;
};

Status Run::enter(StageIndex stage) {
    const MonoTime now = context_.clock.monotonic();
    if (stage != Snapshot)
        report_.stageSeconds[std::string(kStages[stage_])] = secondsBetween(stageBegan_, now);
    stage_ = stage;
    stageBegan_ = now;
    if (stop_.stop_requested())
        return Error{Errc::Cancelled,
                     "the training was cancelled before " + std::string(kStages[stage]),
                     {}};
    if (onStage_) onStage_({stage, 0, std::string(kStages[stage])});
    return context_.log.stage(report_.run, std::string(kStages[stage]));
}

ProgressFn Run::progress() const {
    return [this](double fraction, std::string_view what) {
        if (onStage_) onStage_({stage_, fraction, std::string(what)});
    };
}

Status Run::takeSnapshot() {
    // Wrong parameters are told before the events are read.
    FAIRLEAD_TRY(chain_, recommend::Chain::make(request_.chain));
    FAIRLEAD_TRY(pipeline_, recommend::rerank::pipelineNamed(request_.pipeline));
    FAIRLEAD_TRY(live_, context_.registry.live());
    FAIRLEAD_TRY(provenance_.snapshotPosition, context_.events.position());
    store::SnapshotQuery query;
    query.maxSeq = provenance_.snapshotPosition;
    FAIRLEAD_TRY(data_, context_.events.dataset(query));
    if (data_.interactions.empty()) {
        return Error{Errc::Unavailable,
                     "there are no ratings or watches to train on; import some first",
                     {}};
    }
    report_.snapshotId = events::snapshotId(data_);
    provenance_.created = context_.clock.now();
    provenance_.trainedBy = request_.actor;
    provenance_.trigger = request_.trigger;
    provenance_.snapshotId = report_.snapshotId;
    provenance_.parentVersion = live_ ? live_->id.text : "";
    return {};
}

Status Run::screen() {
    FAIRLEAD_TRY(const auto quarantined, context_.events.quarantinedUsers());
    provenance_.quarantinedUsers = quarantined.users.size();
    provenance_.quarantineDigest = store::digestOf(quarantined);
    provenance_.quarantineDecision = quarantined.decision;
    if (!quarantined.users.empty()) {
        store::SnapshotQuery query;
        query.maxSeq = provenance_.snapshotPosition;
        query.excludedUsers = {quarantined.users.begin(), quarantined.users.end()};
        FAIRLEAD_TRY(data_, context_.events.dataset(query));
    }
    if (data_.interactions.empty()) {
        return Error{
            Errc::Unavailable,
            "everybody who rated or watched something is in quarantine; release some first",
            {}};
    }
    describeData();
    return {};
}

void Run::describeData() {
    const auto [first, last] =
        std::ranges::minmax(data_.interactions, {}, &events::Interaction::at);
    provenance_.windowFrom = first.at;
    provenance_.windowTo = last.at;
    provenance_.users = data_.userIds.size();
    provenance_.items = data_.itemIds.size();
    provenance_.interactions = data_.interactions.size();
}

Status Run::split() {
    FAIRLEAD_TRY(const auto spec, evaluate::parseSplit(request_.split));
    split_ = spec.kind == evaluate::SplitSpec::Kind::TemporalGlobal
                 ? evaluate::makeGateSplit(data_, spec.fraction, request_.seed)
                 : evaluate::makeSplit(data_, spec, request_.seed);
    return {};
}

Status Run::fit() {
    FAIRLEAD_CHECK(chain_->fit(data_, fitContext()));
    math::TensorSet tensors;
    chain_->save(tensors);
    FAIRLEAD_TRY(tensors_, registry::encodeTensors(tensors, {{"format", "fairlead"},
                                                             {"family", request_.chain.family}}));
    return {};
}

Status Run::evaluateAll() {
    evaluate::EvaluateOptions options;
    options.chain = request_.chain;
    options.pipeline = pipeline_;
    FAIRLEAD_TRY(report_.evaluation, evaluate::evaluateSplit(split_, options, fitContext()));
    return {};
}

/// The model as it would be served: read back from its bytes, it must give the fitted model's
/// lists.
std::optional<std::string> Run::smokeProblem(const recommend::Chain& loaded) const {
    for (const UserIdx user : sampledUsers()) {
        const auto history = recommend::historyOf(data_.of(user));
        const auto now = recommend::recommendList(*chain_, pipeline_, history, 10, request_.seed);
        const auto then = recommend::recommendList(loaded, pipeline_, history, 10, request_.seed);
        const auto same = std::ranges::equal(
            now.entries, then.entries,
            [](const auto& a, const auto& b) { return a.item == b.item && a.score == b.score; });
        if (!same)
            return "the saved model gives user " + data_.userIds[user.value] +
                   " another list than the fitted one";
        if (then.entries.empty())
            return "the saved model has nothing to recommend to user " + data_.userIds[user.value];
    }
    return std::nullopt;
}

std::vector<UserIdx> Run::sampledUsers() const {
    const std::size_t step = std::max<std::size_t>(1, data_.userIds.size() / kSampledUsers);
    std::vector<UserIdx> users;
    for (std::size_t u = 0; u < data_.userIds.size(); u += step)
        users.emplace_back(u);
    return users;
}

void Run::measureLatency(const recommend::Chain& chain) {
    std::vector<double> ms;
    for (const UserIdx user : sampledUsers()) {
        const auto history = recommend::historyOf(data_.of(user));
        const MonoTime began = context_.clock.monotonic();
        (void)recommend::recommendList(chain, pipeline_, history, 10, request_.seed);
        ms.push_back(secondsBetween(began, context_.clock.monotonic()) * 1000);
    }
    std::ranges::sort(ms);
    report_.p95Ms =
        ms.empty() ? 0 : ms[static_cast<std::size_t>(0.95 * static_cast<double>(ms.size() - 1))];
}

Status Run::gate() {
    const auto tensors = registry::decodeTensors(tensors_);
    auto loaded = tensors ? recommend::Chain::load(request_.chain, *tensors)
                          : Result<recommend::Chain>(tensors.error());
    if (!loaded) {
        smoke_ = "the saved model does not load: " + loaded.error().message;
    } else {
        smoke_ = smokeProblem(*loaded);
        measureLatency(*loaded);
    }
    GateInput input;
    input.smokeProblem = smoke_;
    input.p95Ms = report_.p95Ms;
    input.candidate = gateMetrics(report_.evaluation);
    input.hasLive = live_.has_value();
    if (live_) {
        // A live version that no longer verifies cannot vouch for numbers to compare with.
        const auto files = context_.registry.load(live_->id);
        const auto stored = files ? gateMetricsFrom(files->at("metrics.json"))
                                  : Result<StoredGateMetrics>(files.error());
        input.sameProtocol = stored && stored->split == report_.evaluation.split &&
                             stored->pipeline == request_.pipeline;
        input.live = stored ? stored->metrics : input.candidate;
    }
    report_.gate = judge(input, request_.gate);
    return {};
}

Result<std::optional<recommend::Chain>> Run::liveChain() const {
    if (!live_) return std::optional<recommend::Chain>();
    FAIRLEAD_TRY(const auto files, context_.registry.load(live_->id));
    FAIRLEAD_TRY(const auto description, describeModel(files));
    FAIRLEAD_TRY(const auto tensors, registry::decodeTensors(files.at("model.safetensors")));
    FAIRLEAD_TRY(auto chain, recommend::Chain::load(description.chain, tensors));
    return std::optional(std::move(chain));
}

Status Run::rehearse() {
    // What the comparison cannot be made with is not a reason to lose a training.
    const auto live = liveChain();
    if (!live || !*live) return {};
    Overlap overlap;
    for (const UserIdx user : sampledUsers()) {
        std::set<std::string> before;
        std::vector<recommend::HistoryItem> history;
        for (const events::Interaction& i : data_.of(user)) {
            if (const auto item = (*live)->findItem(data_.itemIds[i.item.value]))
                history.push_back({*item, i.halfStars});
        }
        for (const auto& slot :
             recommend::recommendList(**live, pipeline_, history, 10, request_.seed).entries) {
            before.insert((*live)->itemId(slot.item));
        }
        if (before.empty()) continue;
        std::size_t kept = 0;
        const auto after = recommend::recommendList(
            *chain_, pipeline_, recommend::historyOf(data_.of(user)), 10, request_.seed);
        for (const auto& slot : after.entries)
            kept += before.contains(chain_->itemId(slot.item));
        overlap.meanOverlap += static_cast<double>(kept) / static_cast<double>(before.size());
        ++overlap.users;
    }
    if (overlap.users > 0) {
        overlap.meanOverlap /= static_cast<double>(overlap.users);
        overlap_ = overlap;
    }
    return {};
}

Status Run::registerVersion() {
    const bool failed = report_.gate.verdict == Verdict::Fail;
    registry::NewVersion version;
    version.files = versionFiles({std::move(tensors_), request_, provenance_, report_.evaluation,
                                  report_.gate, report_.p95Ms, overlap_});
    version.family = request_.chain.family;
    version.metrics = flatMetrics(report_.evaluation, report_.p95Ms);
    version.stage = failed ? registry::Stage::Rejected : registry::Stage::Candidate;
    if (failed) {
        for (const GateCondition& c : report_.gate.conditions) {
            if (c.verdict == Verdict::Fail)
                version.stageReason = "gate: " + c.metric + " " + c.reason;
        }
    }
    version.actor = registry::Actor::person(request_.actor);
    FAIRLEAD_TRY(const auto record, context_.registry.add(std::move(version)));
    report_.version = record.id;
    report_.stage = record.stage;
    report_.stageReason = record.stageReason;
    return {};
}

Status Run::promote() {
    if (!request_.promote) {
        if (report_.stage == registry::Stage::Candidate)
            report_.stageReason = "promotion was not asked for";
        return {};
    }
    if (report_.gate.verdict != Verdict::Pass) {
        if (report_.stage == registry::Stage::Candidate)
            report_.stageReason = "the gate is inconclusive; a person decides";
        return {};
    }
    if (!context_.registry.autoPromoteAllowed()) {
        report_.stageReason = "a hold is on; a person promotes or lifts it";
        return {};
    }
    const auto changed = context_.registry.promote(
        report_.version, "gate passed in training run " + std::to_string(report_.run),
        registry::Actor::program("training, started by " + request_.actor));
    if (!changed) {
        // The version is registered and sound; only the step to live did not happen.
        report_.stageReason = changed.error().message;
        return {};
    }
    report_.stage = registry::Stage::Live;
    report_.stageReason.clear();
    return {};
}

Result<TrainReport> Run::all(TrainingRun& run) {
    report_.run = run.id;
    using Step = Status (Run::*)();
    constexpr Step kSteps[] = {&Run::takeSnapshot, &Run::screen,          &Run::split,
                               &Run::fit,          &Run::evaluateAll,     &Run::gate,
                               &Run::rehearse,     &Run::registerVersion, &Run::promote};
    const MonoTime began = context_.clock.monotonic();
    for (std::size_t stage = 0; stage < std::size(kSteps); ++stage) {
        run.stage = kStages[stage];
        FAIRLEAD_CHECK(enter(static_cast<StageIndex>(stage)));
        FAIRLEAD_CHECK((this->*kSteps[stage])());
    }
    const MonoTime ended = context_.clock.monotonic();
    report_.stageSeconds[std::string(kStages[stage_])] = secondsBetween(stageBegan_, ended);
    report_.seconds = secondsBetween(began, ended);
    return std::move(report_);
}

}  // namespace

Result<TrainReport> train(const TrainRequest& request, const TrainContext& context,
                          const std::stop_token& stop, const StageFn& onStage) {
    TrainingRun run;
    run.started = context.clock.now();
    run.trigger = request.trigger;
    run.actor = request.actor;
    run.family = request.chain.family;
    run.parameters = recommend::toJson(request.chain);
    FAIRLEAD_TRY(run.id, context.log.begin(run));

    Result<TrainReport> result = Run(request, context, stop, onStage).all(run);
    run.finished = context.clock.now();
    if (result) {
        run.state = "done";
        run.version = result->version.text;
        run.snapshotId = result->snapshotId;
        run.document = toJson(*result);
    } else {
        run.state = result.error().code == Errc::Cancelled ? "cancelled" : "failed";
        run.error = result.error().message;
    }
    // The version, if any, is registered; a log line that cannot be written must not hide it.
    const auto logged = context.log.finish(run);
    if (result && !logged)
        return logged.error().with("version " + run.version + " is registered, but");
    return result;
}

Json toJson(const TrainReport& report) {
    Json seconds = Json::object();
    for (const std::string_view stage : kStages) {
        const auto it = report.stageSeconds.find(std::string(stage));
        if (it != report.stageSeconds.end()) seconds[it->first] = it->second;
    }
    return {{"version", report.version.text},
            {"family", report.evaluation.family},
            {"stage", registry::name(report.stage)},
            {"stage_reason", report.stageReason},
            {"data_snapshot_id", report.snapshotId},
            {"metrics", flatMetrics(report.evaluation, report.p95Ms)},
            {"pipeline", report.evaluation.pipeline},
            {"seed", report.evaluation.seed},
            {"split", report.evaluation.split},
            {"split_note", report.evaluation.splitNote},
            {"gate", toJson(report.gate)},
            {"run", report.run},
            {"stage_seconds", seconds},
            {"duration_s", report.seconds}};
}

}  // namespace core::training
