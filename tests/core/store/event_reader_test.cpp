// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_reader.h"

#include <QTest>
#include <map>

#include "core/base/random.h"
#include "core/store/documents.h"
#include "core/store/segments.h"
#include "tests/core/store/sample_events.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::store;
using namespace tests;

namespace {
/// Positions in one segment of the user indexes.
constexpr std::int64_t kSegment = 1 << 18;
}  // namespace

class EventReaderTest : public QObject {
    Q_OBJECT
  private slots:
    void an_empty_store_answers_everything() {
        StoreFixture f;
        EventReader reader = f.reader();
        QCOMPARE(*reader.position(), 0);
        QVERIFY(reader.dataset()->interactions.empty());
        QVERIFY(reader.history("nobody")->empty());
        QVERIFY(reader.updatesSince(0, 10)->empty());
        QVERIFY(reader.users(UserOrder::Random, 5)->empty());
        QVERIFY(reader.findItems("", 5)->empty());
        QVERIFY(reader.statistics()->conserved());
        QVERIFY(reader.check()->sound());
    }

    void a_snapshot_is_as_of_a_position_without_excluded_users() {
        StoreFixture f;
        QVERIFY(
            f.append(f.source(), 0,
                     {rating("u", "a", 4, 10), rating("v", "b", 2, 20), item("c", "Announced"),
                      rating("u", "a", 1, 30), watch("u", "d", 40, 0.4), watch("u", "e", 50, {})})
                .ok());
        EventReader reader = f.reader();
        const auto all = *reader.dataset();
        QCOMPARE(all.itemIds,
                 (std::vector<std::string>{"a", "b", "c", "e"}));  // d was barely watched
        QCOMPARE(all.of(UserIdx(0U))[0].halfStars, 2);
        const auto before = *reader.dataset({.maxSeq = 2});
        QCOMPARE(before.itemIds, (std::vector<std::string>{"a", "b"}));
        QCOMPARE(before.of(UserIdx(0U))[0].halfStars, 8);
        const auto without = *reader.dataset({.excludedUsers = {"u", "unknown"}});
        QCOMPARE(without.userIds, (std::vector<std::string>{"v"}));
        QCOMPARE(without.itemIds, (std::vector<std::string>{"b", "c"}));
        const auto middle = *reader.dataset({.from = second(20), .to = second(30)});
        QCOMPARE(middle.interactions.size(), std::size_t(1));
    }

    void an_older_catalogue_can_be_read_again() {
        StoreFixture f;
        QVERIFY(
            f.append(f.source(), 0,
                     {item("a", "Old", {"Drama"}), item("a", "New", {"Comedy", "Sci-Fi \"x\""})})
                .ok());
        QCOMPARE(f.reader().dataset({.maxSeq = 1})->items[0].title, std::string("Old"));
        const auto now = *f.reader().dataset();
        QCOMPARE(now.items[0].title, std::string("New"));
        QCOMPARE(now.items[0].genres, (std::vector<std::string>{"Comedy", "Sci-Fi \"x\""}));
    }

    /// The direct path against makeDataset(), and online updates against both.
    void snapshots_and_updates_match_make_dataset() {
        const std::uint64_t seed = 3;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        CounterRandom random(seed);
        for (int round = 0; round < 20; ++round) {
            StoreFixture f;
            // Half of the rounds pass from one segment of the user index to the next.
            const std::int64_t before = round % 2 == 0 ? 0 : 3 * kSegment - 150;
            QVERIFY(f.jumpTo(before).ok());
            std::vector<events::Event> list;
            std::vector<events::RawInteraction> rows;
            for (std::int64_t i = 0; i < 300; ++i) {
                const std::string user = std::to_string(random.below(12));
                const std::string itemId = std::to_string(random.below(12));
                const auto at = static_cast<std::int64_t>(random.below(5) * 1000);
                if (random.below(3) != 0) {
                    // The position keeps keys apart: each of these is a new event.
                    events::Event event =
                        rating(user, itemId, 0.5 * double(1 + random.below(10)), at);
                    event.eventId = std::to_string(i);
                    rows.push_back({user, itemId,
                                    int(std::get<events::RatingEvent>(event.body).rating * 2),
                                    second(at)});
                    list.push_back(event);
                } else {
                    const double progress = random.below(2) ? 0.5 : 0.49;
                    events::Event event = watch(user, itemId, at, progress);
                    event.eventId = "w" + std::to_string(i);
                    if (progress >= 0.5) rows.push_back({user, itemId, 0, second(at)});
                    list.push_back(event);
                }
            }
            QCOMPARE(f.append(f.source(), 0, list)->accepted, list.size());
            const events::Dataset expected = events::makeDataset(rows, {});
            const events::Dataset stored = *f.reader().dataset();
            QVERIFY(stored.userIds == expected.userIds);
            QVERIFY(stored.itemIds == expected.itemIds);
            QVERIFY(stored.items == expected.items);
            QVERIFY(stored.interactions == expected.interactions);
            QCOMPARE(events::snapshotId(stored), events::snapshotId(expected));

            std::vector<events::RawInteraction> updates;
            std::int64_t seq = before;
            while (true) {
                const auto some = *f.reader().updatesSince(seq, 37);
                for (const Update& u : some) {
                    QVERIFY(u.seq > seq);
                    seq = u.seq;
                    updates.push_back(u.change);
                }
                if (some.size() < 37) break;
            }
            QCOMPARE(updates.size(), rows.size());
            // Taken one after the other, the last word on each pair is the snapshot's: late events
            // and watches leave it alone.
            std::map<std::pair<std::string, std::string>, std::int32_t> followed;
            for (const auto& u : updates)
                followed[{u.userId, u.itemId}] = u.halfStars;
            QCOMPARE(followed.size(), expected.interactions.size());
            for (const events::Interaction& i : expected.interactions) {
                const auto pair =
                    std::pair(expected.userIds[i.user.value], expected.itemIds[i.item.value]);
                QCOMPARE(followed.at(pair), i.halfStars);
            }
        }
    }

