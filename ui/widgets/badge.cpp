// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include <QAccessible>

#include "ui/theme/spacing.h"

namespace ui::widgets {

using theme::Token;
using theme::Type;

Badge::Badge(BadgeText text, QWidget* parent) : PillButton(parent) {
    set(text);
}

void Badge::set(const BadgeText& text) {
    if (text == text_ && !accessibleName().isEmpty()) return;
    const bool verdictChanged = text.verdict != text_.verdict;
    text_ = text;
    // Verdict first, as a sentence: this is what a screen reader says.
    QString sentence =
        QStringLiteral("%1: %2 %3").arg(theme::word(text.verdict), text.label, text.value);
    if (!text.requirement.isEmpty()) sentence += QStringLiteral(", ") + text.requirement;
    setAccessibleName(sentence);
    if (verdictChanged) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    updateGeometry();
    update();
}

Pill Badge::pill() const {
    const theme::VerdictStyle style = theme::style(text_.verdict);
    Pill pill;
    pill.fill = style.fill;
    pill.line = style.line;
    pill.dashed = style.dashed;
    pill.height = theme::kBadgeHeight;
    pill.padding = 9;
    pill.icon = QString::fromLatin1(style.icon);
    pill.iconColor = style.text;
    pill.iconPx = 15;
    const QString dot = QStringLiteral(" · ");
    pill.parts.push_back({text_.label + u' ', Token::Text2, Type::Cell});
    pill.parts.push_back({text_.value, Token::Text, Type::CellBold});
    if (!text_.requirement.isEmpty()) {
        pill.parts.push_back({dot, Token::Text2, Type::Cell});
        pill.parts.push_back({text_.requirement, Token::Text2, Type::Cell});
    }
    pill.parts.push_back({dot, Token::Text2, Type::Cell});
    pill.parts.push_back({theme::word(text_.verdict), style.text, Type::CellBold});
    return pill;
}

}  // namespace ui::widgets
