// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feedback/mitigations_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <cmath>

#include "ui/pages/feedback/feedback_explanations.h"
#include "ui/pages/feedback/mitigation_row.h"
#include "ui/pages/feedback/mix_bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/switch.h"

namespace ui::pages {
namespace {

MixBar::Mix percentOf(const core::recommend::rerank::ExposureStage& stage) {
    const int head = static_cast<int>(std::lround(stage.head * 100));
    const int mid = static_cast<int>(std::lround(stage.mid * 100));
    return {head, mid, 100 - head - mid};
}

}  // namespace

MitigationsCard::MitigationsCard(QWidget* parent)
    : Card(tr("Mitigations"), parent),
      diversity_(new MitigationRow({"shuffle", tr("Diverse re-ranking (MMR)"),
                                    tr("Relevance against variety, λ"), QStringLiteral("λ ")})),
      exploration_(new MitigationRow(
          {"compass", tr("Exploration"), tr("Random picks, ε"), QStringLiteral("ε "), false, 0.5})),
      tailSlots_(new MitigationRow(
          {"target", tr("Tail slots"), tr("Places kept for tail items"), {}, true, 0.3})),
      share_(new MitigationRow(
          {"user", tr("Share of users"), tr("Who get these lists (Model B)"), {}, true, 1, false})),
      mix_(new MixBar(tr("Exposure mix"))),
      mixOn_(new widgets::Switch(tr("On"))),
      reset_(new widgets::Button(tr("Reset"), "rotate-ccw", widgets::ButtonKind::Ghost)),
      apply_(new widgets::Button(tr("Apply changes"), "check", widgets::ButtonKind::Primary)),
      tailShare_(widgets::label("caption")),
      reason_(widgets::label("caption")) {
    setObjectName(QStringLiteral("mitigationsCard"));
    setSubtitle(tr("valid for new requests at once; every change is logged"));
    setExplanation(FeedbackExplanations::mitigations());
    diversity_->setObjectName(QStringLiteral("diversityRow"));
    exploration_->setObjectName(QStringLiteral("explorationRow"));
    tailSlots_->setObjectName(QStringLiteral("tailSlotsRow"));
    share_->setObjectName(QStringLiteral("shareRow"));
    mix_->setObjectName(QStringLiteral("mixBar"));
    mixOn_->setObjectName(QStringLiteral("mixSwitch"));
    mixOn_->setOffText(tr("Off"));
    mixOn_->setAccessibleName(tr("Exposure mix"));
    reset_->setObjectName(QStringLiteral("resetMitigations"));
    apply_->setObjectName(QStringLiteral("applyMitigations"));
    reason_->setObjectName(QStringLiteral("applyReason"));
    reason_->setWordWrap(true);
    build();
    showEdited();
}

void MitigationsCard::build() {
    auto* mixRow = new QWidget;
    auto* mix = new QHBoxLayout(mixRow);
    mix->setContentsMargins(0, 0, 0, 0);
    mix->setSpacing(10);
    mix->addWidget(
        MitigationRow::heading("layers", tr("Exposure mix"), tr("Head, middle and tail targets")));
    mix->addWidget(mix_, 1);
    tailShare_->setMinimumWidth(62);
    mix->addWidget(tailShare_);
    mix->addWidget(mixOn_);
    QWidget* const rows[] = {diversity_, exploration_, tailSlots_, mixRow, share_};
    for (QWidget* row : rows) {
        if (row != rows[0]) body()->addWidget(widgets::separator());
        body()->addWidget(row, 1);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(reason_, 1);
    buttons->addWidget(reset_);
    buttons->addWidget(apply_);
    body()->addLayout(buttons);
    for (MitigationRow* row : {diversity_, exploration_, tailSlots_, share_})
        connect(row, &MitigationRow::changed, this, &MitigationsCard::takeRows);
    connect(mix_, &MixBar::mixChanged, this, &MitigationsCard::takeRows);
    connect(mixOn_, &QAbstractButton::toggled, this, &MitigationsCard::takeRows);
    connect(reset_, &QAbstractButton::clicked, this, [this] {
        edited_ = applied_;
        error_.clear();
        showEdited();
        Q_EMIT editedChanged();
    });
    connect(apply_, &QAbstractButton::clicked, this, [this] { Q_EMIT applyRequested(edited_); });
}

void MitigationsCard::show(const AppliedMitigations& applied) {
    if (applied == applied_) return;
    const bool kept = hasChanges();
    applied_ = applied;
    if (!kept) edited_ = applied;
    showEdited();
    Q_EMIT editedChanged();
}

void MitigationsCard::takeRows() {
    auto& m = edited_.mitigations;
    m.diversity.on = diversity_->on();
    m.diversity.stage.lambda = diversity_->value();
    m.exploration.on = exploration_->on();
    // ε of users with few ratings has no row: it follows ε, but only when ε was moved.
    if (exploration_->value() != m.exploration.stage.epsilon) m.setEpsilon(exploration_->value());
    m.tailSlots.on = tailSlots_->on();
    m.tailSlots.stage.share = tailSlots_->value();
    m.exposure.on = mixOn_->isChecked();
    if (const auto mix = mix_->mix(); mix != percentOf(m.exposure.stage))
        m.exposure.stage = {mix[0] / 100.0, mix[1] / 100.0, mix[2] / 100.0};
    edited_.shareB = share_->value();
    error_.clear();
    showButtons();
    Q_EMIT editedChanged();
}

void MitigationsCard::showEdited() {
    const auto& m = edited_.mitigations;
    diversity_->set(m.diversity.stage.lambda, m.diversity.on);
    exploration_->set(m.exploration.stage.epsilon, m.exploration.on);
    tailSlots_->set(m.tailSlots.stage.share, m.tailSlots.on);
    share_->set(edited_.shareB, true);
    mix_->setMix(percentOf(m.exposure.stage));
    const QSignalBlocker quiet(mixOn_);
    mixOn_->setChecked(m.exposure.on);
    showButtons();
}

void MitigationsCard::setBusy(const QString& reason) {
    busy_ = reason;
    showButtons();
}

void MitigationsCard::setError(const QString& error) {
    error_ = error;
    showButtons();
}

void MitigationsCard::showButtons() {
    tailShare_->setText(tr("Tail %1 %").arg(mix_->mix()[2]));
    const QString why = !busy_.isEmpty() ? busy_
                        : hasChanges()   ? QString()
                                         : tr("Nothing was changed");
    apply_->setEnabledOr(why.isEmpty(), why);
    reset_->setEnabledOr(why.isEmpty(), why);
    QString said = !error_.isEmpty() ? error_ : why;
    if (said.isEmpty() && edited_.shareB <= 0)
        said = tr("With a share of 0 % nobody gets these lists");
    reason_->setText(said);
    widgets::setVerdict(reason_, error_.isEmpty() ? theme::Verdict::Off : theme::Verdict::Fail);
}

}  // namespace ui::pages
