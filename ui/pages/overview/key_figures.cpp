// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/key_figures.h"

#include <cmath>

#include "core/training/run_history.h"
#include "ui/bridge/units.h"
#include "ui/pages/overview/requirement_text.h"
#include "ui/pages/overview/time_points.h"
#include "ui/pages/words.h"

namespace ui::pages {

using core::runtime::Requirement;
using core::runtime::RequirementVerdict;
using theme::Verdict;
using widgets::Kpi;

namespace {

constexpr auto kSparkline = std::chrono::hours(1);
constexpr std::size_t kRunsOfSparkline = 24;
const QString kUnknown = QStringLiteral("–");

Kpi kpi(const QString& label) {
    Kpi k;
    k.label = label;
    k.value = kUnknown;
    return k;
}

std::optional<double> metricOf(const core::runtime::VersionState* version, const char* key) {
    if (!version || !version->record.metrics.is_object()) return std::nullopt;
    const auto it = version->record.metrics.find(key);
    if (it == version->record.metrics.end() || !it->is_number()) return std::nullopt;
    return it->get<double>();
}

/// Of the finished trainings, oldest first.
std::vector<double> byRun(const core::runtime::Snapshot& now, const char* key) {
    std::vector<double> values;
    for (const auto& run : now.runs) {
        const auto value = core::training::metricOf(run, key);
        if (value && values.size() < kRunsOfSparkline) values.push_back(*value);
    }
    return {values.rbegin(), values.rend()};
}

/// The version that was live before the live one, if it is kept.
const core::runtime::VersionState* before(const core::runtime::Snapshot& now) {
    return now.checkpoints.empty() || now.checkpoints.back().to != now.live
               ? nullptr
               : now.version(now.checkpoints.back().from);
}

/// Its verdict, when it says that something has to be looked at.
std::optional<Verdict> alarm(const Requirement* r) {
    return r && r->needsAttention() ? std::optional(RequirementText::verdict(*r)) : std::nullopt;
}

}  // namespace

KeyFigure KeyFigures::events(const OverviewState& state) {
    const auto& live = *state.live;
    Kpi k = kpi(tr("Events per second"));
    if (!live.stream.configured) {
        k.note = tr("no stream");
        return {k, QStringLiteral("start")};
    }
    const double rate = live.stream.consumedPerSecond;
    k.value = rate < 10 ? bridge::number(rate, 2) : bridge::count(std::llround(rate));
    k.unit = tr("/s");
    const auto& consumed = live.histories->consumed;
    k.history = sparkline(consumed, live.at - kSparkline);
    const auto hourAgo = meanBetween(consumed, live.at - std::chrono::minutes(61),
                                     live.at - std::chrono::minutes(59));
    if (state.disconnected()) {
        k.note = tr("as of %1")
                     .arg(bridge::shortTime(
                         live.stream.link.lastAnswer.value_or(live.stream.link.since)));
        k.verdict = Verdict::CannotTell;
    } else if (live.simulation) {
        k.note = tr("simulated");
    } else if (hourAgo && *hourAgo > 0) {
        const double change = rate / *hourAgo - 1;
        k.arrow = change > 0 ? 1 : -1;
        k.note = tr("%1 % in 1 h").arg(bridge::change(change * 100, 0));
    }
    return {k, QStringLiteral("stream")};
}

KeyFigure KeyFigures::lag(const OverviewState& state) {
    const auto& live = *state.live;
    Kpi k = kpi(tr("Consumer lag"));
    const Requirement* r = state.requirement("stream.lag_messages");
    if (!live.stream.configured) {
        k.note = tr("no stream");
        return {k, QStringLiteral("start")};
    }
    if (r && r->measured) {
        k.value = RequirementText::measured(*r);
        k.unit = tr("events");
        k.note = tr("limit %1").arg(bridge::count(std::llround(r->required)));
        k.noteVerdict = RequirementText::verdict(*r);
    } else if (r) {
        k.note = RequirementText::reason(*r);
    }
    k.verdict = alarm(r);
    k.history = sparkline(live.histories->lag, live.at - kSparkline);
    return {k, QStringLiteral("stream")};
}

KeyFigure KeyFigures::metric(const OverviewState& state, const char* key, const QString& label) {
    const auto& now = *state.snapshot;
    Kpi k = kpi(label);
    const auto value = metricOf(now.version(now.live), key);
    if (!value) {
        k.note = now.live.empty() ? tr("no live model") : tr("not evaluated");
        return {k, QStringLiteral("registry")};
    }
    k.value = bridge::fixed(*value, 3);
    k.history = byRun(now, key);
    if (const auto old = metricOf(before(now), key)) {
        const double change = *value - *old;
        k.note = tr("%1 vs before").arg(metricChange(key, change));
        k.arrow = change > 0 ? 1 : change < 0 ? -1 : 0;
        if (change != 0)
            k.noteVerdict = (change > 0) == higherIsBetter(key) ? Verdict::Pass : Verdict::Warn;
    }
    return {k, QStringLiteral("registry")};
}

KeyFigure KeyFigures::latency(const OverviewState& state) {
    const auto& live = *state.live;
    Kpi k = kpi(tr("API latency p95"));
    const Requirement* r = state.requirement("api.p95");
    k.limit = state.settings.gateP95Ms;
    k.history = sparkline(live.histories->p95Ms, live.at - kSparkline);
    if (r && r->measured) {
        k.value = bridge::number(*r->measured);
        k.unit = tr("ms");
        const double room = r->required - *r->measured;
        k.note = room >= 0 ? tr("%1 ms to limit").arg(bridge::number(room, 2))
                           : tr("%1 ms over").arg(bridge::number(-room, 2));
        k.noteVerdict = RequirementText::verdict(*r);
        k.verdict = alarm(r);
    } else {
        k.note = tr("no requests");
    }
    return {k, QStringLiteral("recommendations")};
}

KeyFigure KeyFigures::deadLetters(const OverviewState& state) {
    const auto& live = *state.live;
    Kpi k = kpi(tr("Dead letters"));
    const std::int64_t all = std::max(state.snapshot->store.deadLetters, live.stream.deadLetters);
    k.value = bridge::count(all);
    k.history = sparkline(live.histories->deadLetters, live.at - kSparkline);
    if (live.stream.configured) {
        std::int64_t lastHour = 0;
        for (const auto& [reason, count] : live.stream.rejectedByReason)
            lastHour += count;
        k.note = tr("%1 in 1 h").arg(bridge::count(lastHour));
        const Requirement* r = state.requirement("stream.rejected");
        k.verdict = alarm(r);
        if (k.verdict) k.noteVerdict = k.verdict;
    } else {
        k.note = tr("from imports");
    }
    return {k, live.stream.configured ? QStringLiteral("stream") : QStringLiteral("start")};
}

std::vector<KeyFigure> KeyFigures::of(const OverviewState& state) {
    return {events(state),
            lag(state),
            metric(state, "ndcg@10", tr("Ranking quality, NDCG@10")),
            metric(state, "gini@10", tr("Exposure Gini, evaluated")),
            latency(state),
            deadLetters(state)};
}

}  // namespace ui::pages
