// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QGraphicsItem>
#include <functional>
#include <vector>

#include "ui/theme/tokens.h"

namespace ui::widgets {

enum class Marker { Circle, Diamond, Square, Triangle, Star, Pentagon };
/// The marker that goes with a series colour.
Marker markerOf(theme::Token series);
void drawMarker(QPainter& painter, Marker marker, QPointF at, double radius, const QColor& color);

/// A value in the crosshair's tool tip.
struct TipLine {
    theme::Token color;
    QString name;
    QString value;
};
/// Draws the tool tip beside x, inside `area`.
void drawTip(QPainter& painter, const QRectF& area, QPointF at, const QString& title,
             const std::vector<TipLine>& lines);
/// Text on a surface-coloured rounded rectangle, so that lines do not run through it.
/// `at` is the left end of the base line; moved to stay inside `area`.
void drawPlate(QPainter& painter, const QRectF& area, QPointF at, const QString& text,
               theme::Token color);

/// The layer over a chart's plot, in scene coordinates: labels, marks, crosshair. Being part of the
/// scene, it is in every export.
class ChartOverlay final : public QGraphicsItem {
  public:
    explicit ChartOverlay(std::function<void(QPainter&)> paint);
    void setArea(const QRectF& area);
    [[nodiscard]] QRectF boundingRect() const override { return area_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

  private:
    std::function<void(QPainter&)> paint_;
    QRectF area_;
};

}  // namespace ui::widgets
