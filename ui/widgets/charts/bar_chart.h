// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <vector>

#include "ui/widgets/charts/chart_frame.h"
#include "ui/widgets/charts/chart_marks.h"

class QAbstractBarSeries;

namespace ui::widgets {

struct BarSeries {
    QString name;
    std::vector<double> values;  ///< one per category; NaN: this series has none there
    theme::Token color = theme::Token::BarFill;
    std::vector<ErrorRange> intervals = {};  ///< empty, or one per category
};

/// Categories that belong together: a bracket over them.
struct BarSpan {
    int first = 0, last = 0;
    QString label;
};

/// Vertical bars by category, side by side or stacked; they start at zero.
class BarChart final : public ChartFrame {
    Q_OBJECT
  public:
    explicit BarChart(bool stacked = false, QWidget* parent = nullptr);
    ~BarChart() override;
    void setData(QStringList categories, std::vector<BarSeries> series);
    /// Below the axis instead of the categories, which then are in the tool tip and table alone.
    void setTicks(std::vector<std::pair<double, QString>> ticks, const QString& title);
    void setThresholds(std::vector<Threshold> thresholds);
    void setSpans(std::vector<BarSpan> spans);
    void setGap(std::optional<GapBracket> gap);
    /// The first series' values above its bars.
    void setValuesShown(bool shown);
    /// More lines for the tool tip of a category.
    void setExtraTip(std::function<std::vector<TipLine>(int category)> lines);

    [[nodiscard]] exporting::TextTable textTable() const override;
    [[nodiscard]] std::vector<LegendItem> legend() const override;
    void setSeriesVisible(int series, bool visible) override;

  protected:
    [[nodiscard]] std::pair<double, double> xExtent() const override;
    [[nodiscard]] std::pair<double, double> yExtent() const override;
    [[nodiscard]] std::vector<XTick> xTicks() const override;
    [[nodiscard]] QString xTitle() const override { return xTitle_; }
    [[nodiscard]] int rightMargin() const override;
    [[nodiscard]] int sampleCount() const override { return static_cast<int>(categories_.size()); }
    [[nodiscard]] double sampleX(int sample) const override { return sample; }
    [[nodiscard]] QString sampleTitle(int sample) const override {
        return categories_.value(sample);
    }
    [[nodiscard]] std::vector<TipLine> sampleValues(int sample) const override;
    void updateSeries() override;
    void paintMarks(QPainter& painter) override;

  private:
    void describe();
    void paintIntervals(QPainter& painter);
    void paintValues(QPainter& painter);
    [[nodiscard]] ErrorRange intervalOf(const BarSeries& series, int category) const;

    bool stacked_;
    bool valuesShown_ = false;
    QStringList categories_;
    std::vector<BarSeries> series_;
    std::vector<bool> hidden_;
    std::vector<std::pair<double, QString>> ticks_;
    QString xTitle_;
    std::vector<Threshold> thresholds_;
    std::vector<BarSpan> spans_;
    std::optional<GapBracket> gap_;
    std::function<std::vector<TipLine>(int)> extraTip_;
    QAbstractBarSeries* bars_ = nullptr;
};

}  // namespace ui::widgets
