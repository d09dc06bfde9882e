// SPDX-License-Identifier: GPL-3.0-or-later
// What a line chart draws between two values: bands and the bracket.
#include <QPainter>
#include <QPainterPath>

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/charts/line_chart.h"

namespace ui::widgets {

using theme::Token;
using theme::Type;

void LineChart::setBracket(std::optional<Bracket> bracket) {
    if (bracket == bracket_) return;
    bracket_ = std::move(bracket);
    dataChanged();
}

void LineChart::paintBands(QPainter& painter) {
    painter.save();
    painter.setClipRect(plot());
    for (std::size_t i = 0; i < series_.size(); ++i) {
        const LineSeries& s = series_[i];
        if (hidden_[i] || s.band.empty()) continue;
        QPolygonF outline;
        for (std::size_t p = 0; p < s.points.size(); ++p)
            outline << toScene(s.points[p].x(), s.band[p].second);
        for (std::size_t p = s.points.size(); p-- > 0;)
            outline << toScene(s.points[p].x(), s.band[p].first);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(s.color, 0.16));
        painter.drawPolygon(outline);
    }
    painter.restore();
}

void LineChart::paintBracket(QPainter& painter) {
    if (!bracket_) return;
    constexpr double kTooth = 5;
    const double x = plot().right() + 6;
    const double top = toScene(0, bracket_->high).y();
    const double bottom = toScene(0, bracket_->low).y();
    painter.setPen(QPen(theme::color(bracket_->color), 1.6));
    painter.drawLine(QPointF(x + kTooth, top), QPointF(x + kTooth, bottom));
    for (const double y : {top, bottom})
        painter.drawLine(QPointF(x, y), QPointF(x + 2 * kTooth, y));
    painter.setFont(theme::font(Type::SmallBold));
    const QFontMetrics metrics(theme::font(Type::SmallBold));
    painter.drawText(QPointF(x + 2 * kTooth + 4, (top + bottom + metrics.capHeight()) / 2),
                     bracket_->label);
}

}  // namespace ui::widgets
