// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine must show on real ratings.
#include <QElapsedTimer>
#include <QTest>

#include "core/evaluate/evaluator.h"
#include "tests/support/movielens.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::evaluate;

namespace {

Report report(const events::Dataset& data, const char* split, const char* family,
              unsigned threads = 2) {
    EvaluateOptions options;
    options.chain.family = family;
    recommend::FitContext context;
    context.threads = threads;
    auto result = evaluateSplit(data, *parseSplit(split), options, context);
    if (!result) qFatal("%s", result.error().text().c_str());
    return *std::move(result);
}

double ndcgOf(const Report& r, const char* group = "all") {
    return r.group(group)->metrics.at("ndcg@10").value;
}

}  // namespace

class MovieLensTest : public QObject {
    Q_OBJECT
  private slots:
    void item_knn_beats_popularity_by_half_on_a_random_split() {
        REQUIRE_MOVIELENS(data);
        const double knn = ndcgOf(report(*data, "random:0.2", "item-knn"));
        const double popular = ndcgOf(report(*data, "random:0.2", "popularity"));
        qInfo("random:0.2 NDCG@10: item-knn %.4f, popularity %.4f", knn, popular);
        QVERIFY(knn > 1.5 * popular);
        QVERIFY(knn > 0.30 && popular > 0.16);
    }
    void item_knn_beats_popularity_by_a_fifth_on_each_users_last_ratings() {
        REQUIRE_MOVIELENS(data);
        const double knn = ndcgOf(report(*data, "temporal-user:0.2", "item-knn"));
        const double popular = ndcgOf(report(*data, "temporal-user:0.2", "popularity"));
        qInfo("temporal-user:0.2 NDCG@10: item-knn %.4f, popularity %.4f", knn, popular);
        QVERIFY(knn > 1.2 * popular);
        QVERIFY(popular > 0.08);
    }
    void cold_users_get_popularity_whatever_the_family() {
        REQUIRE_MOVIELENS(data);
        const Report popular = report(*data, "temporal-global:0.2", "popularity");
        QCOMPARE(popular.group("cold")->users, std::size_t(88));
        QCOMPARE(popular.group("warm")->users, std::size_t(28));
        QCOMPARE(popular.usersWithoutTest, std::size_t(610 - 116));
        qInfo("temporal-global:0.2 popularity NDCG@10: cold %.4f, warm %.4f",
              ndcgOf(popular, "cold"), ndcgOf(popular, "warm"));
        QVERIFY(std::abs(ndcgOf(popular, "cold") - 0.50) < 0.01);
        QVERIFY(std::abs(ndcgOf(popular, "warm") - 0.11) < 0.01);
        for (const char* family : {"item-knn", "content"}) {
            const Report other = report(*data, "temporal-global:0.2", family);
            QCOMPARE(other.group("cold")->metrics, popular.group("cold")->metrics);
            qInfo("temporal-global:0.2 %s NDCG@10: warm %.4f", family, ndcgOf(other, "warm"));
        }
        QVERIFY(!popular.group("warm")->metrics.at("ndcg@10").ci95);  // under 40 users
        QVERIFY(popular.group("cold")->metrics.at("ndcg@10").ci95);
    }
    void numbers_are_the_same_for_any_number_of_threads() {
        REQUIRE_MOVIELENS(data);
        EvaluateOptions options;
        options.pipeline = *recommend::rerank::pipelineNamed("diversity");
        recommend::FitContext context;
        std::string first;
        for (const unsigned threads : {1U, 3U}) {
            context.threads = threads;
            const auto result =
                evaluateSplit(*data, *parseSplit("temporal-user:0.2"), options, context);
            QVERIFY(result);
            const std::string text = toJson(*result).dump();
            if (first.empty()) first = text;
            QCOMPARE(text, first);
        }
    }
    void the_gate_falls_back_to_each_users_last_ratings_and_says_so() {
        REQUIRE_MOVIELENS(data);
        const Split split = makeGateSplit(*data, 0.2, 1);
        QCOMPARE(split.name, std::string("temporal-user:0.2"));
        QVERIFY(split.note.find("leaves 28 warm test users") != std::string::npos);
    }
    void fitting_and_evaluating_take_seconds() {
        REQUIRE_MOVIELENS(data);
        QElapsedTimer timer;
        timer.start();
        recommend::Chain chain = *recommend::Chain::make({});
        recommend::FitContext context;
        context.threads = 2;
        const Split split = makeSplit(*data, *parseSplit("temporal-user:0.2"), 1);
        QVERIFY(chain.fit(split.train, context));
        const qint64 fit = timer.restart();
        QVERIFY(evaluateChain(chain, split, {}, context));
        qInfo("fit %lld ms, evaluation of 610 users %lld ms", fit, timer.elapsed());
    }
};

FAIRLEAD_TEST(MovieLensTest)
#include "movielens_test.moc"
