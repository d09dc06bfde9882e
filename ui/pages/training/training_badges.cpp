// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/training_badges.h"

#include <QCoreApplication>

#include "core/training/run_history.h"
#include "ui/bridge/units.h"
#include "ui/pages/training/gate_model.h"
#include "ui/pages/training/history_model.h"
#include "ui/pages/training/schedule_text.h"
#include "ui/pages/words.h"

namespace ui::pages {
namespace {

using core::runtime::Snapshot;
using core::training::GateReport;
using core::training::ScheduleLive;
using core::training::TrainingRun;
using theme::Verdict;
using widgets::BadgeText;

QString tr(const char* text) {
    return QCoreApplication::translate("ui::pages", text);
}

/// The newest run that has ended by itself: a cancelled one says nothing about the models.
const TrainingRun* lastEnded(const Snapshot& now) {
    for (const TrainingRun& run : now.runs) {
        if (run.state != "running" && run.state != "cancelled") return &run;
    }
    return nullptr;
}

const TrainingRun* lastDone(const Snapshot& now) {
    for (const TrainingRun& run : now.runs) {
        if (run.state == "done") return &run;
    }
    return nullptr;
}

BadgeText runBadge(const Snapshot& now) {
    const TrainingRun* run = lastEnded(now);
    if (!run)
        return {tr("Last run"), QStringLiteral("–"), tr("needs a first training"),
                Verdict::CannotTell};
    const auto gate = core::training::gateOf(*run);
    if (!gate)
        return {runName(run->id), runStateWord(run->state), tr("required: done"),
                run->state == "interrupted" ? Verdict::Warn : Verdict::Fail};
    const auto met =
        bridge::count(qint64(core::training::countOf(*gate, core::training::Verdict::Pass)));
    return {tr("Release gate"), tr("run %1").arg(bridge::count(run->id)),
            tr("%1 of %2 conditions met").arg(met, bridge::count(qint64(gate->conditions.size()))),
            gateVerdict(gate->verdict)};
}

BadgeText conditionBadge(const QString& label, const std::optional<GateReport>& gate,
                         const char* metric, const TrainingRun* run) {
    const auto* condition = gate ? core::training::conditionOf(*gate, metric) : nullptr;
    if (condition)
        return {label, valueText(*condition), tr("required %1").arg(boundText(*condition)),
                gateVerdict(condition->verdict)};
    const auto value = run ? core::training::metricOf(*run, metric) : std::nullopt;
    if (!value)
        return {label, QStringLiteral("–"), tr("needs a first training"), Verdict::CannotTell};
    return {label, metricValue(metric, *value), tr("nothing was live to compare with"),
            Verdict::CannotTell};
}

BadgeText intervalBadge(const Snapshot& now, const ScheduleLive& schedule, core::UtcTime at,
                        std::chrono::minutes longest) {
    const auto wall = core::training::trainingInterval(now.runs, at);
    if (!wall)
        return {tr("Training interval"), QStringLiteral("–"), tr("needs two trainings"),
                Verdict::CannotTell};
    // Whole minutes: what moves with the seconds would be announced all the time.
    const auto interval = std::chrono::floor<std::chrono::minutes>(
        std::chrono::duration<double, std::micro>(*wall) * schedule.timeFactor);
    const QString value = interval.count() > 0
                              ? bridge::duration(interval)
                              : QStringLiteral("< ") + spanText(std::chrono::minutes(1));
    if (longest.count() == 0)
        return {tr("Training interval"), value, tr("no requirement is set"), Verdict::Off};
    return {tr("Training interval"), value, tr("required ≤ %1").arg(bridge::duration(longest)),
            interval <= longest ? Verdict::Pass : Verdict::Fail};
}

BadgeText onTimeBadge(const ScheduleLive& schedule, double least) {
    const QString label = tr("Runs on time");
    if (!schedule.enabled)
        return {label, QStringLiteral("–"), tr("no schedule is on"), Verdict::Off};
    if (schedule.due == 0)
        return {label, QStringLiteral("–"), tr("none was due yet today"), Verdict::CannotTell};
    const double share = double(schedule.onTime) / double(schedule.due);
    const QString value = bridge::percent(share);
    if (least == 0) return {label, value, tr("no requirement is set"), Verdict::Off};
    return {label, value, tr("required ≥ %1").arg(bridge::percent(least, 0)),
            share >= least ? Verdict::Pass : Verdict::Fail};
}

}  // namespace

std::vector<BadgeText> trainingBadges(const Snapshot& now, const ScheduleLive& schedule,
                                      core::UtcTime at, const TrainingRequirements& required) {
    const TrainingRun* done = lastDone(now);
    const auto gate = done ? core::training::gateOf(*done) : std::nullopt;
    return {intervalBadge(now, schedule, at, required.maxInterval),
            conditionBadge(tr("NDCG@10"), gate, "ndcg@10", done),
            onTimeBadge(schedule, required.minOnTime), runBadge(now)};
}

QString trainingSubtitle(const Snapshot& now, bool running) {
    const TrainingRun* done = lastDone(now);
    const QString last =
        done ? tr("Last trained %1").arg(bridge::dateTime(done->finished.value_or(done->started)))
             : tr("Nothing trained yet");
    return running ? tr("%1; a run is in progress").arg(last) : last;
}

}  // namespace ui::pages
