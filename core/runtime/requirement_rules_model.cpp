// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/runtime/requirement_rules.h"
#include "core/training/gate.h"
#include "core/training/run_history.h"
#include "core/training/schedule.h"

namespace core::runtime::rules {
namespace {

constexpr const char* kQuality = "ndcg@10";
constexpr const char* kCoverage = "coverage@10";

/// Longest time between two planned trainings, in seconds of schedule; 0 = not known.
double plannedEvery(const training::ScheduleLive& schedule) {
    const auto parsed = training::Schedule::parse(schedule.text);
    if (parsed && parsed->interval()) return static_cast<double>(parsed->interval()->count());
    double longest = 0;
    for (std::size_t i = 1; i < schedule.planned.size(); ++i) {
        const auto gap = schedule.planned[i] - schedule.planned[i - 1];
        longest = std::max(longest, std::chrono::duration<double>(gap).count());
    }
    return longest * schedule.scale().factor();
}

std::optional<double> metric(const registry::VersionRecord& record, const char* key) {
    if (!record.metrics.is_object()) return std::nullopt;
    const auto it = record.metrics.find(key);
    if (it == record.metrics.end() || !it->is_number()) return std::nullopt;
    return it->get<double>();
}

/// The version that the live one replaced when it was last promoted; a rollback names no rival.
VersionId replacedBy(const Snapshot& snapshot, const VersionId& live) {
    for (auto it = snapshot.checkpoints.rbegin(); it != snapshot.checkpoints.rend(); ++it) {
        if (it->to == live && it->action == "promote") return it->from;
    }
    return {};
}

const Json* documentOf(const Snapshot& snapshot, const VersionId& version) {
    const auto it = std::ranges::find(snapshot.runs, version.text, &training::TrainingRun::version);
    return it != snapshot.runs.end() && it->document.is_object() ? &it->document : nullptr;
}

/// Different splits or pipelines give numbers that do not compare. Unknown ones are not held
/// against a version: the log of trainings is limited.
bool comparable(const Snapshot& snapshot, const VersionId& a, const VersionId& b) {
    const Json* first = documentOf(snapshot, a);
    const Json* second = documentOf(snapshot, b);
    if (!first || !second) return true;
    return std::ranges::all_of(
        std::initializer_list<const char*>{"split", "pipeline"},
        [&](const char* key) { return first->value(key, Json()) == second->value(key, Json()); });
}

}  // namespace

std::optional<Requirement> signature(const Inputs& in) {
    Requirement r = equal("model.signature", Unit::Signature, 1, "registry");
    r.reach = 0;
    const VersionState* version = in.snapshot.version(in.snapshot.live);
    if (!version) return without(r, Verdict::Off, "no version is live");
    r.checked = version->checked;
    r.subject = version->verification.keyHint;
    settle(r, version->verification.valid() ? 1 : 0, 1);
    if (in.snapshot.serving.isFallback) {
        r.verdict = Verdict::Fail;
        r.reason = "another version answers in its place";
    }
    return r;
}

std::optional<Requirement> quality(const Inputs& in) {
    const Snapshot& s = in.snapshot;
    Requirement r = atLeast("quality.ndcg", Unit::Score, 0, "registry");
    const VersionState* live = s.version(s.live);
    if (!live) return without(r, Verdict::Off, "no version is live");
    const VersionState* before = s.version(replacedBy(s, s.live));
    if (!before) return without(r, Verdict::CannotTell, "needs an earlier live version");
    const auto value = metric(live->record, kQuality), old = metric(before->record, kQuality);
    if (!value || !old) return without(r, Verdict::CannotTell, "the version was not evaluated");
    if (!comparable(s, live->record.id, before->record.id))
        return without(r, Verdict::CannotTell,
                       "the live version was evaluated with another split; the numbers do not "
                       "compare");
    r.required = training::boundAgainst(*old, true, in.settings.gateMaxDrop);
    r.reach = std::max({*value, *old, r.required});
    r.checked = live->record.created;
    r.subject = before->record.id.text;
    settle(r, *value, *old);
    return r;
}

std::optional<Requirement> coverage(const Inputs& in) {
    if (in.settings.gateMinCoverage <= 0) return std::nullopt;
    Requirement r =
        atLeast("quality.coverage", Unit::Share, in.settings.gateMinCoverage, "registry");
    r.reach = 1;
    const VersionState* live = in.snapshot.version(in.snapshot.live);
    if (!live) return without(r, Verdict::Off, "no version is live");
    const auto value = metric(live->record, kCoverage);
    if (!value) return without(r, Verdict::CannotTell, "the version was not evaluated");
    r.checked = live->record.created;
    r.subject = live->record.id.text;
    settle(r, *value, 1);
    return r;
}

std::optional<Requirement> trainingInterval(const Inputs& in) {
    if (in.settings.maxTrainingIntervalMinutes == 0) return std::nullopt;
    const training::ScheduleLive& schedule = in.live.schedule;
    Requirement r =
        atMost("training.interval", Unit::Duration,
               static_cast<double>(in.settings.maxTrainingIntervalMinutes) * 60, "training");
    const auto wall = training::trainingInterval(in.snapshot.runs, in.now);
    if (!wall) return without(r, Verdict::CannotTell, "needs two trainings");
    r.checked = in.now;
    // On the demo's clock, and in whole minutes: seconds would be told as news all the time.
    const double seconds = std::chrono::duration<double>(*wall).count() * schedule.scale().factor();
    settle(r, std::floor(seconds / 60) * 60, std::min(plannedEvery(schedule), r.required));
    if (r.verdict != Verdict::Pass) r.reason = schedule.waitsFor;
    return r;
}

std::optional<Requirement> trainingsOnTime(const Inputs& in) {
    if (in.settings.minRunsOnTime <= 0) return std::nullopt;
    const training::ScheduleLive& schedule = in.live.schedule;
    Requirement r = atLeast("training.on_time", Unit::Share, in.settings.minRunsOnTime, "training");
    r.reach = 1;
    if (!schedule.enabled) return without(r, Verdict::Off, "no schedule is set");
    if (schedule.due == 0) return without(r, Verdict::CannotTell, "no training was due yet today");
    r.checked = in.live.at;
    settle(r, static_cast<double>(schedule.onTime) / static_cast<double>(schedule.due), 1);
    return r;
}

}  // namespace core::runtime::rules
