// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/core/registry/registry_fixture.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::registry;
namespace fs = std::filesystem;

namespace {

/// Every folder is a registered version that verifies, every registered version has its folder, and
/// nothing else lies there.
bool tidy(tests::RegistryFixture& f) {
    const auto records = *f.registry->versions();
    std::size_t folders = 0;
    const auto entries = f.files.list(f.versionsFolder());
    for (const std::string& entry : *entries) {
        ++folders;
        if (!f.registry->find(VersionId{entry})) {
            qWarning("litter: %s", entry.c_str());
            return false;
        }
    }
    for (const VersionRecord& r : records) {
        if (!f.registry->verify(r.id)->valid()) return false;
    }
    return folders == records.size() && f.registry->verifyHistory()->intact();
}

}  // namespace

class CrashTest : public QObject {
    Q_OBJECT
  private slots:
    void an_add_that_fails_or_dies_anywhere_leaves_nothing_or_everything_data() {
        QTest::addColumn<bool>("dies");
        QTest::newRow("one call fails") << false;
        QTest::newRow("the process dies") << true;
    }
    void an_add_that_fails_or_dies_anywhere_leaves_nothing_or_everything() {
        QFETCH(bool, dies);
        tests::RegistryFixture f;
        const VersionId first = f.add("first");
        QVERIFY(f.registry->promote(first, "first", tests::kAlice));
        bool untouched = false;
        for (std::uint64_t n = 0; !untouched; ++n) {
            QVERIFY(n < 200);
            f.clock.advance(std::chrono::seconds(1));
            const std::size_t before = f.registry->versions()->size();
            f.files.failAt(n, dies);
            const auto added =
                f.registry->add(tests::RegistryFixture::version("n" + std::to_string(n)));
            untouched = f.files.calls() <= n;
            f.files.failAt(tests::FaultyFileSystem::kNever, false);
            QVERIFY(f.reopen());
            QCOMPARE(f.registry->versions()->size(), before + (added ? 1 : 0));
            QVERIFY2(tidy(f), ("call " + std::to_string(n)).c_str());
            QCOMPARE((*f.registry->live())->id, first);
            if (untouched) QVERIFY(added);
        }
    }
    void a_first_start_that_dies_anywhere_can_be_repeated() {
        for (std::uint64_t n = 0;; ++n) {
            QVERIFY(n < 100);
            tests::RegistryFixture f;
            f.registry.reset();
            fs::remove_all(f.profile() / "keys");
            fs::remove_all(f.profile() / "registry");
            f.files.failAt(n, true);
            const bool opened = f.reopen();
            const bool untouched = f.files.calls() <= n;
            f.files.failAt(tests::FaultyFileSystem::kNever, false);
            QVERIFY(f.reopen());
            const VersionId id = f.add();
            QVERIFY(f.registry->promote(id, "works", tests::kAlice));
            QVERIFY(tidy(f));
            if (untouched) {
                QVERIFY(opened);
                return;
            }
        }
    }
    void a_promotion_that_dies_anywhere_is_whole_or_has_not_happened() {
        tests::RegistryFixture f;
        const VersionId a = f.add("a");
        const VersionId b = f.add("b");
        QVERIFY(f.registry->promote(a, "first", tests::kAlice));
        bool untouched = false;
        for (std::uint64_t n = 0; !untouched; ++n) {
            const VersionId before = (*f.registry->live())->id;
            const VersionId target = before == a ? b : a;
            f.files.failAt(n, true);
            const auto change = f.registry->promote(target, "swap", tests::kAlice);
            untouched = f.files.calls() <= n;
            f.files.failAt(tests::FaultyFileSystem::kNever, false);
            QVERIFY(f.reopen());
            QCOMPARE((*f.registry->live())->id, change ? target : before);
            QVERIFY(tidy(f));
        }
    }
    void retention_that_dies_anywhere_leaves_no_folder_without_its_row() {
        for (std::uint64_t n = 0;; ++n) {
            QVERIFY(n < 100);
            tests::RegistryFixture f;
            for (int i = 0; i < 3; ++i)
                f.add("v" + std::to_string(i));
            f.files.failAt(n, true);
            const auto removed = f.registry->applyRetention({1, 1}, tests::kAlice);
            const bool untouched = f.files.calls() <= n;
            f.files.failAt(tests::FaultyFileSystem::kNever, false);
            QVERIFY(f.reopen());
            QVERIFY2(tidy(f), ("call " + std::to_string(n)).c_str());
            if (untouched) {
                QCOMPARE(removed->size(), std::size_t(2));
                return;
            }
        }
    }
    void folders_that_are_not_ours_are_reported_and_left_alone() {
        tests::RegistryFixture f;
        fs::create_directory(f.versionsFolder() / "v20200101-000000");
        QVERIFY(f.reopen());
        QVERIFY(fs::exists(f.versionsFolder() / "v20200101-000000"));
        QCOMPARE(f.findings.all().size(), std::size_t(1));
        QCOMPARE(f.findings.all().front().subject, std::string("v20200101-000000"));
    }
    void a_full_disk_does_not_block_a_rollback() {
        tests::RegistryFixture f;
        const VersionId a = f.add("a");
        const VersionId b = f.add("b");
        QVERIFY(f.registry->promote(a, "first", tests::kAlice));
        QVERIFY(f.registry->promote(b, "second", tests::kAlice));
        const fs::path reserve = f.profile() / "registry" / "reserve";
        QCOMPARE(fs::file_size(reserve), std::uintmax_t(1 << 20));
        // SQLite answers at its page limit as on a full disk; freeing the reserve lifts the limit.
        // The limit 1 means: as large as the file is now.
        QVERIFY(f.execute("PRAGMA max_page_count = 1"));
        bool freed = false;
        f.files.onRemove = [&](const fs::path& path) {
            if (path != reserve) return;
            freed = true;
            QVERIFY(f.execute("PRAGMA max_page_count = 1000000"));
        };
        const auto change = f.registry->rollback({}, std::string(3900, 'r'), tests::kAlice);
        f.files.onRemove = nullptr;
        QVERIFY2(change, change ? "" : change.error().text().c_str());
        QVERIFY(freed);
        QCOMPARE((*f.registry->live())->id, a);
        QVERIFY(fs::exists(reserve));
        QVERIFY(f.registry->verifyHistory()->intact());
    }
};

FAIRLEAD_TEST(CrashTest)
#include "crash_test.moc"
