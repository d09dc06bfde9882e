// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feedback/feedback_charts.h"

#include <QAbstractButton>
#include <algorithm>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/feedback/feedback_explanations.h"
#include "ui/pages/feedback/feedback_words.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/line_chart.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {

using core::feedback::EchoReport;
using core::feedback::EchoWindow;
using core::judge::Verdicts;
using theme::Token;
using widgets::LineSeries;

namespace {

const core::feedback::EchoOptions kEcho;

template <class Value>
LineSeries lineOf(const QString& name, Token color, std::size_t windows, Value&& value) {
    LineSeries line;
    line.name = name;
    line.color = color;
    for (std::size_t w = 0; w < windows; ++w)
        line.points.emplace_back(static_cast<double>(w), value(w));
    return line;
}

/// The least-squares line through the values; its band is the interval of the slope about the
/// middle.
LineSeries fitOf(const QString& name, const EchoReport& echo) {
    const std::size_t n = echo.windows.size();
    double mean = 0;
    for (const EchoWindow& window : echo.windows)
        mean += window.catalogueGini / static_cast<double>(n);
    const double middle = static_cast<double>(n - 1) / 2;
    const auto at = [&](double slope, std::size_t w) {
        return mean + slope * (static_cast<double>(w) - middle);
    };
    LineSeries fit =
        lineOf(name, Token::Series1, n, [&](std::size_t w) { return at(echo.slope->value, w); });
    fit.dashed = true;
    for (std::size_t w = 0; echo.slope->ci95 && w < n; ++w) {
        const double a = at(echo.slope->ci95->low, w);
        const double b = at(echo.slope->ci95->high, w);
        fit.band.emplace_back(std::max(std::min(a, b), 0.0), std::min(std::max(a, b), 1.0));
    }
    return fit;
}

widgets::StateText needs(const QString& title, const QString& text) {
    return {QStringLiteral("repeat"), title, text, Token::Text3};
}

}  // namespace

FeedbackCharts::FeedbackCharts(QObject* parent)
    : QObject(parent),
      giniChart_(new widgets::LineChart),
      topChart_(new widgets::BarChart),
      ratesChart_(new widgets::LineChart),
      bubbleChart_(new widgets::LineChart),
      likenessChart_(new widgets::LineChart),
      giniCard_(makeCard(tr("Exposure Gini by window"), giniChart_, "giniCard")),
      topCard_(new widgets::ChartCard(tr("Top-10 share"), topChart_,
                                      [this] { return stamp(tr("Top-10 share")); })),
      ratesCard_(makeCard(tr("Head, mid and tail"), ratesChart_, "ratesCard")),
      bubbleCard_(makeCard(tr("Filter bubble"), bubbleChart_, "bubbleCard")),
      likenessCard_(makeCard(tr("Likeness of users’ lists"), likenessChart_, "likenessCard")) {
    const auto three = [](double v) { return bridge::fixed(v, 3); };
    giniChart_->setUnit(tr("Gini"));
    giniChart_->setValueText(three);
    topCard_->setObjectName(QStringLiteral("top10Card"));
    topChart_->setUnit(tr("%"));
    topChart_->setValueText([](double v) { return bridge::fixed(v, 1); });
    topChart_->setValuesShown(true);
    ratesChart_->setUnit(tr("slots per item, tail last = 1"));
    ratesChart_->setValueText([](double v) { return bridge::fixed(v, 2); });
    bubbleChart_->setUnit(tr("bits"));
    bubbleChart_->setValueText(three);
    likenessChart_->setUnit(tr("Jaccard"));
    likenessChart_->setValueText(three);
    giniCard_->setExplanation(FeedbackExplanations::gini());
    topCard_->setExplanation(FeedbackExplanations::top10());
    ratesCard_->setExplanation(FeedbackExplanations::rates());
    bubbleCard_->setExplanation(FeedbackExplanations::bubble());
    likenessCard_->setExplanation(FeedbackExplanations::likeness());
}

widgets::ChartCard* FeedbackCharts::makeCard(const QString& title, widgets::LineChart* chart,
                                             const char* name) {
    auto* card = new widgets::ChartCard(title, chart, [this, title] { return stamp(title); });
    card->setObjectName(QLatin1String(name));
    return card;
}

exporting::ChartStamp FeedbackCharts::stamp(const QString& title) const {
    exporting::ChartStamp s;
    s.title = title;
    s.version = version_;
    s.window = window_;
    return s;
}

void FeedbackCharts::show(const Verdicts& verdicts, const QString& liveVersion) {
    version_ = liveVersion;
    window_ = tr("%1 to %2").arg(bridge::dateTime(verdicts.from), bridge::dateTime(verdicts.to));
    const auto& feedback = *verdicts.feedback;
    const QStringList names = FeedbackWords::windowNames(feedback.echo.windows.size());
    for (widgets::LineChart* chart : {giniChart_, ratesChart_, bubbleChart_, likenessChart_})
        chart->setXScale({widgets::XScale::Kind::Labels, names, {}});
    showGini(feedback.echo);
    showTop10(feedback.echo);
    showRates(verdicts);
    showTrend(*bubbleCard_, *bubbleChart_, tr("Genre entropy"), feedback.filterBubble,
              tr("Users who are shown genres in every window are needed."));
    showTrend(*likenessCard_, *likenessChart_, tr("Similarity"), feedback.homogenisation,
              tr("At least two users with a list are needed in every window."));
}

