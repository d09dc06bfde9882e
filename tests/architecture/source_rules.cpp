// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_rules.h"

#include <QRegularExpression>

namespace tests {
namespace {

constexpr qsizetype kShellLines = 600;
constexpr qsizetype kMainLines = 150;

/// "core/events/event.h" → "events" for the prefix "core/"; empty when it is no such path.
QString folderBelow(const QString& path, const QString& prefix) {
    if (!path.startsWith(prefix)) return {};
    const QString rest = path.mid(prefix.size());
    return rest.contains(u'/') ? rest.section(u'/', 0, 0) : QString();
}

}  // namespace

QStringList SourceFile::includes() const {
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = line.globalMatch(text); it.hasNext();) found.append(it.next().captured(1));
    return found;
}

Modules modulesFrom(const QStringList& rows) {
    Modules modules;
    for (const QString& row : rows) {
        const QString name = row.section(u':', 0, 0);
        QSet<QString> reach{name};
        for (const QString& dep : row.section(u':', 1).split(u',', Qt::SkipEmptyParts)) {
            reach += modules.value(dep);
        }
        modules.insert(name, reach);
    }
    return modules;
}

QString coreIncludesQt(const SourceFile& file) {
    if (!file.path.startsWith(QLatin1String("core/"))) return {};
    static const QRegularExpression qt(QStringLiteral("^(Q[A-Z]|Qt|q[a-z]+\\.h$|ui/)"));
    for (const QString& include : file.includes()) {
        if (qt.match(include).hasMatch()) return file.path + QStringLiteral(" includes ") + include;
    }
    return {};
}

QString includesUndeclaredModule(const SourceFile& file, const Modules& modules) {
    const QString module = folderBelow(file.path, QStringLiteral("core/"));
    if (module.isEmpty()) return {};
    if (!modules.contains(module)) return file.path + QStringLiteral(" is in no core_module()");
    for (const QString& include : file.includes()) {
        const QString other = folderBelow(include, QStringLiteral("core/"));
        if (!other.isEmpty() && !modules[module].contains(other)) {
            return QStringLiteral("%1 includes %2, but %3 does not depend on %4")
                .arg(file.path, include, module, other);
        }
    }
    return {};
}

QString lacksLicence(const SourceFile& file) {
    const bool there = file.text.section(u'\n', 0, 1).contains(
        QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later"));
    return there ? QString() : file.path + QStringLiteral(" does not begin with its SPDX line");
}

QString isTooLong(const SourceFile& file) {
    const bool isMain = file.path.startsWith(QLatin1String("app/")) &&
                        file.path.endsWith(QLatin1String("/main.cpp"));
    const bool isShell = file.path.startsWith(QLatin1String("ui/shell/"));
    const qsizetype limit = isMain ? kMainLines - 1 : kShellLines;
    if (!(isMain || isShell) || file.lines() <= limit) return {};
    return QStringLiteral("%1 has %2 lines, more than %3").arg(file.path).arg(file.lines()).arg(limit);
}

QString pageIncludesAnotherPage(const SourceFile& file) {
    const QString page = folderBelow(file.path, QStringLiteral("ui/pages/"));
    if (page.isEmpty()) return {};  // the catalogue, and what all pages share
    for (const QString& include : file.includes()) {
        const QString other = folderBelow(include, QStringLiteral("ui/pages/"));
        if (!other.isEmpty() && other != page) {
            return file.path + QStringLiteral(" includes the other page's ") + include;
        }
    }
    return {};
}

}  // namespace tests
