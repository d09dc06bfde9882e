// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/requirements.h"

#include <QTest>
#include <cmath>

#include "tests/support/test_main.h"
#include "tests/support/verdicts.h"

using namespace core::runtime;
using namespace std::chrono_literals;
using core::Json;
using core::UtcTime;
using core::VersionId;
using Verdict = RequirementVerdict;

class RequirementsTest : public QObject {
    Q_OBJECT

    const UtcTime now_ = *core::parseIso8601("2026-11-22T13:12:48Z");

    static Settings standard() {
        const std::vector<std::string> overrides{"gate.min_coverage=0.8"};
        return loadSettings(
                   {}, [](const std::string&) { return std::nullopt; }, overrides)
            .value()
            .values;
    }
    static core::training::TrainingRun run(const std::string& version, UtcTime started,
                                           const std::string& split = "temporal-global:0.2") {
        core::training::TrainingRun r;
        r.state = "done";
        r.started = started;
        r.version = version;
        r.document = {{"split", split}, {"pipeline", "plain"}};
        return r;
    }
    static VersionState version(const std::string& id, double ndcg, double coverage) {
        VersionState v;
        v.record.id = {id};
        v.record.metrics = {{"ndcg@10", ndcg}, {"coverage@10", coverage}};
        v.verification.state = core::registry::SignatureState::Valid;
        v.verification.keyHint = "4f:a1";
        return v;
    }
    /// Everything is well: v2 replaced v1, the last training began an hour ago.
    Snapshot wellSnapshot() const {
        Snapshot s;
        s.at = now_;
        s.store.sources.push_back({{1}, "", "ratings", 0, 10, 10, 7, 2, 1, false});
        s.versions = {version("v2", 0.40, 0.934), version("v1", 0.40, 0.9)};
        s.live = {"v2"};
        s.checkpoints = {{1, now_, {}, {"v1"}, "promote", "a", ""},
                         {2, now_, {"v1"}, {"v2"}, "promote", "a", ""}};
        s.runs = {run("v2", now_ - 1h), run("v1", now_ - 4h)};
        return s;
    }
    LiveSnapshot wellLive() const {
        LiveSnapshot l;
        l.at = now_;
        l.stream.configured = true;
        l.stream.link.state = core::stream::LinkState::Up;
        l.stream.lag = 12;
        l.stream.lagSeconds = 0.5;
        l.stream.partitions.push_back({"ratings", 0, 10, 0, 22, 10, 7, 2, 1});
        auto histories = std::make_shared<Histories>();
        histories->rejectedPercent = {{now_ - 1s, 0.2}};
        l.histories = histories;
        l.api.p95Ms = 41;
        l.schedule.enabled = true;
        l.schedule.text = "3h";
        l.schedule.due = 4;
        l.schedule.onTime = 4;
        return l;
    }
    Requirement one(const char* id, const Snapshot& s, const LiveSnapshot& l) const {
        for (const Requirement& r :
             requirements(s, l, *tests::wellVerdicts(now_), standard(), now_)) {
            if (r.id == id) return r;
        }
        qFatal("no requirement %s", id);
    }
    Requirement one(const char* id, const LiveSnapshot& l) const {
        return one(id, wellSnapshot(), l);
    }
    Requirement one(const char* id, const Snapshot& s) const { return one(id, s, wellLive()); }
    static QString said(Verdict v) { return QString::fromLatin1(name(v)); }

