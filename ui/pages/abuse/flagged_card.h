// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "ui/pages/abuse/abuse_view.h"
#include "ui/widgets/card.h"

namespace ui::widgets {
class Button;
class DataTable;
class SearchLine;
}  // namespace ui::widgets

namespace ui::pages {

class FlaggedModel;

/// What a person can decide about flagged users.
enum class UserDecision { Exclude, Clear, Release };

/// The flagged users: those who wait first, then by score. Ticking rows chooses whom a decision is
/// about; the row with the cursor is the one that is explained. Threads: GUI thread only.
class FlaggedCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit FlaggedCard(QWidget* parent = nullptr);
    void show(const AbuseViewPtr& view);
    /// Ticks these; ids that are not in the table are passed over.
    void setSelected(const std::vector<std::string>& users);
    [[nodiscard]] std::vector<std::string> selected() const;
    /// The ticked users whom the decision can be about.
    [[nodiscard]] std::vector<std::string> usersFor(UserDecision decision) const;
    /// Why nothing can be decided now; empty = it can.
    void setBusy(const QString& reason);
    [[nodiscard]] widgets::DataTable* table() const { return table_; }

  Q_SIGNALS:
    void asked(ui::pages::UserDecision decision);
    void selectionMade();
    /// Of the row with the cursor; null for none.
    void currentChanged(const ui::pages::FlaggedUser* user);

  private:
    void showButtons();

    FlaggedModel* model_;
    widgets::DataTable* table_;
    widgets::SearchLine* search_;
    widgets::Button* exclude_;
    widgets::Button* clear_;
    widgets::Button* release_;
    AbuseViewPtr view_;
    QString busy_;
};

}  // namespace ui::pages
