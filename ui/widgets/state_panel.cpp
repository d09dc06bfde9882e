// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/bridge/error_text.h"
#include "ui/widgets/label.h"

namespace ui::widgets {

StatePanel::StatePanel(const StateText& text, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 4, 24, 16);
    column->setSpacing(6);
    column->addStretch(1);
    if (!text.icon.isEmpty()) {
        column->addWidget(new IconView(text.icon, text.iconColor, 28), 0, Qt::AlignHCenter);
        column->addSpacing(4);
    }
    QLabel* title = label("state-title", text.title);
    QLabel* sentence = label("body", text.text);
    for (QLabel* each : {title, sentence}) {
        each->setAlignment(Qt::AlignCenter);
        each->setWordWrap(true);
        column->addWidget(each);
    }
    sentence->setVisible(!text.text.isEmpty());
    column->addSpacing(6);
    actions_ = new QHBoxLayout;
    actions_->setSpacing(8);
    actions_->addStretch(1);
    actions_->addStretch(1);
    column->addLayout(actions_);
    column->addStretch(1);
    setAccessibleName(text.title);
    setAccessibleDescription(text.text);
}

Button* StatePanel::addAction(const QString& text, const char* icon, ButtonKind kind) {
    auto* button = new Button(text, icon, kind);
    actions_->insertWidget(actions_->count() - 1, button);
    return button;
}

StateText errorState(const QString& whatFailed, const core::Error& error) {
    return {QStringLiteral("octagon-x"), whatFailed, bridge::errorText(error),
            theme::Token::FailText};
}

void addCopyDetails(StatePanel* panel, const core::Error& error, const QString& utcTime) {
    const QString details = bridge::errorDetails(error, utcTime);
    Button* button =
        panel->addAction(ui::widgets::StatePanel::tr("Copy details"), "copy", ButtonKind::Ghost);
    QObject::connect(button, &Button::clicked, panel,
                     [details] { QGuiApplication::clipboard()->setText(details); });
}

}  // namespace ui::widgets