  private Q_SLOTS:
    void all_pass_when_all_is_well() {
        const auto all =
            requirements(wellSnapshot(), wellLive(), *tests::wellVerdicts(now_), standard(), now_);
        QCOMPARE(all.size(), 15u);
        for (const Requirement& r : all) {
            QVERIFY2(r.verdict == Verdict::Pass,
                     (r.id + " " + name(r.verdict) + " " + r.reason).c_str());
            QVERIFY(r.measured);
            QVERIFY(!r.page.empty());
        }
    }
    void a_fresh_profile_passes_nothing() {
        for (const Requirement& r : requirements({}, {}, {}, standard(), now_)) {
            QVERIFY(r.verdict == Verdict::Off || r.verdict == Verdict::CannotTell);
            QVERIFY(!r.measured);
            QVERIFY(!r.reason.empty());
            QCOMPARE(r.filled(), 0.0);
        }
    }
    void a_bound_that_is_not_set_is_no_requirement() {
        Settings settings = standard();
        settings.gateMinCoverage = 0;
        settings.maxTrainingIntervalMinutes = 0;
        settings.minRunsOnTime = 0;
        const auto all =
            requirements(wellSnapshot(), wellLive(), *tests::wellVerdicts(now_), settings, now_);
        QCOMPARE(all.size(), 12u);
        for (const Requirement& r : all)
            QVERIFY(r.id != "quality.coverage" && !r.id.starts_with("training."));
    }
    void a_most_warns_in_its_last_tenth_and_fails_beyond_data() {
        QTest::addColumn<double>("p95");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("90 of 100") << 90.0 << "pass";
        QTest::newRow("92 of 100") << 92.0 << "warn";
        QTest::newRow("at the limit") << 100.0 << "warn";
        QTest::newRow("beyond") << 100.1 << "fail";
        QTest::newRow("not a number") << std::nan("") << "cannot-tell";
    }
    void a_most_warns_in_its_last_tenth_and_fails_beyond() {
        QFETCH(double, p95);
        LiveSnapshot live = wellLive();
        live.api.p95Ms = p95;
        QTEST(said(one("api.p95", live).verdict), "verdict");
    }
    void a_least_share_warns_in_the_first_tenth_above_it_data() {
        QTest::addColumn<double>("coverage");
        QTest::addColumn<QString>("verdict");
        // Room from 0.80 to 1 is 0.20: a tenth of it ends at 0.82.
        QTest::newRow("93.4 %") << 0.934 << "pass";
        QTest::newRow("81.9 %") << 0.819 << "warn";
        QTest::newRow("82.1 %") << 0.821 << "pass";
        QTest::newRow("79.9 %") << 0.799 << "fail";
    }
    void a_least_share_warns_in_the_first_tenth_above_it() {
        QFETCH(double, coverage);
        Snapshot s = wellSnapshot();
        s.versions[0] = version("v2", 0.4, coverage);
        QTEST(said(one("quality.coverage", s).verdict), "verdict");
    }
    void the_bar_has_a_place_for_the_limit() {
        LiveSnapshot live = wellLive();
        live.api.p95Ms = 65;
        const Requirement p95 = one("api.p95", live);
        QCOMPARE(p95.limitAt(), 1 / 1.3);
        QCOMPARE(p95.filled(), 0.5);
        live.api.p95Ms = 5000;
        QCOMPARE(one("api.p95", live).filled(), 1.0);
        const Requirement coverage = one("quality.coverage", wellSnapshot());
        QCOMPARE(coverage.limitAt(), 0.8);
        QCOMPARE(coverage.filled(), 0.934);
    }
    void ranking_quality_is_held_against_the_version_that_was_replaced_data() {
        QTest::addColumn<double>("ndcg");
        QTest::addColumn<QString>("verdict");
        // v1 has 0.40, a drop of 5 % is allowed: the bound is 0.38, its last tenth begins at 0.382.
        QTest::newRow("better") << 0.41 << "pass";
        QTest::newRow("a little worse") << 0.39 << "pass";
        QTest::newRow("near the bound") << 0.381 << "warn";
        QTest::newRow("worse") << 0.379 << "fail";
    }
    void ranking_quality_is_held_against_the_version_that_was_replaced() {
        QFETCH(double, ndcg);
        Snapshot s = wellSnapshot();
        s.versions[0] = version("v2", ndcg, 0.9);
        const Requirement r = one("quality.ndcg", s);
        QTEST(said(r.verdict), "verdict");
        QCOMPARE(r.required, 0.38);
        QCOMPARE(r.subject, std::string("v1"));
    }
    void a_rollback_is_held_against_what_its_target_had_replaced() {
        Snapshot s = wellSnapshot();
        s.versions.insert(s.versions.begin(), version("v3", 0.9, 0.9));
        s.checkpoints.push_back({3, now_, {"v2"}, {"v3"}, "promote", "a", ""});
        s.checkpoints.push_back({4, now_, {"v3"}, {"v2"}, "rollback", "a", ""});
        const Requirement r = one("quality.ndcg", s);
        QCOMPARE(r.subject, std::string("v1"));
        QCOMPARE(said(r.verdict), QStringLiteral("pass"));
    }
    void numbers_of_different_splits_are_not_compared() {
        Snapshot s = wellSnapshot();
        s.runs[1] = run("v1", now_ - 4h, "random:0.2");
        QCOMPARE(said(one("quality.ndcg", s).verdict), QStringLiteral("cannot-tell"));
        s.runs.pop_back();  // not in the log any more: not held against it
        QCOMPARE(said(one("quality.ndcg", s).verdict), QStringLiteral("pass"));
    }
    void the_first_live_version_has_nothing_to_be_compared_with() {
        Snapshot s = wellSnapshot();
        s.checkpoints = {{1, now_, {}, {"v2"}, "promote", "a", ""}};
        const Requirement r = one("quality.ndcg", s);
        QCOMPARE(said(r.verdict), QStringLiteral("cannot-tell"));
        QCOMPARE(r.reason, std::string("needs an earlier live version"));
    }
    void trainings_are_held_against_the_longest_interval_data() {
        QTest::addColumn<int>("secondsApart");
        QTest::addColumn<double>("factor");
        QTest::addColumn<QString>("verdict");
        // Every 3 h, at most 195 min: a tenth of the 15 min between is the last 1.5 min.
        QTest::newRow("on time") << 180 * 60 + 5 << 1.0 << "pass";
        QTest::newRow("late, allowed") << 193 * 60 << 1.0 << "pass";
        QTest::newRow("nearly too late") << 194 * 60 << 1.0 << "warn";
        QTest::newRow("too late") << 196 * 60 << 1.0 << "fail";
        // 3 h at a factor of 180 are one minute, 195 min are 65 s.
        QTest::newRow("demo, on time") << 61 << 180.0 << "pass";
        QTest::newRow("demo, too late") << 66 << 180.0 << "fail";
    }
    void trainings_are_held_against_the_longest_interval() {
        QFETCH(int, secondsApart);
        QFETCH(double, factor);
        Snapshot s = wellSnapshot();
        s.runs = {run("v2", now_ - 1s), run("v1", now_ - 1s - std::chrono::seconds(secondsApart))};
        LiveSnapshot live = wellLive();
        live.schedule.timeFactor = factor;
        QTEST(said(one("training.interval", s, live).verdict), "verdict");
        // Also when the newest is that long ago.
        s.runs = {run("v2", now_ - std::chrono::seconds(secondsApart)),
                  run("v1", now_ - std::chrono::seconds(secondsApart + 10))};
        QTEST(said(one("training.interval", s, live).verdict), "verdict");
    }
    void one_training_has_no_interval() {
        Snapshot s = wellSnapshot();
        s.runs.pop_back();
        QCOMPARE(said(one("training.interval", s).verdict), QStringLiteral("cannot-tell"));
    }
    void a_cron_schedule_is_as_long_as_its_longest_plan() {
        LiveSnapshot live = wellLive();
        live.schedule.text = "10 10,13 * * *";
        live.schedule.planned = {now_ - 184min, now_, now_ + 60min};
        Snapshot s = wellSnapshot();
        s.runs = {run("v2", now_), run("v1", now_ - 194min)};
        // Planned every 184 min, 195 allowed: the last tenth begins at 193.9 min.
        QCOMPARE(said(one("training.interval", s, live).verdict), QStringLiteral("warn"));
        s.runs[1] = run("v1", now_ - 193min);
        QCOMPARE(said(one("training.interval", s, live).verdict), QStringLiteral("pass"));
    }
    void trainings_on_time_are_counted_when_some_were_due() {
        LiveSnapshot live = wellLive();
        live.schedule.due = 40;
        live.schedule.onTime = 39;
        QCOMPARE(*one("training.on_time", live).measured, 0.975);
        QCOMPARE(said(one("training.on_time", live).verdict), QStringLiteral("pass"));
        live.schedule.onTime = 37;
        QCOMPARE(said(one("training.on_time", live).verdict), QStringLiteral("fail"));
        live.schedule.due = 0;
        QCOMPARE(said(one("training.on_time", live).verdict), QStringLiteral("cannot-tell"));
        live.schedule.enabled = false;
        QCOMPARE(said(one("training.on_time", live).verdict), QStringLiteral("off"));
    }
    void a_stream_that_waits_for_a_person_warns_once() {
        LiveSnapshot live = wellLive();
        live.stream.question = StreamQuestion::StartPosition;
        QCOMPARE(said(one("stream.lag_messages", live).verdict), QStringLiteral("warn"));
        QCOMPARE(said(one("stream.lag_seconds", live).verdict), QStringLiteral("cannot-tell"));
        QCOMPARE(said(one("stream.rejected", live).verdict), QStringLiteral("cannot-tell"));
    }
    void without_an_answering_broker_the_stream_cannot_be_judged() {
        LiveSnapshot live = wellLive();
        live.stream.link.state = core::stream::LinkState::Down;
        for (const char* id : {"stream.lag_messages", "stream.lag_seconds", "stream.rejected"})
            QCOMPARE(said(one(id, live).verdict), QStringLiteral("cannot-tell"));
        live.stream.configured = false;
        QCOMPARE(said(one("stream.lag_messages", live).verdict), QStringLiteral("off"));
    }
    void the_rejected_share_is_of_the_last_minute_and_not_older() {
        LiveSnapshot live = wellLive();
        auto histories = std::make_shared<Histories>();
        histories->rejectedPercent = {{now_ - 5min, 0.1}, {now_ - 1s, 1.5}};
        live.histories = histories;
        const Requirement r = one("stream.rejected", live);
        QCOMPARE(*r.measured, 0.015);
        QCOMPARE(said(r.verdict), QStringLiteral("fail"));
        auto old = std::make_shared<Histories>();
        old->rejectedPercent = {{now_ - 5min, 0.1}};
        live.histories = old;
        QCOMPARE(said(one("stream.rejected", live).verdict), QStringLiteral("cannot-tell"));
    }
    void one_message_that_is_unaccounted_for_fails() {
        Snapshot s = wellSnapshot();
        s.store.sources[0].consumed = 11;
        Requirement r = one("store.conserved", s);
        QCOMPARE(said(r.verdict), QStringLiteral("fail"));
        QCOMPARE(*r.measured, 1.0);
        LiveSnapshot live = wellLive();
        live.stream.conserved = false;
        QCOMPARE(said(one("store.conserved", live).verdict), QStringLiteral("fail"));
        s = wellSnapshot();
        s.problems = {"the store's counts: io"};
        QCOMPARE(said(one("store.conserved", s).verdict), QStringLiteral("cannot-tell"));
    }
    void a_bad_signature_and_a_fallback_fail() {
        Snapshot s = wellSnapshot();
        s.versions[0].verification.state = core::registry::SignatureState::Tampered;
        QCOMPARE(said(one("model.signature", s).verdict), QStringLiteral("fail"));
        s = wellSnapshot();
        s.serving.isFallback = true;
        QCOMPARE(said(one("model.signature", s).verdict), QStringLiteral("fail"));
        s.live = {};
        QCOMPARE(said(one("model.signature", s).verdict), QStringLiteral("off"));
    }
    void a_verdict_holds_whatever_its_bare_value_is() {
        auto parts = tests::wellJudged(now_);
        parts.fairness.verdicts[0].value = 0.79;  // the interval decided
        const auto judged = [&](const char* id) {
            for (const Requirement& r :
                 requirements(wellSnapshot(), wellLive(), *parts.share(), standard(), now_)) {
                if (r.id == id) return r;
            }
            qFatal("no requirement %s", id);
        };
        QCOMPARE(said(judged("fairness.coverage").verdict), QStringLiteral("pass"));
        QCOMPARE(judged("fairness.coverage").page, std::string("fairness"));
        QCOMPARE(judged("fairness.coverage").required, 0.8);
        parts.fairness.verdicts[1].state = core::fairness::State::Fail;
        QCOMPARE(said(judged("fairness.parity").verdict), QStringLiteral("fail"));
        parts.feedback.echo.verdict.state = core::fairness::State::Warn;
        QCOMPARE(said(judged("feedback.echo").verdict), QStringLiteral("warn"));
        QCOMPARE(judged("feedback.echo").required, 0.01);
        auto& starved = parts.feedback.starvation.verdicts[0];
        starved.state = core::fairness::State::Fail;
        starved.value.reset();
        QCOMPARE(said(judged("feedback.starvation").verdict), QStringLiteral("fail"));
        QCOMPARE(judged("feedback.starvation").reason, std::string("the tail is never shown"));
        starved.state = core::fairness::State::CannotTell;
        starved.missing = core::fairness::Missing::Volume;
        QCOMPARE(said(judged("feedback.starvation").verdict), QStringLiteral("cannot-tell"));
        QCOMPARE(judged("feedback.starvation").reason, std::string("too few recommendations yet"));
        parts.fairness.facts.requests = 0;
        QCOMPARE(judged("fairness.coverage").reason,
                 std::string("no recommendation within the window"));
        QVERIFY(!judged("fairness.coverage").measured);
    }
    void flagged_users_wait_until_a_person_or_the_program_decided() {
        auto parts = tests::wellJudged(now_);
        for (const char* id : {"ann", "bob", "cy"}) {
            core::abuse::UserVerdict user;
            user.userId = id;
            user.decision = core::abuse::Decision::Review;
            parts.abuse.users.push_back(user);
        }
        const auto waiting = [&] {
            for (const Requirement& r :
                 requirements(wellSnapshot(), wellLive(), *parts.share(), standard(), now_)) {
                if (r.id == "abuse.waiting") return r;
            }
            qFatal("no requirement abuse.waiting");
        };
        QCOMPARE(waiting().measured, std::optional(3.0));
        QCOMPARE(said(waiting().verdict), QStringLiteral("warn"));
        core::store::QuarantineEntry entry;
        entry.userId = "cy";
        parts.verdicts.quarantine.push_back(entry);
        parts.verdicts.released.push_back("ann");
        QCOMPARE(waiting().measured, std::optional(1.0));
        parts.abuse.users[1].decision = core::abuse::Decision::Clear;
        QCOMPARE(said(waiting().verdict), QStringLiteral("pass"));
    }
    void the_worst_come_first_and_equals_keep_their_order() {
        LiveSnapshot live = wellLive();
        live.api.p95Ms = 92;
        live.stream.lag = 101;
        live.schedule.enabled = false;
        Snapshot s = wellSnapshot();
        s.checkpoints.clear();
        std::vector<std::string> ids;
        for (const Requirement& r : requirements(s, live, {}, standard(), now_))
            ids.push_back(r.id);
        const std::vector<std::string> wanted{
            "stream.lag_messages", "api.p95",           "quality.ndcg",        "fairness.coverage",
            "fairness.parity",     "feedback.echo",     "feedback.starvation", "abuse.waiting",
            "stream.lag_seconds",  "stream.rejected",   "store.conserved",     "model.signature",
            "quality.coverage",    "training.interval", "training.on_time"};
        QCOMPARE(ids, wanted);
    }
};

FAIRLEAD_TEST(RequirementsTest)
#include "requirements_test.moc"
