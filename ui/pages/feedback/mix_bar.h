// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <array>
#include <optional>

namespace ui::pages {

/// The shares of head, middle and tail as one bar, in whole percent, together 100. The two bounds
/// can be dragged. Keys: ← → move the chosen bound by 1, Page Up and Page Down by 5, Home and End
/// as far as it goes, ↑ ↓ or Space choose the other one. Mirrors in right-to-left. Threads: GUI
/// thread only.
class MixBar final : public QWidget {
    Q_OBJECT
  public:
    using Mix = std::array<int, 3>;  ///< head, middle, tail
    explicit MixBar(const QString& accessibleName, QWidget* parent = nullptr);
    /// Silently. What does not add up to 100 is put right at the tail.
    void setMix(Mix mix);
    [[nodiscard]] Mix mix() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    /// A person changed it.
    void mixChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

  private:
    void moveBound(int to);
    void describe();
    [[nodiscard]] int percentAt(double x) const;
    [[nodiscard]] QRectF place(int from, int to) const;
    void paintPart(QPainter& painter, int part) const;

    std::array<int, 2> bounds_{60, 90};  ///< where head ends, and where the middle does
    std::size_t chosen_ = 0;
};

}  // namespace ui::pages
