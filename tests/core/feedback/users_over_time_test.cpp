// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/users_over_time.h"

#include <QTest>
#include <cmath>
#include <set>

#include "tests/support/list_traffic.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::feedback;

namespace {

constexpr std::size_t kItems = 100;
constexpr std::size_t kUsers = 120;

struct Run {
    std::vector<Request> requests;
    std::vector<fairness::Genres> genres;  // item i has genre i % 10
    FeedbackInput input;
    Windows windows;

    Run(std::uint64_t seed, const tests::ListOf& listOf, std::size_t users = kUsers) {
        requests = tests::traffic(seed, {900, 900, 900, 900}, users, listOf);
        for (std::size_t i = 0; i < kItems; ++i)
            genres.push_back({static_cast<std::uint16_t>(i % 10)});
        input.requests = fairness::inOrder(requests);
        input.userHashes = tests::userHashes(kUsers);
        input.genres = genres;
        windows = windowsOf(input, 4);
    }
    Run(const Run&) = delete;
};

std::vector<ItemIdx> anything(std::size_t, CounterRandom& random) {
    return tests::randomList(random, kItems, 6);
}

/// From window to window fewer genres: items 0…9 have all ten, every tenth has one only.
std::vector<ItemIdx> narrowing(std::size_t w, CounterRandom& random) {
    std::vector<ItemIdx> list;
    for (int slot = 0; slot < 6; ++slot)
        list.emplace_back(random.below(10) * 10 + random.below(10 - 3 * w));
    return list;
}

double meanJaccard(const std::vector<UserRequests>& users, std::uint64_t seed) {
    std::vector<std::set<ItemIdx>> sets;
    for (const UserRequests& user : users) {
        const auto& items = drawnRequest(user, CounterRandom(seed)).items;
        sets.emplace_back(items.begin(), items.end());
    }
    double sum = 0;
    std::size_t pairs = 0;
    for (std::size_t a = 0; a < sets.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b, ++pairs) {
            std::vector<ItemIdx> both;
            std::ranges::set_intersection(sets[a], sets[b], std::back_inserter(both));
            sum += double(both.size()) / double(sets[a].size() + sets[b].size() - both.size());
        }
    }
    return sum / double(pairs);
}

}  // namespace

class UsersOverTimeTest : public QObject {
    Q_OBJECT
  private slots:
    void a_narrowing_choice_is_a_filter_bubble_and_a_steady_one_is_not() {
        const Run narrow(1, narrowing);
        const auto bubble = filterBubble(narrow.input, narrow.windows);
        QVERIFY(bubble && bubble->slope.ci95);
        QVERIFY(bubble->slope.ci95->high < 0);
        QCOMPARE(bubble->windows.size(), std::size_t{4});
        QCOMPARE(bubble->windows[3].value, 0.0);  // one genre is left
        const Run steady(1, anything);
        const Interval ci = *filterBubble(steady.input, steady.windows)->slope.ci95;
        QVERIFY(ci.low < 0 && 0 < ci.high);
    }
    void asking_more_often_is_no_wider_choice_data() {
        QTest::addColumn<bool>("first");
        QTest::newRow("seldom in the first window") << true;
        QTest::newRow("seldom in the last window") << false;
    }
    void asking_more_often_is_no_wider_choice() {
        // In one window everybody asks once only; all lists are alike.
        QFETCH(bool, first);
        auto requests = tests::traffic(2, {1200, 1200}, 60, anything);
        std::set<UserIdx> seen;
        const std::size_t begin = first ? 0 : 1200;
        for (std::size_t r = begin; r < begin + 1200; ++r) {
            if (!seen.insert(requests[r].user).second) requests[r].user = UserIdx(60 + r);
        }
        FeedbackInput input;
        input.requests = fairness::inOrder(requests);
        input.userHashes = tests::userHashes(4000);
        const Run any(1, anything);
        input.genres = any.genres;
        const auto bubble = filterBubble(input, windowsOf(input, 2));
        QCOMPARE(bubble->users, 60);
        QVERIFY(bubble->slope.ci95->low < 0 && 0 < bubble->slope.ci95->high);
    }
    void entropy_by_hand() {
        Request request;
        request.items = {ItemIdx(0), ItemIdx(1), ItemIdx(2), ItemIdx(3)};
        std::vector<Request> requests{request, request};
        requests[1].at = utcFromMicros(5);
        requests[1].items = {ItemIdx(0), ItemIdx(10)};
        const Run any(1, anything);
        FeedbackInput input;
        input.requests = fairness::inOrder(requests);
        input.genres = any.genres;
        const auto bubble = filterBubble(input, windowsOf(input, 2));
        QCOMPARE(bubble->windows[0].value, 2.0);
        QCOMPARE(bubble->windows[1].value, 0.0);
        QCOMPARE(bubble->slope.value, -2.0);
        QVERIFY(!bubble->slope.ci95);
    }
    void similarity_equals_a_plain_mean_over_pairs() {
        const Run run(3, anything);
        const auto trend = homogenisation(run.windows);
        for (std::size_t w = 0; w < 4; ++w) {
            const double plain = meanJaccard(run.windows.users[w], TrendOptions{}.seed);
            QVERIFY(std::abs(trend->windows[w].value - plain) < 1e-8);
        }
    }
    void sampled_pairs_come_near_all_of_them_and_repeat() {
        const Run run(3, anything);
        const auto exact = homogenisation(run.windows);
        const TrendOptions few{1, 3000};
        const auto sampled = homogenisation(run.windows, few);
        QVERIFY(!(*sampled == *exact));
        QVERIFY(*sampled == *homogenisation(run.windows, few));
        for (std::size_t w = 0; w < 4; ++w)
            QVERIFY(std::abs(sampled->windows[w].value - exact->windows[w].value) < 0.005);
    }
    void lists_that_become_alike_rise() {
        const Run run(4, [](std::size_t w, CounterRandom& random) {
            return tests::randomList(random, kItems - 30 * w, 6);
        });
        const auto trend = homogenisation(run.windows);
        QVERIFY(trend->slope.ci95->low > 0);
        const Run same(4, [](std::size_t, CounterRandom&) {
            return std::vector<ItemIdx>{ItemIdx(1), ItemIdx(2)};
        });
        QCOMPARE(homogenisation(same.windows)->windows[0].value, 1.0);
    }
    void nobody_one_user_and_no_genres() {
        const FeedbackInput empty;
        QVERIFY(!filterBubble(empty, windowsOf(empty, 4)));
        QVERIFY(!homogenisation(windowsOf(empty, 4)));
        QVERIFY(!homogenisation({}));
        const Run one(1, anything, 1);
        QVERIFY(!homogenisation(one.windows));
        const auto bubble = filterBubble(one.input, one.windows);
        QVERIFY(bubble && bubble->users == 1 && !bubble->slope.ci95);
        Run without(1, anything);
        without.input.genres = {};
        QVERIFY(!filterBubble(without.input, without.windows));
    }
};

FAIRLEAD_TEST(UsersOverTimeTest)
#include "users_over_time_test.moc"
