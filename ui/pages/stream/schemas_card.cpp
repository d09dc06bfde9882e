// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stream/schemas_card.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"

namespace ui::pages {

SchemasCard::SchemasCard(QWidget* parent)
    : Card(tr("Schema versions"), parent),
      model_(new SchemasModel(this)),
      table_(new widgets::DataTable(tr("Schema versions"))) {
    setObjectName(QStringLiteral("schemasCard"));
    setFlush(true);
    table_->setRowsModel(model_);
    table_->rememberAs(QStringLiteral("stream-schemas"));
    table_->addTo(menu());
    body()->addWidget(table_, 1);
    connect(table_, &widgets::DataTable::rowActivated, this, &SchemasCard::openSchema);
}

void SchemasCard::show(const core::runtime::StreamLive& stream, const std::string& topic) {
    auto seen = seenVersions(stream);
    if (shown_ && seen == seen_ && topic == topic_) return;
    shown_ = true;
    seen_ = std::move(seen);
    topic_ = topic;
    rows_ = schemaRows(versions_, seen_);
    std::vector<SchemaRow> some = rows_;
    if (!topic.empty()) std::erase_if(some, [&](const SchemaRow& r) { return r.topic != topic; });
    const bool newer = std::ranges::any_of(some, &SchemaRow::newerSeen);
    setSubtitle(some.empty() ? tr("this topic has none")
                : newer      ? tr("producers use a version that is not known here")
                             : tr("Enter shows the JSON Schema"));
    model_->setRows(std::move(some));
}

void SchemasCard::openSchema(int row) {
    const SchemaRow* schema = model_->rowAt(row);
    if (!schema) return;
    auto* dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(
        tr("Schema of %1, version %2").arg(bridge::text(schema->topic)).arg(schema->version));
    auto* text = new QPlainTextEdit(bridge::text(schema->schema.dump(2)));
    text->setProperty("role", QStringLiteral("log"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLayoutDirection(Qt::LeftToRight);
    text->setAccessibleName(dialog->windowTitle());
    auto* copy = new widgets::Button(tr("Copy"), "copy");
    copy->setAutoDefault(false);
    auto* close = new widgets::Button(tr("Close"));
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(text, 1);
    column->addLayout(buttons);
    connect(copy, &QPushButton::clicked, dialog,
            [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->resize(560, 560);
    dialog->open();
}

}  // namespace ui::pages
