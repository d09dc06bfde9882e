// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded broker, seen by a program that knows nothing of us.
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <set>

#include "tests/core/stream/rig.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace tests;

class KcatTest : public QObject {
    Q_OBJECT
    QString kcat_;

    QString run(const QStringList& arguments, const QByteArray& input = {}) {
        QProcess process;
        process.start(kcat_, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(20000) || process.exitCode() != 0)
            qWarning() << arguments << process.readAllStandardError();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

  private slots:
    void initTestCase() {
        for (const auto* name : {"kcat", "kafkacat"})
            if (kcat_.isEmpty()) kcat_ = QStandardPaths::findExecutable(name);
        if (kcat_.isEmpty()) QSKIP("kcat is not installed");
    }

    void it_lists_topics_and_partitions() {
        KafkaRig rig;
        const auto address = QString::fromStdString(rig.broker().address());
        const QString list = run({"-b", address, "-L"});
        QVERIFY2(list.contains("topic \"ratings\" with 4 partitions"), qPrintable(list));
        QVERIFY2(list.contains("topic \"watch-events\" with 2 partitions"), qPrintable(list));
    }

    void what_it_produces_is_consumed() {
        KafkaRig rig;
        const auto address = QString::fromStdString(rig.broker().address());
        run({"-b", address, "-t", "ratings", "-P", "-K", "|", "-X", "topic.partitioner=murmur2"},
            "alice|one\nbob|two\nalice|three\n");
        // The same user from our own producer goes to the same partition.
        const auto sink = rig.sink();
        QVERIFY(sink->produce("ratings", "alice", "four"));
        QVERIFY(sink->flush(seconds(10)));
        const auto source = rig.source();
        const auto starts = assignAll(*source, {"ratings"});
        const auto got = take(*source, starts, 4);
        QCOMPARE(byKey(got).at("alice"), (std::vector<std::string>{"one", "three", "four"}));
        QCOMPARE(byKey(got).at("bob"), std::vector<std::string>{"two"});
        std::set<TopicPartition> ofAlice;
        for (const auto& g : got) {
            if (g.key == "alice") ofAlice.insert(g.at);
        }
        QCOMPARE(ofAlice.size(), std::size_t(1));
    }

    void it_consumes_what_we_produce_with_headers() {
        KafkaRig rig;
        const auto address = QString::fromStdString(rig.broker().address());
        const auto sink = rig.sink();
        const Header headers[] = {{"reason", "not-json"}, {"topic", "ratings"}};
        QVERIFY(sink->produce("watch-events", "u1", "hello", headers));
        QVERIFY(sink->flush(seconds(10)));
        const QString read = run({"-b", address, "-t", "watch-events", "-C", "-o", "beginning",
                                  "-c", "1", "-f", "%k %s %h"});
        QCOMPARE(read, QString("u1 hello reason=not-json,topic=ratings"));
    }
};

FAIRLEAD_TEST(KcatTest)
#include "kcat_test.moc"
