// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"

class QHBoxLayout;

namespace core {
struct Error;
}

namespace ui::widgets {

/// What stands where content is missing: an icon, one line, a sentence.
struct StateText {
    QString icon;
    QString title;
    QString text;
    theme::Token iconColor = theme::Token::Text3;
};

/// Empty, no data or error, in the middle of a card; add one action, two at most.
class StatePanel final : public QWidget {
    Q_OBJECT
  public:
    explicit StatePanel(const StateText& text, QWidget* parent = nullptr);
    Button* addAction(const QString& text, const char* icon, ButtonKind kind = ButtonKind::Normal);

  private:
    QHBoxLayout* actions_;
};

/// The error state: what failed and why.
StateText errorState(const QString& whatFailed, const core::Error& error);
/// Adds the "Copy details" button of an error state. utcTime says when it failed.
void addCopyDetails(StatePanel* panel, const core::Error& error, const QString& utcTime);

}  // namespace ui::widgets
