// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tag.h"

#include <QPainter>

#include "ui/theme/spacing.h"

namespace ui::widgets {

using theme::Token;

Pill tagPill(const QString& text, std::optional<theme::Verdict> verdict) {
    Pill pill;
    pill.height = theme::kTagHeight;
    pill.radius = theme::kTagRadius;
    pill.padding = 7;
    pill.gap = 4;
    Token color = Token::Text2;
    if (verdict && *verdict != theme::Verdict::Off) {
        const theme::VerdictStyle style = theme::style(*verdict);
        pill.fill = style.fill;
        pill.line = style.line;
        pill.dashed = style.dashed;
        pill.icon = QString::fromLatin1(style.icon);
        pill.iconColor = color = style.text;
    }
    pill.parts.push_back({text, color, theme::Type::SmallBold});
    return pill;
}

Tag::Tag(const QString& text, std::optional<theme::Verdict> verdict, QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, verdict);
}

void Tag::set(const QString& text, std::optional<theme::Verdict> verdict) {
    text_ = text;
    verdict_ = verdict;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const {
    return pillSize(tagPill(text_, verdict_));
}

void Tag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintPill(painter, rect(), tagPill(text_, verdict_), layoutDirection());
}

}  // namespace ui::widgets
