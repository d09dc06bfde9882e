// SPDX-License-Identifier: GPL-3.0-or-later
// Rules on items and time: inflow and lockstep.
#include <QTest>

#include "core/abuse/inflow.h"
#include "core/abuse/lockstep.h"
#include "sample_ratings.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::abuse;
using tests::gave;
using tests::kDay;

namespace {

/// 40 items that one person each rates at the top and at the bottom, months apart: the best window
/// of every item has one, so that s = ln 1.25 / 0.6745 and 24 h are judged by z > 4: from 4 on.
tests::RatingList background() {
    tests::RatingList ratings;
    for (int n = 0; n < 40; ++n) {
        const std::string item = "b" + std::to_string(n);
        ratings.push_back(gave("top" + std::to_string(n), item, 5, n * 60 * kDay));
        ratings.push_back(gave("low" + std::to_string(n), item, 1, n * 60 * kDay + 40 * kDay));
    }
    return ratings;
}

/// `count` users give the target `stars`, `gap` seconds apart.
tests::RatingList push(int count, double stars, std::int64_t gap, std::int64_t begin = 900 * kDay,
                       const std::string& item = "target") {
    tests::RatingList ratings;
    for (int n = 0; n < count; ++n)
        ratings.push_back(gave("bot" + std::to_string(n), item, stars, begin + n * gap));
    return ratings;
}

tests::RatingList operator+(tests::RatingList a, const tests::RatingList& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

InflowResult inflowOf(const tests::RatingList& ratings) {
    return findInflow(tests::tableOf(ratings), {});
}

/// Each of `users` users gives each of `items` items `stars`, all within `spread` seconds.
tests::RatingList together(int users, int items, double stars, std::int64_t spread,
                           std::int64_t begin = 900 * kDay + 3 * 3600) {
    tests::RatingList ratings;
    for (int u = 0; u < users; ++u) {
        for (int i = 0; i < items; ++i) {
            ratings.push_back(gave("bot" + std::to_string(u), "b" + std::to_string(i), stars,
                                   begin + spread * (u * items + i) / (users * items)));
        }
    }
    return ratings;
}

LockstepResult lockstepOf(const tests::RatingList& ratings) {
    return findLockstep(tests::tableOf(ratings), {});
}

}  // namespace

class AbuseTargetRulesTest : public QObject {
    Q_OBJECT
  private slots:
    void four_top_ratings_of_a_cold_item_in_a_day_are_an_inflow() {
        const auto ratings = background() + push(4, 5, 3600);
        const auto table = tests::tableOf(ratings);
        const auto found = findInflow(table, {});
        QCOMPARE(found.items.size(), std::size_t(1));
        const ItemInflow& item = found.items.front();
        QCOMPARE(table.itemIds[item.item.value], std::string("target"));
        QCOMPARE(item.end, End::Top);
        QVERIFY(item.cold);
        QCOMPARE(item.hours, std::int64_t(24));
        QCOMPARE(item.ratings, std::int64_t(4));
        QCOMPARE(item.fromUs, 900 * kDay * 1000000);
        QVERIFY(std::abs(item.score - std::log(4) / (std::log(1.25) / 0.6745)) < 1e-9);
        QCOMPARE(found.suspects.size(), std::size_t(4));
        for (const InflowSuspect& suspect : found.suspects)
            QVERIFY(table.userIds[suspect.user.value].starts_with("bot"));
    }

    void what_is_no_inflow_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("stars");
        QTest::addColumn<int>("gap");
        QTest::newRow("three") << 3 << 5.0 << 60;
        QTest::newRow("slowly") << 6 << 5.0 << int(kDay / 3);
        QTest::newRow("in the middle of the scale") << 20 << 3.0 << 60;
        QTest::newRow("not quite at the end") << 20 << 4.0 << 60;
    }
    void what_is_no_inflow() {
        QFETCH(int, count);
        QFETCH(double, stars);
        QFETCH(int, gap);
        const auto found = inflowOf(background() + push(count, stars, gap));
        QVERIFY(found.items.empty());
        QVERIFY(found.suspects.empty());
    }

    void slower_ones_show_in_a_week_or_a_month() {
        const auto week = inflowOf(background() + push(8, 5, 20 * 3600));
        QCOMPARE(week.items.size(), std::size_t(1));
        QCOMPARE(week.items.front().hours, std::int64_t(168));
        QCOMPARE(week.suspects.size(), std::size_t(8));
        const auto month = inflowOf(background() + push(15, 5, 47 * 3600));
        QCOMPARE(month.items.size(), std::size_t(1));
        QCOMPARE(month.items.front().hours, std::int64_t(720));
    }

    void bottom_ratings_count_too_and_end_by_end() {
        const auto found = inflowOf(background() + push(5, 0.5, 60));
        QCOMPARE(found.items.size(), std::size_t(1));
        QCOMPARE(found.items.front().end, End::Bottom);
        const auto mixed =
            inflowOf(background() + push(3, 0.5, 60) + push(3, 5, 60, 900 * kDay + 600, "target"));
        QVERIFY(mixed.items.empty());
    }

    void ratings_in_between_make_it_ordinary() {
        auto ratings = background() + push(4, 5, 60);
        for (int n = 0; n < 3; ++n)  // 4 of 7 is below 60 %
            ratings.push_back(gave("fan" + std::to_string(n), "target", 3.5, 900 * kDay + n));
        QVERIFY(inflowOf(ratings).items.empty());
    }

