// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/run_charts.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <optional>
#include <utility>

#include "core/training/gate.h"
#include "core/training/run_history.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/words.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/line_chart.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {
namespace {

using core::registry::Stage;
using core::runtime::Snapshot;
using core::training::TrainingRun;
using widgets::ChartCard;
using widgets::LineChart;
using widgets::Mark;

constexpr std::size_t kRunsOfMetric = 40;
constexpr std::size_t kRunsOfTimes = 6;

/// The newest `limit` runs that came to their end, oldest first.
std::vector<const TrainingRun*> finished(const Snapshot& now, std::size_t limit) {
    std::vector<const TrainingRun*> runs;
    for (const TrainingRun& run : now.runs) {
        if (run.state == "done" && runs.size() < limit) runs.push_back(&run);
    }
    return {runs.rbegin(), runs.rend()};
}

std::optional<double> liveValue(const Snapshot& now, const char* key) {
    const auto* live = now.version(now.live);
    if (!live || !live->record.metrics.is_object()) return std::nullopt;
    const auto it = live->record.metrics.find(key);
    return it != live->record.metrics.end() && it->is_number() ? std::optional(it->get<double>())
                                                               : std::nullopt;
}

struct MetricChart {
    const char* key;
    QString title;
    QString empty;
    QString unit;
};

void showMetric(LineChart& chart, ChartCard& card, const MetricChart& what, const Snapshot& now,
                double maxDrop) {
    const bool share = std::string_view(what.key).starts_with("coverage");
    const double scale = share ? 100 : 1;
    QStringList labels;
    widgets::LineSeries line{what.title, {}, theme::Token::Series1, false, false, {}};
    std::vector<Mark> marks;
    for (const TrainingRun* run : finished(now, kRunsOfMetric)) {
        const auto value = core::training::metricOf(*run, what.key);
        if (!value) continue;
        const QPointF at(static_cast<double>(labels.size()), *value * scale);
        labels << bridge::count(run->id);
        line.points.push_back(at);
        line.endLabel = metricValue(what.key, *value);
        const auto* version = now.version(core::VersionId{run->version});
        if (version && version->record.stage == Stage::Rejected) {
            // Only the newest says so in words: neighbours would write over each other.
            for (Mark& mark : marks)
                mark.label.clear();
            marks.push_back(
                {at, Mark::Kind::Broken,
                 ui::pages::RunCharts::tr("Run %1 rejected").arg(bridge::count(run->id))});
        } else if (run->version == now.live.text) {
            marks.push_back({at, Mark::Kind::Live, {}});
        }
    }
    if (line.points.empty()) {
        card.showState({QStringLiteral("activity"), what.empty, {}, theme::Token::Text3});
        return;
    }
    std::vector<widgets::Threshold> thresholds;
    if (const auto live = liveValue(now, what.key)) {
        const double bound = core::training::boundAgainst(*live, true, maxDrop);
        thresholds.push_back(
            {bound * scale,
             ui::pages::RunCharts::tr("Release gate ≥ %1").arg(metricValue(what.key, bound)),
             widgets::Threshold::Broken::Below});
    }
    chart.setUnit(what.unit);
    chart.setXScale({widgets::XScale::Kind::Labels, labels, {}});
    chart.setSeries({line});
    chart.setThresholds(std::move(thresholds));
    chart.setMarks(std::move(marks));
    card.showContent();
}

struct Part {
    QString name;
    theme::Token color;
    double core::training::StageTimes::*seconds;
};
std::vector<Part> parts() {
    using core::training::StageTimes;
    return {{ui::pages::RunCharts::tr("Prepare"), theme::Token::Series4, &StageTimes::prepare},
            {ui::pages::RunCharts::tr("Fit"), theme::Token::Series1, &StageTimes::fit},
            {ui::pages::RunCharts::tr("Evaluate"), theme::Token::Series2, &StageTimes::evaluate},
            {ui::pages::RunCharts::tr("Check"), theme::Token::Series5, &StageTimes::check},
            {ui::pages::RunCharts::tr("Register"), theme::Token::Series3, &StageTimes::publish}};
}

/// The legend below the chart: the card is too narrow for one in its header.
QWidget* partsLegend() {
    auto* box = new QWidget;
    auto* flow = new widgets::FlowLayout(box, 6);
    for (const Part& part : parts()) {
        auto* entry = new QWidget;
        auto* row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 4, 0);
        row->setSpacing(5);
        row->addWidget(new widgets::IconView(QStringLiteral("swatch"), part.color, 9));
        row->addWidget(widgets::label("small", part.name));
        flow->addWidget(entry);
    }
    return box;
}

