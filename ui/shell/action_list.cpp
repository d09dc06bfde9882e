// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_list.h"

#include <QWidget>

#include "ui/theme/icons.h"

namespace ui::shell {

ActionList::ActionList(QWidget* window) : QObject(window), window_(window) {}

QAction* ActionList::add(const QString& text, const char* icon,
                         const QList<QKeySequence>& shortcuts, std::function<void()> run,
                         QObject* owner) {
    auto* action = new QAction(theme::icon(icon), text, owner ? owner : this);
    action->setShortcuts(shortcuts);
    connect(action, &QAction::triggered, action, [run = std::move(run)] { run(); });
    connect(action, &QObject::destroyed, this, [this, action] { std::erase(actions_, action); });
    window_->addAction(action);
    actions_.push_back(action);
    return action;
}

std::vector<QAction*> ActionList::actions() const {
    std::vector<QAction*> enabled;
    for (QAction* action : actions_) {
        if (action->isEnabled() && action->isVisible()) enabled.push_back(action);
    }
    return enabled;
}

}  // namespace ui::shell
