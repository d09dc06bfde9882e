// SPDX-License-Identifier: GPL-3.0-or-later
// What only the twin has: retention on demand, injected faults, a clock that can be held.
#include "core/stream/memory_broker.h"

#include <QTest>
#include <thread>

#include "tests/core/stream/rig.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace tests;
using core::stream::MemoryBroker;

class MemoryBrokerTest : public QObject {
    Q_OBJECT
    FakeClock clock_;

  private slots:
    void retention_forgets_the_oldest() {
        MemoryBroker broker(clock_);
        broker.addTopic("t", 1, 10);
        const auto sink = broker.sink();
        for (int n = 0; n < 25; ++n)
            QVERIFY(sink->produce("t", "k", std::to_string(n)));
        const auto source = broker.source();
        const std::vector<std::string> topics{"t"};
        QCOMPARE(source->partitions(topics, seconds(1)).value(),
                 (std::vector<PartitionEnds>{{{"t", 0}, 15, 25}}));
        QVERIFY(source->assign(std::vector<StartAt>{{{"t", 0}, 3}}));
        const auto lost = source->poll(milliseconds(0));
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, Errc::Corrupt);
        QCOMPARE(lost.error().where, std::string("t-0"));
        QVERIFY(source->poll(milliseconds(0)));  // said once
        QVERIFY(source->assign(std::vector<StartAt>{{{"t", 0}, 15}}));
        QCOMPARE((*source->poll(milliseconds(0)).value()).value, std::string_view("15"));
    }

    void truncation_while_consuming_is_an_error() {
        MemoryBroker broker(clock_);
        broker.addTopic("t", 1);
        const auto sink = broker.sink();
        for (int n = 0; n < 10; ++n)
            QVERIFY(sink->produce("t", "k", std::to_string(n)));
        const auto source = broker.source();
        QVERIFY(source->assign(std::vector<StartAt>{{{"t", 0}, 0}}));
        QVERIFY(source->poll(milliseconds(0)).value().has_value());
        broker.truncate({"t", 0}, 5);
        QVERIFY(!source->poll(milliseconds(0)));
        QCOMPARE(source->ends().at(0), (PartitionEnds{{"t", 0}, 5, 10}));
    }

    void injected_faults_hit_once() {
        MemoryBroker broker(clock_);
        broker.addTopic("t", 1);
        const auto sink = broker.sink();
        broker.refuseNext({Errc::Unavailable, "no", {}});
        QVERIFY(!sink->produce("t", "k", "v"));
        QCOMPARE(sink->counts().queued, 0);
        broker.failNextDelivery();
        QVERIFY(sink->produce("t", "k", "v"));
        QCOMPARE(sink->counts().failed, 1);
        QVERIFY(sink->produce("t", "k", "v"));
        QCOMPARE(sink->counts().delivered, 1);
    }

    void messages_are_found_by_time() {
        MemoryBroker broker(clock_);
        broker.addTopic("t", 1);
        const auto sink = broker.sink();
        const auto begin = clock_.now();
        for (int n = 0; n < 10; ++n) {
            QVERIFY(sink->produce("t", "k", "v"));
            clock_.advance(seconds(1));
        }
        const auto source = broker.source();
        const TopicPartition at[] = {{"t", 0}};
        const auto offset = [&](UtcTime time) {
            return source->offsetsAt(at, time, seconds(1)).value().at(0).offset;
        };
        QCOMPARE(offset(begin), 0);
        QCOMPARE(offset(begin + milliseconds(3500)), 4);
        QCOMPARE(offset(begin + seconds(100)), 10);
        broker.setDown(true);
        QCOMPARE(source->offsetsAt(at, begin, seconds(1)).error().code, Errc::Unavailable);
    }

    void commits_are_kept_for_those_who_look() {
        MemoryBroker broker(clock_);
        broker.addTopic("t", 2);
        const auto source = broker.source();
        source->commit(std::vector<StartAt>{{{"t", 1}, 7}, {{"gone", 0}, 1}});
        QCOMPARE(broker.committed({"t", 1}), 7);
        QCOMPARE(broker.committed({"t", 0}), -1);
    }

    void a_waiting_poll_wakes_when_a_message_comes() {
        MemoryBroker broker(clock_);
        broker.addTopic("t", 1);
        const auto source = broker.source();
        QVERIFY(source->assign(std::vector<StartAt>{{{"t", 0}, 0}}));
        std::jthread producer([&] { (void)broker.sink()->produce("t", "k", "v"); });
        QVERIFY(source->poll(seconds(10)).value().has_value());
    }
};

FAIRLEAD_TEST(MemoryBrokerTest)
#include "memory_broker_test.moc"