    void history_is_latest_first_with_titles() {
        StoreFixture f;
        QVERIFY(f.append(f.source(), 0,
                         {item("a", "Alien"), rating("u", "a", 4, 10), rating("u", "b", 2, 20),
                          watch("u", "a", 30, 0.9), rating("u", "a", 5, 5), rating("v", "c", 5, 5)})
                    .ok());
        const auto history = *f.reader().history("u");
        QCOMPARE(history.size(), std::size_t(2));
        QCOMPARE(history[0].title, std::string("Alien"));
        QCOMPARE(*history[0].rating, 4.0);  // the latest by event time, not by arrival
        QCOMPARE(*history[0].progress, 0.9);
        QCOMPARE(qint64(micros(history[0].at)), qint64(30000000));
        QVERIFY(!history[1].watchSeconds);
    }

    void a_user_is_found_in_every_segment() {
        StoreFixture f;
        const SourceId source = f.source();
        for (std::int64_t i = 0; i < 4; ++i) {
            QVERIFY(f.jumpTo(i * kSegment - (i % 2)).ok());
            QVERIFY(
                f.append(source, 2 * i,
                         {rating("u", "r" + std::to_string(i), 4, 10 + i), watch("u", "w", i, 0.9)})
                    .ok());
        }
        QCOMPARE(f.reader().history("u")->size(), std::size_t(5));
        QCOMPARE(f.reader().history("u")->front().itemId, std::string("r3"));
        QCOMPARE(f.reader().findUsers("u", 1)->front().ratings, 4);
        QCOMPARE(f.reader().users(UserOrder::MostActive, 1)->front().ratings, 4);
    }

    /// Neither may read a whole table of a large store.
    void users_and_pairs_are_looked_up_by_the_index() {
        StoreFixture f;
        const auto plan = [&](const std::string& sql) {
            return *f.store->read([&](Connection& c) -> Result<std::string> {
                FAIRLEAD_TRY(Statement steps, c.prepare("EXPLAIN QUERY PLAN " + sql));
                std::string text;
                while (true) {
                    FAIRLEAD_TRY(const bool more, steps.step());
                    if (!more) return text;
                    text += std::string(steps.text(3)) + "\n";
                }
            });
        };
        const std::string user = plan(FAIRLEAD_WITH_SEGMENTS
                                      "SELECT rating FROM segment CROSS JOIN ratings"
                                      " ON seq >> 18 = n WHERE user = 1");
        QVERIFY2(
            user.find("USING INDEX ratings_of_user (<expr>=? AND user=?)") != std::string::npos,
            user.c_str());
        const std::string pair =
            plan("SELECT rating FROM ratings WHERE seq >> 18 = 1 AND user = 2 AND item = 3");
        QVERIFY2(pair.find("(<expr>=? AND user=? AND item=?)") != std::string::npos, pair.c_str());
    }

    void statistics_are_counted_by_the_batches() {
        StoreFixture f;
        events::Event more = rating("u", "b", 4, 2);
        more.extra = R"({"mood":"calm"})";
        events::RecommendationEvent shown;
        shown.requestId = "r";
        shown.userId = "v";
        shown.itemIds = {"a", "c"};
        QVERIFY(f.append(f.source(), 0,
                         {rating("u", "a", 4, 1), rating("u", "a", 4, 1), more, item("a", "Alien"),
                          item("a", "Aliens"), item("d", "Dune"), watch("w", "a", 3, {}),
                          events::Event{shown, 1, {}, {}}})
                    .ok());
        QVERIFY(f.events->append(std::vector<Message>{{f.source("x"), 0, broken("{")}}).ok());
        const StoreStatistics s = *f.reader().statistics();
        QCOMPARE(s.position, 7);
        QCOMPARE(s.ratings, 2);
        QCOMPARE(s.watches, 1);
        QCOMPARE(s.recommendations, 1);
        QCOMPARE(s.announcements, 3);
        QCOMPARE(s.users, 3);
        QCOMPARE(s.items, 4);
        QCOMPARE(s.announcedItems, 2);
        QCOMPARE(s.withExtra, 1);
        QCOMPARE(s.deadLetters, 1);
        QVERIFY(f.reader().check()->sound());
    }

