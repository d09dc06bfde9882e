// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "tests/support/test_main.h"
#include "tests/ui/pages/engine_fixture.h"
#include "ui/pages/registry/comparison.h"
#include "ui/pages/registry/live_change.h"
#include "ui/pages/registry/version_facts.h"
#include "ui/pages/registry/versions_model.h"

using namespace ui::pages;
using core::Json;
using core::registry::Stage;
using core::registry::VersionRecord;

namespace {

VersionRecord record(const std::string& id, Stage stage, double ndcg, const char* created) {
    VersionRecord r;
    r.id = {id};
    r.stage = stage;
    r.family = "ease";
    r.created = *core::parseIso8601(created);
    r.metrics = {{"ndcg@10", ndcg}, {"coverage@10", 0.5}, {"gini@10", 0.4}, {"p95_ms", 7.0}};
    return r;
}

core::runtime::VersionState state(VersionRecord r, bool valid = true) {
    core::runtime::VersionState s;
    s.verification.id = r.id;
    s.verification.state =
        valid ? core::registry::SignatureState::Valid : core::registry::SignatureState::Tampered;
    if (!valid) s.verification.problems = {{"model.safetensors", "differs"}};
    s.record = std::move(r);
    return s;
}

core::runtime::Snapshot threeVersions() {
    core::runtime::Snapshot now;
    now.at = *core::parseIso8601("2026-11-22T13:12:48Z");
    now.versions = {state(record("v3", Stage::Candidate, 0.3, "2026-11-22T13:02:00Z")),
                    state(record("v2", Stage::Live, 0.2, "2026-11-22T12:06:00Z")),
                    state(record("v1", Stage::Archived, 0.25, "2026-11-21T09:06:00Z"))};
    now.live = {"v2"};
    return now;
}

}  // namespace

