// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <cmath>
#include <fstream>
#include <sstream>
#include <thread>

#include "core/runtime/commands.h"
#include "core/runtime/engine.h"
#include "tests/support/small_movielens.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::runtime;
using recommend::rerank::Mitigations;
using recommend::rerank::pipelineOf;

namespace {
const registry::Actor kAda = registry::Actor::person("ada");
}

class EngineMitigationsTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    SystemClock clock_;

    std::filesystem::path folder(const char* profile) const {
        return dir_.filePath(QLatin1String(profile)).toStdString();
    }
    std::unique_ptr<Engine> open(const char* profile, bool readOnly = false) {
        EngineOptions options;
        options.profile = *findProfile(folder(profile), {});
        auto settings = loadSettings(options.profile.settingsFile(),
                                     [](const std::string&) { return std::nullopt; }, {});
        if (!settings) qFatal("%s", settings.error().text().c_str());
        options.settings = *std::move(settings);
        options.program = "engine_mitigations_test";
        options.readOnly = readOnly;
        auto engine = Engine::open(std::move(options), clock_);
        if (!engine) qFatal("%s", engine.error().text().c_str());
        return *std::move(engine);
    }
    std::unique_ptr<Engine> trained(const char* profile) {
        auto engine = open(profile);
        const QString data = dir_.filePath(QStringLiteral("small"));
        if (!QDir(data).exists()) tests::writeSmallMovielens(data);
        if (!engine->importMovielens(data.toStdString(), {}, {})) qFatal("no import");
        auto request = engine->defaultTrainRequest("ada");
        request.promote = true;
        if (!engine->train(request, {}, {})) qFatal("no training");
        return engine;
    }
    static Mitigations strong() {
        Mitigations m;
        m.diversity.on = false;
        m.setEpsilon(0.5);
        m.exposure.on = true;
        return m;
    }
    std::string settingsText(const char* profile) const {
        std::ifstream file(folder(profile) / "fairlead.toml");
        std::stringstream text;
        text << file.rdbuf();
        return text.str();
    }

  private Q_SLOTS:
    void the_next_request_is_answered_by_the_new_mitigations() {
        const auto engine = trained("next");
        QVERIFY(engine->serve({.userId = "1"})->arm.empty());
        QVERIFY(engine->setMitigations(strong(), 1, kAda));
        const auto served = engine->serve({.userId = "1"});
        QVERIFY(served);
        QCOMPARE(served->arm, std::string("B"));
        QCOMPARE(served->list.pipeline, pipelineOf(strong()).name);
        QVERIFY(engine->setMitigations(Mitigations(), 0, kAda));
        QVERIFY(engine->serve({.userId = "1"})->arm.empty());
    }
    void a_served_list_can_be_repeated_from_what_was_recorded() {
        const auto engine = trained("replay");
        QVERIFY(engine->setMitigations(strong(), 1, kAda));
        const auto served = engine->serve({.userId = "2"});
        QVERIFY(served);
        QVERIFY(engine->setMitigations(Mitigations(), 1, kAda));
        serving::RecommendRequest again{.userId = "2"};
        again.pipeline = served->list.pipeline;
        again.drawSeed = served->list.drawSeed;
        const auto repeated = engine->recommend(again);
        QVERIFY(repeated);
        QCOMPARE(repeated->items.size(), served->list.items.size());
        for (std::size_t i = 0; i < repeated->items.size(); ++i)
            QCOMPARE(repeated->items[i].itemId, served->list.items[i].itemId);
    }
    void a_change_is_in_the_file_and_in_the_verified_history() {
        const auto engine = open("kept");
        const Mitigations before = engine->mitigations();
        QVERIFY(engine->setMitigations(strong(), 0.25, kAda));
        const auto history = engine->registry().history(10);
        QVERIFY(history && !history->empty());
        const auto& entry = history->front();
        QCOMPARE(entry.action, std::string("mitigations"));
        QCOMPARE(entry.actor, std::string("ada"));
        QVERIFY(entry.details["from"].get<std::string>().find(settingText(before)) == 0);
        QVERIFY(entry.details["to"].get<std::string>().find(settingText(strong())) == 0);
        QVERIFY(entry.details["to"].get<std::string>().find("0.25") != std::string::npos);
        QVERIFY(engine->registry().verifyHistory()->intact());
        QVERIFY(settingsText("kept").find(settingText(strong())) != std::string::npos);
        // The same again is no change.
        QVERIFY(engine->setMitigations(strong(), 0.25, kAda));
        QCOMPARE(engine->registry().history(10)->size(), history->size());
    }
    void what_was_set_is_there_after_a_restart() {
        QVERIFY(open("restart")->setMitigations(strong(), 0.75, kAda));
        const auto engine = open("restart");
        QVERIFY(engine->mitigations() == strong());
        QCOMPARE(engine->shareB(), 0.75);
    }
    void a_refused_change_changes_nothing() {
        const auto engine = open("refused");
        Mitigations wrong;
        wrong.diversity.stage.lambda = 1.5;
        QCOMPARE(engine->setMitigations(wrong, 1, kAda).error().code, Errc::InvalidArgument);
        QCOMPARE(engine->setMitigations({}, 1.5, kAda).error().code, Errc::InvalidArgument);
        QCOMPARE(engine->setMitigations({}, std::nan(""), kAda).error().code,
                 Errc::InvalidArgument);
        // The history refuses it after the file was written: the file is as it was.
        QVERIFY(!engine->setMitigations(strong(), 1, registry::Actor::person("")));
        QVERIFY(engine->mitigations() == Mitigations());
        QCOMPARE(engine->shareB(), 0.0);
        QVERIFY(settingsText("refused").find(settingText(strong())) == std::string::npos);
        const auto reader = open("refused", true);
        QCOMPARE(reader->setMitigations(strong(), 1, kAda).error().code, Errc::Unavailable);
    }
    void requests_and_changes_at_the_same_time_never_mix() {
        const auto engine = trained("both");
        QVERIFY(engine->setMitigations(strong(), 1, kAda));
        const std::string names[] = {pipelineOf(strong()).name, pipelineOf({}).name};
        std::atomic<bool> wrong = false;
        std::jthread client([&](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                const auto served = engine->serve({.userId = "3"});
                if (!served || std::ranges::find(names, served->list.pipeline) == std::end(names))
                    wrong = true;
            }
        });
        for (int i = 0; i < 10; ++i)
            QVERIFY(engine->setMitigations(i % 2 == 0 ? Mitigations() : strong(), 1, kAda));
        client.request_stop();
        client.join();
        QVERIFY(!wrong);
    }
    void an_effect_is_had_without_counting_or_tracing() {
        const auto engine = trained("effect");
        Mitigations off;
        off.diversity.on = off.exploration.on = off.tailSlots.on = false;
        const auto none = engine->compareMitigations(off, {}, {});
        QVERIFY(none);
        QVERIFY(none->users > 0);
        QCOMPARE(none->overlap, 1.0);
        QCOMPARE(none->plain.coverage, none->mitigated.coverage);
        const auto position = engine->events().position();
        Mitigations exploring;
        exploring.setEpsilon(0.6);
        const auto effect = engine->compareMitigations(exploring, {}, {});
        QVERIFY(effect);
        QVERIFY(effect->overlap < 1);
        QVERIFY(effect->mitigated.coverage > effect->plain.coverage);
        QVERIFY(effect->mitigated.giniCatalogue < effect->plain.giniCatalogue);
        QVERIFY(effect->mitigated.headToTail);
        const auto again = engine->compareMitigations(exploring, {}, {});
        QCOMPARE(again->mitigated.giniCatalogue, effect->mitigated.giniCatalogue);
        QCOMPARE(*engine->events().position(), *position);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(engine->compareMitigations(strong(), stop.get_token(), {}).error().code,
                 Errc::Cancelled);
    }
    void an_effect_needs_a_model() {
        const auto engine = open("modelless");
        QVERIFY(!engine->compareMitigations({}, {}, {}));
    }
    void commands_show_and_set() {
        const auto engine = open("commands");
        const auto run = [&](const char* command, Json arguments) {
            return runCommand(
                *engine,
                {{"command", command}, {"arguments", std::move(arguments)}, {"actor", "ada"}}, {},
                {});
        };
        const auto set = run("mitigations set", {{"mitigations", "tail_slots(0.2)"}});
        QVERIFY(set);
        QCOMPARE((*set)["pipeline"].get<std::string>(), std::string("seen+tail_slots(0.2)"));
        QVERIFY(run("mitigations set", {{"share_b", 0.5}}));
        const auto shown = run("mitigations show", Json::object());
        QCOMPARE((*shown)["share_b"].get<double>(), 0.5);
        QCOMPARE((*shown)["stages"].size(), std::size_t(4));
        QVERIFY((*shown)["stages"][3]["on"].get<bool>());
        QVERIFY(!(*shown)["stages"][0]["on"].get<bool>());
        QCOMPARE(run("mitigations set", {{"mitigations", "magic"}}).error().code,
                 Errc::InvalidArgument);
        QCOMPARE(run("mitigations set", {{"share_b", 2}}).error().code, Errc::InvalidArgument);
    }
};

FAIRLEAD_TEST(EngineMitigationsTest)
#include "engine_mitigations_test.moc"