    void dead_letters_are_counted_by_reason_and_minute() {
        QTemporaryDir folder;
        FakeClock clock;
        auto store = *Store::open(std::filesystem::path(folder.path().toStdString()) / "s.sqlite");
        auto events = *EventStore::open(*store, clock);
        const SourceId source = events->source("life", "ratings", 0)->id;
        const auto reject = [&](std::int64_t offset, events::RejectReason reason) {
            const std::vector<Message> one{{source, offset, rejectedMessage({reason, "no"}, "x")}};
            return events->append(one).ok();
        };
        QVERIFY(reject(0, events::RejectReason::NotJson));
        clock.advance(std::chrono::hours(2));
        const UtcTime later = clock.now();
        QVERIFY(reject(1, events::RejectReason::NotJson));
        QVERIFY(reject(2, events::RejectReason::BadId));
        EventReader reader(*store);
        using Counts = std::map<std::string, std::int64_t>;
        QVERIFY((*reader.deadLettersSince(later - std::chrono::hours(1)) ==
                 Counts{{"bad_id", 1}, {"not_json", 1}}));
        QVERIFY(
            (reader.statistics()->deadLettersByReason == Counts{{"bad_id", 1}, {"not_json", 2}}));
        QVERIFY(reader.deadLettersSince(later + std::chrono::minutes(1))->empty());

        const auto newest = *reader.newestDeadLetters(2);
        QCOMPARE(newest.size(), std::size_t(2));
        QCOMPARE(newest[0].offset, 2);
        QCOMPARE(newest[1].offset, 1);
        const auto older = *reader.newestDeadLetters(2, newest[1].id);
        QCOMPARE(older.size(), std::size_t(1));
        QCOMPARE(older[0].offset, 0);
    }

    void items_are_found_by_id_and_by_title() {
        StoreFixture f;
        QVERIFY(f.append(f.source(), 0,
                         {item("7", "100% Wolf"), item("8", "Seven"), item("9", "7 Days"),
                          rating("u", "x_y", 4, 1)})
                    .ok());
        EventReader reader = f.reader();
        QCOMPARE(reader.findItems("7", 5)->size(), std::size_t(2));
        QCOMPARE(reader.findItems("7", 5)->front().itemId, std::string("7"));
        QCOMPARE(reader.findItems("seven", 5)->size(), std::size_t(1));
        QCOMPARE(reader.findItems("%", 5)->size(), std::size_t(1));
        QCOMPARE(reader.findItems("x_y", 5)->front().title, std::string());
        QCOMPARE(reader.findItems("e", 1)->size(), std::size_t(1));
    }

    void users_are_sampled_and_found() {
        StoreFixture f;
        QVERIFY(f.append(f.source(), 0,
                         {rating("anna", "a", 4, 1), rating("anna", "b", 4, 1),
                          rating("anton", "a", 4, 1), rating("Bo", "a", 4, 1),
                          rating("Bo", "b", 4, 1), rating("Bo", "c", 4, 1)})
                    .ok());
        EventReader reader = f.reader();
        QCOMPARE(reader.users(UserOrder::MostActive, 1)->front().userId, std::string("Bo"));
        QCOMPARE(reader.users(UserOrder::LeastActive, 1)->front().userId, std::string("anton"));
        QCOMPARE(reader.users(UserOrder::Random, 9, 4)->size(), std::size_t(3));
        QCOMPARE(reader.users(UserOrder::Random, 9, 4)->front().userId,
                 reader.users(UserOrder::Random, 9, 4)->front().userId);
        QCOMPARE(reader.findUsers("an", 9)->size(), std::size_t(2));
        QCOMPARE(reader.findUsers("an", 9)->front().ratings, 2);
        QVERIFY(reader.findUsers("%", 9)->empty());
    }

    void documents_hold_the_conservation_equation() {
        StoreFixture f;
        QVERIFY(f.events
                    ->append(std::vector<Message>{{f.source(), 0, broken("\xFF")},
                                                  {f.source(), 1, rating("u", "i", 4, 1)}})
                    .ok());
        const Json stats = statisticsDocument(*f.reader().statistics());
        QVERIFY(stats["conserved"].get<bool>());
        const Json& partition = stats["partitions"][0];
        QCOMPARE(partition["consumed"].get<int>(), 2);
        QCOMPARE(partition["next_offset"].get<int>(), 2);
        QCOMPARE(stats["dead_letters_by_reason"]["not_json"].get<int>(), 1);
        QVERIFY(checkDocument(*f.reader().check())["ok"].get<bool>());
        const Json letter = deadLetterDocument(f.reader().deadLetters(0, 1)->front());
        QCOMPARE(letter["base64"].get<std::string>(), std::string("/w=="));
    }
};

FAIRLEAD_TEST(EventReaderTest)
#include "event_reader_test.moc"
