// SPDX-License-Identifier: GPL-3.0-or-later
// What the machine may do to a profile: permissions, damage, full disks, somebody else's engine.
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "tests/integration/ctl.h"
#include "tests/support/small_movielens.h"
#include "tests/support/test_main.h"

using namespace tests;
namespace fs = std::filesystem;

namespace {

constexpr uid_t kNobody = 65534;

/// Root may do everything, so that a test of permissions runs its program as nobody.
void becomeNobody() {
    if (::geteuid() != 0) return;
    if (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0) ::_exit(126);
}
void giveToNobody(const QString& path) {
    if (::geteuid() != 0) return;
    for (const auto& entry : fs::recursive_directory_iterator(path.toStdString())) {
        (void)!::chown(entry.path().c_str(), kNobody, kNobody);
    }
    (void)!::chown(qPrintable(path), kNobody, kNobody);
}

/// No file may grow beyond this: what a full disk looks like to one process.
std::function<void()> limitedTo(rlim_t bytes) {
    return [bytes] {
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    };
}

/// An engine that holds a profile, as the console does.
struct Holder {
    QProcess process;
    bool start(const QString& data) {
        process.start(QStringLiteral(ENGINE_HOLDER), {data});
        return process.waitForStarted() && answer() == "ready";
    }
    QByteArray answer() {
        while (!process.canReadLine() && process.waitForReadyRead(30000)) {
        }
        return process.readLine().trimmed();
    }
    QByteArray serving() {
        process.write("live\n");
        return answer();
    }
    ~Holder() {
        process.closeWriteChannel();
        process.waitForFinished();
    }
};

/// A statement on a store that no engine has open.
bool execute(const Ctl& ctl, const std::string& sql) {
    const auto connection = core::store::Connection::open(ctl.path("store.sqlite").toStdString(),
                                                          core::store::Connection::Mode::ReadWrite);
    return connection && (*connection)->execute(sql);
}

}  // namespace

class CliFaultTest : public QObject {
    Q_OBJECT
    QTemporaryDir data_;
    QString small_;
    int rows_ = 0;

    void import(const Ctl& ctl) { VERIFY_EXIT(ctl.json({"import", "movielens", small_}), 0); }
    QString train(const Ctl& ctl, int k = 20) {
        const Answer answer = ctl.json({"--config", "gate.max_drop=1", "train", "--promote",
                                        "--set", "k=" + QString::number(k)});
        return answer.exitCode == 0 ? answer.document()["version"].toString() : QString();
    }

  private slots:
    void initTestCase() {
        small_ = data_.filePath("small");
        writeSmallMovielens(small_);
        rows_ = int(readFile(small_ + "/ratings.csv").count('\n')) - 1;
        ::chmod(qPrintable(data_.path()), 0755);
    }

    // Permissions

    void a_profile_that_may_not_be_made_is_told() {
        Profile p;
        ::chmod(qPrintable(p.folder.path()), 0555);
        p.ctl.beforeExec = becomeNobody;
        const Answer answer = p.ctl.json({"import", "movielens", small_});
        if (answer.exitCode == 126 || answer.exitCode == -1)
            QSKIP("nobody may not run the program here");
        VERIFY_EXIT(answer, 3);
        QVERIFY2(answer.says("Permission denied") && answer.says(p.ctl.data),
                 qPrintable(answer.words()));
    }
    void a_read_only_profile_is_told_also_to_who_only_reads() {
        Profile p;
        import(p.ctl);
        QVERIFY(!train(p.ctl).isEmpty());
        giveToNobody(p.folder.path());
        ::chmod(qPrintable(p.folder.path()), 0555);
        ::chmod(qPrintable(p.ctl.data), 0555);
        p.ctl.beforeExec = becomeNobody;
        const Answer change = p.ctl.json({"import", "movielens", small_});
        const Answer versions = p.ctl.json({"versions"});
        ::chmod(qPrintable(p.ctl.data), 0755);
        ::chmod(qPrintable(p.folder.path()), 0755);
        if (change.exitCode == 126 || change.exitCode == -1)
            QSKIP("nobody may not run the program here");
        VERIFY_EXIT(change, 3);
        QVERIFY2(change.says("is read-only"), qPrintable(change.words()));
        VERIFY_EXIT(versions, 3);
        QVERIFY2(versions.says("is read-only"), qPrintable(versions.words()));
    }
    void a_key_that_others_may_read_is_refused_with_the_remedy() {
        Profile p;
        import(p.ctl);
        const QString key = p.ctl.path("keys/signing.key");
        QVERIFY(QFile::exists(key));
        ::chmod(qPrintable(key), 0644);
        const Answer answer = p.ctl.json({"train", "--promote"});
        QVERIFY2(answer.exitCode == 1 || answer.exitCode == 3, qPrintable(answer.words()));
        QVERIFY2(answer.says("chmod 600") && answer.says(key), qPrintable(answer.words()));
        ::chmod(qPrintable(key), 0600);
        QVERIFY(!train(p.ctl).isEmpty());
    }

