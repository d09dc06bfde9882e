// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/run_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QVBoxLayout>

#include "core/training/trainer.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/training/gate_model.h"
#include "ui/pages/training/history_model.h"
#include "ui/pages/training/run_setup.h"
#include "ui/pages/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/tag.h"

namespace ui::pages {
namespace {

using core::runtime::RunningTraining;
using core::runtime::Snapshot;
using core::training::TrainingRun;
using theme::Verdict;
using widgets::Step;
using widgets::StepState;

constexpr int kShownLines = 3;

QString seconds(double value) {
    return bridge::duration(std::chrono::milliseconds(qint64(value * 1000)));
}

std::vector<Step> stepsOf(const RunningTraining& running) {
    std::vector<Step> steps;
    for (std::size_t i = 0; i < std::size(core::training::kStages); ++i) {
        Step step{stageName(i), ui::pages::RunCard::tr("Waiting"), StepState::Waiting};
        if (i < running.progress.stage) {
            step.state = StepState::Done;
            step.caption =
                i < running.stageSeconds.size() ? seconds(running.stageSeconds[i]) : QString();
        } else if (i == running.progress.stage) {
            step.state = StepState::Running;
            step.caption = running.progress.fraction > 0
                               ? bridge::percent(running.progress.fraction, 0)
                               : ui::pages::RunCard::tr("Running");
        }
        steps.push_back(step);
    }
    return steps;
}

/// How it ended, and what it means.
QString endingOf(const TrainingRun& run, const Outcome& outcome) {
    const QString stage = [&] {
        for (std::size_t i = 0; i < std::size(core::training::kStages); ++i) {
            if (core::training::kStages[i] == run.stage) return stageName(i);
        }
        return bridge::text(run.stage);
    }();
    if (run.state == "running") return ui::pages::RunCard::tr("Under way in stage %1.").arg(stage);
    if (run.state == "failed")
        return ui::pages::RunCard::tr("Failed in stage %1: %2. The live version is as it was.")
            .arg(stage, bridge::text(run.error));
    if (run.state == "cancelled")
        return ui::pages::RunCard::tr(
                   "Cancelled in stage %1. Nothing was registered; the live version is as it was.")
            .arg(stage);
    if (run.state == "interrupted") {
        return ui::pages::RunCard::tr(
                   "Interrupted in stage %1: the program ended before the run did. Nothing was "
                   "registered; train again.")
            .arg(stage);
    }
    const std::string reason = run.document.is_object()
                                   ? run.document.value("stage_reason", std::string())
                                   : std::string();
    const QString made = ui::pages::RunCard::tr("Made version %1, now: %2.")
                             .arg(versionName(core::VersionId{run.version}), outcome.word);
    return reason.empty()
               ? made
               : made + u' ' + ui::pages::RunCard::tr("After the run: %1.").arg(reasonText(reason));
}

}  // namespace

RunCard::RunCard(QWidget* parent)
    : Card(tr("Run"), parent),
      tag_(new widgets::Tag),
      viewLog_(new widgets::Button(tr("View log"), "file-text")),
      cancel_(new widgets::Button(tr("Cancel run"), "x", widgets::ButtonKind::DangerOutline)),
      runningPart_(new QWidget),
      lastPart_(new QWidget) {
    setObjectName(QStringLiteral("runCard"));
    cancel_->setObjectName(QStringLiteral("cancelRun"));
    viewLog_->setObjectName(QStringLiteral("viewLog"));
    for (auto* button : {viewLog_, cancel_})
        button->setSmall(true);
    addToHeader(tag_);
    addToHeader(viewLog_);
    addToHeader(cancel_);
    buildRunning();
    buildLast();
    body()->addWidget(runningPart_);
    body()->addWidget(lastPart_);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        cancelling_ = true;
        cancel_->setEnabledOr(false, tr("The run stops at its next step"));
        cancelNote_->setText(tr("Cancelling: the run stops at its next step."));
        Q_EMIT cancelRequested();
    });
    connect(viewLog_, &QPushButton::clicked, this, &RunCard::logRequested);
}

void RunCard::buildRunning() {
    auto* column = new QVBoxLayout(runningPart_);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    stepper_ = new widgets::Stepper;
    stage_ = widgets::label("strong");
    left_ = widgets::label("secondary");
    bar_ = new QProgressBar;
    bar_->setRange(0, 1000);
    bar_->setTextVisible(false);
    lines_ = new QPlainTextEdit;
    lines_->setProperty("role", QStringLiteral("log"));
    lines_->setReadOnly(true);
    lines_->setLineWrapMode(QPlainTextEdit::NoWrap);
    lines_->setLayoutDirection(Qt::LeftToRight);
    lines_->setAccessibleName(tr("Newest lines of the log"));
    lines_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lines_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lines_->setTabChangesFocus(true);
    cancelNote_ = widgets::label("caption");
    cancelNote_->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(stage_, 1);
    row->addWidget(left_);
    column->addWidget(stepper_);
    column->addLayout(row);
    column->addWidget(bar_);
    column->addWidget(lines_);
    column->addWidget(cancelNote_);
    column->addStretch(1);
}

