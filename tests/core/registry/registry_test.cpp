// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/registry.h"

#include <QTest>

#include "core/registry/documents.h"
#include "tests/core/registry/registry_fixture.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::registry;
namespace fs = std::filesystem;

class RegistryTest : public QObject {
    Q_OBJECT
  private slots:
    void versions_of_one_second_get_a_number() {
        tests::RegistryFixture f;
        QCOMPARE(f.add("a").text, std::string("v20261122-130501"));
        QCOMPARE(f.add("b").text, std::string("v20261122-130501-2"));
        QCOMPARE(f.add("c").text, std::string("v20261122-130501-3"));
        const auto all = f.registry->versions();
        QCOMPARE(all->front().id.text, std::string("v20261122-130501-3"));
        QCOMPARE(all->front().counter, std::int64_t(3));
        QVERIFY(!fs::exists(f.versionsFolder() / ".tmp-v20261122-130501"));
    }
    void a_record_says_what_was_handed_in() {
        tests::RegistryFixture f;
        const VersionId id = f.add("a", Stage::Rejected);
        const auto r = f.registry->find(id);
        QCOMPARE(r->stage, Stage::Rejected);
        QCOMPARE(r->stageReason, std::string("ndcg too low"));
        QCOMPARE(r->family, std::string("ease"));
        QCOMPARE(r->metrics.dump(), std::string(R"({"ndcg@10":0.25})"));
        QCOMPARE(r->created, f.clock.now());
        QVERIFY(!r->liveSince);
        QCOMPARE(f.registry->find(VersionId{"v1"}).error().code, Errc::NotFound);
    }
    void input_that_makes_no_sense_is_refused_and_leaves_nothing() {
        tests::RegistryFixture f;
        const auto refused = [&](const std::function<void(NewVersion&)>& change) {
            NewVersion v = tests::RegistryFixture::version();
            change(v);
            const auto added = f.registry->add(std::move(v));
            return !added && added.error().code == Errc::InvalidArgument;
        };
        QVERIFY(refused([](NewVersion& v) { v.files["../x"] = ""; }));
        QVERIFY(refused([](NewVersion& v) { v.files["model.sig"] = ""; }));
        QVERIFY(refused([](NewVersion& v) { v.files.clear(); }));
        QVERIFY(refused([](NewVersion& v) { v.stage = Stage::Live; }));
        QVERIFY(refused([](NewVersion& v) { v.family = " "; }));
        QVERIFY(refused([](NewVersion& v) { v.actor.name = ""; }));
        QVERIFY(refused([](NewVersion& v) { v.note = "\xFF"; }));
        QVERIFY(refused([](NewVersion& v) { v.metrics["\xFF"] = 1; }));
        QVERIFY(refused([](NewVersion& v) { v.stageReason = std::string(5000, 'x'); }));
        QVERIFY(f.files.list(f.versionsFolder())->empty());
        QVERIFY(f.registry->versions()->empty());
    }
    void aliases_and_notes() {
        tests::RegistryFixture f;
        const VersionId a = f.add("a");
        const VersionId b = f.add("b");
        QVERIFY(f.registry->setAlias("champion", a, tests::kAlice));
        QVERIFY(f.registry->setAlias("best.1", a, tests::kAlice));
        QCOMPARE(f.registry->find(a)->aliases, (std::vector<std::string>{"best.1", "champion"}));
        QVERIFY(f.registry->setAlias("champion", b, tests::kAlice));
        QCOMPARE(*f.registry->resolve("champion"), b);
        QCOMPARE(*f.registry->resolve(a.text), a);
        QCOMPARE(f.registry->resolve("nobody").error().code, Errc::NotFound);
        QVERIFY(f.registry->removeAlias("champion", tests::kAlice));
        QCOMPARE(f.registry->removeAlias("champion", tests::kAlice).error().code, Errc::NotFound);
        QVERIFY(!f.registry->setAlias("two words", a, tests::kAlice));
        QVERIFY(!f.registry->setAlias("", a, tests::kAlice));
        QVERIFY(!f.registry->setAlias(b.text, a, tests::kAlice));
        QVERIFY(!f.registry->setAlias("x", VersionId{"v1"}, tests::kAlice));
        QVERIFY(f.registry->setNote(a, "läuft", tests::kAlice));
        QCOMPARE(f.registry->find(a)->note, std::string("läuft"));
    }
    void history_tells_who_served_when() {
        tests::RegistryFixture f;
        const UtcTime start = f.clock.now();
        const VersionId a = f.add("a");
        const VersionId b = f.add("b");
        f.clock.advance(std::chrono::hours(1));
        QVERIFY(f.registry->promote(a, "first", tests::kAlice));
        f.clock.advance(std::chrono::hours(1));
        QVERIFY(f.registry->promote(b, "second", tests::kTrainer));
        f.clock.advance(std::chrono::hours(1));
        QVERIFY(f.registry->rollback({}, "worse", tests::kAlice));
        const auto at = [&](int minutes) {
            return *f.registry->historyAt(start + std::chrono::minutes(minutes));
        };
        QVERIFY(at(59).empty());
        QCOMPARE(at(60), a);
        QCOMPARE(at(119), a);
        QCOMPARE(at(120), b);
        QCOMPARE(at(180), a);
        QCOMPARE(at(100000), a);
        const auto points = f.registry->checkpoints();
        QCOMPARE(points->size(), std::size_t(3));
        QCOMPARE(points->at(1).from, a);
        QCOMPARE(points->at(2).action, std::string("rollback"));
        QCOMPARE(f.registry->find(a)->liveSince.value(), start + std::chrono::hours(3));
    }
    void retention_keeps_what_may_be_needed() {
        tests::RegistryFixture f;
        std::vector<VersionId> ids;
        for (int i = 0; i < 6; ++i) {
            f.clock.advance(std::chrono::seconds(1));
            ids.push_back(f.add("v" + std::to_string(i)));
        }
        QVERIFY(f.registry->promote(ids[0], "first", tests::kAlice));
        QVERIFY(f.registry->promote(ids[1], "second", tests::kAlice));
        QVERIFY(f.registry->setAlias("keep", ids[2], tests::kAlice));
        QVERIFY(f.registry->applyRetention({}, tests::kAlice)->empty());
        QCOMPARE(*f.registry->applyRetention({1, 0}, tests::kAlice),
                 (std::vector<VersionId>{ids[4], ids[3]}));
        QVERIFY(!fs::exists(f.folderOf(ids[3])));
        QCOMPARE(f.registry->versions()->size(), std::size_t(4));
        QVERIFY(f.registry->rollback({}, "still possible", tests::kAlice));
        QVERIFY(f.registry->verifyHistory()->intact());
        // A counter is never given twice.
        f.clock.advance(std::chrono::seconds(1));
        QCOMPARE(f.registry->find(f.add("next"))->counter, std::int64_t(7));
    }
    void serving_falls_back_to_a_verified_former_live_version() {
        tests::RegistryFixture f;
        QCOMPARE(f.registry->servingChoice().error().code, Errc::NotFound);
        const VersionId a = f.add("a");
        const VersionId b = f.add("b");
        const VersionId c = f.add("c");
        for (const VersionId& id : {a, b, c})
            QVERIFY(f.registry->promote(id, "next", tests::kAlice));
        QCOMPARE(f.registry->servingChoice()->id, c);
        QVERIFY(!f.registry->servingChoice()->isFallback);
        QVERIFY(f.files.replace(f.folderOf(c) / "model.json", "{}", 0644));
        const auto choice = f.registry->servingChoice();
        QCOMPARE(choice->id, b);
        QVERIFY(choice->isFallback);
        QVERIFY(choice->why.find("model.json") != std::string::npos);
        QCOMPARE(choice->files.at("model_card.md"), std::string("# b\n"));
        QCOMPARE(f.findings.all().front().severity, findings::Severity::Failure);
        QCOMPARE((*f.registry->live())->id, c);
        QVERIFY(f.files.replace(f.folderOf(b) / "model.json", "{}", 0644));
        QCOMPARE(f.registry->servingChoice()->id, a);
        QVERIFY(f.files.replace(f.folderOf(a) / "model.json", "{}", 0644));
        QCOMPARE(f.registry->servingChoice().error().code, Errc::Corrupt);
    }
    void a_reader_beside_the_engine_sees_everything_and_changes_nothing() {
        tests::RegistryFixture f;
        const VersionId a = f.add("a");
        QVERIFY(f.registry->promote(a, "first", tests::kAlice));
        // A reader has no use for the private key.
        fs::permissions(f.profile() / "keys" / "signing.key", fs::perms(0000));
        auto store = store::Store::openReadOnly(f.profile() / "store.sqlite");
        QVERIFY(store);
        auto reader = Registry::open(f.profile(), **store, f.files, f.clock, f.findings);
        QVERIFY(reader);
        QCOMPARE((*reader)->versions()->size(), std::size_t(1));
        QVERIFY((*reader)->verify(a)->valid());
        QVERIFY((*reader)->verifyHistory()->intact());
        QCOMPARE((*reader)->servingChoice()->id, a);
        QCOMPARE((*reader)->promote(a, "x", tests::kAlice).error().code, Errc::Unavailable);
        QCOMPARE((*reader)->rollback({}, "x", tests::kAlice).error().code, Errc::Unavailable);
        QCOMPARE((*reader)->add(tests::RegistryFixture::version()).error().code, Errc::Unavailable);
        QCOMPARE((*reader)->setNote(a, "x", tests::kAlice).error().code, Errc::Unavailable);
        QCOMPARE((*reader)->liftHold("x", tests::kAlice).error().code, Errc::Unavailable);
    }
    void a_difference_names_metrics_parameters_and_provenance() {
        tests::RegistryFixture f;
        const VersionId a = f.add("a");
        NewVersion v = tests::RegistryFixture::version("bb");
        v.metrics = {{"ndcg@10", 0.5}, {"auc", {{"value", 0.9}}}};
        const VersionId b = f.registry->add(std::move(v))->id;
        const Json d = *f.registry->diff(a, b);
        QCOMPARE(d["metrics"].dump(),
                 std::string(R"({"auc.value":{"from":null,"to":0.9},)"
                             R"("ndcg@10":{"from":0.25,"to":0.5,"change":0.25}})"));
        QCOMPARE(d["parameters"].dump(), std::string(R"([{"key":"lambda","from":1,"to":2}])"));
        QCOMPARE(d["provenance"].dump(), std::string(R"([{"key":"mark","from":"a","to":"bb"}])"));
        QVERIFY(d["unverified"].empty());
        QVERIFY(f.files.replace(f.folderOf(b) / "provenance.json", "{}", 0644));
        const Json e = *f.registry->diff(a, b);
        QCOMPARE(e["unverified"].dump(), "[\"" + b.text + "\"]");
        QVERIFY(e["provenance"].empty());
    }
    void documents_have_the_published_keys() {
        tests::RegistryFixture f;
        const VersionId a = f.add("a");
        const VersionId b = f.add("b");
        const auto first = f.registry->promote(a, "first", tests::kAlice);
        QCOMPARE(
            changeDocument(*first).dump(),
            std::string(
                R"({"from":null,"to":"v20261122-130501","reason":"first","at":"2026-11-22T13:05:01Z",)"
                R"("took_ms":0,"actor":"alice"})"));
        QVERIFY(f.registry->promote(b, "second", tests::kAlice));
        QVERIFY(f.registry->rollback({}, "worse", tests::kAlice));
        const Json list = versionsDocument(*f.registry->versions(), *f.registry->verifyAll(),
                                           *f.registry->hold());
        QCOMPARE(list["live"].get<std::string>(), a.text);
        QCOMPARE(list["hold"]["withdrawn"].get<std::string>(), b.text);
        QCOMPARE(
            list["versions"][0].dump(),
            std::string(
                R"({"id":"v20261122-130501-2","stage":"archived","created":"2026-11-22T13:05:01Z",)"
                R"("family":"ease","signature":"valid","metrics":{"ndcg@10":0.25},"aliases":[],"note":""})"));
        QVERIFY(f.files.replace(f.folderOf(b) / "model.json", "{}", 0644));
        const Json v = verificationDocument(*f.registry->verify(b));
        QCOMPARE(v["signature"].get<std::string>(), std::string("tampered"));
        QCOMPARE(v["key"].get<std::string>().size(), std::size_t(64));
        QCOMPARE(v["problems"].dump(),
                 std::string(R"([{"file":"model.json","problem":"the file was changed"}])"));
        const Json shown = versionDocument(*f.registry->find(a), *f.registry->read(a));
        QCOMPARE(shown["provenance"]["seed"].get<int>(), 7);
        QCOMPARE(shown["files"].size(), std::size_t(5));
        QCOMPARE(
            historyDocument(*f.registry->history(1))["entries"][0]["action"].get<std::string>(),
            std::string("rollback"));
        QCOMPARE(historyAtDocument(f.clock.now(), {}).dump(),
                 std::string(R"({"at":"2026-11-22T13:05:01Z","version":null})"));
        QVERIFY(historyVerificationDocument(*f.registry->verifyHistory())["intact"].get<bool>());
    }
};

FAIRLEAD_TEST(RegistryTest)
#include "registry_test.moc"
