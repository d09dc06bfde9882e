// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_pace.h"

#include <QTest>

#include "tests/support/test_main.h"

using namespace core::ingest;

class ImportPaceTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void a_quarter_in_two_seconds_leaves_six() {
        const ImportPace pace = paceOf(50'000, 0.25, 2);
        QCOMPARE(pace.rowsPerSecond, 25'000.0);
        QVERIFY(pace.secondsLeft);
        QCOMPARE(*pace.secondsLeft, 6.0);
    }
    void nothing_is_said_before_anything_is_known() {
        QCOMPARE(paceOf(5, 0.5, 0).rowsPerSecond, 0.0);
        QVERIFY(!paceOf(5, 0.5, 0).secondsLeft);
        QVERIFY(!paceOf(5, 0.001, 1).secondsLeft);
    }
    void rows_of_all_sources_count() {
        core::store::StoreStatistics statistics;
        QCOMPARE(consumedRows(statistics), 0);
        statistics.sources.resize(2);
        statistics.sources[0].consumed = 7;
        statistics.sources[1].consumed = 5;
        QCOMPARE(consumedRows(statistics), 12);
    }
};

FAIRLEAD_TEST(ImportPaceTest)
#include "import_pace_test.moc"
