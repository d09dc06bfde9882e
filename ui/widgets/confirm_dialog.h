// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <QPointer>
#include <vector>

#include "ui/theme/verdict.h"

class QCheckBox;
class QPlainTextEdit;
class QVBoxLayout;
class QLabel;

namespace ui::widgets {

class Button;

struct BeforeAfter {
    QString what;
    QString now;
    QString after;
    QString effect;
    theme::Verdict verdict = theme::Verdict::Off;  ///< Off: a plain tag
};

struct CheckLine {
    QString text;
    theme::Verdict verdict = theme::Verdict::Pass;  ///< Fail disables the action
};

/// Everything a person should know before a change.
struct Confirmation {
    QString question;  ///< "Roll back the live model to v41?"
    QString effect;    ///< one sentence
    std::vector<BeforeAfter> changes;
    std::vector<CheckLine> checks;
    QString undo;  ///< "You can undo this with Roll forward to v42."
    QString verb;  ///< the button: "Roll back to v41"
    const char* verbIcon = "check";
    bool destructive = true;
    int minReason = 10;  ///< characters; 0 leaves the reason out
    QString consent;     ///< words of a box that must be ticked first; empty: none
};

/// Asks before a change: question, effect, before and after, checks, reason, how to undo.
/// Focus starts in the reason; Enter never confirms; Esc cancels; a failed check disables the
/// button and says so. Use open() and accepted(), or exec().
class ConfirmDialog final : public QDialog {
    Q_OBJECT
  public:
    explicit ConfirmDialog(const Confirmation& confirmation, QWidget* parent);
    ~ConfirmDialog() override;

    /// Trimmed.
    [[nodiscard]] QString reason() const;
    /// Whether the consent box is ticked; false when there is none.
    [[nodiscard]] bool consented() const;
    /// Replaces the before-and-after rows: for numbers that arrive while the dialog is open.
    void setChanges(const std::vector<BeforeAfter>& changes);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    static QWidget* changesTable(const std::vector<BeforeAfter>& changes);
    QWidget* checksRow(const Confirmation& confirmation);
    void judge();

    QString failedCheck_;
    int minReason_;
    QString undo_;
    QWidget* changes_ = nullptr;
    QVBoxLayout* column_ = nullptr;
    QPlainTextEdit* reason_ = nullptr;
    QCheckBox* consent_ = nullptr;
    QLabel* hint_;
    Button* confirm_;
    QPointer<QWidget> scrim_;
};

}  // namespace ui::widgets
