// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTest>
#include <cmath>
#include <random>

#include "tests/support/test_main.h"
#include "ui/models/rows_model.h"
#include "ui/models/search_proxy.h"

using namespace ui::models;

namespace {

struct Row {
    QString name;
    double value;
};

class Model final : public RowsModel<Row> {
  public:
    Model()
        : RowsModel({{QStringLiteral("Name"), ColumnKind::Strong, {}},
                     {QStringLiteral("Value"), ColumnKind::Number, {}}}) {}

  private:
    QVariant cell(const Row& row, int column, int role) const override {
        if (role == Qt::DisplayRole) return column == 0 ? row.name : QString::number(row.value);
        if (role == SortRole && column == 1) return row.value;
        return {};
    }
    QString key(const Row& row) const override { return row.name; }
};

QStringList names(const Model& model) {
    QStringList all;
    for (const Row& row : model.rows())
        all << row.name;
    return all;
}

}  // namespace

class ModelsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void a_model_keeps_the_contract_of_item_models_through_random_changes() {
        Model model;
        SearchProxy proxy;
        proxy.setSourceModel(&model);
        proxy.sort(1);
        QAbstractItemModelTester source(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester sorted(&proxy,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const unsigned seed = 20261122;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (int step = 0; step < 200; ++step) {
            std::vector<Row> rows;
            QStringList wanted;
            for (int i = 0; i < 12; ++i) {
                if (random() % 2 == 0) continue;
                rows.push_back({QStringLiteral("r%1").arg(i), double(random() % 100)});
            }
            std::shuffle(rows.begin(), rows.end(), random);
            for (const Row& row : rows)
                wanted << row.name;
            model.setRows(rows);
            QCOMPARE(names(model), wanted);
            QCOMPARE(model.rowCount(), int(wanted.size()));
        }
    }
    void the_selection_follows_its_row_when_rows_move_or_vanish() {
        Model model;
        model.setRows(
            {{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}, {QStringLiteral("c"), 3}});
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel::SelectCurrent);
        model.setRows(
            {{QStringLiteral("new"), 0}, {QStringLiteral("c"), 3}, {QStringLiteral("b"), 5}});
        QCOMPARE(selection.currentIndex().row(), 2);
        QCOMPARE(model.rowAt(selection.currentIndex().row())->value, 5.0);
        QVERIFY(selection.isSelected(model.index(2, 0)));
    }
    void repeated_keys_fall_back_to_a_reset() {
        Model model;
        model.setRows({{QStringLiteral("a"), 1}, {QStringLiteral("a"), 2}});
        QCOMPARE(model.rowCount(), 2);
        model.setRows({{QStringLiteral("a"), 3}});
        QCOMPARE(model.rowAt(0)->value, 3.0);
        QCOMPARE(model.rowAt(5), nullptr);
    }
    void numbers_sort_as_numbers_and_missing_ones_stay_last() {
        Model model;
        model.setRows({{QStringLiteral("ten"), 10},
                       {QStringLiteral("none"), std::nan("")},
                       {QStringLiteral("nine"), 9}});
        SearchProxy proxy;
        proxy.setSourceModel(&model);
        proxy.sort(1, Qt::AscendingOrder);
        QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("nine"));
        QCOMPARE(proxy.index(2, 0).data().toString(), QStringLiteral("none"));
        proxy.sort(1, Qt::DescendingOrder);
        QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("ten"));
        QCOMPARE(proxy.index(2, 0).data().toString(), QStringLiteral("none"));
    }
    void the_filter_wants_every_word_in_any_column() {
        Model model;
        model.setRows({{QStringLiteral("Night Ferry"), 94}, {QStringLiteral("Night Train"), 12}});
        SearchProxy proxy;
        proxy.setSourceModel(&model);
        proxy.setFilterText(QStringLiteral("night 94"));
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setFilterText({});
        QCOMPARE(proxy.rowCount(), 2);
    }
};

FAIRLEAD_TEST(ModelsTest)
#include "models_test.moc"
