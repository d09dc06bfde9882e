// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSettings>
#include <QTimer>
#include <algorithm>
#include <utility>

#include "ui/export/export_menu.h"
#include "ui/models/rows_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"

namespace ui::widgets {

using theme::Token;

namespace {

/// Draws the column heads itself: the style sheet can place neither our arrow nor our padding.
class TableHeader final : public QHeaderView {
  public:
    explicit TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
        setSectionsClickable(true);
        setHighlightSections(false);
        setSectionResizeMode(QHeaderView::Interactive);
        setMinimumSectionSize(40);
        setFixedHeight(theme::kTableHeader);
    }

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        if (!rect.isValid()) return;
        painter->save();
        painter->fillRect(rect, theme::color(Token::Surface2));
        painter->setPen(theme::color(Token::Border));
        painter->drawLine(rect.topLeft(), rect.topRight());
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        const bool number =
            static_cast<models::ColumnKind>(
                model()->headerData(section, Qt::Horizontal, models::KindRole).toInt()) ==
            models::ColumnKind::Number;
        const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
        const QRect text = rect.adjusted(edge(section, 0), 0, -edge(section, count() - 1), 0);
        painter->setFont(theme::font(theme::Type::SmallMedium));
        painter->setPen(theme::color(sorted ? Token::Text : Token::Text3));
        const auto align =
            QStyle::visualAlignment(layoutDirection(), number ? Qt::AlignRight : Qt::AlignLeft);
        const QString title = model()->headerData(section, Qt::Horizontal).toString();
        painter->drawText(text, align | Qt::AlignVCenter, title);
        if (sorted) drawArrow(*painter, text, title, align.testFlag(Qt::AlignRight));
        painter->restore();
    }
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override {
        const QFontMetrics metrics(theme::font(theme::Type::SmallMedium));
        return {metrics.horizontalAdvance(model()->headerData(section, Qt::Horizontal).toString()) +
                    edge(section, 0) + edge(section, count() - 1) + 14,
                theme::kTableHeader};
    }

  private:
    static int edge(int section, int edgeSection) {
        return section == edgeSection ? theme::kCardPadding : 8;
    }
    void drawArrow(QPainter& painter, const QRect& text, const QString& title, bool right) const {
        const int advance =
            QFontMetrics(theme::font(theme::Type::SmallMedium)).horizontalAdvance(title);
        const int x = right ? text.right() - advance - 14 : text.left() + advance + 3;
        theme::drawIcon(painter, QPointF(x, text.center().y() - 5),
                        sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("arrow-up")
                                                                   : QStringLiteral("arrow-down"),
                        theme::color(Token::Accent), 11);
    }
};

/// Words can be elided, numbers and tags cannot.
bool givesWay(const QAbstractItemModel& model, int column) {
    const auto kind = static_cast<models::ColumnKind>(
        model.headerData(column, Qt::Horizontal, models::KindRole).toInt());
    return kind == models::ColumnKind::Text || kind == models::ColumnKind::Strong ||
           kind == models::ColumnKind::Secondary;
}

/// The width that, as an upper limit for each of `widths`, makes them fit into `room`.
int commonLimit(std::vector<int> widths, int room) {
    std::ranges::sort(widths);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int fair = room / static_cast<int>(widths.size() - i);
        if (widths[i] > fair) return fair;
        room -= widths[i];
    }
    return widths.empty() ? 0 : widths.back();
}

}  // namespace

DataTable::DataTable(const QString& accessibleName, QWidget* parent)
    : QTableView(parent), delegate_(new CellDelegate(this)), rowHeight_(theme::kRowHeight) {
    setAccessibleName(accessibleName);
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(delegate_);
    setModel(&proxy_);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    setRowHeight(rowHeight_);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentRowChanged(currentRow()); });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT rowActivated(proxy_.mapToSource(index).row());
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (fitting_ || !(QGuiApplication::mouseButtons() & Qt::LeftButton)) return;
        personal_ = true;
        setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        storeColumns();
    });
    for (const auto signal :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&proxy_, signal, this, &DataTable::fitSoon);
    }
    connect(&proxy_, &QAbstractItemModel::modelReset, this, [this] { fitColumns(); });
}

/// Once for many rows that come or go one after another.
void DataTable::fitSoon() {
    if (std::exchange(fitDue_, true)) return;
    QTimer::singleShot(0, this, [this] {
        fitDue_ = false;
        fitColumns();
    });
}

void DataTable::setRowsModel(QAbstractItemModel* model, int sortColumn, Qt::SortOrder order) {
    proxy_.setSourceModel(model);
    horizontalHeader()->setSortIndicator(sortColumn, order);
    setSortingEnabled(true);
    proxy_.sort(sortColumn, order);
    restoreColumns();
    fitColumns();
}

void DataTable::rememberAs(const QString& name) {
    settingsKey_ = QStringLiteral("tables/") + name;
    restoreColumns();
}

void DataTable::restoreColumns() {
    if (settingsKey_.isEmpty() || !proxy_.sourceModel()) return;
    const QByteArray state = QSettings().value(settingsKey_).toByteArray();
    // Qt refuses a state that was saved with another number of columns.
    if (!state.isEmpty()) personal_ = horizontalHeader()->restoreState(state);
}

void DataTable::storeColumns() {
    if (!settingsKey_.isEmpty())
        QSettings().setValue(settingsKey_, horizontalHeader()->saveState());
}

