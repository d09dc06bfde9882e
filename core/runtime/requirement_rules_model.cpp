// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>

#include "core/runtime/requirement_rules.h"
#include "core/training/gate.h"

namespace core::runtime::rules {
namespace {

constexpr double kScheduleSlack = 5 * 60;  ///< seconds of schedule a training may be late
constexpr const char* kQuality = "ndcg@10";
constexpr const char* kCoverage = "coverage@10";

/// Seconds of schedule in "3h", "45m", "90s", "1d".
std::optional<double> intervalIn(const std::string& text) {
    double number = 0;
    const char* end = text.data() + text.size();
    const auto [unit, failure] = std::from_chars(text.data(), end, number);
    if (failure != std::errc{} || end - unit != 1 || !(number > 0)) return std::nullopt;
    switch (*unit) {
        case 's':
            return number;
        case 'm':
            return number * 60;
        case 'h':
            return number * 3600;
        case 'd':
            return number * 86400;
        default:
            return std::nullopt;
    }
}

/// Longest time between two planned trainings, in real seconds.
std::optional<double> plannedEvery(const ScheduleLive& schedule, double timeFactor) {
    if (const auto interval = intervalIn(schedule.text)) return *interval / timeFactor;
    std::vector<UtcTime> times = schedule.planned;
    if (schedule.next) times.push_back(*schedule.next);
    std::ranges::sort(times);
    double longest = 0;
    for (std::size_t i = 1; i < times.size(); ++i)
        longest = std::max(longest, std::chrono::duration<double>(times[i] - times[i - 1]).count());
    return longest > 0 ? std::optional(longest) : std::nullopt;
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
    const ScheduleLive& schedule = in.live.schedule;
    const double factor = schedule.timeFactor > 0 ? schedule.timeFactor : 1;
    Requirement r = atMost("training.interval", Unit::Duration, 0, "training");
    if (!schedule.enabled) return without(r, Verdict::Off, "no schedule is set");
    const auto every = plannedEvery(schedule, factor);
    if (!every) return without(r, Verdict::CannotTell, "the schedule plans too few trainings");
    r.required = *every + kScheduleSlack / factor;
    r.reach = r.required * 1.3;
    // One under way is on time: what counts is when it began.
    const auto last = std::ranges::find_if(in.snapshot.runs, [](const training::TrainingRun& run) {
        return run.state == "done" || run.state == "running";
    });
    if (last == in.snapshot.runs.end())
        return without(r, Verdict::CannotTell, "needs a first training");
    r.checked = last->started;
    r.subject = last->version;
    settle(r, std::max(0.0, std::chrono::duration<double>(in.now - last->started).count()), *every);
    if (r.verdict != Verdict::Pass) r.reason = schedule.waitsFor;
    return r;
}

}  // namespace core::runtime::rules
