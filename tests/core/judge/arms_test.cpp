// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/arms.h"

#include <QTest>
#include <cmath>

#include "core/base/random.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::judge;

namespace {

UtcTime minute(int m) {
    return utcFromMicros(std::int64_t{60} * 1000000 * m);
}

events::RecommendationEvent list(const char* id, const char* user, const char* arm, int at,
                                 std::vector<std::string> items) {
    events::RecommendationEvent event;
    event.requestId = id;
    event.userId = user;
    event.abVariant = arm;
    event.at = minute(at);
    event.itemIds = std::move(items);
    return event;
}

fairness::Catalogue twoItems() {
    fairness::Catalogue catalogue;
    for (const char* id : {"x", "y"}) {
        fairness::CatalogueItem item;
        item.id = id;
        item.inCatalogue = true;
        catalogue.items.push_back(item);
    }
    return catalogue;
}

}  // namespace

class ArmsTest : public QObject {
    Q_OBJECT
  private slots:
    void the_published_example() {
        const auto test = proportionTest(41, 50, 50, 50);
        QVERIFY(test);
        QVERIFY(std::abs(test->z - 3.1449) < 5e-5);
        QVERIFY(std::abs(test->p - 0.00166) < 5e-6);
        QVERIFY(test->expectedTooFew);  // 4.5
        QVERIFY(!proportionTest(60, 100, 50, 100)->expectedTooFew);
        QVERIFY(!proportionTest(0, 0, 3, 9));
        QVERIFY(!proportionTest(5, 5, 7, 7));
        QVERIFY(!proportionTest(0, 5, 0, 7));
    }
    void credit_goes_to_the_latest_list_that_held_the_item() {
        const std::vector shown{list("1", "ann", "A", 0, {"x"}), list("2", "ann", "A", 10, {"x"}),
                                list("3", "ann", "A", 20, {"y"})};
        const std::vector<events::WatchEvent> watches{{"ann", "x", minute(25), 0, {}}};
        const auto compared = compareArms(shown, watches, twoItems(), minute(100));
        QCOMPARE(compared.arms.size(), std::size_t{1});
        QCOMPARE(compared.arms[0], (ArmFigures{"A", 1, 1, 3, 1, 1.0}));
    }
    void half_an_hour_is_enough_and_more_is_too_late() {
        const std::vector shown{list("1", "ann", "A", 0, {"x"}), list("2", "bob", "B", 0, {"x"})};
        const std::vector<events::WatchEvent> watches{{"ann", "x", minute(30), 0, {}},
                                                      {"bob", "x", minute(31), 0, {}},
                                                      {"cy", "x", minute(3), 0, {}}};
        const auto compared = compareArms(shown, watches, twoItems(), minute(60));
        QCOMPARE(compared.arms[0], (ArmFigures{"A", 1, 1, 1, 1, 0.5}));
        QCOMPARE(compared.arms[1], (ArmFigures{"B", 1, 0, 1, 0, 0.5}));
    }
    void a_watch_before_the_list_is_no_success_and_young_lists_do_not_count() {
        const std::vector shown{list("1", "ann", "A", 10, {"x"}), list("2", "ann", "A", 40, {"x"})};
        const std::vector<events::WatchEvent> watches{{"ann", "x", minute(9), 0, {}},
                                                      {"ann", "x", minute(41), 0, {}}};
        const auto compared = compareArms(shown, watches, twoItems(), minute(60));
        QCOMPARE(compared.arms[0], (ArmFigures{"A", 1, 0, 1, 0, 0.5}));
    }
    void a_user_stays_in_the_arm_of_the_first_list() {
        const std::vector shown{list("1", "ann", "B", 0, {"x"}), list("2", "ann", "A", 1, {"y"}),
                                list("3", "bob", "", 0, {"x"})};
        const auto compared = compareArms(shown, {}, twoItems(), minute(60));
        QCOMPARE(compared.switched, 1);
        QCOMPARE(compared.arms.size(), std::size_t{1});
        QCOMPARE(compared.arms[0].requests, 1);
        const Json document = armsDocument(compared);
        QCOMPARE(document["decision"].get<std::string>(), std::string("keep running"));
        QVERIFY(document["statistical_test"]["z_score"].is_null());
        QCOMPARE(document["model_b"]["total_users"].get<int>(), 0);
    }
};

FAIRLEAD_TEST(ArmsTest)
#include "arms_test.moc"
