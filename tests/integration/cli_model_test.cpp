// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/ctl.h"
#include "tests/support/small_movielens.h"
#include "tests/support/test_main.h"

using namespace tests;

/// One profile, trained twice; each case finds the second version live and leaves it so.
class CliModelTest : public QObject {
    Q_OBJECT
    Profile p_;
    QString first_;
    QString second_;

    QJsonObject train(int k) {
        const Answer answer = p_.ctl.json({"--config", "gate.max_drop=1", "train", "--promote", "--set", "k=" + QString::number(k)});
        if (answer.exitCode != 0) qWarning("%s", qPrintable(answer.words()));
        return answer.document();
    }
    QString live() { return p_.ctl.json({"versions"}).document()["live"].toString(); }
    static QStringList itemsOf(const Answer& answer) {
        QStringList ids;
        for (const QJsonValue& row : answer.document()["recommendations"].toArray()) ids.append(row["item_id"].toString());
        return ids;
    }

  private slots:
    void initTestCase() {
        const QString small = p_.folder.filePath("small");
        writeSmallMovielens(small);
        VERIFY_EXIT(p_.ctl.json({"import", "movielens", small}), 0);
        const QJsonObject d = train(20);
        VERIFY_KEYS(d, "version", "family", "stage", "data_snapshot_id", "metrics", "gate", "duration_s");
        QCOMPARE(d["stage"].toString(), "live");
        QCOMPARE(d["family"].toString(), "item-knn");
        QVERIFY(d["data_snapshot_id"].toString().startsWith("sha256:"));
        QVERIFY(d["metrics"].toObject().contains("ndcg@10"));
        QCOMPARE(d["gate"]["verdict"].toString(), "pass");
        for (const QJsonValue& condition : d["gate"]["conditions"].toArray()) {
            VERIFY_KEYS(condition.toObject(), "metric", "value", "bound", "verdict");
        }
        first_ = d["version"].toString();
        second_ = train(40)["version"].toString();
        QVERIFY(!first_.isEmpty() && !second_.isEmpty() && first_ != second_);
    }
    void cleanup() { QCOMPARE(live(), second_); }

