// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/local_feed.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>

#include "core/store/event_reader.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::runtime;

class LocalFeedTest : public QObject {
    Q_OBJECT
    SystemClock clock_;
    std::unique_ptr<QTemporaryDir> dir_;
    std::unique_ptr<store::Store> store_;
    std::unique_ptr<store::EventStore> events_;
    std::unique_ptr<store::EventReader> reader_;
    std::atomic<int> commits_ = 0;

    std::unique_ptr<LocalFeed> open() {
        return std::make_unique<LocalFeed>(*events_, [this] { ++commits_; });
    }
    events::Event rating(int number) const {
        return {events::RatingEvent{"u" + std::to_string(number % 7), "i" + std::to_string(number),
                                    4, clock_.now()},
                1,
                {},
                {}};
    }
    /// A limit below the file's size becomes the file's size: then nothing fits any more.
    void setDiskFull(bool full) {
        const std::string pages = full ? "1" : "1000000000";
        QVERIFY(store_->write(
            [&](store::Connection& c) { return c.execute("PRAGMA max_page_count=" + pages); }));
    }
    [[nodiscard]] std::int64_t ratings() const { return reader_->statistics()->ratings; }

  private Q_SLOTS:
    void init() {
        dir_ = std::make_unique<QTemporaryDir>();
        reader_.reset();
        events_.reset();
        store_ = *store::Store::open(dir_->filePath("store.sqlite").toStdString());
        events_ = *store::EventStore::open(*store_, clock_);
        reader_ = std::make_unique<store::EventReader>(*store_);
        commits_ = 0;
    }
    void cleanup() {
        reader_.reset();
        events_.reset();
    }

    void what_was_put_is_stored_when_it_returns() {
        const auto feed = open();
        for (int n = 0; n < 20; ++n) {
            QVERIFY(feed->put(rating(n)));
            QCOMPARE(ratings(), std::int64_t(n + 1));
        }
        QTRY_COMPARE(commits_.load(), 20);
    }

    void what_was_queued_is_stored_at_the_end_at_the_latest() {
        auto feed = open();
        for (int n = 0; n < 5000; ++n)
            QVERIFY(feed->queue(rating(n)));
        feed.reset();
        QCOMPARE(ratings(), std::int64_t(5000));
        QVERIFY(reader_->statistics()->conserved());
    }

    void a_full_disk_is_an_error_for_who_waits_and_heals() {
        const auto feed = open();
        QVERIFY(feed->put(rating(0)));
        setDiskFull(true);
        // What is free in the last pages may take a few more.
        Status put;
        int stored = 1;
        for (int n = 1; n < 5000 && put; ++n) {
            put = feed->put(rating(n));
            if (put) ++stored;
        }
        QVERIFY(!put);
        QCOMPARE(put.error().code, Errc::Io);
        QVERIFY(!put.error().message.empty());
        QCOMPARE(ratings(), std::int64_t(stored));
        QCOMPARE(commits_.load(), stored);
        setDiskFull(false);
        QVERIFY(feed->put(rating(9999)));
        QCOMPARE(ratings(), std::int64_t(stored + 1));
        QVERIFY(reader_->statistics()->conserved());
        QVERIFY(reader_->check()->sound());
    }

    void too_many_waiting_events_are_refused() {
        const auto feed = open();
        Status status;
        int taken = 0;
        // The store is held, so nothing can leave the queue.
        QVERIFY(store_->write([&](store::Connection&) -> Status {
            while (taken < 200000 && (status = feed->queue(rating(taken))))
                ++taken;
            return {};
        }));
        QVERIFY(!status);
        QCOMPARE(status.error().code, Errc::Unavailable);
        QVERIFY(taken >= 50000);
        QTRY_COMPARE_WITH_TIMEOUT(ratings(), std::int64_t(taken), 60000);
    }
};

FAIRLEAD_TEST(LocalFeedTest)
#include "local_feed_test.moc"
