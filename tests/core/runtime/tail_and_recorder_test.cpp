// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/runtime/live_recorder.h"
#include "core/runtime/tail_text.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::runtime;

class TailAndRecorderTest : public QObject {
    Q_OBJECT
    static UtcTime at(int second) { return utcFromMicros(1700000000000000 + second * 1000000LL); }
    static MonoTime mono(int second) { return MonoTime(std::chrono::seconds(1000 + second)); }
    static TailEvent tailOf(events::Event event, store::Fate fate = store::Fate::Accepted) {
        return tailEvent({"topic", 3}, {1, 17, std::move(event)}, fate, at(5));
    }
    static LiveSnapshot streaming(int second, std::int64_t consumed, std::int64_t rejected) {
        LiveSnapshot next;
        next.at = at(second);
        next.stream.configured = true;
        next.stream.consumed = consumed;
        next.stream.rejected = rejected;
        return next;
    }

  private Q_SLOTS:
    void the_tail_says_what_an_event_was() {
        const auto rating = tailOf({events::RatingEvent{"ada", "m1", 4.5, at(0)}, 1, {}, {}});
        QCOMPARE(rating.topic, std::string("topic"));
        QCOMPARE(rating.partition, 3);
        QCOMPARE(rating.offset, std::int64_t(17));
        QCOMPARE(rating.at, at(5));
        QCOMPARE(rating.user, std::string("ada"));
        QCOMPARE(rating.item, std::string("m1"));
        QCOMPARE(rating.what, std::string("4.5"));
        QVERIFY(!rating.rejected);
        events::WatchEvent watch;
        watch.userId = "bob";
        watch.itemId = "m2";
        watch.watchSeconds = 725;
        QCOMPARE(tailOf({watch, 1, {}, {}}).what, std::string("12 min"));
        events::RecommendationEvent list;
        list.userId = "cy";
        list.itemIds = {"a", "b", "c"};
        QCOMPARE(tailOf({list, 1, {}, {}}).what, std::string("3 items"));
        QCOMPARE(tailOf({list, 1, {}, {}}).item, std::string("a"));
        list.itemIds.clear();
        QCOMPARE(tailOf({list, 1, {}, {}}).item, std::string());
        events::ItemEvent item;
        item.itemId = "m3";
        item.title = "Title";
        QCOMPARE(tailOf({item, 1, {}, {}}).what, std::string("Title"));
        QCOMPARE(tailOf({item, 1, {}, {}}).user, std::string());
    }

    void answers_are_counted_by_arm_and_refusals_apart() {
        LiveRecorder recorder;
        for (int n = 1; n <= 100; ++n)
            recorder.answered(mono(0), std::chrono::milliseconds(n), "v1", n % 4 == 0 ? "B" : "A");
        recorder.answered(mono(0), std::chrono::milliseconds(50), "v1", "");
        recorder.refused("unavailable");
        LiveSnapshot next;
        next.at = at(0);
        next.api.address = "127.0.0.1:5000";
        recorder.complete(next, mono(1));
        QCOMPARE(next.api.requests, std::int64_t(102));
        QCOMPARE(next.api.errors, std::int64_t(1));
        QCOMPARE(next.api.requestsByArm.at("A"), std::int64_t(75));
        QCOMPARE(next.api.requestsByArm.at("B"), std::int64_t(25));
        QCOMPARE(next.api.address, std::string("127.0.0.1:5000"));
        QVERIFY(next.api.p50Ms && *next.api.p50Ms > 45 && *next.api.p50Ms < 56);
        QVERIFY(*next.api.p99Ms > *next.api.p95Ms && *next.api.p95Ms > *next.api.p50Ms);
    }

    void a_quiet_minute_has_no_latency() {
        LiveRecorder recorder;
        recorder.answered(mono(0), std::chrono::milliseconds(3), "v1", "");
        LiveSnapshot next;
        next.at = at(200);
        recorder.complete(next, mono(200));
        QVERIFY(!next.api.p50Ms);
        QVERIFY(next.histories->p50Ms.empty());
        QCOMPARE(next.histories->requests.size(), std::size_t(1));
        QVERIFY(next.histories->produced.empty());  // there is no stream
    }

    void histories_have_a_point_a_second_and_are_shared_in_between() {
        LiveRecorder recorder;
        auto first = streaming(0, 0, 0);
        recorder.complete(first, mono(0));
        auto same = streaming(0, 10, 0);
        recorder.complete(same, mono(0));
        QCOMPARE(same.histories.get(), first.histories.get());
        auto second = streaming(1, 10, 0);
        recorder.complete(second, mono(1));
        QVERIFY(second.histories != first.histories);
        QCOMPARE(first.histories->consumed.size(), std::size_t(1));  // who holds it keeps it
        QCOMPARE(second.histories->consumed.size(), std::size_t(2));
    }

    void the_rejected_share_is_of_the_last_minute() {
        LiveRecorder recorder;
        const auto percentAt = [&](int second, std::int64_t consumed, std::int64_t rejected) {
            auto next = streaming(second, consumed, rejected);
            recorder.complete(next, mono(second));
            return next.histories->rejectedPercent.back().value;
        };
        QCOMPARE(percentAt(0, 1000, 500), 0.0);  // what was before it looked says nothing
        QCOMPARE(percentAt(30, 1100, 510), 10.0);
        QCOMPARE(percentAt(59, 1100, 510), 10.0);
        QCOMPARE(percentAt(95, 1200, 510), 0.0);  // the ten are older than a minute
        QCOMPARE(percentAt(200, 1200, 510), 0.0);
    }
};

FAIRLEAD_TEST(TailAndRecorderTest)
#include "tail_and_recorder_test.moc"
