// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/live_json.h"

#include <QTest>
#include <cmath>
#include <limits>

#include "tests/support/test_main.h"

using namespace core;
using namespace core::runtime;

namespace {

UtcTime at(int second) {
    return utcFromMicros(1700000000000000 + second * 1000000LL);
}

LiveState full() {
    LiveState state;
    state.revision = 42;
    state.serving = {VersionId{"v1"}, true, false, "a fallback", true, 99};
    state.findings.push_back(
        {"id", findings::Severity::Failure, "v1", "It is broken.", "Mend it.", "registry", at(3)});
    LiveSnapshot& live = state.live;
    live.revision = 7;
    live.at = at(10);
    live.store = {1, 2, 3, 4, 5, 6, 7, 8.5};
    auto& stream = live.stream;
    stream.configured = true;
    stream.link.state = core::stream::LinkState::CertificateBad;
    stream.link.sentence = "The certificate \"x\" is too old: ß, 日本.";
    stream.link.lastAnswer = at(1);
    stream.partitions.push_back({"ratings", 3, 10, 1, 20, 9, 7, 1, 1, 0, true, 1.5, 2.25});
    stream.topics.push_back({"watch-events", events::Topic::WatchEvents, 4, 1, 2, 3, 4, 5});
    stream.topics.push_back({"dead", std::nullopt, 1, 0, 0, 0, 0, 0});
    stream.rejectedByReason["bad-json"] = 4;
    stream.question = StreamQuestion::OffsetLost;
    stream.events.push_back({at(2), "broker-down"});
    stream.outbox = 5;
    stream.outboxOldest = at(4);
    stream.outboxLost = 6;
    stream.outboxProblem = "full";
    live.api.requests = 11;
    live.api.p95Ms = 12.5;
    live.api.requestsByArm["B"] = 3;
    live.schedule.enabled = true;
    live.schedule.text = "3h";
    live.schedule.planned = {at(20), at(30)};
    live.simulation = SimulationLive{true, 2, 100, 5, 6, "calm", 1000};
    live.tail.push_back({"ratings", 1, 17, at(9), "u", "i", "4.5", true});
    auto histories = std::make_shared<Histories>();
    histories->produced = {{at(1), 1.5}, {at(2), 2.5}, {at(3), 3.5}};
    histories->p99Ms = {{at(2), 9}};
    live.histories = histories;
    return state;
}

}  // namespace

class LiveJsonTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everything_comes_back_as_it_was() {
        const LiveState state = full();
        const MonoTime now{};
        const Json document = toJson(state, {}, now);
        const auto read = liveStateFrom(*parseJson(document.dump(), "test"), now);
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        QCOMPARE(toJson(*read, {}, now).dump(), document.dump());
        // What one direction forgot, the other would forget too: some of it by hand.
        QCOMPARE(read->revision, std::uint64_t(42));
        QCOMPARE(read->serving.version.text, std::string("v1"));
        QVERIFY(read->findings == state.findings);
        QVERIFY(read->live.schedule == state.live.schedule);
        const auto& partition = read->live.stream.partitions.at(0);
        QCOMPARE(partition.lagSeconds, std::optional(2.25));
        QCOMPARE(partition.lag(), std::int64_t(10));
        QVERIFY(partition.conserved());
        QVERIFY(!read->live.stream.topics.at(1).kind);
        QCOMPARE(read->live.stream.link.sentence, state.live.stream.link.sentence);
        QCOMPARE(read->live.stream.outboxOldest, state.live.stream.outboxOldest);
        QCOMPARE(read->live.api.requestsByArm.at("B"), std::int64_t(3));
        QVERIFY(!read->live.api.p50Ms);
        QCOMPARE(read->live.simulation->scenario, std::string("calm"));
        QCOMPARE(read->live.tail.at(0).offset, std::int64_t(17));
        QVERIFY(read->live.tail.at(0).rejected);
        QVERIFY(read->live.histories->produced == state.live.histories->produced);
        QVERIFY(!read->training);
    }

    void durations_of_a_training_are_by_the_readers_clock() {
        LiveState state;
        const MonoTime there{std::chrono::hours(5)};
        const MonoTime here{std::chrono::hours(100)};
        state.training =
            RunningTraining{"ada",           "ease",     at(1), there - std::chrono::seconds(30),
                            {2, 0.5, "fit"}, {1.5, 2.5}, there, {"one", "two"}};
        const auto read = liveStateFrom(toJson(state, {}, there), here);
        QVERIFY(read);
        QCOMPARE(read->training->startedMono, here - std::chrono::seconds(30));
        QCOMPARE(read->training->stageBegan, here);
        QCOMPARE(read->training->log.back(), std::string("two"));
        QCOMPARE(read->training->progress.stage, std::size_t(2));
    }

    void histories_are_sent_from_the_newest_known_point_on() {
        const LiveState state = full();
        const auto read = liveStateFrom(toJson(state, at(2), {}), {});
        QVERIFY(read);
        QCOMPARE(read->live.histories->produced.size(), std::size_t(1));
        QVERIFY(read->live.histories->p99Ms.empty());
        Histories before;
        before.produced = {{at(1), 1.5}, {at(2), 2.5}};
        before.p99Ms = {{at(2), 9}};
        QCOMPARE(newestOf(before), at(2));
        const auto all = joined(before, *read->live.histories);
        QVERIFY(all->produced == state.live.histories->produced);
        QVERIFY(all->p99Ms == state.live.histories->p99Ms);
        QCOMPARE(newestOf({}), UtcTime());
    }

    void numbers_that_json_lacks_survive() {
        LiveState state;
        state.live.store.writeMs = std::numeric_limits<double>::quiet_NaN();
        const auto text = toJson(state, {}, {}).dump();
        const auto read = liveStateFrom(*parseJson(text, "test"), {});
        QVERIFY(read);
        QVERIFY(std::isnan(read->live.store.writeMs));
    }

    void what_an_engine_of_another_version_lacks_keeps_its_default() {
        const auto read = liveStateFrom(*parseJson(R"({"revision":3,"more":[1]})", ""), {});
        QVERIFY(read);
        QCOMPARE(read->revision, std::uint64_t(3));
        QVERIFY(!read->live.stream.configured);
    }

    void nonsense_is_an_error_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("a number for a text") << R"({"serving":{"version":7}})";
        QTest::newRow("a list for an object") << R"({"live":[1]})";
        QTest::newRow("a text for a number") << R"({"revision":"many"})";
        QTest::newRow("a state that is none") << R"({"live":{"stream":{"link":{"state":77}}}})";
        QTest::newRow("a topic that is none") << R"({"live":{"stream":{"topics":[{"kind":-3}]}}})";
        QTest::newRow("a stage that is none") << R"({"training":{"progress":{"stage":70}}})";
        QTest::newRow("a severity that is none") << R"({"findings":[{"severity":9}]})";
    }
    void nonsense_is_an_error() {
        QFETCH(QString, text);
        const auto read = liveStateFrom(*parseJson(text.toStdString(), "test"), {});
        QVERIFY(!read);
        QCOMPARE(read.error().code, Errc::Corrupt);
    }
};

FAIRLEAD_TEST(LiveJsonTest)
#include "live_json_test.moc"
