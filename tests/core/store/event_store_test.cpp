// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_store.h"

#include <QTest>
#include <map>
#include <set>

#include "core/base/random.h"
#include "core/events/idempotency.h"
#include "tests/core/store/sample_events.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::store;
using namespace tests;

namespace {

/// What the store promises, in the plainest way: sets and counters in memory.
struct NaiveTwin {
    struct Counters {
        std::int64_t next = 0, consumed = 0, accepted = 0, duplicates = 0, rejected = 0;
    };
    std::map<std::int64_t, Counters> sources;
    std::set<events::IdempotencyKey> keys;
    std::int64_t seq = 0;

    Fate take(const Message& m) {
        Counters& c = sources[m.source.value];
        ++c.consumed;
        if (m.offset < c.next) return ++c.duplicates, Fate::Duplicate;
        c.next = m.offset + 1;
        if (std::holds_alternative<RejectedMessage>(m.content)) return ++c.rejected, Fate::Rejected;
        const auto key = events::idempotencyKey(std::get<events::Event>(m.content));
        if (key && !keys.insert(*key).second) return ++c.duplicates, Fate::Duplicate;
        ++seq;
        return ++c.accepted, Fate::Accepted;
    }
};

/// Any kind of content from so few users, items and times that duplicates are common.
std::variant<events::Event, RejectedMessage> randomContent(CounterRandom& random) {
    const std::string user = "u" + std::to_string(random.below(4));
    const std::string itemId = "i" + std::to_string(random.below(4));
    const auto at = static_cast<std::int64_t>(random.below(6));
    switch (random.below(5)) {
        case 0:
            return rating(user, itemId, 1 + double(random.below(3)), at);
        case 1:
            return watch(user, itemId, at, 0.25 * double(random.below(4)));
        case 2:
            return item(itemId, "Title " + std::to_string(at), {"Drama"});
        case 3: {
            events::RecommendationEvent shown;
            shown.requestId = "r" + std::to_string(random.below(20));
            shown.userId = user;
            shown.itemIds = {itemId, "i9"};
            shown.modelVersion = "v" + std::to_string(random.below(2));
            shown.at = second(at);
            return events::Event{shown, 1, {}, {}};
        }
        default:
            return broken("}{" + std::to_string(random.below(100)));
    }
}

}  // namespace

class EventStoreTest : public QObject {
    Q_OBJECT
  private slots:
    void a_batch_tells_each_messages_fate_and_position() {
        StoreFixture f;
        const SourceId source = f.source();
        const std::vector<Message> batch{{source, 5, rating("u", "i", 4, 1)},
                                         {source, 6, broken("{")},
                                         {source, 7, rating("u", "i", 4, 1)},
                                         {source, 9, rating("u", "j", 3, 2)},
                                         {source, 9, rating("u", "k", 3, 2)}};
        const auto outcome = f.events->append(batch);
        QVERIFY(outcome.ok());
        QVERIFY((outcome->fates == std::vector{Fate::Accepted, Fate::Rejected, Fate::Duplicate,
                                               Fate::Accepted, Fate::Duplicate}));
        QVERIFY((outcome->seqs == std::vector<std::int64_t>{1, 0, 0, 2, 0}));
        QCOMPARE(outcome->position, 2);
        const Source state = *f.events->source("life-1", "ratings", 0);
        QCOMPARE(state.nextOffset, 10);
        QCOMPARE(state.consumed, 5);
        QCOMPARE(state.accepted, 2);
        QCOMPARE(state.duplicates, 2);
        QCOMPARE(state.rejected, 1);
        QVERIFY(f.reader().check()->sound());
    }

    void another_life_of_a_topic_starts_again_but_knows_the_events() {
        StoreFixture f;
        QVERIFY(f.append(f.source(), 0, {rating("u", "i", 4, 1), rating("u", "j", 4, 1)}).ok());
        const SourceId next = f.events->source("life-2", "ratings", 0)->id;
        QVERIFY(next != f.source());
        const auto outcome = f.append(next, 0, {rating("u", "i", 4, 1), rating("u", "k", 4, 1)});
        QCOMPARE(outcome->duplicates, std::size_t(1));
        QCOMPARE(outcome->accepted, std::size_t(1));
    }

    void dead_letters_keep_64_kib_and_the_digest_of_all() {
        StoreFixture f;
        const std::string bytes(100000, '\xFE');
        QVERIFY(f.events->append(std::vector<Message>{{f.source(), 3, broken(bytes)}}).ok());
        const auto letters = f.reader().deadLetters(0, 10);
        QCOMPARE(letters->size(), std::size_t(1));
        const DeadLetter& letter = letters->front();
        QCOMPARE(letter.bytes.size(), kMaxDeadLetterBytes);
        QCOMPARE(letter.size, 100000);
        QCOMPARE(letter.sha256, math::toHex(math::sha256(bytes)));
        QCOMPARE(letter.reason, std::string("not_json"));
        QCOMPARE(letter.offset, 3);
        QVERIFY(f.reader().deadLetters(letter.id, 10)->empty());
    }

