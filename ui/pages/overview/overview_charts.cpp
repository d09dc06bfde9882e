// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_charts.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/training/run_history.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/overview/time_points.h"
#include "ui/pages/words.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {

using theme::Token;
using widgets::LineSeries;
using widgets::TipLine;
using widgets::XScale;

namespace {

constexpr std::size_t kRunsOfCoverage = 24;
constexpr std::int64_t kSteps = 360;  ///< of a curve: enough for a narrow chart
constexpr const char* kCoverage = "coverage@10";

/// The shortest round step that makes at most kSteps of what there is in the range.
std::chrono::seconds stepOf(const core::monitoring::Points& points, core::UtcTime now,
                            std::chrono::seconds range) {
    constexpr int kRound[] = {1, 2, 5, 10, 30, 60, 120};
    const auto span =
        points.empty()
            ? range
            : std::min(range,
                       std::chrono::duration_cast<std::chrono::seconds>(now - points.front().at));
    for (const int step : kRound) {
        if (span.count() <= step * kSteps) return std::chrono::seconds(step);
    }
    return std::chrono::minutes(4);
}

QString perSecond(double value) {
    return (value < 10 ? bridge::number(value, 2) : bridge::count(std::llround(value))) +
           QStringLiteral("/s");
}

QString milliseconds(double value) {
    return bridge::number(value) + QStringLiteral("\u00a0ms");
}

/// Live values never start somewhere else: a small change must not look like a large one.
std::pair<double, double> fromZero(std::span<const LineSeries> series, double atLeast) {
    double high = atLeast;
    for (const LineSeries& s : series) {
        for (const QPointF& p : s.points)
            high = std::max(high, p.y());
    }
    return {0, high > 0 ? high * 1.04 : 1};
}

/// From the first value there is, at most the range, to now.
XScale timeScale(std::span<const LineSeries> series, core::UtcTime now,
                 std::chrono::seconds range) {
    XScale scale;
    scale.kind = XScale::Kind::Time;
    const double end = toMs(now);
    double begin = end;
    for (const LineSeries& s : series) {
        if (!s.points.empty()) begin = std::min(begin, s.points.front().x());
    }
    begin = std::max(begin, toMs(now - range));
    // A minute at least: two samples are no curve.
    scale.range = std::pair{std::min(begin, end - 60'000), end};
    return scale;
}

bool allEmpty(std::span<const LineSeries> series) {
    return std::ranges::all_of(series, [](const LineSeries& s) { return s.points.empty(); });
}

}  // namespace

OverviewCharts::OverviewCharts(QObject* parent)
    : QObject(parent),
      throughputChart_(new widgets::LineChart),
      coverageChart_(new widgets::LineChart),
      latencyChart_(new widgets::LineChart),
      throughputCard_(makeCard(tr("Stream throughput"), throughputChart_, "throughputCard")),
      coverageCard_(makeCard(tr("Catalogue coverage"), coverageChart_, "coverageCard")),
      latencyCard_(makeCard(tr("API latency"), latencyChart_, "latencyCard")) {
    throughputChart_->setValueText(perSecond);
    throughputChart_->setExtraTip([this](double x) {
        const auto it = std::ranges::lower_bound(lag_, x, {}, &QPointF::x);
        if (it == lag_.end() || it->x() != x) return std::vector<TipLine>{};
        return std::vector<TipLine>{
            {Token::Text3, tr("Lag"), tr("%1 events").arg(bridge::count(std::llround(it->y())))}};
    });
    coverageChart_->setUnit(tr("%"));
    coverageChart_->setValueText([](double v) { return metricValue(kCoverage, v / 100); });
    coverageCard_->setSubtitle(tr("by training run"));
    latencyChart_->setUnit(tr("ms"));
    latencyChart_->setValueText(milliseconds);
    latencyCard_->setLegendShown(false);  // the lines carry their names
    crosshair_.add(throughputChart_);
    crosshair_.add(latencyChart_);
    explain();
}

void OverviewCharts::explain() {
    throughputCard_->setExplanation(
        {tr("How many messages arrive at Kafka, and how many of them Fairlead consumes. Dotted "
            "grey "
            "lines are the last values before the connection was lost."),
         tr("Messages of all topics per second. A longer time range is drawn as the mean of longer "
            "steps; the unit says which. The crosshair also tells the lag at that time."),
         tr("None of its own. The consumer lag that results is limited by "
            "stream.max_lag_messages."),
         tr("Consumed below produced for long means that the lag grows: look on the page Stream "
            "for one slow partition or a full disk.")});
    coverageCard_->setExplanation(
        {tr("Which share of the catalogue a model puts into anybody’s first ten, run after run. "
            "The green point is the live version."),
         tr("Different items in the first ten of all test users / items of the catalogue, measured "
            "on held-out ratings when the run ended. It is not what people were shown since: that "
            "is on the page Fairness."),
         tr("At least gate.min_coverage, when that is set; it is the dashed line."),
         tr("Compare the run’s parameters with those of the last good run; more re-ranking for "
            "diversity or exploration shows more of the catalogue.")});
    latencyCard_->setExplanation(
        {tr("How long the API takes to answer: half of the requests were faster than p50, 95 of "
            "100 faster than p95."),
         tr("Quantiles of the requests of the last minute, from buckets that are 5 % wide. A "
            "longer "
            "time range is drawn as the mean of longer steps."),
         tr("p95 at most gate.p95_ms, the dashed line. Only p95 has a limit."),
         tr("See whether a training is running, and whether the newest version is slower: roll "
            "back if it is.")});
}

widgets::ChartCard* OverviewCharts::makeCard(const QString& title, widgets::LineChart* chart,
                                             const char* name) {
    auto* card = new widgets::ChartCard(title, chart, [this, title] { return stamp(title); });
    card->setObjectName(QLatin1String(name));
    return card;
}

exporting::ChartStamp OverviewCharts::stamp(const QString& title) const {
    exporting::ChartStamp s;
    s.title = title;
    s.version = live_;
    if (title != tr("Catalogue coverage")) s.window = bridge::age(range_);
    return s;
}

void OverviewCharts::show(const OverviewState& state, std::chrono::seconds range) {
    live_ = bridge::text(state.snapshot->live.text);
    showCoverage(state);
    const std::pair now{state.live->revision, state.disconnected()};
    if (drawn_ == now && range_ == range) return;
    drawn_ = now;
    range_ = range;
    showThroughput(state, range);
    showLatency(state, range);
}

void OverviewCharts::showThroughput(const OverviewState& state, std::chrono::seconds range) {
    const auto& live = *state.live;
    const auto since = live.at - range;
    const auto step = stepOf(live.histories->produced, live.at, range);
    const bool old = state.disconnected();
    std::vector<LineSeries> series{{tr("Produced"),
                                    steps(live.histories->produced, since, step),
                                    old ? Token::Text3 : Token::Series1,
                                    false,
                                    !old,
                                    {},
                                    old},
                                   {tr("Consumed"),
                                    steps(live.histories->consumed, since, step),
                                    old ? Token::Text3 : Token::Series2,
                                    false,
                                    false,
                                    {},
                                    old}};
    if (allEmpty(series)) {
        throughputCard_->showState(
            {QStringLiteral("waves"),
             live.stream.configured ? tr("Nothing arrived yet") : tr("No stream is connected"),
             {},
             Token::Text3});
        return;
    }
    lag_ = steps(live.histories->lag, since, step);
    throughputChart_->setUnit(old ? tr("events/s, last values of %1")
                                        .arg(bridge::timeOfDay(live.stream.link.lastAnswer.value_or(
                                            live.stream.link.since)))
                              : step.count() > 1 ? tr("events/s, mean of %1").arg(bridge::age(step))
                                                 : tr("events/s"));
    throughputChart_->setXScale(timeScale(series, live.at, range));
    throughputChart_->setYRange(fromZero(series, 0));
    throughputChart_->setSeries(std::move(series));
    throughputCard_->showContent();
}

void OverviewCharts::showLatency(const OverviewState& state, std::chrono::seconds range) {
    const auto& live = *state.live;
    const auto since = live.at - range;
    const auto step = stepOf(live.histories->p95Ms, live.at, range);
    std::vector<LineSeries> series{{tr("p95"), steps(live.histories->p95Ms, since, step),
                                    Token::Series1, false, false, tr("p95")},
                                   {tr("p50"), steps(live.histories->p50Ms, since, step),
                                    Token::Series3, false, false, tr("p50")}};
    if (allEmpty(series)) {
        latencyCard_->showState(
            {QStringLiteral("server"), tr("No requests yet"), {}, Token::Text3});
        return;
    }
    const double limit = state.settings.gateP95Ms;
    latencyChart_->setXScale(timeScale(series, live.at, range));
    latencyChart_->setYRange(fromZero(series, limit * 1.15));
    latencyChart_->setSeries(std::move(series));
    latencyChart_->setThresholds(
        {{limit, tr("p95 limit %1").arg(milliseconds(limit)), widgets::Threshold::Broken::Above}});
    latencyCard_->showContent();
}

void OverviewCharts::showCoverage(const OverviewState& state) {
    const auto& now = *state.snapshot;
    LineSeries line{tr("Coverage"), {}, Token::Series1, false, false, {}};
    std::vector<const core::training::TrainingRun*> runs;
    for (const auto& run : now.runs) {
        if (runs.size() < kRunsOfCoverage && core::training::metricOf(run, kCoverage))
            runs.push_back(&run);
    }
    QString signature = live_ + QString::number(state.settings.gateMinCoverage);
    for (const auto* run : runs)
        signature += QStringLiteral("|%1").arg(run->id);
    if (std::exchange(coverageDrawn_, signature) == signature) return;

    QStringList labels;
    std::vector<widgets::Mark> marks;
    for (auto it = runs.rbegin(); it != runs.rend(); ++it) {
        const double value = *core::training::metricOf(**it, kCoverage);
        const QPointF at(static_cast<double>(labels.size()), value * 100);
        labels << bridge::count((*it)->id);
        line.points.push_back(at);
        line.endLabel = metricValue(kCoverage, value);
        if ((*it)->version == now.live.text && !now.live.empty())
            marks.push_back({at, widgets::Mark::Kind::Live, {}});
    }
    if (line.points.empty()) {
        coverageCard_->showState(
            {QStringLiteral("cpu"), tr("No run was evaluated yet"), {}, Token::Text3});
        return;
    }
    std::vector<widgets::Threshold> thresholds;
    if (const double least = state.settings.gateMinCoverage; least > 0) {
        thresholds.push_back({least * 100, tr("Required ≥ %1").arg(bridge::percent(least, 0)),
                              widgets::Threshold::Broken::Below});
    }
    coverageChart_->setXScale({XScale::Kind::Labels, labels, {}});
    coverageChart_->setSeries({line});
    coverageChart_->setThresholds(std::move(thresholds));
    coverageChart_->setMarks(std::move(marks));
    coverageCard_->showContent();
}

}  // namespace ui::pages