void DataTable::setFilterText(const QString& text) {
    proxy_.setFilterText(text);
}

void DataTable::setRowHeight(int px) {
    rowHeight_ = px;
    const int atScale = std::max(px, QFontMetrics(theme::font(theme::Type::Cell)).height() + 10);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setDefaultSectionSize(atScale);
}

void DataTable::fitRows(int rows) {
    fitRows_ = rows;
    updateGeometry();
}

QSize DataTable::sizeHint() const {
    if (fitRows_ == 0) return QTableView::sizeHint();
    const int rows = std::min(fitRows_, std::max(1, proxy_.rowCount()));
    return {QTableView::sizeHint().width(),
            theme::kTableHeader + rows * verticalHeader()->defaultSectionSize()};
}

QSize DataTable::minimumSizeHint() const {
    return {160, fitRows_ == 0 ? theme::kTableHeader + 3 * rowHeight_ : sizeHint().height()};
}

int DataTable::currentRow() const {
    return proxy_.mapToSource(currentIndex()).row();
}

void DataTable::selectRow(int sourceRow) {
    const QModelIndex index = proxy_.mapFromSource(proxy_.sourceModel()->index(sourceRow, 0));
    // Not QTableView::selectRow(): right to left it looks for a column beyond the last one.
    if (index.isValid()) setCurrentIndex(index);
}

void DataTable::setSelectedRows(const std::vector<int>& sourceRows) {
    QItemSelection selection;
    for (const int row : sourceRows) {
        const QModelIndex index = proxy_.mapFromSource(proxy_.sourceModel()->index(row, 0));
        if (index.isValid()) selection.select(index, index);
    }
    selectionModel()->select(selection,
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

std::vector<int> DataTable::selectedRows() const {
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        rows.push_back(proxy_.mapToSource(index).row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

exporting::TextTable DataTable::textTable(bool selectedOnly) const {
    exporting::TextTable table;
    for (int c = 0; c < proxy_.columnCount(); ++c) {
        table.header << proxy_.headerData(c, Qt::Horizontal).toString();
    }
    for (int r = 0; r < proxy_.rowCount(); ++r) {
        if (selectedOnly && !selectionModel()->isRowSelected(r)) continue;
        QStringList row;
        for (int c = 0; c < proxy_.columnCount(); ++c) {
            row << proxy_.index(r, c).data().toString();
        }
        table.rows.push_back(row);
    }
    return table;
}

void DataTable::copySelection() {
    QGuiApplication::clipboard()->setText(
        exporting::toTsv(textTable(selectionModel()->hasSelection())));
}

void DataTable::saveCsv() {
    exporting::saveCsvAs(this, accessibleName(), textTable(false));
}

void DataTable::addTo(QMenu* menu) {
    menu->addAction(theme::icon("copy"), tr("Copy rows"), this, &DataTable::copySelection)
        ->setShortcut(QKeySequence::Copy);
    menu->actions().constLast()->setShortcutContext(Qt::WidgetShortcut);
    menu->addAction(theme::icon("sheet"), tr("Export CSV…"), this, &DataTable::saveCsv);
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copySelection();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0) {
        Q_EMIT rowActivated(currentRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::setHovered(int row) {
    if (row == hovered_) return;
    hovered_ = row;
    delegate_->setHoveredRow(row);
    viewport()->update();
}

void DataTable::mouseMoveEvent(QMouseEvent* event) {
    setHovered(indexAt(event->pos()).row());
    QTableView::mouseMoveEvent(event);
}

void DataTable::leaveEvent(QEvent* event) {
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void DataTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        setRowHeight(rowHeight_);
        fitColumns();
    }
}

void DataTable::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    addTo(&menu);
    menu.exec(event->globalPos());
}

/// Every column gets what its first rows need; what is left over is shared in proportion. When room
/// is short, the widest columns of words give way.
void DataTable::fitColumns() {
    updateGeometry();
    const int columns = proxy_.columnCount();
    if (personal_ || columns == 0) return;
    constexpr int kRowsLookedAt = 100;
    const QStyleOptionViewItem option;
    std::vector<int> widths(static_cast<std::size_t>(columns));
    std::vector<int> words;
    int total = 0, wordsTotal = 0;
    for (int c = 0; c < columns; ++c) {
        if (isColumnHidden(c)) continue;
        int width = horizontalHeader()->sectionSizeHint(c);
        for (int r = 0; r < std::min(kRowsLookedAt, proxy_.rowCount()); ++r) {
            width = std::max(width, delegate_->sizeHint(option, proxy_.index(r, c)).width());
        }
        widths[static_cast<std::size_t>(c)] = width;
        total += width;
        if (!givesWay(proxy_, c)) continue;
        words.push_back(width);
        wordsTotal += width;
    }
    const int room = viewport()->width();
    const int limit = commonLimit(words, room - (total - wordsTotal));
    const auto fitted = [&](int c, int natural) {
        if (total <= room) return natural * room / std::max(1, total);
        return givesWay(proxy_, c) ? std::min(natural, limit) : natural;
    };
    fitting_ = true;
    int used = 0;
    for (int c = 0; c < columns; ++c) {
        if (isColumnHidden(c)) continue;
        const int natural = widths[static_cast<std::size_t>(c)];
        const int width = std::max(40, c + 1 == columns ? room - used : fitted(c, natural));
        horizontalHeader()->resizeSection(c, width);
        used += width;
    }
    fitting_ = false;
}

}  // namespace ui::widgets