    void a_failed_batch_leaves_no_trace() {
        StoreFixture f;
        const SourceId source = f.source();
        QVERIFY(f.append(source, 0, {rating("u", "i", 4, 1)}).ok());
        // The second message fails: nothing of the first may stay, not even its new user.
        const std::vector<Message> bad{{source, 1, rating("new", "new item", 4, 2)},
                                       {SourceId{999}, 0, rating("x", "y", 4, 2)}};
        const auto failed = f.events->append(bad);
        QVERIFY(!failed);
        QVERIFY(failed.error().code == Errc::NotFound);
        QCOMPARE(f.reader().statistics()->users, 1);
        QCOMPARE(f.events->source("life-1", "ratings", 0)->consumed, 1);
        // "new" must be interned anew: a stale number would point to nobody.
        const auto again =
            f.append(source, 1, {rating("stranger", "i", 4, 3), rating("new", "new item", 4, 2)});
        QCOMPARE(again->accepted, std::size_t(2));
        QCOMPARE(f.reader().history("new")->front().itemId, std::string("new item"));
        QVERIFY(f.reader().check()->sound());
    }

    void a_full_disk_is_an_error_and_the_batch_can_be_given_again() {
        StoreFixture f;
        const SourceId source = f.source();
        const auto limit = [&](int pages) {
            return f.store->write([&](Connection& c) {
                return c.execute("PRAGMA max_page_count=" + std::to_string(pages));
            });
        };
        QVERIFY(limit(60).ok());
        std::vector<Message> batch;
        for (int i = 0; i < 3000; ++i) {
            batch.push_back({source, i, rating("u" + std::to_string(i), "i", 4, i)});
        }
        const auto full = f.events->append(batch);
        QVERIFY(!full);
        QCOMPARE(name(full.error().code), name(Errc::Io));
        QCOMPARE(*f.reader().position(), 0);
        QVERIFY(f.reader().check()->sound());
        QVERIFY(limit(100000).ok());
        QCOMPARE(f.events->append(batch)->accepted, std::size_t(3000));
        QVERIFY(f.reader().check()->sound());
    }

    void random_batches_match_the_naive_twin() {
        const std::uint64_t seed = 2;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        CounterRandom random(seed);
        StoreFixture f;
        const std::vector<SourceId> sources{f.source("a", 0), f.source("a", 1), f.source("b", 0)};
        std::map<std::int64_t, std::int64_t> produced;
        NaiveTwin twin;
        for (int round = 0; round < 200; ++round) {
            std::vector<Message> batch;
            for (std::uint64_t n = random.below(12); n > 0; --n) {
                const SourceId source = sources[random.below(3)];
                std::int64_t& next = produced[source.value];
                // Now and then a redelivery or a gap (a compacted topic).
                const std::int64_t offset =
                    random.below(5) == 0
                        ? static_cast<std::int64_t>(random.below(std::uint64_t(next) + 1))
                        : next + static_cast<std::int64_t>(random.below(8) == 0);
                next = std::max(next, offset + 1);
                batch.push_back({source, offset, randomContent(random)});
            }
            std::vector<Message> poisoned = batch;
            poisoned.push_back({SourceId{777}, 0, broken("x")});
            if (round % 7 == 0) QVERIFY(!f.events->append(poisoned));
            if (round % 50 == 49) f.reopen();
            const auto outcome = f.events->append(batch);
            QVERIFY(outcome.ok());
            for (std::size_t i = 0; i < batch.size(); ++i)
                QVERIFY(outcome->fates[i] == twin.take(batch[i]));
        }
        QCOMPARE(*f.reader().position(), twin.seq);
        const auto stored = *f.reader().sources();
        QCOMPARE(stored.size(), std::size_t(3));
        for (const Source& s : stored) {
            const NaiveTwin::Counters& c = twin.sources[s.id.value];
            QCOMPARE(s.nextOffset, c.next);
            QCOMPARE(s.consumed, c.consumed);
            QCOMPARE(s.accepted, c.accepted);
            QCOMPARE(s.duplicates, c.duplicates);
            QCOMPARE(s.rejected, c.rejected);
            QVERIFY(s.conserved() && s.duplicates > 0 && s.rejected > 0);
        }
        const auto check = *f.reader().check();
        QVERIFY2(check.sound(), check.sound() ? "" : check.problems.front().c_str());
    }

