// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/chart_card.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/export/export_menu.h"
#include "ui/models/rows_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

namespace ui::widgets {

using theme::Token;
using theme::Type;

namespace {

/// Click or Space shows and hides its series; colour and marker stay.
class LegendEntry final : public QAbstractButton {
  public:
    explicit LegendEntry(LegendItem item) : item_(std::move(item)) {
        setCheckable(true);
        setChecked(true);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(item_.name);
        setFixedHeight(theme::kSmallButtonHeight);
    }
    /// The same series in another colour.
    void recolor(const LegendItem& item) {
        item_ = item;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override {
        return {20 + QFontMetrics(theme::font(Type::SmallMedium)).horizontalAdvance(item_.name) + 4,
                theme::kSmallButtonHeight};
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        if (!isChecked()) painter.setOpacity(0.45);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const double middle = height() / 2.0, x = mirrored ? width() - 14 : 0;
        if (item_.marker) {
            drawMarker(painter, markerOf(item_.color), QPointF(x + 8, middle), 4,
                       theme::color(item_.color));
        } else if (item_.box) {
            painter.fillRect(QRectF(x + 3, middle - 4.5, 9, 9), theme::color(item_.color));
        } else {
            QPen pen(theme::color(item_.color), 2);
            if (item_.dashed) pen.setDashPattern({2.4, 1.6});
            painter.setPen(pen);
            painter.drawLine(QPointF(x, middle), QPointF(x + 14, middle));
        }
        QFont font = theme::font(Type::SmallMedium);
        font.setStrikeOut(!isChecked());
        painter.setFont(font);
        painter.setPen(theme::color(Token::Text2));
        painter.drawText(
            rect().adjusted(mirrored ? 0 : 20, 0, mirrored ? -20 : 0, 0),
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
            item_.name);
    }

  private:
    LegendItem item_;
};

/// The drawn values as rows of a table.
class TextTableModel final : public models::RowsModel<QStringList> {
  public:
    explicit TextTableModel(const exporting::TextTable& table, QObject* parent)
        : RowsModel(columnsOf(table), parent) {
        setRows(table.rows);
    }

  private:
    static std::vector<models::Column> columnsOf(const exporting::TextTable& table) {
        std::vector<models::Column> columns;
        for (const QString& head : table.header) {
            columns.push_back(
                {head,
                 columns.empty() ? models::ColumnKind::Mono : models::ColumnKind::Number,
                 {}});
        }
        return columns;
    }
    [[nodiscard]] QVariant cell(const QStringList& row, int column, int role) const override {
        if (role == Qt::DisplayRole) return row.value(column);
        if (role != models::SortRole) return {};
        bool isNumber = false;
        const double number = row.value(column).toDouble(&isNumber);
        return isNumber ? QVariant(number) : QVariant(row.value(column));
    }
};

}  // namespace

ChartCard::ChartCard(const QString& title, ChartWidget* chart,
                     std::function<exporting::ChartStamp()> stamp, QWidget* parent)
    : Card(title, parent),
      titleText_(title),
      chart_(chart),
      stamp_(std::move(stamp)),
      legend_(new QWidget) {
    auto* row = new QHBoxLayout(legend_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    addToHeader(legend_);
    body()->addWidget(chart_, 1);
    chart_->setAccessibleName(title);
    connect(chart_, &ChartWidget::legendChanged, this, &ChartCard::fillLegend);
    fillMenu();
    fillLegend();
}

void ChartCard::setLegendShown(bool shown) {
    legendShown_ = shown;
    legend_->setVisible(shown && legendNames_.size() > 1);
}

exporting::ChartStamp ChartCard::stamp() const {
    exporting::ChartStamp stamp = stamp_ ? stamp_() : exporting::ChartStamp{};
    if (stamp.title.isEmpty()) stamp.title = titleText_;
    return stamp;
}

void ChartCard::fillMenu() {
    exporting::addChartActions(menu(), chart_, [this] { return stamp(); });
    menu()->addSeparator();
    menu()->addAction(theme::icon("table"), tr("View as table…"), this, &ChartCard::viewAsTable);
}

void ChartCard::fillLegend() {
    const std::vector<LegendItem> items = chart_->legend();
    QStringList names;
    for (const LegendItem& item : items)
        names << item.name;
    if (names == legendNames_) {
        const auto entries = legend_->findChildren<QAbstractButton*>();
        for (int i = 0; i < entries.size(); ++i)
            static_cast<LegendEntry*>(entries[i])->recolor(items[static_cast<std::size_t>(i)]);
        return;
    }
    legendNames_ = names;
    qDeleteAll(legend_->findChildren<QAbstractButton*>());
    for (int i = 0; i < static_cast<int>(items.size()); ++i) {
        auto* entry = new LegendEntry(items[static_cast<std::size_t>(i)]);
        connect(entry, &QAbstractButton::toggled, chart_,
                [this, i](bool on) { chart_->setSeriesVisible(i, on); });
        legend_->layout()->addWidget(entry);
    }
    setLegendShown(legendShown_);
}

QString ChartCard::sentence() const {
    // Behind an empty or failed state the chart still holds what it showed before.
    return chart_->isVisible() ? chart_->accessibleDescription() : QString();
}

void ChartCard::viewAsTable() {
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(titleText_);
    auto* column = new QVBoxLayout(dialog);
    auto* table = new DataTable(titleText_);
    table->setRowsModel(new TextTableModel(chart_->textTable(), table));
    column->addWidget(table);
    dialog->resize(560, 480);
    dialog->open();
}

}  // namespace ui::widgets
