// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <chrono>

#include "ui/export/chart_export.h"
#include "ui/pages/overview/overview_state.h"
#include "ui/widgets/charts/crosshair_group.h"
#include "ui/widgets/charts/line_chart.h"

namespace ui::widgets {
class ChartCard;
}

namespace ui::pages {

/// How far back the time charts may go.
inline constexpr std::chrono::seconds kOverviewRanges[] = {
    std::chrono::minutes(10), std::chrono::hours(1), std::chrono::hours(24)};

/// Throughput, coverage by training run, API latency. The two over time share their crosshair.
/// Threads: GUI thread only.
class OverviewCharts final : public QObject {
    Q_OBJECT
  public:
    /// The cards belong to whoever lays them out.
    explicit OverviewCharts(QObject* parent);
    /// Draws what changed since the last time.
    void show(const OverviewState& state, std::chrono::seconds range);

    [[nodiscard]] widgets::ChartCard* throughput() const { return throughputCard_; }
    [[nodiscard]] widgets::ChartCard* coverage() const { return coverageCard_; }
    [[nodiscard]] widgets::ChartCard* latency() const { return latencyCard_; }

  private:
    void explain();
    widgets::ChartCard* makeCard(const QString& title, widgets::LineChart* chart, const char* name);
    void showThroughput(const OverviewState& state, std::chrono::seconds range);
    void showLatency(const OverviewState& state, std::chrono::seconds range);
    void showCoverage(const OverviewState& state);
    [[nodiscard]] exporting::ChartStamp stamp(const QString& title) const;

    widgets::LineChart* throughputChart_;
    widgets::LineChart* coverageChart_;
    widgets::LineChart* latencyChart_;
    widgets::ChartCard* throughputCard_;
    widgets::ChartCard* coverageCard_;
    widgets::ChartCard* latencyCard_;
    widgets::CrosshairGroup crosshair_;
    std::vector<QPointF> lag_;  ///< for the tool tip, in the steps of the throughput
    QString live_;
    std::chrono::seconds range_ = kOverviewRanges[1];
    std::optional<std::pair<std::uint64_t, bool>> drawn_;  ///< live revision, disconnected
    QString coverageDrawn_;
};

}  // namespace ui::pages
