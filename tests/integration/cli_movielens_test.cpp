// SPDX-License-Identifier: GPL-3.0-or-later
// The main job on real ratings (ml-latest-small), and what it must show.
#include <QElapsedTimer>

#include "tests/integration/ctl.h"
#include "tests/support/movielens_folder.h"
#include "tests/support/python.h"
#include "tests/support/test_main.h"

using namespace tests;

namespace {
constexpr int kRatings = 100836;
}

class CliMovielensTest : public QObject {
    Q_OBJECT
    QString folder_;
    Profile p_;
    QString version_;

    double ndcg(const QString& family, const QString& split) {
        const Answer answer = p_.ctl.json({"evaluate", folder_, "--model", family, "--split", split});
        if (answer.exitCode != 0) qWarning("%s", qPrintable(answer.words()));
        const QJsonObject document = answer.document();
        return document["metrics"]["ndcg@10"]["value"].toDouble();
    }
    /// The model that this number of threads makes, in a profile with the same store.
    QByteArray modelWithThreads(int threads) {
        Profile other;
        QDir().mkpath(other.ctl.data);
        if (p_.ctl.json({"store", "backup", other.ctl.path("store.sqlite")}).exitCode != 0) return {};
        const Answer answer = other.ctl.json({"train", "--threads", QString::number(threads), "--seed", "5"});
        if (answer.exitCode != 0) qWarning("%s", qPrintable(answer.words()));
        return readFile(other.ctl.versionFile(answer.document()["version"].toString(), "model.safetensors"));
    }

