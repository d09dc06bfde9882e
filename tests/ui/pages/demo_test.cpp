// SPDX-License-Identifier: GPL-3.0-or-later
// The demo in the real window: what a stranger sees in the first minute, and that the window stays
// alive meanwhile. FAIRLEAD_SOAK_SECONDS lets the load last longer.
#include <unistd.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <algorithm>
#include <vector>

#include "core/events/encoder.h"
#include "core/stream/kafka_sink.h"
#include "tests/support/test_main.h"
#include "tests/ui/pages/page_window.h"
#include "ui/pages/stream/tail_card.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/data_table.h"

using namespace tests;
using core::runtime::Engine;

namespace {

double residentMb() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(getpagesize()) / 1e6;
}

/// Every gap in the event loop, in ms.
class Gaps {
  public:
    Gaps() {
        QObject::connect(&timer_, &QTimer::timeout, [this] {
            gaps_.push_back(static_cast<double>(since_.nsecsElapsed()) / 1e6);
            since_.restart();
        });
        timer_.setTimerType(Qt::PreciseTimer);
        timer_.start(2);
        since_.start();
    }
    [[nodiscard]] double worst() const { return *std::ranges::max_element(gaps_); }
    [[nodiscard]] double p99() {
        std::ranges::sort(gaps_);
        return gaps_[gaps_.size() * 99 / 100];
    }

  private:
    QTimer timer_;
    QElapsedTimer since_;
    std::vector<double> gaps_;
};

}  // namespace

class DemoTest : public QObject {
    Q_OBJECT
    UiFixture ui_;

    static void openDemo(EngineFixture& fixture, double eventsPerSecond) {
        core::runtime::EngineOptions options;
        options.profile = *core::runtime::findProfile(
            std::filesystem::path(fixture.dir.filePath(QStringLiteral("profile")).toStdString()),
            {});
        const std::vector<std::string> quiet{"api.listen=off"};  // tests run side by side
        options.settings = *core::runtime::loadSettings(
            {}, [](const std::string&) { return std::nullopt; }, quiet);
        options.program = "fairlead";
        options.demo = core::runtime::DemoOptions{.eventsPerSecond = eventsPerSecond};
        options.background = true;
        fixture.engine.reset();
        auto opened = Engine::open(std::move(options), fixture.clock);
        if (!opened) qFatal("engine: %s", opened.error().text().c_str());
        fixture.engine = *std::move(opened);
    }

