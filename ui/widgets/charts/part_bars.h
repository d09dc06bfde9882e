// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/charts/chart_frame.h"

namespace ui::widgets {

struct Part {
    QString name;
    double value = 0;
};

/// Horizontal bars of the parts of a whole, with their values; a negative part runs the other way.
class PartBars final : public ChartWidget {
    Q_OBJECT
  public:
    explicit PartBars(QWidget* parent = nullptr);
    /// `caption` stands under the axis ("share of the score"); `decimals` of the values.
    void setParts(std::vector<Part> parts, const QString& caption, int decimals = 2);

    [[nodiscard]] exporting::TextTable textTable() const override;
    void paintTo(QPainter& painter, const QRectF& target) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintBars(QPainter& painter) const;

    std::vector<Part> parts_;
    QString caption_;
    int decimals_ = 2;
};

}  // namespace ui::widgets
