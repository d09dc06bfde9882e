// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QComboBox>
#include <QLineEdit>

class QLabel;

namespace ui::widgets {

/// A line with a magnifier and a clear button. "/" and Ctrl+F put the cursor into the page's first.
class SearchLine final : public QLineEdit {
    Q_OBJECT
  public:
    explicit SearchLine(const QString& placeholder, QWidget* parent = nullptr);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// A combo box with our chevron.
class Select final : public QComboBox {
    Q_OBJECT
  public:
    explicit Select(const QString& accessibleName, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A control with its label above and a line for what is wrong below.
class Field final : public QWidget {
    Q_OBJECT
  public:
    Field(const QString& label, QWidget* control, QWidget* parent = nullptr);
    /// Shows the message and marks the control; an empty message clears both.
    void setError(const QString& message);
    [[nodiscard]] bool hasError() const { return hasError_; }

  private:
    QWidget* control_;
    QWidget* errorRow_;
    QLabel* error_;
    bool hasError_ = false;
};

}  // namespace ui::widgets
