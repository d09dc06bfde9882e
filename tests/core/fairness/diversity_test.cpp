// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/diversity.h"

#include <QTest>
#include <cmath>
#include <set>

#include "tests/support/list_traffic.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::fairness;

namespace {

LatestLists listsOf(const std::vector<std::vector<ItemIdx>>& users, std::size_t items) {
    std::vector<std::size_t> shownTo(items);
    LatestLists lists;
    for (const auto& list : users) {
        for (const ItemIdx item : list)
            ++shownTo[item.value];
        lists.slotCount += static_cast<std::int64_t>(list.size());
    }
    lists.users = static_cast<std::int64_t>(users.size());
    lists.itemsShownTo.resize(users.size() + 1);
    for (const std::size_t n : shownTo)
        ++lists.itemsShownTo[n];
    return lists;
}

/// Unique items of 20 random users' lists per slot, mean over draws.
double simulated(const std::vector<std::vector<ItemIdx>>& users, double k) {
    CounterRandom random(4);
    std::vector<std::size_t> order(users.size());
    for (std::size_t u = 0; u < users.size(); ++u)
        order[u] = u;
    double sum = 0;
    const int draws = 4000;
    for (int d = 0; d < draws; ++d) {
        random.shuffle(std::span(order));
        std::set<ItemIdx> unique;
        for (std::size_t u = 0; u < 20; ++u)
            unique.insert(users[order[u]].begin(), users[order[u]].end());
        sum += static_cast<double>(unique.size());
    }
    return sum / draws / (20 * k);
}

SegmentNumbers measured(double d, double error) {
    SegmentNumbers segment;
    segment.users = 100;
    segment.comparable = Estimate{d, Interval{d - error, d + error}};
    segment.error = error;
    return segment;
}

Parity judged(std::vector<SegmentNumbers> segments) {
    Parity parity;
    for (std::size_t s = 0; s < segments.size(); ++s)
        parity.segments[s] = segments[s];
    judgeParity(parity, 1000);
    return parity;
}

/// One request of each user: the first `low` have 0 interactions, the others 50.
ExposureWindow twoSegments(std::size_t low, std::size_t high, const tests::ListOf& listOf) {
    ExposureWindow window;
    CounterRandom random(6);
    for (std::size_t u = 0; u < low + high; ++u) {
        window.setUser(UserIdx(u), tests::userHash(u), u < low ? 0 : 50);
        Request request;
        request.user = UserIdx(u);
        request.items = listOf(u < low ? 0 : 1, random);
        window.add(request);
    }
    return window;
}

}  // namespace

