// SPDX-License-Identifier: GPL-3.0-or-later
// What only a connection has: addresses, properties, closing, and a stranger's clients.
#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QTest>

#include "tests/core/stream/rig.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace tests;
using core::stream::KafkaOptions;
using core::stream::KafkaSink;
using core::stream::KafkaSource;

namespace {

/// A loopback port on which nobody listens: it was free a moment ago and is bound, not listening.
class ClosedPort {
  public:
    ClosedPort() {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        (void)::bind(fd_, reinterpret_cast<sockaddr*>(&address), size);
        (void)::getsockname(fd_, reinterpret_cast<sockaddr*>(&address), &size);
        port_ = ntohs(address.sin_port);
    }
    ~ClosedPort() { ::close(fd_); }
    ClosedPort(const ClosedPort&) = delete;
    ClosedPort& operator=(const ClosedPort&) = delete;
    void listen() const { (void)::listen(fd_, 8); }
    [[nodiscard]] std::string address() const { return "127.0.0.1:" + std::to_string(port_); }

  private:
    int fd_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int port_ = 0;
};

/// A cluster whose answers about topics can be spoiled.
class TopicErrors {
  public:
    TopicErrors() {
        auto* conf = rd_kafka_conf_new();
        rd_kafka_conf_set(conf, "test.mock.num.brokers", "1", nullptr, 0);
        rd_kafka_conf_set_log_cb(conf, nullptr);
        client_ = rd_kafka_new(RD_KAFKA_PRODUCER, conf, nullptr, 0);
        cluster_ = rd_kafka_handle_mock_cluster(client_);
        for (const char* topic : {"gone", "ratings"})
            rd_kafka_mock_topic_create(cluster_, topic, 1, 1);
    }
    ~TopicErrors() { rd_kafka_destroy(client_); }
    TopicErrors(const TopicErrors&) = delete;
    TopicErrors& operator=(const TopicErrors&) = delete;
    [[nodiscard]] std::string address() const { return rd_kafka_mock_cluster_bootstraps(cluster_); }
    void set(const char* topic, rd_kafka_resp_err_t error) {
        rd_kafka_mock_topic_set_error(cluster_, topic, error);
    }

  private:
    rd_kafka_t* client_;
    rd_kafka_mock_cluster_t* cluster_;
};

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

class KafkaTest : public QObject {
    Q_OBJECT
    SystemClock clock_;

    static KafkaOptions at(const std::string& address) {
        KafkaOptions options;
        options.bootstrap = address;
        return options;
    }

  private slots:
    void the_embedded_broker_has_an_address_and_a_new_life_each_time() {
        KafkaRig one;
        KafkaRig two;
        QVERIFY(one.broker().address().starts_with("127.0.0.1:"));
        QVERIFY(one.broker().address() != two.broker().address());
        QCOMPARE(one.broker().incarnation().size(), std::size_t(36));
        QVERIFY(one.broker().incarnation() != two.broker().incarnation());
        QVERIFY(!one.broker().down());
        one.setDown(true);
        QVERIFY(one.broker().down());
    }

    void the_embedded_broker_refuses_a_bad_topic() {
        using core::stream::EmbeddedBroker;
        const auto twice = EmbeddedBroker::start({{"a", 1}, {"a", 1}});
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, Errc::InvalidArgument);
        QCOMPARE(twice.error().where, std::string("a"));
        QVERIFY(!EmbeddedBroker::start({{"a", 0}}));
        QVERIFY(!EmbeddedBroker::start({{"", 1}}));
    }

    void a_link_comes_up_and_names_its_brokers() {
        KafkaRig rig;
        const auto source = rig.source();
        const auto sink = rig.sink();
        QTRY_VERIFY_WITH_TIMEOUT(source->link().up() && sink->link().up(), 5000);
        QCOMPARE(source->link().brokers, 1);
        QCOMPARE(sink->link().brokers, 1);
        QVERIFY(source->link().embedded);
        QCOMPARE(source->link().address, rig.broker().address());
        QVERIFY(source->link().lastAnswer.has_value());
    }

