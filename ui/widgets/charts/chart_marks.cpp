// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/chart_marks.h"

#include <QPainter>
#include <algorithm>

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/charts/chart_overlay.h"

namespace ui::widgets {

using theme::Token;
using theme::Type;

namespace {
constexpr double kCap = 5;  ///< half the width of a bar's end
constexpr int kGapPadding = 12;
}  // namespace

void paintThreshold(QPainter& painter, const QRectF& plot, double y, const Threshold& threshold) {
    if (y < plot.top() - 1 || y > plot.bottom() + 1) return;
    QRectF broken = plot;
    if (threshold.broken == Threshold::Broken::Below) broken.setTop(y);
    if (threshold.broken == Threshold::Broken::Above) broken.setBottom(y);
    if (threshold.broken != Threshold::Broken::None) {
        painter.fillRect(broken, theme::color(Token::FailText, 0.07));
    }
    QPen pen(theme::color(Token::Text), 1.5);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({4, 2.7});  // in pen widths: 6 and 4 px
    painter.setPen(pen);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    const QFontMetrics metrics(theme::font(Type::SmallMedium));
    // The label stands on the broken side, where data should not be.
    const bool above = threshold.broken == Threshold::Broken::Above;
    const double base = above ? y - 6 : y + metrics.ascent() + 5;
    if (!threshold.atEnd)
        return drawPlate(painter, plot, {plot.left() + 10, base}, threshold.label, Token::Text);
    const double start = plot.right() - metrics.horizontalAdvance(threshold.label) - 10;
    drawPlate(painter, plot, {start, y - 6}, threshold.label, Token::Text);
}

void paintErrorBar(QPainter& painter, double x, double fromY, double toY, Token color) {
    // A dark edge keeps the bar readable over a filled one.
    for (const auto& [token, width] : {std::pair{Token::Surface, 3.6}, std::pair{color, 1.6}}) {
        QPen pen(theme::color(token), width);
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(QPointF(x, fromY), QPointF(x, toY));
        for (const double y : {fromY, toY})
            painter.drawLine(QPointF(x - kCap, y), QPointF(x + kCap, y));
    }
}

void paintNote(QPainter& painter, const QRectF& plot, QPointF at, const TextNote& note) {
    const QFont font = theme::font(note.strong ? Type::CellBold : Type::SmallMedium);
    const QFontMetricsF metrics(font);
    const double last = plot.right() - metrics.horizontalAdvance(note.text);
    at.setX(std::clamp(at.x(), plot.left(), std::max(plot.left(), last)));
    painter.setFont(font);
    painter.setPen(theme::color(note.color));
    painter.drawText(at, note.text);
}

int gapWidth(const GapBracket& gap) {
    return kGapPadding +
           std::max(QFontMetrics(theme::font(Type::CellBold)).horizontalAdvance(gap.label),
                    QFontMetrics(theme::font(Type::SmallMedium)).horizontalAdvance(gap.note));
}

void paintGap(QPainter& painter, const QRectF& room, double fromY, double toY,
              const GapBracket& gap) {
    const double x = room.center().x();
    QPen pen(theme::color(gap.color), 1.8);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(x, fromY), QPointF(x, toY));
    for (const double y : {fromY, toY})
        painter.drawLine(QPointF(x - kCap, y), QPointF(x + kCap, y));
    double base = std::max(fromY, toY);
    for (const auto& [text, type, color] :
         {std::tuple{gap.label, Type::CellBold, gap.color},
          std::tuple{gap.note, Type::SmallMedium, Token::Text2}}) {
        painter.setFont(theme::font(type));
        painter.setPen(theme::color(color));
        const QFontMetricsF metrics(theme::font(type));
        base += metrics.height() + 1;
        painter.drawText(QPointF(x - metrics.horizontalAdvance(text) / 2, base), text);
    }
}

void paintSpan(QPainter& painter, double fromX, double toX, double y, const QString& label) {
    const QFont font = theme::font(Type::SmallMedium);
    const QFontMetricsF metrics(font);
    const double half = metrics.horizontalAdvance(label) / 2 + 6;
    const double middle = (fromX + toX) / 2;
    painter.setPen(QPen(theme::color(Token::Axis), 1.4));
    painter.drawLine(QPointF(fromX, y + kCap), QPointF(fromX, y));
    painter.drawLine(QPointF(toX, y + kCap), QPointF(toX, y));
    if (middle - half <= fromX) {
        painter.drawLine(QPointF(fromX, y), QPointF(toX, y));
        return;  // too narrow for words
    }
    painter.drawLine(QPointF(fromX, y), QPointF(middle - half, y));
    painter.drawLine(QPointF(middle + half, y), QPointF(toX, y));
    painter.setFont(font);
    painter.setPen(theme::color(Token::Text2));
    painter.drawText(QPointF(middle - half + 6, y + metrics.capHeight() / 2), label);
}

}  // namespace ui::widgets
