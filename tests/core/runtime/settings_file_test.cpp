// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/settings_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>

#include "core/runtime/settings.h"
#include "tests/support/faulty_file_system.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::runtime;

class SettingsFileTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    tests::FaultyFileSystem files_;

    [[nodiscard]] QString path() const { return dir_.filePath("fairlead.toml"); }
    void write(const QByteArray& text) {
        QFile out(path());
        if (!out.open(QIODevice::WriteOnly)) qFatal("cannot write");
        out.write(text);
    }
    [[nodiscard]] QByteArray text() const {
        QFile in(path());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    Status save(const char* key, const char* value) {
        return saveSetting(files_, path().toStdString(), key, value);
    }
    [[nodiscard]] Settings loaded() const {
        auto settings =
            loadSettings(path().toStdString(), [](const std::string&) { return std::nullopt; }, {});
        if (!settings) qFatal("%s", settings.error().text().c_str());
        return settings->values;
    }

  private slots:
    void init() {
        QFile::remove(path());
        files_.failAt(tests::FaultyFileSystem::kNever, false);
    }

    void an_absent_file_is_made_for_its_owner_alone() {
        QVERIFY(save("training.schedule", "45m"));
        QCOMPARE(text(), QByteArray("[training]\nschedule = \"45m\"\n"));
        QCOMPARE(*files_.mode(path().toStdString()), 0600u);
        QCOMPARE(loaded().schedule, std::string("45m"));
    }

    void one_value_changes_and_every_other_byte_stays_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* name, const char* before, const char* key,
                            const char* value, const char* after) {
            QTest::newRow(name) << QByteArray(before) << key << value << QByteArray(after);
        };
        row("in a section", "# mine\n[gate]  # strict\n  max_drop=0.1 # ä\n\n[serving]\nk = 7\n",
            "gate.max_drop", "0.25",
            "# mine\n[gate]  # strict\n  max_drop=0.25 # ä\n\n[serving]\nk = 7\n");
        row("dotted", "gate.max_drop = 0.1\ntraining.schedule = '3h' # ü \"x\"\n",
            "training.schedule", "0 */3 * * *",
            "gate.max_drop = 0.1\ntraining.schedule = \"0 */3 * * *\" # ü \"x\"\n");
        row("after other letters",
            "[kafka]\ntopic = { ratings = \"bewertungen-ä\", items = \"x\" }\n",
            "kafka.topic.items", "y",
            "[kafka]\ntopic = { ratings = \"bewertungen-ä\", items = \"y\" }\n");
        row("a text with quotes", "[training]\nschedule = \"\"\"\n3h\"\"\"\n", "training.schedule",
            "off", "[training]\nschedule = \"off\"\n");
        row("no line end", "[training]\nschedule = \"3h\"", "training.schedule", "off",
            "[training]\nschedule = \"off\"");
        row("other line ends", "[training]\r\n# x\r\nseed = 1\r\n", "training.schedule", "off",
            "[training]\r\n# x\r\nseed = 1\r\nschedule = \"off\"\r\n");
        row("byte order mark", "\xEF\xBB\xBF[training]\nschedule = \"3h\"\n", "training.schedule",
            "off", "\xEF\xBB\xBF[training]\nschedule = \"off\"\n");
        row("new in a section", "[training]\nseed = 1 # one\n\n# next\n[serving]\nk = 7\n",
            "training.online", "false",
            "[training]\nseed = 1 # one\nonline = false\n\n# next\n[serving]\nk = 7\n");
        row("new in an empty section", "[serving]\nk = 7\n[ \"training\" ]", "training.seed", "4",
            "[serving]\nk = 7\n[ \"training\" ]\nseed = 4\n");
        row("new section", "[serving]\nk = 7", "training.seed", "4",
            "[serving]\nk = 7\n\n[training]\nseed = 4\n");
        row("new beside dotted", "training.seed = 4\n\n[serving]\nk = 7\n", "training.schedule",
            "2d", "training.seed = 4\ntraining.schedule = \"2d\"\n\n[serving]\nk = 7\n");
        row("new inline", "training = { seed = 4 }\n", "training.schedule", "2d",
            "training = { seed = 4, schedule = \"2d\" }\n");
        row("new in an empty inline one", "training = {}\n", "training.schedule", "2d",
            "training = { schedule = \"2d\" }\n");
        row("new in a deeper section", "[kafka.topic]\nratings = \"r\"\n", "kafka.topic.items", "i",
            "[kafka.topic]\nratings = \"r\"\nitems = \"i\"\n");
        row("new above a deeper section", "[kafka.topic]\nratings = \"r\"\n", "kafka.bootstrap",
            "a:1", "[kafka.topic]\nratings = \"r\"\n\n[kafka]\nbootstrap = \"a:1\"\n");
        row("new dotted in a section", "[kafka]\ntopic.ratings = \"r\"\n# end\n",
            "kafka.topic.items", "i",
            "[kafka]\ntopic.ratings = \"r\"\ntopic.items = \"i\"\n# end\n");
        row("quotes and backslashes", "", "kafka.topic.items", "a\"b\\c",
            "[kafka]\ntopic.items = \"a\\\"b\\\\c\"\n");
        row("the same again", "[training]\nschedule = \"3h\"\n", "training.schedule", "3h",
            "[training]\nschedule = \"3h\"\n");
    }
    void one_value_changes_and_every_other_byte_stays() {
        QFETCH(QByteArray, before);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QByteArray, after);
        write(before);
        const auto saved = save(qPrintable(key), qPrintable(value));
        QVERIFY2(saved, saved ? "" : saved.error().text().c_str());
        QCOMPARE(text(), after);
        const Json all = settingsDocument(*loadSettings(
            path().toStdString(), [](const std::string&) { return std::nullopt; }, {}));
        for (const auto& setting : all["settings"]) {
            if (setting["key"] == key.toStdString())
                QCOMPARE(QString::fromStdString(setting["value"].get<std::string>()), value);
        }
    }
    void the_template_takes_every_setting() {
        write(QByteArray::fromStdString(settingsTemplate()));
        const QByteArray before = text();
        const Json defaults = settingsDocument(*loadSettings(
            path().toStdString(), [](const std::string&) { return std::nullopt; }, {}));
        for (const auto& setting : defaults["settings"]) {
            const auto saved = save(setting["key"].get<std::string>().c_str(),
                                    setting["value"].get<std::string>().c_str());
            QVERIFY2(saved, saved ? "" : saved.error().text().c_str());
        }
        const auto again =
            loadSettings(path().toStdString(), [](const std::string&) { return std::nullopt; }, {});
        QVERIFY2(again, again ? "" : again.error().text().c_str());
        for (const Origin origin : again->origins)
            QCOMPARE(origin, Origin::File);
        for (const QByteArray& line : before.split('\n'))
            QVERIFY2(text().contains(line), line.constData());
    }
    void the_same_value_writes_nothing() {
        write("[training]\nschedule = \"3h\"\n");
        files_.failAt(0, true);
        QVERIFY(save("training.schedule", "3h"));
        QCOMPARE(files_.calls(), quint64(0));
    }
    void a_file_keeps_its_mode_and_a_link_stays_one() {
        const QString target = dir_.filePath("elsewhere.toml");
        QFile::remove(target);
        QFile out(target);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.close();
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        std::filesystem::create_symlink(target.toStdString(), path().toStdString());
        QVERIFY(save("serving.k", "12"));
        QVERIFY(std::filesystem::is_symlink(path().toStdString()));
        QCOMPARE(loaded().listLength, qint64(12));
        QCOMPARE(*files_.mode(target.toStdString()), 0640u);
    }

    void wrong_values_change_nothing_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* key, const char* value, QStringList words) {
            QTest::newRow(qPrintable(QString("%1=%2").arg(key, value))) << key << value << words;
        };
        row("training.schedule", "sometimes", {"training.schedule", "sometimes", "60s to 366d"});
        row("training.schedule", "0 0 31 2 *", {"never come"});
        row("gate.max_drop", "7", {"gate.max_drop", "0 to 1"});
        row("serving.k", "", {"serving.k", "whole number"});
        row("training.online", "maybe", {"true or false"});
        row("training.family", "magic", {"item-knn"});
        row("training.shedule", "3h", {"did you mean 'training.schedule'"});
    }
    void wrong_values_change_nothing() {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QStringList, words);
        write("[serving]\nk = 7\n");
        const auto saved = save(qPrintable(key), qPrintable(value));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Errc::InvalidArgument);
        for (const QString& word : words)
            QVERIFY2(QString::fromStdString(saved.error().message).contains(word),
                     saved.error().message.c_str());
        QCOMPARE(text(), QByteArray("[serving]\nk = 7\n"));
    }
    void a_damaged_file_and_a_taken_place_are_left_alone() {
        for (const char* bad :
             {"[training\nseed = 1\n", "training = 3\n", "[[training]]\nseed = 1\n"}) {
            write(bad);
            const auto saved = save("training.schedule", "3h");
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, Errc::InvalidArgument);
            QCOMPARE(text(), QByteArray(bad));
        }
    }
    void a_full_disk_leaves_the_old_file() {
        write("[training]\nschedule = \"3h\"\n");
        for (quint64 call = 0; call < 3; ++call) {
            files_.failAt(call, false);
            const auto saved = save("training.schedule", "off");
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, Errc::Io);
            QCOMPARE(text(), QByteArray("[training]\nschedule = \"3h\"\n"));
        }
    }
    void a_folder_that_cannot_be_written_is_named() {
        write("");
        const std::string inside = path().toStdString() + "/fairlead.toml";
        const auto saved = saveSetting(files_, inside, "serving.k", "7");
        QVERIFY(!saved);
        QVERIFY2(saved.error().text().find(inside) != std::string::npos,
                 saved.error().text().c_str());
    }
};

FAIRLEAD_TEST(SettingsFileTest)
#include "settings_file_test.moc"
