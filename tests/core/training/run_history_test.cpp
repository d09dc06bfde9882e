// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_history.h"

#include <QTest>

#include "core/training/trainer.h"
#include "tests/support/test_main.h"

using namespace core::training;
using core::Json;

class RunHistoryTest : public QObject {
    Q_OBJECT

    /// Stage i takes (i + 1) · scale seconds.
    static TrainingRun finished(double scale, const std::string& family = "item-knn") {
        TrainingRun run;
        run.family = family;
        run.state = "done";
        Json seconds = Json::object();
        for (std::size_t i = 0; i < std::size(kStages); ++i) {
            seconds[std::string(kStages[i])] = scale * static_cast<double>(i + 1);
        }
        run.document = {{"metrics", {{"ndcg@10", 0.12}}},
                        {"stage_seconds", seconds},
                        {"duration_s", scale * 45}};
        return run;
    }

  private Q_SLOTS:
    void the_rest_is_the_stage_as_it_goes_and_the_later_stages_as_they_were() {
        const std::vector runs{finished(1), finished(3), finished(2)};
        // Median scale 2: fit (index 3) takes 8 s, then 10 + 12 + 14 + 16 + 18 = 70 s.
        auto left = estimateRemaining(runs, {"item-knn", 3, 0, 5});
        QVERIFY(left);
        QCOMPARE(left->stageSeconds, 3.0);
        QCOMPARE(left->totalSeconds, 73.0);
        // A quarter done after 5 s: 15 s more, whatever it took before.
        left = estimateRemaining(runs, {"item-knn", 3, 0.25, 5});
        QCOMPARE(left->stageSeconds, 15.0);
        QCOMPARE(left->totalSeconds, 85.0);
    }
    void a_stage_that_takes_longer_than_ever_has_nothing_left_rather_than_less() {
        QCOMPARE(estimateRemaining(std::vector{finished(1)}, {"item-knn", 8, 0, 100})->totalSeconds,
                 0.0);
    }
    void without_a_finished_run_of_the_family_there_is_no_estimate() {
        TrainingRun cancelled;
        cancelled.family = "item-knn";
        QVERIFY(!estimateRemaining({}, {"item-knn", 0, 0, 0}));
        QVERIFY(!estimateRemaining(std::vector{cancelled, finished(1, "popularity")},
                                   {"item-knn", 0, 0, 0}));
        QVERIFY(!estimateRemaining(std::vector{finished(1)}, {"item-knn", 99, 0, 0}));
    }
    void only_the_newest_five_count() {
        std::vector<TrainingRun> runs(5, finished(1));
        runs.insert(runs.end(), 20, finished(100));
        QCOMPARE(estimateRemaining(runs, {"item-knn", 0, 0, 0})->totalSeconds, 45.0);
    }
    void the_gate_is_read_back_as_it_was_written() {
        GateReport report;
        report.verdict = Verdict::Fail;
        report.conditions = {{"ndcg@10", 0.1, 0.2, true, Verdict::Fail, "worse"},
                             {"p95_ms", 3, 100, false, Verdict::Pass, "within"}};
        TrainingRun run;
        run.document = {{"gate", toJson(report)}};
        const auto back = gateOf(run);
        QVERIFY(back);
        QCOMPARE(toJson(*back).dump(), toJson(report).dump());
        QCOMPARE(conditionOf(*back, "p95_ms")->bound, 100.0);
        QVERIFY(!conditionOf(*back, "p95_ms")->atLeast);
        QVERIFY(!conditionOf(*back, "gini@10"));
        QCOMPARE(countOf(*back, Verdict::Pass), 1u);
    }
    void stage_times_add_up_to_all_stages() {
        const auto times = stageTimesOf(finished(1));
        QVERIFY(times);
        QCOMPARE(times->prepare, 6.0);
        QCOMPARE(times->prepare + times->fit + times->evaluate + times->check + times->publish,
                 45.0);
    }
    void a_document_of_another_shape_answers_nothing() {
        TrainingRun run;
        for (const Json& hostile :
             {Json(), Json(3), Json::array({1}),
              Json{{"metrics", "x"}, {"gate", {{"conditions", 3}}}, {"stage_seconds", 1}},
              Json{{"gate", {{"conditions", {1, Json{{"value", "x"}}}}}},
                   {"metrics", {{"ndcg@10", nullptr}}}}}) {
            run.document = hostile;
            QVERIFY(!metricOf(run, "ndcg@10"));
            QVERIFY(stageSecondsOf(run).empty());
            QVERIFY(!secondsOf(run));
            if (const auto gate = gateOf(run)) QVERIFY(gate->conditions.empty());
        }
    }
};

FAIRLEAD_TEST(RunHistoryTest)
#include "run_history_test.moc"
