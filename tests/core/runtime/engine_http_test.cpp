// SPDX-License-Identifier: GPL-3.0-or-later
// A real engine over a real socket.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/runtime/commands.h"
#include "tests/core/runtime/http_client.h"
#include "tests/support/small_movielens.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::runtime;
using tests::HttpClient;

class EngineHttpTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    SystemClock clock_;

    std::unique_ptr<Engine> open(const char* profile, std::vector<std::string> settings) {
        EngineOptions options;
        options.profile = *findProfile(
            std::filesystem::path(dir_.filePath(QLatin1String(profile)).toStdString()), {});
        auto loaded = loadSettings(
            {}, [](const std::string&) { return std::nullopt; }, settings);
        if (!loaded) qFatal("%s", loaded.error().text().c_str());
        options.settings = *std::move(loaded);
        options.program = "engine_http_test";
        options.background = true;
        auto engine = Engine::open(std::move(options), clock_);
        if (!engine) qFatal("%s", engine.error().text().c_str());
        return *std::move(engine);
    }
    std::unique_ptr<Engine> open(const char* profile) {
        return open(profile, {"api.listen=127.0.0.1:0", "api.requests_per_minute=100000"});
    }
    void import(Engine& engine) {
        const QString folder = dir_.filePath(QStringLiteral("small"));
        if (!QDir(folder).exists()) tests::writeSmallMovielens(folder);
        QVERIFY(engine.importMovielens(folder.toStdString(), {}, {}).ok());
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
    static Result<Json> run(Engine& engine, const std::string& command, Json arguments) {
        return runCommand(
            engine, {{"command", command}, {"arguments", std::move(arguments)}, {"actor", "ada"}},
            {}, {});
    }

  private Q_SLOTS:
    void from_a_rating_to_a_switch() {
        const auto engine = open("way");
        HttpClient client(engine->apiAddress());
        QCOMPARE(client.get("/health").status, 200);
        QTRY_COMPARE(client.get("/recommend?user_id=1").status, 503);
        import(*engine);
        const std::string first = train(*engine, 20);
        const std::string second = train(*engine, 40);
        QTRY_COMPARE(client.get("/ready").status, 200);

        const Json list = client.get("/recommend?user_id=1&k=5").document();
        QCOMPARE(list["model_version"].get<std::string>(), second);
        QCOMPARE(list["recommendations"].size(), std::size_t(5));
        const auto wanted = list["recommendations"][0].get<std::string>();
        const auto rated =
            client.post("/rate", R"({"user_id":1,"movie_id":)" + wanted + R"(,"rating":5})");
        QCOMPARE(rated.status, 202);
        // Stored when it was answered; the model that answers follows.
        const auto statistics = engine->events().statistics();
        QCOMPARE(statistics->ratings, engine->snapshot()->store.ratings + 1);
        QTRY_VERIFY(client.get("/recommend?user_id=1&k=5").body.find("\"" + wanted + "\"") ==
                    std::string::npos);

        const std::string metrics = client.get("/metrics").body;
        QVERIFY(metrics.find("fairlead_recommendations_total{version=\"" + second) !=
                std::string::npos);
        QVERIFY(metrics.find("topic=\"ratings\",outcome=\"accepted\"") != std::string::npos);
        QVERIFY(metrics.find("fairlead_training_runs_total{state=\"done\"} 2") !=
                std::string::npos);
        QTRY_VERIFY(client.get("/metrics").body.find("fairlead_model_info{version=\"" + second) !=
                    std::string::npos);
        QVERIFY(metrics.find("NaN") == std::string::npos);

        QTRY_COMPARE(client.get("/versions").document()["versions"].size(), std::size_t(2));
        QCOMPARE(client.get("/versions").document()["live"].get<std::string>(), second);
        const std::string target = "/switch?model=" + first;
        QCOMPARE(client.post(target, R"({"reason":"worse lists"})").status, 401);
        const auto made = run(*engine, "token create", {{"name", "ops"}, {"role", "admin"}});
        QVERIFY(made.ok());
        const auto token = (*made)["token"].get<std::string>();
        const auto switched = client.post(target, R"({"reason":"worse lists"})", token);
        QVERIFY2(switched.status == 200, switched.body.c_str());
        QCOMPARE(client.get("/recommend?user_id=1").document()["model_version"].get<std::string>(),
                 first);
        QVERIFY(run(*engine, "token revoke", {{"name", "ops"}}).ok());
        QCOMPARE(client.post(target, R"({"reason":"once more"})", token).status, 401);
    }
    void a_tampered_version_is_never_switched_to() {
        const auto engine = open("tampered");
        import(*engine);
        const std::string first = train(*engine, 20);
        const std::string second = train(*engine, 40);
        const auto file =
            engine->profile().folder / "registry/versions" / first / "model.safetensors";
        std::filesystem::permissions(file, std::filesystem::perms::owner_all);
        std::filesystem::resize_file(file, std::filesystem::file_size(file) - 1);
        const auto made = run(*engine, "token create", {{"name", "ops"}, {"role", "admin"}});
        const auto token = (*made)["token"].get<std::string>();
        // The version was warm in memory and is checked all the same.
        HttpClient client(engine->apiAddress());
        const auto refused =
            client.post("/switch?model=" + first, R"({"reason":"worse lists"})", token);
        QVERIFY2(refused.status == 409, refused.body.c_str());
        QCOMPARE(client.get("/recommend?user_id=1").document()["model_version"].get<std::string>(),
                 second);
    }
    void a_user_in_quarantine_is_challenged() {
        const auto engine = open("quarantine");
        import(*engine);
        train(*engine, 20);
        HttpClient client(engine->apiAddress());
        const std::string body = R"({"user_id":2,"movie_id":1,"rating":5})";
        QCOMPARE(client.post("/rate", body).status, 202);
        const std::vector<std::string> users{"2"};
        const auto ada = registry::Actor::person("ada");
        QVERIFY(engine->quarantine(users, "rates one item all day", ada).ok());
        QCOMPARE(client.post("/rate", body).status, 403);
        QVERIFY(engine->release(users, "it was a classroom", ada).ok());
        QCOMPARE(client.post("/rate", body).status, 202);
    }
    void a_taken_port_gives_the_next_and_is_said() {
        const auto first = open("first");
        const std::string port = first->apiAddress().substr(first->apiAddress().rfind(':') + 1);
        const auto second = open("second", {"api.listen=127.0.0.1:" + port});
        QVERIFY(second->apiAddress() != first->apiAddress());
        QTRY_COMPARE(second->live()->api.address, second->apiAddress());
        QCOMPARE(HttpClient(second->apiAddress()).get("/health").status, 200);
    }
    void an_api_that_cannot_start_is_a_finding_and_the_engine_runs() {
        const auto engine =
            open("broken", {"api.listen=127.0.0.1:0", "api.tls_certificate=/nowhere.pem",
                            "api.tls_key=/nowhere.key"});
        QVERIFY(engine->apiAddress().empty());
        QTRY_VERIFY(!engine->snapshot()->findings.empty());
        QVERIFY(engine->snapshot()->findings[0].sentence.find("certificate") != std::string::npos);
        import(*engine);
        train(*engine, 20);
        QVERIFY(engine->recommend({.userId = "1"}).ok());
    }
    void off_is_off() {
        const auto engine = open("off", {"api.listen=off"});
        QVERIFY(engine->apiAddress().empty());
        QTRY_VERIFY(engine->live()->revision > 0);
        QVERIFY(engine->live()->api.address.empty());
    }
    void elsewhere_than_on_loopback_a_token_is_needed() {
        const auto engine = open("open", {"api.listen=0.0.0.0:0", "api.hosts=localhost"});
        HttpClient client(engine->apiAddress());
        QCOMPARE(client.get("/health").status, 200);
        QCOMPARE(client.get("/versions").status, 401);
        const auto made = run(*engine, "token create", {{"name", "shop"}});
        QCOMPARE(client.get("/versions", (*made)["token"].get<std::string>()).status, 200);
    }
};

FAIRLEAD_TEST(EngineHttpTest)
#include "engine_http_test.moc"
