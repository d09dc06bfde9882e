// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "core/runtime/commands.h"
#include "tests/support/small_movielens.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::runtime;

class EngineTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    SystemClock clock_;

    std::unique_ptr<Engine> open(const char* profile, bool background = false,
                                 bool readOnly = false) {
        EngineOptions options;
        options.profile = *findProfile(
            std::filesystem::path(dir_.filePath(QLatin1String(profile)).toStdString()), {});
        const std::vector<std::string> quiet{"api.listen=off"};  // tests run side by side
        options.settings = *loadSettings(
            {}, [](const std::string&) { return std::nullopt; }, quiet);
        options.program = "engine_test";
        options.background = background;
        options.readOnly = readOnly;
        auto engine = Engine::open(std::move(options), clock_);
        if (!engine) qFatal("%s", engine.error().text().c_str());
        return *std::move(engine);
    }
    void import(Engine& engine) {
        const QString folder = dir_.filePath(QStringLiteral("small"));
        if (!QDir(folder).exists()) tests::writeSmallMovielens(folder);
        const auto report = engine.importMovielens(folder.toStdString(), {}, {});
        QVERIFY2(report, report ? "" : report.error().message.c_str());
    }
    static std::string train(Engine& engine, int k) {
        auto request = engine.defaultTrainRequest("ada");
        request.chain.parameters = {{"k", k}};
        request.promote = true;
        request.gate.maxDrop = 1;
        const auto report = engine.train(request, {}, {});
        if (!report) qFatal("%s", report.error().text().c_str());
        return report->version.text;
    }
    static Result<Json> run(Engine& engine, const std::string& command,
                            Json arguments = Json::object()) {
        return runCommand(
            engine, {{"command", command}, {"arguments", std::move(arguments)}, {"actor", "ada"}},
            {}, {});
    }

  private slots:
    void a_tampered_live_version_is_replaced_by_the_newest_sound_one_at_start() {
        std::string first;
        std::string second;
        {
            const auto engine = open("tampered");
            import(*engine);
            first = train(*engine, 20);
            second = train(*engine, 40);
        }
        const auto model = dir_.filePath("tampered/registry/versions/").toStdString() + second +
                           "/model.safetensors";
        {
            std::fstream file(model, std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(2000);
            file.put('\x55');
        }
        const auto engine = open("tampered", true);
        QTRY_VERIFY(!engine->snapshot()->serving.version.empty());
        const auto now = engine->snapshot();
        QCOMPARE(now->serving.version.text, first);
        QVERIFY(now->serving.isFallback);
        QVERIFY(now->serving.note.find(second) != std::string::npos);
        QCOMPARE(now->live.text, second);
        QTRY_VERIFY(!engine->snapshot()->findings.empty());
        QVERIFY(engine->snapshot()->findings.front().sentence.find("model.safetensors") !=
                std::string::npos);
        const auto list = engine->recommend({"1"});
        QVERIFY(list);
        QCOMPARE(list->version.text, first);
        QVERIFY(!engine->rollback(second, "try the tampered one", registry::Actor::person("ada")));
        QVERIFY(engine->rollback(first, "the live one was tampered with",
                                 registry::Actor::person("ada")));
        QCOMPARE(engine->promote(second, "put it back", registry::Actor::person("ada"), true)
                     .error()
                     .code,
                 Errc::Corrupt);
    }

    void every_request_after_a_rollback_is_answered_by_the_other_version() {
        const auto engine = open("rollback", true);
        import(*engine);
        const std::string first = train(*engine, 5);
        const std::string second = train(*engine, 60);
        QCOMPARE(engine->recommend({"1"})->version.text, second);
        const auto change =
            engine->rollback(std::nullopt, "worse lists", registry::Actor::person("ada"));
        QVERIFY(change);
        QCOMPARE(change->to.text, first);
        QCOMPARE(engine->recommend({"1"})->version.text, first);
        QTRY_VERIFY(engine->snapshot()->hold.has_value());
        QCOMPARE(engine->snapshot()->live.text, first);
    }

    void a_rating_changes_the_next_list() {
        const auto engine = open("online", true);
        import(*engine);
        train(*engine, 60);
        const auto before = engine->recommend({"1"});
        QVERIFY(before);
        const std::string wanted = before->items[0].itemId;
        const auto file = dir_.filePath("one.jsonl").toStdString();
        std::ofstream(file) << R"({"user_id":1,"item_id":)" << wanted
                            << R"(,"rating":5,"timestamp":1600000000})" << '\n';
        const auto report = engine->importEvents(file, events::Topic::Ratings, {}, {});
        QVERIFY(report);
        QCOMPARE(report->events.accepted, std::int64_t(1));
        const auto after = engine->recommend({"1"});
        QVERIFY(after->position > before->position);
        for (const auto& item : after->items)
            QVERIFY(item.itemId != wanted);
        QVERIFY(after->items[0].score != before->items[1].score);
    }

    void commands_say_what_is_wrong_with_their_arguments_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("code");
        const auto row = [](const char* command, const char* arguments, Errc code) {
            QTest::newRow((std::string(command) + " " + arguments).c_str())
                << command << arguments << int(code);
        };
        row("dance", "{}", Errc::InvalidArgument);
        row("recommend", "{}", Errc::InvalidArgument);
        row("recommend", R"({"user_id":7})", Errc::InvalidArgument);
        row("recommend", R"({"user_id":"1"})", Errc::NotFound);
        row("promote", R"({"version":"v1"})", Errc::InvalidArgument);
        row("promote", R"({"version":"v1","reason":"because"})", Errc::NotFound);
        row("rollback", R"({"reason":"because"})", Errc::NotFound);
        row("rollback", "{}", Errc::InvalidArgument);
        row("hold lift", R"({"reason":"because"})", Errc::InvalidArgument);
        row("history", R"({"at":"yesterday"})", Errc::InvalidArgument);
        row("import events", R"({"path":"/none","topic":"songs"})", Errc::InvalidArgument);
        row("schema show", R"({"topic":"ratings","version":99})", Errc::NotFound);
        row("train", R"({"parameters":7})", Errc::InvalidArgument);
        row("version verify", R"({"version":"none"})", Errc::NotFound);
    }
    void commands_say_what_is_wrong_with_their_arguments() {
        QFETCH(QString, command);
        QFETCH(QString, arguments);
        QFETCH(int, code);
        const auto engine = open("empty");
        const auto answer =
            run(*engine, command.toStdString(), *parseJson(arguments.toStdString(), ""));
        QVERIFY(!answer);
        QVERIFY2(int(answer.error().code) == code, answer.error().text().c_str());
        QVERIFY(!answer.error().message.empty());
    }

    void a_reader_beside_a_running_engine_reads_and_changes_nothing() {
        const auto engine = open("beside", true);
        import(*engine);
        const std::string version = train(*engine, 20);
        const auto reader = open("beside", false, true);
        QCOMPARE((*run(*reader, "versions"))["live"].get<std::string>(), version);
        QCOMPARE((*run(*reader, "version verify", {{"version", version}}))["signature"]
                     .get<std::string>(),
                 std::string("valid"));
        QVERIFY(run(*reader, "recommend", {{"user_id", "1"}}));
        QCOMPARE(run(*reader, "hold lift", {{"reason", "no reason"}}).error().code,
                 Errc::Unavailable);
        QCOMPARE(run(*reader, "train").error().code, Errc::Unavailable);
        QCOMPARE(reader->importMovielens(dir_.filePath("small").toStdString(), {}, {}).error().code,
                 Errc::Unavailable);
    }
};

FAIRLEAD_TEST(EngineTest)
#include "engine_test.moc"
