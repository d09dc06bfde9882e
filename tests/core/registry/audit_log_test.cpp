// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/audit_log.h"

#include <QTest>

#include "core/math/hashing.h"
#include "tests/core/registry/double_quoted.h"
#include "tests/core/registry/registry_fixture.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::registry;
namespace fs = std::filesystem;

namespace {

/// Nine entries: three versions, three promotions, alias, note, rollback.
void fill(tests::RegistryFixture& f) {
    std::vector<VersionId> ids;
    for (const char* mark : {"a", "b", "c"}) {
        f.clock.advance(std::chrono::hours(1));
        ids.push_back(f.add(mark));
        QVERIFY(f.registry->promote(ids.back(), "better", tests::kAlice));
    }
    QVERIFY(f.registry->setAlias("champion", ids[2], tests::kAlice));
    QVERIFY(f.registry->setNote(ids[2], "a note", tests::kAlice));
    QVERIFY(f.registry->rollback({}, "worse", tests::kAlice));
}

std::vector<std::int64_t> brokenAt(tests::RegistryFixture& f) {
    std::vector<std::int64_t> seqs;
    const auto checked = f.registry->verifyHistory();
    for (const AuditProblem& p : checked->problems)
        seqs.push_back(p.seq);
    return seqs;
}

bool namesSeq(tests::RegistryFixture& f, std::int64_t seq) {
    const auto seqs = brokenAt(f);
    return std::ranges::find(seqs, seq) != seqs.end();
}

}  // namespace

