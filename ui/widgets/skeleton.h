// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace ui::widgets {

/// Grey bars in the shape of content to come, with a line that says what is being read. Nothing is
/// drawn in the first 300 ms, so that quick answers do not flicker.
class Skeleton final : public QWidget {
    Q_OBJECT
  public:
    explicit Skeleton(const QString& text, QWidget* parent = nullptr, int delayMs = 300);
    [[nodiscard]] bool isShown() const { return shown_; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

  private:
    QWidget* line_;
    int timer_;
    bool shown_ = false;
};

}  // namespace ui::widgets
