// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/gate.h"

#include <QTest>

#include "core/training/version_files.h"
#include "tests/support/test_main.h"

using namespace core::training;

class GateTest : public QObject {
    Q_OBJECT

    static GateInput good() {
        GateInput input;
        input.hasLive = true;
        input.p95Ms = 5;
        input.candidate = {{"ndcg@10", {0.119, {{0.11, 0.13}}}}, {"coverage@10", {0.05, {}}}};
        input.live = {{"ndcg@10", {0.120, {{0.11, 0.13}}}}, {"coverage@10", {0.05, {}}}};
        return input;
    }
    static const GateCondition& find(const GateReport& report, const std::string& metric) {
        for (const auto& c : report.conditions) {
            if (c.metric == metric) return c;
        }
        qFatal("no condition %s", metric.c_str());
    }

  private slots:
    void the_first_version_needs_only_smoke_and_latency() {
        GateInput input;
        input.p95Ms = 99.9;
        const GateReport report = judge(input, {});
        QCOMPARE(report.verdict, Verdict::Pass);
        QCOMPARE(report.conditions.size(), std::size_t(2));
    }
    void slow_or_broken_models_fail() {
        GateInput slow = good();
        slow.p95Ms = 100.1;
        QCOMPARE(judge(slow, {}).verdict, Verdict::Fail);
        GateInput broken = good();
        broken.smokeProblem = "the saved model does not load";
        QCOMPARE(judge(broken, {}).verdict, Verdict::Fail);
    }
    void a_small_drop_passes_and_a_large_one_fails() {
        GateInput input = good();
        QCOMPARE(judge(input, {}).verdict, Verdict::Pass);
        input.candidate["ndcg@10"] = {0.08, {{0.07, 0.09}}};
        const GateReport report = judge(input, {});
        QCOMPARE(report.verdict, Verdict::Fail);
        QVERIFY(std::abs(find(report, "ndcg@10").bound - 0.114) < 1e-12);
    }
    void a_drop_within_its_interval_is_inconclusive() {
        GateInput input = good();
        input.candidate["ndcg@10"] = {0.110, {{0.099, 0.121}}};
        QCOMPARE(judge(input, {}).verdict, Verdict::Inconclusive);
    }
    void coverage_and_segments_are_judged_too() {
        GateInput coverage = good();
        coverage.candidate["coverage@10"] = {0.04, {}};
        QCOMPARE(judge(coverage, {}).verdict, Verdict::Fail);
        GateInput segment = good();
        segment.live["ndcg@10 low"] = {0.2, {}};
        segment.candidate["ndcg@10 low"] = {0.1, {}};
        QCOMPARE(judge(segment, {}).verdict, Verdict::Fail);
        GateInput gap = good();
        gap.live["ndcg_gap@10"] = {0.1, {}};
        gap.candidate["ndcg_gap@10"] = {0.2, {}};
        QCOMPARE(judge(gap, {}).verdict, Verdict::Fail);
        gap.candidate["ndcg_gap@10"] = {0.01, {}};
        QCOMPARE(judge(gap, {}).verdict, Verdict::Pass);
    }
    void other_protocols_and_missing_metrics_are_inconclusive() {
        GateInput input = good();
        input.sameProtocol = false;
        QCOMPARE(judge(input, {}).verdict, Verdict::Inconclusive);
        GateInput missing = good();
        missing.candidate.erase("ndcg@10");
        QCOMPARE(judge(missing, {}).verdict, Verdict::Inconclusive);
    }
    void a_gap_between_segments_is_as_uncertain_as_its_segments() {
        core::evaluate::Report report;
        const auto segment = [](const char* id, double value, double margin) {
            return core::evaluate::GroupReport{
                id,
                50,
                {{"ndcg@10", {value, core::evaluate::Interval{value - margin, value + margin}}}}};
        };
        report.groups = {segment("low", 0.10, 0.03), segment("medium", 0.14, 0.01),
                         segment("high", 0.16, 0.04)};
        const Measured gap = gateMetrics(report).at("ndcg_gap@10");
        QVERIFY(std::abs(gap.value - 0.06) < 1e-12);
        QVERIFY(std::abs(gap.ci95->first - 0.01) < 1e-12);  // 3-4-5: √(0.03² + 0.04²) = 0.05
        QVERIFY(std::abs(gap.ci95->second - 0.11) < 1e-12);
        report.groups[0].users = 39;
        QVERIFY(std::abs(gateMetrics(report).at("ndcg_gap@10").value - 0.02) < 1e-12);
    }
    void absolute_coverage_is_opt_in() {
        GateOptions options;
        options.minCoverage = 0.8;
        QCOMPARE(judge(good(), options).verdict, Verdict::Fail);
    }
};

FAIRLEAD_TEST(GateTest)
#include "gate_test.moc"
