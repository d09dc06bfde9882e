// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/test_main.h"

using namespace core;
using namespace core::runtime;

class SettingsTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;

    std::filesystem::path file(const QByteArray& text) {
        QFile out(dir_.filePath("fairlead.toml"));
        if (!out.open(QIODevice::WriteOnly)) qFatal("cannot write");
        out.write(text);
        return out.fileName().toStdString();
    }
    static std::optional<std::string> nothing(const std::string&) { return std::nullopt; }

  private slots:
    void command_line_beats_environment_beats_file_beats_default() {
        const auto path = file("[gate]\nmax_drop = 0.2\np95_ms = 50\n[serving]\nk = 7\n");
        const auto environment = [](const std::string& name) -> std::optional<std::string> {
            if (name == "FAIRLEAD_GATE_MAX_DROP") return "0.3";
            if (name == "FAIRLEAD_SERVING_K") return "8";
            return std::nullopt;
        };
        const std::vector<std::string> line{"gate.max_drop=0.4"};
        const auto loaded = loadSettings(path, environment, line);
        QVERIFY2(loaded, loaded ? "" : loaded.error().message.c_str());
        QCOMPARE(loaded->values.gateMaxDrop, 0.4);
        QCOMPARE(loaded->values.listLength, qint64(8));
        QCOMPARE(loaded->values.gateP95Ms, 50.0);
        QCOMPARE(loaded->values.family, std::string("item-knn"));
        const Json document = settingsDocument(*loaded);
        for (const auto& row : document["settings"]) {
            if (row["key"] == "gate.max_drop")
                QCOMPARE(row["origin"].get<std::string>(), std::string("command line"));
            if (row["key"] == "serving.k")
                QCOMPARE(row["origin"].get<std::string>(), std::string("environment"));
            if (row["key"] == "gate.p95_ms")
                QCOMPARE(row["origin"].get<std::string>(), std::string("file"));
            if (row["key"] == "training.seed")
                QCOMPARE(row["origin"].get<std::string>(), std::string("default"));
        }
    }

    void wrong_values_name_key_value_range_and_place_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("out of range")
            << QByteArray("\n[gate]\nmax_drop = 2.5\n")
            << QStringList{"gate.max_drop", "2.5", "0 to 1", "fairlead.toml:3"};
        QTest::newRow("wrong kind") << QByteArray("[gate]\nmax_drop = \"much\"\n")
                                    << QStringList{"gate.max_drop", "much", "a number", ":2"};
        QTest::newRow("fraction") << QByteArray("[serving]\nk = 1.5\n")
                                  << QStringList{"serving.k", "1.5", "whole number"};
        QTest::newRow("not a choice") << QByteArray("[training]\nfamily = \"magic\"\n")
                                      << QStringList{"training.family", "magic", "item-knn"};
        QTest::newRow("unknown key")
            << QByteArray("[gate]\nmax_dorp = 0.1\n")
            << QStringList{"gate.max_dorp", "did you mean 'gate.max_drop'", ":2"};
        QTest::newRow("damaged") << QByteArray("[gate\nmax_drop = 0.1\n")
                                 << QStringList{"not valid TOML", ":1"};
        QTest::newRow("nan") << QByteArray("[gate]\nmax_drop = nan\n")
                             << QStringList{"gate.max_drop"};
        QTest::newRow("scale upside down") << QByteArray("[ratings]\nmin = 5\nmax = 1\n")
                                           << QStringList{"ratings.min", "ratings.max"};
    }
    void wrong_values_name_key_value_range_and_place() {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, words);
        const auto loaded = loadSettings(file(text), nothing, {});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, Errc::InvalidArgument);
        for (const QString& word : words) {
            QVERIFY2(QString::fromStdString(loaded.error().message).contains(word),
                     loaded.error().message.c_str());
        }
    }

    void the_template_is_valid_and_changes_nothing() {
        QByteArray text = QByteArray::fromStdString(settingsTemplate());
        QVERIFY(loadSettings(file(text), nothing, {}));
        // With its comment marks taken away from the assignments it says the defaults.
        text.replace("# k = ", "k = ")
            .replace("# max_drop", "max_drop")
            .replace("# family", "family");
        const auto loaded = loadSettings(file(text), nothing, {});
        QVERIFY2(loaded, loaded ? "" : loaded.error().message.c_str());
        QCOMPARE(loaded->values.listLength, qint64(10));
        QCOMPARE(loaded->values.gateMaxDrop, 0.05);
    }

    void no_file_means_defaults() {
        QVERIFY(loadSettings(dir_.filePath("none.toml").toStdString(), nothing, {}));
    }
};

FAIRLEAD_TEST(SettingsTest)
#include "settings_test.moc"
