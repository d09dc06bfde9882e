// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fairness/fairness_charts.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/fairness/fairness_series.h"
#include "ui/pages/fairness/fairness_words.h"
#include "ui/theme/verdict.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/line_chart.h"
#include "ui/widgets/charts/row_bars.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {

using core::fairness::Tier;
using core::judge::Verdicts;
using core::judge::VersionFigures;
using theme::Token;
using widgets::ErrorRange;
using widgets::TipLine;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kMostVersions = 40;
constexpr double kPercent = 100;

ErrorRange scaled(const core::fairness::Estimate& estimate, double scale) {
    if (!estimate.ci95) return std::nullopt;
    return std::pair{estimate.ci95->low * scale, estimate.ci95->high * scale};
}

widgets::StateText nothing(const char* icon, const QString& title, const QString& text = {}) {
    return {QString::fromLatin1(icon), title, text, Token::Text3};
}

std::vector<QPointF> pointsOf(const std::vector<core::fairness::LorenzPoint>& curve) {
    std::vector<QPointF> points;
    for (const auto& point : curve)
        points.emplace_back(point.items * kPercent, point.slotCount * kPercent);
    return points;
}

QString drawnPercent(double percent) {
    return bridge::percent(percent / kPercent);
}

struct TierLook {
    Tier tier;
    Token color;
};
/// Head, middle, tail have these colours everywhere.
constexpr TierLook kTiers[]{
    {Tier::Head, Token::Series2}, {Tier::Mid, Token::Series1}, {Tier::Tail, Token::Series4}};

QString tierWord(Tier tier) {
    if (tier == Tier::Head) return ui::pages::FairnessWords::tr("Head");
    return tier == Tier::Mid ? ui::pages::FairnessWords::tr("Middle")
                             : ui::pages::FairnessWords::tr("Tail");
}

Token colorOf(const core::fairness::Verdict& verdict) {
    return theme::style(fairnessVerdict(verdict.state)).text;
}

}  // namespace

FairnessCharts::FairnessCharts(QObject* parent)
    : QObject(parent),
      coverageChart_(new widgets::LineChart),
      lorenzChart_(new widgets::LineChart),
      diversityChart_(new widgets::BarChart),
      topChart_(new widgets::RowBars),
      exposureChart_(new widgets::BarChart(true)),
      coverageCard_(new widgets::ChartCard(tr("Catalogue coverage"), coverageChart_)),
      lorenzCard_(new widgets::ChartCard(tr("Exposure Lorenz curve"), lorenzChart_)),
      diversityCard_(new widgets::ChartCard(tr("Diversity by user activity"), diversityChart_)),
      topCard_(new widgets::ChartCard(tr("Top-10 concentration"), topChart_)),
      exposureCard_(new widgets::ChartCard(tr("Item exposure"), exposureChart_)) {
    coverageChart_->setUnit(tr("%"));
    coverageChart_->setValueText(drawnPercent);
    coverageCard_->setSubtitle(tr("share of items shown, by model version"));
    coverageCard_->setLegendShown(false);  // the lines carry their names
    lorenzChart_->setUnit(tr("% of exposure"));
    lorenzChart_->setValueText(drawnPercent);
    lorenzChart_->setXScale({widgets::XScale::Kind::Number,
                             {},
                             tr("% of items, least shown first"),
                             std::pair{0.0, kPercent}});
    lorenzChart_->setYRange(std::pair{0.0, kPercent});
    lorenzCard_->setLegendShown(false);
    diversityChart_->setUnit(tr("different items per place, 20 users"));
    diversityChart_->setValueText([](double v) { return bridge::fixed(v, 2); });
    diversityChart_->setYRange(std::pair{0.0, 1.0});
    diversityChart_->setValuesShown(true);
    diversityChart_->setTicks({{0, tr("Low")}, {1, tr("Medium")}, {2, tr("High")}},
                              tr("activity of users"));
    diversityCard_->setSubtitle(tr("with 95 % intervals"));
    topChart_->setCaption(tr("% of all places"));
    exposureChart_->setUnit(tr("× fair share"));
    exposureChart_->setValueText([](double v) { return bridge::fixed(v, 2) + tr(" ×"); });
    const auto cards = {coverageCard_, lorenzCard_, diversityCard_, topCard_, exposureCard_};
    const char* names[] = {"coverageCard", "lorenzCard", "diversityCard", "topCard",
                           "exposureCard"};
    int i = 0;
    for (widgets::ChartCard* card : cards) {
        card->setObjectName(QLatin1String(names[i++]));
        card->setStamp([this] { return stamp(); });
    }
    explain();
}

