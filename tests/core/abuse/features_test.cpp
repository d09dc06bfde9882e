// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <map>
#include <set>

#include "core/abuse/robust.h"
#include "core/abuse/user_log.h"
#include "sample_ratings.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::abuse;
using tests::gave;

namespace {

constexpr std::int64_t kSecond = 1000000;

/// The slow, obvious way: for every second, how many are in the window that begins there.
std::int64_t slowMost(std::vector<std::int64_t> seconds, std::int64_t width) {
    std::int64_t most = 0;
    for (const auto first : seconds) {
        most = std::max<std::int64_t>(most, std::ranges::count_if(seconds, [&](auto s) {
                                          return s >= first && s < first + width;
                                      }));
    }
    return most;
}

Pace slowPace(std::vector<std::int64_t> seconds) {
    std::ranges::sort(seconds);
    std::vector<std::int64_t> session;
    for (const auto s : seconds) {
        if (!session.empty() && s - session.back() > 3600) break;
        session.push_back(s);
    }
    return {slowMost(seconds, 60), slowMost(seconds, 3600), slowMost(session, 60),
            slowMost(session, 3600)};
}

}  // namespace

class AbuseFeaturesTest : public QObject {
    Q_OBJECT
  private slots:
    void the_median_is_the_middle_or_between_the_two_middles() {
        QCOMPARE(median({}), 0.0);
        QCOMPARE(median({7}), 7.0);
        QCOMPARE(median({9, 1, 5}), 5.0);
        QCOMPARE(median({9, 1, 5, 7}), 6.0);
    }

    void the_robust_scale_is_the_median_and_the_median_deviation() {
        // Deviations from 3: 2 1 0 1 97 → median 1.
        const RobustScale scale = robustScale({1, 2, 3, 4, 100});
        QCOMPARE(scale.centre, 3.0);
        QCOMPARE(scale.unit, 1 / 0.6745);
        QCOMPARE(scale.z(5), 2 * 0.6745);
    }

    void where_most_are_alike_the_mean_deviation_stands_in() {
        // Deviations from 1: 0 0 0 8, mean 2.
        const RobustScale scale = robustScale({1, 1, 1, 9});
        QCOMPARE(scale.unit, 1.2533 * 2);
        QCOMPARE(robustScale({4, 4, 4}).z(9), 0.0);
        QCOMPARE(robustScale({}).z(9), 0.0);
    }

    void the_upper_scale_looks_at_the_upper_half_alone() {
        // ln: median ln 8; at or above it: 0, ln 2, ln 4 → median ln 2.
        const RobustScale scale = upperLogScale({1, 1, 8, 16, 32});
        QCOMPARE(scale.centre, std::log(8.0));
        QVERIFY(std::abs(scale.unit - std::log(2.0) / 0.6745) < 1e-12);
        QCOMPARE(upperLogScale({5, 5, 5}).unit, std::log(1.25) / 0.6745);
    }

    void counts_mean_and_spread_by_hand() {
        UserLog log;
        QCOMPARE(log.mean(), 0.0);
        QCOMPARE(log.sd(), 0.0);
        for (const int halfStars : {2, 4, 4, 10})
            log.add(0, halfStars, 0);
        QCOMPARE(log.count(), std::int64_t(4));
        QCOMPARE(log.mean(), 2.5);
        QCOMPARE(log.sd(), 1.5);  // half-stars: 20/4 = 5, squares 136/4 − 25 = 9
    }

    void the_most_in_a_minute_and_an_hour_by_hand() {
        UserLog log;
        for (const std::int64_t s : {0, 59, 60, 100, 3599, 3600, 3659, 3660, 20000, 20001, 20002})
            log.add(std::uint32_t(s), 8, s * kSecond + 999999);
        // 0 and 59, 59 to 100, 3600 and 3659, 20000 to 20002; an hour: 59 to 3658 holds five.
        QCOMPARE(log.pace(), (Pace{3, 5, 3, 5}));
    }

    void only_what_comes_before_a_pause_of_an_hour_is_the_first_session() {
        UserLog log;
        log.add(0, 8, 0);
        log.add(1, 8, 3600 * kSecond);
        for (std::uint32_t n = 0; n < 5; ++n)
            log.add(2 + n, 8, 7201 * kSecond);
        QCOMPARE(log.pace(), (Pace{5, 5, 1, 1}));
    }