    // Damage

    void a_damaged_store_is_said_and_nothing_crashes() {
        Profile p;
        import(p.ctl);
        const QString file = p.ctl.path("store.sqlite");
        QByteArray bytes = readFile(file);
        bytes.replace(0, 4096, QByteArray(4096, 'x'));
        QVERIFY(writeFile(file, bytes));
        for (const QStringList& arguments :
             {QStringList{"import", "movielens", small_}, {"store", "check"}, {"versions"}}) {
            const Answer answer = p.ctl.json(arguments);
            VERIFY_EXIT(answer, 1);
            QVERIFY2(answer.says("not a database") && answer.says("store.sqlite"),
                     qPrintable(answer.words()));
        }
        QCOMPARE(readFile(file), bytes);
    }
    void a_damaged_page_inside_is_found_by_the_check() {
        Profile p;
        import(p.ctl);
        QVERIFY(execute(p.ctl, "PRAGMA wal_checkpoint(TRUNCATE)"));
        const QString file = p.ctl.path("store.sqlite");
        QByteArray bytes = readFile(file);
        const qsizetype middle = bytes.size() / 2 / 4096 * 4096;
        bytes.replace(middle, 8 * 4096, QByteArray(8 * 4096, '\x55'));
        QVERIFY(writeFile(file, bytes));
        const Answer check = p.ctl.json({"store", "check"});
        VERIFY_EXIT(check, 1);
    }
    void a_newer_store_is_refused_and_left_alone() {
        Profile p;
        import(p.ctl);
        QVERIFY(execute(p.ctl, "PRAGMA user_version=99"));
        for (const QStringList& arguments :
             {QStringList{"import", "movielens", small_}, {"versions"}}) {
            const Answer answer = p.ctl.json(arguments);
            VERIFY_EXIT(answer, 1);
            QVERIFY2(answer.says("99"), qPrintable(answer.words()));
        }
        const int known = core::store::migrations().back().version;
        QVERIFY(execute(p.ctl, "PRAGMA user_version=" + std::to_string(known)));
        QCOMPARE(p.ctl.json({"store", "stats"}).document()["ratings"].toInt(), rows_);
    }
    void a_tampered_live_version_is_not_served() {
        Profile p;
        import(p.ctl);
        const QString first = train(p.ctl, 20);
        const QString second = train(p.ctl, 40);
        QVERIFY(flipByte(p.ctl.versionFile(second, "model.safetensors")));
        const Answer answer = p.ctl.json({"recommend", "--user", "1"});
        VERIFY_EXIT(answer, 0);
        QCOMPARE(answer.document()["model_version"].toString(), first);
        QVERIFY(flipByte(p.ctl.versionFile(first, "model.json")));
        const Answer none = p.ctl.json({"recommend", "--user", "1"});
        VERIFY_EXIT(none, 1);
        QVERIFY2(none.document().contains("error"), qPrintable(none.words()));
    }

    // A full disk

