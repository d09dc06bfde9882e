// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/abuse/abuse_page.h"

#include <QHBoxLayout>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/abuse/abuse_models.h"
#include "ui/pages/abuse/abuse_words.h"
#include "ui/pages/abuse/drill_card.h"
#include "ui/pages/abuse/drill_dialog.h"
#include "ui/pages/abuse/user_card.h"
#include "ui/pages/hold_banner.h"
#include "ui/shell/action_list.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {

using core::judge::VerdictsPtr;
using widgets::Button;

namespace {

constexpr int kChartHeight = 300;
constexpr std::int64_t kDecisionsEvery = 5;  // s: others decide too, on the command line

QHBoxLayout* row(std::initializer_list<std::pair<QWidget*, int>> cards, int height) {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGap);
    for (const auto& [card, stretch] : cards) {
        // The share of the width counts, not how much text happens to be inside.
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        card->setMinimumHeight(height);
        row->addWidget(card, stretch);
    }
    return row;
}

/// Reads what people decided; a view anew unless nothing differs from `shown`.
core::Result<AbuseViewPtr> readView(AbusePort& port, const VerdictsPtr& verdicts,
                                    const AbuseViewPtr& shown) {
    FAIRLEAD_TRY(auto decisions, port.decisions());
    if (shown && shown->verdicts == verdicts && shown->decisions == decisions) return shown;
    FAIRLEAD_TRY(const auto excluded, port.excludedFromTraining());
    auto view =
        std::make_shared<AbuseView>(makeAbuseView(verdicts, std::move(decisions), excluded));
    std::vector<std::string> ids;
    for (const InflowItem& item : view->inflows)
        ids.push_back(item.itemId);
    FAIRLEAD_TRY(const auto items, port.items(ids));
    for (std::size_t i = 0; i < items.size(); ++i)
        view->inflows[i].title = items[i].title;
    return AbuseViewPtr(std::move(view));
}

}  // namespace

AbusePage::AbusePage(shell::PageContext& context)
    : AbusePage(context, engineAbusePort(*context.engine)) {}

AbusePage::AbusePage(shell::PageContext& context, std::shared_ptr<AbusePort> port)
    : Page(context, tr("Abuse")),
      port_(std::move(port)),
      charts_([this] {
          exporting::ChartStamp stamp;
          stamp.utcTime = bridge::dateTime(this->context().clock.now());
          stamp.window =
              view_ ? tr("judged %1").arg(bridge::dateTime(view_->verdicts->at)) : QString();
          stamp.version = bridge::text(this->context().engine->snapshot()->live.text);
          stamp.source = tr("ratings in the store");
          return stamp;
      }),
      flagged_(new FlaggedCard),
      user_(new UserCard),
      drillCard_(new DrillCard),
      simulate_(new Button(tr("Simulate attack…"), "flask-conical")),
      timer_(this, [this] { pull(); }) {
    simulate_->setObjectName(QStringLiteral("simulateAttack"));
    addTitleAction(simulate_);
    layOut();
    wire();
    setBusy({});
}

void AbusePage::layOut() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap);
    column->addWidget(charts_.flags(), 4);
    column->addWidget(charts_.users(), 5);
    body()->addWidget(new HoldBanner(context()));
    body()->addLayout(row({{charts_.behaviour(), 7}, {side, 5}}, kChartHeight + 80));
    flagged_->setMinimumHeight(310);
    body()->addWidget(flagged_, 1);
    body()->addLayout(row({{user_, 5}, {buildRules(), 7}}, 330));
    body()->addLayout(row({{buildInflows(), 7}, {buildGroups(), 5}}, 200));
    drillCard_->setMinimumHeight(200);
    body()->addWidget(drillCard_);
    linkBadge(0, flagged_->table());
    linkBadge(1, flagged_->table());
    linkBadge(2, drillCard_);
}

widgets::Card* AbusePage::buildRules() {
    auto* card = new widgets::Card(tr("Rules compared"));
    card->setObjectName(QStringLiteral("rulesCard"));
    card->setSubtitle(tr("how many users each one flags"));
    card->setFlush(true);
    auto* table = new widgets::DataTable(tr("Rules compared"));
    rules_ = new RulesModel(table);
    table->setRowsModel(rules_);
    table->rememberAs(QStringLiteral("abuse-rules"));
    table->fitRows(8);
    table->addTo(card->menu());
    card->body()->addWidget(table, 1);
    card->setExplanation(
        {tr("Every rule of the detector catalogue with the users it flags now."),
         tr("A user whom rules of two families flag is quarantined by rules alone; one family asks "
            "for review. Classic rules are shown for comparison and never count."),
         tr("On people without attackers at most 1 % are flagged."),
         tr("A rule that flags many alone deserves a look at its users.")});
    return card;
}

