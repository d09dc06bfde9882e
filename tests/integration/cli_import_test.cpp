// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/ctl.h"
#include "tests/support/small_movielens.h"
#include "tests/support/test_main.h"

using namespace tests;

class CliImportTest : public QObject {
    Q_OBJECT
    QTemporaryDir data_;
    QString small_;
    int rows_ = 0;  ///< ratings in small_

  private slots:
    void initTestCase() {
        small_ = data_.filePath("small");
        writeSmallMovielens(small_);
        rows_ = int(readFile(small_ + "/ratings.csv").count('\n')) - 1;
        QVERIFY(rows_ > 500);
    }

    void the_import_document_has_its_keys_and_counts_every_row() {
        Profile p;
        const Answer answer = p.ctl.json({"import", "movielens", small_});
        VERIFY_EXIT(answer, 0);
        const QJsonObject d = answer.document();
        VERIFY_KEYS(d, "ratings", "users", "items", "accepted", "duplicates", "rejected", "rejected_by_reason");
        QCOMPARE(d["ratings"].toInt(), rows_);
        QCOMPARE(d["accepted"].toInt(), rows_);
        QCOMPARE(d["duplicates"].toInt(), 0);
        QCOMPARE(d["rejected"].toInt(), 0);
        QCOMPARE(d["items"].toInt(), 120);
    }
    void a_second_import_is_all_duplicates() {
        Profile p;
        VERIFY_EXIT(p.ctl.json({"import", "movielens", small_}), 0);
        const Answer again = p.ctl.json({"import", "movielens", small_});
        VERIFY_EXIT(again, 0);
        QCOMPARE(again.document()["accepted"].toInt(-1), 0);
        QCOMPARE(again.document()["duplicates"].toInt(), rows_);
    }
    void statistics_and_check_tell_what_every_source_delivered() {
        Profile p;
        VERIFY_EXIT(p.ctl.json({"import", "movielens", small_}), 0);
        const Answer stats = p.ctl.json({"store", "stats"});
        VERIFY_EXIT(stats, 0);
        VERIFY_KEYS(stats.document(), "conserved", "partitions");
        QVERIFY(stats.document()["conserved"].toBool());
        int accepted = 0;
        for (const QJsonValue& value : stats.document()["partitions"].toArray()) {
            const QJsonObject partition = value.toObject();
            VERIFY_KEYS(partition, "topic", "partition", "consumed", "accepted", "duplicates", "rejected", "next_offset");
            QCOMPARE(partition["consumed"].toInt(), partition["accepted"].toInt() + partition["duplicates"].toInt() +
                                                        partition["rejected"].toInt());
            if (partition["topic"] == "ratings") accepted += partition["accepted"].toInt();
        }
        QCOMPARE(accepted, rows_);
        const Answer check = p.ctl.json({"store", "check"});
        VERIFY_EXIT(check, 0);
        QVERIFY(check.document()["ok"].toBool());
    }
    void broken_lines_are_rejected_with_a_reason_and_the_rest_is_taken() {
        Profile p;
        const QString folder = p.folder.filePath("broken");
        QDir().mkpath(folder);
        QFile::copy(small_ + "/movies.csv", folder + "/movies.csv");
        QList<QByteArray> lines = readFile(small_ + "/ratings.csv").split('\n');
        lines[10] = "not,a,rating,row\r";
        lines[20] = "1,2,9.5,1500000000\r";
        lines[30] = "1,2\r";
        QVERIFY(writeFile(folder + "/ratings.csv", lines.join('\n')));
        const Answer answer = p.ctl.json({"import", "movielens", folder});
        VERIFY_EXIT(answer, 0);
        QCOMPARE(answer.document()["rejected"].toInt(), 3);
        QCOMPARE(answer.document()["accepted"].toInt(), rows_ - 3);
        int byReason = 0;
        for (const QJsonValue& count : answer.document()["rejected_by_reason"].toObject()) byReason += count.toInt();
        QCOMPARE(byReason, 3);
        const Answer letters = p.ctl.json({"dead-letters", "list"});
        VERIFY_EXIT(letters, 0);
        QCOMPARE(letters.document()["dead_letters"].toArray().size(), 3);
        QVERIFY(letters.says("not,a,rating,row"));
    }
    void wrong_folders_are_refused_before_anything_is_written_data() {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("words");
        QTest::newRow("no such folder") << "" << "nowhere";
        QTest::newRow("no ratings") << "ratings.csv" << "ratings.csv";
        QTest::newRow("no movies") << "movies.csv" << "movies.csv";
    }
    void wrong_folders_are_refused_before_anything_is_written() {
        QFETCH(QString, missing);
        QFETCH(QString, words);
        Profile p;
        const QString folder = p.folder.filePath("nowhere");
        if (!missing.isEmpty()) {
            writeSmallMovielens(folder);
            QFile::remove(folder + '/' + missing);
        }
        const Answer answer = p.ctl.json({"import", "movielens", folder});
        VERIFY_EXIT(answer, 2);
        QVERIFY2(answer.says(words), qPrintable(answer.words()));
        QVERIFY2(answer.document().contains("error"), qPrintable(answer.words()));
        QCOMPARE(p.ctl.json({"store", "stats"}).document()["position"].toInt(-1), 0);
    }
    void json_lines_are_taken_from_a_file_and_from_standard_input() {
        Profile p;
        const QString file = p.folder.filePath("ratings.jsonl");
        QVERIFY(writeFile(file, R"({"user_id":1,"item_id":"a","rating":4,"timestamp":"2026-01-01T00:00:00Z"})" "\n"
                                R"({"user_id":"2","movie_id":7,"rating":3.5,"timestamp":1500000000})" "\n"
                                "{broken\n"));
        const Answer answer = p.ctl.json({"import", "events", file, "--topic", "ratings"});
        VERIFY_EXIT(answer, 0);
        QCOMPARE(answer.document()["accepted"].toInt(), 2);
        QCOMPARE(answer.document()["rejected"].toInt(), 1);

        QProcess process;
        p.ctl.start(process, {"--json", "import", "items", "-"});
        process.write(R"({"item_id":"a","title":"Film A","genres":["Drama"],"timestamp":1500000000})" "\n");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QByteArray out = process.readAllStandardOutput();
        QVERIFY2(Answer({0, out, {}}).document().contains("accepted"), out.constData());
    }
    void a_backup_is_a_whole_store_and_never_overwrites() {
        Profile p;
        VERIFY_EXIT(p.ctl.json({"import", "movielens", small_}), 0);
        const QString copy = p.folder.filePath("copy/store.sqlite");
        QDir().mkpath(p.folder.filePath("copy"));
        VERIFY_EXIT(p.ctl.json({"store", "backup", copy}), 0);
        const Ctl other{p.folder.filePath("copy")};
        QCOMPARE(other.json({"store", "stats"}).document()["ratings"].toInt(), rows_);
        VERIFY_EXIT(p.ctl.json({"store", "backup", copy}), 1);
    }
    void without_json_people_read_sentences() {
        Profile p;
        const Answer answer = p.ctl.run({"import", "movielens", small_});
        VERIFY_EXIT(answer, 0);
        QVERIFY2(answer.says(QString::number(rows_) + " accepted, 0 duplicates, 0 rejected"), qPrintable(answer.words()));
    }
};

FAIRLEAD_TEST(CliImportTest)
#include "cli_import_test.moc"