    void a_full_disk_stops_an_import_with_words_and_it_goes_on_later_data() {
        QTest::addColumn<int>("bytes");
        for (const int kib : {0, 40, 100, 200})
            QTest::addRow("%d KiB", kib) << kib * 1024;
    }
    void a_full_disk_stops_an_import_with_words_and_it_goes_on_later() {
        QFETCH(int, bytes);
        Profile p;
        p.ctl.beforeExec = limitedTo(rlim_t(bytes));
        const Answer full = p.ctl.json({"import", "movielens", small_});
        VERIFY_EXIT(full, 3);
        QVERIFY2(full.err.size() > 20 && full.document().contains("error"),
                 qPrintable(full.words()));
        p.ctl.beforeExec = {};
        const Answer later = p.ctl.json({"import", "movielens", small_});
        VERIFY_EXIT(later, 0);
        QCOMPARE(p.ctl.json({"store", "stats"}).document()["ratings"].toInt(), rows_);
        VERIFY_EXIT(p.ctl.json({"store", "check"}), 0);
    }
    void a_full_disk_stops_a_training_and_leaves_the_live_version() {
        Profile p;
        import(p.ctl);
        const QString first = train(p.ctl, 20);
        int failures = 0;
        for (const int kib : {0, 4, 16, 64, 128}) {
            p.ctl.beforeExec = limitedTo(rlim_t(kib) * 1024);
            const Answer full =
                p.ctl.json({"--config", "gate.max_drop=1", "train", "--promote", "--set", "k=30"});
            // It failed, or the version was stored and it says why it is not live.
            failures += full.exitCode == 3;
            const QJsonObject d = full.document();
            QVERIFY2(full.exitCode == 3 ? d.contains("error") : d["stage"] == "candidate",
                     qPrintable(full.words()));
            QVERIFY2(full.exitCode == 3 || !d["stage_reason"].toString().isEmpty(),
                     qPrintable(full.words()));
            p.ctl.beforeExec = {};
            QCOMPARE(p.ctl.json({"versions"}).document()["live"].toString(), first);
        }
        QVERIFY(failures >= 3);
        const QString second = train(p.ctl, 30);
        QVERIFY(!second.isEmpty());
        QCOMPARE(p.ctl.json({"versions"}).document()["live"].toString(), second);
        QStringList ids;
        for (const QJsonValue& version : p.ctl.json({"versions"}).document()["versions"].toArray())
            ids.append(version["id"].toString());
        ids.sort();
        QCOMPARE(QDir(p.ctl.path("registry/versions"))
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
                 ids);
        QCOMPARE(QDir(p.ctl.path("registry")).entryList(QDir::Files | QDir::Hidden),
                 QStringList{"reserve"});
    }

    // Somebody else's engine

