// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::widgets {
namespace {

int advance(const PillPart& part) {
    return QFontMetrics(theme::font(part.font)).horizontalAdvance(part.text);
}

}  // namespace

QSize pillSize(const Pill& pill) {
    int width = 2 * pill.padding;
    int textHeight = 0;
    if (!pill.icon.isEmpty()) width += pill.iconPx + (pill.parts.empty() ? 0 : pill.gap);
    for (const PillPart& part : pill.parts) {
        width += advance(part);
        textHeight = std::max(textHeight, QFontMetrics(theme::font(part.font)).height());
    }
    return {width, std::max(pill.height, textHeight + 6)};
}

void paintPill(QPainter& painter, const QRect& rect, const Pill& pill,
               Qt::LayoutDirection direction, bool hovered) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    QPen pen(theme::color(hovered ? theme::Token::BorderControl : pill.line), 1);
    if (pill.dashed) pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(theme::color(pill.fill));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), pill.radius, pill.radius);

    const bool mirrored = direction == Qt::RightToLeft;
    int x = pill.padding;
    const auto place = [&](int width) {
        const int left = mirrored ? rect.right() + 1 - x - width : rect.left() + x;
        x += width;
        return QRect(left, rect.top(), width, rect.height());
    };
    if (!pill.icon.isEmpty()) {
        const QRect box = place(pill.iconPx);
        theme::drawIcon(painter, QPointF(box.left(), box.center().y() + 1 - pill.iconPx / 2),
                        pill.icon, theme::color(pill.iconColor), pill.iconPx);
        x += pill.gap;
    }
    for (const PillPart& part : pill.parts) {
        painter.setFont(theme::font(part.font));
        painter.setPen(theme::color(part.color));
        // Spaces are placed, not drawn: in right-to-left a run's own spaces must be mirrored too.
        const QFontMetrics metrics(painter.font());
        const QString words = part.text.trimmed();
        const int lead = metrics.horizontalAdvance(part.text.left(part.text.indexOf(words)));
        const int all = advance(part), width = metrics.horizontalAdvance(words);
        x += lead;
        painter.drawText(place(width), Qt::AlignCenter | Qt::TextDontClip, words);
        x += all - lead - width;
    }
    painter.restore();
}

PillButton::PillButton(QWidget* parent) : QAbstractButton(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize PillButton::sizeHint() const {
    return pillSize(pill());
}

void PillButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintPill(painter, rect(), pill(), layoutDirection(), underMouse() && isEnabled());
}

void PillButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

}  // namespace ui::widgets