void RunCard::buildLast() {
    auto* column = new QVBoxLayout(lastPart_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    sentence_ = widgets::label("body");
    sentence_->setWordWrap(true);
    sentence_->setObjectName(QStringLiteral("runSentence"));
    gateTable_ = new widgets::DataTable(tr("Conditions of the release gate"));
    gate_ = new GateModel(gateTable_);
    gateTable_->setRowsModel(gate_);
    gateTable_->setRowHeight(25);
    gateTable_->fitRows(9);
    splitNote_ = widgets::label("caption");
    splitNote_->setWordWrap(true);
    splitNote_->setObjectName(QStringLiteral("splitNote"));
    column->addWidget(sentence_);
    column->addWidget(splitNote_);
    column->addWidget(gateTable_);
    column->addStretch(1);
}

void RunCard::keepLog(const RunningTraining& running) {
    if (logOf_ != running.started) cancelling_ = false;
    logOf_ = running.started;
    log_.clear();
    for (const std::string& line : running.log)
        log_ << bridge::text(line);
}

void RunCard::showRunning(const RunningTraining& running, const Snapshot& now,
                          core::MonoTime monotonic, bool readOnly) {
    keepLog(running);
    showContent();
    runningPart_->show();
    lastPart_->hide();
    const bool known = !now.runs.empty() && now.runs.front().state == "running";
    setTitle(known ? runName(now.runs.front().id) : tr("Run"));
    setSubtitle(tr("%1, started by %2 at %3")
                    .arg(familyName(running.family), bridge::isolate(bridge::text(running.actor)),
                         bridge::timeOfDay(running.started)));
    tag_->set(tr("Running"), Verdict::Info);
    tag_->show();
    viewLog_->setVisible(!log_.isEmpty());
    cancel_->setVisible(!readOnly);
    if (!cancelling_) {
        cancel_->setEnabledOr(true, {});
        cancelNote_->setText(
            tr("Cancel stops the run at its next step; nothing is registered and the live version "
               "stays."));
    }
    stepper_->setSteps(stepsOf(running));
    const QString name = stageName(running.progress.stage);
    stage_->setText(running.progress.fraction > 0
                        ? tr("%1 · %2").arg(name, bridge::percent(running.progress.fraction, 0))
                        : name);
    bar_->setValue(int(running.progress.fraction * 1000));
    bar_->setAccessibleName(tr("Progress of stage %1").arg(name));
    const double elapsed = std::chrono::duration<double>(monotonic - running.stageBegan).count();
    const auto left = core::training::estimateRemaining(
        now.runs, {running.family, running.progress.stage, running.progress.fraction, elapsed});
    left_->setText(left ? tr("About %1 left").arg(seconds(left->totalSeconds)) : tr("estimating…"));
    lines_->setPlainText(log_.mid(std::max<qsizetype>(0, log_.size() - kShownLines)).join(u'\n'));
    lines_->setFixedHeight(lines_->fontMetrics().lineSpacing() * kShownLines + 24);
}

void RunCard::showLast(const Snapshot& now) {
    cancelling_ = false;
    cancel_->hide();
    viewLog_->setVisible(!log_.isEmpty());
    if (now.runs.empty()) {
        tag_->hide();
        setTitle(tr("Last run"));
        setSubtitle({});
        showState({QStringLiteral("cpu"), tr("No training yet"),
                   tr("Train now makes the first version; its stages and its gate are shown here."),
                   theme::Token::Text3});
        return;
    }
    showContent();
    showResult(now.runs.front(), now);
}

void RunCard::showResult(const TrainingRun& run, const Snapshot& now) {
    runningPart_->hide();
    lastPart_->show();
    setTitle(runName(run.id));
    const auto took = core::training::secondsOf(run);
    setSubtitle(
        took ? tr("started by %1, %2, took %3")
                   .arg(bridge::isolate(bridge::text(run.actor)), bridge::dateTime(run.started),
                        seconds(*took))
             : tr("started by %1, %2")
                   .arg(bridge::isolate(bridge::text(run.actor)), bridge::dateTime(run.started)));
    const Outcome outcome = outcomeOf(run, now);
    tag_->set(outcome.word, outcome.verdict);
    tag_->show();
    sentence_->setText(endingOf(run, outcome));
    splitNote_->setText(splitNoteText(run));
    splitNote_->setVisible(!splitNote_->text().isEmpty());
    const auto gate = core::training::gateOf(run);
    gateTable_->setVisible(gate.has_value());
    gate_->setRows(gate ? gate->conditions : std::vector<core::training::GateCondition>());
    if (gate) gateTable_->fitRows(static_cast<int>(gate->conditions.size()));
}

}  // namespace ui::pages