exporting::ChartStamp FairnessCharts::stamp() const {
    return stamp_;
}

void FairnessCharts::show(const Verdicts& verdicts) {
    stamp_.version =
        verdicts.versions.empty() ? QString() : bridge::text(verdicts.versions.back().version);
    stamp_.window = tr("%1 to %2")
                        .arg(bridge::dateTime(verdicts.fairness->facts.from),
                             bridge::dateTime(verdicts.fairness->facts.to));
    stamp_.source = tr("recommendations shown, judged %1").arg(bridge::dateTime(verdicts.at));
    showCoverage(verdicts);
    showLorenz(verdicts);
    showDiversity(verdicts);
    showTop(verdicts);
}

void FairnessCharts::showCoverage(const Verdicts& verdicts) {
    if (verdicts.versions.empty())
        return void(coverageCard_->showState(nothing("package", tr("No version showed a list"))));
    const auto* verdict = core::judge::verdict(verdicts, "coverage");
    const double required = verdict ? verdict->required : 0;
    const std::size_t skip =
        verdicts.versions.size() - std::min(kMostVersions, verdicts.versions.size());
    const std::vector<VersionFigures> shown(
        verdicts.versions.begin() + static_cast<std::ptrdiff_t>(skip), verdicts.versions.end());
    widgets::LineSeries line{tr("Coverage"), {}, Token::Series1, false, false, {}};
    widgets::LineSeries reach{tr("Reachable"), {}, Token::Text3, true, false, {}};
    QStringList labels;
    std::vector<widgets::Mark> marks;
    for (const VersionFigures& version : shown) {
        const auto& numbers = version.numbers;
        const QPointF at(double(labels.size()), numbers.coverage.value * kPercent);
        labels << bridge::isolate(bridge::text(version.version));
        line.points.push_back(at);
        line.intervals.push_back(scaled(numbers.coverage, kPercent));
        line.endLabel = bridge::percent(numbers.coverage.value);
        reach.endLabel = tr("reachable");
        reach.points.emplace_back(at.x(), numbers.reachableCoverage * kPercent);
        if (numbers.reachableCoverage < required) {
            const bool last = labels.size() == static_cast<qsizetype>(shown.size());
            marks.push_back(
                {at, widgets::Mark::Kind::Ring, last ? tr("not enough volume") : QString()});
        }
    }
    coverageChart_->setXScale({widgets::XScale::Kind::Labels, labels, {}});
    coverageChart_->setYRange(std::nullopt);
    coverageChart_->setExtraTip([shown, required](double x) {
        std::vector<TipLine> tip;
        const auto i = static_cast<std::size_t>(std::lround(x));
        if (x < 0 || i >= shown.size()) return tip;
        const auto& numbers = shown[i].numbers;
        tip.push_back({Token::Text3, tr("Requests"), bridge::count(numbers.requests)});
        tip.push_back(
            {Token::Text3, tr("Gini, all items"), bridge::fixed(numbers.giniCatalogue.value, 2)});
        if (numbers.reachableCoverage < required)
            tip.push_back({Token::Text3, tr("Not enough volume"), tr("cannot tell")});
        return tip;
    });
    coverageChart_->setSeries({line, reach});
    coverageChart_->setMarks(std::move(marks));
    std::vector<widgets::Threshold> thresholds;
    if (verdict) {
        thresholds.push_back({required * kPercent,
                              tr("Required ≥ %1").arg(bridge::percent(required, 0)),
                              widgets::Threshold::Broken::Below});
    }
    coverageChart_->setThresholds(std::move(thresholds));
    coverageCard_->showContent();
}