widgets::Card* AbusePage::buildInflows() {
    inflowCard_ = new widgets::Card(tr("Items under inflow"));
    inflowCard_->setObjectName(QStringLiteral("inflowCard"));
    inflowCard_->setFlush(true);
    auto* table = new widgets::DataTable(tr("Items under inflow"));
    inflows_ = new InflowModel(table);
    table->setRowsModel(inflows_);
    table->rememberAs(QStringLiteral("abuse-inflows"));
    table->addTo(inflowCard_->menu());
    inflowCard_->body()->addWidget(table, 1);
    inflowCard_->setExplanation(
        {tr("Items that got top or bottom ratings faster than items in general do."),
         tr("Most such ratings in any 24 h, 7 days and 30 days over what the item's own rate "
            "outside the window lets expect; compared with other items by median and MAD."),
         {},
         tr("The users behind it are among the flagged. A film that is in the news can look alike: "
            "clear those users.")});
    return inflowCard_;
}

widgets::Card* AbusePage::buildGroups() {
    groupCard_ = new widgets::Card(tr("Lockstep groups"));
    groupCard_->setObjectName(QStringLiteral("groupCard"));
    groupCard_->setFlush(true);
    auto* table = new widgets::DataTable(tr("Lockstep groups"));
    groups_ = new LockstepModel(table);
    table->setRowsModel(groups_);
    table->rememberAs(QStringLiteral("abuse-groups"));
    table->addTo(groupCard_->menu());
    groupCard_->body()->addWidget(table, 1);
    groupCard_->setExplanation(
        {tr("Users who rated the same items alike at the same time; Enter ticks a group."),
         tr("At least 4 users who share 3 moments of an hour, or 5 of a day; a moment is one item, "
            "one rating and one span of time, and counts only with more users than the item's own "
            "rate explains."),
         {},
         tr("Exclude the whole group, or clear it when it is a class or a club.")});
    connect(table, &widgets::DataTable::rowActivated, this, [this](int at) {
        if (const LockstepRow* group = groups_->rowAt(at)) flagged_->setSelected(group->users);
    });
    return groupCard_;
}

void AbusePage::wire() {
    connect(simulate_, &QAbstractButton::clicked, this, &AbusePage::simulate);
    connect(drillCard_, &DrillCard::attackRequested, this, &AbusePage::simulate);
    connect(flagged_, &FlaggedCard::asked, this, &AbusePage::ask);
    connect(flagged_, &FlaggedCard::currentChanged, user_, &UserCard::show);
    connect(user_, &UserCard::recommendationsRequested, this, [this](const QString& user) {
        context().navigator.go(QStringLiteral("recommendations"), {QStringLiteral("user"), user});
    });
    connect(charts_.scatter(), &widgets::ScatterChart::selectionMade, this, &AbusePage::link);
    connect(flagged_, &FlaggedCard::selectionMade, this, [this] {
        if (linking_) return;
        QStringList ids;
        for (const std::string& user : flagged_->selected())
            ids << bridge::text(user);
        charts_.scatter()->setSelected(ids);
    });
    context().actions.add(
        tr("Simulate an attack on a copy of the ratings"), "flask-conical", {},
        [this] { simulate(); }, this);
}

void AbusePage::link(const QStringList& ids) {
    std::vector<std::string> users;
    for (const QString& id : ids)
        users.push_back(id.toStdString());
    linking_ = true;
    flagged_->setSelected(users);
    linking_ = false;
}

void AbusePage::refresh() {
    asked_ = 0;
    timer_.pullNow();
}

void AbusePage::pull() {
    const VerdictsPtr now = port_->verdicts();
    const std::int64_t second = core::micros(context().clock.now()) / 1'000'000;
    const bool newer = !view_ || view_->verdicts->revision != now->revision;
    if (preparation_.running() || (!newer && second - asked_ < kDecisionsEvery)) return;
    asked_ = second;
    prepare(now);
}

void AbusePage::prepare(const VerdictsPtr& verdicts) {
    preparation_.start([port = port_, verdicts, shown = view_](
                           const std::stop_token&) { return readView(*port, verdicts, shown); },
                       [this](core::Result<AbuseViewPtr> view) { take(std::move(view)); });
}

void AbusePage::take(core::Result<AbuseViewPtr> result) {
    if (!result) {
        auto* panel = flagged_->showState(
            widgets::errorState(tr("What was decided could not be read"), result.error()));
        widgets::addCopyDetails(panel, result.error(), bridge::timeOfDay(context().clock.now()));
        view_.reset();
        return;
    }
    if (*result == view_) return;
    view_ = *std::move(result);
    charts_.show(*view_);
    flagged_->show(view_);
    rules_->setRows(view_->rules);
    inflows_->setRows(view_->inflows);
    groups_->setRows(view_->groups);
    inflowCard_->setSubtitle(tr("%n item(s)", nullptr, int(view_->inflows.size())));
    groupCard_->setSubtitle(tr("%n group(s)", nullptr, int(view_->groups.size())));
    const auto none = [](widgets::Card* card, const QString& title) {
        card->showState({QStringLiteral("circle-check"), title, {}, theme::Token::PassText});
    };
    view_->inflows.empty() ? none(inflowCard_, tr("No item gets extreme ratings too fast"))
                           : inflowCard_->showContent();
    view_->groups.empty() ? none(groupCard_, tr("Nobody rates in lockstep"))
                          : groupCard_->showContent();
    showHead();
}