    void the_check_notices_a_lost_row_and_a_wrong_counter() {
        StoreFixture f;
        QVERIFY(f.append(f.source(), 0, {rating("u", "i", 4, 1), rating("u", "j", 4, 1)}).ok());
        const auto damage = [&](const char* sql) {
            return f.store->write([&](Connection& c) { return c.execute(sql); });
        };
        QVERIFY(damage("DELETE FROM ratings WHERE seq = 2").ok());
        QVERIFY(f.reader().check()->problems.front().find("2 accepted were counted, but 1 rows") !=
                std::string::npos);
        QVERIFY(damage("UPDATE sources SET consumed = 7").ok());
        QVERIFY(!f.reader().statistics()->conserved());
    }

    void the_check_notices_what_counters_and_numbers_should_be_data() {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("says");
        QTest::newRow("counter") << "UPDATE counters SET value = 9 WHERE name = 'ratings'"
                                 << "the counter ratings says 9, but 2 rows are there";
        QTest::newRow("lost counter") << "DELETE FROM counters WHERE name = 'users'"
                                      << "the counter users says 0, but 1 rows are there";
        QTest::newRow("stray counter") << "INSERT INTO counters VALUES ('dead_letters.x', 3)"
                                       << "the counter dead_letters.x says 3, but 0 rows are there";
        QTest::newRow("minutes") << "DELETE FROM dead_letter_counts"
                                 << "0 dead letters were counted by minute, but 1 rows are there";
        QTest::newRow("number") << "UPDATE ratings SET user = 77 WHERE seq = 1"
                                << "1 rows of ratings refer to missing rows of users";
    }
    void the_check_notices_what_counters_and_numbers_should_be() {
        QFETCH(QString, damage);
        QFETCH(QString, says);
        StoreFixture f;
        const SourceId source = f.source();
        QVERIFY(f.append(source, 0, {rating("u", "i", 4, 1), rating("u", "j", 4, 1)}).ok());
        QVERIFY(f.events->append(std::vector<Message>{{source, 2, broken("{")}}).ok());
        QVERIFY(f.reader().check()->sound());
        QVERIFY(
            f.store->write([&](Connection& c) { return c.execute(damage.toStdString()); }).ok());
        const auto problems = f.reader().check()->problems;
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(problems.front()), says);
    }

    /// Batches are stored by statements of many rows; each size ends in another way.
    void batches_of_any_size_are_stored_whole() {
        StoreFixture f;
        const SourceId source = f.source();
        std::int64_t offset = 0;
        for (const int size : {1, 63, 64, 65, 127, 128, 200}) {
            std::vector<events::Event> list;
            for (int i = 0; i < size; ++i) {
                const std::int64_t at = offset + i;
                events::Event event =
                    at % 3 == 0 ? watch("u", "i", at, {}) : rating("u", "i", 4, at);
                if (at % 5 == 0) event.extra = R"({"at":)" + std::to_string(at) + "}";
                list.push_back(event);
            }
            QCOMPARE(f.append(source, offset, list)->accepted, list.size());
            offset += size;
        }
        const auto wrong = f.store->read([&](Connection& c) -> Result<std::int64_t> {
            FAIRLEAD_TRY(Statement select,
                         c.prepare("SELECT count(*) FROM (SELECT seq, source_offset AS o, at_us,"
                                   " extra FROM ratings UNION ALL SELECT seq, source_offset,"
                                   " at_us, extra FROM watches) WHERE seq <> o + 1 OR"
                                   " at_us <> o * 1000000 OR extra IS NOT"
                                   " iif(o % 5 = 0, '{\"at\":' || o || '}', NULL)"));
            FAIRLEAD_CHECK(select.step());
            return select.integer(0);
        });
        QCOMPARE(*wrong, 0);
        QVERIFY(f.reader().check()->sound());
    }

    void more_strangers_than_are_remembered_keep_their_numbers() {
        StoreFixture f;
        const SourceId source = f.source();
        std::vector<events::Event> list;
        for (int i = 0; i < 5000; ++i)
            list.push_back(rating("user " + std::to_string(i), "i", 4, i));
        QVERIFY(f.append(source, 0, list).ok());
        list.clear();
        for (int i = 4999; i >= 0; --i)
            list.push_back(rating("user " + std::to_string(i), "j", 4, i));
        QVERIFY(f.append(source, 5000, list).ok());
        QCOMPARE(f.reader().statistics()->users, 5000);
        QCOMPARE(f.reader().dataset()->userIds.size(), std::size_t(5000));
        for (const auto& user : *f.reader().users(UserOrder::Random, 50, 1))
            QCOMPARE(user.ratings, 2);
    }

    void a_read_only_store_takes_no_events() {
        StoreFixture f;
        auto reader = Store::openReadOnly(f.path());
        QVERIFY(reader.ok());
        QVERIFY(EventStore::open(**reader, f.clock).error().code == Errc::Unavailable);
        QVERIFY(f.append(f.source(), 0, {rating("u", "i", 4, 1)}).ok());
        QCOMPARE(*EventReader(**reader).position(), 1);  // beside the writer
    }
};

FAIRLEAD_TEST(EventStoreTest)
#include "event_store_test.moc"