class DiversityTest : public QObject {
    Q_OBJECT
  private slots:
    void by_hand() {
        // Everybody is shown the same five: 5 unique of 100 slots.
        LatestLists same;
        same.users = 40;
        same.slotCount = 200;
        same.itemsShownTo.resize(41);
        same.itemsShownTo[40] = 5;
        QCOMPARE(comparableDiversity(same), 0.05);
        // Nobody shares anything: all unique, however many users there are.
        LatestLists apart;
        apart.users = 60;
        apart.slotCount = 300;
        apart.itemsShownTo = {0, 300};
        QVERIFY(std::abs(comparableDiversity(apart) - 1) < 1e-12);
        // One item, shown to half of 40: 1 − C(20, 20)/C(40, 20), C(40, 20) = 137846528820.
        LatestLists half;
        half.users = 40;
        half.slotCount = 20;
        half.itemsShownTo.resize(21);
        half.itemsShownTo[20] = 1;
        QVERIFY(std::abs(comparableDiversity(half) - (1 - 1 / 137846528820.0) / (20 * 0.5)) <
                1e-15);
    }
    void equals_random_draws_of_users() {
        CounterRandom random(8);
        std::vector<std::vector<ItemIdx>> users;
        for (int u = 0; u < 55; ++u)
            users.push_back(tests::randomList(random, u % 2 == 0 ? 12 : 150, 6));
        QVERIFY(std::abs(comparableDiversity(listsOf(users, 150)) - simulated(users, 6)) < 0.004);
    }
    void stable_for_many_users() {
        LatestLists many;
        many.users = 2000000;
        many.slotCount = 20000000;
        many.itemsShownTo.resize(2000001);
        many.itemsShownTo[2000000] = 1;
        many.itemsShownTo[1000000] = 1;
        many.itemsShownTo[1] = 1000;
        const double unique = 1 + (1 - std::pow(0.5, 20)) + 1000 * 20 / 2e6;
        QVERIFY(std::abs(comparableDiversity(many) * 200 - unique) < 1e-4);
    }
    void does_not_fall_with_volume_as_the_published_score_does() {
        const auto random = [](std::size_t, CounterRandom& r) {
            return tests::randomList(r, 500, 5);
        };
        const Parity parity = parityOf(twoSegments(60, 1500, random));
        const SegmentNumbers& low = parity.segments[0];
        const SegmentNumbers& high = parity.segments[2];
        QVERIFY(low.published - high.published > 0.5);
        QVERIFY(std::abs(low.comparable->value - high.comparable->value) < 0.02);
        QVERIFY(*parity.publishedGap > 0.5);
        QCOMPARE(parity.verdict.state, State::Pass);
    }
    void narrow_lists_for_newcomers_fail() {
        const Parity parity = parityOf(twoSegments(200, 200, [](std::size_t w, CounterRandom& r) {
            return tests::randomList(r, w == 0 ? 8 : 500, 5);
        }));
        QCOMPARE(parity.verdict.state, State::Fail);
        QVERIFY(parity.verdict.alert);
        QVERIFY(parity.gap->value > 0.5 && parity.gap->ci95->low > 0.15);
    }
    void tukeys_rule_data() {
        QTest::addColumn<double>("gap");
        QTest::addColumn<double>("error");
        QTest::addColumn<int>("state");
        // h = 2.344 · √2 · error.
        QTest::newRow("clearly equal") << 0.05 << 0.01 << int(State::Pass);
        QTest::newRow("just below") << 0.10 << 0.015 << int(State::Pass);           // 0.10 + 0.0497
        QTest::newRow("perhaps above") << 0.10 << 0.016 << int(State::CannotTell);  // + 0.0530
        QTest::newRow("perhaps below") << 0.20 << 0.016 << int(State::CannotTell);
        QTest::newRow("just above") << 0.20 << 0.015 << int(State::Fail);
        QTest::newRow("clearly apart") << 0.50 << 0.01 << int(State::Fail);
    }
    void tukeys_rule() {
        QFETCH(double, gap);
        QFETCH(double, error);
        QFETCH(int, state);
        const Parity parity =
            judged({measured(0.2, error), measured(0.2 + gap, error), SegmentNumbers{}});
        QCOMPARE(int(parity.verdict.state), state);
        QVERIFY(parity.verdict.sentence.find("high_activity 0") != std::string::npos);
        const bool cannotTell = parity.verdict.state == State::CannotTell;
        QCOMPARE(parity.verdict.moreRequests.has_value(), cannotTell);
        QCOMPARE(parity.verdict.missing, cannotTell ? Missing::Interval : Missing::Nothing);
    }
    void the_widest_pair_decides_and_a_noisy_one_keeps_it_open() {
        QCOMPARE(
            judged({measured(0.2, 0.01), measured(0.25, 0.01), measured(0.5, 0.01)}).gap->value,
            0.3);
        // Low and medium are equal for sure; of high nothing can be said.
        const Parity open = judged({measured(0.2, 0.01), measured(0.2, 0.01), measured(0.25, 0.2)});
        QCOMPARE(open.verdict.state, State::CannotTell);
    }
    void one_segment_alone_cannot_be_compared() {
        const Parity parity = parityOf(twoSegments(
            100, 39, [](std::size_t, CounterRandom& r) { return tests::randomList(r, 100, 5); }));
        QVERIFY(parity.segments[0].comparable && !parity.segments[2].comparable);
        QCOMPARE(parity.verdict.state, State::CannotTell);
        QCOMPARE(parity.verdict.missing, Missing::Segments);
        QCOMPARE(*parity.verdict.moreUsers, 1);
        QVERIFY(parity.publishedGap && !parity.gap);
    }
    void no_users_at_all() {
        const Parity parity = parityOf(ExposureWindow());
        QCOMPARE(parity.verdict.state, State::CannotTell);
        QCOMPARE(*parity.verdict.moreUsers, 80);
        QVERIFY(!parity.publishedGap && !parity.gap);
        QCOMPARE(comparableDiversity({}), 0.0);
    }
    void interval_holds_the_truth_about_as_often_as_it_says() {
        // What a fresh population of the same recommender shows on average.
        const auto of = [](std::uint64_t seed) {
            CounterRandom random(seed);
            ExposureWindow window;
            for (std::size_t u = 0; u < 120; ++u) {
                window.setUser(UserIdx(u), random.next(), 0);
                Request request;
                request.user = UserIdx(u);
                request.items = tests::randomList(random, u % 3 == 0 ? 40 : 200, 5);
                window.add(request);
            }
            return *parityOf(window).segments[0].comparable;
        };
        double truth = 0;
        for (std::uint64_t seed = 1000; seed < 1400; ++seed)
            truth += of(seed).value / 400;
        int held = 0;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const Estimate e = of(seed);
            held += e.ci95->low <= truth && truth <= e.ci95->high;
        }
        QVERIFY2(held >= 180 && held <= 200, qPrintable(QString::number(held)));
    }
};

FAIRLEAD_TEST(DiversityTest)
#include "diversity_test.moc"
