// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

#include "core/judge/verdicts.h"
#include "ui/export/chart_export.h"

namespace ui::widgets {
class BarChart;
class ChartCard;
class LineChart;
class RowBars;
}  // namespace ui::widgets

namespace ui::pages {

struct FairnessSeries;

/// The page's five charts. The cards belong to whoever lays them out. Threads: GUI thread only.
class FairnessCharts final : public QObject {
    Q_OBJECT
  public:
    explicit FairnessCharts(QObject* parent = nullptr);
    void show(const core::judge::Verdicts& verdicts);
    /// What was worked out of the same judgement in a job.
    void showSeries(const FairnessSeries& series);

    [[nodiscard]] widgets::ChartCard* coverage() const { return coverageCard_; }
    [[nodiscard]] widgets::ChartCard* lorenz() const { return lorenzCard_; }
    [[nodiscard]] widgets::ChartCard* diversity() const { return diversityCard_; }
    [[nodiscard]] widgets::ChartCard* top() const { return topCard_; }
    [[nodiscard]] widgets::ChartCard* exposure() const { return exposureCard_; }

  private:
    void explain();
    void showCoverage(const core::judge::Verdicts& verdicts);
    void showLorenz(const core::judge::Verdicts& verdicts);
    void showDiversity(const core::judge::Verdicts& verdicts);
    void showTop(const core::judge::Verdicts& verdicts);
    [[nodiscard]] exporting::ChartStamp stamp() const;

    widgets::LineChart* coverageChart_;
    widgets::LineChart* lorenzChart_;
    widgets::BarChart* diversityChart_;
    widgets::RowBars* topChart_;
    widgets::BarChart* exposureChart_;
    widgets::ChartCard* coverageCard_;
    widgets::ChartCard* lorenzCard_;
    widgets::ChartCard* diversityCard_;
    widgets::ChartCard* topCard_;
    widgets::ChartCard* exposureCard_;
    exporting::ChartStamp stamp_;
};

}  // namespace ui::pages