    void a_name_that_cannot_be_resolved_is_a_wrong_host() {
        const auto source = KafkaSource::open(at("no-such-host.invalid:9092"), clock_).value();
        const auto sink = KafkaSink::open(at("no-such-host.invalid:9092"), clock_).value();
        QTRY_COMPARE_WITH_TIMEOUT(source->link().state, LinkState::WrongHost, 5000);
        QTRY_COMPARE_WITH_TIMEOUT(sink->link().state, LinkState::WrongHost, 5000);
        QVERIFY(contains(source->link().sentence, "no-such-host.invalid:9092"));
        QVERIFY(contains(source->link().sentence, "cannot be found"));
    }

    void a_port_on_which_nobody_listens_is_down() {
        const ClosedPort port;
        const auto source = KafkaSource::open(at(port.address()), clock_).value();
        QTRY_COMPARE_WITH_TIMEOUT(source->link().state, LinkState::Down, 5000);
        QVERIFY(contains(source->link().sentence, port.address()));
        QVERIFY(contains(source->link().sentence, "refused"));
        QVERIFY(!source->link().lastAnswer.has_value());
        const std::vector<std::string> topics{"ratings"};
        QCOMPARE(source->partitions(topics, milliseconds(200)).error().code, Errc::Unavailable);
        QVERIFY(source->assign(std::vector<StartAt>{{{"ratings", 0}, 0}}));
        QVERIFY(!source->poll(milliseconds(50)).value().has_value());
        QCOMPARE(source->ends().size(), std::size_t(1));
    }

    void somebody_who_never_answers_does_not_hold_up_closing() {
        const ClosedPort port;
        port.listen();
        auto source = KafkaSource::open(at(port.address()), clock_).value();
        auto sink = KafkaSink::open(at(port.address()), clock_).value();
        QVERIFY(sink->produce("ratings", "k", "v"));
        QVERIFY(!source->poll(milliseconds(50)).value().has_value());
        const auto begin = std::chrono::steady_clock::now();
        source.reset();
        sink.reset();
        QVERIFY(std::chrono::steady_clock::now() - begin < seconds(9));
    }

    void closing_with_much_fetched_and_much_queued_is_quick() {
        KafkaRig rig;
        auto sink = rig.sink();
        for (int n = 0; n < 20000; ++n)
            QVERIFY(sink->produce("ratings", std::to_string(n), std::string(100, 'x')));
        QVERIFY(sink->flush(seconds(10)));
        auto source = rig.source();
        const auto starts = assignAll(*source, {"ratings"});
        QCOMPARE(take(*source, starts, 10).size(), std::size_t(10));
        source->pause(0);
        rig.setDown(true);
        for (int n = 0; n < 20000; ++n)
            QVERIFY(sink->produce("ratings", std::to_string(n), std::string(100, 'x')));
        const auto begin = std::chrono::steady_clock::now();
        source.reset();
        sink.reset();
        QVERIFY(std::chrono::steady_clock::now() - begin < seconds(5));
    }

    void a_topic_that_goes_missing_is_said_and_the_others_go_on() {
        TopicErrors cluster;
        auto options = at(cluster.address());
        options.embedded = true;
        auto source = KafkaSource::open(options, clock_).value();
        QVERIFY(source->assign(std::vector<StartAt>{{{"gone", 0}, 0}, {{"ratings", 0}, 0}}));
        const auto becomes = [&](LinkState state) {
            (void)source->poll(milliseconds(10));
            return source->link().state == state;
        };
        QTRY_VERIFY_WITH_TIMEOUT(becomes(LinkState::Up), 5000);
        cluster.set("gone", RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART);
        QTRY_VERIFY_WITH_TIMEOUT(becomes(LinkState::TopicMissing), 5000);
        QVERIFY(contains(source->link().sentence, "\"gone\""));
        const auto sink = KafkaSink::open(options, clock_).value();
        source->pause(1);
        QVERIFY(sink->produce("ratings", "k", "v"));
        QVERIFY(sink->flush(seconds(5)));
        QTRY_COMPARE_WITH_TIMEOUT(source->ends().at(1).high, 1, 5000);
        source->resume(1);
        QCOMPARE(take(*source, {{{"gone", 0}, 0}, {{"ratings", 0}, 0}}, 1).size(), std::size_t(1));
        cluster.set("gone", RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED);
        QTRY_VERIFY_WITH_TIMEOUT(becomes(LinkState::NotAllowed), 5000);
        // The same topic matters no more when it is not consumed any more.
        QVERIFY(source->assign(std::vector<StartAt>{{{"ratings", 0}, 0}}));
        QTRY_VERIFY_WITH_TIMEOUT(becomes(LinkState::Up), 5000);
        // librdkafka 2.0.2 cannot destroy a consumer that lost a topic: it must not hold us up.
        const auto begin = std::chrono::steady_clock::now();
        source.reset();
        QVERIFY(std::chrono::steady_clock::now() - begin < seconds(8));
    }

