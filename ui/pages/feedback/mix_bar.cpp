// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feedback/mix_bar.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/bridge/units.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

namespace ui::pages {

using theme::Token;

namespace {
constexpr int kBarHeight = 18;
constexpr Token kTokens[] = {Token::Series2, Token::Series1, Token::Series4};
}  // namespace

MixBar::MixBar(const QString& accessibleName, QWidget* parent) : QWidget(parent) {
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::SplitHCursor);
    describe();
}

void MixBar::setMix(Mix mix) {
    const int head = std::clamp(mix[0], 0, 100);
    bounds_ = {head, std::clamp(head + mix[1], head, 100)};
    describe();
    update();
}

MixBar::Mix MixBar::mix() const {
    return {bounds_[0], bounds_[1] - bounds_[0], 100 - bounds_[1]};
}

QSize MixBar::sizeHint() const {
    return {240, theme::kSmallButtonHeight};
}

QSize MixBar::minimumSizeHint() const {
    return {120, theme::kSmallButtonHeight};
}

void MixBar::describe() {
    const Mix now = mix();
    setAccessibleDescription(tr("Head %1 %, middle %2 %, tail %3 %. %4")
                                 .arg(now[0])
                                 .arg(now[1])
                                 .arg(now[2])
                                 .arg(chosen_ == 0 ? tr("Bound between head and middle")
                                                   : tr("Bound between middle and tail")));
    setToolTip(tr("← → move a bound, ↑ ↓ choose the other one"));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void MixBar::moveBound(int to) {
    const int low = chosen_ == 0 ? 0 : bounds_[0];
    const int high = chosen_ == 0 ? bounds_[1] : 100;
    to = std::clamp(to, low, high);
    if (to == bounds_[chosen_]) return;
    bounds_[chosen_] = to;
    describe();
    update();
    Q_EMIT mixChanged();
}

void MixBar::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int now = bounds_[chosen_];
    switch (event->key()) {
        case Qt::Key_Left:
            return moveBound(now - forward);
        case Qt::Key_Right:
            return moveBound(now + forward);
        case Qt::Key_PageUp:
            return moveBound(now + 5);
        case Qt::Key_PageDown:
            return moveBound(now - 5);
        case Qt::Key_Home:
            return moveBound(0);
        case Qt::Key_End:
            return moveBound(100);
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Space:
            chosen_ = 1 - chosen_;
            describe();
            return update();
        default:
            QWidget::keyPressEvent(event);
    }
}

int MixBar::percentAt(double x) const {
    const double part = std::clamp(x / std::max(1, width()), 0.0, 1.0);
    const double along = layoutDirection() == Qt::RightToLeft ? 1 - part : part;
    return static_cast<int>(std::lround(along * 100));
}

void MixBar::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const int at = percentAt(event->position().x());
    const int first = std::abs(at - bounds_[0]), second = std::abs(at - bounds_[1]);
    // Of two bounds at the same place the one that can go there.
    chosen_ = first < second || (first == second && at < bounds_[0]) ? 0 : 1;
    moveBound(at);
    update();
}

void MixBar::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) moveBound(percentAt(event->position().x()));
}

QRectF MixBar::place(int from, int to) const {
    const double unit = width() / 100.0;
    const double left = layoutDirection() == Qt::RightToLeft ? width() - to * unit : from * unit;
    return {left, (height() - kBarHeight) / 2.0, (to - from) * unit, double(kBarHeight)};
}

void MixBar::paintPart(QPainter& painter, int part) const {
    const int from = part == 0 ? 0 : bounds_[static_cast<std::size_t>(part - 1)];
    const int to = part == 2 ? 100 : bounds_[static_cast<std::size_t>(part)];
    const QRectF box = place(from, to);
    painter.fillRect(box, theme::color(isEnabled() ? kTokens[part] : Token::OffFill));
    const QString names[] = {tr("Head %1 %"), tr("Mid %1 %"), tr("Tail %1 %")};
    const QString text = names[part].arg(bridge::count(to - from));
    const QFontMetrics metrics(theme::font(theme::Type::SmallBold));
    if (metrics.horizontalAdvance(text) + 8 > box.width()) return;
    painter.setFont(theme::font(theme::Type::SmallBold));
    const bool dark = theme::color(kTokens[part]).lightness() < 128;
    painter.setPen(isEnabled() ? QColor(dark ? Qt::white : Qt::black) : theme::color(Token::Text3));
    painter.drawText(box, Qt::AlignCenter, text);
}

void MixBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    QPainterPath round;
    round.addRoundedRect(place(0, 100), theme::kTagRadius, theme::kTagRadius);
    painter.setClipPath(round);
    for (int part = 0; part < 3; ++part)
        paintPart(painter, part);
    painter.restore();
    if (!hasFocus()) return;
    const QRectF at = place(bounds_[chosen_], bounds_[chosen_]);
    painter.setPen(QPen(theme::color(Token::Text), 3));
    const double x = std::clamp(at.left(), 2.0, width() - 2.0);
    painter.drawLine(QPointF(x, at.top() - 3), QPointF(x, at.bottom() + 3));
}

}  // namespace ui::pages
