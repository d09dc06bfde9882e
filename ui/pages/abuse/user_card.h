// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/abuse/abuse_view.h"
#include "ui/widgets/card.h"

class QLabel;

namespace ui::widgets {
class Button;
class FactList;
}  // namespace ui::widgets

namespace ui::pages {

/// One user: the numbers behind each flag, and what was decided. Threads: GUI thread only.
class UserCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit UserCard(QWidget* parent = nullptr);
    /// Null: nobody is chosen.
    void show(const FlaggedUser* user);

  Q_SIGNALS:
    void recommendationsRequested(const QString& userId);

  private:
    QLabel* state_;
    QLabel* flags_;
    widgets::FactList* facts_;
    widgets::Button* open_;
    QString userId_;
};

}  // namespace ui::pages
