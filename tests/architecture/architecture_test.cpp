// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <functional>

#include "modules.h"
#include "tests/architecture/source_rules.h"
#include "tests/support/test_main.h"

using namespace tests;

namespace {

const QDir kRoot(QStringLiteral(FAIRLEAD_SOURCE_DIR));

QString read(const QString& path) {
    QFile file(kRoot.filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<SourceFile> sources() {
    QList<SourceFile> files;
    for (const char* folder : {"app", "core", "tests", "ui"}) {
        QDirIterator it(kRoot.filePath(QLatin1String(folder)), {"*.h", "*.cpp"}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = kRoot.relativeFilePath(it.next());
            files.append({path, read(path)});
        }
    }
    return files;
}

Modules modules() {
    QStringList rows;
    for (const char* row : kModules)
        rows.append(QString::fromUtf8(row));
    return modulesFrom(rows);
}

/// Whether a CMakeLists.txt in the file's folder or above it, inside tests/, names it.
bool isNamedInCMake(const QString& path) {
    for (QString folder = path.section(u'/', 0, -2); !folder.isEmpty();
         folder = folder.section(u'/', 0, -2)) {
        const QString words = read(folder + QStringLiteral("/CMakeLists.txt"));
        const QString relative = path.mid(folder.size() + 1);
        const QRegularExpression whole(
            QStringLiteral("(^|[\\s(\"])%1($|[\\s)\"])").arg(QRegularExpression::escape(relative)));
        if (words.contains(whole)) return true;
    }
    return false;
}

}  // namespace

class ArchitectureTest : public QObject {
    Q_OBJECT
    const QList<SourceFile> sources_ = sources();

    /// Fails with everything that a rule found, not with the first alone.
    void holds(const std::function<QString(const SourceFile&)>& rule) {
        QStringList found;
        for (const SourceFile& file : sources_) {
            const QString problem = rule(file);
            if (!problem.isEmpty()) found.append(problem);
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

  private slots:
    void the_tree_is_read() {
        QVERIFY(sources_.size() > 100);
        QVERIFY(modules().size() > 10);
    }
    void core_never_includes_qt() { holds(coreIncludesQt); }
    void every_core_include_is_a_declared_dependency() {
        const Modules known = modules();
        holds([&](const SourceFile& file) { return includesUndeclaredModule(file, known); });
    }
    void every_source_begins_with_its_licence() { holds(lacksLicence); }
    void main_programs_and_the_shell_stay_short() { holds(isTooLong); }
    void pages_never_include_each_other() { holds(pageIncludesAnotherPage); }
    void every_test_is_built() {
        holds([](const SourceFile& file) {
            if (!file.path.startsWith("tests/") || !file.path.endsWith("_test.cpp"))
                return QString();
            return isNamedInCMake(file.path) ? QString() : file.path + " is in no CMakeLists.txt";
        });
    }
};

FAIRLEAD_TEST(ArchitectureTest)
#include "architecture_test.moc"
