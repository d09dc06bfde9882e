// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/stream_ingest.h"

#include <set>

#include "tests/core/ingest/stream_fixture.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::ingest;
using namespace tests;

namespace {

const TopicPartition kZero{"ratings", 0};
const TopicPartition kOne{"ratings", 1};

/// What onStored told, with copies of what its pointers showed.
struct Told {
    struct One {
        TopicPartition at;
        std::int64_t offset = 0;
        store::Fate fate{};
        std::int64_t seq = 0;
        std::string reason;
    };
    std::mutex mutex;
    std::vector<One> all;
    std::int64_t position = 0;

    void take(std::span<const StoredMessage> messages, std::int64_t at) {
        const std::lock_guard lock(mutex);
        for (const StoredMessage& m : messages) {
            const auto* bad = std::get_if<store::RejectedMessage>(&m.message->content);
            all.push_back({*m.at, m.message->offset, m.fate, m.seq,
                           bad ? events::name(bad->why.reason) : ""});
        }
        position = at;
    }
};

}  // namespace

class StreamIngestTest : public QObject {
    Q_OBJECT
  private slots:
    void every_message_is_stored_once_and_told() {
        StreamFixture f;
        for (std::int64_t i = 0; i < 6000; ++i) {
            const TopicPartition at{"ratings", static_cast<std::int32_t>(i % 3)};
            f.source.add(at, i % 10 == 7 ? "poison " + std::to_string(i) : ratingValue(i));
        }
        Told told;
        f.options.onStored = [&](auto messages, auto position) { told.take(messages, position); };
        f.start();
        QVERIFY(f.reaches(5400));
        QVERIFY(waitUntil([&] { return f.reader->statistics()->deadLetters == 600; }));
        f.stop();
        VERIFY_CLEAN(f);
        QCOMPARE(told.all.size(), std::size_t(6000));
        QCOMPARE(told.position, 5400);
        std::set<std::pair<std::int32_t, std::int64_t>> places;
        std::int64_t seq = 0;
        for (const Told::One& one : told.all) {
            places.emplace(one.at.partition, one.offset);
            QCOMPARE(one.reason.empty(), one.fate == store::Fate::Accepted);
            if (one.fate == store::Fate::Accepted) QCOMPARE(one.seq, ++seq);
            if (one.fate == store::Fate::Rejected) QCOMPARE(one.reason, std::string("not_json"));
        }
        QCOMPARE(places.size(), std::size_t(6000));
        for (int p = 0; p < 3; ++p) {
            const auto source = f.stored({"ratings", p});
            QCOMPARE(source.nextOffset, 2000);
            QCOMPARE(source.consumed, 2000);
            QCOMPARE(source.rejected, 200);
        }
    }

    void a_single_message_does_not_wait_for_others() {
        StreamFixture f;
        f.source.addPartition(kZero);
        f.start();
        QVERIFY(waitUntil([&] { return f.ingest->state().assigned; }));
        for (std::int64_t i = 0; i < 5; ++i) {
            f.add(kZero, i, 1);
            QVERIFY(f.reaches(i + 1));
        }
        QVERIFY(waitUntil([&] { return f.ingest->state().batches == 5; }));
        QVERIFY(f.ingest->state().problem.empty());
    }

    void messages_of_a_megabyte_become_dead_letters() {
        StreamFixture f;
        const std::string large = "{\"user_id\":\"" + std::string(1000000, 'x') + "\"}";
        for (int i = 0; i < 40; ++i) {
            f.source.add(kZero, large);
            f.add(kZero, i, 1);
        }
        f.options.maxWaitingBytes = 200000;  // three of them
        f.start();
        QVERIFY(f.reaches(40));
        f.stop();
        VERIFY_CLEAN(f);
        QCOMPARE(f.stored(kZero).rejected, 40);
        const auto letter = f.reader->newestDeadLetters(1)->front();
        QCOMPARE(letter.reason, std::string("too_large"));
        QCOMPARE(letter.size, std::int64_t(large.size()));
        QCOMPARE(letter.bytes, large.substr(0, 65536));
        QCOMPARE(letter.sha256, math::toHex(math::sha256(large)));
    }

