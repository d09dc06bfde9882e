// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <memory>

#include "core/runtime/snapshots.h"
#include "ui/async/job_slot.h"
#include "ui/pages/registry/comparison.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace core::runtime {
class Engine;
}
namespace ui::widgets {
class Button;
class DataTable;
class Select;
}  // namespace ui::widgets

namespace ui::pages {

/// Asks for one text: a line (an alias) or several (a note). Use open() and accepted().
class TextDialog final : public QDialog {
    Q_OBJECT
  public:
    enum class Kind { Line, Paragraph };
    TextDialog(Kind kind, const QString& title, const QString& explanation, const QString& before,
               QWidget* parent);
    /// Trimmed.
    [[nodiscard]] QString text() const;

  private:
    QLineEdit* line_ = nullptr;
    QPlainTextEdit* paragraph_ = nullptr;
};

/// Shows markdown; loads nothing, neither pictures nor links.
class MarkdownDialog final : public QDialog {
    Q_OBJECT
  public:
    MarkdownDialog(const QString& title, const QString& markdown, QWidget* parent);
};

/// Two versions and all that differs between them.
class CompareDialog final : public QDialog {
    Q_OBJECT
  public:
    CompareDialog(core::runtime::Engine& engine, const core::VersionId& from,
                  const core::VersionId& to, QWidget* parent);

  private:
    void compare();
    void showDiff(const core::Result<core::Json>& diff);

    core::runtime::Engine& engine_;
    widgets::Select* from_;
    widgets::Select* to_;
    QLabel* state_;
    widgets::DataTable* table_;
    std::unique_ptr<ComparisonModel> model_;
    async::JobSlot job_;
};

}  // namespace ui::pages
