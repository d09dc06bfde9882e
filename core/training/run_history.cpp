// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_history.h"

#include <algorithm>

#include "core/training/scheduler.h"
#include "core/training/trainer.h"

namespace core::training {
namespace {

constexpr std::size_t kRunsForEstimate = 5;

std::optional<double> numberIn(const Json& object, std::string_view key) {
    if (!object.is_object()) return std::nullopt;
    const auto it = object.find(std::string(key));
    if (it == object.end() || !it->is_number()) return std::nullopt;
    return it->get<double>();
}

const Json& partOf(const Json& object, const char* key) {
    static const Json nothing;
    if (!object.is_object()) return nothing;
    const auto it = object.find(key);
    return it == object.end() ? nothing : *it;
}

std::string textIn(const Json& object, const char* key) {
    const Json& part = partOf(object, key);
    return part.is_string() ? part.get<std::string>() : std::string();
}

Verdict verdictNamed(std::string_view text) {
    if (text == name(Verdict::Pass)) return Verdict::Pass;
    if (text == name(Verdict::Fail)) return Verdict::Fail;
    return Verdict::Inconclusive;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    const std::size_t n = values.size();
    return n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

/// By stage; empty without a finished run of the family.
std::vector<double> typicalStageSeconds(std::span<const TrainingRun> runs,
                                        std::string_view family) {
    std::vector<std::vector<double>> byStage(std::size(kStages));
    std::size_t taken = 0;
    for (const TrainingRun& run : runs) {
        if (taken == kRunsForEstimate) break;
        if (run.family != family) continue;
        const auto seconds = stageSecondsOf(run);
        if (seconds.empty()) continue;
        ++taken;
        for (std::size_t s = 0; s < seconds.size(); ++s)
            byStage[s].push_back(seconds[s]);
    }
    std::vector<double> typical;
    if (taken == 0) return typical;
    for (auto& stage : byStage)
        typical.push_back(median(std::move(stage)));
    return typical;
}

}  // namespace

std::optional<double> metricOf(const TrainingRun& run, std::string_view key) {
    return numberIn(partOf(run.document, "metrics"), key);
}

std::optional<GateReport> gateOf(const TrainingRun& run) {
    const Json& gate = partOf(run.document, "gate");
    const Json& conditions = partOf(gate, "conditions");
    if (!conditions.is_array()) return std::nullopt;
    GateReport report;
    report.verdict = verdictNamed(textIn(gate, "verdict"));
    for (const Json& c : conditions) {
        const auto value = numberIn(c, "value"), bound = numberIn(c, "bound");
        if (!value || !bound) continue;
        report.conditions.push_back({textIn(c, "metric"), *value, *bound,
                                     textIn(c, "relation") != "<=",
                                     verdictNamed(textIn(c, "verdict")), textIn(c, "reason")});
    }
    return report;
}

const GateCondition* conditionOf(const GateReport& gate, std::string_view metric) {
    const auto it = std::ranges::find(gate.conditions, metric, &GateCondition::metric);
    return it == gate.conditions.end() ? nullptr : &*it;
}

std::size_t countOf(const GateReport& gate, Verdict verdict) {
    return static_cast<std::size_t>(
        std::ranges::count(gate.conditions, verdict, &GateCondition::verdict));
}

std::optional<double> secondsOf(const TrainingRun& run) {
    if (const auto exact = numberIn(run.document, "duration_s")) return exact;
    if (!run.finished) return std::nullopt;
    return std::chrono::duration<double>(*run.finished - run.started).count();
}

std::vector<double> stageSecondsOf(const TrainingRun& run) {
    const Json& seconds = partOf(run.document, "stage_seconds");
    if (!seconds.is_object()) return {};
    std::vector<double> all;
    for (const std::string_view stage : kStages)
        all.push_back(numberIn(seconds, stage).value_or(0));
    return all;
}

std::optional<StageTimes> stageTimesOf(const TrainingRun& run) {
    const auto s = stageSecondsOf(run);
    if (s.empty()) return std::nullopt;
    static_assert(std::size(kStages) == 9);
    return StageTimes{s[0] + s[1] + s[2], s[3], s[4], s[5] + s[6], s[7] + s[8]};
}

std::vector<UtcTime> scheduledRuns(std::span<const TrainingRun> runs) {
    std::vector<UtcTime> starts;
    for (const TrainingRun& run : runs) {
        if (run.trigger == kOnSchedule || run.trigger == kCatchUp) starts.push_back(run.started);
    }
    std::ranges::sort(starts);
    return starts;
}

std::optional<UtcTime> lastScheduledRun(std::span<const TrainingRun> runs) {
    const auto starts = scheduledRuns(runs);
    return starts.empty() ? std::nullopt : std::optional(starts.back());
}

std::optional<std::chrono::microseconds> trainingInterval(std::span<const TrainingRun> runs,
                                                          UtcTime now) {
    std::optional<UtcTime> newest;
    for (const TrainingRun& run : runs) {
        if (run.state != "done") continue;
        if (newest) return std::max(*newest - run.started, now - *newest);
        newest = run.started;
    }
    return std::nullopt;
}

std::string splitNoteOf(const TrainingRun& run) {
    return textIn(run.document, "split_note");
}

std::string splitOf(const TrainingRun& run) {
    return textIn(run.document, "split");
}

std::optional<Remaining> estimateRemaining(std::span<const TrainingRun> runs,
                                           const RunPosition& now) {
    const auto typical = typicalStageSeconds(runs, now.family);
    if (now.stage >= typical.size()) return std::nullopt;
    Remaining left;
    left.stageSeconds = now.fraction >= 0.1 ? now.stageElapsed * (1 - now.fraction) / now.fraction
                                            : std::max(0.0, typical[now.stage] - now.stageElapsed);
    left.totalSeconds = left.stageSeconds;
    for (std::size_t s = now.stage + 1; s < typical.size(); ++s)
        left.totalSeconds += typical[s];
    return left;
}

}  // namespace core::training
