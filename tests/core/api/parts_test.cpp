// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/api/instruments.h"
#include "core/api/listen.h"
#include "core/api/networks.h"
#include "core/api/repeated_requests.h"
#include "core/api/tokens.h"
#include "core/api/user_budget.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::api;
using namespace std::chrono_literals;

class ApiPartsTest : public QObject {
    Q_OBJECT
    static bool says(const std::string& text, const std::string& line) {
        return text.find(line + "\n") != std::string::npos;
    }

  private Q_SLOTS:
    void networks_hold_their_addresses_and_no_others() {
        const auto networks =
            *Networks::parse(" 10.0.0.0/8, 192.0.2.7 ,2001:db8::/33,198.51.100.64/26");
        for (const char* in :
             {"10.255.0.1", "192.0.2.7", "2001:db8:7fff::1", "198.51.100.127", "::ffff:10.1.2.3"})
            QVERIFY2(networks.contain(in), in);
        for (const char* out :
             {"11.0.0.1", "192.0.2.8", "2001:db8:8000::1", "198.51.100.128", "nonsense", ""})
            QVERIFY2(!networks.contain(out), out);
        for (const char* wrong :
             {"10.0.0.0/33", "10.0.0.0/", "10.0.0/8", "a", "::/129", "1.2.3.4/-1"})
            QVERIFY2(!Networks::parse(wrong).ok(), wrong);
        QVERIFY(Networks::parse("")->empty());
        QVERIFY(Networks::parse("0.0.0.0/0")->contain("8.8.8.8"));
    }
    void the_client_is_the_last_that_no_trusted_proxy_is() {
        const auto trusted = *Networks::parse("10.0.0.0/8");
        QCOMPARE(clientAddress("10.0.0.1", "1.1.1.1, 2.2.2.2", trusted), std::string("2.2.2.2"));
        QCOMPARE(clientAddress("10.0.0.1", "1.1.1.1,10.0.0.2", trusted), std::string("1.1.1.1"));
        QCOMPARE(clientAddress("10.0.0.1", "", trusted), std::string("10.0.0.1"));
        QCOMPARE(clientAddress("10.0.0.1", "1.1.1.1, junk", trusted), std::string("10.0.0.1"));
        QCOMPARE(clientAddress("9.9.9.9", "1.1.1.1", trusted), std::string("9.9.9.9"));
    }
    void addresses_to_listen_on_are_read_or_refused() {
        QVERIFY(!parseListen("off")->has_value());
        QCOMPARE((*parseListen("127.0.0.1:5000"))->port, std::uint16_t(5000));
        QCOMPARE((*parseListen("localhost:0"))->host, std::string("127.0.0.1"));
        QCOMPARE((*parseListen("[::1]:80"))->host, std::string("::1"));
        for (const char* wrong : {"", "5000", "127.0.0.1", "127.0.0.1:", "127.0.0.1:70000",
                                  "::1:80", "[127.0.0.1]:80", "nowhere:80", "127.0.0.1:80x"})
            QVERIFY2(!parseListen(wrong).ok(), wrong);
        QVERIFY(isLoopback("127.8.9.1") && isLoopback("::1") && isLoopback("::ffff:127.0.0.1"));
        QVERIFY(!isLoopback("0.0.0.0") && !isLoopback("::") && !isLoopback("192.0.2.1"));
    }
    void a_budget_of_a_forgotten_client_begins_anew_and_memory_is_bounded() {
        UserBudget budget(3);
        const UtcTime now = *parseIso8601("2026-11-22T10:00:00Z");
        for (const char* client : {"a", "b", "c"})
            QVERIFY(budget.ask(client, "u", 1, now).allowed);
        QVERIFY(!budget.ask("a", "v", 1, now).allowed);  // and now b is the longest silent
        QVERIFY(budget.ask("d", "u", 1, now).allowed);
        QCOMPARE(budget.clients(), std::size_t(3));
        QVERIFY(!budget.ask("a", "v", 1, now).allowed);
        QVERIFY(budget.ask("b", "v", 1, now).allowed);
        // The clock is set back a day: no new budget.
        QVERIFY(!budget.ask("a", "w", 1, now - 24h).allowed);
        QVERIFY(budget.ask("a", "w", 1, now + 24h).allowed);
    }
    void repeated_requests_are_bounded() {
        tests::FakeClock clock;
        RepeatedRequests repeated(clock, 2);
        using State = RepeatedRequests::State;
        QCOMPARE(repeated.begin("a", "1").state, State::New);
        QCOMPARE(repeated.begin("a", "1").state, State::UnderWay);
        repeated.done("a", "id");
        QCOMPARE(repeated.begin("a", "1").eventId, std::string("id"));
        QCOMPARE(repeated.begin("a", "2").state, State::OtherContent);
        QCOMPARE(repeated.begin("b", "1").state, State::New);
        QCOMPARE(repeated.begin("c", "1").state, State::New);  // and a is forgotten
        QCOMPARE(repeated.begin("a", "2").state, State::New);
        repeated.done("gone", "id");
        repeated.failed("gone");
    }
    void tokens_differ_and_belong_to_whom_they_were_made_for() {
        const auto a = makeToken();
        const auto b = makeToken();
        QVERIFY(a.text != b.text);
        QCOMPARE(a.text.size(), std::size_t(67));
        std::vector<store::ApiToken> known(2);
        known[0].name = "a";
        known[0].digest = a.digest;
        known[1].name = "b";
        known[1].digest = b.digest;
        QCOMPARE(ownerOf(b.text, known)->name, std::string("b"));
        QVERIFY(!ownerOf(a.digest, known));  // what is stored is no token
        QVERIFY(!ownerOf("", known));
        QVERIFY(!ownerOf(makeToken().text, known));
    }
    void what_is_not_known_is_left_out_and_nothing_is_nan() {
        Figures figures;
        figures.programVersion = "0.1";
        figures.quality.giniSlope = std::numeric_limits<double>::quiet_NaN();
        const std::string text = Instruments().exposition(figures);
        for (const char* absent : {"NaN", "nan", "fairlead_coverage", "fairlead_gini", "lag",
                                   "outbox", "fairlead_model_info", "training_runs"})
            QVERIFY2(text.find(absent) == std::string::npos, absent);
        QVERIFY(says(text, "fairlead_build_info{version=\"0.1\"} 1"));
    }
    void every_figure_has_its_line() {
        Figures f;
        f.uptimeSeconds = 12.5;
        f.answers = {{"v1", "A", 7}, {"v1", "", 2}};
        f.errors = {{"unavailable", 3}};
        f.latency.add(700us);
        f.latency.add(3s);
        f.events = {{"ratings", "rejected", 4}};
        f.stream = StreamFigures{true, 42, 1.5, 6};
        f.trainings = {{"done", 3, 4.5}};
        f.isTraining = true;
        f.model = LiveModel{"v\"1", "item-knn", false, utcFromMicros(1500000)};
        f.quality.coverage = 0.8125;
        f.quality.quarantinedUsers = 2;
        const std::string text = Instruments().exposition(f);
        for (const char* line :
             {"fairlead_uptime_seconds 12.5",
              "fairlead_recommendations_total{version=\"v1\",arm=\"A\"} 7",
              "fairlead_recommendations_total{version=\"v1\",arm=\"\"} 2",
              "fairlead_recommendation_errors_total{kind=\"unavailable\"} 3",
              "fairlead_recommendation_duration_seconds_bucket{le=\"0.0005\"} 0",
              "fairlead_recommendation_duration_seconds_bucket{le=\"0.001\"} 1",
              "fairlead_recommendation_duration_seconds_bucket{le=\"+Inf\"} 2",
              "fairlead_recommendation_duration_seconds_count 2",
              "fairlead_events_total{topic=\"ratings\",outcome=\"rejected\"} 4",
              "fairlead_stream_up 1",
              "fairlead_stream_lag_messages 42",
              "fairlead_stream_lag_seconds 1.5",
              "fairlead_outbox_events 6",
              "fairlead_training_runs_total{state=\"done\"} 3",
              "fairlead_training_duration_seconds_sum{state=\"done\"} 4.5",
              "fairlead_training_running 1",
              "fairlead_model_info{version=\"v\\\"1\",family=\"item-knn\",fallback=\"false\"} 1",
              "fairlead_model_live_since_timestamp_seconds 1.5",
              "fairlead_coverage_ratio 0.8125",
              "fairlead_quarantined_users 2"})
            QVERIFY2(says(text, line), line);
    }
};

FAIRLEAD_TEST(ApiPartsTest)
#include "parts_test.moc"
