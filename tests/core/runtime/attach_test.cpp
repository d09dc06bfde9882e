// SPDX-License-Identifier: GPL-3.0-or-later
// An engine without a window, and one that looks at it from outside.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <future>

#include "core/runtime/engine.h"
#include "tests/support/small_movielens.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::runtime;

class AttachTest : public QObject {
    Q_OBJECT
    SystemClock clock_;
    std::unique_ptr<QTemporaryDir> dir_;
    const registry::Actor ada_ = registry::Actor::person("ada");

    Result<std::unique_ptr<Engine>> tryOpen(bool attach, bool demo) {
        EngineOptions options;
        options.profile =
            *findProfile(std::filesystem::path(dir_->filePath("profile").toStdString()), {});
        options.settings = *loadSettings(
            {}, [](const std::string&) { return std::nullopt; },
            std::vector<std::string>{"training.schedule=off"});
        options.program = attach ? "console" : "headless";
        if (demo) options.demo = DemoOptions{.eventsPerSecond = 100};
        options.background = true;
        options.attach = attach;
        return Engine::open(std::move(options), clock_);
    }
    std::unique_ptr<Engine> open(bool attach, bool demo = false) {
        auto engine = tryOpen(attach, demo);
        if (!engine) qFatal("%s", engine.error().text().c_str());
        return *std::move(engine);
    }
    [[nodiscard]] std::filesystem::path small() const {
        const QString folder = dir_->filePath("small");
        if (!QDir(folder).exists()) tests::writeSmallMovielens(folder);
        return folder.toStdString();
    }
    static training::TrainRequest request(Engine& engine, int k) {
        auto request = engine.defaultTrainRequest("ada");
        request.chain.parameters = {{"k", k}};
        request.promote = true;
        request.gate.maxDrop = 1;
        return request;
    }

  private Q_SLOTS:
    void init() { dir_ = std::make_unique<QTemporaryDir>(); }

    void what_is_done_from_outside_is_done_by_the_engine() {
        const auto engine = open(false);
        const auto console = open(true);
        QVERIFY(console->attached() && !console->readOnly());
        double last = 0;
        const auto imported = console->importMovielens(
            small(), {}, [&](double fraction, std::string_view) { last = fraction; });
        QVERIFY2(imported, imported ? "" : imported.error().text().c_str());
        QVERIFY(imported->events.accepted > 0);
        QVERIFY(last > 0);
        std::size_t stages = 0;
        const auto first = console->train(
            request(*console, 20), {},
            [&](const training::StageProgress& p) { stages = std::max(stages, p.stage); });
        QVERIFY2(first, first ? "" : first.error().text().c_str());
        QCOMPARE(first->stage, registry::Stage::Live);
        QVERIFY(!first->gate.conditions.empty());
        QVERIFY(stages > 2);
        const auto second = console->train(request(*console, 60), {}, {});
        QVERIFY(second);
        QTRY_COMPARE(console->snapshot()->live, second->version);
        QTRY_COMPARE(console->snapshot()->serving.version, second->version);
        QCOMPARE(console->recommend({"1"})->version, second->version);

        const auto back = console->rollback(std::nullopt, "worse lists", ada_);
        QVERIFY(back);
        QCOMPARE(back->to, first->version);
        QCOMPARE(back->from, second->version);
        QCOMPARE(back->actor, std::string("ada"));
        QCOMPARE(engine->recommend({"1"})->version, first->version);
        QTRY_VERIFY(console->snapshot()->hold.has_value());
        QVERIFY(console->liftHold("it was the data", ada_));
        QTRY_VERIFY(!console->snapshot()->hold);
        QVERIFY(console->promote(second->version.text, "the data is repaired", ada_, false));
        QCOMPARE(engine->recommend({"1"})->version, second->version);
        QTRY_COMPARE(console->recommend({"1"})->version, second->version);
        QVERIFY(console->rehearse(first->version.text)->computed);

        QVERIFY(console->setNote(first->version, "kept for comparison", ada_));
        QVERIFY(console->setAlias("baseline", first->version, ada_));
        QCOMPARE(console->snapshot()->version(first->version)->record.note,
                 std::string("kept for comparison"));
        QVERIFY(engine->registry().resolve("baseline"));
        QVERIFY(console->removeAlias("baseline", ada_));
        QVERIFY(!engine->registry().resolve("baseline"));
        QVERIFY(console->setSchedule("3h"));
        QTRY_COMPARE(console->live()->schedule.text, std::string("3h"));
    }