/// What the charts are drawn from: while it stays, they need not be drawn again.
QString signatureOf(const Snapshot& now) {
    QString all = bridge::text(now.live.text);
    for (const TrainingRun& run : now.runs) {
        if (run.state != "done") continue;
        const auto* version = now.version(core::VersionId{run.version});
        all += QStringLiteral("|%1:%2").arg(run.id).arg(version ? int(version->record.stage) : -1);
    }
    return all;
}

void showTimes(widgets::BarChart& chart, ChartCard& card, const Snapshot& now) {
    using core::training::StageTimes;
    QStringList labels;
    std::vector<StageTimes> times;
    for (const TrainingRun* run : finished(now, kRunsOfTimes)) {
        if (const auto of = core::training::stageTimesOf(*run)) {
            labels << bridge::count(run->id);
            times.push_back(*of);
        }
    }
    if (times.empty()) {
        card.showState({QStringLiteral("timer"),
                        ui::pages::RunCharts::tr("No finished run yet"),
                        {},
                        theme::Token::Text3});
        return;
    }
    std::vector<widgets::BarSeries> series;
    for (const Part& part : parts()) {
        widgets::BarSeries bars{part.name, {}, part.color};
        for (const StageTimes& of : times)
            bars.values.push_back(of.*part.seconds);
        series.push_back(std::move(bars));
    }
    chart.setData(labels, std::move(series));
    card.showContent();
}

}  // namespace

RunCharts::RunCharts()
    : quality_(new LineChart), coverage_(new LineChart), times_(new widgets::BarChart(true)) {
    times_->setUnit(tr("s"));
    const auto stamp = [this](const QString& title) {
        exporting::ChartStamp s;
        s.title = title;
        s.version = live_;
        return s;
    };
    const QString titles[] = {tr("Ranking quality by run"), tr("Coverage by run"),
                              tr("Time by stage")};
    qualityCard_ = new ChartCard(titles[0], quality_, [stamp, t = titles[0]] { return stamp(t); });
    coverageCard_ =
        new ChartCard(titles[1], coverage_, [stamp, t = titles[1]] { return stamp(t); });
    timesCard_ = new ChartCard(titles[2], times_, [stamp, t = titles[2]] { return stamp(t); });
    timesCard_->setLegendShown(false);
    timesCard_->body()->addWidget(partsLegend());
    qualityCard_->setObjectName(QStringLiteral("qualityCard"));
    explain();
}

void RunCharts::explain() {
    const QString gate =
        tr("At least the live version’s value less gate.max_drop of it; that is the dashed line. "
           "Without a live version there is none.");
    const QString whenItFails =
        tr("The run is rejected and the live version stays. Compare the run with the last good one "
           "in the history: parameters, or data.");
    qualityCard_->setExplanation(
        {tr("How well each finished run ranks what people liked. Green: live; red diamond: "
            "rejected."),
         tr("NDCG@10: whether the items that a test user liked are in his first ten and how near "
            "the top, 0 to 1; the mean over test users, on ratings held out from the training."),
         gate, whenItFails});
    coverageCard_->setExplanation(
        {tr("Which share of the catalogue is in anybody’s first ten, by finished run."),
         tr("Different items in the first ten of all test users / items of the catalogue."), gate,
         whenItFails});
    timesCard_->setExplanation(
        {tr("Where the time of the last six runs went."),
         tr("Seconds by the wall clock. Prepare: snapshot, screen, split. Check: gate, rehearse. "
            "Register: sign, promote."),
         {},
         tr("A run that takes longer than the schedule’s interval makes the next one late: see "
            "which part has grown.")});
}

void RunCharts::show(const Snapshot& now, double maxDrop) {
    if (const QString signature = signatureOf(now); std::exchange(drawn_, signature) == signature)
        return;
    live_ = bridge::text(now.live.text);
    showMetric(*quality_, *qualityCard_,
               {"ndcg@10", tr("NDCG@10"), tr("No run was evaluated yet"), tr("NDCG@10")}, now,
               maxDrop);
    showMetric(
        *coverage_, *coverageCard_,
        {"coverage@10", tr("Coverage"), tr("No run was evaluated yet"), tr("% of the catalogue")},
        now, maxDrop);
    showTimes(*times_, *timesCard_, now);
}

}  // namespace ui::pages
