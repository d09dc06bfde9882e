// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

#include "core/judge/verdicts.h"
#include "ui/export/chart_export.h"

namespace ui::widgets {
class BarChart;
class ChartCard;
class LineChart;
}  // namespace ui::widgets

namespace ui::pages {

/// The charts of the Feedback loops page, one point per window. Threads: GUI thread only.
class FeedbackCharts final : public QObject {
    Q_OBJECT
  public:
    explicit FeedbackCharts(QObject* parent);
    void show(const core::judge::Verdicts& verdicts, const QString& liveVersion);

    [[nodiscard]] widgets::ChartCard* gini() const { return giniCard_; }
    [[nodiscard]] widgets::ChartCard* top10() const { return topCard_; }
    [[nodiscard]] widgets::ChartCard* rates() const { return ratesCard_; }
    [[nodiscard]] widgets::ChartCard* bubble() const { return bubbleCard_; }
    [[nodiscard]] widgets::ChartCard* likeness() const { return likenessCard_; }

  private:
    widgets::ChartCard* makeCard(const QString& title, widgets::LineChart* chart, const char* name);
    void showGini(const core::feedback::EchoReport& echo);
    void hidePublished();
    void showTop10(const core::feedback::EchoReport& echo);
    void showRates(const core::judge::Verdicts& verdicts);
    void showTrend(widgets::ChartCard& card, widgets::LineChart& chart, const QString& name,
                   const std::optional<core::feedback::Trend>& trend, const QString& needs);
    [[nodiscard]] exporting::ChartStamp stamp(const QString& title) const;

    widgets::LineChart* giniChart_;
    widgets::BarChart* topChart_;
    widgets::LineChart* ratesChart_;
    widgets::LineChart* bubbleChart_;
    widgets::LineChart* likenessChart_;
    widgets::ChartCard* giniCard_;
    widgets::ChartCard* topCard_;
    widgets::ChartCard* ratesCard_;
    widgets::ChartCard* bubbleCard_;
    widgets::ChartCard* likenessCard_;
    QString version_;
    QString window_;
};

}  // namespace ui::pages
