// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/abuse/user_card.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/abuse/abuse_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {
namespace {

QString orNone(const std::optional<double>& value) {
    return value ? bridge::number(*value) : QStringLiteral("–");
}

QString flagLines(const FlaggedUser& user) {
    QStringList lines;
    for (const auto& flag : user.verdict.flags) {
        const bool shownOnly = core::abuse::detector(flag.rule).shownOnly;
        lines << (shownOnly ? UserCard::tr("%1 (comparison only)") : QStringLiteral("%1"))
                         .arg(ruleName(flag.rule)) +
                     QStringLiteral(": ") + flagSentence(flag) + QStringLiteral(".\n") +
                     flagNumbers(flag);
    }
    return lines.join(QStringLiteral("\n\n"));
}

}  // namespace

UserCard::UserCard(QWidget* parent)
    : Card(tr("Why this user"), parent),
      state_(widgets::label("strong")),
      flags_(widgets::label("secondary")),
      facts_(new widgets::FactList),
      open_(new widgets::Button(tr("Recommendations"), "sparkles")) {
    setObjectName(QStringLiteral("userCard"));
    open_->setSmall(true);
    open_->setObjectName(QStringLiteral("openRecommendations"));
    addToHeader(open_);
    for (QLabel* text : {state_, flags_}) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    flags_->setObjectName(QStringLiteral("userFlags"));
    state_->setObjectName(QStringLiteral("userState"));
    body()->setSpacing(8);
    body()->addWidget(state_);
    body()->addWidget(flags_);
    body()->addWidget(widgets::separator());
    body()->addWidget(facts_);
    body()->addStretch(1);
    connect(open_, &widgets::Button::clicked, this,
            [this] { Q_EMIT recommendationsRequested(userId_); });
    setExplanation(
        {tr("The numbers behind each rule that flags the user with the cursor in the table."),
         tr("RDMA and WDMA: distance from the items' means, weighted by how few rated them. "
            "DegSim: mean similarity to the 25 nearest neighbours. PCA: loading on what people "
            "have in common. Rules for comparison count for nothing."),
         {},
         tr("Look at the user's recommendations and history before you decide.")});
    show(nullptr);
}

void UserCard::show(const FlaggedUser* user) {
    open_->setVisible(user != nullptr);
    if (!user) {
        userId_.clear();
        setSubtitle({});
        showState({QStringLiteral("user"), tr("Nobody is chosen"),
                   tr("Put the cursor on a user in the table, or tick one in the chart."),
                   theme::Token::Text3});
        return;
    }
    userId_ = bridge::text(user->id());
    setSubtitle(bridge::isolate(userId_));
    state_->setText(user->reason.empty()
                        ? stateText(*user)
                        : tr("%1: “%2”").arg(stateText(*user), bridge::text(user->reason)));
    const QString flags = flagLines(*user);
    flags_->setText(flags.isEmpty() ? tr("No rule flags this user any more.") : flags);
    const auto& f = user->verdict.features;
    facts_->setFacts({
        {tr("Ratings, items"),
         tr("%1, %2").arg(bridge::count(f.ratings), bridge::count(qint64(f.items))),
         true,
         {}},
        {tr("Mean, standard deviation"),
         tr("%1, %2").arg(bridge::fixed(f.mean, 2), bridge::fixed(f.sd, 2)),
         true,
         {}},
        {tr("Most in 60 s, in 1 h"),
         tr("%1, %2").arg(bridge::count(f.pace.mostInMinute), bridge::count(f.pace.mostInHour)),
         true,
         {}},
        {tr("RDMA, WDMA"),
         tr("%1, %2").arg(bridge::number(f.rdma), bridge::number(f.wdma)),
         true,
         {}},
        {tr("DegSim, PCA"), tr("%1, %2").arg(orNone(f.degSim), orNone(f.pca)), true, {}},
        {tr("Share of items under inflow"), bridge::percent(f.targetShare, 0), true, {}},
    });
    showContent();
}

}  // namespace ui::pages
