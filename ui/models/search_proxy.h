// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSortFilterProxyModel>

namespace ui::models {

/// Sorts by SortRole, numbers as numbers, and keeps rows that hold every word of the filter in any
/// column. Values that are missing sort last in both directions. Threads: GUI thread only.
class SearchProxy final : public QSortFilterProxyModel {
    Q_OBJECT
  public:
    explicit SearchProxy(QObject* parent = nullptr);
    void setFilterText(const QString& text);
    [[nodiscard]] const QString& filterText() const { return text_; }

  protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

  private:
    QString text_;
    QStringList words_;
};

}  // namespace ui::models
