// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/test_main.h"
#include "tests/ui/fixture.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/data_table.h"

using namespace ui;

namespace {

struct Row {
    QString name;
    double value;
};

class Model final : public models::RowsModel<Row> {
  public:
    Model()
        : RowsModel({{QStringLiteral("Version"), models::ColumnKind::Strong, {}},
                     {QStringLiteral("NDCG@10"), models::ColumnKind::Number, {}}}) {
        setRows({{QStringLiteral("v41"), 0.405},
                 {QStringLiteral("v42"), 0.412},
                 {QStringLiteral("v9"), 0.399}});
    }

  private:
    QVariant cell(const Row& row, int column, int role) const override {
        if (role == Qt::DisplayRole) return column == 0 ? row.name : QString::number(row.value);
        if (role == models::SortRole && column == 1) return row.value;
        return {};
    }
};

}  // namespace

class TableTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init() {
        model_ = std::make_unique<Model>();
        table_ = std::make_unique<widgets::DataTable>(QStringLiteral("Versions"));
        table_->setRowsModel(model_.get(), 1, Qt::DescendingOrder);
        table_->resize(400, 200);
        table_->show();
        QVERIFY(QTest::qWaitForWindowExposed(table_.get()));
    }
    void cleanup() { table_.reset(), model_.reset(); }

    void a_header_click_sorts_and_a_second_one_turns_round() {
        QCOMPARE(table_->textTable(false).rows.front().front(), QStringLiteral("v42"));
        QWidget* header = table_->horizontalHeader()->viewport();
        const int x = table_->horizontalHeader()->sectionViewportPosition(1) + 40;
        QTest::mouseClick(header, Qt::LeftButton, {}, {x, 10});
        QCOMPARE(table_->textTable(false).rows.front().front(), QStringLiteral("v9"));
        QTest::mouseClick(header, Qt::LeftButton, {}, {x, 10});
        QCOMPARE(table_->textTable(false).rows.front().front(), QStringLiteral("v42"));
    }
    void ctrl_c_copies_the_selected_rows_as_tab_separated_text() {
        table_->selectRow(0);
        QTest::keyClick(table_.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("Version\tNDCG@10\nv41\t0.405\n"));
    }
    void rows_are_named_by_the_source_model_through_sort_and_filter() {
        QSignalSpy moved(table_.get(), &widgets::DataTable::currentRowChanged);
        table_->setFilterText(QStringLiteral("v41"));
        table_->setCurrentIndex(table_->model()->index(0, 0));
        QCOMPARE(table_->currentRow(), 0);
        QCOMPARE(moved.constLast().constFirst().toInt(), 0);
        QSignalSpy activated(table_.get(), &widgets::DataTable::rowActivated);
        QTest::keyClick(table_.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.constFirst().constFirst().toInt(), 0);
    }
    void a_row_is_selected_right_to_left_too() {
        table_->setLayoutDirection(Qt::RightToLeft);
        table_->selectRow(1);
        QCOMPARE(table_->currentRow(), 1);
        QCOMPARE(table_->selectedRows(), std::vector<int>{1});
    }
    void columns_fill_the_width() {
        QCOMPARE(table_->horizontalHeader()->length(), table_->viewport()->width());
        table_->resize(700, 200);
        QTRY_COMPARE(table_->horizontalHeader()->length(), table_->viewport()->width());
    }

  private:
    tests::UiFixture ui_;
    std::unique_ptr<Model> model_;
    std::unique_ptr<widgets::DataTable> table_;
};

FAIRLEAD_TEST(TableTest)
#include "table_test.moc"