void FeedbackCharts::showGini(const EchoReport& echo) {
    if (echo.slotsPerWindow == 0 || echo.windows.size() < 2) {
        giniCard_->setSubtitle({});
        giniCard_->showState(needs(tr("Not enough to compare windows"),
                                   tr("Every window needs requests of some users.")));
        return;
    }
    const std::size_t n = echo.windows.size();
    std::vector<LineSeries> series{lineOf(tr("Gini"), Token::Series1, n, [&](std::size_t w) {
        return echo.windows[w].catalogueGini;
    })};
    giniCard_->setSubtitle(tr("%1 requests of users each").arg(bridge::count(echo.usersPerWindow)));
    if (echo.slope) {
        giniCard_->setSubtitle(
            tr("slope %1 per window").arg(FeedbackWords::withInterval(*echo.slope, 3)));
        series.push_back(fitOf(tr("Fit"), echo));
    }
    const double step = kEcho.rise / static_cast<double>(n - 1);
    series.push_back(lineOf(tr("Limit"), Token::Text, n, [&](std::size_t w) {
        return echo.windows.front().catalogueGini + step * static_cast<double>(w);
    }));
    series.back().dashed = true;
    series.push_back(lineOf(tr("Published"), Token::Series2, n,
                            [&](std::size_t w) { return echo.windows[w].gini; }));
    const bool legendAnew = giniChart_->legend().size() != series.size();
    giniChart_->setSeries(std::move(series));
    if (legendAnew) hidePublished();
    giniCard_->showContent();
}

/// It has another scale; whoever wants it switches it on in the legend.
void FeedbackCharts::hidePublished() {
    for (auto* entry : giniCard_->findChildren<QAbstractButton*>()) {
        if (entry->accessibleName() == tr("Published")) entry->setChecked(false);
    }
}

void FeedbackCharts::showTop10(const EchoReport& echo) {
    if (echo.slotsPerWindow == 0 || echo.windows.empty()) {
        topCard_->showState(needs(tr("Nothing was shown yet"), {}));
        return;
    }
    widgets::BarSeries bars{tr("Top-10 share"), {}, Token::BarFill};
    for (const EchoWindow& window : echo.windows)
        bars.values.push_back(window.equalTop10Share * 100);
    const double watch = bars.values.front() + kEcho.earlyWarning * 100;
    topCard_->setSubtitle(tr("at equal volume"));
    topChart_->setThresholds({{watch, tr("Watch level %1").arg(bridge::percent(watch / 100)),
                               widgets::Threshold::Broken::None, true}});
    topChart_->setData(FeedbackWords::windowNames(echo.windows.size()), {bars});
    topCard_->showContent();
}

void FeedbackCharts::showRates(const Verdicts& verdicts) {
    const auto& tiers = verdicts.slotsPerItem;
    const auto& starvation = verdicts.feedback->starvation;
    QStringList facts;
    if (verdicts.judged && starvation.neverShown > 0)
        facts << tr("%1 items never shown").arg(bridge::count(starvation.neverShown));
    ratesCard_->setSubtitle(facts.join(QStringLiteral(" · ")));
    if (tiers.empty() || tiers.back()[2] <= 0) {
        ratesCard_->showState(tiers.empty() ? needs(tr("Nothing was shown yet"), {})
                                            : needs(tr("No tail item was shown in the last window"),
                                                    tr("Without one there is nothing to compare "
                                                       "with: switch tail slots on.")));
        return;
    }
    const double unit = tiers.back()[2];
    const auto line = [&](const QString& name, Token color, std::size_t tier) {
        return lineOf(name, color, tiers.size(),
                      [&](std::size_t w) { return tiers[w][tier] / unit; });
    };
    ratesChart_->setBracket(widgets::Bracket{
        1, tiers.back()[0] / unit, tr("%1 ×").arg(bridge::fixed(tiers.back()[0] / unit, 2)),
        starvation.exposureLevel == core::feedback::Starvation::Severe     ? Token::FailText
        : starvation.exposureLevel == core::feedback::Starvation::Moderate ? Token::WarnText
        : starvation.exposureLevel == core::feedback::Starvation::None     ? Token::PassText
                                                                           : Token::Text2});
    ratesChart_->setSeries({line(tr("Head"), Token::Series2, 0), line(tr("Mid"), Token::Series1, 1),
                            line(tr("Tail"), Token::Series4, 2)});
    ratesCard_->showContent();
}

void FeedbackCharts::showTrend(widgets::ChartCard& card, widgets::LineChart& chart,
                               const QString& name,
                               const std::optional<core::feedback::Trend>& trend,
                               const QString& text) {
    if (!trend || trend->windows.empty()) {
        card.setSubtitle({});
        card.showState(needs(tr("Cannot tell yet"), text));
        return;
    }
    LineSeries line = lineOf(name, Token::Series1, trend->windows.size(),
                             [&](std::size_t w) { return trend->windows[w].value; });
    for (const auto& window : trend->windows) {
        if (window.ci95) line.band.emplace_back(window.ci95->low, window.ci95->high);
    }
    if (line.band.size() != line.points.size()) line.band.clear();
    card.setSubtitle(tr("slope %1 per window").arg(FeedbackWords::withInterval(trend->slope, 3)));
    chart.setSeries({std::move(line)});
    card.showContent();
}

}  // namespace ui::pages
