// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rows_model.h"

#include <QSet>

namespace ui::models {
namespace {

/// Empty when a key is empty or repeats, as then rows have no identity.
QHash<QString, int> indexOf(const std::vector<QString>& keys) {
    QHash<QString, int> index;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].isEmpty() || index.contains(keys[i])) return {};
        index.insert(keys[i], static_cast<int>(i));
    }
    return index;
}

}  // namespace

RowsModelBase::RowsModelBase(std::vector<Column> columns, QObject* parent)
    : QAbstractTableModel(parent), columns_(std::move(columns)) {}

int RowsModelBase::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant RowsModelBase::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const Column& column = columns_[static_cast<std::size_t>(section)];
    switch (role) {
        case Qt::DisplayRole:
            return column.title;
        case Qt::ToolTipRole:
            return column.toolTip.isEmpty() ? QVariant() : column.toolTip;
        case Qt::TextAlignmentRole:
            return int((column.kind == ColumnKind::Number ? Qt::AlignTrailing : Qt::AlignLeading) |
                       Qt::AlignVCenter);
        case KindRole:
            return static_cast<int>(column.kind);
        default:
            return {};
    }
}

QVariant RowsModelBase::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    QVariant value = answer(index.row(), index.column(), role);
    if (value.isValid()) return value;
    if (role == SortRole) return answer(index.row(), index.column(), Qt::DisplayRole);
    if (role == Qt::TextAlignmentRole) return headerData(index.column(), Qt::Horizontal, role);
    return {};
}

bool RowsModelBase::reconcile(const std::vector<QString>& oldKeys,
                              const std::vector<QString>& newKeys,
                              const std::function<void(int, int)>& erase,
                              const std::function<void(int, int)>& append,
                              const std::function<void()>& commit) {
    const auto oldIndex = indexOf(oldKeys), newIndex = indexOf(newKeys);
    if (oldIndex.isEmpty() || newIndex.isEmpty()) return false;

    std::vector<QString> now = oldKeys;
    for (int i = static_cast<int>(now.size()) - 1; i >= 0; --i) {
        if (newIndex.contains(now[static_cast<std::size_t>(i)])) continue;
        beginRemoveRows({}, i, i);
        erase(i, 1);
        endRemoveRows();
        now.erase(now.begin() + i);
    }
    for (int i = 0; i < static_cast<int>(newKeys.size()); ++i) {
        if (oldIndex.contains(newKeys[static_cast<std::size_t>(i)])) continue;
        const int end = static_cast<int>(now.size());
        beginInsertRows({}, end, end);
        append(i, 1);
        endInsertRows();
        now.push_back(newKeys[static_cast<std::size_t>(i)]);
    }
    if (now != newKeys) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex& index : from) {
            const int row = newIndex.value(now[static_cast<std::size_t>(index.row())]);
            to.push_back(createIndex(row, index.column()));
        }
        commit();
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    } else {
        commit();
    }
    if (!newKeys.empty()) {
        Q_EMIT dataChanged(index(0, 0),
                           index(static_cast<int>(newKeys.size()) - 1, columnCount() - 1));
    }
    return true;
}

}  // namespace ui::models
