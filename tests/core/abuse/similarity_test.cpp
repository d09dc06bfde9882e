// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/abuse/similarity.h"

#include <Eigen/Dense>
#include <QTest>

#include "core/abuse/profile.h"
#include "core/abuse/robust.h"
#include "sample_ratings.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::abuse;
using tests::gave;

namespace {

/// The dense matrix, 0 for what was not rated.
Eigen::MatrixXd dense(const RatingTable& table) {
    Eigen::MatrixXd m = Eigen::MatrixXd::Zero(Eigen::Index(table.userIds.size()),
                                              Eigen::Index(table.itemIds.size()));
    for (std::size_t i = 0; i < table.itemIds.size(); ++i)
        for (const Cell& c : table.of(ItemIdx(i)))
            m(c.user.value, Eigen::Index(i)) = c.halfStars;
    return m;
}

double slowDegSim(const Eigen::MatrixXd& m, Eigen::Index u, const AbuseOptions& options) {
    std::vector<double> similar;
    for (Eigen::Index v = 0; v < m.rows(); ++v) {
        if (v == u) continue;
        std::vector<Eigen::Index> both;
        for (Eigen::Index i = 0; i < m.cols(); ++i)
            if (m(u, i) > 0 && m(v, i) > 0) both.push_back(i);
        if (both.empty()) continue;
        const Eigen::ArrayXd x = m(u, both).transpose().array();
        const Eigen::ArrayXd y = m(v, both).transpose().array();
        const Eigen::ArrayXd dx = x - x.mean();
        const Eigen::ArrayXd dy = y - y.mean();
        const double length = std::sqrt(dx.square().sum() * dy.square().sum());
        const double pearson = length > 1e-9 ? (dx * dy).sum() / length : 0;
        similar.push_back(pearson * std::min(1.0, double(both.size()) / options.overlapForFull));
    }
    std::ranges::sort(similar, std::greater<>());
    double sum = 0;
    for (std::size_t n = 0; n < std::min(options.neighbours, similar.size()); ++n)
        sum += similar[n];
    return sum / double(options.neighbours);
}

std::vector<double> slowLoadings(const Eigen::MatrixXd& m) {
    Eigen::MatrixXd z = m;
    for (Eigen::Index u = 0; u < m.rows(); ++u) {
        const double mean = m.row(u).mean();
        const double sd = std::sqrt((m.row(u).array() - mean).square().mean());
        z.row(u) = (m.row(u).array() - mean) / sd;
    }
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> eigen(z * z.transpose());
    const Eigen::VectorXd loadings =
        eigen.eigenvectors().rightCols(3).array().square().rowwise().sum();
    return {loadings.begin(), loadings.end()};
}

/// Two tastes and a rest, so that the principal components are well apart.
tests::RatingList tastes(std::uint64_t seed) {
    CounterRandom random(seed);
    tests::RatingList ratings;
    for (int u = 0; u < 60; ++u) {
        for (int i = 0; i < 50; ++i) {
            const bool likes = (u % 3) == (i % 3);
            if (random.uniform() > (likes ? 0.7 : 0.15)) continue;
            ratings.push_back(
                gave("u" + std::to_string(u), "i" + std::to_string(i),
                     likes ? 4 + double(random.below(3)) / 2 : 1 + double(random.below(6)) / 2,
                     std::int64_t(random.below(10000000))));
        }
    }
    return ratings;
}

}  // namespace

class AbuseSimilarityTest : public QObject {
    Q_OBJECT
  private slots:
    void similarity_to_neighbours_by_hand() {
        // a and b agree on three items in order and distance; c is a's opposite on two.
        const auto table =
            tests::tableOf({gave("a", "i", 1, 1), gave("a", "j", 2, 1), gave("a", "k", 3, 1),
                            gave("b", "i", 3, 1), gave("b", "j", 4, 1), gave("b", "k", 5, 1),
                            gave("c", "i", 4, 1), gave("c", "j", 2, 1), gave("d", "z", 2, 1)});
        AbuseOptions options;
        options.neighbours = 2;
        options.overlapForFull = 4;
        NeighbourSimilarity similarity(table, options);
        QCOMPARE(similarity.of(UserIdx(0)), (0.75 - 0.5) / 2);
        QCOMPARE(similarity.of(UserIdx(2)), (-0.5 - 0.5) / 2);
        QCOMPARE(similarity.of(UserIdx(3)), 0.0);
        QCOMPARE(similarity.of(UserIdx(0)), (0.75 - 0.5) / 2);
    }

    void similarity_equals_its_slow_twin() {
        const AbuseOptions options;
        for (const std::uint64_t seed : {1, 2}) {
            const auto table = tests::tableOf(tests::anyRatings(seed, 40, 50, 1200, 100000));
            const auto m = dense(table);
            NeighbourSimilarity similarity(table, options);
            for (std::size_t u = 0; u < table.userIds.size(); ++u) {
                QVERIFY(std::abs(similarity.of(UserIdx(u)) -
                                 slowDegSim(m, Eigen::Index(u), options)) < 1e-12);
            }
        }
    }

