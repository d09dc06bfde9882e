// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/training_page.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "core/training/run_history.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/hold_banner.h"
#include "ui/pages/training/compare_dialog.h"
#include "ui/pages/training/history_model.h"
#include "ui/pages/training/parameters_dialog.h"
#include "ui/pages/training/run_card.h"
#include "ui/pages/training/run_setup.h"
#include "ui/pages/training/schedule_card.h"
#include "ui/pages/training/schedule_dialog.h"
#include "ui/pages/training/training_badges.h"
#include "ui/pages/words.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/label.h"

namespace ui::pages {

using core::runtime::SnapshotPtr;
using theme::Verdict;

TrainingPage::TrainingPage(shell::PageContext& context)
    : Page(context, tr("Training")),
      engine_(*context.engine),
      next_(engine_.defaultTrainRequest(actorName())),
      schedule_(new ScheduleCard),
      run_(new RunCard),
      timer_(this, [this] { pull(); }) {
    addRow({{schedule_, 4}, {run_, 8}}, 196);
    schedule_->setMinimumHeight(0);  // as high as it says: its lines must not be cut
    addRow({{charts_.quality(), 5}, {charts_.coverage(), 4}, {charts_.times(), 3}}, 205);
    addRow({{buildHistory(), 9}, {buildParameters(), 3}}, 250);
    body()->setStretch(2, 1);
    linkBadge(0, schedule_);
    linkBadge(1, charts_.quality());
    linkBadge(2, schedule_);
    linkBadge(3, run_);

    connect(schedule_, &ScheduleCard::trainRequested, this, &TrainingPage::train);
    connect(schedule_, &ScheduleCard::editRequested, this, &TrainingPage::editSchedule);
    connect(schedule_, &ScheduleCard::datasetRequested, this,
            [this] { this->context().navigator.go(QStringLiteral("start")); });
    connect(run_, &RunCard::cancelRequested, this, [this] { engine_.cancelTraining(); });
    connect(run_, &RunCard::logRequested, this, &TrainingPage::showLog);
    if (engine_.readOnly()) {
        setBanner(
            new widgets::Banner(Verdict::Info, tr("Reading only."),
                                tr("Another program has this profile; start trainings there.")));
    } else {
        setBanner(new HoldBanner(context));
    }
    showParameters();
}

void TrainingPage::addRow(std::initializer_list<std::pair<QWidget*, int>> cards,
                          int minimumHeight) {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGap);
    for (const auto& [card, stretch] : cards) {
        // The share of the width counts, not how much text happens to be inside.
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        card->setMinimumHeight(minimumHeight);
        row->addWidget(card, stretch);
    }
    body()->addLayout(row);
}

widgets::Card* TrainingPage::buildHistory() {
    historyCard_ = new widgets::Card(tr("History"));
    historyCard_->setFlush(true);
    historyCard_->setObjectName(QStringLiteral("historyCard"));
    table_ = new widgets::DataTable(tr("Training runs"));
    history_ = new RunHistoryModel(table_);
    table_->setRowsModel(history_, 0, Qt::DescendingOrder);
    table_->rememberAs(QStringLiteral("training-history"));
    compare_ = new widgets::Button(tr("Compare…"), "split");
    compare_->setSmall(true);
    compare_->setObjectName(QStringLiteral("compareRuns"));
    historyCard_->addToHeader(compare_);
    table_->addTo(historyCard_->menu());
    historyCard_->body()->addWidget(table_, 1);
    const auto judge = [this] {
        compare_->setEnabledOr(table_->selectedRows().size() == 2,
                               tr("Select two runs (Ctrl+click) to compare them"));
    };
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, judge);
    connect(compare_, &QPushButton::clicked, this, &TrainingPage::compare);
    judge();
    return historyCard_;
}

widgets::Card* TrainingPage::buildParameters() {
    parametersCard_ = new widgets::Card(tr("Parameters"));
    parameters_ = new widgets::FactList;
    auto* edit = new widgets::Button(tr("Edit…"), "settings");
    edit->setSmall(true);
    edit->setObjectName(QStringLiteral("editParameters"));
    edit->setEnabledOr(!engine_.readOnly(), tr("This profile is open for reading only"));
    parametersCard_->addToHeader(edit);
    parametersCard_->body()->addWidget(parameters_);
    parametersCard_->body()->addStretch(1);
    connect(edit, &QPushButton::clicked, this, &TrainingPage::editParameters);
    return parametersCard_;
}

void TrainingPage::refresh() {
    revision_ = 0;
    timer_.pullNow();
}

void TrainingPage::pull() {
    const SnapshotPtr now = engine_.snapshot();
    const auto running = engine_.runningTraining();
    if (running) run_->showRunning(*running, *now, engine_.clock().monotonic(), engine_.readOnly());
    const auto live = engine_.live();
    schedule_->showSchedule(live->schedule, engine_.clock().now());
    showBadges(*now);
    const bool changed = !shown_ || now->revision != revision_ || running.has_value() != running_;
    if (!changed) return;
    shown_ = true;
    revision_ = now->revision;
    running_ = running.has_value();
    if (!running) run_->showLast(*now);
    showNow(now, running.has_value());
}