class RegistryModelsTest final : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void the_models_keep_their_promises_while_rows_come_and_go() {
        tests::EngineFixture fixture(false, 0, false);
        VersionFactsReader facts(*fixture.engine);
        VersionsModel versions;
        StageChangesModel changes;
        ComparisonModel differences(ComparisonModel::Kind::Everything, QStringLiteral("a"),
                                    QStringLiteral("b"));
        const QAbstractItemModelTester a(&versions), b(&changes), c(&differences);
        auto now = threeVersions();
        now.history = {{2, now.at, "m", "promote", {}, {"v2"}, "gate", {}},
                       {1, now.at, "m", "register", {}, {"v2"}, "", {}}};
        versions.show(now, facts);
        changes.show(now);
        differences.setRows(
            {{QStringLiteral("Metric"), QStringLiteral("x"), {}, {}, {}, {}, QStringLiteral("x")}});
        now.versions.erase(now.versions.begin());
        now.history.insert(now.history.begin(),
                           {3, now.at, "m", "rollback", {"v2"}, {"v1"}, "why", {}});
        versions.show(now, facts);
        changes.show(now);
        differences.setRows({});
        QCOMPARE(versions.rowCount(), 2);
        QCOMPARE(versions.rowOf({"v1"}), 1);
        QCOMPARE(versions.rowOf({"v3"}), -1);
        QVERIFY(changes.index(0, 1).data().toString().contains(QStringLiteral("Rolled back")));
    }
    void created_shows_the_day_only_when_it_is_not_today() {
        const auto now = *core::parseIso8601("2026-11-22T13:12:48Z");
        QCOMPARE(momentText(*core::parseIso8601("2026-11-22T09:06:00Z"), now),
                 QStringLiteral("09:06"));
        QVERIFY(momentText(*core::parseIso8601("2026-11-21T09:06:00Z"), now)
                    .contains(QStringLiteral("21")));
    }
    void a_missing_metric_is_a_dash_and_sorts_as_missing() {
        tests::EngineFixture fixture(false, 0, false);
        VersionFactsReader facts(*fixture.engine);
        auto now = threeVersions();
        now.versions[0].record.metrics.erase("ndcg@10");
        VersionsModel model;
        model.show(now, facts);
        QCOMPARE(model.index(0, VersionsModel::Quality).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(1, VersionsModel::Quality).data(ui::models::SortRole).toDouble(), 0.2);
    }
    void lower_latency_and_gini_are_better_and_lower_quality_is_worse() {
        const VersionRecord live = record("v2", Stage::Live, 0.4, "2026-11-22T12:06:00Z");
        const VersionRecord other = record("v3", Stage::Candidate, 0.3, "2026-11-22T13:06:00Z");
        const Json diff{{"metrics",
                         {{"ndcg@10", {{"from", 0.4}, {"to", 0.3}, {"change", -0.1}}},
                          {"gini@10", {{"from", 0.5}, {"to", 0.4}, {"change", -0.1}}},
                          {"p95_ms", {{"from", 7}, {"to", 9}, {"change", 2}}}}},
                        {"parameters", Json::array()},
                        {"provenance", Json::array()}};
        const auto rows = compareMainMetrics(live, other, diff);
        const auto change = [&](const QString& key) {
            for (const auto& row : rows) {
                if (row.key == key) return row.change;
            }
            return QString();
        };
        QCOMPARE(change(QStringLiteral("ndcg@10")), QStringLiteral("worse −0.100"));
        QCOMPARE(change(QStringLiteral("gini@10")), QStringLiteral("better −0.100"));
        QVERIFY(change(QStringLiteral("p95_ms")).startsWith(QStringLiteral("worse +2.0")));
        QCOMPARE(change(QStringLiteral("coverage@10")), QStringLiteral("same"));
        QCOMPARE(change(QStringLiteral("recall@10")), QString());
    }
    void what_is_offered_depends_on_stage_signature_and_mode() {
        const auto now = threeVersions();
        QCOMPARE(offerFor(now.versions[0], false).kind, Offer::Kind::Promote);
        QCOMPARE(offerFor(now.versions[1], false).kind, Offer::Kind::None);
        QCOMPARE(offerFor(now.versions[2], false).kind, Offer::Kind::RollBack);
        QVERIFY(offerFor(now.versions[2], false).blocked.isEmpty());
        QVERIFY(!offerFor(now.versions[2], true).blocked.isEmpty());
        const auto tampered =
            state(record("v1", Stage::Archived, 0.1, "2026-11-21T09:06:00Z"), false);
        QVERIFY(offerFor(tampered, false).blocked.contains(QStringLiteral("model.safetensors")));
    }
    void the_rehearsal_is_pending_then_numbers_or_a_reason() {
        const auto now = threeVersions();
        const auto effects = [&](const core::serving::Rehearsal* r) {
            QStringList all;
            for (const auto& row : changeRows(now, now.versions[2], r))
                all << row.effect;
            return all.join(u'|');
        };
        QVERIFY(effects(nullptr).contains(QStringLiteral("computing…")));
        core::serving::Rehearsal late;
        late.whyNot = "it took too long";
        QVERIFY(effects(&late).contains(QStringLiteral("not computed: it took too long")));
        core::serving::Rehearsal done;
        done.computed = true;
        done.users = 200;
        done.meanOverlap = 0.62;
        done.vanished = {"1", "2"};
        const auto rows = changeRows(now, now.versions[2], &done);
        QVERIFY(!effects(&done).contains(QStringLiteral("computing…")));
        QVERIFY(std::ranges::any_of(
            rows, [](const auto& row) { return row.after.startsWith(QStringLiteral("62")); }));
        QVERIFY(std::ranges::any_of(
            rows, [](const auto& row) { return row.after == QStringLiteral("2"); }));
        // 0.2 now, 0.25 after.
        QCOMPARE(rows[1].effect, QStringLiteral("Better"));
    }
    void facts_come_from_verified_files_only_and_survive_odd_documents() {
        core::registry::VerifiedFiles read;
        read.files = {
            {"provenance.json",
             R"({"git_sha":"abc","seed":7,"data":{"snapshot_id":"s","interactions":5}})"},
            {"metrics.json",
             R"({"gate":{"verdict":"pass","conditions":[{"verdict":"pass"},{"verdict":"fail"}]}})"},
            {"model.safetensors", "abc"}};
        QVERIFY(factsOf(read).commit.isEmpty());  // its verification does not say "valid"
        read.verification.state = core::registry::SignatureState::Valid;
        read.verification.keyHint = "k";
        const VersionFacts facts = factsOf(read);
        QCOMPARE(facts.commit, QStringLiteral("abc"));
        QCOMPARE(facts.gatePassed, 1);
        QCOMPARE(facts.gateConditions, 2);
        QCOMPARE(facts.artifactBytes, quint64(3));
        QCOMPARE(
            facts.sha256,
            QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QVERIFY(facts.complete());
        read.files = {{"provenance.json", R"({"git_sha":5,"seed":"x","data":[1]})"},
                      {"metrics.json", R"({"gate":3})"}};
        QVERIFY(!factsOf(read).complete());
    }
};

FAIRLEAD_TEST(RegistryModelsTest)
#include "registry_models_test.moc"
