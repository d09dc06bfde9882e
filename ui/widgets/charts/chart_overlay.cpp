// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/chart_overlay.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace ui::widgets {

using theme::Token;
using theme::Type;

namespace {

QPolygonF regular(QPointF at, double radius, int corners, double innerShare, double turn) {
    QPolygonF polygon;
    const int steps = innerShare < 1 ? 2 * corners : corners;
    for (int i = 0; i < steps; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / steps;
        const double r = innerShare < 1 && i % 2 == 1 ? radius * innerShare : radius;
        polygon << at + QPointF(r * std::sin(angle), -r * std::cos(angle));
    }
    return polygon;
}

}  // namespace

Marker markerOf(Token series) {
    switch (series) {
        case Token::Series2:
            return Marker::Diamond;
        case Token::Series3:
            return Marker::Square;
        case Token::Series4:
            return Marker::Triangle;
        case Token::Series5:
            return Marker::Star;
        case Token::Series6:
            return Marker::Pentagon;
        default:
            return Marker::Circle;
    }
}

void drawMarker(QPainter& painter, Marker marker, QPointF at, double r, const QColor& color) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (marker) {
        case Marker::Circle:
            painter.drawEllipse(at, r, r);
            break;
        case Marker::Diamond:
            painter.drawPolygon(regular(at, r * 1.35, 4, 1, 0));
            break;
        case Marker::Square:
            painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
            break;
        case Marker::Triangle:
            painter.drawPolygon(regular(at, r * 1.35, 3, 1, 0));
            break;
        case Marker::Star:
            painter.drawPolygon(regular(at, r * 1.5, 5, 0.45, 0));
            break;
        case Marker::Pentagon:
            painter.drawPolygon(regular(at, r * 1.25, 5, 1, 0));
            break;
    }
}

void drawTip(QPainter& painter, const QRectF& area, QPointF at, const QString& title,
             const std::vector<TipLine>& lines) {
    const QFontMetrics plain(theme::font(Type::Small)), bold(theme::font(Type::SmallBold));
    int nameWidth = 0, valueWidth = 0;
    for (const TipLine& line : lines) {
        nameWidth = std::max(nameWidth, plain.horizontalAdvance(line.name));
        valueWidth = std::max(valueWidth, bold.horizontalAdvance(line.value));
    }
    const int row = plain.height() + 3;
    const double width =
        std::max(plain.horizontalAdvance(title), 14 + nameWidth + 14 + valueWidth) + 18;
    const double height = static_cast<double>(lines.size() + 1) * row + 12;
    double x = at.x() + 10;
    if (x + width > area.right()) x = at.x() - 10 - width;
    x = std::max(x, area.left());
    const double y =
        std::clamp(at.y() - height / 2, area.top(), std::max(area.top(), area.bottom() - height));
    painter.setPen(theme::color(Token::BorderControl));
    painter.setBrush(theme::color(Token::Surface3));
    painter.drawRoundedRect(QRectF(x, y, width, height), 4, 4);
    double line = y + 6 + plain.ascent();
    painter.setFont(theme::font(Type::Small));
    painter.setPen(theme::color(Token::Text));
    painter.drawText(QPointF(x + 9, line), title);
    for (const TipLine& each : lines) {
        line += row;
        painter.fillRect(QRectF(x + 9, line - 8, 8, 8), theme::color(each.color));
        painter.setFont(theme::font(Type::Small));
        painter.setPen(theme::color(Token::Text2));
        painter.drawText(QPointF(x + 23, line), each.name);
        painter.setFont(theme::font(Type::SmallBold));
        painter.setPen(theme::color(Token::Text));
        painter.drawText(QPointF(x + width - 9 - bold.horizontalAdvance(each.value), line),
                         each.value);
    }
}

void drawPlate(QPainter& painter, const QRectF& area, QPointF at, const QString& text,
               Token color) {
    const QFontMetrics metrics(theme::font(Type::SmallMedium));
    const double width = metrics.horizontalAdvance(text);
    const double x =
        std::clamp(at.x(), area.left() + 5, std::max(area.left() + 5, area.right() - width - 5));
    const QRectF plate(x - 5, at.y() - metrics.ascent() - 2, width + 10, metrics.height() + 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(Token::Surface));
    painter.drawRoundedRect(plate, 3, 3);
    painter.setFont(theme::font(Type::SmallMedium));
    painter.setPen(theme::color(color));
    painter.drawText(QPointF(x, at.y()), text);
}

ChartOverlay::ChartOverlay(std::function<void(QPainter&)> paint) : paint_(std::move(paint)) {
    setZValue(100);
}

void ChartOverlay::setArea(const QRectF& area) {
    if (area == area_) return;
    prepareGeometryChange();
    area_ = area;
}

void ChartOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    paint_(*painter);
}

}  // namespace ui::widgets
