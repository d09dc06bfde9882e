// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/stream_fixture.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::ingest;
using namespace tests;

namespace {

const TopicPartition kZero{"ratings", 0};
const TopicPartition kOne{"ratings", 1};

/// 100 messages in each of two partitions, stamped by the second; `start` not decided.
void prepare(StreamFixture& f) {
    f.options.start = StartFrom::Ask;
    for (int i = 0; i < 100; ++i) {
        f.source.add(kZero, ratingValue(i), utcFromMicros(i * 1000000));
        f.source.add(kOne, ratingValue(1000 + i), utcFromMicros(i * 1000000));
    }
}

bool asks(const StreamFixture& f, Question question) {
    return waitUntil([&] { return f.ingest->state().question == question; });
}

}  // namespace

class StreamQuestionTest : public QObject {
    Q_OBJECT
  private slots:
    void a_new_source_asks_where_to_begin_data() {
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("stored");
        QTest::newRow("earliest") << int(StartFrom::Earliest) << 200;
        QTest::newRow("latest") << int(StartFrom::Latest) << 0;
        QTest::newRow("time") << int(StartFrom::Time) << 60;
    }
    void a_new_source_asks_where_to_begin() {
        QFETCH(int, answer);
        QFETCH(int, stored);
        StreamFixture f;
        prepare(f);
        f.start();
        QVERIFY(asks(f, Question::StartPosition));
        QCOMPARE(f.ingest->state().questionMessages, 200);
        QVERIFY(f.progress(kOne).question == Question::StartPosition);
        QVERIFY(f.ingest->answer(StartFrom::Ask, {}).error().code == Errc::InvalidArgument);
        QCOMPARE(f.position(), 0);
        QCOMPARE(f.source.delivered(), 0);

        QVERIFY(f.ingest->answer(StartFrom(answer), utcFromMicros(70000000)).ok());
        QVERIFY(asks(f, Question::None));
        QVERIFY(f.ingest->answer(StartFrom::Latest, {}).error().code == Errc::Unavailable);
        f.add(kZero, 500, 1);
        QVERIFY(f.reaches(stored + 1));
        QCOMPARE(f.progress(kZero).skipped, 100 - stored / 2);
        f.stop();
        QCOMPARE(f.position(), stored + 1);
        VERIFY_CLEAN(f);
    }

    void an_answer_while_the_cluster_is_away_is_carried_out_later() {
        StreamFixture f;
        prepare(f);
        f.start();
        QVERIFY(asks(f, Question::StartPosition));
        f.source.setDown(true);
        QVERIFY(f.ingest->answer(StartFrom::Earliest, {}).ok());
        const std::size_t listings = f.source.listings();
        QVERIFY(waitUntil([&] { return f.source.listings() > listings + 1; }));
        QVERIFY(f.ingest->state().question == Question::StartPosition);
        f.source.setDown(false);
        QVERIFY(f.reaches(200));  // long before the partitions are due to be listed again
    }

    void an_answer_while_the_store_is_locked_is_carried_out_later() {
        StreamFixture f;
        prepare(f);
        f.start();
        QVERIFY(asks(f, Question::StartPosition));
        QVERIFY(f.sql("PRAGMA busy_timeout=1").ok());
        auto other = *store::Connection::open(f.store->file(), store::Connection::Mode::ReadWrite);
        QVERIFY(other->execute("BEGIN IMMEDIATE").ok());
        QVERIFY(f.ingest->answer(StartFrom::Earliest, {}).ok());
        const std::size_t listings = f.source.listings();
        QVERIFY(waitUntil([&] { return f.source.listings() > listings + 1; }));
        QVERIFY(other->execute("ROLLBACK").ok());
        QVERIFY(f.reaches(200));
    }

    /// Messages that come in while nobody listens are not skipped because there were none before.
    void where_it_began_is_remembered_before_the_first_message() {
        StreamFixture f;
        prepare(f);
        f.options.start = StartFrom::Latest;
        f.start();
        QVERIFY(waitUntil([&] { return f.source.assigned().size() == 2; }));
        f.openStore();
        f.add(kZero, 500, 7);
        f.start();
        QVERIFY(f.reaches(7));
        f.stop();
        QCOMPARE(f.stored(kZero).consumed, 7);
        VERIFY_CLEAN(f);
    }

    void an_offset_lost_between_runs_asks_and_the_others_go_on() {
        StreamFixture f;
        f.add(kZero, 0, 100);
        f.add(kOne, 1000, 100);
        f.start();
        QVERIFY(f.reaches(200));
        f.openStore();
        f.add(kZero, 100, 100);
        f.add(kOne, 1100, 100);
        f.source.forgetBelow(kZero, 160);
        f.start();
        QVERIFY(f.reaches(300));
        QVERIFY(asks(f, Question::OffsetLost));
        QCOMPARE(f.ingest->state().questionMessages, 60);
        QVERIFY(f.progress(kOne).question == Question::None);
        QVERIFY(f.ingest->answer(StartFrom::Earliest, {}).ok());
        QVERIFY(f.reaches(340));
        QCOMPARE(f.progress(kZero).skipped, 60);
        f.stop();
        QCOMPARE(f.stored(kZero).nextOffset, 200);
        QCOMPARE(f.stored(kZero).consumed, 140);
        VERIFY_CLEAN(f);
    }

    void an_offset_lost_while_running_asks_and_the_others_go_on() {
        StreamFixture f;
        f.add(kZero, 0, 100);
        f.add(kOne, 1000, 100);
        f.start();
        QVERIFY(f.reaches(200));
        // The cluster forgets faster than it is read: it was away in between.
        f.source.setDown(true);
        f.add(kZero, 100, 50);
        f.source.forgetBelow(kZero, 130);
        f.source.setDown(false);
        QVERIFY(asks(f, Question::OffsetLost));
        QCOMPARE(f.ingest->state().questionMessages, 30);
        f.add(kOne, 1100, 10);
        QVERIFY(f.reaches(210));
        QVERIFY(f.ingest->answer(StartFrom::Earliest, {}).ok());
        QVERIFY(f.reaches(230));
        QVERIFY(asks(f, Question::None));
        QCOMPARE(f.progress(kZero).consumed, 120);
        QCOMPARE(f.progress(kZero).skipped, 30);
        f.stop();
        VERIFY_CLEAN(f);
    }

    void a_topic_that_was_made_again_asks_and_is_another_source() {
        StreamFixture f;
        f.add(kZero, 0, 100);
        f.start();
        QVERIFY(f.reaches(100));
        f.openStore();
        f.source.recreate(kZero);
        f.add(kZero, 5000, 40);
        f.start();
        QVERIFY(asks(f, Question::TopicRecreated));
        QCOMPARE(f.ingest->state().questionMessages, 40);
        QCOMPARE(f.position(), 100);
        QVERIFY(f.ingest->answer(StartFrom::Earliest, {}).ok());
        QVERIFY(f.reaches(140));  // offsets 0 to 39 are no redeliveries
        QCOMPARE(f.ingest->state().partitions.size(), std::size_t(1));
        QCOMPARE(f.progress(kZero).consumed, 40);
        f.openStore();
        QCOMPARE(f.reader->sources()->size(), std::size_t(2));
        QCOMPARE(f.stored(kZero).nextOffset, 40);
        f.add(kZero, 6000, 1);
        f.start();
        QVERIFY(f.reaches(141));
        f.stop();
        VERIFY_CLEAN(f);
    }
};

FAIRLEAD_TEST(StreamQuestionTest)
#include "stream_question_test.moc"
