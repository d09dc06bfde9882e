// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/choice.h"

#include <QTest>
#include <array>
#include <cmath>

#include "core/simulate/catalogue.h"
#include "core/simulate/crowd.h"
#include "core/simulate/person.h"
#include "core/simulate/weighted_index.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::simulate;

namespace {

/// How often of 100,000 times each option is taken; the last is "nothing".
std::array<double, 3> shares(double first, double second, std::optional<double> nothing) {
    CounterRandom random(3);
    std::array<double, 3> counts{};
    for (int n = 0; n < 100000; ++n) {
        std::array<double, 2> utilities{first, second};
        ++counts[chooseLogit(utilities, nothing, random).value_or(2)];
    }
    for (double& c : counts)
        c /= 100000;
    return counts;
}

bool near(double a, double b, double tolerance = 0.01) {
    return std::abs(a - b) < tolerance;
}

Person somebody(float taste) {
    Person person;
    person.taste.genres[0] = taste;
    return person;
}

}  // namespace

class ChoiceTest : public QObject {
    Q_OBJECT
  private slots:
    void a_logit_worked_by_hand() {
        // exp: 1, 3, nothing 4.
        const auto s = shares(0, std::log(3), std::log(4));
        QVERIFY(near(s[0], 0.125) && near(s[1], 0.375) && near(s[2], 0.5));
    }
    void without_nothing_something_is_always_taken() {
        const auto s = shares(0, std::log(3), std::nullopt);
        QVERIFY(near(s[0], 0.25) && near(s[1], 0.75));
        QCOMPARE(s[2], 0.0);
    }
    void huge_utilities_do_not_overflow() {
        const auto s = shares(5000, 5000, -5000);
        QVERIFY(near(s[0], 0.5) && near(s[1], 0.5));
    }
    void no_options_are_no_choice() {
        CounterRandom random(1);
        QVERIFY(!chooseLogit({}, std::nullopt, random));
        QVERIFY(!chooseLogit({}, 1.0, random));
    }

    void ranks_are_looked_at_by_a_power_law() {
        CounterRandom random(5);
        for (const std::size_t rank : {0, 1, 3, 9}) {
            int looked = 0;
            for (int n = 0; n < 50000; ++n)
                looked += looksAt(rank, 2, random);
            QVERIFY(near(looked / 50000.0, std::pow(double(rank + 1), -2)));
        }
    }

    void weighted_draws_equal_a_plain_search() {
        CounterRandom random(11);
        WeightedIndex index;
        std::vector<std::uint64_t> weights;
        for (int step = 0; step < 3000; ++step) {
            if (weights.empty() || random.below(4) == 0) {
                weights.push_back(random.below(50));
                index.push(weights.back());
            } else {
                const std::size_t i = random.below(weights.size());
                weights[i] = random.below(3) == 0 ? 0 : random.below(50);
                index.set(i, weights[i]);
            }
            std::uint64_t total = 0;
            for (const auto w : weights)
                total += w;
            QCOMPARE(index.total(), total);
            if (total == 0) continue;
            const std::uint64_t point = random.below(total);
            std::size_t expected = 0;
            for (std::uint64_t sum = weights[0]; sum <= point; sum += weights[++expected]) {
            }
            QCOMPARE(index.at(point), expected);
        }
    }

    void tastes_turn_from_genre_to_genre() {
        const Taste taste = somebody(1).taste;
        const Taste half = turned(taste, 0.5);
        QVERIFY(near(half.genres[0], std::sqrt(0.5), 1e-6));
        QVERIFY(near(half.genres[1], std::sqrt(0.5), 1e-6));
        QCOMPARE(turned(taste, 1).genres[1], 1.0F);
        QCOMPARE(turned(taste, 3).genres[3], 1.0F);
        QVERIFY(turned(taste, 0).genres == taste.genres);
        QVERIFY(turned(taste, double(kGenreCount)).genres == taste.genres);
    }

    void affinity_worked_by_hand() {
        // Cosine 0.6·(1/√2) + 0.8·(1/√2), style product 2·3 = 6.
        Taste taste;
        taste.genres[2] = 0.6F;
        taste.genres[5] = 0.8F;
        taste.style[1] = 2;
        WorldItem item;
        item.genres.add(5);
        item.genres.add(2);
        item.style[1] = 3;
        const double cosine = 1.4 / std::sqrt(2.0);
        QVERIFY(near(affinity(taste, item), 2.2 * (cosine - 0.3) + 0.7 * 6 / std::sqrt(6.0), 1e-6));
    }

    void affinities_of_a_catalogue_are_about_standard() {
        const World world = makeWorld({1, 1200});
        double sum = 0;
        double squares = 0;
        for (std::uint64_t u = 1; u <= 300; ++u) {
            const Person person = makePerson(1, u);
            for (const WorldItem& item : world.items()) {
                const double a = affinity(person.taste, item);
                sum += a;
                squares += a * a;
            }
        }
        const double n = 300.0 * 1200;
        QVERIFY2(near(sum / n, 0, 0.3), qPrintable(QString::number(sum / n)));
        const double sd = std::sqrt(squares / n - sum / n * sum / n);
        QVERIFY2(near(sd, 1, 0.25), qPrintable(QString::number(sd)));
    }

    void a_crowd_forgets_who_makes_room() {
        Crowd crowd(1, 100, 2);
        CounterRandom random(1);
        const auto first = crowd.join(random);
        QVERIFY(crowd.markSeen(first, ItemIdx(99U)));
        QVERIFY(!crowd.markSeen(first, ItemIdx(99U)));
        QCOMPARE(crowd.at(first).seen, 1U);
        crowd.join(random);
        const auto third = crowd.join(random);
        QCOMPARE(crowd.size(), std::size_t(2));
        QCOMPARE(crowd.joined(), std::uint64_t(3));
        QVERIFY(crowd.sits(third, 3));
        QVERIFY(!crowd.sits(third, 1) && !crowd.sits(third, 2) && !crowd.sits(third, 0));
        QVERIFY(!crowd.hasSeen(third, ItemIdx(99U)));
        crowd.leave(third);
        QCOMPARE(crowd.size(), std::size_t(1));
        for (int n = 0; n < 100; ++n)
            QVERIFY(crowd.draw(random) != third);
    }
};

FAIRLEAD_TEST(ChoiceTest)
#include "choice_test.moc"
