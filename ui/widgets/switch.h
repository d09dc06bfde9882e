// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace ui::widgets {

/// On or off, applied by whoever listens to toggled(). Space and click turn it.
class Switch final : public QAbstractButton {
    Q_OBJECT
  public:
    explicit Switch(const QString& text, QWidget* parent = nullptr);
    /// What stands beside it while it is off; else the same text as when it is on.
    void setOffText(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString offText_;
};

}  // namespace ui::widgets
