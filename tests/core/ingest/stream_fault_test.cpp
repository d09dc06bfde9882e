// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScopeGuard>
#include <set>

#include "core/base/random.h"
#include "tests/core/ingest/stream_fixture.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::ingest;
using namespace tests;

namespace {

const TopicPartition kZero{"ratings", 0};

/// Holds the writing thread in its callback until it is opened.
class Gate {
  public:
    void pass() {
        std::unique_lock lock(mutex_);
        ++arrived_;
        changed_.notify_all();
        changed_.wait(lock, [&] { return open_; });
    }
    void open() {
        const std::lock_guard lock(mutex_);
        open_ = true;
        changed_.notify_all();
    }
    [[nodiscard]] int arrived() {
        const std::lock_guard lock(mutex_);
        return arrived_;
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    int arrived_ = 0;
    bool open_ = false;
};

}  // namespace

class StreamFaultTest : public QObject {
    Q_OBJECT
  private slots:
    void a_stuck_writer_pauses_the_source_and_memory_stays_bounded_data() {
        QTest::addColumn<int>("maxWaiting");
        QTest::addColumn<int>("maxWaitingBytes");
        QTest::addColumn<int>("atMost");
        QTest::newRow("messages") << 2000 << 100000000 << 2000;
        QTest::newRow("bytes") << 1000000 << 100000 << 1000;  // of about 100 bytes each
    }
    void a_stuck_writer_pauses_the_source_and_memory_stays_bounded() {
        QFETCH(int, maxWaiting);
        QFETCH(int, maxWaitingBytes);
        QFETCH(int, atMost);
        StreamFixture f;
        Gate gate;
        for (int p = 0; p < 3; ++p)
            f.add({"ratings", p}, p * 100000, 10000);
        f.options.maxWaiting = std::size_t(maxWaiting);
        f.options.maxWaitingBytes = std::size_t(maxWaitingBytes);
        f.options.onStored = [&](auto, auto) { gate.pass(); };
        // A failed check must not leave the writer behind, or nothing ends.
        const auto release = qScopeGuard([&] { gate.open(); });
        f.start();
        QVERIFY(waitUntil([&] { return gate.arrived() == 1; }));
        // More than the first batch: that one is not waiting any more.
        QVERIFY(waitUntil([&] {
            const auto state = f.ingest->state();
            return state.paused && state.waiting > 0;
        }));
        QVERIFY(waitUntil([&] { return f.source.pausedSlots() == 3; }));
        const std::int64_t stored = f.position();
        const std::int64_t delivered = f.source.delivered();
        // What waits, and what one hand-over holds.
        QVERIFY2(delivered - stored <= atMost + 512,
                 qPrintable(QString::number(delivered - stored)));
        QVERIFY(f.ingest->state().paused);
        QCOMPARE(f.ingest->state().waiting, std::size_t(delivered - stored));
        // It polls on, as a consumer must, and takes nothing.
        const std::size_t polls = f.source.polls();
        QVERIFY(waitUntil([&] { return f.source.polls() > polls + 5; }));
        QCOMPARE(f.source.delivered(), delivered);

        gate.open();
        QVERIFY(f.reaches(30000));
        QVERIFY(waitUntil([&] { return f.source.pausedSlots() == 0; }));
        QVERIFY(f.ingest->state().pauses >= 1);
        QVERIFY(!f.ingest->state().paused);
        f.stop();
        QCOMPARE(f.position(), 30000);
        VERIFY_CLEAN(f);
    }

    void a_store_that_cannot_write_is_tried_again_data() {
        QTest::addColumn<bool>("locked");
        QTest::newRow("disk full") << false;
        QTest::newRow("locked by another program") << true;
    }
    void a_store_that_cannot_write_is_tried_again() {
        QFETCH(bool, locked);
        StreamFixture f;
        f.add(kZero, 0, 1000);
        f.start();
        QVERIFY(f.reaches(1000));
        QVERIFY(f.sql("PRAGMA busy_timeout=1").ok());
        std::unique_ptr<store::Connection> other;
        if (locked) {
            other = *store::Connection::open(f.store->file(), store::Connection::Mode::ReadWrite);
            QVERIFY(other->execute("BEGIN IMMEDIATE").ok());
        } else {
            f.setDiskFull(true);
        }
        f.add(kZero, 1000, 3000);
        QVERIFY(waitUntil([&] { return !f.ingest->state().problem.empty(); }));
        const std::string problem = f.ingest->state().problem;
        QVERIFY2(problem.find(locked ? "locked" : "full") != std::string::npos, problem.c_str());
        QCOMPARE(f.position(), 1000);
        QCOMPARE(f.progress(kZero).consumed, 1000);
        QCOMPARE(f.progress(kZero).nextOffset, 1000);

        if (locked) {
            QVERIFY(other->execute("ROLLBACK").ok());
        } else {
            f.setDiskFull(false);
        }
        QVERIFY(f.reaches(4000));
        QVERIFY(waitUntil([&] { return f.ingest->state().problem.empty(); }));
        f.stop();
        const auto source = f.stored(kZero);
        QCOMPARE(source.consumed, 4000);
        QCOMPARE(source.accepted, 4000);
        VERIFY_CLEAN(f);
    }