    void the_latest_rating_of_an_item_holds_and_every_one_counts() {
        UserLog log;
        log.add(7, 4, 30);
        log.add(7, 9, 20);
        log.add(3, 2, 10);
        log.add(3, 5, 10);
        QCOMPARE(log.count(), std::int64_t(4));
        const auto profile = log.profile();
        QCOMPARE(profile.size(), std::size_t(2));
        QVERIFY((profile[0] == Rated{3, 5, 10}));
        QVERIFY((profile[1] == Rated{7, 4, 30}));
    }

    void pace_equals_its_slow_twin_in_any_order() {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            CounterRandom random(seed);
            std::vector<std::int64_t> seconds;
            for (int n = 0; n < 300; ++n)
                seconds.push_back(std::int64_t(random.below(seed * 2000)) - 5000);
            UserLog log;
            for (std::size_t n = 0; n < seconds.size(); ++n) {
                log.add(std::uint32_t(random.below(50)), 5, seconds[n] * kSecond);
                if (n % 37 == 0) (void)log.pace();
            }
            QVERIFY2(log.pace() == slowPace(seconds), QByteArray::number(qulonglong(seed)));
        }
    }

    void a_million_ratings_by_one_user_are_counted_in_bounded_memory() {
        UserLog log;
        // One every second, and a minute with two in each second.
        for (std::int64_t n = 0; n < 1000000; ++n) {
            log.add(std::uint32_t(n % 500), 10, n * kSecond);
            if (n >= 500000 && n < 500060) log.add(1, 10, n * kSecond);
        }
        QCOMPARE(log.count(), std::int64_t(1000060));
        // The first session was folded away before the fast minute came.
        QCOMPARE(log.pace(), (Pace{120, 3660, 60, 3600}));
        QCOMPARE(log.profile().size(), std::size_t(500));
        QVERIFY2(log.bytes() < 4000000, QByteArray::number(qulonglong(log.bytes())));
    }

    void deviation_from_item_means_by_hand() {
        // i: 5 and 1, mean 3, two ratings; j: by a alone.
        const auto table =
            tests::tableOf({gave("a", "i", 5, 1), gave("b", "i", 1, 2), gave("a", "j", 2, 3)});
        const auto away = deviations(table);
        QCOMPARE(away[0].rdma, 0.5);   // (2/2 + 0)/2
        QCOMPARE(away[0].wdma, 0.25);  // (2/4 + 0)/2
        QCOMPARE(away[1].rdma, 1.0);
        QCOMPARE(away[1].wdma, 0.5);
    }

    void deviation_equals_its_slow_twin() {
        const auto ratings = tests::anyRatings(3, 40, 60, 900, 1000000);
        const auto table = tests::tableOf(ratings);
        std::map<std::string, std::map<std::string, events::RatingEvent>> latest;  // item, user
        for (const auto& r : ratings) {
            const auto [it, isNew] = latest[r.itemId].try_emplace(r.userId, r);
            if (!isNew &&
                (r.at > it->second.at || (r.at == it->second.at && r.rating > it->second.rating)))
                it->second = r;
        }
        std::map<std::string, std::array<double, 3>> sums;
        for (const auto& [item, byUser] : latest) {
            double mean = 0;
            for (const auto& [user, r] : byUser)
                mean += r.rating / double(byUser.size());
            for (const auto& [user, r] : byUser) {
                const double away = std::abs(r.rating - mean) / double(byUser.size());
                auto& s = sums[user];
                s = {s[0] + 1, s[1] + away, s[2] + away / double(byUser.size())};
            }
        }
        const auto away = deviations(table);
        QCOMPARE(table.userIds.size(), sums.size());
        for (std::size_t u = 0; u < away.size(); ++u) {
            const auto& s = sums.at(table.userIds[u]);
            QVERIFY(std::abs(away[u].rdma - s[1] / s[0]) < 1e-10);
            QVERIFY(std::abs(away[u].wdma - s[2] / s[0]) < 1e-10);
        }
    }

    void the_share_of_target_items_by_hand() {
        const auto table =
            tests::tableOf({gave("a", "i", 5, 1), gave("a", "j", 5, 2), gave("b", "j", 1, 2),
                            gave("b", "k", 1, 2), gave("b", "l", 1, 2), gave("c", "l", 1, 2)});
        QCOMPARE(shareOf(table, {true, true, false, false}),
                 (std::vector<double>{1.0, 1.0 / 3, 0.0}));
    }
};

FAIRLEAD_TEST(AbuseFeaturesTest)
#include "features_test.moc"
