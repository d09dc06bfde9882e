// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kpi_card.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <algorithm>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

namespace ui::widgets {

using theme::Token;
using theme::Type;

KpiCard::KpiCard(Kpi kpi, QWidget* parent) : QAbstractButton(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    set(kpi);
}

void KpiCard::set(const Kpi& kpi) {
    if (kpi == kpi_) return;
    kpi_ = kpi;
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(kpi.label, kpi.value, kpi.unit).trimmed());
    setAccessibleDescription(kpi.note);
    update();
}

QSize KpiCard::sizeHint() const {
    const int lines = QFontMetrics(theme::font(Type::KpiValue)).height() +
                      2 * QFontMetrics(theme::font(Type::Cell)).height();
    return {185, std::max(theme::kKpiHeight, lines + 28)};
}

QSize KpiCard::minimumSizeHint() const {
    return {130, sizeHint().height()};
}

void KpiCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setPen(theme::color(underMouse() ? Token::BorderControl : Token::Border));
    painter.setBrush(theme::color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kRadius,
                            theme::kRadius);
    const QRect inner = rect().adjusted(12, 10, -12, -10);
    const auto lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setFont(theme::font(Type::Cell));
    painter.setPen(theme::color(Token::Text2));
    painter.drawText(inner, lead | Qt::AlignTop, kpi_.label);

    const QFontMetrics big(theme::font(Type::KpiValue)), small(theme::font(Type::Cell));
    const int valueTop = inner.top() + small.height() + 3;
    const int valueWidth = big.horizontalAdvance(kpi_.value);
    const auto place = [&](int x, int y, int w, int h) {
        return QStyle::visualRect(layoutDirection(), inner, QRect(inner.left() + x, y, w, h));
    };
    painter.setFont(theme::font(Type::KpiValue));
    painter.setPen(theme::color(Token::Text));
    painter.drawText(place(0, valueTop, valueWidth + 2, big.height()), lead, kpi_.value);
    painter.setFont(theme::font(Type::Cell));
    painter.setPen(theme::color(Token::Text2));
    painter.drawText(place(valueWidth + 5, valueTop + big.ascent() - small.ascent(),
                           inner.width() - valueWidth, small.height()),
                     lead, kpi_.unit);

    int x = 0;
    const int noteTop = inner.bottom() - small.height() + 1;
    const Token noteColor = kpi_.noteVerdict ? theme::style(*kpi_.noteVerdict).text : Token::Text2;
    if (kpi_.arrow != 0) {
        theme::drawIcon(
            painter, place(0, noteTop + 1, 13, 13).topLeft(),
            kpi_.arrow > 0 ? QStringLiteral("arrow-up-right") : QStringLiteral("arrow-down-right"),
            theme::color(noteColor), 13);
        x = 16;
    }
    painter.setPen(theme::color(noteColor));
    painter.drawText(place(x, noteTop, inner.width() - x, small.height()), lead, kpi_.note);
    if (kpi_.history.size() > 1)
        paintSparkline(painter, place(inner.width() - 72, inner.bottom() - 25, 72, 26));
}

void KpiCard::paintSparkline(QPainter& painter, const QRectF& box) const {
    auto [low, high] = std::minmax_element(kpi_.history.begin(), kpi_.history.end());
    double from = *low, to = *high;
    if (kpi_.limit) {
        from = std::min(from, *kpi_.limit);
        to = std::max(to, *kpi_.limit);
    }
    if (to <= from) to = from + 1;
    const auto y = [&](double v) {
        return box.bottom() - 3 - (v - from) / (to - from) * (box.height() - 6);
    };
    QPainterPath path;
    const double step = (box.width() - 6) / static_cast<double>(kpi_.history.size() - 1);
    QPointF last;
    for (std::size_t i = 0; i < kpi_.history.size(); ++i) {
        last = {box.left() + 2 + step * static_cast<double>(i), y(kpi_.history[i])};
        i == 0 ? path.moveTo(last) : path.lineTo(last);
    }
    if (kpi_.limit) {
        QPen pen(theme::color(Token::Text2), 1);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left(), y(*kpi_.limit)), QPointF(box.right(), y(*kpi_.limit)));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::color(kpi_.color), 1.6));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(kpi_.color));
    painter.drawEllipse(last, 2.4, 2.4);
}

}  // namespace ui::widgets
