// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search_proxy.h"

#include <algorithm>
#include <cmath>

#include "ui/models/rows_model.h"

namespace ui::models {
namespace {

bool isNumber(const QVariant& value) {
    switch (value.typeId()) {
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
        case QMetaType::Double:
            return true;
        default:
            return false;
    }
}

bool isMissing(const QVariant& value) {
    return !value.isValid() || (isNumber(value) && std::isnan(value.toDouble()));
}

}  // namespace

SearchProxy::SearchProxy(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void SearchProxy::setFilterText(const QString& text) {
    if (text == text_) return;
    text_ = text;
    words_ = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool SearchProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (words_.isEmpty()) return true;
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const QModelIndex index = sourceModel()->index(row, column, parent);
        all += index.data().toString() + u' ' + index.data(DetailRole).toString() + u'\n';
    }
    return std::all_of(words_.cbegin(), words_.cend(), [&all](const QString& word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

bool SearchProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(SortRole), b = right.data(SortRole);
    if (isMissing(a) || isMissing(b)) {
        const bool ascending = sortOrder() == Qt::AscendingOrder;
        return ascending ? !isMissing(a) && isMissing(b) : isMissing(a) && !isMissing(b);
    }
    if (isNumber(a) && isNumber(b)) return a.toDouble() < b.toDouble();
    return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
}

}  // namespace ui::models
