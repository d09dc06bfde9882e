// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <QElapsedTimer>
#include <QTest>

#include "core/base/random.h"
#include "core/registry/model_signature.h"
#include "tests/core/registry/registry_fixture.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::registry;
namespace fs = std::filesystem;

namespace {

bool names(const Verification& v, const std::string& file) {
    return std::ranges::any_of(v.problems, [&](const FileProblem& p) { return p.file == file; });
}

std::string slurp(const fs::path& file) {
    return *SystemFileSystem().read(file, 1U << 30);
}

void spit(const fs::path& file, const std::string& bytes) {
    (void)SystemFileSystem().replace(file, bytes, 0644);
}

}  // namespace

class TamperingTest : public QObject {
    Q_OBJECT
  private slots:
    void an_untouched_version_verifies_and_loads_what_was_stored() {
        tests::RegistryFixture f;
        const auto stored = tests::RegistryFixture::version("x").files;
        const VersionId id = f.add("x");
        QCOMPARE(id.text, std::string("v20261122-130501"));
        const auto v = f.registry->verify(id);
        QVERIFY2(v->valid(), v->summary().c_str());
        QVERIFY(*f.registry->load(id) == stored);
        QVERIFY(f.findings.all().empty());
    }
    void one_flipped_byte_in_any_file_is_refused() {
        tests::RegistryFixture f;
        const VersionId id = f.add();
        const auto entries = f.files.list(f.folderOf(id));
        for (const std::string& file : *entries) {
            const fs::path path = f.folderOf(id) / file;
            const std::string good = slurp(path);
            for (std::size_t at = 0; at < good.size(); at += file == kSignatureFile ? 7 : 1) {
                std::string bad = good;
                bad[at] = static_cast<char>(bad[at] ^ (1 << (at % 8)));
                spit(path, bad);
                const auto v = f.registry->verify(id);
                QVERIFY2(!v->valid(), (file + " byte " + std::to_string(at)).c_str());
                QVERIFY2(names(*v, file), v->summary().c_str());
            }
            QVERIFY(!f.registry->load(id));
            QVERIFY(!f.findings.all().empty());
            spit(path, good);
        }
        QVERIFY(f.registry->verify(id)->valid());
        QVERIFY(f.findings.all().empty());
    }
    void sampled_bits_of_every_file_are_refused() {
        tests::RegistryFixture f;
        const VersionId id = f.add();
        CounterRandom random(7);
        const auto entries = f.files.list(f.folderOf(id));
        for (const std::string& file : *entries) {
            const fs::path path = f.folderOf(id) / file;
            const std::string good = slurp(path);
            for (int i = 0; i < 60; ++i) {
                std::string bad = good;
                const std::size_t bit = random.below(good.size() * 8);
                bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << (bit % 8)));
                spit(path, bad);
                QVERIFY2(!f.registry->verify(id)->valid(),
                         (file + " bit " + std::to_string(bit)).c_str());
            }
            spit(path, good);
        }
    }
    void every_change_of_the_folder_is_named() {
        tests::RegistryFixture f;
        const VersionId id = f.add();
        const fs::path folder = f.folderOf(id);
        const auto refused = [&](const std::string& file, const std::function<void()>& undo) {
            const auto v = f.registry->verify(id);
            const bool good = v->state == SignatureState::Tampered && names(*v, file);
            if (!good) qWarning("%s: %s", file.c_str(), v->summary().c_str());
            undo();
            return good && f.registry->verify(id)->valid();
        };
        for (const char* extra :
             {"extra.bin", ".gitignore", ".gitattributes", "model.sig.bak", ".hidden"}) {
            spit(folder / extra, "x");
            QVERIFY(refused(extra, [&] { fs::remove(folder / extra); }));
        }
        for (const char* extra : {"empty", ".git", ".github"}) {
            fs::create_directory(folder / extra);
            QVERIFY(refused(extra, [&] { fs::remove(folder / extra); }));
        }
        fs::rename(folder / "model.json", folder / "other.json");
        QVERIFY(names(*f.registry->verify(id), "other.json"));
        QVERIFY(refused("model.json",
                        [&] { fs::rename(folder / "other.json", folder / "model.json"); }));
        fs::rename(folder / "model.json", f.profile() / "aside");
        QVERIFY(refused("model.json", [] {}) == false);  // still missing: the undo did nothing
        fs::create_symlink(f.profile() / "aside", folder / "model.json");
        QVERIFY(refused("model.json", [&] {
            fs::remove(folder / "model.json");
            fs::rename(f.profile() / "aside", folder / "model.json");
        }));
        fs::create_symlink("/etc/passwd", folder / "link");
        QVERIFY(refused("link", [&] { fs::remove(folder / "link"); }));
    }
    void a_folder_that_is_a_link_or_gone_or_unsigned_is_not_served() {
        tests::RegistryFixture f;
        const VersionId id = f.add();
        const fs::path folder = f.folderOf(id);
        fs::rename(folder, f.profile() / "aside");
        QCOMPARE(f.registry->verify(id)->state, SignatureState::Missing);
        fs::create_symlink(f.profile() / "aside", folder);
        QCOMPARE(f.registry->verify(id)->state, SignatureState::Tampered);
        fs::remove(folder);
        fs::rename(f.profile() / "aside", folder);
        fs::remove(folder / kSignatureFile);
        QCOMPARE(f.registry->verify(id)->state, SignatureState::Missing);
        QCOMPARE(f.registry->promote(id, "try", tests::kAlice).error().code, Errc::Corrupt);
    }
    void files_in_listed_subfolders_count_and_a_linked_subfolder_does_not() {
        tests::RegistryFixture f;
        NewVersion v = tests::RegistryFixture::version();
        v.files["sub/deep/a.bin"] = "1";
        v.files["sub/b.bin"] = "";
        const auto record = f.registry->add(std::move(v));
        QVERIFY(record);
        QVERIFY(f.registry->verify(record->id)->valid());
        const fs::path sub = f.folderOf(record->id) / "sub";
        spit(sub / "deep" / "b.bin", "x");
        QVERIFY(names(*f.registry->verify(record->id), "sub/deep/b.bin"));
        fs::remove(sub / "deep" / "b.bin");
        fs::rename(sub / "deep", f.profile() / "deep");
        fs::create_symlink(f.profile() / "deep", sub / "deep");
        QVERIFY(names(*f.registry->verify(record->id), "sub/deep"));
        QVERIFY(names(*f.registry->verify(record->id), "sub/deep/a.bin"));
    }
    void an_older_folder_swapped_in_is_tampered() {
        tests::RegistryFixture f;
        const VersionId old = f.add("old");
        f.clock.advance(std::chrono::hours(1));
        const VersionId young = f.add("young");
        fs::remove_all(f.folderOf(young));
        fs::copy(f.folderOf(old), f.folderOf(young), fs::copy_options::recursive);
        const auto v = f.registry->verify(young);
        QCOMPARE(v->state, SignatureState::Tampered);
        QVERIFY(names(*v, kSignatureFile));
        QVERIFY(f.registry->verify(old)->valid());
        // Not even when the store's digest and counter were forged to fit.
        QVERIFY(f.execute("UPDATE versions SET counter = 99 WHERE id = '" + old.text + "'"));
        QVERIFY(
            f.execute("UPDATE versions SET counter = 1, signature_digest = (SELECT "
                      "signature_digest FROM versions "
                      "WHERE id = '" +
                      old.text + "') WHERE id = '" + young.text + "'"));
        QCOMPARE(f.registry->verify(young)->state, SignatureState::Tampered);
        QCOMPARE(f.registry->verify(old)->state, SignatureState::Tampered);
    }
    void a_folder_signed_anew_with_our_own_key_is_tampered() {
        tests::RegistryFixture f;
        const VersionId id = f.add();
        const auto key = SigningKey::load(f.profile() / "keys" / "signing.key");
        ModelStatement s{id.text, {}, {{"fairlead", {{"registry_counter", 1}}}}};
        const auto stored = f.registry->load(id);
        for (const auto& [file, bytes] : *stored)
            s.resources.push_back({file, math::sha256(bytes)});
        spit(f.folderOf(id) / kSignatureFile, *signModel(s, *key));
        const auto v = f.registry->verify(id);
        QCOMPARE(v->state, SignatureState::Tampered);
        QVERIFY(names(*v, kSignatureFile));
    }
    void a_key_that_is_not_trusted_any_more_makes_its_versions_untrusted() {
        tests::RegistryFixture f;
        const VersionId id = f.add();
        QVERIFY(f.registry->promote(id, "first", tests::kAlice));
        const fs::path keys = f.profile() / "keys";
        fs::rename(keys / "signing.pub", f.profile() / "old.pub");
        fs::remove(keys / "signing.key");
        QVERIFY(f.reopen());
        const auto v = f.registry->verify(id);
        QCOMPARE(v->state, SignatureState::Untrusted);
        QVERIFY(!v->keyHint.empty());
        QVERIFY(!f.registry->load(id));
        QVERIFY(f.registry->addTrustedKey(f.profile() / "old.pub", tests::kAlice));
        QVERIFY(f.registry->verify(id)->valid());
        QVERIFY(f.registry->verifyHistory()->intact());
    }
    void a_key_file_that_others_can_read_stops_the_start() {
        tests::RegistryFixture f;
        fs::permissions(f.profile() / "keys" / "signing.key", fs::perms(0644));
        QVERIFY(!f.reopen());
        const auto again = Registry::open(f.profile(), *f.store, f.files, f.clock, f.findings);
        QVERIFY(again.error().message.find("0644") != std::string::npos);
        fs::permissions(f.profile() / "keys" / "signing.key", fs::perms(0600));
        QVERIFY(f.reopen());
    }
    void verifying_and_rolling_back_8_mb_is_well_under_100_ms() {
        tests::RegistryFixture f(tests::RegistryFixture::Where::Disk);
        NewVersion big = tests::RegistryFixture::version();
        big.files["model.safetensors"] = std::string(8U << 20, 'w');
        NewVersion second = big;
        const VersionId a = f.registry->add(std::move(big))->id;
        const VersionId b = f.registry->add(std::move(second))->id;
        QVERIFY(f.registry->promote(a, "first", tests::kAlice));
        QVERIFY(f.registry->promote(b, "second", tests::kAlice));
        qint64 bestVerify = 1'000'000;
        qint64 bestRollback = 1'000'000;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(f.registry->verify(a)->valid());
            bestVerify = std::min(bestVerify, timer.nsecsElapsed() / 1000);
            timer.restart();
            QVERIFY(f.registry->rollback({}, "measure", tests::kAlice));
            bestRollback = std::min(bestRollback, timer.nsecsElapsed() / 1000);
        }
        qInfo("verify 8 MB: %lld us, rollback: %lld us", bestVerify, bestRollback);
        QVERIFY(bestRollback < 100'000);
    }
};

FAIRLEAD_TEST(TamperingTest)
#include "tampering_test.moc"
