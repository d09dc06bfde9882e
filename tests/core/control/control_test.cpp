// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/control.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>
#include <stop_token>
#include <thread>

#include "tests/support/test_main.h"

using namespace core;

namespace {

int connectTo(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.c_str(), sizeof address.sun_path);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    return ::connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 ? fd : -1;
}

std::string answerTo(const std::string& path, const std::string& bytes) {
    const int fd = connectTo(path);
    (void)!::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    std::string answer;
    char buffer[4096];
    for (ssize_t n = ::recv(fd, buffer, sizeof buffer, 0); n > 0;
         n = ::recv(fd, buffer, sizeof buffer, 0)) {
        answer.append(buffer, static_cast<std::size_t>(n));
    }
    ::close(fd);
    return answer;
}

void waitFor(const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any condition;
    std::unique_lock lock(mutex);
    condition.wait(lock, stop, [] { return false; });
}

bool happens(std::promise<void>& event) {
    return event.get_future().wait_for(std::chrono::seconds(10)) == std::future_status::ready;
}

}  // namespace

class ControlTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    std::filesystem::path socket() { return dir_.filePath("engine.sock").toStdString(); }

  private slots:
    void a_command_reaches_the_handler_and_its_document_comes_back() {
        const auto server = control::ControlServer::start(
            socket(),
            [](const Json& request, const std::stop_token&,
               const ProgressFn& progress) -> Result<Json> {
                report(progress, 0.5, "half");
                return Json{{"echo", request["arguments"]}, {"actor", request["actor"]}};
            });
        QVERIFY(server);
        struct stat info {};
        QCOMPARE(::stat(socket().c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
        std::vector<double> heard;
        const auto answer = control::call(
            socket(), {{"command", "x"}, {"arguments", {{"n", 1}}}, {"actor", "me"}}, {},
            [&](double fraction, std::string_view) { heard.push_back(fraction); });
        QVERIFY(answer);
        QCOMPARE((*answer)["echo"]["n"].get<int>(), 1);
        QCOMPARE((*answer)["actor"].get<std::string>(), std::string("me"));
        QCOMPARE(heard, std::vector<double>{0.5});
    }

    void errors_keep_their_code() {
        const auto server = control::ControlServer::start(
            socket(), [](const Json&, const std::stop_token&, const ProgressFn&) -> Result<Json> {
                return Error{Errc::Refused, "the hold is on", "v1"};
            });
        const auto answer = control::call(socket(), {{"command", "x"}}, {}, {});
        QVERIFY(!answer);
        QCOMPARE(answer.error(), (Error{Errc::Refused, "the hold is on", "v1"}));
    }

    void a_client_that_goes_away_cancels_its_command() {
        std::promise<void> started;
        std::promise<void> cancelled;
        const auto server = control::ControlServer::start(
            socket(),
            [&](const Json&, const std::stop_token& stop, const ProgressFn&) -> Result<Json> {
                started.set_value();
                waitFor(stop);
                cancelled.set_value();
                return Error{Errc::Cancelled, "cancelled", {}};
            });
        std::jthread client([&](const std::stop_token& stop) {
            const auto answer = control::call(socket(), {{"command", "x"}}, stop, {});
            QCOMPARE(answer.error().code, Errc::Cancelled);
        });
        QVERIFY(happens(started));
        client.request_stop();
        client.join();
        QVERIFY(happens(cancelled));
    }

    void stopping_the_server_ends_running_commands() {
        std::promise<void> started;
        auto server = control::ControlServer::start(
            socket(),
            [&](const Json&, const std::stop_token& stop, const ProgressFn&) -> Result<Json> {
                started.set_value();
                waitFor(stop);
                return Error{Errc::Cancelled, "the engine stops", {}};
            });
        std::jthread client([&] { QVERIFY(!control::call(socket(), {{"command", "x"}}, {}, {})); });
        QVERIFY(happens(started));
        std::move(server).value().reset();
        client.join();
        QVERIFY(!QFile::exists(QString::fromStdString(socket().string())));
    }

    void rubbish_is_answered_with_a_sentence_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not json") << QByteArray("hello\n");
        QTest::newRow("no command") << QByteArray("{\"a\":1}\n");
        QTest::newRow("list") << QByteArray("[]\n");
        QTest::newRow("too large") << QByteArray(2 << 20, 'x');
        QTest::newRow("deep") << QByteArray(200000, '[') + "\n";
        QTest::newRow("invalid UTF-8") << QByteArray("{\"command\":\"\xff\"}\n");
    }
    void rubbish_is_answered_with_a_sentence() {
        QFETCH(QByteArray, bytes);
        std::atomic<int> calls = 0;
        const auto server = control::ControlServer::start(
            socket(), [&](const Json&, const std::stop_token&, const ProgressFn&) -> Result<Json> {
                ++calls;
                return Json::object();
            });
        const std::string answer = answerTo(socket().string(), bytes.toStdString());
        QVERIFY2(answer.find("\"error\"") != std::string::npos || answer.empty(), answer.c_str());
        QCOMPARE(calls.load(), 0);
        QVERIFY(control::call(socket(), {{"command", "x"}}, {}, {}));
    }

    void no_engine_is_unavailable() {
        const auto answer =
            control::call(dir_.filePath("none.sock").toStdString(), {{"command", "x"}}, {}, {});
        QCOMPARE(answer.error().code, Errc::Unavailable);
    }

    void a_path_longer_than_a_socket_name_works() {
        const std::filesystem::path deep =
            std::filesystem::path(dir_.path().toStdString()) / std::string(120, 'd');
        std::filesystem::create_directories(deep);
        const auto server = control::ControlServer::start(
            deep / "engine.sock",
            [](const Json&, const std::stop_token&, const ProgressFn&) -> Result<Json> {
                return Json(1);
            });
        QVERIFY2(server, server ? "" : server.error().message.c_str());
        QVERIFY(control::call(deep / "engine.sock", {{"command", "x"}}, {}, {}));
    }
};

FAIRLEAD_TEST(ControlTest)
#include "control_test.moc"
