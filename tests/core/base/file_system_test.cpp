// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_system.h"

#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "tests/support/test_main.h"

using namespace core;

class FileSystemTest : public QObject {
    Q_OBJECT
  private slots:
    void a_written_file_is_read_back_with_its_mode() {
        QTemporaryDir dir;
        SystemFileSystem files;
        const std::filesystem::path path = dir.filePath("a").toStdString();
        QVERIFY(files.writeNew(path, "secret", 0600));
        QCOMPARE(*files.read(path, 100), std::string("secret"));
        QCOMPARE(*files.mode(path), 0600U);
        QVERIFY(!files.writeNew(path, "again", 0600));
        QCOMPARE(*files.read(path, 100), std::string("secret"));
        QVERIFY(files.replace(path, "new", 0644));
        QCOMPARE(*files.read(path, 100), std::string("new"));
        QCOMPARE(files.list(dir.path().toStdString())->size(), std::size_t(1));
    }
    void reading_refuses_links_folders_and_too_much() {
        QTemporaryDir dir;
        SystemFileSystem files;
        const std::filesystem::path root = dir.path().toStdString();
        QVERIFY(files.writeNew(root / "a", std::string(1000, 'x'), 0600));
        QCOMPARE(::symlink((root / "a").c_str(), (root / "link").c_str()), 0);
        QCOMPARE(files.read(root / "link", 10000).error().code, Errc::InvalidArgument);
        QCOMPARE(files.read(root, 10000).error().code, Errc::InvalidArgument);
        QCOMPARE(files.read(root / "none", 10000).error().code, Errc::NotFound);
        QCOMPARE(files.read(root / "a", 999).error().code, Errc::Io);
        QVERIFY(files.read(root / "a", 1000));
    }
};

FAIRLEAD_TEST(FileSystemTest)
#include "file_system_test.moc"
