// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <functional>

#include "ui/widgets/charts/chart_frame.h"

namespace ui::widgets {

/// One bar of a RowBars.
struct RowBar {
    QString name;
    double value = 0;
    theme::Token color = theme::Token::BarFill;
    bool operator==(const RowBar&) const = default;
};

/// The `shown` largest bars, largest first, and after them one neutral bar with the sum of the
/// others, named restName(how many). Up to `shown` bars come back as they are, in their order.
/// Threads: pure.
std::vector<RowBar> worstBars(std::vector<RowBar> bars, std::size_t shown,
                              const std::function<QString(std::size_t)>& restName);
/// Of the middle of the values; the mean of the two middle ones. Empty input: 0. Threads: pure.
double median(std::vector<double> values);

/// Horizontal bars from zero with their values: how much each of some named things has. Rows share
/// the height; the least height grows with their number. Never mirrored.
/// Keys: ↑ ↓ name a row in full, Esc leaves it. Mouse: pointing does the same.
class RowBars final : public ChartWidget {
    Q_OBJECT
  public:
    explicit RowBars(QWidget* parent = nullptr);
    /// Values below zero count as zero. Nothing is redrawn when nothing changed.
    void setBars(std::vector<RowBar> bars);
    /// Stands under the axis: "events behind".
    void setCaption(const QString& caption);
    [[nodiscard]] const std::vector<RowBar>& bars() const { return bars_; }
    [[nodiscard]] int currentRow() const { return current_; }

    [[nodiscard]] exporting::TextTable textTable() const override;
    void paintTo(QPainter& painter, const QRectF& target) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    struct Frame;
    [[nodiscard]] Frame frame() const;
    void paintBars(QPainter& painter) const;
    void paintAxis(QPainter& painter, const Frame& frame) const;
    void paintRow(QPainter& painter, const Frame& frame, std::size_t row) const;
    void setCurrent(int row);

    std::vector<RowBar> bars_;
    QString caption_;
    int current_ = -1;
};

}  // namespace ui::widgets
