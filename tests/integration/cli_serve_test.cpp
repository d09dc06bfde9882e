// SPDX-License-Identifier: GPL-3.0-or-later
// fairleadctl serve and token, as a script uses them.
#include <signal.h>

#include <QRegularExpression>

#include "tests/core/runtime/http_client.h"
#include "tests/integration/ctl.h"
#include "tests/support/small_movielens.h"
#include "tests/support/test_main.h"

using namespace tests;

namespace {

/// fairleadctl serve in the background.
struct Serving {
    QProcess process;
    std::string address;

    Serving(const Ctl& ctl, const QStringList& more) {
        ctl.start(process, QStringList{"--json", "serve", "--listen", "127.0.0.1:0"} + more);
        process.setReadChannel(QProcess::StandardError);
        QByteArray said;
        while (address.empty() && process.waitForReadyRead(30000)) {
            said += process.readAllStandardError();
            const auto match = QRegularExpression("at (http://[0-9.:]+);").match(said);
            address = match.captured(1).toStdString();
        }
        if (address.empty()) qWarning("%s", said.constData());
    }
    /// What it says when it is asked to end.
    Answer end(int signal) {
        ::kill(static_cast<pid_t>(process.processId()), signal);
        const bool ended = process.waitForFinished(30000);
        return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }
    ~Serving() {
        if (process.state() == QProcess::NotRunning) return;
        process.kill();
        process.waitForFinished();
    }
};

}  // namespace

class CliServeTest : public QObject {
    Q_OBJECT
  private slots:
    void it_serves_until_it_is_asked_to_end_data() {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("Ctrl-C") << SIGINT;
    }
    void it_serves_until_it_is_asked_to_end() {
        QFETCH(int, signal);
        Profile p;
        const QString folder = p.folder.filePath("small");
        writeSmallMovielens(folder);
        VERIFY_EXIT(p.ctl.json({"import", "movielens", folder}), 0);
        VERIFY_EXIT(p.ctl.json({"train", "--promote"}), 0);
        Serving serving(p.ctl, {});
        QVERIFY(!serving.address.empty());
        HttpClient client(serving.address);
        QTRY_COMPARE(client.get("/ready").status, 200);
        QCOMPARE(client.get("/recommend?user_id=1").status, 200);
        const Answer ended = serving.end(signal);
        VERIFY_EXIT(ended, 0);
        const auto document = ended.document();
        VERIFY_KEYS(document, "profile", "address", "seconds", "requests", "errors", "live");
        QCOMPARE(document["address"].toString().toStdString(), serving.address);
        VERIFY_EXIT(p.ctl.json({"store", "check"}), 0);
    }
    void a_token_made_beside_it_works_at_once_and_revoked_no_more() {
        Profile p;
        Serving serving(p.ctl, {});
        QVERIFY(!serving.address.empty());
        const Answer made = p.ctl.json({"token", "create", "shop"});
        VERIFY_EXIT(made, 0);
        const auto token = made.document()["token"].toString().toStdString();
        HttpClient client(serving.address);
        QCOMPARE(client.get("/versions", token).status, 200);
        const Answer list = p.ctl.json({"token", "list"});
        VERIFY_EXIT(list, 0);
        QCOMPARE(list.document()["tokens"].toArray().size(), 1);
        QVERIFY(!list.out.contains(token.c_str()));
        QVERIFY(!readFile(p.ctl.path("store.sqlite")).contains(token.c_str()));
        VERIFY_EXIT(p.ctl.json({"token", "create", "shop"}), 1);
        VERIFY_EXIT(p.ctl.json({"token", "revoke", "shop"}), 0);
        QCOMPARE(client.get("/versions", token).status, 401);
        VERIFY_EXIT(p.ctl.json({"token", "revoke", "shop"}), 2);
        VERIFY_EXIT(p.ctl.json({"token", "create", "a shop"}), 2);
    }
    void the_demo_runs_without_a_window() {
        Profile p;
        Serving serving(p.ctl, {"--demo", "--rate", "1000", "--seed", "3"});
        QVERIFY(!serving.address.empty());
        HttpClient client(serving.address);
        QCOMPARE(client.get("/health").status, 200);
        QTRY_VERIFY(client.get("/metrics").body.find("topic=\"ratings\",outcome=\"accepted\"") !=
                    std::string::npos);
        VERIFY_EXIT(serving.end(SIGTERM), 0);
    }
    void wrong_addresses_are_refused() {
        Profile p;
        VERIFY_EXIT(p.ctl.json({"serve", "--listen", "everywhere"}), 2);
        VERIFY_EXIT(p.ctl.json({"serve", "--seed", "3"}), 2);
    }
};

FAIRLEAD_TEST(CliServeTest)
#include "cli_serve_test.moc"
