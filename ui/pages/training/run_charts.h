// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <optional>

#include "core/runtime/snapshots.h"

namespace ui::widgets {
class BarChart;
class ChartCard;
class LineChart;
}  // namespace ui::widgets

namespace ui::pages {

/// The three charts over the last runs: ranking quality, catalogue coverage, time by stage.
/// Threads: GUI thread only.
class RunCharts {
    Q_DECLARE_TR_FUNCTIONS(ui::pages::RunCharts)
  public:
    /// The cards belong to whoever lays them out.
    RunCharts();
    /// `maxDrop` as the gate is set: draws what the next run must reach against the live version.
    void show(const core::runtime::Snapshot& now, double maxDrop);

    [[nodiscard]] widgets::ChartCard* quality() const { return qualityCard_; }
    [[nodiscard]] widgets::ChartCard* coverage() const { return coverageCard_; }
    [[nodiscard]] widgets::ChartCard* times() const { return timesCard_; }

  private:
    void explain();
    widgets::LineChart* quality_;
    widgets::LineChart* coverage_;
    widgets::BarChart* times_;
    widgets::ChartCard* qualityCard_;
    widgets::ChartCard* coverageCard_;
    widgets::ChartCard* timesCard_;
    QString live_;
    std::optional<QString> drawn_;  ///< signature of what is shown
};

}  // namespace ui::pages
