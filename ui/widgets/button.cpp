// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include <QPainter>
#include <QStyleOptionButton>

#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

namespace ui::widgets {

using theme::Token;

namespace {

/// Wider than high: 3 px of air at both sides of the icon, as Qt's own gap to the text is too
/// small.
constexpr QSize kIconSize(theme::kIcon + 6, theme::kIcon);

struct KindStyle {
    const char* role;
    Token icon;
};

KindStyle styleOf(ButtonKind kind) {
    switch (kind) {
        case ButtonKind::Normal:
            return {"", Token::Text};
        case ButtonKind::Primary:
            return {"primary", Token::OnButton};
        case ButtonKind::Danger:
            return {"danger", Token::OnButton};
        case ButtonKind::DangerOutline:
            return {"danger-outline", Token::FailText};
        case ButtonKind::Ghost:
            return {"ghost", Token::Text2};
        case ButtonKind::Link:
            return {"link", Token::Accent};
    }
    return {"", Token::Text};
}

}  // namespace

Button::Button(const QString& text, const char* icon, ButtonKind kind, QWidget* parent)
    : QPushButton(text, parent), icon_(QString::fromLatin1(icon ? icon : "")) {
    setIconSize(kIconSize);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setKind(kind);
}

void Button::setKind(ButtonKind kind) {
    const KindStyle style = styleOf(kind);
    widgets::setProperty(this, "role", QString::fromLatin1(style.role));
    if (!icon_.isEmpty()) setIcon(theme::icon(icon_, style.icon));
}

void Button::setSmall(bool small) {
    widgets::setProperty(this, "size", small ? QStringLiteral("small") : QString());
}

void Button::setEnabledOr(bool enabled, const QString& reason) {
    setEnabled(enabled);
    setToolTip(enabled ? QString() : reason);
    setAccessibleDescription(enabled ? QString() : reason);
}

QToolButton* iconButton(const char* icon, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setProperty("role", QStringLiteral("icon"));
    button->setIcon(theme::icon(icon));
    button->setIconSize({theme::kIcon, theme::kIcon});
    button->setFixedSize(theme::kSmallButtonHeight, theme::kSmallButtonHeight);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

MenuButton::MenuButton(const QString& text, const char* icon, QWidget* parent)
    : QPushButton(text, parent) {
    if (icon) setIcon(theme::icon(icon, Token::Text2));
    setIconSize(kIconSize);
    QPushButton::setProperty("opens", QStringLiteral("menu"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize MenuButton::sizeHint() const {
    return QPushButton::sizeHint() + QSize(22, 0);
}

void MenuButton::paintEvent(QPaintEvent* event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (!mirrored) QPushButton::paintEvent(event);
    QPainter painter(this);
    // Right to left, a style sheet's text-align tears Qt 6.4's icon and text apart.
    if (mirrored) paintMirrored(painter);
    const int x = mirrored ? 9 : width() - 9 - 14;
    theme::drawIcon(painter, QPointF(x, (height() - 14) / 2), QStringLiteral("chevron-down"),
                    theme::color(Token::Text2), 14);
}

void MenuButton::paintMirrored(QPainter& painter) {
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    QRect room = rect().adjusted(9 + 14 + 6, 0, -11, 0);
    if (!icon().isNull()) {
        const QSize size = iconSize();
        icon().paint(
            &painter,
            QRect(QPoint(room.right() - size.width() + 1, (height() - size.height()) / 2), size));
        room.setRight(room.right() - size.width() - 4);
    }
    painter.setFont(font());
    painter.setPen(theme::color(isEnabled() ? Token::Text : Token::Text3));
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text());
}

}  // namespace ui::widgets
