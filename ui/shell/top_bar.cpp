// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include <QHBoxLayout>
#include <QMenu>

#include "ui/theme/spacing.h"
#include "ui/widgets/button.h"

namespace ui::shell {

TopBar::TopBar(QWidget* parent)
    : QWidget(parent),
      profile_(new widgets::MenuButton({}, "server")),
      chips_(new QHBoxLayout),
      model_(new Chip) {
    setProperty("role", QStringLiteral("bar-top"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(theme::kTopBarHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPagePadding, 0, theme::kPagePadding, 0);
    row->setSpacing(14);
    profile_->setProperty("role", QStringLiteral("profile"));
    profile_->hide();
    row->addWidget(profile_);
    chips_->setSpacing(8);
    row->addLayout(chips_);
    row->addStretch(1);
    model_->hide();
    row->addWidget(model_);
}

void TopBar::setProfile(const QString& name) {
    profile_->setText(name);
    profile_->setAccessibleName(tr("Profile: %1").arg(name));
    profile_->setVisible(!name.isEmpty());
}

QMenu* TopBar::profileMenu() {
    if (!profileMenu_) {
        profileMenu_ = new QMenu(profile_);
        profile_->setMenu(profileMenu_);
    }
    return profileMenu_;
}

void TopBar::openProfileMenu() {
    if (profileMenu_ && profile_->isVisible()) profile_->showMenu();
}

Chip* TopBar::chip(const QString& id) {
    Chip*& chip = byId_[id];
    if (!chip) {
        chip = new Chip;
        chips_->addWidget(chip);
    }
    return chip;
}

void TopBar::setModel(const ChipText& text) {
    model_->set(text);
    model_->setVisible(!text.name.isEmpty());
}

}  // namespace ui::shell
