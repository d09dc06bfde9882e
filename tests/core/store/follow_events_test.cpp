// SPDX-License-Identifier: GPL-3.0-or-later
// What followers of the store read.
#include <QTest>

#include "core/store/event_reader.h"
#include "tests/core/store/sample_events.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::store;
using tests::second;

namespace {

events::Event shown(const char* id, std::vector<std::string> items, std::int64_t at) {
    events::RecommendationEvent body;
    body.requestId = id;
    body.userId = "ann";
    body.itemIds = std::move(items);
    body.modelVersion = "v1";
    body.abVariant = "B";
    body.latencyMs = 1.5;
    body.at = second(at);
    body.pipeline = "diversity";
    body.drawSeed = 0xFFFFFFFFFFFFFFFFU;
    body.appliedPosition = 3;
    return {body, 1, id, {}};
}

}  // namespace

class FollowEventsTest : public QObject {
    Q_OBJECT
  private slots:
    void interactions_come_in_the_order_of_acceptance_with_watches_that_count() {
        tests::StoreFixture store;
        QVERIFY(
            store.append(store.source(), 0,
                         {tests::rating("ann", "a", 4.5, 900), tests::watch("bob", "a", 100, 0.4),
                          tests::watch("bob", "b", 200, 0.5), tests::watch("cy", "b", 300, {}),
                          tests::rating("ann", "a", 2, 50)}));
        EventReader reader = store.reader();
        const auto all = reader.interactionsSince({});
        QVERIFY(all);
        QCOMPARE(all->size(), std::size_t{4});
        QCOMPARE((*all)[0].userId, std::string("ann"));
        QCOMPARE((*all)[0].rating, std::optional(4.5));
        QCOMPARE((*all)[1].itemId, std::string("b"));
        QVERIFY(!(*all)[1].rating);
        QCOMPARE((*all)[2].at, second(300));
        QCOMPARE((*all)[3].seq, 5);
        // Pages: after, up to, at most.
        const auto page = reader.interactionsSince({1, 4, 1});
        QCOMPARE(page->size(), std::size_t{1});
        QCOMPARE(page->front().seq, 3);
        QCOMPARE(reader.interactionsSince({3, 4})->size(), std::size_t{1});
        QVERIFY(reader.interactionsSince({5})->empty());
    }
    void recommendations_come_whole_and_old_ones_can_be_left_out() {
        tests::StoreFixture store;
        const auto first = shown("r1", {"b", "a"}, 100);
        QVERIFY(store.append(store.source(), 0, {first, shown("r2", {}, 200)}));
        EventReader reader = store.reader();
        const auto all = reader.recommendationsSince({});
        QCOMPARE(all->size(), std::size_t{2});
        QVERIFY(all->front().event == std::get<events::RecommendationEvent>(first.body));
        QVERIFY((*all)[1].event.itemIds.empty());
        const auto newer = reader.recommendationsSince({}, second(100));
        QCOMPARE(newer->size(), std::size_t{1});
        QCOMPARE(newer->front().seq, 2);
        QCOMPARE(*reader.newestTime(), std::optional(second(200)));
    }
    void every_announcement_is_told() {
        tests::StoreFixture store;
        events::ItemEvent full;
        full.itemId = "a";
        full.title = "Amber";
        full.genres = {"Drama", "War"};
        full.tags = {"slow"};
        full.provider = "acme";
        full.year = 1994;
        full.availableFrom = second(77);
        QVERIFY(store.append(store.source(), 0,
                             {tests::item("a", "Old"), events::Event{full, 1, {}, {}}}));
        EventReader reader = store.reader();
        const auto all = reader.announcementsSince({});
        QCOMPARE(all->size(), std::size_t{2});
        QCOMPARE(all->front().item.title, std::string("Old"));
        QVERIFY(!all->front().item.year);
        QVERIFY((*all)[1].item == full);
        QVERIFY(!*reader.newestTime());
    }
    void released_are_those_who_are_in_no_more() {
        tests::StoreFixture store;
        QVERIFY(store.append(store.source(), 0,
                             {tests::rating("ann", "a", 4, 1), tests::rating("bob", "a", 4, 1),
                              tests::rating("cy", "a", 4, 1)}));
        Quarantine quarantine(*store.store, store.clock);
        EventReader reader = store.reader();
        const Json why{{"rules", {{{"rule", "volume"}}}}};
        for (const char* user : {"bob", "ann"}) {
            QVERIFY(quarantine.add(user, "forty top ratings", "grace"));
            QVERIFY(quarantine.release(user, "a school class", "ada", why));
        }
        QVERIFY(quarantine.add("cy", "forty top ratings", "grace"));
        QCOMPARE(*reader.releasedUsers(), (std::vector<std::string>{"ann", "bob"}));
        QVERIFY(quarantine.add("bob", "again forty ratings", "grace"));
        QCOMPARE(*reader.releasedUsers(), (std::vector<std::string>{"ann"}));
        QCOMPARE(reader.activeQuarantine()->size(), std::size_t{2});
        QVERIFY(quarantine.historyOf("ann")->front().release->evidence == why);
        const auto wrong = quarantine.release("cy", "a school class", "ada", Json::array());
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, Errc::InvalidArgument);
    }
};

FAIRLEAD_TEST(FollowEventsTest)
#include "follow_events_test.moc"
