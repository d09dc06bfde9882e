// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_log.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/support/test_main.h"

using namespace core;
using namespace core::training;

class TrainingLogTest : public QObject {
    Q_OBJECT
  private slots:
    void runs_are_kept_with_all_they_ended_with() {
        QTemporaryDir dir;
        const auto store = store::Store::open(dir.filePath("store.sqlite").toStdString());
        QVERIFY2(store, store ? "" : store.error().message.c_str());
        TrainingLog log(**store);
        TrainingRun run;
        run.started = utcFromMicros(1000);
        run.trigger = "manual";
        run.actor = "ada";
        run.family = "item-knn";
        run.parameters = {{"k", 100}};
        run.id = *log.begin(run);
        QVERIFY(log.stage(run.id, "fit"));
        QCOMPARE(log.newest(10)->front().state, std::string("running"));
        QCOMPARE(log.newest(10)->front().stage, std::string("fit"));

        const auto second = log.begin(run);
        QVERIFY(log.markInterrupted(utcFromMicros(5000)));
        QCOMPARE(log.newest(1)->front().state, std::string("interrupted"));
        QCOMPARE(log.newest(1)->front().id, *second);

        run.finished = utcFromMicros(9000);
        run.state = "done";
        run.stage = "register";
        run.version = "v1";
        run.document = {{"duration_s", 1.5}};
        QVERIFY(log.finish(run));
        const auto runs = *log.newest(10);
        QCOMPARE(runs.size(), std::size_t(2));
        QCOMPARE(runs[1].version, std::string("v1"));
        QCOMPARE(runs[1].document["duration_s"].get<double>(), 1.5);
        QCOMPARE(qint64(micros(*runs[1].finished)), qint64(9000));
        QCOMPARE(runs[1].parameters["k"].get<int>(), 100);
    }
};

FAIRLEAD_TEST(TrainingLogTest)
#include "training_log_test.moc"
