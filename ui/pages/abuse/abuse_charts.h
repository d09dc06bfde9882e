// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QStringList>
#include <functional>

#include "ui/pages/abuse/abuse_view.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/log_histogram.h"
#include "ui/widgets/charts/scatter_chart.h"

namespace ui::pages {

/// New flags in equal spans of time, oldest first.
struct FlagBars {
    QStringList labels;
    std::vector<double> counts;
    std::chrono::seconds width{0};
};
/// At most 24 bars up to the newest flag; the span of a bar is a round one. Threads: pure.
FlagBars flagBars(const std::vector<core::judge::NewFlag>& flags);
/// What the scatter draws of a view. Threads: GUI thread only (words).
widgets::ScatterData scatterData(const AbuseView& view);

/// The Abuse page's charts in their cards. Threads: GUI thread only.
class AbuseCharts {
    Q_DECLARE_TR_FUNCTIONS(ui::pages::AbuseCharts)
  public:
    /// `window`: what goes into the footer of an export.
    explicit AbuseCharts(std::function<exporting::ChartStamp()> stamp);
    void show(const AbuseView& view);
    [[nodiscard]] widgets::ChartCard* behaviour() const { return behaviour_; }
    [[nodiscard]] widgets::ChartCard* flags() const { return flags_; }
    [[nodiscard]] widgets::ChartCard* users() const { return users_; }
    [[nodiscard]] widgets::ScatterChart* scatter() const { return scatter_; }

  private:
    void explain();
    void showFlags(const AbuseView& view);
    void showUsers(const AbuseView& view);

    widgets::ScatterChart* scatter_;
    widgets::BarChart* bars_;
    widgets::LogHistogram* histogram_;
    widgets::ChartCard* behaviour_;
    widgets::ChartCard* flags_;
    widgets::ChartCard* users_;
    FlagBars shownFlags_;
};

}  // namespace ui::pages
