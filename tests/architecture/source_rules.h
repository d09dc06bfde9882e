// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tests {

/// One file of the tree, as the rules read it. `path` is relative to the repository's root.
struct SourceFile {
    QString path;
    QString text;
    [[nodiscard]] QStringList includes() const;  ///< what stands between <> or "", in order
    [[nodiscard]] qsizetype lines() const { return text.count(u'\n'); }
};

/// Module → what it may include: itself and everything it depends on, directly or not.
using Modules = QMap<QString, QSet<QString>>;
/// From "name:dependency,dependency" in an order in which dependencies come first.
Modules modulesFrom(const QStringList& rows);

// Each rule looks at one file and says what is wrong with it; empty: nothing.
QString coreIncludesQt(const SourceFile& file);
QString includesUndeclaredModule(const SourceFile& file, const Modules& modules);
QString lacksLicence(const SourceFile& file);
QString isTooLong(const SourceFile& file);
QString pageIncludesAnotherPage(const SourceFile& file);

}  // namespace tests
