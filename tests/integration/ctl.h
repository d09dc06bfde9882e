// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

namespace tests {

/// What one run of the program gave.
struct Answer {
    int exitCode = -1;  ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    /// Standard output as exactly one JSON object; empty when it is anything else.
    [[nodiscard]] QJsonObject document() const {
        QJsonParseError error{};
        const QJsonDocument parsed = QJsonDocument::fromJson(out, &error);
        return error.error == QJsonParseError::NoError ? parsed.object() : QJsonObject();
    }
    [[nodiscard]] bool says(const QString& words) const {
        return QString::fromUtf8(out + err).contains(words);
    }
    /// Everything, for the message of a failed test.
    [[nodiscard]] QString words() const {
        return QStringLiteral("exit %1\n%2\n%3").arg(exitCode).arg(QString::fromUtf8(out), QString::fromUtf8(err));
    }
};

/// The real fairleadctl on one profile folder.
struct Ctl {
    QString data;
    int timeoutMs = 60000;
    std::function<void()> beforeExec;  ///< runs in the child; system calls only

    void start(QProcess& process, const QStringList& arguments) const {
        QProcessEnvironment environment;  // settings of the machine must not leak in
        environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        environment.insert(QStringLiteral("HOME"), data);
        process.setProcessEnvironment(environment);
        if (beforeExec) process.setChildProcessModifier(beforeExec);
        process.start(QStringLiteral(FAIRLEADCTL), QStringList{"--data", data} + arguments);
    }
    [[nodiscard]] Answer run(const QStringList& arguments) const {
        QProcess process;
        start(process, arguments);
        const bool ended = process.waitForFinished(timeoutMs);
        const bool normally = ended && process.exitStatus() == QProcess::NormalExit;
        return {normally ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] Answer json(const QStringList& arguments) const { return run(QStringList{"--json"} + arguments); }

    [[nodiscard]] QString path(const QString& name) const { return data + u'/' + name; }
    [[nodiscard]] QString versionFile(const QString& version, const QString& name) const {
        return path(QStringLiteral("registry/versions/") + version + u'/' + name);
    }
};

/// A profile in a temporary folder.
struct Profile {
    QTemporaryDir folder;
    Ctl ctl{folder.filePath(QStringLiteral("profile"))};
};

inline QByteArray readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Changes one byte in the middle of a file.
inline bool flipByte(const QString& path) {
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QByteArray bytes = readFile(path);
    if (bytes.isEmpty()) return false;
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    return writeFile(path, bytes);
}

/// Key names that a document lacks.
inline QStringList missingKeys(const QJsonObject& document, const QStringList& keys) {
    QStringList missing;
    for (const QString& key : keys) {
        if (!document.contains(key)) missing.append(key);
    }
    return missing;
}

}  // namespace tests

/// The program ended with this code; otherwise the test fails with all that it printed.
#define VERIFY_EXIT(answer, code)                                        \
    do {                                                                 \
        const tests::Answer& verifiedAnswer = (answer);                           \
        QVERIFY2(verifiedAnswer.exitCode == (code), qPrintable(verifiedAnswer.words()));   \
    } while (false)
/// The document has these keys.
#define VERIFY_KEYS(document, ...)                                              \
    do {                                                                        \
        const QStringList missing = tests::missingKeys(document, {__VA_ARGS__}); \
        QVERIFY2(missing.isEmpty(), qPrintable("missing: " + missing.join(", "))); \
    } while (false)
