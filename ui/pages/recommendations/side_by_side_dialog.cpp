// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recommendations/side_by_side_dialog.h"

#include <QGridLayout>
#include <QLabel>
#include <algorithm>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/recommendations/reason_text.h"
#include "ui/pages/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/label.h"

namespace ui::pages {

using models::ColumnKind;

SideModel::SideModel(QObject* parent)
    : RowsModel({{tr("#"), ColumnKind::Number, {}},
                 {tr("Item"), ColumnKind::Strong, {}},
                 {tr("Group"), ColumnKind::Text, {}},
                 {tr("In the other list"), ColumnKind::Number, {}}},
                parent) {}

void SideModel::show(const ComparedList& list, const ComparedList& other) {
    std::vector<SideRow> rows;
    for (std::size_t i = 0; i < list.list.items.size(); ++i) {
        const auto& item = list.list.items[i];
        const auto& others = other.list.items;
        const auto same =
            std::ranges::find(others, item.itemId, &core::serving::RecommendedItem::itemId);
        SideRow row{static_cast<int>(i) + 1,
                    bridge::text(item.itemId),
                    bridge::text(list.titles[i]),
                    item.group,
                    {}};
        if (same != others.end()) row.otherRank = static_cast<int>(same - others.begin()) + 1;
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

QVariant SideModel::cell(const SideRow& row, int column, int role) const {
    const bool sort = role == models::SortRole;
    if (role == models::SwatchRole && column == 2) return static_cast<int>(groupToken(row.group));
    if (role == Qt::ToolTipRole && column == 1) return row.title;
    if (role != Qt::DisplayRole && !sort) return {};
    switch (column) {
        case 0:
            return sort ? QVariant(row.rank) : bridge::count(row.rank);
        case 1:
            return row.title;
        case 2:
            return groupWord(row.group);
        case 3:
            if (!row.otherRank) return sort ? QVariant() : QStringLiteral("–");
            return sort ? QVariant(*row.otherRank) : bridge::count(*row.otherRank);
        default:
            return {};
    }
}

SideBySideDialog::SideBySideDialog(std::vector<ComparedList> lists, int other, QWidget* parent)
    : QDialog(parent),
      lists_(std::move(lists)),
      version_(new widgets::Select(tr("Other version"))),
      summary_(widgets::label("body")) {
    const QString user = bridge::isolate(bridge::text(lists_[0].list.userId));
    setWindowTitle(tr("User %1 by two versions").arg(user));
    for (std::size_t i = 1; i < lists_.size(); ++i) {
        if (!lists_[i].failure)
            version_->addItem(versionName(lists_[i].version), static_cast<int>(i));
    }
    auto* grid = new QGridLayout(this);
    grid->setSpacing(12);
    grid->addWidget(widgets::label("dialog-title", versionName(lists_[0].version)), 0, 0);
    grid->addWidget(version_, 0, 1, Qt::AlignLeading);
    int column = 0;
    for (SideModel* model : {&left_, &right_}) {
        auto* table = new widgets::DataTable(column == 0 ? tr("Shown list")
                                                         : tr("List of the other version"));
        table->setRowsModel(model);
        grid->addWidget(table, 1, column);
        grid->setColumnStretch(column++, 1);
    }
    grid->setRowStretch(1, 1);
    grid->addWidget(summary_, 2, 0);
    auto* close = new widgets::Button(tr("Close"));
    grid->addWidget(close, 2, 1, Qt::AlignTrailing);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(version_, &QComboBox::currentIndexChanged, this,
            [this] { show(version_->currentData().toInt()); });
    version_->setCurrentIndex(std::max(0, version_->findData(other)));
    if (version_->count() > 0) show(version_->currentData().toInt());
    resize(980, 520);
}

void SideBySideDialog::show(int other) {
    const ComparedList& beside = lists_[static_cast<std::size_t>(other)];
    left_.show(lists_[0], beside);
    right_.show(beside, lists_[0]);
    summary_->setText(tr("%1 of %2 items are in both lists, with the same draws.")
                          .arg(bridge::count(qint64(beside.shared)),
                               bridge::count(qint64(lists_[0].list.items.size()))));
}

}  // namespace ui::pages