void FairnessCharts::showLorenz(const Verdicts& verdicts) {
    const auto& report = *verdicts.fairness;
    const auto* all = report.number("gini_catalogue");
    const auto* shownOnly = report.number("gini_shown");
    if (report.lorenz.empty() || !all || !shownOnly)
        return void(lorenzCard_->showState(nothing("activity", tr("Nothing was shown"))));
    const std::vector<QPointF> equal{{0, 0}, {kPercent, kPercent}};
    std::vector<widgets::LineSeries> series(3);
    series[0] = {tr("Now"), pointsOf(report.lorenz), Token::Series1, false, true, {}, false, {},
                 equal};
    series[1] = {tr("Equal exposure"), equal, Token::Text, true, false, {}};
    series[2] = {tr("Before"), pointsOf(verdicts.previousLorenz), Token::Text3, false, false, {},
                 true};
    if (verdicts.previousLorenz.empty()) series.pop_back();
    const QString gini = bridge::fixed(all->estimate.value, 2);
    const std::vector<TipLine> tip{
        {Token::Text3, tr("Gini, all items"), gini},
        {Token::Text3, tr("95 % interval"), rangeText(all->estimate, false)},
        {Token::Text3, tr("Gini, shown items"), bridge::fixed(shownOnly->estimate.value, 2)},
        {Token::Text3, tr("Smallest possible"), bridge::fixed(report.giniFloor, 2)},
        {Token::Text3, tr("Evenly random lists"), bridge::fixed(report.giniRandom, 2)}};
    lorenzChart_->setExtraTip([tip](double) { return tip; });
    lorenzChart_->setSeries(std::move(series));
    lorenzChart_->setNotes({{{14, 62}, tr("Equal exposure"), Token::Text2, false},
                            {{66, 9}, tr("Gini %1").arg(gini), Token::Text, true}});
    lorenzChart_->setAccessibleDescription(
        tr("Gini %1 over all items, %2 among shown items; smallest possible %3, evenly random "
           "lists %4")
            .arg(gini, bridge::fixed(shownOnly->estimate.value, 2),
                 bridge::fixed(report.giniFloor, 2), bridge::fixed(report.giniRandom, 2)));
    lorenzCard_->showContent();
}

void FairnessCharts::showDiversity(const Verdicts& verdicts) {
    const auto& parity = verdicts.fairness->parity;
    QStringList names;
    widgets::BarSeries bars{tr("Diversity"), {}, Token::BarFill};
    std::vector<double> known;
    for (std::size_t s = 0; s < core::fairness::kSegments; ++s) {
        const auto& comparable = parity.segments[s].comparable;
        names << segmentWord(s);
        bars.values.push_back(comparable ? comparable->value : kNone);
        bars.intervals.push_back(comparable ? scaled(*comparable, 1) : std::nullopt);
        if (comparable) known.push_back(comparable->value);
    }
    if (known.empty()) {
        const auto missing = missingText(parity.verdict);
        return void(diversityCard_->showState(
            nothing("circle-help", tr("Diversity cannot be told yet"),
                    missing.isEmpty() ? tr("Nothing was shown in the window.") : missing)));
    }
    diversityChart_->setExtraTip([parity](int s) {
        const auto& segment = parity.segments[static_cast<std::size_t>(s)];
        std::vector<TipLine> tip{
            {Token::Text3, tr("Users"), bridge::count(segment.users)},
            {Token::Text3, tr("Places"), bridge::count(segment.slotCount)},
            {Token::Text3, tr("Published diversity"), bridge::fixed(segment.published, 3)}};
        if (!segment.comparable)
            tip.push_back({Token::Text3, tr("Not compared"), tr("fewer than 40 users")});
        return tip;
    });
    std::optional<widgets::GapBracket> gap;
    if (parity.gap) {
        const auto [low, high] = std::ranges::minmax(known);
        gap = {low, high, tr("Gap %1").arg(bridge::fixed(parity.gap->value, 2)),
               QStringLiteral("< ") + bridge::fixed(parity.verdict.required, 2),
               colorOf(parity.verdict)};
    }
    diversityChart_->setData(names, {std::move(bars)});
    diversityChart_->setGap(std::move(gap));
    diversityCard_->setSubtitle(parity.verdict.state == core::fairness::State::CannotTell
                                    ? tr("cannot tell: %1").arg(missingText(parity.verdict))
                                    : tr("with 95 % intervals"));
    diversityCard_->showContent();
}

