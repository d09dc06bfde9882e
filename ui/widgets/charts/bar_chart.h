// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "ui/widgets/charts/chart_frame.h"

class QAbstractBarSeries;

namespace ui::widgets {

struct BarSeries {
    QString name;
    std::vector<double> values;  ///< one per category
    theme::Token color = theme::Token::BarFill;
};

/// Vertical bars by category, side by side or stacked; they start at zero.
class BarChart final : public ChartFrame {
    Q_OBJECT
  public:
    explicit BarChart(bool stacked = false, QWidget* parent = nullptr);
    ~BarChart() override;
    void setData(QStringList categories, std::vector<BarSeries> series);
    /// A dashed line across with its words.
    void setLimit(std::optional<double> limit, const QString& label = {});
    /// The values above the bars of the first series.
    void setValuesShown(bool shown);

    [[nodiscard]] exporting::TextTable textTable() const override;
    [[nodiscard]] std::vector<LegendItem> legend() const override;
    void setSeriesVisible(int series, bool visible) override;

  protected:
    [[nodiscard]] std::pair<double, double> xExtent() const override;
    [[nodiscard]] std::pair<double, double> yExtent() const override;
    [[nodiscard]] std::vector<XTick> xTicks() const override;
    [[nodiscard]] int sampleCount() const override { return static_cast<int>(categories_.size()); }
    [[nodiscard]] double sampleX(int sample) const override { return sample; }
    [[nodiscard]] QString sampleTitle(int sample) const override {
        return categories_.value(sample);
    }
    [[nodiscard]] std::vector<TipLine> sampleValues(int sample) const override;
    void updateSeries() override;
    void paintMarks(QPainter& painter) override;

  private:
    bool stacked_;
    QStringList categories_;
    std::vector<BarSeries> series_;
    std::vector<bool> hidden_;
    std::optional<double> limit_;
    QString limitLabel_;
    bool valuesShown_ = false;
    QAbstractBarSeries* bars_ = nullptr;
};

}  // namespace ui::widgets