  private Q_SLOTS:
    void a_stranger_sees_numbers_move_and_a_signed_model_go_live() {
        EngineFixture fixture(false);
        openDemo(fixture, 400);
        Engine& engine = *fixture.engine;
        PageWindow window(ui_, fixture, "overview");
        QElapsedTimer since;
        since.start();
        QTRY_VERIFY_WITH_TIMEOUT(engine.live()->stream.consumedPerSecond > 100, 10000);
        QTRY_VERIFY_WITH_TIMEOUT(!engine.snapshot()->live.empty(), 60000);
        qInfo("first model live %.1f s after the window",
              static_cast<double>(since.elapsed()) / 1000);
        const auto snapshot = engine.snapshot();
        QVERIFY(snapshot->version(snapshot->live)->verification.valid());
        QTRY_VERIFY_WITH_TIMEOUT(engine.live()->store.recommendations > 50, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(engine.live()->api.requestsByArm.size() == 2, 10000);
        const auto live = engine.live();
        QVERIFY(live->stream.link.embedded);
        QVERIFY(live->stream.conserved);
        QVERIFY(live->simulation.has_value());
        QVERIFY(live->schedule.next.has_value());
        QCOMPARE(live->schedule.timeFactor, 180.0);
    }

    void closing_and_opening_again_counts_nothing_twice() {
        EngineFixture fixture(false);
        openDemo(fixture, 500);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.engine->live()->store.ratings > 100, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.engine->live()->store.items >= 1200, 10000);
        const auto before = fixture.engine->live();
        openDemo(fixture, 500);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.engine->live()->store.ratings > before->store.ratings + 50,
                                 20000);
        const auto check = fixture.engine->events().check();
        QVERIFY(check.ok());
        QVERIFY2(check->sound(), check->problems.empty() ? "" : check->problems[0].c_str());
        const auto counts = fixture.engine->events().statistics();
        QCOMPARE(counts->announcements,
                 std::int64_t(1200));  // announced once, though started twice
        std::set<std::string> lives;
        for (const auto& source : counts->sources)
            lives.insert(source.incarnation);
        QCOMPARE(lives.size(), std::size_t(2));
    }

    void a_bad_release_is_refused_by_the_gate() {
        EngineFixture fixture(false);
        openDemo(fixture, 400);
        Engine& engine = *fixture.engine;
        QCOMPARE(engine.enterScenario(core::runtime::kBadRelease).error().code,
                 core::Errc::Unavailable);  // nothing is live to compare it with
        QTRY_VERIFY_WITH_TIMEOUT(!engine.snapshot()->live.empty(), 60000);
        QVERIFY(engine.enterScenario(core::runtime::kBadRelease).ok());
        const auto refused = [&]() -> const core::runtime::VersionState* {
            static core::runtime::SnapshotPtr held;
            held = engine.snapshot();
            for (const auto& version : held->versions) {
                if (version.record.stage == core::registry::Stage::Rejected) return &version;
            }
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(refused(), 60000);
        QCOMPARE(refused()->record.family, std::string("popularity"));
        QVERIFY2(refused()->record.stageReason.find("coverage") != std::string::npos,
                 refused()->record.stageReason.c_str());
        QVERIFY(engine.snapshot()->live != refused()->record.id);
    }

    void an_outage_is_told_and_ends_by_itself() {
        EngineFixture fixture(false);
        openDemo(fixture, 300);
        Engine& engine = *fixture.engine;
        PageWindow window(ui_, fixture, "stream");
        QTRY_VERIFY_WITH_TIMEOUT(engine.live()->store.watches > 100, 20000);
        QVERIFY(engine.setBrokerDown(true).ok());
        QTRY_VERIFY_WITH_TIMEOUT(!engine.live()->stream.link.up(), 15000);
        QVERIFY(!engine.live()->stream.link.sentence.empty());
        const auto stored = engine.live()->store.position;
        QVERIFY(engine.setBrokerDown(false).ok());
        QTRY_VERIFY_WITH_TIMEOUT(engine.live()->stream.link.up(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(engine.live()->store.position > stored + 100, 30000);
        QVERIFY(engine.live()->stream.conserved);
    }

    void rubbish_from_a_stranger_is_kept_and_explained() {
        EngineFixture fixture(false);
        openDemo(fixture, 50);
        Engine& engine = *fixture.engine;
        QTRY_VERIFY_WITH_TIMEOUT(engine.live()->stream.link.up(), 10000);
        auto stranger = core::stream::KafkaSink::open(
            {.bootstrap = engine.live()->stream.link.address, .clientId = "stranger"},
            fixture.clock);
        QVERIFY(stranger.ok());
        const std::string big(900 * 1024, 'x');
        const auto rating = [](const std::string& user, const std::string& at) {
            return core::Json{
                {"user_id", user}, {"item_id", "m0001"}, {"rating", 4}, {"timestamp", at}}
                .dump();
        };
        const std::string control = rating("a\ab", "2026-01-01T00:00:00Z");
        const std::string nextYear = rating("u", "2099-01-01T00:00:00Z");
        for (const std::string& value : {std::string("not json"), big, control, nextYear})
            QVERIFY((*stranger)->produce("ratings", "k", value).ok());
        QVERIFY((*stranger)->flush(std::chrono::seconds(10)));
        QTRY_COMPARE_WITH_TIMEOUT(engine.live()->stream.deadLetters, std::int64_t(4), 10000);
        const auto& reasons = engine.live()->stream.rejectedByReason;
        QCOMPARE(reasons.at("not_json"), std::int64_t(1));
        QCOMPARE(reasons.at("too_large"), std::int64_t(1));
        QCOMPARE(reasons.at("bad_id"), std::int64_t(1));
        QCOMPARE(reasons.at("future_timestamp"), std::int64_t(1));
        QVERIFY(engine.live()->stream.conserved);
        const auto letters = engine.events().newestDeadLetters(10);
        QVERIFY(letters.ok());
        for (const auto& letter : *letters)
            QCOMPARE(letter.topic, std::string("ratings"));
    }

    /// A stranger's message, from the producer's call to the row in the table; the median of ten,
    /// because one can wait for a training's turn on a machine with two cores.
    void what_is_on_the_wire_is_seen_within_half_a_second() {
        EngineFixture fixture(false);
        openDemo(fixture, 100);
        Engine& engine = *fixture.engine;
        PageWindow window(ui_, fixture, "stream");
        QTRY_VERIFY_WITH_TIMEOUT(engine.live()->stream.link.up(), 10000);
        const auto* tail = window.window->findChild<ui::pages::TailCard*>();
        QVERIFY(tail);
        const auto shown = [&](const QString& item) {
            const auto* rows = tail->table()->model();
            for (int row = 0; row < rows->rowCount(); ++row) {
                for (int column = 0; column < rows->columnCount(); ++column) {
                    if (rows->index(row, column).data().toString().contains(item)) return true;
                }
            }
            return false;
        };
        auto stranger = core::stream::KafkaSink::open(
            {.bootstrap = engine.live()->stream.link.address, .clientId = "stranger"},
            fixture.clock);
        QVERIFY(stranger.ok());
        std::vector<qint64> took;
        for (int i = 0; i < 10; ++i) {
            const QString item = QStringLiteral("wire-%1-").arg(i);
            const core::Json event{{"user_id", "stranger"},
                                   {"item_id", item.toStdString()},
                                   {"rating", 4},
                                   {"timestamp", core::formatUtc(fixture.clock.now())}};
            QElapsedTimer since;
            since.start();
            QVERIFY((*stranger)->produce("ratings", "stranger", event.dump()).ok());
            while (!shown(item) && since.elapsed() < 10000)
                QTest::qWait(5);
            took.push_back(since.elapsed());
        }
        std::ranges::sort(took);
        qInfo("wire to table: median %lld ms, slowest %lld ms", took[5], took[9]);
        QVERIFY(took[5] < 500);
    }

    void real_events_and_made_up_ones_never_meet() {
        EngineFixture fixture;
        fixture.engine.reset();
        core::runtime::EngineOptions options;
        options.profile = *core::runtime::findProfile(
            std::filesystem::path(fixture.dir.filePath(QStringLiteral("profile")).toStdString()),
            {});
        const std::vector<std::string> quiet{"api.listen=off"};  // tests run side by side
        options.settings = *core::runtime::loadSettings(
            {}, [](const std::string&) { return std::nullopt; }, quiet);
        options.demo.emplace();
        options.background = true;
        const auto refused = Engine::open(options, fixture.clock);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, core::Errc::Refused);
    }

    /// 2,000 events/s while pages change; the limits are loose because machines that run tests are
    /// busy, and the figures are printed.
    void the_window_stays_alive_under_load() {
        const int seconds = std::max(12, qEnvironmentVariableIntValue("FAIRLEAD_SOAK_SECONDS"));
        EngineFixture fixture(false);
        openDemo(fixture, 2000);
        Engine& engine = *fixture.engine;
        PageWindow window(ui_, fixture, "overview");
        QTRY_VERIFY_WITH_TIMEOUT(!engine.snapshot()->live.empty(), 60000);
        QTest::qWait(2000);  // the pages of this window are made once
        for (const char* page : {"stream", "training", "registry", "recommendations", "overview"}) {
            window.window->context().navigator.go(QString::fromLatin1(page));
            QTest::qWait(500);
        }
        const double mbBefore = residentMb();
        Gaps gaps;
        QElapsedTimer time;
        time.start();
        const auto storedBefore = engine.live()->store.position;
        for (int i = 0; time.elapsed() < seconds * 1000LL; ++i) {
            window.window->context().navigator.go(
                QString::fromLatin1(i % 2 == 0 ? "stream" : "overview"));
            QTest::qWait(3000);
            if (i % 20 == 19) qInfo("%lld s: %.0f MB", time.elapsed() / 1000, residentMb());
        }
        const double rate = static_cast<double>(engine.live()->store.position - storedBefore) *
                            1000 / static_cast<double>(time.elapsed());
        const double worst = gaps.worst();
        qInfo("%d s, %.0f events/s stored, gaps p99 %.1f ms, worst %.1f ms, %.0f -> %.0f MB",
              seconds, rate, gaps.p99(), worst, mbBefore, residentMb());
        const auto check = engine.events().check();
        QVERIFY2(check->sound(), check->problems.empty() ? "" : check->problems[0].c_str());
        QVERIFY(rate > 500);
        QVERIFY2(worst < 400, qPrintable(QString::number(worst)));
    }
};

FAIRLEAD_TEST(DemoTest)
#include "demo_test.moc"
