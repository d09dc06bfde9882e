// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>
#include <QString>
#include <QStringList>

namespace tests {

struct PythonOutcome {
    int exitCode = -1;
    QString text;
};

/// Runs $FAIRLEAD_PYTHON (default: python3), which has the public tools that our files are checked with.
inline PythonOutcome python(const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(qEnvironmentVariable("FAIRLEAD_PYTHON", QStringLiteral("python3")), arguments);
    if (!process.waitForFinished(60000)) return {-1, process.errorString()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAll())};
}

/// Why a Python module cannot be used here; empty when it can.
inline QString missingPythonModule(const QString& module) {
    const PythonOutcome tried = python({QStringLiteral("-c"), QStringLiteral("import ") + module});
    if (tried.exitCode == 0) return {};
    return QStringLiteral("python cannot import %1: %2").arg(module, tried.text.trimmed().section(u'\n', -1));
}

}  // namespace tests
