// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/version_charts.h"

#include <QHBoxLayout>
#include <algorithm>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/registry/versions_model.h"
#include "ui/pages/words.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/line_chart.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {

using core::registry::Stage;
using widgets::Mark;

namespace {

constexpr std::size_t kVersionsDrawn = 40;

/// Shares are drawn as percent.
double scaleOf(std::string_view metric) {
    return metric == kCoverage ? 100 : 1;
}

/// The bound on a metric that the newest training was judged by.
std::optional<double> gateBound(const core::runtime::Snapshot& now, const char* metric) {
    for (const auto& run : now.runs) {
        if (run.state != "done" || !run.document.is_object()) continue;
        const auto gate = run.document.find("gate");
        if (gate == run.document.end() || !gate->contains("conditions")) return std::nullopt;
        for (const auto& condition : gate->at("conditions")) {
            if (condition.value("metric", "") == metric) return condition.value("bound", 0.0);
        }
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Mark::Kind> markOf(Stage stage) {
    if (stage == Stage::Live) return Mark::Kind::Live;
    if (stage == Stage::Candidate || stage == Stage::Canary) return Mark::Kind::Candidate;
    if (stage == Stage::Rejected) return Mark::Kind::Broken;
    return std::nullopt;
}

}  // namespace

VersionCharts::VersionCharts(const core::runtime::Settings& settings, QWidget* parent)
    : QWidget(parent),
      settings_(settings),
      quality_(make(kQuality, tr("Ranking quality by version"), tr("NDCG@10"))),
      coverage_(make(kCoverage, tr("Catalogue coverage by version"), tr("%"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGap);
    row->addWidget(quality_.card, 1);
    row->addWidget(coverage_.card, 1);
    for (Chart* chart : {&quality_, &coverage_}) {
        connect(chart->chart, &widgets::LineChart::sampleClicked, this, [this, chart](int sample) {
            if (sample >= 0 && static_cast<std::size_t>(sample) < chart->ids.size()) {
                Q_EMIT picked(chart->ids[static_cast<std::size_t>(sample)]);
            }
        });
    }
}

VersionCharts::Chart VersionCharts::make(const char* metric, const QString& title,
                                         const QString& unit) {
    auto* chart = new widgets::LineChart;
    chart->setAccessibleName(title);
    chart->setUnit(unit);
    chart->setValueText(
        [metric](double drawn) { return metricValue(metric, drawn / scaleOf(metric)); });
    auto* card = new widgets::ChartCard(title, chart);
    card->setStamp([this, title] {
        return exporting::ChartStamp{
            title, tr("newest versions"), live_, {}, tr("registry, held-out test interactions")};
    });
    card->setExplanation(explanationOf(metric));
    return {metric, chart, card, {}};
}

widgets::Explanation VersionCharts::explanationOf(std::string_view metric) {
    const QString marks =
        tr(" Ring: selected. Green: live. Diamond: candidate; red: rejected. Choosing a point "
           "selects its version.");
    const QString whenItFails =
        tr("Roll back to a version that meets it, and compare the two versions’ parameters and "
           "data.");
    if (metric == kCoverage) {
        return {
            tr("Which share of the catalogue each version puts into anybody’s first ten.") + marks,
            tr("Different items in the first ten of all test users / items of the catalogue, "
               "on held-out interactions, once, when the version was trained."),
            tr("At least gate.min_coverage, when that is set."), whenItFails};
    }
    return {
        tr("How well each of the newest versions ranks what people liked, oldest first.") + marks,
        tr("NDCG@10 on held-out interactions, once, when the version was trained: 0 to 1, the "
           "mean over test users. Versions with different splits cannot be compared."),
        tr("At least the bound that the newest training was judged by."), whenItFails};
}

QWidget* VersionCharts::quality() const {
    return quality_.chart;
}

void VersionCharts::show(const core::runtime::Snapshot& now, const core::VersionId& selected) {
    live_ = bridge::text(now.live.text);
    fill(quality_, now, selected);
    fill(coverage_, now, selected);
    setBounds(now);
}

void VersionCharts::fill(Chart& chart, const core::runtime::Snapshot& now,
                         const core::VersionId& selected) {
    widgets::LineSeries series{
        metricName(chart.metric), {}, theme::Token::Series1, false, false, {}};
    QStringList labels;
    std::vector<Mark> marks;
    chart.ids.clear();
    const std::size_t count = std::min(kVersionsDrawn, now.versions.size());
    for (std::size_t i = count; i-- > 0;) {
        const auto& record = now.versions[i].record;
        const auto value = metricOf(record, chart.metric);
        if (!value) continue;
        const QPointF at(static_cast<double>(chart.ids.size()), *value * scaleOf(chart.metric));
        if (record.id == selected) marks.push_back({at, Mark::Kind::Ring, {}});
        if (const auto kind = markOf(record.stage)) marks.push_back({at, *kind, {}});
        series.points.push_back(at);
        labels << momentText(record.created, now.at);
        chart.ids.push_back(record.id);
    }
    chart.chart->setXScale({widgets::XScale::Kind::Labels, labels, {}});
    chart.chart->setSeries({series});
    chart.chart->setMarks(std::move(marks));
    if (chart.ids.empty()) {
        chart.card->showState(
            {QStringLiteral("package"), tr("Not measured"), tr("No version has this metric.")});
    } else {
        chart.card->showContent();
    }
}

void VersionCharts::setBounds(const core::runtime::Snapshot& now) {
    std::vector<widgets::Threshold> bounds;
    if (const auto bound = gateBound(now, kQuality)) {
        bounds.push_back({*bound, tr("Release gate ≥ %1").arg(metricValue(kQuality, *bound)),
                          widgets::Threshold::Broken::Below});
    }
    quality_.chart->setThresholds(std::move(bounds));
    bounds = {};
    if (const double least = settings_.gateMinCoverage; least > 0) {
        bounds.push_back({least * scaleOf(kCoverage),
                          tr("Required ≥ %1").arg(bridge::percent(least, 0)),
                          widgets::Threshold::Broken::Below});
    }
    coverage_.chart->setThresholds(std::move(bounds));
}

}  // namespace ui::pages
