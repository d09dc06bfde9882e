// SPDX-License-Identifier: GPL-3.0-or-later
// What every source and sink promises when something is wrong.
#include <QTest>
#include <set>
#include <thread>

#include "tests/core/stream/rig.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace tests;

class StreamFaultContractTest : public QObject {
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

    void an_offset_out_of_range_is_an_error_and_the_others_go_on_data() { brokers(); }
    void an_offset_out_of_range_is_an_error_and_the_others_go_on() {
        const auto sink = rig_->sink();
        for (int n = 0; n < 400; ++n)
            QVERIFY(sink->produce("ratings", std::to_string(n), "x"));
        QVERIFY(sink->flush(seconds(10)));
        const auto source = rig_->source();
        const auto ends =
            source->partitions(std::vector<std::string>{"ratings"}, seconds(10)).value();
        auto starts = startsOf(ends);
        starts[3].offset = 5000;
        std::size_t expected = 0;
        for (std::size_t slot = 0; slot < 3; ++slot)
            expected += static_cast<std::size_t>(ends[slot].high);
        QVERIFY(source->assign(starts));
        std::size_t got = 0;
        std::vector<Error> errors;
        const auto deadline = std::chrono::steady_clock::now() + seconds(10);
        while ((got < expected || errors.empty()) && std::chrono::steady_clock::now() < deadline) {
            const auto polled = source->poll(milliseconds(50));
            if (!polled) {
                errors.push_back(polled.error());
            } else if (polled->has_value()) {
                QVERIFY((*polled)->slot != 3);
                ++got;
            }
        }
        QCOMPARE(got, expected);
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(errors[0].code, Errc::Corrupt);
        QCOMPARE(errors[0].where, std::string("ratings-3"));
        QTRY_VERIFY_WITH_TIMEOUT(source->link().up(), 5000);
        // The decision: on from the oldest.
        for (std::size_t slot = 0; slot < starts.size(); ++slot)
            starts[slot].offset = slot == 3 ? 0 : ends[slot].high;
        QVERIFY(source->assign(starts));
        QCOMPARE(take(*source, starts, static_cast<std::size_t>(ends[3].high)).size(),
                 static_cast<std::size_t>(ends[3].high));
    }

    void an_outage_while_producing_and_consuming_loses_nothing_data() { brokers(); }
    void an_outage_while_producing_and_consuming_loses_nothing() {
        constexpr int kBefore = 1000;
        constexpr int kAll = 3000;
        const auto sink = rig_->sink();
        const auto source = rig_->source();
        const auto starts = assignAll(*source, {"ratings"});
        std::set<std::string> got;
        std::map<std::size_t, std::int64_t> next;
        int repeats = 0;
        const auto pollFor = [&](milliseconds time) {
            const auto deadline = std::chrono::steady_clock::now() + time;
            while (std::chrono::steady_clock::now() < deadline) {
                const auto polled = source->poll(milliseconds(10));
                QVERIFY2(polled, "an outage is no error");
                if (!polled->has_value()) continue;
                QCOMPARE((*polled)->offset, next[(*polled)->slot]++);
                if (!got.insert(std::string((*polled)->value)).second) ++repeats;
            }
        };
        const auto produce = [&](int from, int to) {
            for (int n = from; n < to; ++n)
                QVERIFY(sink->produce("ratings", std::to_string(n % 31), std::to_string(n)));
        };
        produce(0, kBefore);
        pollFor(milliseconds(50));
        produce(kBefore, kBefore + 500);
        rig_->setDown(true);
        produce(kBefore + 500, kAll);
        QTRY_VERIFY_WITH_TIMEOUT((pollFor(milliseconds(20)), !source->link().up()), 5000);
        QTRY_COMPARE_WITH_TIMEOUT(sink->link().state, LinkState::Down, 5000);
        QCOMPARE(source->link().state, LinkState::Down);
        QVERIFY(!source->link().sentence.empty());
        QVERIFY(source->link().lastAnswer.has_value());
        QVERIFY(!sink->flush(milliseconds(50)));
        QVERIFY(sink->counts().queued > 0);
        const auto unavailable =
            source->partitions(std::vector<std::string>{"ratings"}, milliseconds(200));
        QVERIFY(!unavailable);
        QCOMPARE(unavailable.error().code, Errc::Unavailable);
        source->commit(starts);  // harmless

        rig_->setDown(false);
        QTRY_VERIFY_WITH_TIMEOUT((pollFor(milliseconds(20)), got.size() == kAll), 10000);
        QVERIFY(sink->flush(seconds(10)));
        QCOMPARE(sink->counts().delivered, kAll);
        QCOMPARE(sink->counts().failed, 0);
        if (!rig_->mayRepeat()) QCOMPARE(repeats, 0);
        QTRY_VERIFY_WITH_TIMEOUT(source->link().up() && sink->link().up(), 5000);
        QVERIFY(source->link().sentence.empty());
    }

    void a_full_queue_refuses_and_what_was_taken_arrives_data() { brokers(); }
    void a_full_queue_refuses_and_what_was_taken_arrives() {
        const auto sink = rig_->sink();
        QVERIFY(sink->produce("ratings", "k", "first"));
        QVERIFY(sink->flush(seconds(10)));
        rig_->setDown(true);
        std::int64_t taken = 1;
        Status status;
        while (taken < 200000 && (status = sink->produce("ratings", "k", "x")).ok())
            ++taken;
        QVERIFY(!status);
        QCOMPARE(status.error().code, Errc::Unavailable);
        QVERIFY(sink->counts().queued <= 100000);
        rig_->setDown(false);
        QVERIFY(sink->flush(seconds(10)));
        QCOMPARE(sink->counts().delivered, taken);
        QCOMPARE(sink->counts().failed, 0);
    }

    void many_threads_may_produce_data() { brokers(); }
    void many_threads_may_produce() {
        const auto sink = rig_->sink();
        std::atomic<int> refused = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([&sink, &refused, t] {
                    for (int n = 0; n < 500; ++n)
                        refused +=
                            sink->produce("ratings", std::to_string(t), std::to_string(n)) ? 0 : 1;
                });
            }
        }
        QCOMPARE(refused.load(), 0);
        QVERIFY(sink->flush(seconds(10)));
        const auto source = rig_->source();
        const auto starts = assignAll(*source, {"ratings"});
        const auto users = byKey(take(*source, starts, 2000));
        QCOMPARE(users.size(), std::size_t(4));
        for (const auto& [user, values] : users) {
            QCOMPARE(values.size(), std::size_t(500));
            for (std::size_t n = 0; n < values.size(); ++n)
                QCOMPARE(values[n], std::to_string(n));
        }
    }
};

FAIRLEAD_TEST(StreamFaultContractTest)
#include "contract_faults_test.moc"
