// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>

#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/explain_sheet.h"
#include "ui/widgets/label.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/state_panel.h"

namespace ui::widgets {

Card::Card(const QString& title, QWidget* parent) : QFrame(parent) {
    QFrame::setProperty("role", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);

    headerRow_ = new QWidget;
    headerRow_->setMinimumHeight(theme::kCardHeader);
    header_ = new QHBoxLayout(headerRow_);
    header_->setContentsMargins(theme::kCardPadding, 0, 8, 0);
    header_->setSpacing(8);
    title_ = label("card-title");
    subtitle_ = label("caption");
    header_->addWidget(title_);
    header_->addWidget(subtitle_, 1);
    subtitle_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->addWidget(headerRow_);

    stack_ = new QStackedLayout;
    content_ = new QWidget;
    body_ = new QVBoxLayout(content_);
    body_->setSpacing(8);
    stack_->addWidget(content_);
    column->addLayout(stack_, 1);
    setFlush(false);
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    title_->setText(title);
    setAccessibleName(title);
    headerRow_->setVisible(!title.isEmpty());
}

QString Card::title() const {
    return title_->text();
}

void Card::setSubtitle(const QString& subtitle) {
    subtitle_->setText(subtitle);
    subtitle_->setToolTip(subtitle);
}

void Card::addToHeader(QWidget* widget) {
    header_->insertWidget(menu_ ? header_->count() - 1 : header_->count(), widget);
}

QMenu* Card::menu() {
    if (menu_) return menu_;
    auto* button = iconButton("ellipsis", tr("More actions for this card"), this);
    menu_ = new QMenu(button);
    button->setMenu(menu_);
    header_->addWidget(button);
    return menu_;
}

void Card::setExplanation(Explanation explanation) {
    const bool first = !explanation_;
    explanation_ = std::move(explanation);
    if (!first) return;
    menu()->addSeparator();
    QAction* action = menu()->addAction(
        theme::icon("circle-help"), offersTable() ? tr("Explain this chart") : tr("Explain this"),
        this, [this] { ExplainSheet::open(*this); });
    action->setObjectName(QStringLiteral("explain"));
    // Only shown here: the key itself belongs to the window, which knows what has the focus.
    action->setShortcut(Qt::Key_F1);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
}

void Card::setFlush(bool flush) {
    const int pad = flush ? 0 : theme::kCardPadding;
    body_->setContentsMargins(pad, 0, pad, flush ? 5 : theme::kCardPadding);
}

void Card::showOther(QWidget* widget) {
    QWidget* before = stack_->currentWidget();
    stack_->addWidget(widget);
    stack_->setCurrentWidget(widget);
    if (before != content_) before->deleteLater();
}

void Card::showContent() {
    QWidget* before = stack_->currentWidget();
    if (before == content_) return;
    stack_->setCurrentWidget(content_);
    stack_->removeWidget(before);
    before->deleteLater();
}

StatePanel* Card::showState(const StateText& text) {
    auto* panel = new StatePanel(text);
    showOther(panel);
    return panel;
}

void Card::showLoading(const QString& text) {
    showOther(new Skeleton(text));
}

}  // namespace ui::widgets
