// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QWidget>
#include <vector>

namespace ui::widgets {

/// Draws the focus ring, 2 px accent with a 2 px gap, around whatever has the keyboard focus in any
/// window, when it came there by keyboard. One per application, a child of the main window.
class FocusRing final : public QObject {
    Q_OBJECT
  public:
    explicit FocusRing(QObject* parent);
    ~FocusRing() override;
    /// What the ring is around now, or null.
    [[nodiscard]] QWidget* target() const { return target_; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    class Overlay;
    void follow(QWidget* widget);
    void release();
    void place();

    QPointer<QWidget> target_;
    QPointer<QWidget> overlay_;
    std::vector<QPointer<QWidget>> watched_;
    bool byKeyboard_ = false;
};

}  // namespace ui::widgets
