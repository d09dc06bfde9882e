// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/abuse/drill_card.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/pages/abuse/abuse_models.h"
#include "ui/pages/abuse/abuse_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/tag.h"

namespace ui::pages {

DrillCard::DrillCard(QWidget* parent)
    : Card(tr("Simulated attack"), parent),
      sentence_(widgets::label("strong")),
      verdict_(new widgets::Tag),
      facts_(new widgets::FactList),
      climbers_(new ClimbersModel(this)),
      table_(new widgets::DataTable(tr("Items that climbed under attack"))) {
    setObjectName(QStringLiteral("drillCard"));
    sentence_->setObjectName(QStringLiteral("drillSentence"));
    sentence_->setWordWrap(true);
    addToHeader(verdict_);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(sentence_);
    left->addWidget(facts_);
    left->addStretch(1);
    table_->setRowsModel(climbers_);
    table_->fitRows(10);
    table_->addTo(menu());
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addLayout(left, 5);
    row->addWidget(table_, 7, Qt::AlignTop);
    body()->addLayout(row);
    setExplanation(
        {tr("A labelled attack, played into a copy of the ratings: who of the attackers was "
            "caught, and whose lists changed."),
         tr("Recall = caught attackers ÷ all attackers. Precision = caught attackers ÷ all whom "
            "the "
            "attack got flagged. Delay: until half of the attackers are known. Lists of up to 200 "
            "users, 10 items each, by a small item-knn fitted before, under attack and without "
            "the flagged users."),
         tr("At least 90 % of the attackers are caught."),
         tr("Look at which kind of attack gets through, and let a person review what one rule "
            "alone flags. The store was not changed.")});
    verdict_->hide();
    auto* panel = showState({QStringLiteral("flask-conical"), tr("No attack was simulated yet"),
                             tr("A simulated attack runs against a copy of the ratings; nothing "
                                "in this profile changes."),
                             theme::Token::Text3});
    auto* button = panel->addAction(tr("Simulate attack…"), "flask-conical");
    connect(button, &widgets::Button::clicked, this, &DrillCard::attackRequested);
}

void DrillCard::show(const core::judge::DrillReport& report, const QString& at) {
    showContent();
    setSubtitle(tr("on a copy, %1").arg(at));
    sentence_->setText(drillSentence(report));
    facts_->setFacts(drillFacts(report));
    climbers_->setRows(report.climbers);
    table_->setVisible(!report.climbers.empty());
    const bool good = report.outcome.recall.value_or(0) >= kRecallRequired;
    const auto verdict = good ? theme::Verdict::Pass : theme::Verdict::Fail;
    verdict_->set(theme::word(verdict), verdict);
    verdict_->show();
}

}  // namespace ui::pages