void FairnessCharts::showTop(const Verdicts& verdicts) {
    if (verdicts.topItems.empty())
        return void(topCard_->showState(nothing("list", tr("Nothing was shown"))));
    std::vector<widgets::RowBar> bars;
    for (const auto& item : verdicts.topItems) {
        bars.push_back({bridge::isolate(bridge::text(item.title.empty() ? item.id : item.title)),
                        item.share * kPercent, Token::BarFill});
    }
    if (const auto* share = verdicts.fairness->number("top_10_share"))
        topCard_->setSubtitle(
            tr("%1 of all places in total").arg(bridge::percent(share->estimate.value)));
    topChart_->setBars(std::move(bars));
    topCard_->showContent();
}

void FairnessCharts::showSeries(const FairnessSeries& series) {
    if (series.bars.empty())
        return void(exposureCard_->showState(nothing("layers", tr("Nothing was shown"))));
    QStringList names;
    std::vector<std::pair<double, QString>> ticks;
    std::vector<widgets::BarSeries> tiers;
    std::vector<widgets::BarSpan> spans;
    const double perPercent = double(series.bars.size()) / kPercent;
    for (int percent = 10; percent <= 100; percent += 10)
        ticks.emplace_back(percent * perPercent - 0.5, bridge::count(percent));
    double high = 1;
    for (const ExposureBar& bar : series.bars) {
        names << tr("%1 to %2 % of the catalogue")
                     .arg(bridge::number(bar.fromPercent), bridge::number(bar.toPercent));
        high = std::max(high, bar.timesFair);
    }
    for (const TierLook& look : kTiers) {
        widgets::BarSeries bars{tierWord(look.tier), {}, look.color};
        int first = -1, last = -1;
        for (std::size_t i = 0; i < series.bars.size(); ++i) {
            const bool here = series.bars[i].tier == look.tier;
            bars.values.push_back(here ? series.bars[i].timesFair : kNone);
            if (!here) continue;
            last = static_cast<int>(i);
            if (first < 0) first = last;
        }
        if (first >= 0) {
            spans.push_back(
                {first, last,
                 tr("%1 %2").arg(
                     tierWord(look.tier),
                     bridge::percent((last - first + 1) / double(series.bars.size()), 0))});
        }
        tiers.push_back(std::move(bars));
    }
    exposureChart_->setExtraTip([bars = series.bars](int i) {
        const ExposureBar& bar = bars[static_cast<std::size_t>(i)];
        return std::vector<TipLine>{{Token::Text3, tr("Items"), bridge::count(bar.items)},
                                    {Token::Text3, tr("Places"), bridge::count(bar.slotCount)}};
    });
    exposureChart_->setYRange(std::pair{0.0, high * 1.12});
    exposureChart_->setTicks(std::move(ticks), tr("items by popularity, percentile (1 = most "
                                                  "interacted with)"));
    exposureChart_->setSpans(std::move(spans));
    exposureChart_->setThresholds({{1, tr("Fair share 1.0 ×"), {}, true}});
    exposureChart_->setData(names, std::move(tiers));
    exposureCard_->setSubtitle(
        series.bars.size() == kExposureBars
            ? tr("each bar is 2.5 % of the catalogue")
            : tr("each bar is one item of %1").arg(bridge::count(qint64(series.bars.size()))));
    exposureCard_->showContent();
}

}  // namespace ui::pages
