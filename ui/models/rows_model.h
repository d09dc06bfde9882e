// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractTableModel>
#include <QHash>
#include <functional>
#include <utility>
#include <vector>

namespace ui::models {

/// What a cell answers beside Qt::DisplayRole. DataTable's delegate draws them.
enum Role {
    SortRole = Qt::UserRole + 1,  ///< raw value to sort by; the shown text if not answered
    VerdictRole,                  ///< int(theme::Verdict): draws the text as a tag in that colour
    TagRole,                      ///< true: a plain grey tag
    DetailRole,                   ///< grey text after the main text
    BarRole,                      ///< 0 to 1: a bar before the number
    LimitRole,                    ///< 0 to 1, with BarRole: the bar fills the cell, marked here
    SwatchRole,                   ///< int(theme::Token): a colour square before the text
    TokenRole,  ///< int(theme::Token): the text's (with BarRole: the bar's) colour
    TagsRole,   ///< QStringList: draws each as a plain grey tag, as far as there is room
    CheckRole,  ///< true: a box before the text that is ticked while the row is selected
    KindRole,   ///< of headerData: int(ColumnKind)
};

enum class ColumnKind { Text, Strong, Secondary, Mono, Number, Tag };

struct Column {
    QString title;
    ColumnKind kind = ColumnKind::Text;
    QString toolTip;
};

/// The part of RowsModel that does not depend on the row type.
class RowsModelBase : public QAbstractTableModel {
    Q_OBJECT
  public:
    explicit RowsModelBase(std::vector<Column> columns, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final;

  protected:
    /// Moves rows so that the one with key newKeys[i] is row i, by removing, inserting and
    /// re-ordering; selections and the current row follow their keys. False if keys repeat:
    /// then the caller resets. `commit` swaps the stored rows in.
    bool reconcile(const std::vector<QString>& oldKeys, const std::vector<QString>& newKeys,
                   const std::function<void(int first, int count)>& erase,
                   const std::function<void(int first, int count)>& append,
                   const std::function<void()>& commit);

  private:
    [[nodiscard]] virtual QVariant answer(int row, int column, int role) const = 0;

    std::vector<Column> columns_;
};

/// Rows of one type in a table. A subclass answers one question, cell(); bounds, headers, alignment
/// and sort values are settled here. setRows() keeps the selection on the rows it was on when key()
/// is given. Threads: GUI thread only. Cost of setRows: O(rows).
template <class Row>
class RowsModel : public RowsModelBase {
  public:
    using RowsModelBase::RowsModelBase;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    [[nodiscard]] const Row* rowAt(int row) const {
        return row >= 0 && row < rowCount() ? &rows_[static_cast<std::size_t>(row)] : nullptr;
    }
    void setRows(std::vector<Row> rows) {
        const auto from = keys(rows_), to = keys(rows);
        const bool keyed = reconcile(
            from, to,
            [this](int first, int n) {
                rows_.erase(rows_.begin() + first, rows_.begin() + first + n);
            },
            [this, &rows](int first, int n) {
                rows_.insert(rows_.end(), rows.begin() + first, rows.begin() + first + n);
            },
            [this, &rows] { rows_ = std::move(rows); });
        if (keyed) return;
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
    }

  protected:
    /// The cell's value for a role (Qt's or ours), or an invalid QVariant.
    [[nodiscard]] virtual QVariant cell(const Row& row, int column, int role) const = 0;
    /// Identity of a row over time; empty means none, and setRows() resets.
    [[nodiscard]] virtual QString key(const Row&) const { return {}; }

  private:
    [[nodiscard]] QVariant answer(int row, int column, int role) const final {
        return cell(rows_[static_cast<std::size_t>(row)], column, role);
    }
    [[nodiscard]] std::vector<QString> keys(const std::vector<Row>& rows) const {
        std::vector<QString> all;
        all.reserve(rows.size());
        for (const Row& row : rows)
            all.push_back(key(row));
        return all;
    }

    std::vector<Row> rows_;
};

}  // namespace ui::models
