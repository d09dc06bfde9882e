// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/train_now_card.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/training/history_model.h"
#include "ui/pages/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/label.h"

namespace ui::pages {
namespace {

const core::training::TrainingRun* lastDone(const core::runtime::Snapshot& now) {
    for (const auto& run : now.runs) {
        if (run.state == "done") return &run;
    }
    return nullptr;
}

QString noteOn(const core::runtime::Snapshot& now, bool promote) {
    if (now.hold) {
        return ui::pages::TrainNowCard::tr(
                   "A hold is on since %1: trainings only register candidates. Lift it in the "
                   "registry.")
            .arg(bridge::dateTime(now.hold->since));
    }
    if (!promote)
        return ui::pages::TrainNowCard::tr(
            "The new version stays a candidate until somebody promotes it.");
    if (now.live.text.empty())
        return ui::pages::TrainNowCard::tr("The first version that passes the gate becomes live.");
    return ui::pages::TrainNowCard::tr(
               "A version that passes the gate replaces %1; one that fails is kept as rejected.")
        .arg(versionName(now.live));
}

}  // namespace

TrainNowCard::TrainNowCard(QWidget* parent)
    : Card(tr("Train now"), parent),
      facts_(new widgets::FactList),
      promote_(new QCheckBox(tr("Promote when the gate passes"))),
      note_(widgets::label("caption")),
      train_(new widgets::Button(tr("Train now"), "play", widgets::ButtonKind::Primary)),
      dataset_(new widgets::Button(tr("Open a dataset"), "database")),
      reason_(widgets::label("caption")) {
    setSubtitle(tr("started by hand"));
    setObjectName(QStringLiteral("trainNowCard"));
    train_->setObjectName(QStringLiteral("trainNow"));
    promote_->setObjectName(QStringLiteral("promoteWhenPassed"));
    promote_->setChecked(true);
    note_->setWordWrap(true);
    reason_->setWordWrap(true);
    reason_->setObjectName(QStringLiteral("trainReason"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(train_);
    row->addWidget(dataset_);
    row->addWidget(reason_, 1);
    body()->addWidget(facts_);
    body()->addWidget(promote_);
    body()->addWidget(note_);
    body()->addStretch(1);
    body()->addLayout(row);
    connect(train_, &QPushButton::clicked, this, &TrainNowCard::trainRequested);
    connect(dataset_, &QPushButton::clicked, this, &TrainNowCard::datasetRequested);
}

bool TrainNowCard::promoteWanted() const {
    return promote_->isChecked() && promote_->isEnabled();
}
bool TrainNowCard::canTrain() const {
    return train_->isEnabled();
}

QString TrainNowCard::reasonAgainst(const TrainNowState& state) {
    if (state.readOnly) return tr("This profile is open for reading only");
    if (state.running) return tr("A run is in progress");
    if (state.now->store.ratings + state.now->store.watches == 0)
        return tr("There are no ratings yet");
    return {};
}

void TrainNowCard::show(const TrainNowState& state) {
    const auto* last = lastDone(*state.now);
    facts_->setFacts({
        {tr("Last trained"),
         last ? bridge::dateTime(last->finished.value_or(last->started)) : tr("never"),
         false,
         {}},
        {tr("Family"), state.family, true, {}},
        {tr("Split"), state.split, true, {}},
    });
    promote_->setEnabled(!state.now->hold && !state.readOnly);
    note_->setText(noteOn(*state.now, promote_->isChecked()));
    const QString against = reasonAgainst(state);
    train_->setEnabledOr(against.isEmpty(), against);
    const bool noData = !state.readOnly && state.now->store.ratings + state.now->store.watches == 0;
    dataset_->setVisible(noData && !state.running);
    reason_->setText(against.isEmpty() ? state.error : against);
    widgets::setProperty(
        reason_, "verdict",
        against.isEmpty() && !state.error.isEmpty() ? QStringLiteral("fail") : QString());
}

}  // namespace ui::pages
