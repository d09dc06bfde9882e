// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <vector>

class QAction;
class QLineEdit;
class QListWidget;

namespace ui::shell {

/// Ctrl+K: type a few letters, ↑ ↓ choose, Enter runs, Esc closes.
class CommandPalette final : public QDialog {
    Q_OBJECT
  public:
    CommandPalette(std::vector<QAction*> actions, QWidget* window);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void filter(const QString& text);
    void runCurrent();

    std::vector<QAction*> actions_;
    QLineEdit* line_;
    QListWidget* list_;
};

}  // namespace ui::shell
