// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/lag.h"

#include <QTest>

#include "tests/support/test_main.h"

using namespace core;
using core::stream::Lag;
using core::stream::LagHistory;

namespace {

MonoTime at(double seconds) {
    return MonoTime(
        std::chrono::duration_cast<MonoTime::duration>(std::chrono::duration<double>(seconds)));
}

}  // namespace

class LagTest : public QObject {
    Q_OBJECT

  private slots:
    void lag_worked_by_hand() {
        // high: 100 at 0 s, 200 at 10 s, 200 at 20 s, 300 at 30 s. Now 40 s.
        LagHistory history;
        history.add(at(0), 100);
        history.add(at(10), 200);
        history.add(at(20), 200);
        history.add(at(30), 300);
        const auto lagOf = [&](std::int64_t next) { return history.at(at(40), next); };
        // Caught up, or even ahead of the newest sample.
        QCOMPARE(lagOf(300), (Lag{0, 0.0, false}));
        QCOMPARE(lagOf(305), (Lag{0, 0.0, false}));
        // Offset 149 is the 50th of 100 between 0 s and 10 s: it came at 5 s.
        QCOMPARE(lagOf(149), (Lag{151, 35.0, false}));
        // Offset 199 was the last before the quiet time, 200 came after it: 20 s + 1/100 of 10 s.
        QCOMPARE(lagOf(199), (Lag{101, 30.0, false}));
        QCOMPARE(lagOf(200).messages, 100);
        QVERIFY(std::abs(*lagOf(200).seconds - 19.9) < 1e-9);
        QVERIFY(std::abs(*lagOf(299).seconds - 10.0) < 1e-9);
        // Before the history began: at least as old as it.
        QCOMPARE(lagOf(50), (Lag{250, 40.0, true}));
    }

    void without_samples_nothing_is_known() {
        QCOMPARE(LagHistory().at(at(5), 0), (Lag{0, std::nullopt, false}));
    }

    void time_goes_on_without_new_samples() {
        LagHistory history;
        history.add(at(0), 0);
        history.add(at(1), 10);
        QCOMPARE(history.at(at(1), 9).seconds, std::optional(0.0));
        QCOMPARE(history.at(at(100), 9).seconds, std::optional(99.0));
    }

    void a_smaller_end_begins_anew() {
        LagHistory history;
        history.add(at(0), 1000);
        history.add(at(10), 5);
        QCOMPARE(history.size(), std::size_t(1));
        QCOMPARE(history.at(at(12), 0), (Lag{5, 2.0, true}));
    }

    void a_quiet_topic_needs_two_samples() {
        LagHistory history;
        for (int s = 0; s < 10000; ++s)
            history.add(at(s), 7);
        QCOMPARE(history.size(), std::size_t(2));
        history.add(at(10000), 8);
        QCOMPARE(history.at(at(10001), 7).seconds, std::optional(1.0));
    }

    void a_long_history_stays_bounded_and_coarse_only_in_the_past() {
        LagHistory history(64);
        for (int s = 0; s <= 36000; ++s) {
            history.add(at(s), s * 50);
            QVERIFY(history.size() <= 64);
        }
        const auto now = at(36000);
        // A steady stream interpolates exactly, however coarse: message n came at n / 50 s.
        for (const int age : {1, 10, 100, 1000, 10000, 30000}) {
            const Lag lag = history.at(now, (36000 - age) * 50);
            QCOMPARE(lag.messages, age * 50);
            QVERIFY(!lag.atLeast);
            QVERIFY(std::abs(*lag.seconds - (age - 0.02)) < 1e-6);
        }
    }
};

FAIRLEAD_TEST(LagTest)
#include "lag_test.moc"
