// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/time_series.h"

#include <QTest>

#include "tests/support/test_main.h"

using namespace core;
using namespace core::monitoring;
using namespace std::chrono_literals;

class TimeSeriesTest : public QObject {
    Q_OBJECT
    static UtcTime at(std::int64_t second) {
        return utcFromMicros((1600000020 + second) * 1000000);  // begins with a minute
    }

  private slots:
    void an_empty_series_has_no_points() { QVERIFY(TimeSeries().points().empty()); }
    void a_second_keeps_its_last_value() {
        TimeSeries series;
        series.add(at(0), 1);
        series.add(at(0) + 400ms, 2);
        series.add(at(1), 3);
        QCOMPARE(series.points(), (Points{{at(0), 2}, {at(1), 3}}));
        QCOMPARE(series.points(at(1)), (Points{{at(1), 3}}));
    }
    void what_leaves_the_hour_stays_as_means_of_minutes() {
        TimeSeries series;
        for (int s = 0; s < 2 * 3600; ++s)
            series.add(at(s), s);
        const Points points = series.points();
        QCOMPARE(points.size(), std::size_t(60 + 3600));
        QCOMPARE(points.front(), (Point{at(0), 29.5}));
        QCOMPARE(points[59], (Point{at(59 * 60), 59 * 60 + 29.5}));
        QCOMPARE(points[60], (Point{at(3600), 3600}));
        QCOMPARE(points.back(), (Point{at(7199), 7199}));
        for (std::size_t i = 1; i < points.size(); ++i)
            QVERIFY(points[i - 1].at < points[i].at);
    }
    void memory_is_bounded_to_a_day() {
        TimeSeries series;
        for (int s = 0; s < 30 * 3600; ++s)
            series.add(at(s), 1);
        QVERIFY(series.points().size() <= 3600 + 24 * 60);
        QVERIFY(series.points().front().at >= at(5 * 3600 - 60));
    }
    void a_clock_that_is_set_back_starts_anew() {
        TimeSeries series;
        series.add(at(100), 1);
        series.add(at(10), 2);
        QCOMPARE(series.points(), (Points{{at(10), 2}}));
    }
    void gaps_stay_gaps() {
        TimeSeries series;
        series.add(at(0), 4);
        series.add(at(7200), 6);
        QCOMPARE(series.points().size(), std::size_t(2));
    }
};

FAIRLEAD_TEST(TimeSeriesTest)

#include "time_series_test.moc"
