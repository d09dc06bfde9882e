// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <string_view>
#include <vector>

#include "core/runtime/settings.h"
#include "core/runtime/snapshots.h"

namespace ui::widgets {
class ChartCard;
class LineChart;
struct Explanation;
}  // namespace ui::widgets

namespace ui::pages {

/// Ranking quality and coverage of the newest versions, oldest first: the selected one ringed, the
/// live one green, candidates as diamonds. Threads: GUI thread only.
class VersionCharts final : public QWidget {
    Q_OBJECT
  public:
    VersionCharts(const core::runtime::Settings& settings, QWidget* parent = nullptr);
    void show(const core::runtime::Snapshot& now, const core::VersionId& selected);
    [[nodiscard]] QWidget* quality() const;

  Q_SIGNALS:
    /// A version was clicked in a chart.
    void picked(const core::VersionId& id);

  private:
    struct Chart {
        const char* metric;
        widgets::LineChart* chart;
        widgets::ChartCard* card;
        std::vector<core::VersionId> ids;  ///< by sample
    };
    Chart make(const char* metric, const QString& title, const QString& unit);
    static widgets::Explanation explanationOf(std::string_view metric);
    void fill(Chart& chart, const core::runtime::Snapshot& now, const core::VersionId& selected);
    void setBounds(const core::runtime::Snapshot& now);

    const core::runtime::Settings& settings_;
    Chart quality_;
    Chart coverage_;
    QString live_;
};

}  // namespace ui::pages