void AbusePage::showHead() {
    if (!view_) return;
    const AbuseNow now{*view_, drill_ ? &*drill_ : nullptr};
    setSubtitle(abuseSubtitle(now));
    setBadges(abuseBadges(now));
}

void AbusePage::ask(UserDecision decision) {
    const auto users = flagged_->usersFor(decision);
    if (users.empty()) return;
    const int n = int(users.size());
    widgets::Confirmation c;
    switch (decision) {
        case UserDecision::Exclude:
            c.question = tr("Exclude %n user(s) from training?", nullptr, n);
            c.effect =
                tr("Their ratings stay stored and are left out of every training from the "
                   "next one on. The model that is live does not change until then.");
            c.verb = tr("Exclude %n", nullptr, n);
            c.verbIcon = "user-x";
            c.undo = tr("You can undo this with Release.");
            break;
        case UserDecision::Clear:
            c.question = tr("Clear %n user(s)?", nullptr, n);
            c.effect =
                tr("They no longer wait for review, and their ratings stay in training. They "
                   "come back when a rule fires that has not until now.");
            c.verb = tr("Clear %n", nullptr, n);
            c.destructive = false;
            c.undo = tr("You can undo this from the notice, or exclude them later.");
            break;
        case UserDecision::Release:
            c.question = tr("Release %n user(s) from quarantine?", nullptr, n);
            c.effect = tr("Their ratings are in training again from the next one on.");
            c.verb = tr("Release %n", nullptr, n);
            c.verbIcon = "undo-2";
            c.undo = tr("You can undo this by excluding them again.");
            break;
    }
    auto* dialog = new widgets::ConfirmDialog(c, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, decision, users, dialog] { decide(decision, users, dialog->reason()); });
    dialog->open();
}

void AbusePage::decide(UserDecision decision, const std::vector<std::string>& users,
                       const QString& reason) {
    if (decision_.running()) return;
    setBusy(tr("The decision is being stored"));
    decision_.start(
        [port = port_, decision, users, text = reason.toStdString()](const std::stop_token&) {
            switch (decision) {
                case UserDecision::Exclude:
                    return port->quarantine(users, text);
                case UserDecision::Clear:
                    return port->clear(users, text);
                case UserDecision::Release:
                    break;
            }
            return port->release(users, text);
        },
        [this, decision, users, reason](const core::Status& status) {
            decided(decision, users, reason, status);
        });
}

void AbusePage::decided(UserDecision decision, const std::vector<std::string>& users,
                        const QString& reason, const core::Status& status) {
    setBusy({});
    refresh();
    const int n = int(users.size());
    shell::Toast toast;
    if (!status) {
        toast.verdict = theme::Verdict::Fail;
        toast.title = tr("The decision was not stored for everybody");
        toast.detail = bridge::errorText(status.error());
        return context().toasts.show(toast);
    }
    toast.verdict = theme::Verdict::Pass;
    toast.title = decision == UserDecision::Exclude
                      ? tr("%n user(s) left out of training", nullptr, n)
                  : decision == UserDecision::Clear ? tr("%n user(s) cleared", nullptr, n)
                                                    : tr("%n user(s) released", nullptr, n);
    toast.detail = reason;
    toast.actionText = tr("Undo");
    toast.actionIcon = "undo-2";
    toast.action = [this, decision, users, reason] { undo(decision, users, reason); };
    context().toasts.show(toast);
}

void AbusePage::undo(UserDecision decision, const std::vector<std::string>& users,
                     const QString& reason) {
    if (decision_.running()) return;
    const std::string why = tr("Undone: %1").arg(reason).toStdString();
    setBusy(tr("The decision is being taken back"));
    decision_.start(
        [port = port_, decision, users, why](const std::stop_token&) {
            switch (decision) {
                case UserDecision::Exclude:
                    return port->release(users, why);
                case UserDecision::Clear:
                    return port->reopen(users, why);
                case UserDecision::Release:
                    break;
            }
            return port->quarantine(users, why);
        },
        [this, n = int(users.size())](const core::Status& status) {
            setBusy({});
            refresh();
            shell::Toast toast;
            toast.verdict = status ? theme::Verdict::Info : theme::Verdict::Fail;
            toast.title = status ? tr("Undone for %n user(s)", nullptr, n) : tr("Not undone");
            if (!status) toast.detail = bridge::errorText(status.error());
            context().toasts.show(toast);
        });
}

void AbusePage::setBusy(const QString& reason) {
    flagged_->setBusy(context().engine->readOnly() ? tr("This profile is open for reading only")
                                                   : reason);
}

void AbusePage::simulate() {
    auto* dialog = new DrillDialog(port_, window());
    connect(dialog, &DrillDialog::finishedDrill, this,
            [this](const core::judge::DrillReport& report) {
                drill_ = report;
                drillCard_->show(report, bridge::shortTime(context().clock.now()));
                showHead();
            });
    dialog->open();
}

}  // namespace ui::pages