    void it_stops_while_the_store_refuses_and_loses_nothing() {
        StreamFixture f;
        f.add(kZero, 0, 100);
        f.start();
        QVERIFY(f.reaches(100));
        f.setDiskFull(true);
        f.options.maxWaiting = 500;
        f.add(kZero, 100, 5000);
        f.start();
        QVERIFY(waitUntil([&] { return f.ingest->state().paused; }));
        QVERIFY(waitUntil([&] { return !f.ingest->state().problem.empty(); }));
        f.stop();
        QCOMPARE(f.position(), 100);
        f.openStore();
        f.start();
        QVERIFY(f.reaches(5100));
        f.stop();
        QCOMPARE(f.stored(kZero).consumed, 5100);
        VERIFY_CLEAN(f);
    }

    void it_stops_while_the_cluster_is_away() {
        StreamFixture f;
        f.source.setDown(true);
        f.start();
        QVERIFY(waitUntil([&] { return f.source.listings() > 1; }));
        QVERIFY(!f.ingest->state().assigned);
        f.stop();
        f.add(kZero, 0, 10);
        f.start();
        f.source.setDown(false);
        QVERIFY(f.reaches(10));
    }

    void a_batch_under_way_is_stored_whole_or_not_at_all() {
        StreamFixture f;
        for (int round = 0; round < 30; ++round) {
            f.add(kZero, round * 1000, 1000);
            f.start();
            // Stopped at any time: before, within or after the transaction.
            const std::size_t polls = f.source.polls() + std::size_t(round) * 40;
            QVERIFY(waitUntil([&] { return f.source.polls() >= polls; }));
            f.stop();
            const auto source = f.stored(kZero);
            QCOMPARE(source.accepted, f.position());
            QCOMPARE(source.nextOffset, f.position());
        }
        f.start();
        QVERIFY(f.reaches(30000));
        f.stop();
        QCOMPARE(f.stored(kZero).consumed, 30000);
        VERIFY_CLEAN(f);
    }

    /// Faults of every kind in any order; then all is well again, and nothing is lost or twice.
    void random_faults_lose_nothing_and_count_nothing_twice_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void random_faults_lose_nothing_and_count_nothing_twice() {
        QFETCH(int, seed);
        CounterRandom random{std::uint64_t(seed)};
        StreamFixture f;
        f.options.relist = std::chrono::milliseconds(5);
        f.options.maxWaiting = 1500;
        f.options.batchMessages = 300;
        f.source.setRun(100);
        std::map<TopicPartition, std::int64_t> produced;
        std::map<TopicPartition, std::int64_t> poison;
        std::set<std::int64_t> ratings;
        std::int64_t next = 0;
        f.start();
        for (int step = 0; step < 60; ++step) {
            const TopicPartition at{"ratings", std::int32_t(random.below(4))};
            switch (random.below(8)) {
                case 0:
                    f.setDiskFull(true);
                    break;
                case 1:
                    f.setDiskFull(false);
                    break;
                case 2:
                    f.source.setDown(random.below(2) == 0);
                    break;
                case 3:
                    f.source.deliverAgainFrom(
                        at, std::int64_t(random.below(std::uint64_t(produced[at]) + 1)));
                    break;
                case 4:
                    f.openStore();
                    f.start();
                    break;
                default:
                    for (std::uint64_t n = random.below(400); n > 0; --n, ++produced[at]) {
                        if (random.below(10) == 0) {
                            f.source.add(at, "poison");
                            ++poison[at];
                            continue;
                        }
                        // One in twenty is sent twice, by any partition.
                        const std::int64_t number =
                            next > 0 && random.below(20) == 0
                                ? std::int64_t(random.below(std::uint64_t(next)))
                                : next++;
                        ratings.insert(number);
                        f.source.add(at, ratingValue(number));
                    }
            }
        }
        f.setDiskFull(false);
        f.source.setDown(false);
        for (const auto& one : produced)
            QVERIFY(waitUntil([&] { return f.stored(one.first).nextOffset == one.second; }));
        f.stop();
        QCOMPARE(f.position(), std::int64_t(ratings.size()));
        for (const auto& [at, count] : produced) {
            const auto source = f.stored(at);
            QVERIFY(source.consumed >= count);  // redeliveries are counted too
            QCOMPARE(source.rejected, poison[at]);
        }
        std::int64_t letters = 0;
        for (const auto& [at, count] : poison)
            letters += count;
        QCOMPARE(f.reader->statistics()->deadLetters, letters);
        VERIFY_CLEAN(f);
    }
};

FAIRLEAD_TEST(StreamFaultTest)
#include "stream_fault_test.moc"
