// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/intervals.h"

#include <QTest>
#include <cmath>

#include "core/base/random.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::evaluate;

namespace {

std::vector<double> uniforms(std::uint64_t seed, std::size_t n) {
    CounterRandom random(seed);
    std::vector<double> values(n);
    for (double& v : values)
        v = random.uniform();
    return values;
}

std::vector<std::vector<double>> only(std::vector<double> metric) {
    return {std::move(metric)};
}

}  // namespace

class IntervalsTest : public QObject {
    Q_OBJECT
  private slots:
    void bootstrap_interval_is_as_wide_as_theory_says() {
        // Mean of n uniforms: standard error √(1/12/n).
        const auto estimate = bootstrapMeans(only(uniforms(1, 400)), 7, 2)[0];
        const double se = std::sqrt(1.0 / 12 / 400);
        QVERIFY(estimate.ci95);
        const double width = estimate.ci95->high - estimate.ci95->low;
        QVERIFY(std::abs(width / (2 * 1.96 * se) - 1) < 0.12);
        QVERIFY(estimate.ci95->low < estimate.value && estimate.value < estimate.ci95->high);
    }
    void bootstrap_intervals_hold_the_truth_about_as_often_as_they_say() {
        int held = 0;
        const int trials = 400;
        for (int t = 0; t < trials; ++t) {
            const auto e =
                bootstrapMeans(only(uniforms(1000 + std::uint64_t(t), 60)), std::uint64_t(t), 1)[0];
            held += e.ci95->low <= 0.5 && 0.5 <= e.ci95->high;
        }
        QVERIFY2(held > 0.90 * trials && held < 0.985 * trials, qPrintable(QString::number(held)));
    }
    void seed_and_not_threads_decide() {
        const std::vector<std::vector<double>> values{uniforms(1, 100), uniforms(2, 100)};
        const auto one = bootstrapMeans(values, 5, 1);
        QVERIFY(one == bootstrapMeans(values, 5, 3));
        QVERIFY(one != bootstrapMeans(values, 6, 1));
        // Every metric sees the same resamples, whatever stands beside it.
        QVERIFY(one[1] == bootstrapMeans(only(values[1]), 5, 1)[0]);
    }
    void few_users_get_a_value_and_no_interval() {
        const auto few = bootstrapMeans(only(uniforms(1, 39)), 5, 1)[0];
        QVERIFY(few.value > 0 && !few.ci95);
        QVERIFY(bootstrapMeans(only(uniforms(1, 40)), 5, 1)[0].ci95);
        const auto none = bootstrapMeans(only({}), 5, 1)[0];
        QCOMPARE(none.value, 0.0);
        QVERIFY(!none.ci95);
    }
    void jackknife_by_hand() {
        // 20 groups, half 0.4 and half 0.6: se² = 19/20 · 20 · 0.01 = 0.19; t(0.975, 19)
        // = 2.093024.
        std::vector<double> without(20, 0.4);
        std::fill(without.begin() + 10, without.end(), 0.6);
        const Interval wide = jackknifeInterval(0.5, without);
        QVERIFY(wide == (Interval{0.0, 1.0}));  // cut to what a share can be
        for (double& v : without)
            v = 0.5 + (v - 0.5) / 100;
        const Interval narrow = jackknifeInterval(0.5, without);
        QVERIFY(std::abs(narrow.low - (0.5 - 2.093024 * std::sqrt(0.19) / 100)) < 1e-8);
        QVERIFY(std::abs(narrow.high - (0.5 + 2.093024 * std::sqrt(0.19) / 100)) < 1e-8);
    }
};

FAIRLEAD_TEST(IntervalsTest)
#include "intervals_test.moc"
