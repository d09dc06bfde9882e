// SPDX-License-Identifier: GPL-3.0-or-later
// core_module() itself, in a project of a few lines: a dependency upwards must not configure.
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/test_main.h"

namespace {

struct Outcome {
    int exitCode = -1;
    QString words;
};

/// Configures a project with these core_module() lines.
Outcome configure(const QString& modules) {
    QTemporaryDir folder;
    QFile lists(folder.filePath("CMakeLists.txt"));
    QFile source(folder.filePath("a.cpp"));
    if (!lists.open(QIODevice::WriteOnly) || !source.open(QIODevice::WriteOnly)) return {};
    lists.write(QStringLiteral("cmake_minimum_required(VERSION 3.25)\n"
                               "project(tiny LANGUAGES CXX)\n"
                               "add_library(Threads::Threads INTERFACE IMPORTED)\n"
                               "add_library(fairlead_settings INTERFACE)\n"
                               "add_library(nlohmann_json::nlohmann_json INTERFACE IMPORTED)\n"
                               "include(\"%1/packaging/cmake/core_module.cmake\")\n%2\n")
                    .arg(QStringLiteral(FAIRLEAD_SOURCE_DIR), modules)
                    .toUtf8());
    lists.close();
    QProcess cmake;
    cmake.setProcessChannelMode(QProcess::MergedChannels);
    cmake.start(QStringLiteral(FAIRLEAD_CMAKE),
                {"-S", folder.path(), "-B", folder.filePath("build")});
    if (!cmake.waitForFinished(30000)) return {};
    return {cmake.exitCode(), QString::fromUtf8(cmake.readAll()).simplified()};
}

}  // namespace

class ConfigureTest : public QObject {
    Q_OBJECT
  private slots:
    void modules_in_order_configure() {
        const Outcome done = configure(
            "core_module(base LAYER base SOURCES a.cpp)\n"
            "core_module(store LAYER io SOURCES a.cpp DEPENDS base)");
        QVERIFY2(done.exitCode == 0, qPrintable(done.words));
    }
    void wrong_modules_do_not_configure_data() {
        QTest::addColumn<QString>("modules");
        QTest::addColumn<QString>("words");
        QTest::newRow("upwards") << "core_module(store LAYER io SOURCES a.cpp)\n"
                                    "core_module(recommend LAYER pure SOURCES a.cpp DEPENDS store)"
                                 << "must not depend on 'store', a higher layer";
        QTest::newRow("a cycle") << "core_module(a LAYER pure SOURCES a.cpp DEPENDS b)\n"
                                    "core_module(b LAYER pure SOURCES a.cpp DEPENDS a)"
                                 << "depends on 'b', which is not defined before it";
        QTest::newRow("no such layer") << "core_module(a LAYER cellar SOURCES a.cpp)"
                                       << "unknown layer 'cellar'";
    }
    void wrong_modules_do_not_configure() {
        QFETCH(QString, modules);
        QFETCH(QString, words);
        const Outcome done = configure(modules);
        QVERIFY(done.exitCode > 0);
        QVERIFY2(done.words.contains(words), qPrintable(done.words));
    }
};

FAIRLEAD_TEST(ConfigureTest)
#include "configure_test.moc"
