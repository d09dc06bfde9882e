// SPDX-License-Identifier: GPL-3.0-or-later
// What every source and sink promises, held against the one in memory and the one that speaks
// Kafka's protocol.
#include <QTest>
#include <set>

#include "tests/core/stream/rig.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace tests;

class StreamContractTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Rig> rig_;

    static void brokers() {
        QTest::addColumn<bool>("kafka");
        QTest::newRow("memory") << false;
        QTest::newRow("kafka") << true;
    }

  private slots:
    void init() {
        QFETCH(bool, kafka);
        if (kafka) {
            rig_ = std::make_unique<KafkaRig>();
        } else {
            rig_ = std::make_unique<MemoryRig>();
        }
    }
    void cleanup() { rig_.reset(); }

    void what_was_produced_is_consumed_in_order_per_key_data() { brokers(); }
    void what_was_produced_is_consumed_in_order_per_key() {
        constexpr int kUsers = 50;
        constexpr int kEach = 100;
        const auto sink = rig_->sink();
        for (int n = 0; n < kEach; ++n) {
            for (int user = 0; user < kUsers; ++user) {
                QVERIFY(sink->produce("ratings", "u" + std::to_string(user), std::to_string(n)));
            }
        }
        QVERIFY(sink->flush(seconds(10)));
        QCOMPARE(sink->counts().delivered, kUsers * kEach);
        QCOMPARE(sink->counts().queued, 0);
        QCOMPARE(sink->counts().failed, 0);

        const auto source = rig_->source();
        const auto starts = assignAll(*source, {"ratings"});
        QCOMPARE(starts.size(), std::size_t(4));
        const auto got = take(*source, starts, kUsers * kEach);
        QCOMPARE(got.size(), std::size_t(kUsers * kEach));
        const auto users = byKey(got);
        QCOMPARE(users.size(), std::size_t(kUsers));
        std::vector<std::string> expected;
        for (int n = 0; n < kEach; ++n)
            expected.push_back(std::to_string(n));
        std::set<int> partitions;
        for (const auto& [user, values] : users)
            QCOMPARE(values, expected);
        for (const auto& g : got)
            partitions.insert(g.at.partition);
        QVERIFY2(partitions.size() > 1, "the keys spread over partitions");
        QCOMPARE(moreWithin(*source, milliseconds(100)), std::size_t(0));
    }

    void a_consumer_begins_where_it_is_told_data() { brokers(); }
    void a_consumer_begins_where_it_is_told() {
        const auto sink = rig_->sink();
        for (int n = 0; n < 100; ++n)
            QVERIFY(sink->produce("ratings", "same", std::to_string(n)));
        QVERIFY(sink->flush(seconds(10)));
        const auto source = rig_->source();
        const auto ends = source->partitions(std::vector<std::string>{"ratings"}, seconds(10));
        QVERIFY(ends);
        std::vector<StartAt> starts;
        for (const auto& end : ends.value())
            starts.push_back({end.at, end.high > 0 ? 60 : 0});
        QVERIFY(source->assign(starts));
        auto got = take(*source, starts, 40);
        QCOMPARE(got.size(), std::size_t(40));
        QCOMPARE(got.front().offset, 60);
        QCOMPARE(got.front().value, std::string("60"));
        // Again, further back, after more was consumed: nothing of the old position is left.
        for (auto& start : starts)
            start.offset = std::min<std::int64_t>(start.offset, 10);
        QVERIFY(source->assign(starts));
        got = take(*source, starts, 90);
        QCOMPARE(got.size(), std::size_t(90));
        QCOMPARE(got.front().offset, 10);
        QCOMPARE(got.back().offset, 99);
    }

    void pausing_before_the_first_message_keeps_the_place_data() { brokers(); }
    void pausing_before_the_first_message_keeps_the_place() {
        const auto sink = rig_->sink();
        for (int n = 0; n < 100; ++n)
            QVERIFY(sink->produce("ratings", "same", std::to_string(n)));
        QVERIFY(sink->flush(seconds(10)));
        const auto source = rig_->source();
        auto starts = assignAll(*source, {"ratings"});
        QCOMPARE(take(*source, starts, 100).size(), std::size_t(100));
        for (int round = 0; round < 5; ++round) {
            const int from = 10 * round;
            const auto ends = source->ends();
            for (std::size_t slot = 0; slot < starts.size(); ++slot)
                starts[slot].offset = ends[slot].high > 0 ? from : 0;
            QVERIFY(source->assign(starts));
            if (round % 2 == 1) moreWithin(*source, milliseconds(0));
            for (std::size_t slot = 0; slot < starts.size(); ++slot)
                source->pause(slot);
            if (round > 2) QVERIFY(source->poll(milliseconds(50)));
            for (std::size_t slot = 0; slot < starts.size(); ++slot)
                source->resume(slot);
            const auto got = take(*source, starts, static_cast<std::size_t>(100 - from));
            QCOMPARE(got.size(), static_cast<std::size_t>(100 - from));
            QCOMPARE(got.front().offset, from);
        }
    }

    void pausing_and_resuming_loses_and_repeats_nothing_data() { brokers(); }
    void pausing_and_resuming_loses_and_repeats_nothing() {
        constexpr int kMessages = 5000;
        const auto sink = rig_->sink();
        const auto source = rig_->source();
        const auto starts = assignAll(*source, {"ratings", "watch-events"});
        QCOMPARE(starts.size(), std::size_t(6));
        std::vector<bool> paused(starts.size(), false);
        std::map<TopicPartition, std::int64_t> next;
        int produced = 0;
        int got = 0;
        std::uint32_t random = 12345;
        const auto deadline = std::chrono::steady_clock::now() + seconds(15);
        while (got < kMessages && std::chrono::steady_clock::now() < deadline) {
            for (int i = 0; i < 20 && produced < kMessages; ++i, ++produced) {
                QVERIFY(sink->produce(produced % 3 == 0 ? "watch-events" : "ratings",
                                      "u" + std::to_string(produced % 97),
                                      std::to_string(produced)));
            }
            random = random * 1664525U + 1013904223U;
            const std::size_t slot = (random >> 8U) % starts.size();
            const bool pause = produced < kMessages && (random >> 20U) % 2 == 0;
            pause ? source->pause(slot) : source->resume(slot);
            if (!pause) source->resume(slot);  // again: harmless
            paused[slot] = pause;
            if (produced == kMessages) {
                for (std::size_t s = 0; s < starts.size(); ++s) {
                    source->resume(s);
                    paused[s] = false;
                }
            }
            for (int i = 0; i < 25; ++i) {
                const auto polled = source->poll(milliseconds(1));
                QVERIFY(polled);
                if (!polled->has_value()) break;
                const auto& message = **polled;
                QVERIFY2(!paused[message.slot], "a paused slot delivered");
                QCOMPARE(message.offset, next[starts[message.slot].at]++);
                ++got;
            }
        }
        QCOMPARE(got, kMessages);
        QCOMPARE(moreWithin(*source, milliseconds(50)), std::size_t(0));
    }

    void ends_are_right_also_while_paused_data() { brokers(); }
    void ends_are_right_also_while_paused() {
        const auto sink = rig_->sink();
        const auto source = rig_->source();
        const auto starts = assignAll(*source, {"ratings"});
        const auto highs = [&] {
            std::int64_t sum = 0;
            for (const auto& end : source->ends())
                sum += end.high;
            return sum;
        };
        QCOMPARE(source->ends().size(), starts.size());
        QCOMPARE(highs(), 0);
        for (std::size_t slot = 0; slot < starts.size(); ++slot) {
            source->pause(slot);
            QCOMPARE(source->ends()[slot].at, starts[slot].at);
        }
        for (int n = 0; n < 500; ++n)
            QVERIFY(sink->produce("ratings", std::to_string(n), "x"));
        QVERIFY(sink->flush(seconds(10)));
        QTRY_COMPARE_WITH_TIMEOUT(highs(), 500, 5000);
        QVERIFY(!source->poll(milliseconds(20)).value().has_value());
        for (int n = 0; n < 100; ++n)
            QVERIFY(sink->produce("ratings", std::to_string(n), "x"));
        QVERIFY(sink->flush(seconds(10)));
        QTRY_COMPARE_WITH_TIMEOUT(highs(), 600, 5000);
        for (std::size_t slot = 0; slot < starts.size(); ++slot)
            source->resume(slot);
        QCOMPARE(take(*source, starts, 600).size(), std::size_t(600));
        QCOMPARE(highs(), 600);
    }

    void two_sources_read_everything_each_data() { brokers(); }
    void two_sources_read_everything_each() {
        const auto sink = rig_->sink();
        for (int n = 0; n < 300; ++n)
            QVERIFY(sink->produce("ratings", std::to_string(n), std::to_string(n)));
        QVERIFY(sink->flush(seconds(10)));
        const auto one = rig_->source();
        const auto two = rig_->source();
        const auto starts = assignAll(*one, {"ratings"});
        QVERIFY(two->assign(starts));
        QCOMPARE(take(*one, starts, 300).size(), std::size_t(300));
        one->commit(starts);
        QCOMPARE(take(*two, starts, 300).size(), std::size_t(300));
    }

    void a_missing_topic_is_left_out_and_refused_data() { brokers(); }
    void a_missing_topic_is_left_out_and_refused() {
        const auto source = rig_->source();
        const std::vector<std::string> topics{"nothing-here", "watch-events"};
        for (int again = 0; again < 2; ++again) {
            const auto ends = source->partitions(topics, seconds(10));
            QVERIFY2(ends, ends ? "" : ends.error().message.c_str());
            QCOMPARE(ends.value(), (std::vector<PartitionEnds>{{{"watch-events", 0}, 0, 0},
                                                               {{"watch-events", 1}, 0, 0}}));
        }
        const auto sink = rig_->sink();
        for (int again = 0; again < 2; ++again) {
            const auto refused = sink->produce("nothing-here", "k", "v");
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Errc::NotFound);
            QCOMPARE(refused.error().where, std::string("nothing-here"));
        }
        QVERIFY(sink->produce("watch-events", "k", "v"));
        QVERIFY(sink->flush(seconds(10)));
        QCOMPARE(sink->counts().delivered, 1);
        QCOMPARE(sink->counts().queued, 0);
    }

    void any_bytes_come_back_as_they_were_data() { brokers(); }
    void any_bytes_come_back_as_they_were() {
        using namespace std::string_view_literals;
        const std::string large(900000, 'L');
        const std::vector<std::string_view> values{"{\"user_id\":1"sv,
                                                   "\x00\xff\x00"sv,
                                                   ""sv,
                                                   std::string_view(),
                                                   "\xed\xa0\x80"sv,
                                                   large,
                                                   "end"sv};
        const auto sink = rig_->sink();
        const Header headers[] = {{"reason", "not-json"}, {"empty", ""}};
        for (const auto value : values)
            QVERIFY(sink->produce("watch-events", "k", value, headers));
        QVERIFY(sink->flush(seconds(10)));
        const auto source = rig_->source();
        const auto starts = assignAll(*source, {"watch-events"});
        std::size_t n = 0;
        const auto deadline = std::chrono::steady_clock::now() + seconds(10);
        while (n < values.size() && std::chrono::steady_clock::now() < deadline) {
            const auto polled = source->poll(milliseconds(100));
            QVERIFY(polled);
            if (!polled->has_value()) continue;
            const auto& message = **polled;
            QCOMPARE(message.key, std::string_view("k"));
            QVERIFY(message.value == values[n]);
            QCOMPARE(message.value.data() == nullptr, values[n].data() == nullptr);
            QVERIFY(std::chrono::abs(SystemClock().now() - message.brokerTime) < seconds(60));
            ++n;
        }
        QCOMPARE(n, values.size());
    }

    void a_message_that_is_too_large_is_refused_data() { brokers(); }
    void a_message_that_is_too_large_is_refused() {
        const auto sink = rig_->sink();
        const auto refused = sink->produce("ratings", "k", std::string(1100000, 'x'));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::InvalidArgument);
        QVERIFY(sink->produce("ratings", "", "fits"));
        QVERIFY(sink->flush(seconds(10)));
        QCOMPARE(sink->counts().delivered, 1);
        QCOMPARE(sink->counts().failed, 0);
    }
};

FAIRLEAD_TEST(StreamContractTest)
#include "contract_test.moc"
