// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cmath>
#include <vector>

#include "core/base/random.h"
#include "core/monitoring/latency_window.h"
#include "core/monitoring/rate_meter.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::monitoring;
using namespace std::chrono_literals;

class RatesTest : public QObject {
    Q_OBJECT
    MonoTime start_ = MonoTime(1000s);

  private slots:
    void a_rate_is_growth_over_two_seconds() {
        RateMeter meter;
        QCOMPARE(meter.perSecond(), 0.0);
        meter.sample(start_, 100);
        QCOMPARE(meter.perSecond(), 0.0);
        for (int i = 1; i <= 40; ++i)
            meter.sample(start_ + i * 250ms, 100 + i * 50);
        QVERIFY(std::abs(meter.perSecond() - 200) < 1e-9);
        for (int i = 1; i <= 9; ++i)
            meter.sample(start_ + 10s + i * 250ms, 2100);
        QCOMPARE(meter.perSecond(), 0.0);
    }
    void a_counter_that_falls_starts_anew() {
        RateMeter meter;
        meter.sample(start_, 1000);
        meter.sample(start_ + 1s, 5);
        meter.sample(start_ + 2s, 15);
        QCOMPARE(meter.perSecond(), 10.0);
    }
    void percentiles_are_right_within_three_percent() {
        LatencyWindow window;
        std::vector<double> all;
        CounterRandom random(7);
        for (int i = 0; i < 20000; ++i) {
            const double us = std::exp(std::log(200.0) + 4 * random.uniform());
            all.push_back(std::floor(us));
            window.add(start_ + i * 1ms, std::chrono::microseconds(static_cast<int>(us)));
        }
        std::ranges::sort(all);
        for (const double q : {0.5, 0.95, 0.99}) {
            const double exact = all[static_cast<std::size_t>(std::ceil(q * 20000)) - 1] / 1000;
            const double found = *window.percentileMs(start_ + 20s, q);
            QVERIFY2(std::abs(found / exact - 1) < 0.03, qPrintable(QString::number(found)));
        }
        QCOMPARE(window.count(start_ + 20s), std::int64_t(20000));
    }
    void a_minute_later_nothing_is_left() {
        LatencyWindow window;
        window.add(start_, 5ms);
        QVERIFY(window.percentileMs(start_ + 50s, 0.5));
        QVERIFY(!window.percentileMs(start_ + 61s, 0.5));
        QCOMPARE(window.count(start_ + 61s), std::int64_t(0));
    }
    void absurd_latencies_are_counted_at_the_ends() {
        LatencyWindow window;
        window.add(start_, 0us);
        window.add(start_, std::chrono::hours(5));
        QCOMPARE(window.count(start_), std::int64_t(2));
        QVERIFY(*window.percentileMs(start_, 0.5) < 0.0011);
        QVERIFY(*window.percentileMs(start_, 1.0) > 90000);
    }
};

FAIRLEAD_TEST(RatesTest)
#include "rates_test.moc"
