// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluator.h"

#include <QTest>
#include <cmath>

#include "core/recommend/recommend_list.h"
#include "tests/support/random_ratings.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::evaluate;

namespace {

const Split& sampleSplit() {
    static const Split split =
        makeSplit(tests::randomRatings(1, 120, 80, 2500).dataset(), *parseSplit("random:0.3"), 1);
    return split;
}

recommend::Chain fitted(const events::Dataset& data) {
    recommend::Chain chain = *recommend::Chain::make({});
    if (!chain.fit(data, {})) qFatal("fit failed");
    return chain;
}

}  // namespace

class EvaluatorTest : public QObject {
    Q_OBJECT
  private slots:
    void averages_equal_a_plain_loop_over_what_is_served() {
        const Split& split = sampleSplit();
        const recommend::Chain chain = fitted(split.train);
        EvaluateOptions options;
        options.ks = {5, 10};
        const auto report = evaluateChain(chain, split, options, {});
        QVERIFY(report);
        for (const std::size_t k : options.ks) {
            double ndcgs = 0;
            double hitRates = 0;
            double n = 0;
            for (std::size_t u = 0; u < split.test.size(); ++u) {
                if (split.test[u].empty()) continue;
                const auto history = recommend::historyOf(split.train.of(UserIdx(u)));
                std::vector<ItemIdx> list;
                for (const auto& e :
                     recommend::recommendList(chain, options.pipeline, history, k, 0).entries)
                    list.push_back(e.item);
                ndcgs += ndcg({list, split.test[u], k});
                hitRates += hitRate({list, split.test[u], k});
                ++n;
            }
            const auto& metrics = report->group("all")->metrics;
            QVERIFY(std::abs(metrics.at("ndcg@" + std::to_string(k)).value - ndcgs / n) < 1e-12);
            QVERIFY(std::abs(metrics.at("hit_rate@" + std::to_string(k)).value - hitRates / n) <
                    1e-12);
        }
    }
    void groups_part_the_users_by_their_train_interactions() {
        const auto report = evaluateSplit(sampleSplit(), {}, {});
        QVERIFY(report);
        const auto users = [&](const char* id) { return report->group(id)->users; };
        QCOMPARE(users("all"), users("warm") + users("cold"));
        QCOMPARE(users("all"), users("low") + users("medium") + users("high"));
        QCOMPARE(report->users, users("all") + report->usersWithoutTest);
        QVERIFY(users("low") > 0 && users("medium") > 0);
    }
    void a_planted_leak_in_the_split_is_found() {
        Split split = sampleSplit();
        const auto& first = split.train.interactions.front();
        split.test[first.user.value] = {first.item};
        QCOMPARE(findLeakage(split).size(), std::size_t(1));
        const auto report = evaluateSplit(split, {}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, Errc::InvalidArgument);
        QVERIFY(report.error().message.find("the split leaks: 1 interaction") != std::string::npos);
    }
    void a_model_that_has_seen_the_test_part_is_found() {
        const auto data = tests::randomRatings(1, 120, 80, 2500).dataset();
        const auto report = evaluateChain(fitted(data), sampleSplit(), {}, {});
        QVERIFY(!report);
        QVERIFY(report.error().message.find("has learnt from something else than the train part") !=
                std::string::npos);
    }
    void tastes_without_pattern_score_no_better_than_chance() {
        // Everybody has 12 of 200 items, drawn evenly: no honest model finds the held-out ones.
        CounterRandom random(5);
        tests::Ratings ratings;
        for (int u = 0; u < 300; ++u) {
            for (int n = 0; n < 12; ++n)
                ratings
                    .halfStars[{"u" + std::to_string(u), "i" + std::to_string(random.below(200))}] =
                    8;
        }
        const auto report = evaluateSplit(ratings.dataset(), *parseSplit("random:0.25"), {}, {});
        QVERIFY(report);
        // About 3 test items of 191 candidates: precision by chance 0.016.
        QVERIFY(report->group("all")->metrics.at("precision@10").value < 0.025);
    }
    void the_document_has_the_promised_keys() {
        EvaluateOptions options;
        SystemClock clock;
        options.clock = &clock;
        const auto report = evaluateSplit(sampleSplit(), options, {});
        QVERIFY(report);
        const Json json = toJson(*report);
        for (const char* key :
             {"family", "split", "users", "dataset", "metrics", "fit_s", "segments"})
            QVERIFY2(json.contains(key), key);
        for (const char* key : {"hit_rate@10", "precision@10", "recall@10", "ndcg@10", "map@10",
                                "mrr@10", "coverage@10", "gini@10", "diversity@10", "novelty@10"}) {
            const Json& metric = json["metrics"][key];
            const double value = metric["value"].get<double>();
            QVERIFY2(metric["ci95"][0].get<double>() <= value &&
                         value <= metric["ci95"][1].get<double>(),
                     key);
        }
        QCOMPARE(json["dataset"]["ratings"].get<std::size_t>(),
                 tests::randomRatings(1, 120, 80, 2500).dataset().interactions.size());
    }
    void wrong_k_is_refused() {
        for (const std::vector<std::size_t>& ks :
             {std::vector<std::size_t>{}, {0}, {10, 1000000000}}) {
            EvaluateOptions options;
            options.ks = ks;
            const auto report = evaluateSplit(sampleSplit(), options, {});
            QVERIFY(!report);
            QVERIFY(report.error().message.find("1…1000") != std::string::npos);
        }
    }
    void a_stopped_evaluation_says_cancelled() {
        const recommend::Chain chain = fitted(sampleSplit().train);
        std::stop_source stop;
        stop.request_stop();
        recommend::FitContext context;
        context.stop = stop.get_token();
        QCOMPARE(evaluateChain(chain, sampleSplit(), {}, context).error().code, Errc::Cancelled);
    }
    void nobody_to_test_gives_empty_groups() {
        Split split = sampleSplit();
        for (auto& items : split.test)
            items.clear();
        const auto report = evaluateSplit(split, {}, {});
        QVERIFY(report);
        QCOMPARE(report->group("all")->users, std::size_t(0));
        QCOMPARE(report->usersWithoutTest, report->users);
        QVERIFY(toJson(*report)["metrics"].empty());
    }
};

FAIRLEAD_TEST(EvaluatorTest)
#include "evaluator_test.moc"
