// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

#include "ui/theme/verdict.h"
#include "ui/widgets/button.h"

class QHBoxLayout;
class QLabel;

namespace core {
struct Error;
}

namespace ui::widgets {

class IconView;

/// A strip under the page title: icon, what happened in bold, what it means, actions at the end.
class Banner : public QFrame {
    Q_OBJECT
  public:
    Banner(theme::Verdict verdict, const QString& lead, const QString& text,
           QWidget* parent = nullptr);
    void set(theme::Verdict verdict, const QString& lead, const QString& text);
    void setIcon(const char* name);
    Button* addAction(const QString& text, const char* icon, ButtonKind kind = ButtonKind::Normal);

  private:
    IconView* icon_;
    QLabel* lead_;
    QLabel* text_;
    QHBoxLayout* row_;
    theme::Verdict verdict_;
};

/// A banner for a failure, with Copy details.
class ErrorBanner final : public Banner {
    Q_OBJECT
  public:
    ErrorBanner(const QString& whatFailed, const core::Error& error, const QString& utcTime,
                QWidget* parent = nullptr);
};

}  // namespace ui::widgets
