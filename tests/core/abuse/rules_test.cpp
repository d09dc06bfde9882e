// SPDX-License-Identifier: GPL-3.0-or-later
// Rules on one user's own figures.
#include <QTest>

#include "core/abuse/detectors.h"
#include "core/base/random.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::abuse;

namespace {

UserVerdict person(std::int64_t ratings, double mean = 3.5, double sd = 1) {
    UserVerdict user;
    user.features.ratings = ratings;
    user.features.mean = mean;
    user.features.sd = sd;
    user.features.pace = {1, 1, 1, 1};
    return user;
}

std::vector<UserVerdict> people(std::size_t count, std::int64_t ratings = 10) {
    return std::vector<UserVerdict>(count, person(ratings));
}

/// Sorted counts of the published case: 90 users with 5–29 ratings, 10 with 100–199.
std::vector<std::int64_t> publishedCase(std::uint64_t seed) {
    CounterRandom random(seed);
    std::vector<std::int64_t> counts;
    for (int u = 0; u < 90; ++u)
        counts.push_back(5 + std::int64_t(random.below(25)));
    for (int u = 0; u < 10; ++u)
        counts.push_back(100 + std::int64_t(random.below(100)));
    return counts;
}

}  // namespace

class AbuseRulesTest : public QObject {
    Q_OBJECT
  private slots:
    void the_volume_threshold_by_hand_data() {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<int>("expected");
        const QList<int> tens(29, 10);
        // All alike: s = ln 1.25 / 0.6745 = 0.3308, so z > 4 from 10·e^1.323 = 37.6.
        QTest::newRow("z above 4") << tens + QList{38} << 38;
        QTest::newRow("z below 4, no jump of 2.5") << tens + QList{24} << 0;
        QTest::newRow("a jump of 2.5 with z above 2") << tens + QList{25} << 25;
        QTest::newRow("all after the jump") << tens + QList{25, 26, 27} << 25;
        QTest::newRow("a jump with z below 2")
            << QList<int>(15, 1) + QList<int>(10, 8) + QList<int>(10, 20) << 0;
        QTest::newRow("equal counts") << QList<int>(100, 7) << 0;
        QTest::newRow("29 users") << QList<int>(28, 10) + QList{1000} << 0;
        QTest::newRow("nobody") << QList<int>() << 0;
    }
    void the_volume_threshold_by_hand() {
        QFETCH(QList<int>, counts);
        QFETCH(int, expected);
        const auto threshold =
            volumeThreshold(std::vector<std::int64_t>(counts.begin(), counts.end()), {});
        QCOMPARE(threshold.value_or(0), std::int64_t(expected));
    }