  private slots:
    void initTestCase() {
        const auto folder = movielensFolder();
        if (!folder) QSKIP("FAIRLEAD_DATASETS does not name a folder with ml-latest-small");
        folder_ = QString::fromStdString(folder->string());
        const Answer import = p_.ctl.json({"import", "movielens", folder_});
        VERIFY_EXIT(import, 0);
        const QJsonObject d = import.document();
        QCOMPARE(d["accepted"].toInt(), kRatings);
        QCOMPARE(d["ratings"].toInt(), kRatings);
        QCOMPARE(d["users"].toInt(), 610);
        QCOMPARE(d["items"].toInt(), 9742);
        QCOMPARE(d["duplicates"].toInt() + d["rejected"].toInt(), 0);
    }
    void a_second_import_counts_nothing_twice() {
        const Answer again = p_.ctl.json({"import", "movielens", folder_});
        VERIFY_EXIT(again, 0);
        QCOMPARE(again.document()["accepted"].toInt(-1), 0);
        QCOMPARE(again.document()["duplicates"].toInt(), kRatings);
    }
    void a_damaged_line_50000_costs_that_line_alone() {
        Profile p;
        const QString folder = p.folder.filePath("damaged");
        QDir().mkpath(folder);
        for (const char* name : {"movies.csv", "tags.csv"}) QFile::copy(folder_ + '/' + name, folder + '/' + name);
        QList<QByteArray> lines = readFile(folder_ + "/ratings.csv").split('\n');
        lines[49999] = "\"broken, \xff\xfe line";
        QVERIFY(writeFile(folder + "/ratings.csv", lines.join('\n')));
        const Answer answer = p.ctl.json({"import", "movielens", folder});
        VERIFY_EXIT(answer, 0);
        QCOMPARE(answer.document()["rejected"].toInt(), 1);
        QCOMPARE(answer.document()["accepted"].toInt(), kRatings - 1);
        const QJsonObject letters = p.ctl.json({"dead-letters", "list"}).document();
        QCOMPARE(letters["dead_letters"].toArray().at(0)["offset"].toInt(), 50000);
    }
    void from_training_to_live_takes_under_ten_seconds() {
        QElapsedTimer timer;
        timer.start();
        const Answer answer = p_.ctl.json({"train", "--promote"});
        const qint64 took = timer.elapsed();
        VERIFY_EXIT(answer, 0);
        QCOMPARE(answer.document()["stage"].toString(), "live");
        version_ = answer.document()["version"].toString();
        qInfo("trained and live in %lld ms", static_cast<long long>(took));
        QVERIFY2(took < 10000, qPrintable(QString::number(took)));
    }
    void a_rollback_takes_under_a_tenth_of_a_second() {
        const Answer next = p_.ctl.json({"--config", "gate.max_drop=1", "train", "--promote", "--set", "k=50"});
        VERIFY_EXIT(next, 0);
        const Answer back = p_.ctl.json({"rollback", "--reason", "measured"});
        VERIFY_EXIT(back, 0);
        QCOMPARE(back.document()["to"].toString(), version_);
        qInfo("rolled back in %.1f ms", back.document()["took_ms"].toDouble());
        QVERIFY2(back.document()["took_ms"].toDouble() < 100, qPrintable(back.words()));
    }
    void the_same_seed_gives_the_same_bytes_for_any_number_of_threads() {
        const QByteArray one = modelWithThreads(1);
        QVERIFY(one.size() > 100000);
        QVERIFY(modelWithThreads(2) == one);
        QVERIFY(readFile(p_.ctl.versionFile(version_, "model.safetensors")) == one);
    }
    void a_profile_elsewhere_recommends_the_same() {
        const Answer answer = p_.ctl.json({"recommend", "--user", "414", "-k", "20", "--explain"});
        VERIFY_EXIT(answer, 0);
        const QJsonArray rows = answer.document()["recommendations"].toArray();
        QCOMPARE(rows.size(), 20);
        for (const QJsonValue& row : rows) QVERIFY(!row["title"].toString().isEmpty());
    }
    void the_model_opens_in_python() {
        const QString missing = missingPythonModule("safetensors.numpy");
        if (!missing.isEmpty()) QSKIP(qPrintable(missing));
        const PythonOutcome read = python({"-c",
                                           "import sys; from safetensors.numpy import load_file\n"
                                           "t = load_file(sys.argv[1]); print(sum(a.size for a in t.values()))",
                                           p_.ctl.versionFile(version_, "model.safetensors")});
        QVERIFY2(read.exitCode == 0, qPrintable(read.text));
        QVERIFY2(read.text.trimmed().toLongLong() > 10000, qPrintable(read.text));
    }
    void the_public_tool_accepts_the_version_and_sees_a_change() {
        const QString missing = missingPythonModule("model_signing");
        if (!missing.isEmpty()) QSKIP(qPrintable(missing));
        const QString folder = p_.ctl.path("registry/versions/" + version_);
        const QStringList verify{"-m", "model_signing", "verify", "key", "--signature", folder + "/model.sig",
                                 "--public_key", p_.ctl.path("keys/signing.pub"), folder};
        const PythonOutcome good = python(verify);
        QVERIFY2(good.exitCode == 0, qPrintable(good.text));
        const QString file = folder + "/metrics.json";
        QVERIFY(flipByte(file));
        QVERIFY(python(verify).exitCode != 0);
        QVERIFY(flipByte(file));
    }
    void neighbours_beat_popularity_data() {
        QTest::addColumn<QString>("split");
        QTest::addColumn<double>("ratio");
        QTest::newRow("random") << "random:0.2" << 1.5;
        QTest::newRow("each user's last ratings") << "temporal-user:0.2" << 1.2;
    }
    void neighbours_beat_popularity() {
        QFETCH(QString, split);
        QFETCH(double, ratio);
        const double knn = ndcg("item-knn", split);
        const double popularity = ndcg("popularity", split);
        qInfo("NDCG@10 on %s: item-knn %.4f, popularity %.4f", qPrintable(split), knn, popularity);
        QVERIFY(popularity > 0);
        QVERIFY2(knn > ratio * popularity, qPrintable(QString::number(knn / popularity)));
    }
    void the_evaluation_document_has_its_keys() {
        const Answer answer = p_.ctl.json({"evaluate", folder_, "--model", "popularity", "--split", "random:0.2", "--k", "10,20"});
        VERIFY_EXIT(answer, 0);
        const QJsonObject d = answer.document();
        VERIFY_KEYS(d, "family", "split", "users", "dataset", "metrics", "fit_s");
        VERIFY_KEYS(d["dataset"].toObject(), "ratings", "users", "items");
        QCOMPARE(d["dataset"]["ratings"].toInt(), kRatings);
        VERIFY_KEYS(d["metrics"].toObject(), "hit_rate@10", "precision@10", "recall@10", "ndcg@10", "map@10", "mrr@10",
                    "coverage@10", "gini@10", "diversity@10", "novelty@10", "ndcg@20");
        QCOMPARE(d["metrics"]["ndcg@10"]["ci95"].toArray().size(), 2);
    }
};

FAIRLEAD_TEST(CliMovielensTest)
#include "cli_movielens_test.moc"
