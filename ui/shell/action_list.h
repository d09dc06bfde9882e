// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <functional>
#include <vector>

namespace ui::shell {

/// Everything a person can do by name: the palette and the list of shortcuts read it. Pages add
/// their own while they live (the action goes with its owner).
class ActionList final : public QObject {
    Q_OBJECT
  public:
    /// The window that the shortcuts work in.
    explicit ActionList(QWidget* window);

    QAction* add(const QString& text, const char* icon, const QList<QKeySequence>& shortcuts,
                 std::function<void()> run, QObject* owner = nullptr);
    [[nodiscard]] std::vector<QAction*> actions() const;

  private:
    QWidget* window_;
    std::vector<QAction*> actions_;
};

}  // namespace ui::shell
