// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/list_numbers.h"

#include <QTest>
#include <cmath>

#include "core/fairness/units.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::fairness;

class ListNumbersTest : public QObject {
    Q_OBJECT
  private slots:
    void genre_distance_by_hand() {
        QCOMPARE(*genreDistance({1, 2}, {2, 3}), 1 - 1.0 / 3);
        QCOMPARE(*genreDistance({1, 2}, {1, 2}), 0.0);
        QCOMPARE(*genreDistance({1}, {2}), 1.0);
        QCOMPARE(*genreDistance({1, 5, 9}, {5}), 1 - 1.0 / 3);
        QVERIFY(!genreDistance({}, {1}));
    }
    void list_distance_is_the_mean_over_pairs_that_can_be_compared() {
        const std::vector<Genres> genres{{1}, {2}, {1}, {}};
        const auto list = [](std::initializer_list<std::size_t> items) {
            std::vector<ItemIdx> l;
            for (const std::size_t i : items)
                l.emplace_back(i);
            return l;
        };
        QCOMPARE(*intraListDistance(list({0, 1, 2}), genres), toUnits(2.0 / 3));
        QCOMPARE(*intraListDistance(list({0, 1, 2, 3}), genres), toUnits(2.0 / 3));
        QCOMPARE(*intraListDistance(list({0, 2, 99}), genres), 0);
        QVERIFY(!intraListDistance(list({0}), genres));
        QVERIFY(!intraListDistance(list({0, 3}), genres));
        QVERIFY(!intraListDistance({}, genres));
    }
    void mixes_come_apart_as_they_were_put_together() {
        GenreMix mix;
        addTo(mix, {4, 7}, 1);
        addTo(mix, {4}, 2);
        QCOMPARE(mix, (GenreMix{{4, kGenreParts * 5 / 2}, {7, kGenreParts / 2}}));
        addTo(mix, {4, 7}, -1);
        QCOMPARE(mix, (GenreMix{{4, kGenreParts * 2}}));
        addTo(mix, {4}, -2);
        QVERIFY(mix.empty());
    }
    void miscalibration_by_hand() {
        GenreMix history;
        addTo(history, {1}, 1);
        addTo(history, {2}, 1);
        QCOMPARE(*miscalibration(history, history), 0);
        // All of the list is genre 1: p = ½ ½, q̃ = 0.995, 0.005.
        GenreMix list;
        addTo(list, {1}, 3);
        const double expected = 0.5 * std::log2(0.5 / 0.995) + 0.5 * std::log2(0.5 / 0.005);
        QVERIFY(std::abs(fromUnits(*miscalibration(history, list)) - expected) < 1e-8);
        QVERIFY(!miscalibration({}, list));
        QVERIFY(!miscalibration(history, {}));
    }
    void entropy_of_a_mix() {
        GenreMix mix;
        QCOMPARE(mixEntropy(mix), 0);
        for (std::uint16_t g = 0; g < 4; ++g)
            addTo(mix, {g}, 1);
        QCOMPARE(fromUnits(mixEntropy(mix)), 2.0);
    }
};

FAIRLEAD_TEST(ListNumbersTest)
#include "list_numbers_test.moc"
