// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/feedback/feedback_port.h"
#include "ui/widgets/card.h"

class QLabel;

namespace ui::widgets {
class Button;
class Switch;
}  // namespace ui::widgets

namespace ui::pages {

class MitigationRow;
class MixBar;

/// The mitigations as a person sets them up; nothing is sent before Apply changes. Threads: GUI
/// thread only.
class MitigationsCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit MitigationsCard(QWidget* parent = nullptr);
    /// What is applied now. What a person is changing stays, unless it was changed nowhere.
    void show(const AppliedMitigations& applied);
    [[nodiscard]] const AppliedMitigations& edited() const { return edited_; }
    [[nodiscard]] bool hasChanges() const { return !(edited_ == applied_); }
    /// While it is applied, or why it cannot be.
    void setBusy(const QString& reason);
    /// What was wrong with the last attempt; empty: nothing.
    void setError(const QString& error);

  Q_SIGNALS:
    void applyRequested(const ui::pages::AppliedMitigations& next);
    /// A person changed something, or it was reset.
    void editedChanged();

  private:
    void build();
    void takeRows();
    void showEdited();
    void showButtons();

    AppliedMitigations applied_;
    AppliedMitigations edited_;
    QString busy_;
    QString error_;
    MitigationRow* diversity_;
    MitigationRow* exploration_;
    MitigationRow* tailSlots_;
    MitigationRow* share_;
    MixBar* mix_;
    widgets::Switch* mixOn_;
    widgets::Button* reset_;
    widgets::Button* apply_;
    QLabel* tailShare_;
    QLabel* reason_;
};

}  // namespace ui::pages
