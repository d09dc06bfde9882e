// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/spread.h"

#include <QTest>
#include <cmath>
#include <numeric>

#include "core/evaluate/beyond_accuracy.h"
#include "tests/support/list_traffic.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::fairness;

namespace {

using Counts = std::vector<std::uint32_t>;

Counts randomCounts(std::uint64_t seed, std::size_t n, std::uint64_t most) {
    CounterRandom random(seed);
    Counts counts(n);
    for (auto& c : counts)
        c = random.below(3) == 0 ? 0 : static_cast<std::uint32_t>(random.below(most));
    return counts;
}

std::vector<std::int64_t> wide(const Counts& counts) {
    return {counts.begin(), counts.end()};
}

/// Σ|x_i − x_j|/(2·n·Σ x): the definition.
double giniOfPairs(const Counts& counts) {
    double differences = 0;
    double sum = 0;
    for (const double x : counts) {
        sum += x;
        for (const double y : counts)
            differences += std::abs(x - y);
    }
    return differences / (2 * static_cast<double>(counts.size()) * sum);
}

/// Gini of `lists` lists of k distinct items out of n, mean over runs.
double simulatedGini(std::size_t n, std::size_t lists, std::size_t k, std::size_t runs) {
    CounterRandom random(11);
    double sum = 0;
    for (std::size_t run = 0; run < runs; ++run) {
        Counts counts(n);
        for (std::size_t l = 0; l < lists; ++l) {
            for (const ItemIdx item : tests::randomList(random, n, k))
                ++counts[item.value];
        }
        sum += giniCatalogue(profileOf(counts));
    }
    return sum / static_cast<double>(runs);
}

bool near(double a, double b, double error) {
    if (std::abs(a - b) <= error) return true;
    qWarning("%.9g is not %.9g", a, b);
    return false;
}

}  // namespace

