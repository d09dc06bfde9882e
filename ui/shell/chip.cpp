// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chip.h"

#include <QFrame>
#include <QVBoxLayout>

#include "ui/theme/spacing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace ui::shell {

using theme::Token;
using theme::Type;
using theme::Verdict;

Chip::Chip(ChipText text, QWidget* parent) : PillButton(parent) {
    set(text);
    connect(this, &QAbstractButton::clicked, this, &Chip::openPopover);
}

void Chip::set(const ChipText& text) {
    if (text == text_ && !accessibleName().isEmpty()) return;
    text_ = text;
    setAccessibleName(
        QStringLiteral("%1: %2, %3").arg(text.name, text.fact, theme::word(text.verdict)));
    updateGeometry();
    update();
}

void Chip::setAction(const QString& text, const char* icon, std::function<void()> run) {
    actionText_ = text;
    actionIcon_ = icon;
    action_ = std::move(run);
}

widgets::Pill Chip::pill() const {
    const theme::VerdictStyle style = theme::style(text_.verdict);
    // A healthy or absent connection stays quiet; only trouble (and the model) takes colour.
    const bool quiet = text_.verdict == Verdict::Pass || text_.verdict == Verdict::Off;
    widgets::Pill pill;
    pill.fill = quiet ? Token::Surface : style.fill;
    pill.line = quiet ? Token::Border : style.line;
    pill.dashed = style.dashed;
    pill.height = theme::kChipHeight;
    pill.radius = 13;
    pill.padding = 9;
    pill.icon = text_.icon.isEmpty() ? QString::fromLatin1(style.icon) : text_.icon;
    pill.iconColor = style.text;
    pill.iconPx = 14;
    const bool loud = text_.verdict == Verdict::Warn || text_.verdict == Verdict::Fail;
    pill.parts = {{text_.name, Token::Text, Type::CellBold},
                  {u' ' + text_.fact, loud ? style.text : Token::Text2, Type::Cell}};
    return pill;
}

void Chip::openPopover() {
    auto* popover = new QFrame(this, Qt::Popup);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    popover->setProperty("role", QStringLiteral("popover"));
    popover->setAccessibleName(text_.name);
    auto* column = new QVBoxLayout(popover);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addWidget(widgets::label("card-title", text_.name));
    auto* facts = new widgets::FactList;
    std::vector<widgets::Fact> all{{tr("State"), text_.fact, false, text_.verdict}};
    all.insert(all.end(), text_.details.begin(), text_.details.end());
    facts->setFacts(all);
    facts->setMinimumWidth(240);
    column->addWidget(facts);
    if (panel_) column->addWidget(panel_());
    if (action_) {
        auto* button = new widgets::Button(actionText_, actionIcon_);
        connect(button, &widgets::Button::clicked, popover, [popover, run = action_] {
            popover->close();
            run();
        });
        column->addWidget(button);
    }
    popover->adjustSize();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    popover->move(mapToGlobal(QPoint(mirrored ? width() - popover->width() : 0, height() + 4)));
    popover->show();
}

}  // namespace ui::shell
