// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <vector>

class QAction;

namespace ui::shell {

/// "?": every action that has a shortcut, and the keys inside charts and tables.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT
  public:
    ShortcutsDialog(const std::vector<QAction*>& actions, QWidget* parent);
};

}  // namespace ui::shell