    void versions_lists_all_with_their_signatures() {
        const Answer answer = p_.ctl.json({"versions"});
        VERIFY_EXIT(answer, 0);
        const QJsonArray versions = answer.document()["versions"].toArray();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0]["id"].toString(), second_);
        QCOMPARE(versions[0]["stage"].toString(), "live");
        QCOMPARE(versions[1]["stage"].toString(), "archived");
        for (const QJsonValue& version : versions) {
            VERIFY_KEYS(version.toObject(), "id", "stage", "created", "family", "signature", "metrics");
            QCOMPARE(version["signature"].toString(), "valid");
        }
    }
    void a_flipped_byte_is_found_and_the_file_named() {
        const Answer good = p_.ctl.json({"version", "verify", first_});
        VERIFY_EXIT(good, 0);
        VERIFY_KEYS(good.document(), "version", "signature", "key", "problems");
        const QString file = p_.ctl.versionFile(first_, "model.safetensors");
        QVERIFY(flipByte(file));
        const Answer bad = p_.ctl.json({"version", "verify", first_});
        VERIFY_EXIT(bad, 1);
        QCOMPARE(bad.document()["signature"].toString(), "tampered");
        QCOMPARE(bad.document()["problems"].toArray().at(0)["file"].toString(), "model.safetensors");
        VERIFY_EXIT(p_.ctl.json({"rollback", "--reason", "to a tampered one"}), 1);
        QCOMPARE(live(), second_);
        QVERIFY(flipByte(file));
        VERIFY_EXIT(p_.ctl.json({"version", "verify", first_}), 0);
    }
    void a_rollback_takes_effect_sets_a_hold_and_is_in_the_history() {
        const QString before = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        const Answer back = p_.ctl.json({"rollback", "--reason", "it was slow"});
        VERIFY_EXIT(back, 0);
        VERIFY_KEYS(back.document(), "from", "to", "reason", "at", "took_ms");
        QCOMPARE(back.document()["from"].toString(), second_);
        QCOMPARE(back.document()["to"].toString(), first_);
        QVERIFY2(back.document()["took_ms"].toDouble() < 100, qPrintable(back.words()));
        QCOMPARE(live(), first_);

        // While the hold is on, programs and people without --override do not promote.
        QVERIFY(p_.ctl.json({"versions"}).document()["hold"].isObject());
        VERIFY_EXIT(p_.ctl.json({"promote", second_, "--reason", "too early"}), 1);
        VERIFY_EXIT(p_.ctl.json({"hold", "lift", "--reason", "fixed"}), 0);
        VERIFY_EXIT(p_.ctl.json({"hold", "lift", "--reason", "twice"}), 2);
        const Answer again = p_.ctl.json({"promote", second_, "--reason", "fixed"});
        VERIFY_EXIT(again, 0);
        QCOMPARE(again.document()["to"].toString(), second_);

        const Answer at = p_.ctl.json({"history", "--at", before});
        VERIFY_EXIT(at, 0);
        QCOMPARE(at.document()["version"].toString(), second_);
        const QString duringRollback = back.document()["at"].toString();
        QCOMPARE(p_.ctl.json({"history", "--at", duringRollback}).document()["version"].toString(), first_);
        const Answer verified = p_.ctl.json({"history", "verify"});
        VERIFY_EXIT(verified, 0);
        QVERIFY(verified.document()["intact"].toBool());
        const QJsonArray entries = p_.ctl.json({"history"}).document()["entries"].toArray();
        QVERIFY(entries.size() >= 5);
        QCOMPARE(entries[0]["reason"].toString(), "fixed");
    }
    void history_before_the_first_promotion_names_no_version() {
        const Answer at = p_.ctl.json({"history", "--at", "2001-01-01T00:00:00Z"});
        VERIFY_EXIT(at, 0);
        QVERIFY(at.document()["version"].isNull());
        VERIFY_EXIT(p_.ctl.json({"history", "--at", "yesterday"}), 2);
    }
    void training_under_a_hold_registers_a_candidate_alone() {
        VERIFY_EXIT(p_.ctl.json({"rollback", "--reason", "drill"}), 0);
        const QJsonObject d = train(30);
        QCOMPARE(d["stage"].toString(), "candidate");
        QVERIFY(!d["stage_reason"].toString().isEmpty());
        VERIFY_EXIT(p_.ctl.json({"promote", second_, "--reason", "end of drill", "--override"}), 0);
        VERIFY_EXIT(p_.ctl.json({"hold", "lift", "--reason", "end of drill"}), 0);
    }
    void notes_aliases_and_differences_are_kept() {
        VERIFY_EXIT(p_.ctl.json({"version", "note", first_, "the old one"}), 0);
        VERIFY_EXIT(p_.ctl.json({"version", "alias", first_, "champion"}), 0);
        const Answer shown = p_.ctl.json({"version", "show", "champion"});
        VERIFY_EXIT(shown, 0);
        QVERIFY2(shown.says("the old one"), qPrintable(shown.words()));
        const Answer diff = p_.ctl.json({"version", "diff", first_, second_});
        VERIFY_EXIT(diff, 0);
        QVERIFY2(diff.says("parameters"), qPrintable(diff.words()));
        VERIFY_EXIT(p_.ctl.json({"version", "show", "nobody"}), 2);
    }
    void recommendations_have_their_document_and_say_why() {
        const Answer plain = p_.ctl.json({"recommend", "--user", "1", "-k", "5"});
        VERIFY_EXIT(plain, 0);
        VERIFY_KEYS(plain.document(), "user_id", "model_version", "recommendations");
        QCOMPARE(plain.document()["model_version"].toString(), second_);
        const Answer explained = p_.ctl.json({"recommend", "--user", "1", "-k", "5", "--explain"});
        VERIFY_EXIT(explained, 0);
        const QJsonArray rows = explained.document()["recommendations"].toArray();
        QCOMPARE(rows.size(), 5);
        for (int i = 0; i < rows.size(); ++i) {
            VERIFY_KEYS(rows[i].toObject(), "item_id", "title", "score", "rank", "why");
            QCOMPARE(rows[i]["rank"].toInt(), i + 1);
            QVERIFY(rows[i]["title"].toString().startsWith("Film "));
        }
        QCOMPARE(itemsOf(plain), itemsOf(explained));
    }
    void an_unknown_user_gets_popular_items() {
        const Answer answer = p_.ctl.json({"recommend", "--user", "nobody has this id", "--pipeline", "plain"});
        VERIFY_EXIT(answer, 0);
        QVERIFY(answer.document()["cold_user"].toBool());
        QCOMPARE(itemsOf(answer).size(), 10);
    }
    void wrong_input_names_what_is_allowed_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("words");
        const QStringList range{"1 to 100"};
        QTest::newRow("k = 0") << QStringList{"recommend", "--user", "1", "-k", "0"} << range;
        QTest::newRow("k = -1") << QStringList{"recommend", "--user", "1", "-k", "-1"} << range;
        QTest::newRow("k = 10^9") << QStringList{"recommend", "--user", "1", "-k", "1000000000"} << range;
        QTest::newRow("k = ten") << QStringList{"recommend", "--user", "1", "-k", "ten"} << QStringList{"ten"};
        QTest::newRow("empty user") << QStringList{"recommend", "--user", ""} << QStringList{"user"};
        QTest::newRow("family") << QStringList{"train", "--model", "knn"} << QStringList{"knn", "item-knn", "popularity"};
        QTest::newRow("parameter") << QStringList{"train", "--set", "neighbours=5"} << QStringList{"neighbours", "shrink"};
        QTest::newRow("parameter's value") << QStringList{"train", "--set", "k=0"} << QStringList{"k is 0", "1…10000"};
        QTest::newRow("no equals sign") << QStringList{"train", "--set", "k"} << QStringList{"key=value"};
        QTest::newRow("split") << QStringList{"train", "--split", "sideways:0.2"} << QStringList{"sideways", "temporal-global"};
        QTest::newRow("pipeline") << QStringList{"recommend", "--user", "1", "--pipeline", "magic"} << QStringList{"magic", "diversity"};
        QTest::newRow("version") << QStringList{"version", "verify", "v1"} << QStringList{"v1"};
        QTest::newRow("no reason") << QStringList{"rollback"} << QStringList{"--reason"};
        QTest::newRow("blank reason") << QStringList{"rollback", "--reason", ""} << QStringList{"reason"};
        QTest::newRow("setting") << QStringList{"--config", "serving.kk=3", "versions"} << QStringList{"serving.kk", "serving.k"};
        QTest::newRow("setting's value") << QStringList{"--config", "serving.k=0", "versions"} << QStringList{"serving.k = 0", "1 to 100"};
        QTest::newRow("topic") << QStringList{"import", "events", "/dev/null", "--topic", "rating"} << QStringList{"watch-events"};
        QTest::newRow("command") << QStringList{"retrain"} << QStringList{"retrain"};
    }
    void wrong_input_names_what_is_allowed() {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, words);
        const Answer answer = p_.ctl.json(arguments);
        VERIFY_EXIT(answer, 2);
        QVERIFY2(answer.document().contains("error"), qPrintable(answer.words()));
        for (const QString& word : words) QVERIFY2(answer.says(word), qPrintable(word + " is not in\n" + answer.words()));
    }
    void a_wrong_settings_file_names_file_and_line() {
        const QString file = p_.ctl.path("fairlead.toml");
        QVERIFY(writeFile(file, "# settings\n[gate]\nmax_drop = 7\n"));
        const Answer wrong = p_.ctl.json({"versions"});
        VERIFY_EXIT(wrong, 2);
        QVERIFY2(wrong.says("fairlead.toml:3") && wrong.says("gate.max_drop") && wrong.says("0 to 1"), qPrintable(wrong.words()));
        QVERIFY(writeFile(file, "[gate\n"));
        const Answer broken = p_.ctl.json({"versions"});
        VERIFY_EXIT(broken, 2);
        QVERIFY2(broken.says("fairlead.toml:1"), qPrintable(broken.words()));
        QVERIFY(QFile::remove(file));
    }
    void settings_are_listed_with_their_origins_and_the_template_is_valid() {
        const Answer listed = p_.ctl.json({"--config", "serving.k=7", "config", "--list"});
        VERIFY_EXIT(listed, 0);
        QVERIFY2(listed.says("serving.k") && listed.says("command line"), qPrintable(listed.words()));
        const Answer sample = p_.ctl.run({"config", "--template"});
        VERIFY_EXIT(sample, 0);
        const QString file = p_.ctl.path("fairlead.toml");
        QVERIFY(writeFile(file, sample.out));
        VERIFY_EXIT(p_.ctl.json({"versions"}), 0);
        QVERIFY(QFile::remove(file));
    }
    void every_reading_command_prints_one_document() {
        for (const QStringList& arguments : {QStringList{"status"}, {"keys", "show"}, {"schema", "show", "ratings"},
                                             {"history", "--limit", "1"}, {"dead-letters", "list"}, {"store", "stats"}}) {
            const Answer answer = p_.ctl.json(arguments);
            VERIFY_EXIT(answer, 0);
            QVERIFY2(!answer.document().isEmpty(), qPrintable(answer.words()));
        }
    }
};

FAIRLEAD_TEST(CliModelTest)
#include "cli_model_test.moc"