void TrainingPage::showNow(const SnapshotPtr& now, bool running) {
    schedule_->show({now, running || job_.running(), engine_.readOnly(), error_});
    charts_.show(*now, engine_.settings().gateMaxDrop);
    auto rows = runRows(*now);
    const auto count = static_cast<qint64>(rows.size());
    history_->setRows(std::move(rows));
    historyCard_->setSubtitle(count == 0 ? tr("no runs yet")
                                         : tr("%1 runs, newest first").arg(bridge::count(count)));
    setSubtitle(trainingSubtitle(*now, running));
    showParameters();
}

void TrainingPage::showBadges(const core::runtime::Snapshot& now) {
    const auto& settings = engine_.settings();
    auto badges = trainingBadges(
        now, engine_.live()->schedule, engine_.clock().now(),
        {std::chrono::minutes(settings.maxTrainingIntervalMinutes), settings.minRunsOnTime});
    if (badges == badges_) return;
    badges_ = std::move(badges);
    setBadges(badges_);
}

void TrainingPage::showParameters() {
    parametersCard_->setSubtitle(edited_ ? tr("of the next run, edited") : tr("of the next run"));
    std::vector<widgets::Fact> facts;
    for (const SetupLine& line : setupOf(next_))
        facts.push_back({line.name, line.value, true, {}});
    // What the gate really judged by may be another split than the one asked for.
    const auto now = engine_.snapshot();
    if (const auto* run = lastRunWithOtherSplit(*now, next_.split))
        facts.push_back(
            {tr("Split of the last run"), bridge::text(core::training::splitOf(*run)), true, {}});
    parameters_->setFacts(facts);
}

void TrainingPage::train() {
    if (job_.running()) return;
    core::training::TrainRequest request = next_;
    request.promote = schedule_->promoteWanted();
    error_.clear();
    // Not the job's stop: a run outlives its page (another language makes pages anew), and is
    // cancelled by its button or by quitting.
    job_.start(
        [engine = &engine_, request](std::stop_token) { return engine->train(request, {}, {}); },
        [this](core::Result<core::training::TrainReport> report) { finished(report); });
    showNow(engine_.snapshot(), true);
}

void TrainingPage::finished(const core::Result<core::training::TrainReport>& report) {
    shell::Toast toast;
    if (report) {
        const bool live = report->stage == core::registry::Stage::Live;
        const bool rejected = report->stage == core::registry::Stage::Rejected;
        toast.verdict = rejected ? Verdict::Fail : live ? Verdict::Pass : Verdict::Info;
        toast.title =
            tr("%1 finished: %2 is %3")
                .arg(runName(report->run), versionName(report->version), stageWord(report->stage));
        toast.detail = reasonText(report->stageReason);
        toast.actionText = tr("Show");
        toast.actionIcon = "package";
        toast.action = [this, id = bridge::text(report->version.text)] {
            context().navigator.go(QStringLiteral("registry"), {QStringLiteral("version"), id});
        };
        // The window itself announces every change of the live version.
        if (!live) context().toasts.show(toast);
    } else if (report.error().code != core::Errc::Cancelled) {
        error_ = bridge::errorText(report.error());
        toast.verdict = Verdict::Fail;
        toast.title = tr("The training failed");
        toast.detail = error_;
        context().toasts.show(toast);
    }
    refresh();
}

void TrainingPage::compare() {
    const auto rows = table_->selectedRows();
    if (rows.size() != 2) return;
    const SnapshotPtr now = engine_.snapshot();
    std::vector<const core::training::TrainingRun*> runs;
    for (const auto& run : now->runs) {
        for (const int row : rows) {
            if (history_->rowAt(row) && history_->rowAt(row)->id == run.id) runs.push_back(&run);
        }
    }
    if (runs.size() != 2) return;
    // The snapshot has the newest first; people read from old to new.
    auto* dialog = new CompareRunsDialog(*runs[1], *runs[0], this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TrainingPage::editParameters() {
    auto* dialog = new ParametersDialog(next_, engine_.defaultTrainRequest(actorName()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        next_ = dialog->request();
        edited_ = true;
        showParameters();
        refresh();
    });
    dialog->open();
}

void TrainingPage::editSchedule() {
    auto* dialog = new ScheduleDialog(
        engine_.live()->schedule, engine_.clock(),
        [engine = &engine_](const std::string& text) { return engine->setSchedule(text); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &TrainingPage::refresh);
    dialog->open();
}

void TrainingPage::showLog() {
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Log of the run"));
    dialog->resize(680, 420);
    auto* column = new QVBoxLayout(dialog);
    auto* text = new QPlainTextEdit;
    text->setProperty("role", QStringLiteral("log"));
    text->setReadOnly(true);
    text->setLayoutDirection(Qt::LeftToRight);
    text->setAccessibleName(dialog->windowTitle());
    text->setTabChangesFocus(true);
    column->addWidget(text);
    const auto update = [this, text] {
        const QString all = run_->log().join(u'\n');
        if (text->toPlainText() != all) text->setPlainText(all), text->moveCursor(QTextCursor::End);
    };
    new async::LiveTimer(dialog, update);
    update();
    dialog->open();
}

}  // namespace ui::pages
