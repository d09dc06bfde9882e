// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <map>

#include "core/base/random.h"
#include "tests/core/api/api_fixture.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::api;
using namespace tests;
using namespace std::chrono_literals;

namespace {

Networks networks(const char* text) {
    auto parsed = Networks::parse(text);
    if (!parsed) qFatal("%s", parsed.error().message.c_str());
    return *std::move(parsed);
}

}  // namespace

class LimitsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void thirty_thousand_requests_are_decided_exactly() {
        ApiFixture f;
        std::map<std::string, std::vector<MonoTime>> allowed;  // the slow twin: everything
        CounterRandom random(11);
        for (int i = 0; i < 30000; ++i) {
            f.clock.advance(std::chrono::microseconds(random.below(300000)));
            const std::string client = "10.0.0." + std::to_string(random.below(4));
            auto& log = allowed[client];
            const MonoTime now = f.clock.monotonic();
            std::size_t inWindow = 0;
            for (auto it = log.rbegin(); it != log.rend() && now - *it < 60s; ++it)
                ++inWindow;
            const bool entitled = inWindow < 100;
            const auto response = f.get(i % 2 ? "/nowhere" : "/ready", client);
            if ((response.status != 429) != entitled) QFAIL(qPrintable(QString::number(i)));
            if (entitled) log.push_back(now);
        }
    }
    void the_hundred_and_first_is_told_when_to_come_back() {
        ApiFixture f;
        for (int i = 0; i < 100; ++i) {
            const auto response = f.get("/ready");
            QCOMPARE(response.status, 200);
            QCOMPARE(fieldOf(response, "RateLimit-Policy"), std::string("\"default\";q=100;w=60"));
            QVERIFY(fieldOf(response, "RateLimit")
                        .starts_with("\"default\";r=" + std::to_string(99 - i) + ";t="));
        }
        f.clock.advance(12s);
        const auto refused = f.get("/ready");
        QCOMPARE(refused.status, 429);
        QCOMPARE(fieldOf(refused, "Retry-After"), std::string("48"));
        QCOMPARE(fieldOf(refused, "RateLimit"), std::string("\"default\";r=0;t=48"));
        QCOMPARE(f.get("/health").status, 200);
        QCOMPARE(f.get("/ready", "192.0.2.2").status, 200);
        f.clock.advance(48s);
        QCOMPARE(f.get("/ready").status, 200);
    }
    void an_ipv6_network_is_one_client() {
        ApiFixture f;
        for (int i = 0; i < 100; ++i)
            QCOMPARE(f.get("/ready", "2001:db8::" + std::to_string(i + 1)).status, 200);
        QCOMPARE(f.get("/ready", "2001:db8::ffff").status, 429);
        QCOMPARE(f.get("/ready", "2001:db8:0:1::1").status, 200);
    }
    void only_a_trusted_proxy_names_the_client() {
        ApiFixture f({.gate = {.requestsPerMinute = 2, .trustedProxies = networks("10.0.0.0/8")}});
        const auto from = [&](const char* peer, const char* forwarded) {
            return f
                .ask({.target = "/ready",
                      .fields = {{"x-forwarded-for", forwarded}},
                      .client = peer})
                .status;
        };
        QCOMPARE(from("10.0.0.1", "198.51.100.1"), 200);
        QCOMPARE(from("10.0.0.1", "1.1.1.1, 198.51.100.1, 10.2.3.4"), 200);
        QCOMPARE(from("10.0.0.1", "2.2.2.2, 198.51.100.1"), 429);  // what stands before is made up
        QCOMPARE(from("10.0.0.1", "198.51.100.2"), 200);
        QCOMPARE(from("192.0.2.9", "198.51.100.3"), 200);
        QCOMPARE(from("192.0.2.9", "198.51.100.4"), 200);
        QCOMPARE(from("192.0.2.9", "198.51.100.5"), 429);
    }
    void a_named_client_has_its_own_limit_and_each_of_its_users_the_common_one() {
        ApiFixture f({.gate = {.requestsPerMinute = 3}});
        const auto token = ApiFixture::bearer(f.addToken("gateway", store::ApiRole::Client, 10));
        const auto ask = [&](const char* user) {
            return f.ask({.target = std::string("/recommend?user_id=") + user, .fields = {token}})
                .status;
        };
        for (int i = 0; i < 3; ++i)
            QCOMPARE(ask("a"), 200);
        QCOMPARE(ask("a"), 429);
        QCOMPARE(ask("b"), 200);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(f.ask({.target = "/ready", .fields = {token}}).status, 200);
        QCOMPARE(f.ask({.target = "/ready", .fields = {token}}).status, 429);
        QCOMPARE(f.get("/ready").status, 200);  // its address has its own
    }
    void a_wrong_token_is_refused_and_guessing_is_limited() {
        ApiFixture f({.gate = {.requestsPerMinute = 3}});
        const std::string good = f.addToken("shop");
        std::string wrong = good;
        wrong.back() = wrong.back() == '0' ? '1' : '0';
        for (const std::string& token : {wrong, good.substr(0, 20), std::string(5000, 'a')}) {
            const auto response =
                f.ask({.target = "/ready", .fields = {ApiFixture::bearer(token)}});
            QCOMPARE(response.status, 401);
            QVERIFY(!fieldOf(response, "WWW-Authenticate").empty());
        }
        QCOMPARE(f.ask({.target = "/ready", .fields = {ApiFixture::bearer(wrong)}}).status, 429);
        QCOMPARE(f.ask({.target = "/ready", .fields = {ApiFixture::bearer(good)}}).status, 200);
        QCOMPARE(f.ask({.target = "/ready",
                        .fields = {{"Authorization", "Basic YTpi"}},
                        .client = "192.0.2.7"})
                     .status,
                 401);
    }
    void where_tokens_are_needed_nobody_else_is_served() {
        ApiFixture f({.gate = {.tokenNeeded = true}});
        const auto token = ApiFixture::bearer(f.addToken("shop"));
        QCOMPARE(f.get("/recommend?user_id=1").status, 401);
        QCOMPARE(f.get("/metrics").status, 401);
        QCOMPARE(f.get("/nowhere").status, 401);  // not even what there is
        QCOMPARE(f.get("/health").status, 200);
        QCOMPARE(f.ask({.target = "/recommend?user_id=1", .fields = {token}}).status, 200);
        f.backend.with([](auto& c) { c.tokens.clear(); });
        QCOMPARE(f.ask({.target = "/recommend?user_id=1", .fields = {token}}).status, 401);
    }
    void a_day_gives_the_lists_of_so_many_users_and_no_more() {
        ApiFixture f({.gate = {.requestsPerMinute = 1000000, .usersPerDay = 20}});
        for (int i = 0; i < 20; ++i)
            QCOMPARE(f.get("/recommend?user_id=" + std::to_string(i)).status, 200);
        const auto refused = f.get("/recommend?user_id=20");
        QCOMPARE(refused.status, 429);
        QCOMPARE(fieldOf(refused, "Retry-After"), std::to_string(10 * 3600 + 54 * 60 + 59));
        QCOMPARE(f.get("/recommend?user_id=7").status, 200);  // asked for before
        QCOMPARE(f.get("/recommend?user_id=20", "192.0.2.2").status, 200);
        QCOMPARE(f.post("/rate", R"({"user_id":99,"item_id":2,"rating":3})").status, 202);
        f.clock.advance(11h);
        QCOMPARE(f.get("/recommend?user_id=20").status, 200);
        QVERIFY(f.get("/metrics").body.find("fairlead_http_refusals_total{reason=\"users\"} 1") !=
                std::string::npos);
    }
    void who_asks_for_one_new_user_after_the_other_raises_an_alarm_once() {
        ApiFixture f({.gate = {.requestsPerMinute = 1000000, .usersPerDay = 200}});
        for (int i = 0; i < 99; ++i)
            QCOMPARE(f.get("/recommend?user_id=" + std::to_string(i)).status, 200);
        QVERIFY(f.backend.with([](auto& c) { return c.findings.empty(); }));
        for (int i = 99; i < 150; ++i)
            QCOMPARE(f.get("/recommend?user_id=" + std::to_string(i)).status, 200);
        const auto findings = f.backend.with([](auto& c) { return c.findings; });
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY(findings[0].sentence.find("192.0.2.1") != std::string::npos);
        QVERIFY(f.get("/metrics").body.find("fairlead_api_extraction_alarms_total 1") !=
                std::string::npos);
    }
    void who_comes_back_to_the_same_users_raises_none() {
        ApiFixture f({.gate = {.requestsPerMinute = 1000000, .usersPerDay = 200}});
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(f.get("/recommend?user_id=" + std::to_string(i / 5)).status, 200);
        QVERIFY(f.backend.with([](auto& c) { return c.findings.empty(); }));
    }
};

FAIRLEAD_TEST(LimitsTest)
#include "limits_test.moc"
