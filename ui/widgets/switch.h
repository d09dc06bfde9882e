// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace ui::widgets {

/// On or off, applied by whoever listens to toggled(). Space and click turn it.
class Switch final : public QAbstractButton {
    Q_OBJECT
  public:
    explicit Switch(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace ui::widgets
