// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/charts/chart_frame.h"

namespace ui::widgets {

/// How many things have a value in [from, to); from > 0.
struct LogBin {
    double from = 1;
    double to = 2;
    qint64 count = 0;
    bool operator==(const LogBin&) const = default;
};
struct LogLimit {
    double x = 1;
    QString label;
    bool operator==(const LogLimit&) const = default;
};

/// Bars of counts, both axes logarithmic; bars start at half a unit. What lies from `highlight` on
/// is orange. Threads: GUI thread only.
class LogHistogram final : public ChartFrame {
    Q_OBJECT
  public:
    explicit LogHistogram(QWidget* parent = nullptr) : ChartFrame(parent) {}
    void setData(std::vector<LogBin> bins, std::vector<LogLimit> limits,
                 std::optional<double> highlight);
    void setXTitle(const QString& title) { xTitle_ = title; }
    [[nodiscard]] const std::vector<LogBin>& bins() const { return bins_; }
    [[nodiscard]] const std::vector<LogLimit>& limits() const { return limits_; }

    [[nodiscard]] exporting::TextTable textTable() const override;

  protected:
    [[nodiscard]] std::pair<double, double> xExtent() const override;
    [[nodiscard]] std::pair<double, double> yExtent() const override;
    [[nodiscard]] std::vector<XTick> xTicks() const override;
    [[nodiscard]] int sampleCount() const override { return int(bins_.size()); }
    [[nodiscard]] double sampleX(int sample) const override;
    [[nodiscard]] QString sampleTitle(int sample) const override;
    [[nodiscard]] std::vector<TipLine> sampleValues(int sample) const override;
    [[nodiscard]] QString xTitle() const override { return xTitle_; }
    [[nodiscard]] Ticks yTicksFor(double low, double high) const override;
    [[nodiscard]] QString yTickText(double tick) const override;
    void updateSeries() override {}
    void paintMarks(QPainter& painter) override;

  private:
    [[nodiscard]] theme::Token colorOf(const LogBin& bin) const;

    std::vector<LogBin> bins_;
    std::vector<LogLimit> limits_;
    std::optional<double> highlight_;
    QString xTitle_;
};

}  // namespace ui::widgets
