// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/remote_engine.h"

#include <condition_variable>
#include <thread>

#include "core/base/mutex.h"

namespace core::runtime {
namespace {

constexpr auto kPatience = std::chrono::seconds(5);
/// The engine keeps minutes instead of seconds after an hour; so do we, now and then.
constexpr auto kWholeEvery = std::chrono::minutes(10);

/// A stop that comes with another one, or by itself after a time.
class Deadline {
  public:
    Deadline(const std::stop_token& other, std::chrono::milliseconds after)
        : onOther_(other, [this] { stop_.request_stop(); }),
          thread_([this, after](const std::stop_token& done) {
              Mutex mutex;
              Lock lock(mutex);
              std::condition_variable_any wake;
              wake.wait_for(lock, done, after, [] { return false; });
              if (!done.stop_requested()) stop_.request_stop();
          }) {}
    [[nodiscard]] std::stop_token token() const { return stop_.get_token(); }

  private:
    std::stop_source stop_;
    std::stop_callback<std::function<void()>> onOther_;
    std::jthread thread_;
};

Error silent() {
    return {Errc::Unavailable, "the engine does not answer", {}};
}

template <class Read>
auto reading(Read&& read) -> Result<decltype(read())> {
    try {
        return read();
    } catch (const Json::exception& e) {
        return Error{
            Errc::Corrupt, std::string("the engine's answer cannot be read: ") + e.what(), {}};
    }
}

registry::Change changeFrom(const Json& json) {
    registry::Change change;
    if (!json.at("from").is_null()) change.from.text = json.at("from").get<std::string>();
    change.to.text = json.at("to").get<std::string>();
    change.reason = json.at("reason").get<std::string>();
    change.actor = json.at("actor").get<std::string>();
    change.at = parseIso8601(json.at("at").get<std::string>()).value_or(UtcTime());
    change.tookMs = json.at("took_ms").get<std::int64_t>();
    return change;
}

training::Verdict verdictNamed(const std::string& text) {
    for (const auto verdict : {training::Verdict::Pass, training::Verdict::Fail}) {
        if (text == training::name(verdict)) return verdict;
    }
    return training::Verdict::Inconclusive;
}

/// What people are told of a training; its numbers are in the version's folder.
training::TrainReport trainReportFrom(const Json& json) {
    training::TrainReport report;
    report.run = json.at("run").get<std::int64_t>();
    report.version.text = json.at("version").get<std::string>();
    report.stage = registry::stageNamed(json.at("stage").get<std::string>())
                       .value_or(registry::Stage::Candidate);
    report.stageReason = json.at("stage_reason").get<std::string>();
    report.snapshotId = json.at("data_snapshot_id").get<std::string>();
    report.seconds = json.at("duration_s").get<double>();
    report.gate.verdict = verdictNamed(json.at("gate").at("verdict").get<std::string>());
    for (const Json& row : json.at("gate").at("conditions")) {
        const auto number = [&](const char* key) {
            return row.at(key).is_null() ? 0 : row.at(key).get<double>();
        };
        report.gate.conditions.push_back(
            {row.at("metric").get<std::string>(), number("value"), number("bound"),
             row.at("relation") == ">=", verdictNamed(row.at("verdict").get<std::string>()),
             row.at("reason").get<std::string>()});
    }
    return report;
}

Json argumentsOf(const training::TrainRequest& request) {
    return {{"family", request.chain.family},
            {"parameters", request.chain.parameters},
            {"pipeline", request.pipeline},
            {"split", request.split},
            {"seed", request.seed},
            {"threads", request.threads},
            {"promote", request.promote},
            {"gate",
             {{"max_drop", request.gate.maxDrop},
              {"p95_ms", request.gate.p95Ms},
              {"min_coverage", request.gate.minCoverage}}}};
}

}  // namespace

RemoteEngine::RemoteEngine(Profile profile, const Clock& clock)
    : profile_(std::move(profile)), clock_(clock), histories_(std::make_shared<Histories>()) {}

Result<Json> RemoteEngine::call(const std::string& command, const Json& arguments,
                                const std::string& actor, const std::stop_token& stop,
                                const ProgressFn& progress) {
    std::stop_source either;
    const std::stop_callback onStop(stop, [&] { either.request_stop(); });
    const std::stop_callback onLeave(stop_.get_token(), [&] { either.request_stop(); });
    return control::call(profile_.socketFile(),
                         {{"command", command}, {"arguments", arguments}, {"actor", actor}},
                         either.get_token(), progress);
}

Status RemoteEngine::tell(const std::string& command, const Json& arguments,
                          const std::string& actor) {
    if (!answers_) return silent();
    const Deadline deadline(stop_.get_token(), kPatience);
    const auto answer = call(command, arguments, actor, deadline.token(), {});
    if (answer) return {};
    const bool late = answer.error().code == Errc::Cancelled && !stop_.stop_requested();
    return late ? silent() : answer.error();
}

Result<LiveState> RemoteEngine::poll() {
    const MonoTime now = clock_.monotonic();
    const bool whole = histories_->requests.empty() || now - wholeAt_ > kWholeEvery;
    const UtcTime since = whole ? UtcTime() : newestOf(*histories_);
    const Deadline deadline(stop_.get_token(), kPatience);
    auto answer = call("live", {{"since", micros(since)}}, {}, deadline.token(), {});
    answers_ = answer.ok();
    if (!answer) {
        histories_ = std::make_shared<Histories>();  // it may come back as another process
        return answer.error().code == Errc::Cancelled ? silent() : std::move(answer).error();
    }
    FAIRLEAD_TRY(LiveState state, liveStateFrom(*answer, clock_.monotonic()));
    if (whole) wholeAt_ = now;
    histories_ = whole ? state.live.histories : joined(*histories_, *state.live.histories);
    state.live.histories = histories_;
    return state;
}

Result<ingest::ImportReport> RemoteEngine::import(const std::string& command, const Json& arguments,
                                                  const std::stop_token& stop,
                                                  const ProgressFn& progress) {
    FAIRLEAD_TRY(const Json answer, call(command, arguments, {}, stop, progress));
    return reading([&] { return ingest::importReportFrom(answer); });
}

Result<training::TrainReport> RemoteEngine::train(const training::TrainRequest& request,
                                                  const std::stop_token& stop,
                                                  const training::StageFn& onStage) {
    const auto stages = std::size(training::kStages);
    const auto progress = [&](double fraction, std::string_view what) {
        if (!onStage) return;
        const double at = fraction * static_cast<double>(stages);
        const auto stage = std::min(static_cast<std::size_t>(at), stages - 1);
        onStage({stage, at - static_cast<double>(stage), std::string(what)});
    };
    FAIRLEAD_TRY(const Json answer,
                 call("train", argumentsOf(request), request.actor, stop, progress));
    return reading([&] { return trainReportFrom(answer); });
}

Result<registry::Change> RemoteEngine::change(const std::string& command, const Json& arguments,
                                              const registry::Actor& actor) {
    FAIRLEAD_TRY(const Json answer, call(command, arguments, actor.name, {}, {}));
    return reading([&] { return changeFrom(answer); });
}

}  // namespace core::runtime
