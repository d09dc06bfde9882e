// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeySequence>
#include <QWidget>
#include <functional>
#include <vector>

#include "ui/theme/verdict.h"

class QVBoxLayout;

namespace ui::shell {

struct Toast {
    theme::Verdict verdict = theme::Verdict::Info;
    QString title;   ///< "v41 is live"
    QString detail;  ///< "Rolled back from v42 at 13:14:02"
    QString actionText;
    const char* actionIcon = nullptr;
    std::function<void()> action;
    QKeySequence shortcut;  ///< runs the action while the toast is shown
    /// What it is about ("live v41"). Of two toasts about the same thing only one is shown: the one
    /// with a shortcut, else the newer one.
    QString about;
};

/// Short notices in the bottom end corner, newest on top, 6 s each; FAIL stays until closed.
/// At most five are shown. Lives over the window's content.
class Toasts final : public QWidget {
    Q_OBJECT
  public:
    explicit Toasts(QWidget* window, int lifeMs = 6000);
    void show(const Toast& toast);
    [[nodiscard]] int count() const { return static_cast<int>(shown_.size()); }

  protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void place();
    void drop(QWidget* toast);
    bool replaceSame(const Toast& toast);

    QVBoxLayout* column_;
    std::vector<QWidget*> shown_;  ///< newest first
    int lifeMs_;
};

}  // namespace ui::shell
