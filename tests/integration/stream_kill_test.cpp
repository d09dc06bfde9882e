// SPDX-License-Identifier: GPL-3.0-or-later
// Kills an engine that consumes a stream under load, again and again, and holds its store against
// what was produced: every event once, none twice.
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

#include "core/base/random.h"
#include "core/events/encoder.h"
#include "core/store/event_reader.h"
#include "core/stream/embedded_broker.h"
#include "core/stream/kafka_sink.h"
#include "tests/support/test_main.h"

using namespace core;

namespace {

constexpr int kPerSecond = 3000;
constexpr int kPartitions = 16;  // enough room in the broker for what is not consumed yet

}  // namespace

class StreamKillTest : public QObject {
    Q_OBJECT
    SystemClock clock_;
    QTemporaryDir folder_;
    std::unique_ptr<stream::EmbeddedBroker> broker_;
    std::unique_ptr<stream::Sink> sink_;
    std::atomic<std::int64_t> produced_ = 0;

    [[nodiscard]] QString profile() const { return folder_.filePath("profile"); }

    /// One rating per item, so that a lost or doubled one shows.
    void produce(const std::stop_token& stop) {
        const MonoTime began = clock_.monotonic();
        while (!stop.stop_requested()) {
            const auto due = static_cast<std::int64_t>(
                std::chrono::duration<double>(clock_.monotonic() - began).count() * kPerSecond);
            for (std::int64_t i = produced_; i < due; ++i) {
                const std::string user = "u" + std::to_string(i % 997);
                const events::Event event{
                    events::RatingEvent{user, "i" + std::to_string(i), 4, clock_.now()}, 1, {}, {}};
                if (!sink_->produce("ratings", user, events::encode(event))) break;
                ++produced_;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    void startEngine(QProcess& engine) const {
        engine.setStandardErrorFile(QProcess::nullDevice());
        engine.start(
            QStringLiteral(ENGINE_HOLDER),
            {profile(),
             QStringLiteral("kafka.bootstrap=%1").arg(QString::fromStdString(broker_->address())),
             "stream.start=earliest", "training.schedule=off"});
        QVERIFY(engine.waitForStarted());
    }
    std::int64_t storedRatings() {
        auto store = store::Store::openReadOnly((profile() + "/store.sqlite").toStdString());
        if (!store) return -1;
        store::EventReader reader(**store);
        const auto counts = reader.statistics();
        return counts ? counts->ratings : -1;
    }

  private Q_SLOTS:
    void nothing_is_lost_or_counted_twice_over_kills_under_load() {
        const int kills = qEnvironmentVariableIntValue("FAIRLEAD_KILLS") > 0
                              ? qEnvironmentVariableIntValue("FAIRLEAD_KILLS")
                              : 25;
        auto broker = stream::EmbeddedBroker::start(
            {{"ratings", kPartitions}, {"watch-events", 1}, {"recommendations", 1}, {"items", 1}});
        QVERIFY2(broker.ok(), broker.ok() ? "" : broker.error().message.c_str());
        broker_ = *std::move(broker);
        auto sink =
            stream::KafkaSink::open({.bootstrap = broker_->address(), .embedded = true}, clock_);
        QVERIFY(sink.ok());
        sink_ = *std::move(sink);
        std::jthread producer([this](const std::stop_token& stop) { produce(stop); });

        CounterRandom random(20261122);
        QElapsedTimer time;
        time.start();
        for (int kill = 0; kill < kills; ++kill) {
            QProcess engine;
            startEngine(engine);
            // Anywhere between the first instruction and well into consuming.
            QTest::qWait(static_cast<int>(random.below(350)));
            engine.kill();
            QVERIFY(engine.waitForFinished());
        }
        producer.request_stop();
        producer.join();
        QVERIFY(sink_->flush(std::chrono::seconds(10)));
        QCOMPARE(sink_->counts().delivered, produced_.load());

        QProcess engine;
        startEngine(engine);
        QTRY_COMPARE_WITH_TIMEOUT(storedRatings(), produced_.load(), 60000);
        engine.closeWriteChannel();
        QVERIFY(engine.waitForFinished());

        auto store = store::Store::open((profile() + "/store.sqlite").toStdString());
        QVERIFY(store.ok());
        store::EventReader reader(**store);
        const auto check = reader.check();
        QVERIFY(check.ok());
        QVERIFY2(check->sound(), check->problems.empty() ? "" : check->problems[0].c_str());
        const auto counts = reader.statistics();
        QVERIFY(counts.ok());
        QCOMPARE(counts->ratings, produced_.load());
        QCOMPARE(counts->items, produced_.load());  // one item per event: none is missing
        QVERIFY(counts->conserved());
        qInfo("%d kills in %.1f s under %lld events: 0 lost, 0 twice", kills,
              static_cast<double>(time.elapsed()) / 1000, static_cast<long long>(produced_.load()));
    }
};

FAIRLEAD_TEST(StreamKillTest)
#include "stream_kill_test.moc"
