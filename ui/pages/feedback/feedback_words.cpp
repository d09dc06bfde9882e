// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feedback/feedback_words.h"

#include <cmath>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"

namespace ui::pages {

using core::fairness::Missing;
using core::fairness::State;
using core::feedback::EchoReport;
using core::feedback::Starvation;
using core::judge::Verdicts;
using theme::Verdict;
using widgets::BadgeText;
using widgets::Kpi;

namespace {

const QString kNone = QStringLiteral("–");

QString times(double value) {
    return bridge::fixed(value, 2) + QStringLiteral("\u00a0×");
}

std::vector<double> valuesOf(const core::monitoring::Points& points) {
    std::vector<double> values;
    for (const auto& point : points)
        values.push_back(point.value);
    return values;
}

/// The verdict with this id; one that cannot be told before anything was judged.
core::fairness::Verdict judged(const Verdicts& verdicts, const char* id) {
    const auto* found = verdicts.judged ? core::judge::verdict(verdicts, id) : nullptr;
    core::fairness::Verdict none;
    none.id = id;
    return found ? *found : none;
}

bool saturatedVerdict(const EchoReport& echo) {
    return echo.saturated && echo.verdict.value;
}

}  // namespace

Verdict FeedbackWords::verdict(const core::fairness::Verdict& verdict) {
    switch (verdict.state) {
        case State::CannotTell:
            return Verdict::CannotTell;
        case State::Fail:
            return Verdict::Fail;
        case State::Warn:
            return Verdict::Warn;
        case State::Pass:
            return Verdict::Pass;
    }
    return Verdict::CannotTell;
}

QString FeedbackWords::missing(const core::fairness::Verdict& verdict) {
    if (verdict.moreRequests)
        return tr("needs about %1 more requests").arg(bridge::count(*verdict.moreRequests));
    if (verdict.moreUsers) return tr("needs %1 more users").arg(bridge::count(*verdict.moreUsers));
    switch (verdict.missing) {
        case Missing::Users:
            return tr("needs more users");
        case Missing::Interval:
            return tr("the interval straddles the limit");
        case Missing::Items:
            return tr("needs items that were there all the time");
        case Missing::Volume:
        case Missing::Segments:
        case Missing::Nothing:
            break;
    }
    return tr("needs more requests");
}

QString FeedbackWords::withInterval(const core::fairness::Estimate& estimate, int decimals) {
    const QString value = bridge::change(estimate.value, decimals);
    if (!estimate.ci95) return value;
    return tr("%1 (%2 to %3)")
        .arg(value, bridge::change(estimate.ci95->low, decimals),
             bridge::change(estimate.ci95->high, decimals));
}

QStringList FeedbackWords::windowNames(std::size_t windows) {
    QStringList names;
    for (std::size_t w = 1; w <= windows; ++w)
        names << QStringLiteral("T%1").arg(w);
    return names;
}

QString FeedbackWords::stageWord(const std::string& stage) {
    if (stage == "seen") return tr("the model alone");
    if (stage == "diversity") return tr("diverse re-ranking");
    if (stage == "exploration") return tr("exploration");
    if (stage == "exposure") return tr("exposure mix");
    if (stage == "tail_slots") return tr("tail slots");
    return bridge::text(stage);
}

int FeedbackWords::mitigationsOn(const AppliedMitigations& applied) {
    return applied.shareB > 0 ? applied.mitigations.on() : 0;
}

QString FeedbackWords::title(const Verdicts& verdicts) {
    if (!verdicts.judged) return tr("Nothing was judged yet");
    const auto& feedback = *verdicts.feedback;
    const int windows = static_cast<int>(feedback.echo.windows.size());
    QString echo;
    switch (feedback.echo.verdict.state) {
        case State::CannotTell:
            echo = tr("Whether exposure concentrates cannot be told yet");
            break;
        case State::Fail:
            echo = saturatedVerdict(feedback.echo)
                       ? tr("Nearly all exposure goes to few items")
                       : tr("Rich-get-richer effect over the last %n windows", nullptr, windows);
            break;
        case State::Warn:
            echo = tr("The top 10 items gain share");
            break;
        case State::Pass:
            echo = tr("No rich-get-richer effect over the last %n windows", nullptr, windows);
            break;
    }
    const auto level = std::max(feedback.starvation.level, feedback.starvation.exposureLevel);
    if (level == Starvation::Severe) return tr("%1; the tail is starved").arg(echo);
    if (level == Starvation::Moderate) return tr("%1; the tail is shown less").arg(echo);
    return echo;
}

BadgeText FeedbackWords::slopeBadge(const Verdicts& verdicts) {
    const auto v = judged(verdicts, "echo");
    const EchoReport& echo = verdicts.feedback->echo;
    const QString published =
        verdicts.judged ? tr("published slope %1").arg(bridge::change(echo.publishedSlope, 3))
                        : QString();
    if (saturatedVerdict(echo) && v.value)
        return {tr("Gini level"), bridge::fixed(*v.value, 3),
                v.state == State::CannotTell ? missing(v)
                                             : tr("required ≤ %1").arg(bridge::number(v.required)),
                verdict(v)};
    const QString value = v.value ? tr("%1 per window").arg(bridge::change(*v.value, 3)) : kNone;
    if (v.state == State::CannotTell)
        return {tr("Gini slope"), value,
                published.isEmpty() ? missing(v) : missing(v) + u' ' + u'·' + u' ' + published,
                verdict(v)};
    return {
        tr("Gini slope"), value,
        tr("required ≤ %1").arg(bridge::fixed(v.required, 3)) + QStringLiteral(" · ") + published,
        verdict(v)};
}

BadgeText FeedbackWords::ratioBadge(const Verdicts& verdicts) {
    const auto v = judged(verdicts, "exposure_ratio");
    const QString value = v.value ? times(*v.value) : kNone;
    return {tr("Head-to-tail ratio"), value,
            v.state == State::CannotTell ? missing(v) : tr("required ≤ %1").arg(times(v.required)),
            verdict(v)};
}

BadgeText FeedbackWords::tailBadge(const Verdicts& verdicts) {
    const auto v = judged(verdicts, "tail_rate");
    return {tr("Tail rate"), v.value ? bridge::percent(*v.value) : kNone,
            v.state == State::CannotTell ? missing(v)
                                         : tr("required ≥ %1").arg(bridge::percent(v.required, 0)),
            verdict(v)};
}

BadgeText FeedbackWords::mitigationsBadge(const AppliedMitigations& applied) {
    const int on = mitigationsOn(applied);
    const QString value =
        tr("%1 of %2 on")
            .arg(bridge::count(on), bridge::count(core::recommend::rerank::kMitigations));
    if (applied.shareB <= 0) return {tr("Mitigations"), value, tr("for no user"), Verdict::Warn};
    return {tr("Mitigations"), value,
            tr("required ≥ 1 · for %1 of users").arg(bridge::percent(applied.shareB, 0)),
            on > 0 ? Verdict::Pass : Verdict::Warn};
}

std::vector<BadgeText> FeedbackWords::badges(const Verdicts& verdicts,
                                             const AppliedMitigations& applied) {
    return {slopeBadge(verdicts), ratioBadge(verdicts), tailBadge(verdicts),
            mitigationsBadge(applied)};
}

Kpi FeedbackWords::slopeFigure(const Verdicts& verdicts) {
    Kpi kpi;
    kpi.label = tr("Gini slope");
    kpi.value = kNone;
    const auto& echo = verdicts.feedback->echo;
    if (!verdicts.judged || !echo.slope) return kpi;
    const double limit = echo.windows.size() > 1 ? core::feedback::EchoOptions{}.rise /
                                                       static_cast<double>(echo.windows.size() - 1)
                                                 : 0;
    kpi.value = bridge::change(echo.slope->value, 3);
    kpi.unit = tr("per window");
    kpi.note = tr("limit %1").arg(bridge::fixed(limit, 3));
    kpi.noteVerdict = verdict(echo.verdict);
    kpi.verdict = kpi.noteVerdict;
    kpi.history = valuesOf(verdicts.histories->echoSlope);
    kpi.limit = limit;
    return kpi;
}

Kpi FeedbackWords::giniFigure(const Verdicts& verdicts) {
    Kpi kpi;
    const auto& windows = verdicts.feedback->echo.windows;
    kpi.label = tr("Gini at T%1").arg(std::max<std::size_t>(windows.size(), 1));
    kpi.value = kNone;
    if (!verdicts.judged || verdicts.feedback->echo.slotsPerWindow == 0) return kpi;
    kpi.value = bridge::fixed(windows.back().catalogueGini, 3);
    for (const auto& window : windows)
        kpi.history.push_back(window.catalogueGini);
    if (windows.size() > 1) {
        const double change =
            windows.back().catalogueGini - windows[windows.size() - 2].catalogueGini;
        kpi.note = tr("%1 vs T%2").arg(bridge::change(change, 3)).arg(windows.size() - 1);
        kpi.arrow = (change > 0) - (change < 0);
    }
    return kpi;
}

Kpi FeedbackWords::topFigure(const Verdicts& verdicts) {
    Kpi kpi;
    kpi.label = tr("Top-10 share");
    kpi.value = kNone;
    const auto& echo = verdicts.feedback->echo;
    if (!verdicts.judged || echo.slotsPerWindow == 0) return kpi;
    const double first = echo.windows.front().equalTop10Share;
    const double last = echo.windows.back().equalTop10Share;
    kpi.value = bridge::fixed(last * 100, 1);
    kpi.unit = tr("%");
    kpi.note = tr("%1 since T1").arg(bridge::changePoints(last - first));
    kpi.arrow = (last > first) - (last < first);
    kpi.noteVerdict = echo.earlyWarning ? Verdict::Warn : Verdict::Pass;
    if (echo.earlyWarning) kpi.verdict = Verdict::Warn;
    for (const auto& window : echo.windows)
        kpi.history.push_back(window.equalTop10Share);
    return kpi;
}

Kpi FeedbackWords::ratioFigure(const Verdicts& verdicts) {
    Kpi kpi;
    kpi.label = tr("Head-to-tail ratio");
    kpi.value = kNone;
    const auto v = judged(verdicts, "exposure_ratio");
    if (!v.value) return kpi;
    kpi.value = bridge::fixed(*v.value, 2);
    kpi.unit = QStringLiteral("×");
    kpi.note = tr("limit %1").arg(times(v.required));
    kpi.noteVerdict = verdict(v);
    kpi.verdict = kpi.noteVerdict;
    for (const auto& tiers : verdicts.slotsPerItem) {
        if (tiers[2] > 0) kpi.history.push_back(tiers[0] / tiers[2]);
    }
    kpi.limit = v.required;
    return kpi;
}

Kpi FeedbackWords::exploredFigure(const Verdicts& verdicts, const AppliedMitigations& applied) {
    Kpi kpi;
    kpi.label = tr("Explored impressions");
    kpi.value = kNone;
    const auto& exploration = applied.mitigations.exploration;
    if (exploration.on && applied.shareB > 0)
        kpi.note =
            tr("target %1").arg(bridge::percent(exploration.stage.epsilon * applied.shareB, 0));
    else
        kpi.note = tr("exploration is off");
    if (verdicts.stages.slotCount == 0) {
        if (verdicts.judged && exploration.on) kpi.note = tr("traces do not record it yet");
        return kpi;
    }
    kpi.value = bridge::fixed(static_cast<double>(verdicts.stages.explored) /
                                  static_cast<double>(verdicts.stages.slotCount) * 100,
                              1);
    kpi.unit = tr("%");
    kpi.history = valuesOf(verdicts.histories->exploredShare);
    return kpi;
}

std::vector<Kpi> FeedbackWords::figures(const Verdicts& verdicts,
                                        const AppliedMitigations& applied) {
    return {slopeFigure(verdicts), giniFigure(verdicts), topFigure(verdicts), ratioFigure(verdicts),
            exploredFigure(verdicts, applied)};
}

}  // namespace ui::pages
