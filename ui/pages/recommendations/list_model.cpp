// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recommendations/list_model.h"

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/recommendations/reason_text.h"
#include "ui/pages/words.h"

namespace ui::pages {

using models::ColumnKind;

namespace {

QString joined(const std::vector<std::string>& genres) {
    QStringList names;
    for (const std::string& genre : genres)
        names << bridge::text(genre);
    return names.join(QLatin1String(", "));
}

ShownRow shownRow(const LookUp& found, std::size_t index) {
    const ListRow& row = found.rows[index];
    const auto* diversity = row.why.stage("diversity");
    return {static_cast<int>(index) + 1,
            bridge::text(row.item.itemId),
            bridge::text(row.title),
            joined(row.genres),
            row.item.group,
            row.item.relevance,
            diversity ? diversity->value : row.item.relevance,
            reasonText(found, row)};
}

}  // namespace

QString millisText(std::chrono::microseconds took) {
    return QCoreApplication::translate("Recommendations", "%1 ms")
        .arg(bridge::number(static_cast<double>(took.count()) / 1000, 2));
}

ListModel::ListModel(QObject* parent)
    : RowsModel(
          {{tr("#"), ColumnKind::Number, {}},
           {tr("Item"), ColumnKind::Strong, {}},
           {tr("Group"), ColumnKind::Text,
            tr("Head: the 30 % of items with most ratings; tail: the 30 % with fewest")},
           {tr("Relevance"), ColumnKind::Number, tr("Score as a share of this user's best score")},
           {tr("After re-rank"), ColumnKind::Number,
            tr("λ × relevance − similarity to items above; a dash: the place went to exploration "
               "or to a tail item")},
           {tr("Why it is here"), ColumnKind::Secondary, {}}},
          parent) {}

void ListModel::show(const LookUp& found) {
    std::vector<ShownRow> rows;
    for (std::size_t i = 0; i < found.rows.size(); ++i)
        rows.push_back(shownRow(found, i));
    setRows(std::move(rows));
}

QVariant ListModel::cell(const ShownRow& row, int column, int role) const {
    if (role == Qt::ToolTipRole)
        return column == Reason ? row.reason
               : column == Item ? QStringLiteral("%1\n%2").arg(row.title, row.genres)
                                : QVariant();
    switch (column) {
        case Rank:
            if (role == Qt::DisplayRole) return bridge::count(row.rank);
            return role == models::SortRole ? row.rank : QVariant();
        case Item:
            if (role == Qt::DisplayRole) return row.title;
            return role == models::DetailRole ? row.genres : QVariant();
        case Group:
            if (role == Qt::DisplayRole) return groupWord(row.group);
            if (role == models::SortRole) return static_cast<int>(row.group);
            return role == models::SwatchRole ? static_cast<int>(groupToken(row.group))
                                              : QVariant();
        case Relevance:
            if (role == Qt::DisplayRole) return bridge::fixed(row.relevance, 2);
            return role == models::BarRole || role == models::SortRole ? row.relevance : QVariant();
        case AfterRerank:
            if (!row.afterRerank) return role == Qt::DisplayRole ? QStringLiteral("–") : QVariant();
            if (role == Qt::DisplayRole) return bridge::fixed(*row.afterRerank, 2);
            if (role == models::TokenRole) return static_cast<int>(theme::Token::Series3);
            return role == models::BarRole || role == models::SortRole ? *row.afterRerank
                                                                       : QVariant();
        case Reason:
            return role == Qt::DisplayRole ? row.reason : QVariant();
        default:
            return {};
    }
}

HistoryModel::HistoryModel(QObject* parent)
    : RowsModel({{tr("Time"), ColumnKind::Mono, {}},
                 {tr("Item"), ColumnKind::Text, {}},
                 {tr("Rating"), ColumnKind::Number, {}}},
                parent) {}

QVariant HistoryModel::cell(const core::store::HistoryEntry& row, int column, int role) const {
    const QString title = bridge::text(row.title.empty() ? row.itemId : row.title);
    switch (column) {
        case 0:
            if (role == models::SortRole) return qint64(core::micros(row.at));
            return role == Qt::DisplayRole
                       ? QString::fromStdString(core::formatUtc(row.at).substr(0, 10))
                   : role == Qt::ToolTipRole ? bridge::dateTime(row.at)
                                             : QVariant();
        case 1:
            return role == Qt::DisplayRole || role == Qt::ToolTipRole ? title : QVariant();
        case 2:
            if (role == models::SortRole) return row.rating ? QVariant(*row.rating) : QVariant();
            if (role != Qt::DisplayRole) return {};
            return row.rating ? bridge::fixed(*row.rating, 1) : tr("watched");
        default:
            return {};
    }
}

CompareModel::CompareModel(QObject* parent)
    : RowsModel(
          {{tr("Model"), ColumnKind::Text, {}},
           {tr("Shared"), ColumnKind::Number, tr("Items that are in the shown list too")},
           {tr("Time"), ColumnKind::Number,
            tr("To make the list, without reading the model from disk")},
           {tr("Diversity"), ColumnKind::Number, tr("1 − mean similarity of the list's items")},
           {tr("Tail"), ColumnKind::Number, tr("Items of the tail")}},
          parent) {}

QVariant CompareModel::cell(const ComparedList& row, int column, int role) const {
    if (column == Model) {
        if (role == Qt::DisplayRole)
            return row.version == live_ ? tr("%1 live").arg(versionName(row.version))
                                        : versionName(row.version);
        if (role != Qt::ToolTipRole) return {};
        return row.failure ? bridge::errorText(*row.failure) : versionName(row.version);
    }
    if (row.failure) return role == Qt::DisplayRole ? QStringLiteral("–") : QVariant();
    const bool sort = role == models::SortRole;
    if (!sort && role != Qt::DisplayRole) return {};
    const auto tail = qint64(core::serving::tailItems(row.list));
    switch (column) {
        case Shared:
            return sort ? QVariant(qint64(row.shared)) : bridge::count(qint64(row.shared));
        case Time:
            return sort ? QVariant(qint64(row.list.took.count())) : millisText(row.list.took);
        case Diversity:
            return sort ? QVariant(row.list.diversity.value_or(0))
                        : bridge::fixed(row.list.diversity.value_or(0), 2);
        case Tail:
            return sort ? QVariant(tail) : bridge::count(tail);
        default:
            return {};
    }
}

}  // namespace ui::pages
