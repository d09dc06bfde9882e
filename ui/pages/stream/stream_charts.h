// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <map>
#include <set>
#include <vector>

#include "core/monitoring/time_series.h"
#include "core/runtime/live.h"
#include "ui/widgets/charts/row_bars.h"

namespace ui::widgets {
class ChartCard;
class LineChart;
}  // namespace ui::widgets

namespace ui::pages {

/// Messages behind, by partition; orange above three times the median. More than twelve: the worst
/// twelve and the sum of the others.
std::vector<widgets::RowBar> lagBars(const std::vector<core::runtime::PartitionLive>& partitions);
/// Most first.
std::vector<widgets::RowBar> rejectionBars(const std::map<std::string, std::int64_t>& byReason);

/// Throughput, lag by partition, rejections by reason: three cards that redraw only what changed.
/// The engine keeps the past of all topics together; that of one topic is what this page saw.
/// Threads: GUI thread only.
class StreamCharts {
    Q_DECLARE_TR_FUNCTIONS(ui::pages::StreamCharts)
  public:
    static constexpr int kHeight = 207;  ///< of a card, at least

    StreamCharts();
    /// `topic`: what to show; empty = all.
    void show(const core::runtime::LiveSnapshot& live, const std::string& topic);

    [[nodiscard]] widgets::ChartCard* throughput() const { return throughputCard_; }
    [[nodiscard]] widgets::ChartCard* lag() const { return lagCard_; }
    [[nodiscard]] widgets::ChartCard* rejections() const { return rejectionsCard_; }

  private:
    void explain();
    struct Rates {
        core::monitoring::TimeSeries produced, consumed;
    };
    void remember(const core::runtime::LiveSnapshot& live);
    void showThroughput(const core::runtime::LiveSnapshot& live, const std::string& topic);
    void showLag(const core::runtime::StreamLive& stream, const std::string& topic);
    void showRejections(const core::runtime::StreamLive& stream);

    widgets::LineChart* throughputChart_;
    widgets::RowBars* lagBars_;
    widgets::RowBars* rejectionBars_;
    widgets::ChartCard* throughputCard_;
    widgets::ChartCard* lagCard_;
    widgets::ChartCard* rejectionsCard_;
    std::map<std::string, Rates> seen_;  ///< by topic, while the page looks
    core::UtcTime rememberedAt_;
    QString drawn_;  ///< what the throughput chart shows
};

}  // namespace ui::pages
