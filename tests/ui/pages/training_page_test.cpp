// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <thread>

#include "core/training/run_history.h"
#include "tests/support/test_main.h"
#include "tests/ui/pages/page_window.h"
#include "ui/pages/training/compare_dialog.h"
#include "ui/pages/training/gate_model.h"
#include "ui/pages/training/history_model.h"
#include "ui/pages/training/parameters_dialog.h"
#include "ui/pages/training/run_setup.h"
#include "ui/pages/training/schedule_card.h"
#include "ui/pages/training/schedule_dialog.h"
#include "ui/pages/training/training_badges.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/tag.h"

using namespace std::chrono_literals;
using namespace ui;
using namespace ui::pages;
using core::training::TrainingRun;
using theme::Verdict;

namespace {

core::runtime::Snapshot withRun(TrainingRun run) {
    core::runtime::Snapshot now;
    run.id = 1;
    now.runs.push_back(std::move(run));
    return now;
}

std::vector<widgets::BadgeText> badgesOf(const core::runtime::Snapshot& now) {
    return trainingBadges(now, {}, {}, {});
}

/// The page's table of runs.
widgets::DataTable* historyOf(const tests::PageWindow& page) {
    return page.find<QWidget>("historyCard")->findChild<widgets::DataTable*>();
}

}  // namespace

class TrainingPageTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void train_now_makes_a_live_version_and_its_gate_is_shown() {
        tests::EngineFixture fixture;
        const tests::PageWindow page(ui_, fixture, QStringLiteral("training"));
        QTRY_VERIFY(page.find<QPushButton>("trainNow")->isEnabled());
        QVERIFY(page.find<QCheckBox>("promoteWhenPassed")->isChecked());
        page.click("trainNow");
        QVERIFY(!page.find<QPushButton>("trainNow")->isEnabled());
        QCOMPARE(page.text("trainReason"), QStringLiteral("A run is in progress"));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.engine->snapshot()->live.text.empty(), 20'000);
        QTRY_VERIFY(page.find<QPushButton>("trainNow")->isEnabled());
        QTRY_COMPARE(historyOf(page)->model()->rowCount(), 1);
        QTRY_VERIFY(page.text("runSentence").contains(QStringLiteral("Live")));
        auto* gate = page.window->pages().current()->findChild<GateModel*>();
        QVERIFY(gate->rowCount() >= 2);
        const auto badges = page.window->pages().current()->findChildren<widgets::Badge*>();
        QCOMPARE(badges.size(), 4);
        QTRY_COMPARE(badges[3]->badgeText().verdict, Verdict::Pass);
    }
    void without_the_check_mark_the_version_stays_a_candidate() {
        tests::EngineFixture fixture;
        const tests::PageWindow page(ui_, fixture, QStringLiteral("training"));
        QTRY_VERIFY(page.find<QPushButton>("trainNow")->isEnabled());
        auto* promote = page.find<QCheckBox>("promoteWhenPassed");
        promote->setFocus();
        QTest::keyClick(promote, Qt::Key_Space);
        QVERIFY(!promote->isChecked());
        page.find<QPushButton>("trainNow")->setFocus();
        QTest::keyClick(page.find<QPushButton>("trainNow"), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.engine->snapshot()->versions.size(), 1u, 20'000);
        QTRY_VERIFY(!fixture.engine->runningTraining());
        QVERIFY(fixture.engine->snapshot()->live.text.empty());
    }
    void cancel_leaves_the_live_version_and_says_so() {
        tests::EngineFixture fixture(true, 1);
        const std::string live = fixture.engine->registry().live().value()->id.text;
        const tests::PageWindow page(ui_, fixture, QStringLiteral("training"));
        QTRY_VERIFY(page.find<QPushButton>("trainNow")->isEnabled());
        // A run from elsewhere, held in its first stage, so that there is time to press the button.
        std::atomic<bool> go = false;
        std::thread other([&] {
            auto request = fixture.engine->defaultTrainRequest("somebody");
            (void)fixture.engine->train(request, {}, [&](const core::training::StageProgress&) {
                while (!go)
                    std::this_thread::yield();
            });
        });
        QTRY_VERIFY(page.find<QPushButton>("cancelRun")->isVisible());
        QVERIFY(!page.find<QPushButton>("trainNow")->isEnabled());
        page.click("cancelRun");
        QVERIFY(!page.find<QPushButton>("cancelRun")->isEnabled());
        go = true;
        other.join();
        QTRY_VERIFY(page.text("runSentence").contains(QStringLiteral("Cancelled in stage")));
        QTRY_COMPARE(QString::fromStdString(fixture.engine->snapshot()->live.text),
                     QString::fromStdString(live));
        QCOMPARE(fixture.engine->snapshot()->versions.size(), 1u);
        QCOMPARE(fixture.engine->snapshot()->runs.front().state, std::string("cancelled"));
    }
    void a_run_from_elsewhere_shows_and_goes_on_when_the_page_is_left() {
        tests::EngineFixture fixture(true, 1);
        const tests::PageWindow page(ui_, fixture, QStringLiteral("training"));
        std::atomic<bool> go = false;
        std::thread other([&] {
            (void)fixture.engine->train(fixture.engine->defaultTrainRequest("somebody"), {},
                                        [&](const core::training::StageProgress& p) {
                                            while (!go && p.stage == 3)
                                                std::this_thread::yield();
                                        });
        });
        auto* cancel = page.find<QPushButton>("cancelRun");
        QTRY_VERIFY(cancel->isVisible());
        QTRY_VERIFY(page.find<QPushButton>("viewLog")->isVisible());
        page.window->context().navigator.go(QStringLiteral("start"));
        QVERIFY(fixture.engine->runningTraining());
        page.window->context().navigator.go(QStringLiteral("training"));
        QTRY_VERIFY(page.find<QPushButton>("cancelRun")->isVisible());
        page.click("viewLog");
        auto* log = page.window->findChild<QDialog*>();
        QVERIFY(log);
        QTRY_VERIFY(
            log->findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("fit")));
        log->close();
        go = true;
        other.join();
        QTRY_COMPARE(historyOf(page)->model()->rowCount(), 2);
    }
    void two_selected_runs_can_be_compared_and_the_head_sorts() {
        tests::EngineFixture fixture(true, 2);
        const tests::PageWindow page(ui_, fixture, QStringLiteral("training"));
        auto* table = historyOf(page);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(!page.find<QPushButton>("compareRuns")->isEnabled());
        const auto at = [&](int row) {
            return table->visualRect(table->model()->index(row, 1)).center();
        };
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at(0));
        QVERIFY(!page.find<QPushButton>("compareRuns")->isEnabled());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, at(1));
        QVERIFY(page.find<QPushButton>("compareRuns")->isEnabled());
        page.click("compareRuns");
        auto* dialog = page.window->findChild<CompareRunsDialog*>();
        QVERIFY(dialog);
        auto* compared = dialog->findChild<RunCompareModel*>();
        const auto row =
            std::find_if(compared->rows().begin(), compared->rows().end(),
                         [](const CompareRow& r) { return r.what == parameterName("k"); });
        QVERIFY(row != compared->rows().end());
        QCOMPARE(row->first, QStringLiteral("40"));
        QCOMPARE(row->second, QStringLiteral("60"));
        QVERIFY(!row->change.isEmpty());
        tests::shot(*dialog, QStringLiteral("training-compare"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("2"));
        auto* head = table->horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          {head->sectionViewportPosition(0) + 20, 10});
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("1"));
    }
    void edited_parameters_are_used_and_wrong_ones_are_told_at_their_field() {
        tests::EngineFixture fixture;
        const tests::PageWindow page(ui_, fixture, QStringLiteral("training"));
        QTRY_VERIFY(page.find<QPushButton>("trainNow")->isEnabled());
        page.click("editParameters");
        auto* dialog = page.window->findChild<ParametersDialog*>();
        QVERIFY(dialog);
        auto* k = dialog->findChild<QLineEdit*>(QStringLiteral("k"));
        auto* use = dialog->findChild<QPushButton*>(QStringLiteral("useParameters"));
        k->selectAll();
        QTest::keyClicks(k, QStringLiteral("0"));
        QVERIFY(!use->isEnabled());
        QVERIFY(k->accessibleDescription().contains(QStringLiteral("10000")));
        auto* split = dialog->findChild<QLineEdit*>(QStringLiteral("split"));
        split->selectAll();
        QTest::keyClicks(split, QStringLiteral("sometimes"));
        QVERIFY(!split->accessibleDescription().isEmpty());
        QTest::qWait(50);
        tests::shot(*dialog, QStringLiteral("training-parameters-wrong"));
        k->selectAll();
        QTest::keyClicks(k, QStringLiteral("17"));
        split->selectAll();
        QTest::keyClicks(split, QStringLiteral("random:0.2"));
        QVERIFY(use->isEnabled());
        QTest::mouseClick(use, Qt::LeftButton);
        page.click("trainNow");
        QTRY_COMPARE_WITH_TIMEOUT(fixture.engine->snapshot()->versions.size(), 1u, 20'000);
        QTRY_COMPARE(fixture.engine->snapshot()->runs.front().state, std::string("done"));
        const auto& run = fixture.engine->snapshot()->runs.front();
        QCOMPARE(run.parameters["parameters"]["k"].get<int>(), 17);
        QVERIFY(run.document["split"].get<std::string>().starts_with("random"));
    }
    void another_family_shows_its_own_parameters_and_reset_goes_back() {
        tests::EngineFixture fixture(false, 0, false);
        const auto standard = fixture.engine->defaultTrainRequest("tester");
        ParametersDialog dialog(standard, standard, nullptr);
        auto* family = dialog.findChild<QComboBox*>(QStringLiteral("family"));
        family->setCurrentIndex(family->findData(QStringLiteral("popularity")));
        QVERIFY(!dialog.findChild<QLineEdit*>(QStringLiteral("k")));
        QVERIFY(dialog.findChild<QLineEdit*>(QStringLiteral("half_life_days")));
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("resetParameters")),
                          Qt::LeftButton);
        QVERIFY(dialog.findChild<QLineEdit*>(QStringLiteral("k")));
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("useParameters")),
                          Qt::LeftButton);
        QCOMPARE(dialog.request().chain.family, standard.chain.family);
    }
    void without_ratings_the_button_says_why_and_leads_to_the_start() {
        tests::EngineFixture fixture(false);
        const tests::PageWindow page(ui_, fixture, QStringLiteral("training"));
        QTRY_COMPARE(page.text("trainReason"), QStringLiteral("There are no ratings yet"));
        QVERIFY(!page.find<QPushButton>("trainNow")->isEnabled());
        const auto badges = page.window->pages().current()->findChildren<widgets::Badge*>();
        QCOMPARE(badges.size(), 4);
        for (auto* badge : badges)
            QVERIFY(badge->badgeText().verdict == Verdict::CannotTell ||
                    badge->badgeText().verdict == Verdict::Off);
        tests::shot(*page.window, QStringLiteral("training-empty"));
    }
    void how_a_run_ended_is_a_word_and_a_verdict() {
        TrainingRun run;
        run.state = "failed";
        QCOMPARE(badgesOf(withRun(run))[3].verdict, Verdict::Fail);
        run.state = "interrupted";
        QCOMPARE(badgesOf(withRun(run))[3].verdict, Verdict::Warn);
        QCOMPARE(outcomeOf(run, {}).word, QStringLiteral("Interrupted"));
        // A cancelled run says nothing about the models.
        run.state = "cancelled";
        QCOMPARE(badgesOf(withRun(run))[3].verdict, Verdict::CannotTell);
        run.state = "done";
        run.document = {
            {"metrics", {{"ndcg@10", 0.1}}},
            {"gate", {{"verdict", "inconclusive"}, {"conditions", core::Json::array()}}}};
        const auto badges = badgesOf(withRun(run));
        QCOMPARE(badges[3].verdict, Verdict::CannotTell);
        QCOMPARE(badges[1].verdict, Verdict::CannotTell);
        QVERIFY(badges[1].value.contains(QStringLiteral("0.1")));
    }
    void the_split_that_was_taken_instead_is_told() {
        tests::EngineFixture fixture(true, 1);  // too few users for the split over all
        const tests::PageWindow page(ui_, fixture, QStringLiteral("training"));
        QTRY_VERIFY(page.text("splitNote").contains(QStringLiteral("temporal-user:0.2")));
        QVERIFY(page.text("splitNote").contains(QStringLiteral("temporal-global:0.2")));
        const auto* card = page.find<QLabel>("splitNote");
        QVERIFY(card->isVisible());
        const auto& run = fixture.engine->snapshot()->runs.front();
        QVERIFY(lastRunWithOtherSplit(*fixture.engine->snapshot(), "temporal-global:0.2"));
        QVERIFY(!lastRunWithOtherSplit(*fixture.engine->snapshot(), "random:0.2"));
        QVERIFY(!splitNoteText(run).isEmpty());
        TrainingRun other;
        QVERIFY(splitNoteText(other).isEmpty());
        other.document = {{"split_note", "something new"}};
        QVERIFY(splitNoteText(other).contains(QStringLiteral("something new")));
    }
    void edit_schedule_opens_a_dialog_and_escape_leaves_it() {
        tests::EngineFixture fixture;
        const tests::PageWindow page(ui_, fixture, QStringLiteral("training"));
        QTRY_VERIFY(page.find<QPushButton>("editSchedule")->isEnabled());
        page.click("editSchedule");
        auto* dialog = page.window->findChild<ScheduleDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!page.window->findChild<ScheduleDialog*>());
    }
    void the_models_are_sound() {
        tests::EngineFixture fixture(true, 2);
        QTRY_COMPARE(fixture.engine->snapshot()->runs.size(), 2u);
        QTRY_COMPARE(fixture.engine->snapshot()->runs.front().state, std::string("done"));
        const auto now = fixture.engine->snapshot();
        RunHistoryModel history;
        const QAbstractItemModelTester one(&history,
                                           QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto rows = runRows(*now);
        history.setRows({rows[1]});
        history.setRows(rows);
        history.setRows({});
        GateModel gate;
        const QAbstractItemModelTester two(&gate,
                                           QAbstractItemModelTester::FailureReportingMode::QtTest);
        gate.setRows(core::training::gateOf(now->runs[0])->conditions);
        gate.setRows({});
        RunCompareModel compare(QStringLiteral("a"), QStringLiteral("b"));
        const QAbstractItemModelTester three(
            &compare, QAbstractItemModelTester::FailureReportingMode::QtTest);
        compare.setRows(compareRuns(now->runs[1], now->runs[0]));
        QVERIFY(compare.rowCount() > 5);
    }
    void the_window_answers_while_a_model_is_trained() {
        // The best of three: other programs may take the processor, a blocked loop stays blocked.
        qint64 best = 1000;
        tests::EngineFixture fixture;
        const tests::PageWindow page(ui_, fixture, QStringLiteral("training"));
        for (int attempt = 0; attempt < 3 && best >= 50; ++attempt) {
            QTRY_VERIFY_WITH_TIMEOUT(page.find<QPushButton>("trainNow")->isEnabled(), 20'000);
            const auto before = fixture.engine->snapshot()->versions.size();
            const tests::LoopGaps gaps;
            page.click("trainNow");
            QTRY_VERIFY_WITH_TIMEOUT(fixture.engine->snapshot()->versions.size() > before, 20'000);
            QTRY_VERIFY(page.find<QPushButton>("trainNow")->isEnabled());
            best = std::min(best, gaps.worstMs());
        }
        qInfo("longest gap of the event loop: %lld ms", best);
        QVERIFY2(best < 50, qPrintable(QString::number(best)));
    }
    void pictures() {
        if (qEnvironmentVariable("FAIRLEAD_SHOTS").isEmpty())
            QSKIP("FAIRLEAD_SHOTS names no folder");
        const QString real =
            qEnvironmentVariable("FAIRLEAD_DATASETS") + QStringLiteral("/ml-latest-small");
        tests::EngineFixture fixture(false);
        if (!fixture.engine->importMovielens(real.toStdString(), {}, {})) fixture.importSmall();
        const auto train = [&](int k) {
            auto request = fixture.engine->defaultTrainRequest("m.okafor");
            request.chain.parameters = {{"k", k}};
            request.promote = true;
            (void)fixture.engine->train(request, {}, {});
        };
        for (const int k : {60, 80, 100, 120, 100})
            train(k);
        auto worse = fixture.engine->defaultTrainRequest("m.okafor");
        worse.chain.family = "popularity";
        (void)fixture.engine->train(worse, {}, {});
        train(100);
        const tests::PageWindow page(ui_, fixture, QStringLiteral("training"));
        QTRY_COMPARE(historyOf(page)->model()->rowCount(), 7);
        // The day of the picture in the design; this engine may have another schedule.
        auto* card = page.find<ScheduleCard>("scheduleCard");
        const auto now = *core::parseIso8601("2026-11-22T13:12:48Z");
        std::vector<TrainingRun> starts(6);
        for (std::size_t i = 0; i < starts.size(); ++i) {
            starts[i].started = *core::parseIso8601("2026-11-22T12:00:01Z") - i * 3h;
            starts[i].trigger = core::training::kOnSchedule;
        }
        const auto schedule =
            core::training::Scheduler(*core::training::Schedule::parse("3h"), {}, starts, now)
                .live(now);
        const auto take = [&](const char* name) {
            QTest::qWait(400);
            card->showSchedule(schedule, now);
            QCoreApplication::processEvents();
            tests::shot(*page.window, QLatin1String(name));
        };
        take("training-idle-dark");
        std::atomic<bool> go = false;
        std::thread other([&] {
            (void)fixture.engine->train(fixture.engine->defaultTrainRequest("m.okafor"), {},
                                        [&](const core::training::StageProgress& p) {
                                            while (!go && p.stage == 4 && p.fraction > 0.5)
                                                std::this_thread::yield();
                                        });
        });
        QTRY_VERIFY_WITH_TIMEOUT(fixture.engine->runningTraining() &&
                                     fixture.engine->runningTraining()->progress.stage >= 4,
                                 20'000);
        take("training-dark");
        ui_.theme.setChoice(theme::Choice::Light);
        take("training-light");
        page.window->resize(1100, 700);
        take("training-small");
        page.window->resize(1440, 900);
        page.window->setLayoutDirection(Qt::RightToLeft);
        take("training-rtl");
        page.window->setLayoutDirection(Qt::LeftToRight);
        ui_.theme.setChoice(theme::Choice::Dark);
        go = true;
        other.join();
    }

  private:
    tests::UiFixture ui_;
};

FAIRLEAD_TEST(TrainingPageTest)
#include "training_page_test.moc"
