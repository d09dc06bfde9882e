// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/dialogs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "core/runtime/engine.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/label.h"

namespace ui::pages {
namespace {

using widgets::Button;

/// A text view that never fetches what its text names.
class OfflineText final : public QTextBrowser {
  public:
    explicit OfflineText(const QString& name) {
        setOpenLinks(false);
        setAccessibleName(name);
    }
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

QVBoxLayout* dress(QDialog* dialog, const QString& title) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(title);
    dialog->setAccessibleName(title);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(widgets::label("dialog-title", title));
    return column;
}

QHBoxLayout* closeRow(QDialog* dialog, Button* last) {
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(last);
    QObject::connect(last, &Button::clicked, dialog, &QDialog::accept);
    return row;
}

}  // namespace

TextDialog::TextDialog(Kind kind, const QString& title, const QString& explanation,
                       const QString& before, QWidget* parent)
    : QDialog(parent) {
    QVBoxLayout* column = dress(this, title);
    QLabel* words = widgets::label("body", explanation);
    words->setWordWrap(true);
    column->addWidget(words);
    if (kind == Kind::Line) {
        line_ = new QLineEdit(before);
        line_->setAccessibleName(title);
        column->addWidget(line_);
        line_->setFocus();
    } else {
        paragraph_ = new QPlainTextEdit(before);
        paragraph_->setTabChangesFocus(true);
        paragraph_->setAccessibleName(title);
        column->addWidget(paragraph_);
        paragraph_->setFocus();
    }
    auto* cancel = new Button(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    auto* save = new Button(tr("Save"), "check", widgets::ButtonKind::Primary);
    save->setDefault(true);
    QHBoxLayout* row = closeRow(this, save);
    row->insertWidget(1, cancel);
    column->addLayout(row);
    setMinimumWidth(460);
    if (!line_) return;
    const auto judge = [this, save] {
        save->setEnabledOr(!text().isEmpty(), tr("Enter a name first."));
    };
    connect(line_, &QLineEdit::textChanged, this, judge);
    judge();
}

QString TextDialog::text() const {
    return (line_ ? line_->text() : paragraph_->toPlainText()).trimmed();
}

MarkdownDialog::MarkdownDialog(const QString& title, const QString& markdown, QWidget* parent)
    : QDialog(parent) {
    QVBoxLayout* column = dress(this, title);
    auto* view = new OfflineText(title);
    view->document()->setMarkdown(
        markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                      QTextDocument::MarkdownNoHTML);
    column->addWidget(view);
    column->addLayout(closeRow(this, new Button(tr("Close"))));
    resize(640, 620);
    view->setFocus();
}

CompareDialog::CompareDialog(core::runtime::Engine& engine, const core::VersionId& from,
                             const core::VersionId& to, QWidget* parent)
    : QDialog(parent),
      engine_(engine),
      from_(new widgets::Select(tr("First version"))),
      to_(new widgets::Select(tr("Second version"))),
      state_(widgets::label("body")),
      table_(new widgets::DataTable(tr("Differences"))) {
    QVBoxLayout* column = dress(this, tr("Compare two versions"));
    auto* row = new QHBoxLayout;
    const auto now = engine.snapshot();
    for (widgets::Select* select : {from_, to_}) {
        for (const auto& v : now->versions) {
            select->addItem(
                QStringLiteral("%1 · %2").arg(versionName(v.record.id), stageWord(v.record.stage)),
                bridge::text(v.record.id.text));
        }
        row->addWidget(select, 1);
    }
    from_->setCurrentIndex(from_->findData(bridge::text(from.text)));
    to_->setCurrentIndex(to_->findData(bridge::text(to.text)));
    column->addLayout(row);
    state_->setWordWrap(true);
    column->addWidget(state_);
    column->addWidget(table_, 1);
    column->addLayout(closeRow(this, new Button(tr("Close"))));
    resize(820, 620);
    for (widgets::Select* select : {from_, to_})
        connect(select, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    compare();
}

void CompareDialog::compare() {
    const core::VersionId from{from_->currentData().toString().toStdString()};
    const core::VersionId to{to_->currentData().toString().toStdString()};
    if (from.empty() || to.empty()) return;
    state_->setText(tr("Comparing…"));
    job_.start([&engine = engine_, from,
                to](const std::stop_token&) { return engine.registry().diff(from, to); },
               [this](const core::Result<core::Json>& diff) { showDiff(diff); });
}

void CompareDialog::showDiff(const core::Result<core::Json>& diff) {
    table_->setVisible(diff.ok());
    if (!diff) {
        state_->setText(bridge::errorText(diff.error()));
        return;
    }
    auto rows = allDifferences(*diff);
    QStringList unverified;
    for (const auto& id : diff->at("unverified"))
        unverified << bridge::isolate(bridge::text(id.get<std::string>()));
    state_->setText(!unverified.isEmpty() ? tr("Only metrics are compared: %1 does not verify.")
                                                .arg(unverified.join(QStringLiteral(", ")))
                    : rows.empty()
                        ? tr("Nothing differs.")
                        : tr("%n difference(s)", nullptr, static_cast<int>(rows.size())));
    auto model = std::make_unique<ComparisonModel>(ComparisonModel::Kind::Everything,
                                                   bridge::isolate(from_->currentData().toString()),
                                                   bridge::isolate(to_->currentData().toString()));
    model->setRows(std::move(rows));
    table_->setRowsModel(model.get());
    model_ = std::move(model);
}

}  // namespace ui::pages
