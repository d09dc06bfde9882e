// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <thread>

#include "core/base/random.h"
#include "tests/core/registry/registry_fixture.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::registry;

namespace {

std::size_t liveCount(Registry& registry) {
    const auto all = registry.versions();
    return static_cast<std::size_t>(
        std::ranges::count_if(*all, [](const VersionRecord& r) { return r.stage == Stage::Live; }));
}

/// The rules once more, as plainly as possible: which versions there are, the sequence of live
/// ones.
struct NaiveRegistry {
    std::vector<std::string> lives;
    bool held = false;

    [[nodiscard]] std::string live() const { return lives.empty() ? "" : lives.back(); }
    bool promote(const std::string& id, bool override) {
        if (id == live() || (held && !override)) return false;
        lives.push_back(id);
        return true;
    }
    bool rollback(std::optional<std::string> id) {
        if (lives.empty()) return false;
        if (!id) {
            if (lives.size() < 2) return false;
            id = lives[lives.size() - 2];
        }
        if (*id == live()) return false;
        lives.push_back(*id);
        held = true;
        return true;
    }
    bool lift() { return std::exchange(held, false); }
};

}  // namespace

class RegistryRulesTest : public QObject {
    Q_OBJECT
  private slots:
    void promotion_moves_the_live_stage() {
        tests::RegistryFixture f;
        const VersionId a = f.add("a");
        const VersionId b = f.add("b");
        QVERIFY(!*f.registry->live());
        const auto first = f.registry->promote(a, "first", tests::kTrainer);
        QVERIFY(first->from.empty());
        QCOMPARE(first->to, a);
        const auto second = f.registry->promote(b, "second", tests::kTrainer);
        QCOMPARE(second->from, a);
        QCOMPARE(f.registry->find(a)->stage, Stage::Archived);
        QCOMPARE(f.registry->find(b)->stage, Stage::Live);
        QCOMPARE(f.registry->find(b)->stageReason, std::string("second"));
        QCOMPARE((*f.registry->previousLive())->id, a);
        QCOMPARE(f.registry->promote(b, "again", tests::kAlice).error().code,
                 Errc::InvalidArgument);
        QCOMPARE(f.registry->promote(VersionId{"v1"}, "x", tests::kAlice).error().code,
                 Errc::NotFound);
    }
    void every_change_needs_a_reason_and_a_name() {
        tests::RegistryFixture f;
        const VersionId a = f.add("a");
        for (const char* reason : {"", " \t\n", "\xFF"}) {
            QCOMPARE(f.registry->promote(a, reason, tests::kAlice).error().code,
                     Errc::InvalidArgument);
            QCOMPARE(f.registry->rollback(a, reason, tests::kAlice).error().code,
                     Errc::InvalidArgument);
            QCOMPARE(f.registry->liftHold(reason, tests::kAlice).error().code,
                     Errc::InvalidArgument);
        }
        QCOMPARE(f.registry->promote(a, "x", Actor::person(" ")).error().code,
                 Errc::InvalidArgument);
        QCOMPARE(f.registry->history(100)->size(), std::size_t(1));
    }
    void a_rejected_version_needs_a_person_s_override() {
        tests::RegistryFixture f;
        const VersionId bad = f.add("bad", Stage::Rejected);
        QCOMPARE(f.registry->promote(bad, "x", tests::kAlice).error().code, Errc::Refused);
        QCOMPARE(f.registry->promote(bad, "x", tests::kTrainer, true).error().code, Errc::Refused);
        QVERIFY(f.registry->promote(bad, "we know better", tests::kAlice, true));
        QCOMPARE(f.registry->history(1)->front().details["override"].get<bool>(), true);
    }
    void a_rollback_sets_a_hold_that_only_a_person_lifts() {
        tests::RegistryFixture f;
        const VersionId a = f.add("a");
        const VersionId b = f.add("b");
        const VersionId c = f.add("c");
        QCOMPARE(f.registry->rollback({}, "x", tests::kAlice).error().code, Errc::NotFound);
        QVERIFY(f.registry->promote(a, "first", tests::kTrainer));
        QCOMPARE(f.registry->rollback({}, "x", tests::kAlice).error().code, Errc::NotFound);
        QCOMPARE(f.registry->rollback(a, "x", tests::kAlice).error().code, Errc::InvalidArgument);
        QVERIFY(f.registry->promote(b, "second", tests::kTrainer));
        QVERIFY(f.registry->autoPromoteAllowed());

        QCOMPARE(f.registry->rollback({}, "worse", tests::kAlice)->to, a);
        const auto hold = f.registry->hold();
        QCOMPARE((*hold)->withdrawn, b);
        QCOMPARE((*hold)->reason, std::string("worse"));
        QVERIFY(!f.registry->autoPromoteAllowed());
        QCOMPARE(f.registry->promote(c, "x", tests::kTrainer).error().code, Errc::Refused);
        QCOMPARE(f.registry->promote(c, "x", tests::kTrainer, true).error().code, Errc::Refused);
        QCOMPARE(f.registry->promote(c, "x", tests::kAlice).error().code, Errc::Refused);
        QCOMPARE(f.registry->liftHold("x", tests::kTrainer).error().code, Errc::Refused);
        QVERIFY(f.registry->promote(c, "urgent", tests::kAlice, true));
        QVERIFY(!f.registry->autoPromoteAllowed());
        QVERIFY(f.registry->liftHold("understood", tests::kAlice));
        QVERIFY(f.registry->autoPromoteAllowed());
        QCOMPARE(f.registry->liftHold("x", tests::kAlice).error().code, Errc::InvalidArgument);
    }
    void a_rollback_can_be_undone() {
        tests::RegistryFixture f;
        const VersionId a = f.add("a");
        const VersionId b = f.add("b");
        QVERIFY(f.registry->promote(a, "first", tests::kAlice));
        QVERIFY(f.registry->promote(b, "second", tests::kAlice));
        QCOMPARE(f.registry->rollback({}, "worse", tests::kAlice)->to, a);
        QCOMPARE(f.registry->rollback(b, "it was not", tests::kAlice)->to, b);
        QCOMPARE((*f.registry->previousLive())->id, a);
    }
    void a_tampered_version_is_refused_by_name_and_nothing_changes() {
        tests::RegistryFixture f;
        const VersionId a = f.add("a");
        const VersionId b = f.add("b");
        QVERIFY(f.registry->promote(a, "first", tests::kAlice));
        QVERIFY(f.registry->promote(b, "second", tests::kAlice));
        QVERIFY(f.files.replace(f.folderOf(a) / "model.safetensors", "evil", 0644));
        for (const auto& refused : {f.registry->rollback({}, "x", tests::kAlice),
                                    f.registry->rollback(a, "x", tests::kAlice),
                                    f.registry->promote(a, "x", tests::kAlice, true)}) {
            QCOMPARE(refused.error().code, Errc::Corrupt);
            QCOMPARE(refused.error().where, std::string("model.safetensors"));
        }
        QCOMPARE(f.findings.all().front().id, "registry.tampered." + a.text);
        QVERIFY(f.findings.all().front().sentence.find("model.safetensors") != std::string::npos);
        QCOMPARE((*f.registry->live())->id, b);
        QCOMPARE(f.registry->find(a)->stage, Stage::Archived);
        QVERIFY(!*f.registry->hold());
        QVERIFY(f.registry->verifyHistory()->intact());
    }
    void a_transaction_that_fails_changes_nothing() {
        tests::RegistryFixture f;
        const VersionId a = f.add("a");
        const VersionId b = f.add("b");
        QVERIFY(f.registry->promote(a, "first", tests::kAlice));
        QVERIFY(f.execute(
            "CREATE TRIGGER broken BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no'); END"));
        QVERIFY(!f.registry->promote(b, "second", tests::kAlice));
        QVERIFY(!f.registry->rollback(b, "second", tests::kAlice));
        QVERIFY(!f.registry->add(tests::RegistryFixture::version("c")));
        QVERIFY(f.execute("DROP TRIGGER broken"));
        QCOMPARE((*f.registry->live())->id, a);
        QVERIFY(!*f.registry->hold());
        QCOMPARE(f.files.list(f.versionsFolder())->size(), std::size_t(2));
    }
    void random_changes_agree_with_the_plain_rules() {
        const std::uint64_t seed = 4711;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        CounterRandom random(seed);
        tests::RegistryFixture f;
        NaiveRegistry naive;
        std::vector<VersionId> ids;
        for (int i = 0; i < 5; ++i)
            ids.push_back(f.add("v" + std::to_string(i)));
        for (int step = 0; step < 300; ++step) {
            const VersionId id = ids[random.below(ids.size())];
            const bool coin = random.below(2) == 0;
            switch (random.below(4)) {
                case 0:
                    QCOMPARE(f.registry->promote(id, "r", tests::kAlice, coin).ok(),
                             naive.promote(id.text, coin));
                    break;
                case 1:
                    QCOMPARE(f.registry->rollback(id, "r", tests::kAlice).ok(),
                             naive.rollback(id.text));
                    break;
                case 2:
                    QCOMPARE(f.registry->rollback({}, "r", tests::kAlice).ok(), naive.rollback({}));
                    break;
                default:
                    QCOMPARE(f.registry->liftHold("r", tests::kAlice).ok(), naive.lift());
                    break;
            }
            const auto live = f.registry->live();
            QCOMPARE(*live ? (*live)->id.text : std::string(), naive.live());
            QCOMPARE(liveCount(*f.registry), std::size_t(naive.lives.empty() ? 0 : 1));
            QCOMPARE(f.registry->autoPromoteAllowed(), !naive.held);
        }
        QVERIFY(f.registry->verifyHistory()->intact());
    }
    void four_threads_leave_one_live_version_and_a_whole_log() {
        tests::RegistryFixture f;
        std::vector<VersionId> ids;
        for (int i = 0; i < 4; ++i)
            ids.push_back(f.add("v" + std::to_string(i)));
        QVERIFY(f.registry->promote(ids[0], "first", tests::kAlice));
        std::atomic<int> changes{1};
        std::atomic<bool> wrong{false};
        std::vector<std::thread> threads;
        for (unsigned t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                CounterRandom random(99, t);
                for (int i = 0; i < 25; ++i) {
                    const VersionId id = ids[random.below(ids.size())];
                    const auto change = random.below(2) == 0
                                            ? f.registry->promote(id, "r", tests::kAlice, true)
                                            : f.registry->rollback({}, "r", tests::kAlice);
                    if (change) ++changes;
                    if (liveCount(*f.registry) != 1) wrong = true;
                    if (!f.registry->verifyHistory()->intact()) wrong = true;
                }
            });
        }
        for (std::thread& t : threads)
            t.join();
        QVERIFY(!wrong);
        const auto points = f.registry->checkpoints();
        QCOMPARE(points->size(), static_cast<std::size_t>(changes.load()));
        for (std::size_t i = 1; i < points->size(); ++i)
            QCOMPARE(points->at(i).from, points->at(i - 1).to);
        QCOMPARE((*f.registry->live())->id, points->back().to);
        QVERIFY(f.registry->verifyHistory()->intact());
    }
};

FAIRLEAD_TEST(RegistryRulesTest)
#include "registry_rules_test.moc"
