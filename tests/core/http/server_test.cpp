// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/server.h"

#include <QTest>
#include <atomic>
#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <thread>

#include "tests/support/test_main.h"

using namespace core::http;
namespace asio = boost::asio;
using Tcp = asio::ip::tcp;

namespace {

/// A client that sends bytes as they are.
class Raw {
  public:
    explicit Raw(std::uint16_t port) : socket_(io_) {
        socket_.connect({asio::ip::make_address("127.0.0.1"), port});
    }
    void send(const std::string& bytes) {
        boost::system::error_code ignored;
        asio::write(socket_, asio::buffer(bytes), ignored);
    }
    /// Everything until the server closes.
    std::string readAll() {
        std::string bytes;
        boost::system::error_code ended;
        asio::read(socket_, asio::dynamic_buffer(bytes), ended);
        return bytes;
    }
    /// One answer with a body of known length.
    std::string readOne() {
        std::string bytes;
        char c = 0;
        boost::system::error_code failure;
        while (bytes.find("\r\n\r\n") == std::string::npos && !failure) {
            if (asio::read(socket_, asio::buffer(&c, 1), failure) == 1) bytes.push_back(c);
        }
        const auto at = bytes.find("Content-Length: ");
        std::string body(at == std::string::npos ? 0 : std::stoul(bytes.substr(at + 16)), ' ');
        asio::read(socket_, asio::buffer(body), failure);
        return bytes + body;
    }

  private:
    asio::io_context io_;
    Tcp::socket socket_;
};

std::string get(const std::string& target, const std::string& more = {}) {
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
}

int statusOf(const std::string& answer) {
    return answer.size() > 12 ? std::stoi(answer.substr(9, 3)) : 0;
}

}  // namespace

class ServerTest : public QObject {
    Q_OBJECT
    std::atomic<int> handled_ = 0;

    std::unique_ptr<Server> start(ServerOptions options = {}) {
        auto server = Server::start(options, [this](const Request& request, Reply reply) {
            ++handled_;
            reply(json(200, {{"path", request.path},
                             {"client", request.client},
                             {"body", std::string(request.body)}}));
        });
        if (!server) qFatal("%s", server.error().text().c_str());
        return *std::move(server);
    }

  private Q_SLOTS:
    void init() { handled_ = 0; }

    void a_connection_is_kept_for_many_requests() {
        const auto server = start();
        Raw client(server->port());
        for (int i = 0; i < 3; ++i) {
            client.send(get("/a?x=1"));
            const std::string answer = client.readOne();
            QCOMPARE(statusOf(answer), 200);
            QVERIFY(answer.find(R"("path":"/a")") != std::string::npos);
            QVERIFY(answer.find(R"("client":"127.0.0.1")") != std::string::npos);
        }
        QCOMPARE(server->counts().accepted, 1);
        QCOMPARE(server->counts().requests, 3);
    }
    void pipelined_requests_are_answered_in_order() {
        const auto server = start();
        Raw client(server->port());
        client.send(get("/1") + get("/2") + get("/3"));
        for (const char* path : {"/1", "/2", "/3"})
            QVERIFY(client.readOne().find(path) != std::string::npos);
    }

    void what_breaks_a_limit_never_reaches_the_handler_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const std::string& bytes, int status) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << status;
        };
        const std::string json = "Content-Type: application/json\r\n";
        const std::string host = "Host: localhost\r\n";
        row("long target", get("/" + std::string(3000, 'a')), 414);
        row("large header", get("/", "X-A: " + std::string(12000, 'a') + "\r\n"), 431);
        std::string fields;
        for (int i = 0; i < 40; ++i)
            fields += "X-" + std::to_string(i) + ": 1\r\n";
        row("many fields", get("/", fields), 431);
        row("large body", "POST / HTTP/1.1\r\n" + host + json + "Content-Length: 70000\r\n\r\n",
            413);
        row("large chunked body",
            "POST / HTTP/1.1\r\n" + host + json + "Transfer-Encoding: chunked\r\n\r\n11170\r\n" +
                std::string(70000, 'a') + "\r\n0\r\n\r\n",
            413);
        row("two lengths",
            "POST / HTTP/1.1\r\n" + host + json + "Content-Length: 1\r\nContent-Length: 2\r\n\r\na",
            400);
        row("length and chunks",
            "POST / HTTP/1.1\r\n" + host + json +
                "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            400);
        row("no JSON type", "POST / HTTP/1.1\r\n" + host + "Content-Length: 2\r\n\r\n{}", 415);
        row("foreign host", "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421);
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", "GET / HTTP/1.1\r\n" + host + host + "\r\n", 400);
        row("web page", get("/", "Origin: https://evil.example\r\n"), 403);
        row("rubbish", "\x01\x02 hello\r\n\r\n", 400);
    }
    void what_breaks_a_limit_never_reaches_the_handler() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const auto server = start();
        Raw client(server->port());
        client.send(bytes.toStdString());
        const std::string answer = client.readAll();
        QCOMPARE(statusOf(answer), status);
        QVERIFY(answer.find("application/problem+json") != std::string::npos);
        QCOMPARE(handled_.load(), 0);
        QTRY_COMPARE(server->counts().connections, 0);
    }
    void a_request_that_dawdles_is_ended() {
        const auto server = start({.requestDeadline = std::chrono::milliseconds(100)});
        Raw client(server->port());
        client.send("GET / HTTP/1.1\r\nHost: loc");
        QCOMPARE(statusOf(client.readAll()), 408);
        QCOMPARE(server->counts().timedOut, 1);
    }
    void an_idle_connection_is_closed_silently() {
        const auto server = start({.idle = std::chrono::milliseconds(50)});
        Raw client(server->port());
        client.send(get("/"));
        QCOMPARE(statusOf(client.readOne()), 200);
        QCOMPARE(client.readAll(), std::string());
    }
    void when_all_places_are_taken_the_longest_waiting_goes() {
        const auto server = start({.maxConnections = 3});
        Raw first(server->port());
        QTRY_COMPARE(server->counts().accepted, 1);
        Raw second(server->port());
        Raw third(server->port());
        QTRY_COMPARE(server->counts().accepted, 3);
        Raw fourth(server->port());
        QCOMPARE(first.readAll(), std::string());
        fourth.send(get("/"));
        QCOMPARE(statusOf(fourth.readOne()), 200);
        QCOMPARE(server->counts().evicted, 1);
    }
    void a_late_reply_after_the_server_is_gone_does_no_harm() {
        Reply late;
        std::atomic<bool> asked = false;
        auto server = Server::start({}, [&](const Request&, Reply reply) {
            late = std::move(reply);
            asked = true;
        });
        Raw client((*server)->port());
        client.send(get("/"));
        QTRY_VERIFY(asked.load());
        server->reset();
        late(json(200, {}));
    }
    void a_taken_port_is_passed_over_or_told() {
        const auto first = start();
        const auto second = start({.port = first->port()});
        QVERIFY(second->port() != first->port());
        const auto refused = Server::start({.port = first->port(), .nextFreePort = false},
                                           [](const Request&, Reply) {});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, core::Errc::Unavailable);
        QVERIFY(!Server::start({.host = "nowhere"}, [](const Request&, Reply) {}).ok());
    }
};

FAIRLEAD_TEST(ServerTest)
#include "server_test.moc"
