// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTest>

#include "tests/support/test_main.h"

using namespace core;

class ClockTest : public QObject {
    Q_OBJECT
  private slots:
    void iso8601_is_read_as_utc_microseconds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("expected");  // -1 = refused
        // Expected values from `date -u -d … +%s`.
        QTest::newRow("zulu") << "2026-11-22T13:05:01Z" << qint64(1795352701000000);
        QTest::newRow("no zone is UTC") << "2026-11-22T13:05:01" << qint64(1795352701000000);
        QTest::newRow("offset") << "2026-11-22T15:05:01+02:00" << qint64(1795352701000000);
        QTest::newRow("offset without colon")
            << "2026-11-22T08:05:01-0500" << qint64(1795352701000000);
        QTest::newRow("fraction") << "2026-11-22T13:05:01.25Z" << qint64(1795352701250000);
        QTest::newRow("nanoseconds are cut")
            << "2026-11-22T13:05:01.123456789Z" << qint64(1795352701123456);
        QTest::newRow("date alone") << "1970-01-02" << qint64(86400000000);
        QTest::newRow("before 1970") << "1969-12-31T23:59:59Z" << qint64(-1000000);
        QTest::newRow("month 13") << "2026-13-01T00:00:00Z" << qint64(-1);
        QTest::newRow("30 February") << "2026-02-30" << qint64(-1);
        QTest::newRow("hour 24") << "2026-11-22T24:00:00Z" << qint64(-1);
        QTest::newRow("trailing text") << "2026-11-22T13:05:01Zx" << qint64(-1);
        QTest::newRow("empty") << "" << qint64(-1);
        QTest::newRow("words") << "yesterday" << qint64(-1);
        QTest::newRow("dot without digits") << "2026-11-22T13:05:01.Z" << qint64(-1);
    }
    void iso8601_is_read_as_utc_microseconds() {
        QFETCH(QString, text);
        QFETCH(qint64, expected);
        const auto time = parseIso8601(text.toStdString());
        if (expected == -1) {
            QVERIFY(!time);
        } else {
            QVERIFY(time);
            QCOMPARE(qint64(micros(*time)), expected);
        }
    }

    void written_times_are_read_back() {
        for (const std::int64_t value :
             {std::int64_t{0}, std::int64_t{1795352701000250}, std::int64_t{-1}}) {
            const auto back = parseIso8601(formatUtc(utcFromMicros(value)));
            QVERIFY(back);
            QCOMPARE(qint64(micros(*back)), qint64(value));
        }
        QCOMPARE(formatCompact(utcFromMicros(1795352701000250)), std::string("20261122-130501"));
    }
};

FAIRLEAD_TEST(ClockTest)
#include "clock_test.moc"
