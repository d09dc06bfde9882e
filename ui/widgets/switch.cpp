// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch.h"

#include <QPainter>
#include <QStyle>

#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

namespace ui::widgets {

using theme::Token;

namespace {
constexpr int kTrackWidth = 34;
constexpr int kTrackHeight = 18;
}  // namespace

Switch::Switch(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void Switch::setOffText(const QString& text) {
    offText_ = text;
    updateGeometry();
    update();
}

QSize Switch::sizeHint() const {
    const QFontMetrics metrics(theme::font(theme::Type::Body));
    return {kTrackWidth + 8 +
                std::max(metrics.horizontalAdvance(text()), metrics.horizontalAdvance(offText_)),
            std::max(theme::kSmallButtonHeight, metrics.height() + 4)};
}

void Switch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const auto place = [this](const QRect& r) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), r));
    };
    const QRect track(0, (height() - kTrackHeight) / 2, kTrackWidth, kTrackHeight);
    const bool on = isChecked();
    painter.setPen(theme::color(on ? Token::Button : Token::BorderControl));
    painter.setBrush(theme::color(!isEnabled() ? Token::OffFill
                                  : on         ? Token::Button
                                               : Token::Surface3));
    painter.drawRoundedRect(place(track).adjusted(0.5, 0.5, -0.5, -0.5), 8.5, 8.5);
    const QRect knob(on ? kTrackWidth - kTrackHeight + 3 : 3, track.top() + 3, kTrackHeight - 6,
                     kTrackHeight - 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(on ? Token::OnButton : Token::Text2));
    painter.drawEllipse(place(knob));
    painter.setFont(theme::font(theme::Type::Body));
    painter.setPen(theme::color(isEnabled() ? Token::Text : Token::Text3));
    painter.drawText(place(QRect(kTrackWidth + 8, 0, width() - kTrackWidth - 8, height())),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                     on || offText_.isEmpty() ? text() : offText_);
}

}  // namespace ui::widgets
