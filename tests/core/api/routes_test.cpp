// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/random.h"
#include "tests/core/api/api_fixture.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::api;
using namespace tests;

class RoutesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void a_list_has_everything_that_a_client_needs() {
        ApiFixture f;
        const auto response = f.get("/recommend?user_id=17&k=2");
        QCOMPARE(response.status, 200);
        const Json document = documentOf(response);
        QCOMPARE(document["user_id"].get<std::string>(), std::string("17"));
        QCOMPARE(document["recommendations"].dump(), std::string(R"(["10","20"])"));
        QCOMPARE(document["model_version"].get<std::string>(), std::string("v1"));
        QVERIFY(document["ab_variant"].is_null());
        QVERIFY(document["latency_ms"].is_number());
        QVERIFY(!document["request_id"].get<std::string>().empty());
        QVERIFY(!document.contains("explanations"));
        const Json explained = documentOf(f.get("/recommend?user_id=17&explain=1"));
        QCOMPARE(explained["recommendations"].size(), std::size_t(3));
        QCOMPARE(explained["explanations"][1]["item_id"].get<std::string>(), std::string("20"));
    }
    void wrong_requests_are_told_why_data() {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* method, const QString& target, int status,
                            const char* words, const char* body = "") {
            QTest::newRow(qPrintable(QString(method) + " " + target.left(40) + " " + body))
                << method << target << body << status << words;
        };
        row("GET", "/", 404, "/recommend");
        row("GET", "/recommend/", 404, "/rate");
        row("GET", "/../etc/passwd", 404, "no such path");
        row("POST", "/recommend?user_id=1", 405, "GET, HEAD");
        row("GET", "/rate", 405, "POST");
        row("DELETE", "/versions", 405, "GET, HEAD");
        row("OPTIONS", "/switch", 405, "POST");
        row("GET", "/recommend", 400, "user_id is missing");
        row("GET", "/recommend?user_id=", 400, "user_id is missing");
        row("GET", "/recommend?user_id=1&user_id=2", 400, "more than once");
        row("GET", "/recommend?user_id=1&users=2", 400, "user_id, k, explain");
        row("GET", "/recommend?user_id=1&K=5", 400, "no parameter 'K'");
        row("GET", "/metrics?format=json", 400, "takes no parameters");
        for (const char* k : {"0", "101", "-1", "1e1", "10%20", "99999999999999999999", "ten"})
            row("GET", QStringLiteral("/recommend?user_id=1&k=") + k, 400, "from 1 to 100");
        row("GET", "/recommend?user_id=1&explain=yes", 400, "0 or 1");
        row("GET", "/recommend?user_id=" + QString(257, 'a'), 400, "256 bytes");
        row("GET", "/recommend?user_id=%ff%fe", 400, "UTF-8");
        row("GET", "/recommend?user_id=%C2%85", 400, "UTF-8");
        row("POST", "/rate", 400, "empty");
        row("POST", "/rate", 400, "JSON", "rating=5");
        row("POST", "/rate", 400, "object", "[1,2]");
        row("POST", "/rate", 400, "rating", R"({"user_id":1,"item_id":2})");
        row("POST", "/rate", 400, "rating", R"({"user_id":1,"item_id":2,"rating":5.5})");
        row("POST", "/rate", 400, "rating", R"({"user_id":1,"item_id":2,"rating":"5"})");
        row("POST", "/rate", 400, "timestamp",
            R"({"user_id":1,"item_id":2,"rating":5,"timestamp":null})");
        row("POST", "/rate", 400, "timestamp",
            R"({"user_id":1,"item_id":2,"rating":5,"timestamp":"soon"})");
        row("POST", "/rate", 400, "user_id",
            R"({"user_id":1,"user_id":2,"item_id":2,"rating":5,"timestamp":1})");
        row("POST", "/rate", 400, "", "{}");
    }
    void wrong_requests_are_told_why() {
        QFETCH(QString, method);
        QFETCH(QString, target);
        QFETCH(QString, body);
        QFETCH(int, status);
        QFETCH(QString, words);
        ApiFixture f;
        const auto response = f.ask({.method = method.toStdString(),
                                     .target = target.toStdString(),
                                     .body = body.toStdString()});
        QCOMPARE(response.status, status);
        QCOMPARE(response.type, std::string("application/problem+json"));
        const Json problem = documentOf(response);
        QCOMPARE(problem["status"].get<int>(), status);
        const auto detail = QString::fromStdString(problem["detail"].get<std::string>());
        QVERIFY2(detail.contains(words), qPrintable(detail));
        if (status == 405) QVERIFY(words == QString::fromStdString(fieldOf(response, "Allow")));
        QCOMPARE(f.backend.with([](auto& c) { return c.lists; }), std::int64_t(0));
        QVERIFY(f.backend.with([](auto& c) { return c.accepted.empty(); }));
    }
    void any_bytes_get_an_answer() {
        ApiFixture f({.gate = {.requestsPerMinute = 1000000}});
        const std::string seed =
            R"({"user_id":1,"movie_id":"x","rating":4.5,"timestamp":1600000000})";
        CounterRandom random(7);
        for (int i = 0; i < 3000; ++i) {
            std::string body = seed.substr(0, random.below(seed.size() + 1));
            for (std::uint64_t changes = random.below(4); changes-- > 0 && !body.empty();)
                body[random.below(body.size())] = static_cast<char>(random.below(256));
            const int status = f.post("/rate", body).status;
            if (status != 202 && status != 400) QFAIL(qPrintable(QString::number(i)));
        }
    }
    void the_reason_code_of_an_invalid_event_is_told() {
        ApiFixture f;
        const auto response = f.post("/watch", R"({"user_id":1,"item_id":2,"progress":2})");
        QCOMPARE(response.status, 400);
        QCOMPARE(documentOf(response)["reason"].get<std::string>(), std::string("out_of_range"));
    }
    void health_readiness_and_metrics_tell_the_state() {
        ApiFixture f;
        QCOMPARE(f.get("/health").status, 200);
        QCOMPARE(f.get("/ready").status, 200);
        f.backend.with([](auto& c) { c.dependencies.push_back({"stream", false, false, "down"}); });
        QCOMPARE(f.get("/ready").status, 200);  // requests are answered without it
        f.backend.with([](auto& c) { c.dependencies.push_back({"model", false, true, "none"}); });
        const auto response = f.get("/ready");
        QCOMPARE(response.status, 503);
        QVERIFY(!fieldOf(response, "Retry-After").empty());
        QCOMPARE(documentOf(response)["dependencies"].size(), std::size_t(3));
        const auto metrics = f.get("/metrics");
        QCOMPARE(metrics.type, std::string("text/plain; version=0.0.4; charset=utf-8"));
        QVERIFY(
            metrics.body.find("fairlead_http_requests_total{code=\"503\",route=\"/ready\"} 1") !=
            std::string::npos);
    }
    void what_the_backend_cannot_do_is_said_as_it_is() {
        ApiFixture f;
        f.backend.with([](auto& c) {
            c.failure = Error{Errc::NotFound, "no version is live", {}};
        });
        const auto none = f.get("/recommend?user_id=1");
        QCOMPARE(none.status, 503);
        QVERIFY(!fieldOf(none, "Retry-After").empty());
        f.backend.with([](auto& c) { c.failure = Error{Errc::Unavailable, "queue full", {}}; });
        QCOMPARE(f.post("/rate", R"({"user_id":1,"item_id":2,"rating":5})").status, 503);
        f.backend.with([](auto& c) { c.failure = Error{Errc::Io, "disk full", {}}; });
        QCOMPARE(f.get("/recommend?user_id=1").status, 500);
    }
    void only_an_admin_switches_and_gives_a_reason() {
        ApiFixture f;
        const auto admin = ApiFixture::bearer(f.addToken("ops", store::ApiRole::Admin));
        const auto client = ApiFixture::bearer(f.addToken("shop"));
        QCOMPARE(f.post("/switch?model=v2&reason=why", "").status, 401);
        QCOMPARE(f.post("/switch?model=v2&reason=why", "", {client}).status, 403);
        QCOMPARE(f.post("/switch?model=v2", "", {admin}).status, 400);
        QCOMPARE(f.post("/switch", R"({"reason":"why"})", {admin}).status, 400);
        QCOMPARE(f.post("/switch?model=v2", R"({"reason":7})", {admin}).status, 400);
        QCOMPARE(f.post("/switch?model=v2&reason=a", R"({"reason":"b"})", {admin}).status, 400);
        QCOMPARE(f.post("/switch?model=v2", R"({"reason":"a","x":"b"})", {admin}).status, 400);
        QCOMPARE(f.post("/switch?model=v9&reason=why", "", {admin}).status, 404);
        QCOMPARE(f.backend.with([](auto& c) { return c.live; }), std::string("v1"));
        QCOMPARE(f.post("/switch?model=v2", R"({"reason":"slower"})", {admin}).status, 200);
        QCOMPARE(f.backend.with([](auto& c) { return c.live; }), std::string("v2"));
        QCOMPARE(f.backend.with([](auto& c) { return c.reasons.front(); }),
                 std::string("api:ops: slower"));
    }
    void what_waits_is_bounded_and_more_is_told_to_come_back() {
        ApiFixture f({.workers = 1, .maxWaiting = 2});
        f.backend.holdLists(true);
        std::vector<std::future<http::Response>> all;
        for (int i = 0; i < 8; ++i)
            all.push_back(f.begin({.target = "/recommend?user_id=1"}));
        QCOMPARE(f.get("/health").status, 200);  // not behind the queue
        const auto refused = all.back().get();   // answered at once
        all.pop_back();
        QCOMPARE(refused.status, 503);
        QCOMPARE(fieldOf(refused, "Retry-After"), std::string("1"));
        f.backend.holdLists(false);
        int answered = 0;
        for (auto& answer : all)
            answered += answer.get().status == 200;
        QVERIFY(answered == 2 || answered == 3);  // one at work or not yet, two waiting
    }
    void stopping_answers_what_was_taken() {
        ApiFixture f({.workers = 1});
        f.backend.holdLists(true);
        auto first = f.begin({.target = "/recommend?user_id=1"});
        auto second = f.begin({.target = "/recommend?user_id=2"});
        std::thread releasing([&] { f.backend.holdLists(false); });
        f.api->stop();
        releasing.join();
        QCOMPARE(first.get().status, 200);
        QCOMPARE(second.get().status, 200);
        QCOMPARE(f.get("/recommend?user_id=3").status, 503);
    }
};

FAIRLEAD_TEST(RoutesTest)
#include "routes_test.moc"
