// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/schedule_card.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/bridge/units.h"
#include "ui/pages/training/schedule_text.h"
#include "ui/pages/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/day_line.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

namespace ui::pages {
namespace {

QString noteOn(const core::runtime::Snapshot& now, bool promote) {
    if (now.hold) {
        return ui::pages::ScheduleCard::tr(
                   "A hold is on since %1: trainings only register candidates. Lift it in the "
                   "registry.")
            .arg(bridge::dateTime(now.hold->since));
    }
    if (!promote)
        return ui::pages::ScheduleCard::tr(
            "The new version stays a candidate until somebody promotes it.");
    if (now.live.text.empty())
        return ui::pages::ScheduleCard::tr("The first version that passes the gate becomes live.");
    return ui::pages::ScheduleCard::tr(
               "A version that passes the gate replaces %1; one that fails is kept as rejected.")
        .arg(versionName(now.live));
}

/// Shown only while it says something; a label does not redraw for the text that it has.
void setText(QLabel* label, const QString& text) {
    if (label->text() != text) label->setText(text);
    if (label->isVisibleTo(label->parentWidget()) == text.isEmpty())
        label->setVisible(!text.isEmpty());
}

}  // namespace

ScheduleCard::ScheduleCard(QWidget* parent)
    : Card(tr("Schedule"), parent),
      next_(widgets::label("secondary")),
      countdown_(widgets::label("countdown")),
      day_(widgets::label("caption")),
      waiting_(widgets::label("caption")),
      line_(new widgets::DayLine),
      promote_(new QCheckBox(tr("Promote when the gate passes"))),
      note_(widgets::label("caption")),
      train_(new widgets::Button(tr("Train now"), "play")),
      edit_(new widgets::Button(tr("Edit schedule…"), "calendar")),
      dataset_(new widgets::Button(tr("Open a dataset"), "database")),
      reason_(widgets::label("caption")),
      error_(widgets::label("caption")) {
    setObjectName(QStringLiteral("scheduleCard"));
    buildSchedule();
    buildButtons();
    body()->setSpacing(6);
    body()->addStretch(1);
}

void ScheduleCard::buildSchedule() {
    next_->setObjectName(QStringLiteral("nextRun"));
    next_->setWordWrap(true);
    countdown_->setObjectName(QStringLiteral("countdown"));
    countdown_->setAccessibleName(tr("Time until the next scheduled run"));
    day_->setObjectName(QStringLiteral("dayRuns"));
    day_->setAlignment(Qt::AlignTrailing | Qt::AlignBottom);
    day_->setWordWrap(true);
    waiting_->setObjectName(QStringLiteral("scheduleWaits"));
    waiting_->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(countdown_);
    row->addWidget(day_, 1);
    body()->addWidget(next_);
    body()->addLayout(row);
    body()->addWidget(line_);
    body()->addWidget(waiting_);
}

void ScheduleCard::buildButtons() {
    train_->setObjectName(QStringLiteral("trainNow"));
    edit_->setObjectName(QStringLiteral("editSchedule"));
    promote_->setObjectName(QStringLiteral("promoteWhenPassed"));
    promote_->setChecked(true);
    reason_->setObjectName(QStringLiteral("trainReason"));
    reason_->setFixedHeight(train_->sizeHint().height());
    note_->setWordWrap(true);
    error_->setWordWrap(true);
    error_->setObjectName(QStringLiteral("trainError"));
    widgets::setVerdict(error_, theme::Verdict::Fail);
    auto* buttons = new QWidget;
    auto* flow = new widgets::FlowLayout(buttons, 8);
    for (QWidget* item : std::initializer_list<QWidget*>{train_, dataset_, edit_, reason_})
        flow->addWidget(item);
    body()->addWidget(buttons);
    body()->addWidget(error_);
    body()->addWidget(promote_);
    body()->addWidget(note_);
    connect(train_, &QPushButton::clicked, this, &ScheduleCard::trainRequested);
    connect(edit_, &QPushButton::clicked, this, &ScheduleCard::editRequested);
    connect(dataset_, &QPushButton::clicked, this, &ScheduleCard::datasetRequested);
    connect(promote_, &QCheckBox::toggled, this, &ScheduleCard::showNote);
}

bool ScheduleCard::promoteWanted() const {
    return promote_->isChecked() && promote_->isEnabled();
}

QString ScheduleCard::reasonAgainst(const TrainNowState& state) {
    if (state.readOnly) return tr("This profile is open for reading only");
    if (state.running) return tr("A run is in progress");
    if (state.now->store.ratings + state.now->store.watches == 0)
        return tr("There are no ratings yet");
    return {};
}

void ScheduleCard::show(const TrainNowState& state) {
    state_ = state;
    const QString against = reasonAgainst(state);
    const bool noData = !state.readOnly && state.now->store.ratings + state.now->store.watches == 0;
    train_->setEnabledOr(against.isEmpty(), against);
    edit_->setEnabledOr(!state.readOnly, tr("This profile is open for reading only"));
    dataset_->setVisible(noData && !state.running);
    promote_->setEnabled(!state.now->hold && !state.readOnly);
    setText(reason_, against);
    setText(error_, against.isEmpty() ? state.error : QString());
    showNote();
}

void ScheduleCard::showNote() {
    if (!state_.now) return;
    const QString note = noteOn(*state_.now, promote_->isChecked());
    promote_->setToolTip(note);
    promote_->setAccessibleDescription(note);
    // What is usual need not be told all the time.
    const bool usual = promoteWanted() && !state_.now->live.text.empty();
    setText(note_, usual ? QString() : note);
}

void ScheduleCard::showSchedule(const core::runtime::ScheduleLive& schedule, core::UtcTime now) {
    setSubtitle(scheduleName(schedule));
    setText(next_, nextRunText(schedule, now));
    setText(countdown_, countdownText(schedule, now));
    setText(day_, dayText(schedule));
    QStringList more;
    for (const QString& text : {waitingText(schedule, now), clockText(schedule.timeFactor)})
        if (!text.isEmpty()) more << text;
    setText(waiting_, more.join(u' '));
    line_->show({schedule.dayBegins, schedule.dayEnds, schedule.planned, schedule.done}, now);
}

}  // namespace ui::pages
