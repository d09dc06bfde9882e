// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fairness/fairness_words.h"

#include <algorithm>
#include <utility>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"

namespace ui::pages {
namespace {

using core::fairness::Estimate;
using core::fairness::FairnessReport;
using core::fairness::Missing;
using core::fairness::Number;
using core::fairness::State;
using core::judge::Verdicts;
using theme::Verdict;

constexpr int kDecimals = 2;
const QString kNone = QStringLiteral("–");

QString ratio(double value) {
    return bridge::fixed(value, kDecimals);
}

std::vector<double> valuesOf(const core::monitoring::Points& points) {
    std::vector<double> values;
    for (const auto& point : points)
        values.push_back(point.value);
    return values;
}

QString required(const core::fairness::Verdict& verdict, bool percent) {
    return verdict.atLeast
               ? ui::pages::FairnessWords::tr("required ≥ %1")
                     .arg(percent ? bridge::percent(verdict.required, 0) : ratio(verdict.required))
               : ui::pages::FairnessWords::tr("required < %1").arg(ratio(verdict.required));
}

widgets::BadgeText badge(const Verdicts& verdicts, const char* id, const QString& label,
                         bool percent) {
    const auto* found = core::judge::verdict(verdicts, id);
    if (!found) return {label, kNone, ui::pages::FairnessWords::tr("not judged yet"), Verdict::Off};
    const QString value = !found->value ? kNone
                          : percent     ? bridge::percent(*found->value)
                                        : ratio(*found->value);
    const bool open = found->state == State::CannotTell;
    return {label, value, open ? missingText(*found) : required(*found, percent),
            fairnessVerdict(found->state)};
}

/// Value, interval and history of a number; "–" when it was not measured.
widgets::Kpi figure(const Verdicts& verdicts, const char* id, const QString& label, bool percent,
                    const core::monitoring::Points& history) {
    widgets::Kpi kpi;
    kpi.label = label;
    kpi.value = kNone;
    kpi.history = valuesOf(history);
    const Number* found = measuredNumber(verdicts, id);
    if (!found) kpi.note = ui::pages::FairnessWords::tr("nothing was shown");
    if (!found) return kpi;
    kpi.value =
        percent ? bridge::fixed(found->estimate.value * 100, 1) : ratio(found->estimate.value);
    if (percent) kpi.unit = QStringLiteral("%");
    const QString range = rangeText(found->estimate, percent);
    kpi.note = range.isEmpty() ? ui::pages::FairnessWords::tr("no interval: too few users")
                               : ui::pages::FairnessWords::tr("95 %: %1").arg(range);
    return kpi;
}

void judgeKpi(widgets::Kpi& kpi, const core::fairness::Verdict* verdict) {
    if (!verdict) return;
    kpi.limit = verdict->required;
    kpi.verdict = fairnessVerdict(verdict->state);
    if (verdict->state == State::CannotTell) kpi.note = missingText(*verdict);
}

}  // namespace

const Number* measuredNumber(const Verdicts& verdicts, const std::string& id) {
    return verdicts.fairness->facts.slotCount > 0 ? verdicts.fairness->number(id) : nullptr;
}

Verdict fairnessVerdict(State state) {
    switch (state) {
        case State::Pass:
            return Verdict::Pass;
        case State::Warn:
            return Verdict::Warn;
        case State::Fail:
            return Verdict::Fail;
        case State::CannotTell:
            break;
    }
    return Verdict::CannotTell;
}

QString missingText(const core::fairness::Verdict& verdict) {
    if (verdict.state != State::CannotTell) return {};
    if (verdict.moreRequests)
        return ui::pages::FairnessWords::tr("needs %1 more requests")
            .arg(bridge::count(*verdict.moreRequests));
    if (verdict.moreUsers)
        return ui::pages::FairnessWords::tr("needs %1 more users")
            .arg(bridge::count(*verdict.moreUsers));
    switch (verdict.missing) {
        case Missing::Users:
            return ui::pages::FairnessWords::tr("needs more users");
        case Missing::Volume:
            return ui::pages::FairnessWords::tr("needs more requests");
        case Missing::Interval:
            return ui::pages::FairnessWords::tr("the interval holds the limit");
        case Missing::Segments:
            return ui::pages::FairnessWords::tr("needs two groups of 40 users");
        case Missing::Items:
            return ui::pages::FairnessWords::tr("the catalogue is empty");
        case Missing::Nothing:
            break;
    }
    return ui::pages::FairnessWords::tr("not enough data");
}

QString rangeText(const Estimate& estimate, bool percent) {
    if (!estimate.ci95) return {};
    const auto& [low, high] = *estimate.ci95;
    return ui::pages::FairnessWords::tr("%1 to %2")
        .arg(percent ? bridge::fixed(low * 100, 1) : ratio(low),
             percent ? bridge::percent(high) : ratio(high));
}

QString fairnessSubtitle(const Verdicts& verdicts) {
    if (!verdicts.judged) return ui::pages::FairnessWords::tr("No list was judged yet");
    const auto& all = verdicts.fairness->verdicts;
    const auto holds = std::ranges::count(all, State::Pass, &core::fairness::Verdict::state) +
                       std::ranges::count(all, State::Warn, &core::fairness::Verdict::state);
    const auto open = std::ranges::count(all, State::CannotTell, &core::fairness::Verdict::state);
    const auto broken = static_cast<std::ptrdiff_t>(all.size()) - holds - open;
    QString text = ui::pages::FairnessWords::tr("%1 of %2 fairness requirements hold")
                       .arg(bridge::count(holds), bridge::count(qint64(all.size())));
    if (broken > 0)
        text += QStringLiteral(" · ") +
                ui::pages::FairnessWords::tr("%1 broken").arg(bridge::count(broken));
    if (open > 0)
        text += QStringLiteral(" · ") +
                ui::pages::FairnessWords::tr("%1 cannot be told yet").arg(bridge::count(open));
    return text;
}

std::vector<widgets::BadgeText> fairnessBadges(const Verdicts& verdicts) {
    if (!verdicts.judged) return {};
    const Number* gini = measuredNumber(verdicts, "gini_catalogue");
    return {
        badge(verdicts, "coverage", ui::pages::FairnessWords::tr("Catalogue coverage"), true),
        badge(verdicts, "parity_gap", ui::pages::FairnessWords::tr("Diversity parity gap"), false),
        {ui::pages::FairnessWords::tr("Exposure Gini"), gini ? ratio(gini->estimate.value) : kNone,
         ui::pages::FairnessWords::tr("no requirement"), Verdict::Info}};
}

std::array<widgets::Kpi, 5> fairnessKpis(const Verdicts& verdicts) {
    const auto& histories = *verdicts.histories;
    auto coverage = figure(verdicts, "coverage", ui::pages::FairnessWords::tr("Catalogue coverage"),
                           true, histories.coverage);
    judgeKpi(coverage, core::judge::verdict(verdicts, "coverage"));
    auto gini =
        figure(verdicts, "gini_catalogue", ui::pages::FairnessWords::tr("Exposure Gini, all items"),
               false, histories.giniCatalogue);
    if (const Number* shown = measuredNumber(verdicts, "gini_shown"))
        gini.note =
            ui::pages::FairnessWords::tr("%1 among shown items").arg(ratio(shown->estimate.value));
    widgets::Kpi gap;
    gap.label = ui::pages::FairnessWords::tr("Diversity parity gap");
    gap.value = kNone;
    gap.history = valuesOf(histories.parityGap);
    if (const auto& estimate = verdicts.fairness->parity.gap) {
        gap.value = ratio(estimate->value);
        gap.note = ui::pages::FairnessWords::tr("95 %: %1").arg(rangeText(*estimate, false));
    }
    judgeKpi(gap, core::judge::verdict(verdicts, "parity_gap"));
    auto top = figure(verdicts, "top_10_share", ui::pages::FairnessWords::tr("Top-10 share"), true,
                      histories.top10Share);
    auto fresh =
        figure(verdicts, "new_item_coverage", ui::pages::FairnessWords::tr("New items shown"), true,
               histories.newItemCoverage);
    const Number* measured = measuredNumber(verdicts, "new_item_coverage");
    if (verdicts.fairness->facts.slotCount > 0)
        fresh.note = measured ? ui::pages::FairnessWords::tr("of %1 new items")
                                    .arg(bridge::count(measured->denominator))
                              : ui::pages::FairnessWords::tr("no item is new");
    return {coverage, gini, gap, top, fresh};
}

QString measuredText(const Verdicts& verdicts) {
    const auto& facts = verdicts.fairness->facts;
    QString text =
        ui::pages::FairnessWords::tr(
            "Measured on %1 users, %2 items and %3 requests with %4 places, from %5 to %6; %7.")
            .arg(bridge::count(facts.users), bridge::count(facts.items),
                 bridge::count(facts.requests), bridge::count(facts.slotCount),
                 bridge::dateTime(facts.from), bridge::dateTime(facts.to),
                 facts.k == 0 ? ui::pages::FairnessWords::tr("whole lists")
                              : ui::pages::FairnessWords::tr("the first %1 of each list")
                                    .arg(bridge::count(qint64(facts.k))));
    text += u' ' + (facts.announced
                        ? ui::pages::FairnessWords::tr("The catalogue was announced.")
                        : ui::pages::FairnessWords::tr(
                              "The catalogue is only what was seen: what nobody ever met is not "
                              "counted, so coverage looks better than it is."));
    text += u' ' + ui::pages::FairnessWords::tr("Intervals: jackknife over %1 groups of users.")
                       .arg(bridge::count(qint64(core::fairness::kGroups)));
    if (facts.slotsOutside > 0) {
        text +=
            u' ' + ui::pages::FairnessWords::tr("%1 places went to items outside the catalogue.")
                       .arg(bridge::count(facts.slotsOutside));
    }
    return text;
}

QString segmentWord(std::size_t segment) {
    switch (segment) {
        case 0:
            return ui::pages::FairnessWords::tr("Low activity");
        case 1:
            return ui::pages::FairnessWords::tr("Medium activity");
        default:
            return ui::pages::FairnessWords::tr("High activity");
    }
}

QString attributeWord(const std::string& attribute) {
    if (attribute == "popularity") return ui::pages::FairnessWords::tr("Popularity");
    if (attribute == "genre") return ui::pages::FairnessWords::tr("Genre");
    if (attribute == "provider") return ui::pages::FairnessWords::tr("Provider");
    if (attribute == "year") return ui::pages::FairnessWords::tr("Year");
    return bridge::text(attribute);
}

QString groupWord(const core::fairness::ExposureGroup& group) {
    if (group.value.empty()) return ui::pages::FairnessWords::tr("Not known");
    if (group.attribute != "popularity") return bridge::text(group.value);
    if (group.value == "head") return ui::pages::FairnessWords::tr("Head");
    if (group.value == "mid") return ui::pages::FairnessWords::tr("Middle");
    if (group.value == "tail") return ui::pages::FairnessWords::tr("Tail");
    return bridge::text(group.value);
}

}  // namespace ui::pages