    void a_bad_property_is_named_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("unknown") << "no.such.property"
                                 << "1";
        QTest::newRow("wrong value") << "security.protocol"
                                     << "carrier-pigeon";
        QTest::newRow("ours") << "auto.offset.reset"
                              << "latest";
        QTest::newRow("ours too") << "enable.auto.commit"
                                  << "true";
    }
    void a_bad_property_is_named() {
        QFETCH(QString, name);
        QFETCH(QString, value);
        auto options = at("127.0.0.1:1");
        options.extra[name.toStdString()] = value.toStdString();
        const auto source = KafkaSource::open(options, clock_);
        QVERIFY(!source);
        QCOMPARE(source.error().code, Errc::InvalidArgument);
        QCOMPARE(source.error().where, name.toStdString());
        QVERIFY(contains(source.error().message, name.toStdString()));
        QVERIFY(!KafkaSink::open(options, clock_));
    }

    void a_certificate_that_is_not_there_is_an_error() {
        auto options = at("127.0.0.1:1");
        options.extra["security.protocol"] = "ssl";
        options.extra["ssl.ca.location"] = "/nonexistent/ca.pem";
        const auto source = KafkaSource::open(options, clock_);
        QVERIFY(!source);
        QCOMPARE(source.error().code, Errc::InvalidArgument);
        QVERIFY2(contains(source.error().message, "ssl.ca.location"),
                 source.error().message.c_str());
    }

    void an_empty_address_is_an_error() {
        const auto source = KafkaSource::open({}, clock_);
        QVERIFY(!source);
        QCOMPARE(source.error().where, std::string("bootstrap.servers"));
    }

    void a_consumer_that_falls_behind_the_embedded_brokers_memory_is_told() {
        KafkaRig rig;
        const auto sink = rig.sink();
        for (int n = 0; n < 1500; ++n)
            QVERIFY(sink->produce("ratings", "same", std::string(10000, 'x')));
        QVERIFY(sink->flush(seconds(10)));
        const auto source = rig.source();
        const std::vector<std::string> topics{"ratings"};
        const auto ends = source->partitions(topics, seconds(5)).value();
        const auto full = std::find_if(ends.begin(), ends.end(),
                                       [](const PartitionEnds& end) { return end.high > 0; });
        QVERIFY(full != ends.end());
        QCOMPARE(full->high, 1500);
        QVERIFY2(full->low > 0, "it keeps about 5 MiB of 15");
        QVERIFY(source->assign(std::vector<StartAt>{{full->at, 0}}));
        std::optional<Error> told;
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                     const auto polled = source->poll(milliseconds(50));
                                     if (!polled) told = polled.error();
                                     return told.has_value();
                                 }()),
                                 5000);
        QCOMPARE(told->code, Errc::Corrupt);
        QTRY_COMPARE_WITH_TIMEOUT(source->ends().at(0).low, full->low, 5000);
        const std::vector<StartAt> oldest{{full->at, full->low}};
        QVERIFY(source->assign(oldest));
        const auto kept = static_cast<std::size_t>(full->high - full->low);
        QCOMPARE(take(*source, oldest, kept).size(), kept);
    }

    void the_embedded_broker_cannot_search_by_time() {
        KafkaRig rig;
        const auto source = rig.source();
        const TopicPartition at[] = {{"ratings", 0}};
        const auto found = source->offsetsAt(at, clock_.now(), seconds(5));
        QVERIFY(!found);
        QCOMPARE(found.error().code, Errc::Unavailable);
    }
};

FAIRLEAD_TEST(KafkaTest)
#include "kafka_test.moc"
