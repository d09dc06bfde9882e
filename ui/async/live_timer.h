// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>
#include <QWidget>
#include <chrono>
#include <functional>

namespace ui::async {

/// Calls `pull` at once and then every `interval`, while `widget` can be seen; a hidden or
/// minimised page costs nothing. Lives as a child of the widget. Threads: GUI thread only.
class LiveTimer final : public QObject {
    Q_OBJECT
  public:
    LiveTimer(QWidget* widget, std::function<void()> pull,
              std::chrono::milliseconds interval = std::chrono::milliseconds(250));
    [[nodiscard]] bool running() const { return timer_.isActive(); }
    /// Pulls now, if the widget is visible.
    void pullNow();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void begin();

    QWidget* widget_;
    std::function<void()> pull_;
    QTimer timer_;
};

}  // namespace ui::async