    void another_run_goes_on_at_the_stores_offsets() {
        StreamFixture f;
        f.add(kZero, 0, 100);
        f.start();
        QVERIFY(f.reaches(100));
        f.openStore();
        f.add(kZero, 100, 50);
        f.options.start = StartFrom::Latest;  // only for what was never read
        f.start();
        QVERIFY(f.reaches(150));
        QCOMPARE(f.source.assigned().front().offset, 100);
        QCOMPARE(f.progress(kZero).skipped, 0);
        f.stop();
        QCOMPARE(f.stored(kZero).duplicates, 0);
        VERIFY_CLEAN(f);
    }

    void a_redelivery_counts_as_duplicates() {
        StreamFixture f;
        f.add(kZero, 0, 300);
        f.add(kOne, 300, 10);
        f.start();
        QVERIFY(f.reaches(310));
        f.source.deliverAgainFrom(kZero, 100);
        f.add(kZero, 400, 1);
        QVERIFY(f.reaches(311));
        QVERIFY(waitUntil([&] { return f.progress(kZero).duplicates == 200; }));
        const auto live = f.progress(kZero);
        f.stop();
        const auto source = f.stored(kZero);
        QCOMPARE(source.duplicates, 200);
        QCOMPARE(source.accepted, 301);
        QCOMPARE(source.nextOffset, 301);
        QCOMPARE(live.consumed, source.consumed);
        QCOMPARE(live.nextOffset, source.nextOffset);
        VERIFY_CLEAN(f);
    }

    void only_what_is_durable_is_committed_to_the_cluster() {
        StreamFixture f;
        f.add(kZero, 0, 100);
        f.add(kOne, 100, 30);
        f.start();
        QVERIFY(f.reaches(130));
        QVERIFY(waitUntil([&] { return f.progress(kOne).nextOffset == 30; }));
        QVERIFY(waitUntil([&] { return f.progress(kZero).nextOffset == 100; }));
        f.stop();
        auto commits = f.source.commits();
        QCOMPARE(commits[kZero], 100);
        QCOMPARE(commits[kOne], 30);
        f.start();
        QVERIFY(waitUntil([&] { return f.ingest->state().assigned; }));
        f.setDiskFull(true);
        f.add(kZero, 200, 500);
        QVERIFY(waitUntil([&] { return !f.ingest->state().problem.empty(); }));
        f.stop();
        commits = f.source.commits();
        QCOMPARE(commits[kZero], 100);
        VERIFY_CLEAN(f);
    }

    void a_partition_that_appears_later_is_read_whole() {
        StreamFixture f;
        f.add(kZero, 0, 20);
        f.options.start = StartFrom::Latest;
        f.options.relist = std::chrono::milliseconds(20);
        f.start();
        QVERIFY(waitUntil([&] { return f.source.assigned().size() == 1; }));
        f.add(kZero, 20, 5);
        QVERIFY(f.reaches(5));
        f.add(kOne, 100, 30);
        QVERIFY(f.reaches(35));
        QCOMPARE(f.progress(kZero).skipped, 20);
        QCOMPARE(f.progress(kOne).skipped, 0);
        QCOMPARE(f.progress(kOne).consumed, 30);
        f.stop();
        VERIFY_CLEAN(f);
    }

    void a_topic_that_is_made_later_is_read_whole() {
        StreamFixture f;
        f.options.topics.emplace("items", events::Topic::Items);
        f.options.start = StartFrom::Ask;
        f.options.relist = std::chrono::milliseconds(20);
        f.start();
        QVERIFY(waitUntil([&] { return f.ingest->state().missingTopics.size() == 2; }));
        f.source.add({"items", 0}, R"({"item_id":"a","title":"Alien"})");
        QVERIFY(f.reaches(1));
        QCOMPARE(f.ingest->state().missingTopics, std::vector<std::string>{"ratings"});
        QVERIFY(f.ingest->state().question == Question::None);
        QCOMPARE(f.reader->statistics()->announcedItems, 1);
        f.stop();
        VERIFY_CLEAN(f);
    }

    void listing_again_does_not_disturb_who_is_consumed() {
        StreamFixture f;
        f.add(kZero, 0, 20);
        f.add(kOne, 0, 20);
        f.options.relist = std::chrono::milliseconds(1);
        f.start();
        QVERIFY(f.reaches(20));
        const std::size_t before = f.source.assignments();
        f.source.forgetBelow(kOne, 20);
        const std::size_t listings = f.source.listings();
        QVERIFY(waitUntil([&] { return f.source.listings() > listings + 20; }));
        QCOMPARE(f.source.assignments(), before);
        f.stop();
        VERIFY_CLEAN(f);
    }
};

FAIRLEAD_TEST(StreamIngestTest)
#include "stream_ingest_test.moc"
