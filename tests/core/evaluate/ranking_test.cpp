// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/ranking.h"

#include <QTest>
#include <cmath>
#include <vector>

#include "core/base/random.h"
#include "core/evaluate/beyond_accuracy.h"
#include "core/evaluate/metric_catalog.h"
#include "tests/support/random_ratings.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::evaluate;

namespace {

std::vector<ItemIdx> items(std::initializer_list<std::size_t> values) {
    std::vector<ItemIdx> list;
    for (const std::size_t v : values)
        list.emplace_back(v);
    return list;
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-12;
}

}  // namespace

class RankingTest : public QObject {
    Q_OBJECT
  private slots:
    void a_case_worked_by_hand() {
        // Hits at ranks 2 and 4 of 5; three test items.
        const auto list = items({7, 3, 9, 1, 4});
        const auto test = items({1, 3, 8});
        const RankedCase c{list, test, 5};
        QCOMPARE(hitRate(c), 1.0);
        QCOMPARE(precision(c), 2.0 / 5);
        QCOMPARE(recall(c), 2.0 / 3);
        QVERIFY(near(reciprocalRank(c), 0.5));
        QVERIFY(near(averagePrecision(c), (1.0 / 2 + 2.0 / 4) / 3));
        const double dcg = 1 / std::log2(3.0) + 1 / std::log2(5.0);
        const double ideal = 1 + 1 / std::log2(3.0) + 0.5;
        QVERIFY(near(ndcg(c), dcg / ideal));
    }
    void the_ideal_is_cut_at_k_unless_asked_for_in_full() {
        const auto list = items({1, 2});
        const auto test = items({1, 2, 3, 4});
        const RankedCase c{list, test, 2};
        QVERIFY(near(ndcg(c), 1.0));
        const double two = 1 + 1 / std::log2(3.0);
        QVERIFY(near(ndcg(c, NdcgIdeal::Full), two / (two + 0.5 + 1 / std::log2(5.0))));
        QVERIFY(near(averagePrecision(c), 1.0));
    }
    void a_short_list_counts_as_filled_with_misses() {
        const auto list = items({1});
        const auto test = items({1, 2});
        const RankedCase c{list, test, 10};
        QVERIFY(near(precision(c), 0.1));
        QVERIFY(near(ndcg(c), 1 / (1 + 1 / std::log2(3.0))));
        const RankedCase none{{}, test, 10};
        for (const double v : {hitRate(none), precision(none), recall(none), ndcg(none),
                               averagePrecision(none), reciprocalRank(none)})
            QCOMPARE(v, 0.0);
    }
    void every_metric_stays_between_nought_and_one_and_better_lists_never_lose() {
        CounterRandom random(1);
        for (int n = 0; n < 300; ++n) {
            std::vector<ItemIdx> all;
            for (std::size_t i = 0; i < 30; ++i)
                all.emplace_back(i);
            random.shuffle(std::span(all));
            const std::vector<ItemIdx> list(all.begin(), all.begin() + 10);
            random.shuffle(std::span(all));
            std::vector<ItemIdx> test(all.begin(), all.begin() + long(1 + random.below(15)));
            std::ranges::sort(test);
            std::vector<ItemIdx> better = list;
            std::ranges::stable_partition(
                better, [&](ItemIdx i) { return std::ranges::binary_search(test, i); });
            const RankedCase a{list, test, 10};
            const RankedCase b{better, test, 10};
            for (auto metric : {+[](const RankedCase& c) { return ndcg(c); }, &averagePrecision,
                                &reciprocalRank, &precision, &recall, &hitRate}) {
                QVERIFY(metric(a) >= 0 && metric(b) <= 1 + 1e-12 && metric(b) >= metric(a));
            }
        }
    }
    void coverage_and_both_ginis_by_hand() {
        const std::vector<std::int64_t> shown{1, 0, 3, 0};
        QCOMPARE(coverage(shown), 0.5);
        QVERIFY(near(giniShown(shown), 2.0 * (1 + 6) / (2 * 4) - 1.5));        // 0.25
        QVERIFY(near(giniCatalogue(shown), 2.0 * (3 + 12) / (4 * 4) - 1.25));  // 0.625
        QCOMPARE(giniShown(std::vector<std::int64_t>{5, 5, 5}), 0.0);
        QCOMPARE(coverage({}), 0.0);
        QCOMPARE(giniCatalogue(std::vector<std::int64_t>{0, 0}), 0.0);
    }
    void diversity_and_novelty_by_hand() {
        recommend::Content content;
        QVERIFY(content.fit(
            events::makeDataset(
                {}, std::vector{tests::announced("a", {"x"}), tests::announced("b", {"x"}),
                                tests::announced("c", {"y"}), tests::announced("d", {"y"})}),
            {}));
        QVERIFY(near(intraListDiversity(items({0, 1, 2}), content), 2.0 / 3));
        QCOMPARE(intraListDiversity(items({0}), content), 0.0);
        // 3 of 7 users have item 0, nobody item 1: −log2(4/8) = 1 and −log2(1/8) = 3 bits.
        QVERIFY(near(novelty(items({0, 1}), std::vector<std::int64_t>{3, 0}, 7), 2.0));
        QCOMPARE(novelty({}, {}, 7), 0.0);
    }
    void the_catalogue_finds_metrics_by_key() {
        for (const MetricSpec& m : metricCatalog()) {
            QCOMPARE((*findMetric(metricKey(m, 10)))->id, m.id);
            QVERIFY((m.ofUser == nullptr) != (m.ofShown == nullptr));
        }
        QCOMPARE(metricKey(**findMetric("ndcg"), 20), std::string("ndcg@20"));
        QVERIFY(!(*findMetric("gini@10"))->higherIsBetter);
        QVERIFY(findMetric("rmsf@10").error().message.find("hit_rate, precision") !=
                std::string::npos);
    }
};

FAIRLEAD_TEST(RankingTest)
#include "ranking_test.moc"