    void volume_finds_all_ten_of_the_published_case_and_nobody_else_for_every_seed() {
        for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
            const auto counts = publishedCase(seed);
            const auto threshold = volumeThreshold(counts, {});
            QVERIFY2(threshold, qPrintable(QString::number(seed)));
            QVERIFY(*threshold > 29);
            QCOMPARE(*threshold, *std::min_element(counts.begin() + 90, counts.end()));
        }
    }

    void a_handful_of_ratings_is_no_flood_in_a_young_store() {
        std::vector<UserVerdict> users;
        for (int i = 0; i < 60; ++i)
            users.push_back(person(i < 50 ? 1 : 6));
        QVERIFY(volumeThreshold(
            [&] {
                std::vector<std::int64_t> counts;
                for (const auto& u : users)
                    counts.push_back(u.features.ratings);
                return counts;
            }(),
            {}));
        (void)applyPopulationRules(users, {});
        for (const auto& u : users)
            QVERIFY(!u.flag(Rule::Volume));
        users.push_back(person(40));
        (void)applyPopulationRules(users, {});
        QVERIFY(users.back().flag(Rule::Volume));
    }

    void three_sigma_misses_most_of_the_published_case() {
        double found = 0;
        for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
            std::vector<UserVerdict> users;
            for (const auto count : publishedCase(seed))
                users.push_back(person(count));
            applyPopulationRules(users, {});
            for (const UserVerdict& user : users)
                found += user.flag(Rule::ThreeSigma) != nullptr;
        }
        qInfo("three sigma finds %.2f of 10, mean of 1000 seeds", found / 1000);
        QVERIFY(found / 1000 > 3 && found / 1000 < 5);
    }

    void three_sigma_by_hand() {
        // 99 with 10 and one with 110: mean 11, sd sqrt(99) = 9.95, limit 40.85.
        auto users = people(99);
        users.push_back(person(110));
        const Limits limits = applyPopulationRules(users, {});
        QVERIFY(std::abs(*limits.threeSigma - (11 + 3 * std::sqrt(99.0))) < 1e-9);
        QVERIFY(users.back().flag(Rule::ThreeSigma));
        QVERIFY(!users.front().flag(Rule::ThreeSigma));
        // One in ten: the largest z there can be is 3, however many ratings it gives.
        users = people(9);
        users.push_back(person(1000000));
        applyPopulationRules(users, {});
        QVERIFY(!users.back().flag(Rule::ThreeSigma));
    }

    void nobody_is_flagged_where_all_are_equal() {
        auto users = people(100, 9);
        applyPopulationRules(users, {});
        for (UserVerdict& user : users) {
            decide(user);
            QVERIFY(user.flags.empty());
            QCOMPARE(user.decision, Decision::Clear);
            QVERIFY(user.sentence.empty());
        }
    }

    void the_classic_burst_is_ten_within_an_hour() {
        auto users = people(2);
        users[0].features.pace.mostInHour = 9;
        users[1].features.pace.mostInHour = 10;
        applyPopulationRules(users, {});
        QVERIFY(!users[0].flag(Rule::ClassicBurst));
        QVERIFY(users[1].flag(Rule::ClassicBurst));
    }

    void the_burst_limit_is_learned_from_first_sessions() {
        auto users = people(40);
        for (UserVerdict& user : users)
            user.features.pace = {10, 50, 10, 50};
        // 10 · e^(4.5 · 0.3308) = 44.3 and 50 · e^1.489 = 221.6.
        users[0].features.pace.mostInMinute = 44;
        users[1].features.pace.mostInMinute = 45;
        users[2].features.pace.mostInHour = 221;
        users[3].features.pace.mostInHour = 222;
        const Limits limits = applyPopulationRules(users, {});
        QCOMPARE(*limits.burstMinute, std::int64_t(44));
        QCOMPARE(*limits.burstHour, std::int64_t(221));
        QVERIFY(!users[0].flag(Rule::Burst));
        QVERIFY(users[1].flag(Rule::Burst));
        QVERIFY(!users[2].flag(Rule::Burst));
        QVERIFY(users[3].flag(Rule::Burst));
        QCOMPARE(users[1].flag(Rule::Burst)->sentence,
                 std::string("Gave 45 ratings within 60 seconds (at most 44 are usual)."));
    }

    void settings_bound_what_a_population_teaches() {
        auto slow = people(40);
        const Limits low = applyPopulationRules(slow, {});
        QCOMPARE(*low.burstMinute, AbuseOptions().burstMinuteFloor);
        QCOMPARE(*low.burstHour, AbuseOptions().burstHourFloor);
        auto bots = people(40);
        for (UserVerdict& user : bots)
            user.features.pace = {5000, 50000, 5000, 50000};
        const Limits high = applyPopulationRules(bots, {});
        QCOMPARE(*high.burstMinute, AbuseOptions().burstMinuteCeiling);
        QCOMPARE(*high.burstHour, AbuseOptions().burstHourCeiling);
        QVERIFY(bots.front().flag(Rule::Burst));
    }

    void extreme_needs_enough_ratings_no_spread_and_an_end_of_the_scale_data() {
        QTest::addColumn<int>("ratings");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("sd");
        QTest::addColumn<bool>("flagged");
        QTest::newRow("all at the top") << 30 << 5.0 << 0.0 << true;
        QTest::newRow("all at the bottom") << 30 << 0.5 << 0.0 << true;
        QTest::newRow("near the top") << 30 << 4.75 << 0.49 << true;
        QTest::newRow("too few") << 29 << 5.0 << 0.0 << false;
        QTest::newRow("too wide") << 30 << 4.8 << 0.5 << false;
        QTest::newRow("not at an end") << 30 << 4.7 << 0.1 << false;
        QTest::newRow("in the middle") << 300 << 3.0 << 0.0 << false;
    }
    void extreme_needs_enough_ratings_no_spread_and_an_end_of_the_scale() {
        QFETCH(int, ratings);
        QFETCH(double, mean);
        QFETCH(double, sd);
        QFETCH(bool, flagged);
        auto users = people(50);
        for (std::size_t u = 0; u < users.size(); ++u)
            users[u].features.sd = 0.8 + 0.01 * double(u);
        users.push_back(person(ratings, mean, sd));
        applyPopulationRules(users, {});
        QCOMPARE(users.back().flag(Rule::Extreme) != nullptr, flagged);
        QVERIFY(!flagged || users.back().flag(Rule::Extreme)->score > 2);
    }

    void two_families_quarantine_one_reviews_the_classics_do_nothing_data() {
        QTest::addColumn<QList<int>>("rules");
        QTest::addColumn<int>("decision");
        const auto rules = [](std::initializer_list<Rule> list) {
            QList<int> numbers;
            for (const Rule rule : list)
                numbers << int(rule);
            return numbers;
        };
        const int clear = int(Decision::Clear), review = int(Decision::Review),
                  quarantine = int(Decision::Quarantine);
        QTest::newRow("none") << rules({}) << clear;
        QTest::newRow("classics") << rules({Rule::ThreeSigma, Rule::ClassicBurst}) << clear;
        QTest::newRow("volume alone") << rules({Rule::Volume}) << review;
        QTest::newRow("both of activity") << rules({Rule::Volume, Rule::Burst}) << review;
        QTest::newRow("both of ratings") << rules({Rule::Extreme, Rule::Profile}) << review;
        QTest::newRow("both of target") << rules({Rule::Inflow, Rule::Lockstep}) << review;
        QTest::newRow("a classic and one") << rules({Rule::ThreeSigma, Rule::Inflow}) << review;
        QTest::newRow("activity and ratings") << rules({Rule::Volume, Rule::Extreme}) << quarantine;
        QTest::newRow("ratings and target") << rules({Rule::Profile, Rule::Inflow}) << quarantine;
        QTest::newRow("activity and target") << rules({Rule::Lockstep, Rule::Burst}) << quarantine;
    }
    void two_families_quarantine_one_reviews_the_classics_do_nothing() {
        QFETCH(QList<int>, rules);
        QFETCH(int, decision);
        UserVerdict user;
        double score = 3;
        for (const int rule : rules)
            user.flags.push_back({Rule(rule), score++, {}, {}, {}});
        decide(user);
        QCOMPARE(int(user.decision), decision);
        QCOMPARE(user.flagged(), decision != int(Decision::Clear));
        QVERIFY(std::ranges::is_sorted(user.flags, {}, &Flag::rule));
        QCOMPARE(user.sentence.empty(), !user.flagged());
    }

    void the_strongest_rule_speaks_first() {
        UserVerdict user;
        user.flags = {{Rule::Volume, 5, {{"ratings", 150}, {"median", 16}}, {}, {}},
                      {Rule::Extreme, 7, {{"mean", 5}, {"sd", 0}, {"ratings", 150}}, {}, {}},
                      {Rule::ThreeSigma, 99, {}, {}, {}}};
        decide(user);
        QCOMPARE(user.score, 7.0);
        QCOMPARE(user.sentence,
                 std::string("Gave 150 ratings that average 5 stars with a spread of only 0; "
                             "gave 150 ratings, 9.4 times the median of 16."));
    }

    void the_catalogue_is_in_the_order_of_the_rules() {
        std::size_t n = 0;
        for (const Detector& d : detectorCatalog()) {
            QCOMPARE(std::size_t(d.rule), n++);
            QCOMPARE(detector(d.rule).id, d.id);
            QVERIFY(!d.id.empty() && !d.what.empty());
        }
        QCOMPARE(n, std::size_t(8));
    }
};

FAIRLEAD_TEST(AbuseRulesTest)
#include "rules_test.moc"
