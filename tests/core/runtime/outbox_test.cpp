// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's own events while its broker is away. FAIRLEAD_LOAD_SECONDS measures a busy one.
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "core/runtime/engine.h"
#include "tests/support/small_movielens.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::runtime;
using tests::writeSmallMovielens;

class EngineOutboxTest : public QObject {
    Q_OBJECT
    SystemClock clock_;
    std::unique_ptr<QTemporaryDir> dir_;

    std::unique_ptr<Engine> open(std::vector<std::string> overrides = {}, double rate = 20) {
        EngineOptions options;
        options.profile =
            *findProfile(std::filesystem::path(dir_->filePath("demo").toStdString()), {});
        overrides.emplace_back("training.schedule=off");
        overrides.emplace_back("training.after_ratings=0");
        options.settings = *loadSettings(
            {}, [](const std::string&) { return std::nullopt; }, overrides);
        options.program = "outbox_test";
        options.demo = DemoOptions{.eventsPerSecond = rate};
        options.background = true;
        auto engine = Engine::open(std::move(options), clock_);
        if (!engine) qFatal("%s", engine.error().text().c_str());
        return *std::move(engine);
    }
    events::Event rating(int number) const {
        return {events::RatingEvent{"probe-" + std::to_string(number % 5),
                                    "probe-item-" + std::to_string(number), 4, clock_.now()},
                1,
                {},
                {}};
    }
    /// How often each of our own ratings is in the store.
    static std::map<std::string, int> stored(Engine& engine) {
        std::map<std::string, int> counts;
        for (int user = 0; user < 5; ++user) {
            const auto history = engine.events().history("probe-" + std::to_string(user));
            if (!history) continue;
            for (const auto& entry : *history)
                ++counts[entry.itemId];
        }
        return counts;
    }
    static bool eachOnce(Engine& engine, int atLeast) {
        const auto counts = stored(engine);
        return counts.size() >= static_cast<std::size_t>(atLeast) &&
               std::ranges::all_of(counts, [](const auto& c) { return c.second == 1; });
    }

    void makeModel(Engine& engine) const {
        const QString folder = dir_->filePath("small");
        writeSmallMovielens(folder);
        QVERIFY(engine.importMovielens(folder.toStdString(), {}, {}));
        auto request = engine.defaultTrainRequest("ada");
        request.promote = true;
        request.gate.maxDrop = 1;
        QVERIFY(engine.train(request, {}, {}));
    }

  private Q_SLOTS:
    void init() { dir_ = std::make_unique<QTemporaryDir>(); }

    void what_is_accepted_while_the_broker_is_away_is_stored_once_when_it_is_back() {
        const auto engine = open();
        QTRY_VERIFY(engine->live()->stream.link.up());
        for (int n = 0; n < 10; ++n)
            QVERIFY(engine->accept(rating(n)));
        QVERIFY(engine->setBrokerDown(true));
        for (int n = 10; n < 200; ++n)
            QVERIFY(engine->accept(rating(n)));
        QTRY_VERIFY(engine->live()->stream.outbox >= 190);
        QTRY_VERIFY(engine->live()->stream.outboxOldest.has_value());
        QVERIFY(engine->setBrokerDown(false));
        QTRY_VERIFY_WITH_TIMEOUT(eachOnce(*engine, 200), 20000);
        QTRY_VERIFY(!engine->live()->stream.outboxOldest);
        QCOMPARE(engine->live()->stream.outboxLost, 0);
        QVERIFY(engine->live()->stream.conserved);
    }

    void what_a_killed_engine_accepted_is_stored_by_the_next() {
        int pipe[2];
        QVERIFY(::pipe(pipe) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto engine = open();
            if (!engine->setBrokerDown(true)) ::_exit(1);
            for (int n = 0;; ++n) {
                if (!engine->accept(rating(n)) || ::write(pipe[1], "x", 1) != 1) ::_exit(2);
            }
        }
        ::close(pipe[1]);
        int accepted = 0;
        char byte = 0;
        while (accepted < 300 && ::read(pipe[0], &byte, 1) == 1)
            ++accepted;
        ::kill(child, SIGKILL);
        while (::read(pipe[0], &byte, 1) == 1)
            ++accepted;
        ::close(pipe[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));

        const auto engine = open();
        QTRY_VERIFY_WITH_TIMEOUT(eachOnce(*engine, accepted), 20000);
        QTRY_VERIFY(!engine->live()->stream.outboxOldest);
    }

    void a_full_outbox_refuses_ratings_and_the_loss_of_others_is_a_finding() {
        const auto engine = open({"stream.outbox_events=100"}, 1);
        QTRY_VERIFY(engine->live()->stream.link.up());
        makeModel(*engine);
        QVERIFY(engine->setBrokerDown(true));
        Result<std::string> last = std::string();
        for (int n = 0; n < 101 && last; ++n)
            last = engine->accept(rating(n));
        QVERIFY(!last);
        QCOMPARE(last.error().code, Errc::Unavailable);
        QVERIFY(engine->serve({.userId = "1"}));  // a list that is not traced is still a list
        QTRY_VERIFY(engine->live()->stream.outboxLost > 0);
        QTRY_VERIFY(std::ranges::any_of(engine->snapshot()->findings, [](const auto& finding) {
            return finding.id == "stream.outbox.lost";
        }));
        QVERIFY(engine->setBrokerDown(false));
        QTRY_VERIFY_WITH_TIMEOUT(engine->accept(rating(1000)).ok(), 10000);
    }

    void a_well_broker_takes_two_thousand_events_a_second() {
        const int seconds = qEnvironmentVariableIntValue("FAIRLEAD_LOAD_SECONDS");
        if (seconds == 0) QSKIP("FAIRLEAD_LOAD_SECONDS is not set");
        const auto engine = open({}, 2000);
        QTest::qWait(3000);
        const auto processor = [] {
            rusage usage{};
            ::getrusage(RUSAGE_SELF, &usage);
            const auto in = [](const timeval& t) {
                return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
            };
            return in(usage.ru_utime) + in(usage.ru_stime);
        };
        const double before = processor();
        const auto sent = engine->live()->simulation->sent;
        QTest::qWait(seconds * 1000);
        qInfo("%.0f events/s, %.2f s of processor per second",
              static_cast<double>(engine->live()->simulation->sent - sent) / seconds,
              (processor() - before) / seconds);
        std::vector<double> took;
        for (int n = 0; n < 200; ++n) {
            const auto began = clock_.monotonic();
            QVERIFY(engine->accept(rating(n)));
            took.push_back(
                std::chrono::duration<double, std::milli>(clock_.monotonic() - began).count());
        }
        std::ranges::sort(took);
        qInfo("accepted within %.1f ms (median), %.1f ms (p95)", took[100], took[190]);
        QCOMPARE(engine->live()->stream.outboxLost, 0);
    }
};

FAIRLEAD_TEST(EngineOutboxTest)
#include "outbox_test.moc"