    void loadings_equal_those_of_the_dense_matrix() {
        for (const std::uint64_t seed : {1, 2, 3}) {
            const auto table = tests::tableOf(tastes(seed));
            const auto fast = principalLoadings(table);
            const auto slow = slowLoadings(dense(table));
            double sum = 0;
            for (std::size_t u = 0; u < fast.size(); ++u) {
                QVERIFY2(std::abs(fast[u] - slow[u]) < 1e-3,
                         qPrintable(QString::number(fast[u] - slow[u])));
                sum += fast[u];
            }
            QVERIFY(std::abs(sum - 3) < 1e-9);
        }
    }

    void few_users_have_no_loadings_and_equal_rows_do_no_harm() {
        QCOMPARE(principalLoadings(tests::tableOf({gave("a", "i", 1, 1), gave("b", "i", 2, 1)})),
                 (std::vector<double>{0, 0}));
        QVERIFY(principalLoadings({}).empty());
        // Everybody rated everything alike: no row has a spread.
        tests::RatingList same;
        for (int u = 0; u < 6; ++u)
            for (int i = 0; i < 3; ++i)
                same.push_back(gave("u" + std::to_string(u), "i" + std::to_string(i), 3, 1));
        for (const double loading : principalLoadings(tests::tableOf(same)))
            QVERIFY(std::isfinite(loading));
    }

    void the_profile_score_is_the_sum_of_three_robust_distances() {
        auto ratings = tastes(4);
        for (int n = 0; n < 25; ++n)  // somebody who rates what nobody knows, against everybody
            ratings.push_back(
                gave("odd", (n < 12 ? "rare" : "i") + std::to_string(n), n % 2 ? 0.5 : 5, n));
        for (int n = 0; n < 12; ++n)
            ratings.push_back(
                gave("u" + std::to_string(n), "rare" + std::to_string(n), n % 2 ? 5 : 0.5, n));
        const auto table = tests::tableOf(ratings);
        const AbuseOptions options;
        const auto away = deviations(table);
        const auto scores = profileScores(table, away, options);
        std::vector<double> rdma, degSim, loading;
        const auto m = dense(table);
        const auto loadings = slowLoadings(m);
        for (std::size_t u = 0; u < away.size(); ++u) {
            rdma.push_back(std::log(away[u].rdma));
            degSim.push_back(slowDegSim(m, Eigen::Index(u), options));
            loading.push_back(std::log(loadings[u]));
        }
        const auto r = robustScale(rdma), d = robustScale(degSim), l = robustScale(loading);
        for (std::size_t u = 0; u < away.size(); ++u) {
            const double expected = std::clamp(r.z(rdma[u]), -4.0, 8.0) +
                                    std::clamp(-d.z(degSim[u]), -4.0, 3.0) +
                                    std::clamp(-l.z(loading[u]), -4.0, 8.0);
            QVERIFY2(std::abs(scores[u].score - expected) < 0.1,
                     qPrintable(QString::number(scores[u].score - expected)));
        }
        const auto odd = std::ranges::find(table.userIds, "odd") - table.userIds.begin();
        const auto highest = std::ranges::max_element(scores, {}, &ProfileScore::score);
        QCOMPARE(highest - scores.begin(), odd);
        QVERIFY(highest->flagged);
        QCOMPARE(std::ranges::count(scores, true, &ProfileScore::flagged), 1);

        AbuseOptions more;
        more.profileItems = 26;  // one more than the odd one has
        const auto tooFew = profileScores(table, away, more);
        QCOMPARE(std::ranges::count(tooFew, true, &ProfileScore::flagged), 0);
    }

    void with_many_users_similarity_is_sampled_and_flags_stay() {
        const auto table = tests::tableOf(tests::anyRatings(9, 1500, 60, 12000, 100000));
        AbuseOptions all, sampled;
        sampled.similarityForAll = 0;
        const auto away = deviations(table);
        const auto one = profileScores(table, away, all);
        const auto other = profileScores(table, away, sampled);
        std::size_t known = 0;
        for (std::size_t u = 0; u < one.size(); ++u) {
            QVERIFY(one[u].degSim);
            if (!other[u].degSim) continue;
            ++known;
            QCOMPARE(*other[u].degSim, *one[u].degSim);
            // The sample's scale is near the population's.
            QVERIFY(std::abs(other[u].score - one[u].score) < 0.5);
        }
        QVERIFY(known >= 1000 && known < one.size());
        QCOMPARE(std::ranges::count(other, true, &ProfileScore::flagged),
                 std::ranges::count(one, true, &ProfileScore::flagged));
    }

    void too_few_users_have_no_profile_scores() {
        const auto table = tests::tableOf(tests::anyRatings(1, 20, 30, 400, 1000));
        for (const auto& score : profileScores(table, deviations(table), {})) {
            QCOMPARE(score.score, 0.0);
            QVERIFY(!score.flagged);
        }
    }
};

FAIRLEAD_TEST(AbuseSimilarityTest)
#include "similarity_test.moc"
