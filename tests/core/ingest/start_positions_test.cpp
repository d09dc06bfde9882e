// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/start_positions.h"

#include <QTest>

#include "tests/support/test_main.h"

using namespace core;
using namespace core::ingest;

namespace {

const stream::TopicPartition kAt{"ratings", 2};

store::Source source(std::int64_t id, const std::string& incarnation, std::int64_t next) {
    store::Source s;
    s.id = {id};
    s.incarnation = incarnation;
    s.topic = kAt.topic;
    s.partition = kAt.partition;
    s.nextOffset = next;
    return s;
}

PartitionStart decide(std::optional<std::int64_t> next, StartRule rule,
                      std::optional<std::int64_t> timeOffset = {}) {
    std::optional<store::Source> known;
    if (next) known = source(1, "c", *next);
    return decideStart({kAt, 10, 50}, known, rule, timeOffset);
}

}  // namespace

class StartPositionsTest : public QObject {
    Q_OBJECT
  private slots:
    void a_partition_never_read_begins_as_the_rule_says() {
        QVERIFY(decide({}, {}).question == Question::StartPosition);
        QCOMPARE(decide({}, {StartFrom::Earliest}).offset, 10);
        QCOMPARE(decide({}, {StartFrom::Earliest}).skipped, 0);
        QCOMPARE(decide({}, {StartFrom::Latest}).offset, 50);
        QCOMPARE(decide({}, {StartFrom::Latest}).skipped, 40);
        QCOMPARE(decide({}, {StartFrom::Time}, 30).offset, 30);
        QCOMPARE(decide({}, {StartFrom::Time}, 3).offset, 10);  // forgotten meanwhile
        QCOMPARE(decide({}, {StartFrom::Time}).offset, 10);
    }
    void an_empty_partition_asks_nothing() {
        const auto start = decideStart({kAt, 7, 7}, {}, {});
        QVERIFY(start.question == Question::None);
        QCOMPARE(start.offset, 7);
    }
    void a_known_partition_goes_on_whatever_the_rule_is() {
        for (const std::int64_t next : {10, 20, 50}) {
            for (const StartFrom from : {StartFrom::Ask, StartFrom::Earliest, StartFrom::Latest}) {
                const auto start = decide(next, {from, from});
                QVERIFY(start.question == Question::None && !start.freshSource);
                QCOMPARE(start.offset, next);
                QCOMPARE(start.skipped, 0);
            }
        }
    }
    void a_lost_offset_is_a_question_whatever_the_setting_is() {
        for (const StartFrom from : {StartFrom::Ask, StartFrom::Earliest, StartFrom::Latest})
            QVERIFY(decide(4, {from, StartFrom::Ask}).question == Question::OffsetLost);
        const auto answered = decide(4, {StartFrom::Ask, StartFrom::Earliest});
        QVERIFY(answered.question == Question::None);
        QCOMPARE(answered.offset, 10);
        QCOMPARE(answered.skipped, 6);
        QCOMPARE(decide(4, {StartFrom::Ask, StartFrom::Latest}).skipped, 46);
    }
    void an_end_before_the_stored_offset_is_another_life() {
        QVERIFY(decide(51, {StartFrom::Earliest}).question == Question::TopicRecreated);
        const auto answered = decide(51, {StartFrom::Ask, StartFrom::Earliest});
        QVERIFY(answered.question == Question::None && answered.freshSource);
        QCOMPARE(answered.offset, 10);
        QCOMPARE(answered.skipped, 0);
    }
    void the_newest_life_of_this_cluster_is_found() {
        std::vector<store::Source> sources{source(1, "kafka:b:909", 1),
                                           source(2, "kafka:b:909/x", 2),
                                           source(3, "kafka:b:9092", 3), source(4, "other", 4)};
        QCOMPARE(newestSource(sources, "kafka:b:909", kAt)->nextOffset, 2);
        QCOMPARE(newestSource(sources, "kafka:b:9092", kAt)->nextOffset, 3);
        QVERIFY(!newestSource(sources, "kafka:b", kAt));
        QVERIFY(!newestSource(sources, "other", {"ratings", 1}));
        QVERIFY(!newestSource(sources, "other", {"items", 2}));
    }
};

FAIRLEAD_TEST(StartPositionsTest)
#include "start_positions_test.moc"
