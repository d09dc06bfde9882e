// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/link_watch.h"

#include <QTest>

#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::stream;
using std::chrono::seconds;

class LinkWatchTest : public QObject {
    Q_OBJECT
    tests::FakeClock clock_;

  private slots:
    void it_is_connecting_until_something_is_known() {
        const LinkWatch watch("host:9092", false, clock_);
        QCOMPARE(watch.link().state, LinkState::Connecting);
        QCOMPARE(watch.link().since, clock_.now());
        QCOMPARE(watch.link().address, std::string("host:9092"));
        QVERIFY(!watch.link().lastAnswer);
    }

    void the_cause_decides_the_state_data() {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("state");
        const auto row = [](const char* what, rd_kafka_resp_err_t error, LinkState state) {
            QTest::newRow(what) << static_cast<int>(error) << static_cast<int>(state);
        };
        row("refused", RD_KAFKA_RESP_ERR__TRANSPORT, LinkState::Down);
        row("name", RD_KAFKA_RESP_ERR__RESOLVE, LinkState::WrongHost);
        row("login", RD_KAFKA_RESP_ERR__AUTHENTICATION, LinkState::LoginRefused);
        row("login at the broker", RD_KAFKA_RESP_ERR_SASL_AUTHENTICATION_FAILED,
            LinkState::LoginRefused);
        row("tls", RD_KAFKA_RESP_ERR__SSL, LinkState::CertificateBad);
        row("rights", RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED, LinkState::NotAllowed);
    }
    void the_cause_decides_the_state() {
        QFETCH(int, error);
        QFETCH(int, state);
        LinkWatch watch("host:9092", false, clock_);
        watch.failed(static_cast<rd_kafka_resp_err_t>(error), "the detail");
        QCOMPARE(watch.link().state, LinkState::Connecting);  // others may still answer
        clock_.advance(seconds(3));
        watch.failed(RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN, "1/1 brokers are down");
        const Link link = watch.link();
        QCOMPARE(static_cast<int>(link.state), state);
        QCOMPARE(link.since, clock_.now());
        QVERIFY(link.sentence.find("the detail") != std::string::npos);
        QVERIFY(link.sentence.find("host:9092") != std::string::npos);
    }

    void one_broker_of_several_may_go_away() {
        LinkWatch watch("a:1,b:1", false, clock_);
        watch.answered(2, {});
        const auto since = watch.link().since;
        clock_.advance(seconds(1));
        watch.failed(RD_KAFKA_RESP_ERR__TRANSPORT, "a:1 went away");
        QVERIFY(watch.link().up());
        watch.answered(2, {});
        QCOMPARE(watch.link().since, since);
        QCOMPARE(watch.link().lastAnswer, std::optional(clock_.now()));
        // Its cause is forgotten: a later silence is not its fault.
        watch.unanswered("Local: Timed out");
        QCOMPARE(watch.link().state, LinkState::Down);
        QVERIFY(watch.link().sentence.find("Timed out") != std::string::npos);
    }

    void a_refused_login_is_not_hidden_by_its_closed_connection() {
        LinkWatch watch("host:9092", false, clock_);
        watch.failed(RD_KAFKA_RESP_ERR__AUTHENTICATION, "SASL authentication error");
        watch.failed(RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN, "1/1 brokers are down");
        watch.failed(RD_KAFKA_RESP_ERR__TRANSPORT, "host:9092: Disconnected");
        QCOMPARE(watch.link().state, LinkState::LoginRefused);
        watch.failed(RD_KAFKA_RESP_ERR__TRANSPORT, "Connect to ipv4#1.2.3.4:9092 failed");
        QCOMPARE(watch.link().state, LinkState::Down);
        watch.answered(1, {});
        QVERIFY(watch.link().up());
        QVERIFY(watch.link().sentence.empty());
    }

    void a_topic_may_be_missing_or_forbidden_on_a_good_connection() {
        LinkWatch watch("host:9092", false, clock_);
        watch.answered(3, TopicProblem{"ratings", RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART});
        QCOMPARE(watch.link().state, LinkState::TopicMissing);
        QVERIFY(watch.link().sentence.find("\"ratings\" does not exist") != std::string::npos);
        watch.answered(3, TopicProblem{"ratings", RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED});
        QCOMPARE(watch.link().state, LinkState::NotAllowed);
        watch.answered(3, {});
        QVERIFY(watch.link().up());
    }

    void a_group_that_may_not_be_used_harms_nothing() {
        LinkWatch watch("host:9092", false, clock_);
        watch.answered(1, {});
        watch.failed(RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED, "group");
        watch.unanswered("");
        QCOMPARE(watch.link().state, LinkState::Down);
    }

    void after_retiring_nothing_changes() {
        LinkWatch watch("host:9092", false, clock_);
        watch.retire();
        watch.answered(1, {});
        watch.failed(RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN, "");
        QCOMPARE(watch.link().state, LinkState::Connecting);
    }
};

FAIRLEAD_TEST(LinkWatchTest)
#include "link_watch_test.moc"