    void quarantine_goes_through_the_engine() {
        const auto engine = open(false);
        QVERIFY(engine->importMovielens(small(), {}, {}));
        const auto console = open(true);
        const std::vector<std::string> users{"1", "2"};
        QVERIFY(console->quarantine(users, "rated 500 items in a minute", ada_));
        QVERIFY(engine->isQuarantined("1") && console->isQuarantined("1"));
        QVERIFY(console->release(std::vector<std::string>{"1"}, "a person after all", ada_));
        QVERIFY(!engine->isQuarantined("1") && !console->isQuarantined("1"));
        QVERIFY(console->isQuarantined("2"));
        const auto refused = console->quarantine(users, "", ada_);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, engine->quarantine(users, "", ada_).error().code);
    }

    void errors_are_those_of_the_engine() {
        const auto engine = open(false);
        const auto console = open(true);
        QCOMPARE(console->promote("none", "because", ada_, false).error().code, Errc::NotFound);
        QCOMPARE(console->importMovielens("/none", {}, {}).error().code,
                 engine->importMovielens("/none", {}, {}).error().code);
        QCOMPARE(console->reconnectStream().error().message,
                 engine->reconnectStream().error().message);
        QCOMPARE(console->setSimulation(true, 1).error().code, Errc::Unavailable);
        QCOMPARE(console->setSchedule("now and then").error().code, Errc::InvalidArgument);
        QCOMPARE(console->train(request(*console, 5), {}, {}).error().message,
                 engine->train(request(*engine, 5), {}, {}).error().message);
    }

    void live_figures_are_those_of_the_engine() {
        const auto engine = open(false, true);
        QTRY_VERIFY(engine->live()->stream.link.up());
        const auto console = open(true);
        QTRY_VERIFY(console->live()->stream.consumed > 50);
        QTRY_VERIFY(!console->live()->tail.empty());
        QVERIFY(console->live()->simulation->running);
        QVERIFY(console->setSimulation(false, 2));
        QTRY_VERIFY(!engine->live()->simulation->running);
        QTRY_COMPARE(console->live()->stream.lag, std::int64_t(0));
        QTRY_COMPARE(console->live()->store.position, engine->live()->store.position);
        const auto here = console->live();
        const auto there = engine->live();
        QCOMPARE(here->stream.partitions.size(), there->stream.partitions.size());
        QCOMPARE(here->stream.consumed, there->stream.consumed);
        QCOMPARE(here->tail.front().offset, there->tail.front().offset);
        QCOMPARE(here->simulation->speed, 2.0);
        const auto points = console->live()->histories->consumed.size();
        QTRY_VERIFY(console->live()->histories->consumed.size() > points + 1);
        const auto& consumed = console->live()->histories->consumed;
        QVERIFY(std::ranges::adjacent_find(consumed, std::ranges::greater_equal(),
                                           &monitoring::Point::at) == consumed.end());
        QVERIFY(console->setBrokerDown(true));
        QTRY_COMPARE(console->live()->stream.link.state, stream::LinkState::Down);
        QVERIFY(console->setBrokerDown(false));
        QVERIFY(!console->enterScenario("no such scenario"));
    }

    void a_training_of_the_engine_is_seen_and_can_be_cancelled() {
        const auto engine = open(false);
        QVERIFY(engine->importMovielens(small(), {}, {}));
        const auto console = open(true);
        std::promise<void> seen;
        auto waits = seen.get_future().share();
        auto training = std::async(std::launch::async, [&] {
            return engine->train(request(*engine, 20), {},
                                 [&](const training::StageProgress&) { waits.wait(); });
        });
        QTRY_VERIFY(console->runningTraining().has_value());
        QCOMPARE(console->runningTraining()->actor, std::string("ada"));
        QVERIFY(console->runningTraining()->startedMono <= clock_.monotonic());
        console->cancelTraining();
        seen.set_value();
        const auto report = training.get();
        QVERIFY(!report);
        QCOMPARE(report.error().code, Errc::Cancelled);
        QTRY_VERIFY(!console->runningTraining());
    }

    void an_engine_that_goes_away_and_comes_back_is_met_again() {
        auto engine = open(false);
        QVERIFY(engine->importMovielens(small(), {}, {}));
        const auto console = open(true);
        QVERIFY(console->live()->attached->connected);
        QCOMPARE(console->live()->attached->program, std::string("headless"));
        QTRY_VERIFY(console->live()->store.ratings > 0);
        engine.reset();
        QTRY_VERIFY(!console->live()->attached->connected);
        QVERIFY(console->live()->store.ratings > 0);  // the last that it said
        QTRY_VERIFY(std::ranges::any_of(console->snapshot()->findings, [](const auto& finding) {
            return finding.id == "engine.gone";
        }));
        QCOMPARE(console->setSchedule("3h").error().code, Errc::Unavailable);
        engine = open(false);
        QTRY_VERIFY(console->live()->attached->connected);
        QTRY_VERIFY(console->snapshot()->findings.empty());
        QVERIFY(console->train(request(*console, 20), {}, {}));
    }

    void without_a_running_engine_nothing_is_attached_to() {
        QCOMPARE(tryOpen(true, false).error().code, Errc::NotFound);  // no store either
        open(false).reset();
        const auto nobody = tryOpen(true, false);
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().code, Errc::Unavailable);
    }
};

FAIRLEAD_TEST(AttachTest)
#include "attach_test.moc"
