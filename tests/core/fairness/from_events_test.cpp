// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/from_events.h"

#include <QTest>

#include "core/base/random.h"
#include "core/fairness/report.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::fairness;

namespace {

events::RecommendationEvent shown(const std::string& id, const std::string& user,
                                  std::vector<std::string> items, std::int64_t at) {
    events::RecommendationEvent event;
    event.requestId = id;
    event.userId = user;
    event.itemIds = std::move(items);
    event.modelVersion = at < 200 ? "v1" : "v2";
    event.at = utcFromMicros(at);
    return event;
}

events::Dataset data() {
    events::ItemEvent announced;
    announced.itemId = "a";
    announced.genres = {"Drama", "Action", "Drama"};
    announced.year = 1994;
    const std::vector<events::RawInteraction> rows{{"u1", "a", 8, utcFromMicros(50)},
                                                   {"u1", "b", 6, utcFromMicros(150)},
                                                   {"u2", "a", 6, utcFromMicros(60)}};
    return events::makeDataset(rows, std::vector{announced});
}

}  // namespace

class FromEventsTest : public QObject {
    Q_OBJECT
  private slots:
    void numbers_everything() {
        const std::vector shownLists{shown("r1", "u1", {"a", "x"}, 100),
                                     shown("r2", "new", {"b"}, 200)};
        const ExposureInput input = exposureInput(data(), shownLists);
        QCOMPARE(input.catalogue.items.size(), std::size_t{3});
        const CatalogueItem& a = input.catalogue.items[0];
        QCOMPARE(a.hash, hash64("a"));
        QVERIFY(a.inCatalogue && input.catalogue.announced);
        QCOMPARE(a.genres, (std::vector<std::string>{"Action", "Drama"}));
        QCOMPARE(a.decade, std::string("1990s"));
        QCOMPARE(a.since, UtcTime());
        QCOMPARE(a.interactionsBefore, 2);
        const CatalogueItem& b = input.catalogue.items[1];
        QCOMPARE(b.since, utcFromMicros(150));
        QCOMPARE(b.interactions, 1);
        QCOMPARE(b.interactionsBefore, 0);
        QVERIFY(!input.catalogue.items[2].inCatalogue);
        QCOMPARE(input.catalogue.size(), 2);
        QCOMPARE(input.catalogue.users, 2);
        QCOMPARE(input.users.size(), std::size_t{3});
        QCOMPARE(input.users[0].interactions, 2);
        QCOMPARE(input.users[2].hash, hash64("new"));
        QCOMPARE(input.versions, (std::vector<std::string>{"v1", "v2"}));
        QCOMPARE(input.requests[1].version, 1U);
        QCOMPARE(input.requests[0].key, hash64("r1"));
    }
    void a_report_of_it() {
        const std::vector shownLists{shown("r1", "u1", {"a", "x"}, 100),
                                     shown("r2", "new", {"a"}, 200)};
        const ExposureInput input = exposureInput(data(), shownLists);
        const FairnessReport report = fairnessReport(windowOf(input), input.catalogue);
        QCOMPARE(report.facts.items, 2);
        QCOMPARE(report.facts.slotCount, 2);
        QCOMPARE(report.facts.slotsOutside, 1);
        QCOMPARE(report.number("coverage")->estimate.value, 0.5);
        QVERIFY(report.number("miscalibration_bits"));
    }
    void what_failed_was_not_shown() {
        std::vector shownLists{shown("r1", "u1", {"a"}, 100), shown("r2", "u9", {"y"}, 200)};
        shownLists[1].status = 503;
        const ExposureInput input = exposureInput(data(), shownLists);
        QCOMPARE(input.requests.size(), std::size_t{1});
        QCOMPARE(input.users.size(), std::size_t{2});
        QCOMPARE(input.catalogue.items.size(), std::size_t{2});
    }
    void no_events() {
        const ExposureInput input = exposureInput({}, {});
        QVERIFY(input.requests.empty() && input.catalogue.items.empty());
        QCOMPARE(fairnessReport(windowOf(input), input.catalogue).facts.requests, 0);
    }
};

FAIRLEAD_TEST(FromEventsTest)
#include "from_events_test.moc"