class SpreadTest : public QObject {
    Q_OBJECT
  private slots:
    void by_hand() {
        // 0 0 1 3: shown 1, 3: 2·(1 + 6)/(2·4) − 3/2 = 1/4; all: 2·(3 + 12)/(4·4) − 5/4 = 5/8.
        const CountProfile p = profileOf(Counts{3, 0, 1, 0});
        QCOMPARE(p.items, 4);
        QCOMPARE(p.slotCount, 4);
        QCOMPARE(p.shown(), 2);
        QCOMPARE(coverage(p), 0.5);
        QVERIFY(near(giniShown(p), 0.25, 1e-15));
        QVERIFY(near(giniCatalogue(p), 0.625, 1e-15));
        QCOMPARE(topShare(p, 1), 0.75);
        QCOMPARE(topShare(p, 10), 1.0);
        QCOMPARE(topFifthShare(p), 0.0);  // ⌊0.2 · 2⌋ is no item
        QVERIFY(near(entropyBits(p), 0.25 * 2 + 0.75 * std::log2(4.0 / 3), 1e-15));
    }
    void ten_of_a_thousand_shown_equally_often() {
        // The three published meanings of Gini differ most here: 0 among the shown, 0.99 over all.
        Counts counts(1000);
        for (std::size_t i = 0; i < 10; ++i)
            counts[i] = 7;
        QVERIFY(near(giniShown(profileOf(counts)), 0, 1e-12));
        QVERIFY(near(giniCatalogue(profileOf(counts)), 0.99, 1e-12));
    }
    void gini_equals_the_evaluators_bit_for_bit_and_its_definition() {
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            // The second kind takes the sorting path.
            const Counts counts = randomCounts(seed, 60, seed % 2 == 0 ? 9 : 1000000);
            const CountProfile p = profileOf(counts);
            QCOMPARE(giniShown(p), evaluate::giniShown(wide(counts)));
            QCOMPARE(giniCatalogue(p), evaluate::giniCatalogue(wide(counts)));
            QCOMPARE(coverage(p), evaluate::coverage(wide(counts)));
            QVERIFY(near(giniCatalogue(p), giniOfPairs(counts), 1e-12));
        }
    }
    void shares_equal_those_of_the_sorted_counts() {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            Counts counts = randomCounts(seed, 57, 12);
            const CountProfile p = profileOf(counts);
            std::ranges::sort(counts, std::greater<>());
            const double all = std::accumulate(counts.begin(), counts.end(), 0.0);
            const auto shown = std::ranges::count_if(counts, [](auto c) { return c > 0; });
            QCOMPARE(topShare(p, 10),
                     std::accumulate(counts.begin(), counts.begin() + 10, 0.0) / all);
            QCOMPARE(topFifthShare(p),
                     std::accumulate(counts.begin(), counts.begin() + shown / 5, 0.0) / all);
        }
    }
    void nothing_shown_and_no_items() {
        for (const CountProfile& p : {profileOf({}), profileOf(Counts(5))}) {
            QCOMPARE(coverage(p), 0.0);
            QCOMPARE(giniShown(p), 0.0);
            QCOMPARE(giniCatalogue(p), 0.0);
            QCOMPARE(topShare(p, 10), 0.0);
            QCOMPARE(entropyBits(p), 0.0);
            QVERIFY(lorenzCurve(p).empty());
        }
        QCOMPARE(profileOf(Counts(5)).shown(), 0);
        QCOMPARE(giniFloor(0, 0), 0.0);
        QCOMPARE(giniRandom(0, {}), 0.0);
        QCOMPARE(giniRandom(1, std::vector<ListLength>{{1, 5}}), 0.0);
        QCOMPARE(reachableCoverage(0, 0), 0.0);
    }
    void one_item_has_everything() {
        const CountProfile p = profileOf(Counts{5});
        QCOMPARE(giniShown(p), 0.0);
        QCOMPARE(giniCatalogue(p), 0.0);
        QCOMPARE(coverage(p), 1.0);
    }
    void lorenz_runs_from_corner_to_corner_below_the_diagonal() {
        const auto small = lorenzCurve(profileOf(Counts{3, 0, 1, 0}));
        QCOMPARE(small.size(), std::size_t{5});
        QCOMPARE(small[2], (LorenzPoint{0.5, 0}));
        QCOMPARE(small[3], (LorenzPoint{0.75, 0.25}));
        const auto curve = lorenzCurve(profileOf(randomCounts(3, 12345, 50)));
        QCOMPARE(curve.size(), std::size_t{101});
        QCOMPARE(curve.front(), (LorenzPoint{0, 0}));
        QCOMPARE(curve.back(), (LorenzPoint{1, 1}));
        for (std::size_t i = 1; i < curve.size(); ++i) {
            QVERIFY(curve[i].slotCount >= curve[i - 1].slotCount &&
                    curve[i].items > curve[i - 1].items);
            QVERIFY(curve[i].slotCount <= curve[i].items + 1e-12);
        }
    }
    void floor_is_what_the_most_even_spread_has() {
        QVERIFY(near(giniFloor(3883, 2000), 1 - 2000.0 / 3883, 1e-15));  // published sample: 0.485
        for (const std::uint32_t slotCount : {1U, 6U, 7U, 8U, 20U, 21U, 100U}) {
            Counts even(7);
            for (std::uint32_t s = 0; s < slotCount; ++s)
                ++even[s % 7];
            QVERIFY(near(giniFloor(7, slotCount), giniCatalogue(profileOf(even)), 1e-12));
        }
    }
    void random_spreading_by_hand() {
        // Two items, one list of one: always 0 1, Gini 1/2. Two lists: 0 2 (½) or 1 1 (0), each
        // with 1/2.
        QVERIFY(near(giniRandom(2, std::vector<ListLength>{{1, 1}}), 0.5, 1e-12));
        QVERIFY(near(giniRandom(2, std::vector<ListLength>{{1, 2}}), 0.25, 1e-12));
        // Whole catalogues leave no difference.
        QCOMPARE(giniRandom(5, std::vector<ListLength>{{5, 9}}), 0.0);
    }
    void random_spreading_as_simulated_data() {
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("lists");
        QTest::addColumn<int>("k");
        QTest::newRow("sparse") << 200 << 15 << 5;
        QTest::newRow("single slots") << 50 << 300 << 1;
        QTest::newRow("long lists") << 30 << 40 << 20;
        QTest::newRow("dense") << 100 << 2000 << 10;
    }
    void random_spreading_as_simulated() {
        QFETCH(int, items);
        QFETCH(int, lists);
        QFETCH(int, k);
        const double simulated =
            simulatedGini(std::size_t(items), std::size_t(lists), std::size_t(k), 400);
        const std::vector<ListLength> lengths{{double(k), lists}};
        QVERIFY(near(giniRandom(items, lengths), simulated, 0.004));
    }
    void random_spreading_of_mixed_lengths_lies_between() {
        const double mixed = giniRandom(100, std::vector<ListLength>{{5, 100}, {15, 100}});
        QVERIFY(mixed > giniRandom(100, std::vector<ListLength>{{15, 200}}));
        QVERIFY(mixed < giniRandom(100, std::vector<ListLength>{{5, 200}}));
    }
    void falling_traffic_makes_the_published_slope() {
        // A thousand items, evenly at random, 10k 9k 8k 7k slots: +0.011; 10k 8k 6k 4k: +0.034,
        // in one simulated run each.
        const auto slope = [](const std::vector<std::int64_t>& slotCount) {
            double sum = 0;
            for (std::size_t w = 0; w < slotCount.size(); ++w) {
                const std::vector<ListLength> lists{{1, slotCount[w]}};
                sum += (static_cast<double>(w) - 1.5) * giniRandom(1000, lists);
            }
            return sum / 5;
        };
        QVERIFY(near(slope({10000, 9000, 8000, 7000}), 0.011, 0.0015));
        QVERIFY(near(slope({10000, 8000, 6000, 4000}), 0.034, 0.0015));
    }
    void reachable_coverage_and_the_volume_it_takes() {
        QVERIFY(near(reachableCoverage(100, 100), 1 - std::exp(-1.0), 1e-15));
        QCOMPARE(slotsToReach(1000, 0.8), 1610);
        QVERIFY(reachableCoverage(1000, 1610) >= 0.8 && reachableCoverage(1000, 1609) < 0.8);
    }
};

FAIRLEAD_TEST(SpreadTest)
#include "spread_test.moc"