    void who_rates_again_and_again_counts_once() {
        auto ratings = background();
        for (int n = 0; n < 50; ++n)
            ratings.push_back(gave("bot", "target", 5, 900 * kDay + n));
        QVERIFY(inflowOf(ratings).items.empty());
    }

    void a_popular_item_is_judged_by_its_own_rate() {
        // Two top ratings a day all the time; ten more in one day are nothing, sixty are.
        auto ratings = background();
        for (int n = 0; n < 5000; ++n)
            ratings.push_back(gave("fan" + std::to_string(n), "hit", 5, n * kDay / 2));
        // Warm items to compare with.
        for (int i = 0; i < 35; ++i) {
            for (int n = 0; n < 40; ++n)
                ratings.push_back(gave("p" + std::to_string(n), "w" + std::to_string(i),
                                       n % 2 ? 5 : 3, n * 50 * kDay + i * kDay));
        }
        QVERIFY(inflowOf(ratings + push(10, 5, 60, 950 * kDay, "hit")).items.empty());
        const auto found = inflowOf(ratings + push(60, 5, 60, 950 * kDay, "hit"));
        QCOMPARE(found.items.size(), std::size_t(1));
        QVERIFY(!found.items.front().cold);
        QCOMPARE(found.items.front().ratings, std::int64_t(62));
    }

    /// All that a store of an hour holds is in one window of a day, so the first item that five
    /// people like would stand out.
    void a_young_store_teaches_nothing() {
        tests::RatingList firstHour;
        for (int n = 0; n < 40; ++n)
            firstHour.push_back(gave("u" + std::to_string(n), "b" + std::to_string(n), 5, n * 80));
        QVERIFY(inflowOf(firstHour + push(5, 5, 60, 600)).items.empty());
        QVERIFY(!inflowOf(background() + push(5, 5, 60)).items.empty());
    }

    void few_items_teach_nothing() {
        tests::RatingList ratings = push(50, 5, 1);
        for (int n = 0; n < 20; ++n)
            ratings.push_back(gave("u", "b" + std::to_string(n), 5, n * 50 * kDay));
        QVERIFY(inflowOf(ratings).items.empty());
        QVERIFY(findInflow({}, {}).items.empty());
    }

    void four_users_with_five_items_in_a_day_are_a_group() {
        const auto table = tests::tableOf(background() + together(4, 5, 4.5, 12 * 3600));
        const auto found = findLockstep(table, {});
        QCOMPARE(found.groups.size(), std::size_t(1));
        QCOMPARE(found.groups.front().users.size(), std::size_t(4));
        QCOMPARE(found.groups.front().items.size(), std::size_t(5));
        QCOMPARE(found.groups.front().hours, std::int64_t(24));
        QCOMPARE(found.users.size(), std::size_t(4));
        for (const LockstepUser& user : found.users) {
            QVERIFY(table.userIds[user.user.value].starts_with("bot"));
            QCOMPARE(user.moments, std::size_t(5));
        }
    }

    void what_is_no_group_data() {
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("spread");
        QTest::newRow("three users") << 3 << 20 << 600;
        QTest::newRow("two items in an hour") << 10 << 2 << 600;
        QTest::newRow("four items in a day") << 10 << 4 << 12 * 3600;
        QTest::newRow("over a month") << 4 << 10 << int(30 * kDay);
    }
    void what_is_no_group() {
        QFETCH(int, users);
        QFETCH(int, items);
        QFETCH(int, spread);
        const auto found = lockstepOf(background() + together(users, items, 4.5, spread));
        QVERIFY(found.groups.empty());
        QVERIFY(found.users.empty());
    }

    void an_hour_needs_fewer_items_and_may_lie_across_the_full_hour() {
        for (const std::int64_t begin : {900 * kDay, 900 * kDay + 3600 - 300}) {
            const auto found = lockstepOf(background() + together(4, 3, 4.5, 600, begin));
            QCOMPARE(found.groups.size(), std::size_t(1));
            QCOMPARE(found.groups.front().hours, std::int64_t(1));
        }
    }

    void other_values_are_not_alike() {
        auto ratings = background();
        for (int u = 0; u < 8; ++u)
            for (int i = 0; i < 8; ++i)
                ratings.push_back(gave("v" + std::to_string(u), "b" + std::to_string(i),
                                       1.5 + ((u + i) % 4) * 0.5 + (u / 4) * 1.0, 900 * kDay + u));
        QVERIFY(lockstepOf(ratings).groups.empty());
    }

    void groups_that_share_nobody_are_apart_and_the_largest_comes_first() {
        auto ratings = background() + together(4, 6, 4.5, 600);
        for (auto r : together(7, 6, 2.5, 600, 1000 * kDay)) {
            r.userId = "other" + r.userId;
            ratings.push_back(r);
        }
        const auto found = lockstepOf(ratings);
        QCOMPARE(found.groups.size(), std::size_t(2));
        QCOMPARE(found.groups[0].users.size(), std::size_t(7));
        QCOMPARE(found.groups[1].users.size(), std::size_t(4));
        QCOMPARE(found.users.size(), std::size_t(11));
    }

    void a_crowd_that_always_rates_this_much_is_no_group() {
        // All the service's life is one day: every moment is what the rate lets expect.
        QVERIFY(lockstepOf(together(50, 10, 4.5, kDay)).groups.empty());
    }

    void an_empty_table_has_no_groups() { QVERIFY(findLockstep({}, {}).groups.empty()); }
};

FAIRLEAD_TEST(AbuseTargetRulesTest)
#include "target_rules_test.moc"
