// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableView>

#include "ui/export/tsv.h"
#include "ui/models/search_proxy.h"

class QMenu;

namespace ui::widgets {

class CellDelegate;

/// The console's table: sort on header click, filter, Ctrl+C as tab-separated text, CSV, a context
/// menu, columns that fill the width and are remembered once a person has moved them.
/// Rows are addressed as rows of the source model.
class DataTable final : public QTableView {
    Q_OBJECT
  public:
    explicit DataTable(const QString& accessibleName, QWidget* parent = nullptr);

    /// The model is not owned. Sorting starts as `sort` says; column −1 keeps the model's order.
    void setRowsModel(QAbstractItemModel* model, int sortColumn = -1,
                      Qt::SortOrder order = Qt::AscendingOrder);
    /// Column widths are kept in QSettings under this name.
    void rememberAs(const QString& name);
    void setFilterText(const QString& text);
    void setRowHeight(int px);
    /// Makes the table as high as its rows (no scrolling inside), at most `rows` of them.
    void fitRows(int rows);

    [[nodiscard]] int currentRow() const;
    void selectRow(int sourceRow);
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// Selects exactly these; rows that the filter hides cannot be.
    void setSelectedRows(const std::vector<int>& sourceRows);

    /// What is shown, in its order; all rows, or the selected ones.
    [[nodiscard]] exporting::TextTable textTable(bool selectedOnly) const;
    void copySelection();
    /// Adds Copy and Export CSV to a card's "⋯" menu.
    void addTo(QMenu* menu);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    /// The current row moved, as a row of the source model; −1 for none.
    void currentRowChanged(int sourceRow);
    /// Enter or double click.
    void rowActivated(int sourceRow);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void fitColumns();
    void fitSoon();
    void setHovered(int row);
    void saveCsv();
    void restoreColumns();
    void storeColumns();

    models::SearchProxy proxy_;
    CellDelegate* delegate_;
    QString settingsKey_;
    int rowHeight_;
    int fitRows_ = 0;
    int hovered_ = -1;
    bool personal_ = false;  ///< a person has set the column widths
    bool fitting_ = false;
    bool fitDue_ = false;
};

}  // namespace ui::widgets