    void a_rollback_works_on_a_full_disk() {
        Profile p;
        import(p.ctl);
        const QString first = train(p.ctl, 20);
        QVERIFY(!train(p.ctl, 40).isEmpty());
        // The store's file may not grow any more, its log may by what a change of the live version
        // needs.
        p.ctl.beforeExec = limitedTo(128 * 1024);
        const Answer back = p.ctl.json({"rollback", "--reason", "the disk is full"});
        VERIFY_EXIT(back, 0);
        QCOMPARE(back.document()["to"].toString(), first);
    }
    void bytes_that_are_no_utf8_are_bad_input_not_a_crash_data() {
        QTest::addColumn<QString>("command");
        QTest::newRow("user") << "recommend --user \"$BAD\"";
        QTest::newRow("reason") << "rollback --reason \"$BAD\"";
        QTest::newRow("path") << "import movielens \"/tmp/$BAD\"";
        QTest::newRow("command") << "\"$BAD\"";
        QTest::newRow("family") << "train --model \"$BAD\"";
        QTest::newRow("parameter") << "train --set \"$BAD=1\"";
        QTest::newRow("setting") << "--config \"$BAD=1\" versions";
    }
    void bytes_that_are_no_utf8_are_bad_input_not_a_crash() {
        QFETCH(QString, command);
        Profile p;
        import(p.ctl);
        QVERIFY(!train(p.ctl, 20).isEmpty() && !train(p.ctl, 40).isEmpty());
        const auto run = [&] {
            QProcess shell;
            shell.start("/bin/sh",
                        {"-c", "BAD=$(printf 'a\\377'); exec '" FAIRLEADCTL "' --json --data '" +
                                   p.ctl.data + "' " + command});
            const bool ended =
                shell.waitForFinished() && shell.exitStatus() == QProcess::NormalExit;
            return Answer{ended ? shell.exitCode() : -1, shell.readAllStandardOutput(),
                          shell.readAllStandardError()};
        };
        const Answer alone = run();
        VERIFY_EXIT(alone, 2);
        QVERIFY2(!alone.document().isEmpty(), qPrintable(alone.words()));
        Holder holder;
        QVERIFY(holder.start(p.ctl.data));
        const Answer beside = run();
        VERIFY_EXIT(beside, 2);
        QVERIFY2(!beside.document().isEmpty(), qPrintable(beside.words()));
        QVERIFY(!holder.serving().isEmpty());
    }
    void while_an_engine_runs_changes_go_through_it() {
        Profile p;
        import(p.ctl);
        const QString first = train(p.ctl, 20);
        const QString second = train(p.ctl, 40);
        Holder holder;
        QVERIFY(holder.start(p.ctl.data));
        QCOMPARE(holder.serving(), second.toUtf8());
        const Answer back = p.ctl.json({"rollback", "--reason", "paged at night"});
        VERIFY_EXIT(back, 0);
        QCOMPARE(back.document()["to"].toString(), first);
        QVERIFY2(back.document()["took_ms"].toDouble() < 100, qPrintable(back.words()));
        QCOMPARE(holder.serving(), first.toUtf8());
        const Answer again = p.ctl.json({"import", "movielens", small_});
        VERIFY_EXIT(again, 0);
        QCOMPARE(again.document()["duplicates"].toInt(), rows_);
        VERIFY_EXIT(p.ctl.json({"versions"}), 0);
        // Errors come back as they are.
        VERIFY_EXIT(p.ctl.json({"rollback", "nobody", "--reason", "x"}), 2);
        VERIFY_EXIT(p.ctl.json({"train", "--model", "knn"}), 2);
    }
    void a_second_engine_is_refused_with_the_name_and_pid_of_the_first() {
        Profile p;
        import(p.ctl);
        Holder first;
        QVERIFY(first.start(p.ctl.data));
        QProcess second;
        second.start(QStringLiteral(ENGINE_HOLDER), {p.ctl.data});
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 3);
        const QByteArray words = second.readAllStandardError();
        QVERIFY2(words.contains("engine_holder (pid " +
                                QByteArray::number(first.process.processId()) + ")"),
                 words.constData());
    }
    void a_fairleadctl_at_work_is_named_to_the_next() {
        Profile p;
        import(p.ctl);
        QProcess first;
        p.ctl.start(first, {"import", "events", "-", "--topic", "ratings"});
        QVERIFY(first.waitForStarted());
        const QString pid = QString::number(first.processId());
        const QByteArray owner = pid.toUtf8() + " fairleadctl";
        QTRY_VERIFY_WITH_TIMEOUT(readFile(p.ctl.path("engine.lock")).startsWith(owner), 10000);
        const Answer second = p.ctl.json({"rollback", "--reason", "x"});
        first.closeWriteChannel();
        QVERIFY(first.waitForFinished());
        VERIFY_EXIT(second, 3);
        QVERIFY2(second.says("in use by fairleadctl (pid " + pid + ")"),
                 qPrintable(second.words()));
    }
    void an_engine_that_is_killed_leaves_the_profile_free() {
        Profile p;
        import(p.ctl);
        QVERIFY(!train(p.ctl).isEmpty());
        {
            Holder holder;
            QVERIFY(holder.start(p.ctl.data));
            holder.process.kill();
            QVERIFY(holder.process.waitForFinished());
        }
        QVERIFY(!train(p.ctl, 40).isEmpty());
        VERIFY_EXIT(p.ctl.json({"rollback", "--reason", "after the crash"}), 0);
    }
    void ctrl_c_ends_an_import_cleanly() {
        Profile p;
        QProcess process;
        p.ctl.start(process, {"--json", "import", "events", "-", "--topic", "ratings"});
        QVERIFY(process.waitForStarted());
        process.write(R"({"user_id":1,"item_id":"a","rating":4,"timestamp":1500000000})"
                      "\n");
        // It answers the signal once it is up: the lock file says so.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(p.ctl.path("engine.lock")), 10000);
        process.terminate();
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        VERIFY_EXIT(p.ctl.json({"store", "check"}), 0);
    }
};

FAIRLEAD_TEST(CliFaultTest)
#include "cli_fault_test.moc"