class AuditLogTest : public QObject {
    Q_OBJECT
  private slots:
    void an_entry_is_hashed_and_signed_as_documented() {
        tests::RegistryFixture f;
        const VersionId id = f.add();
        QVERIFY(f.registry->promote(id, "first", tests::kAlice));
        const auto key = SigningKey::load(f.profile() / "keys" / "signing.key");
        QVERIFY(f.store->read([&](store::Connection& db) -> Status {
            FAIRLEAD_TRY(
                store::Statement s,
                db.prepare("SELECT hash, signature, (SELECT hash FROM audit WHERE seq = 1) "
                           "FROM audit WHERE seq = 2"));
            FAIRLEAD_CHECK(s.step());
            const std::string expected = tests::doubleQuoted(
                "{'seq':2,'at_us':1795352701000000,'actor':'alice','action':'promote','from':'',"
                "'to':'v20261122-130501','reason':'first','details':'{\\'override\\':false,\\'by\\'"
                ":\\'person\\'}',"
                "'previous':'" +
                std::string(s.text(2)) + "'}");
            const std::string hash = math::toHex(math::sha256(expected));
            if (s.text(0) != hash) return Error{Errc::Corrupt, "hash", {}};
            if (!key->publicKey().verify("fairlead audit entry 1\n" + hash,
                                         *math::fromBase64(s.text(1)))) {
                return Error{Errc::Corrupt, "signature", {}};
            }
            return {};
        }));
    }
    void an_untouched_log_is_intact() {
        tests::RegistryFixture f;
        QVERIFY(f.registry->verifyHistory()->intact());
        fill(f);
        const auto checked = f.registry->verifyHistory();
        QVERIFY(checked->intact());
        QCOMPARE(checked->entries, 9);
        QVERIFY(f.reopen());
        QVERIFY(f.registry->verifyHistory()->intact());
        QCOMPARE(f.registry->history(2)->size(), std::size_t(2));
        QCOMPARE(f.registry->history(2)->front().action, std::string("rollback"));
    }
    void any_altered_column_is_noticed_at_its_entry_data() {
        QTest::addColumn<QString>("assignment");
        for (const char* a :
             {"at_us = at_us + 1", "actor = 'mallory'", "action = 'note'", "from_version = 'x'",
              "to_version = 'x'", "reason = 'other'", "details = '{}'",
              "previous_hash = replace(previous_hash, substr(previous_hash, 1, 1), 'g')",
              "hash = 'abc'", "signature = 'AAAA'",
              "signature = (SELECT signature FROM audit WHERE seq = 3)", "key_hint = 'x'"}) {
            QTest::newRow(a) << a;
        }
    }
    void any_altered_column_is_noticed_at_its_entry() {
        QFETCH(QString, assignment);
        tests::RegistryFixture f;
        fill(f);
        QVERIFY(f.execute("UPDATE audit SET " + assignment.toStdString() + " WHERE seq = 4"));
        QVERIFY(namesSeq(f, 4));
        QVERIFY(!f.findings.all().empty());
    }
    void a_removed_entry_is_named() {
        for (std::int64_t seq = 1; seq <= 9; ++seq) {
            tests::RegistryFixture f;
            fill(f);
            QVERIFY(f.execute("DELETE FROM audit WHERE seq = " + std::to_string(seq)));
            QVERIFY2(namesSeq(f, seq), std::to_string(seq).c_str());
        }
    }
    void an_inserted_or_renumbered_entry_is_named() {
        tests::RegistryFixture f;
        fill(f);
        QVERIFY(f.execute("UPDATE audit SET seq = seq + 100 WHERE seq > 4"));
        QVERIFY(f.execute("UPDATE audit SET seq = seq - 99 WHERE seq > 100"));
        QVERIFY(
            f.execute("INSERT INTO audit SELECT 5, at_us, actor, action, from_version, to_version, "
                      "reason, details, "
                      "hash, hash, signature, key_hint FROM audit WHERE seq = 4"));
        QVERIFY(namesSeq(f, 5));
        QVERIFY(namesSeq(f, 6));
    }
    void a_cut_off_tail_is_noticed_in_the_store() {
        tests::RegistryFixture f;
        fill(f);
        fs::remove(f.profile() / "keys" / "audit_head.json");
        QVERIFY(f.execute("DELETE FROM audit WHERE seq >= 8"));
        QVERIFY(namesSeq(f, 9));
    }
    void a_tail_cut_off_with_an_older_head_is_noticed_by_the_head_file() {
        tests::RegistryFixture f;
        fill(f);
        QVERIFY(f.execute("CREATE TABLE old_head AS SELECT * FROM audit_head"));
        f.clock.advance(std::chrono::hours(1));
        const VersionId bad = f.add("bad");
        QVERIFY(f.execute("DELETE FROM versions WHERE id = '" + bad.text + "'"));
        QVERIFY(f.execute("DELETE FROM audit WHERE seq = 10"));
        QVERIFY(f.execute("DELETE FROM audit_head; INSERT INTO audit_head SELECT * FROM old_head"));
        QVERIFY(namesSeq(f, 10));
        // For good: reopening records the gap as an entry, which a longer log does not hide.
        QVERIFY(f.reopen());
        QVERIFY(!f.findings.all().empty());
        f.add("more");
        QVERIFY(namesSeq(f, 10));
        QCOMPARE(f.registry->history(2)->back().action, std::string(kGapAction));
    }
    void an_entry_s_signature_does_not_pass_for_a_head() {
        tests::RegistryFixture f;
        fill(f);
        fs::remove(f.profile() / "keys" / "audit_head.json");
        QVERIFY(f.execute("DELETE FROM audit WHERE seq > 5"));
        QVERIFY(f.execute(
            "UPDATE audit_head SET seq = 5, hash = (SELECT hash FROM audit WHERE seq = 5), "
            "signature = (SELECT signature FROM audit WHERE seq = 5)"));
        QVERIFY(namesSeq(f, 5));
    }
    void an_entry_from_another_branch_of_the_log_does_not_fit_in() {
        tests::RegistryFixture f;
        fill(f);
        const VersionId any = f.registry->versions()->front().id;
        QVERIFY(f.execute("CREATE TABLE old_head AS SELECT * FROM audit_head"));
        QVERIFY(f.registry->setNote(any, "branch", tests::kAlice));
        QVERIFY(f.execute("CREATE TABLE branch AS SELECT * FROM audit WHERE seq = 10"));
        QVERIFY(
            f.execute("DELETE FROM audit WHERE seq = 10; DELETE FROM audit_head;"
                      "INSERT INTO audit_head SELECT * FROM old_head"));
        QVERIFY(f.registry->setNote(any, "trunk", tests::kAlice));
        // The cut is recorded by the very next change, before it overwrites the head file.
        QVERIFY(namesSeq(f, 10));
        // Well hashed, well signed and with the right number, but the next entry follows another
        // one.
        QVERIFY(
            f.execute("DELETE FROM audit WHERE seq = 10; INSERT INTO audit SELECT * FROM branch"));
        QVERIFY(namesSeq(f, 11));
    }
    void a_damaged_head_file_is_reported() {
        tests::RegistryFixture f;
        fill(f);
        QVERIFY(f.files.replace(f.profile() / "keys" / "audit_head.json", "{", 0600));
        QVERIFY(!f.registry->verifyHistory()->intact());
    }
    void a_live_pointer_moved_behind_the_log_is_noticed_and_not_served() {
        tests::RegistryFixture f;
        fill(f);
        const VersionId live = (*f.registry->live())->id;
        const VersionId first = f.registry->versions()->back().id;
        QVERIFY(f.execute("UPDATE versions SET stage = 'archived' WHERE stage = 'live'"));
        QVERIFY(f.execute("UPDATE versions SET stage = 'live' WHERE id = '" + first.text + "'"));
        QVERIFY(!f.registry->verifyHistory()->intact());
        const auto choice = f.registry->servingChoice();
        QCOMPARE(choice->id, live);
        QVERIFY(choice->isFallback);
        QVERIFY(choice->why.find(first.text) != std::string::npos);
    }
    void a_store_restored_from_a_backup_says_so() {
        tests::RegistryFixture f;
        fill(f);
        const fs::path backup = f.profile() / "backup.sqlite";
        QVERIFY(f.store->backup(backup));
        f.clock.advance(std::chrono::hours(1));
        const VersionId later = f.add("later");
        f.registry.reset();
        f.store.reset();
        for (const char* tail : {"", "-wal", "-shm"})
            fs::remove(f.profile() / (std::string("store.sqlite") + tail));
        fs::rename(backup, f.profile() / "store.sqlite");
        QVERIFY(f.reopen());
        QVERIFY(!f.registry->verifyHistory()->intact());
        QVERIFY(f.registry->verifyHistory()->problems.front().problem.find("backup") !=
                std::string::npos);
        // The version that the restored store does not know is not thrown away.
        QVERIFY(fs::exists(f.folderOf(later)));
    }
};

FAIRLEAD_TEST(AuditLogTest)
#include "audit_log_test.moc"
