// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/abuse/flagged_card.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/abuse/abuse_models.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {

using widgets::Button;

FlaggedCard::FlaggedCard(QWidget* parent)
    : Card(tr("Flagged users"), parent),
      model_(new FlaggedModel(this)),
      table_(new widgets::DataTable(tr("Flagged users"))),
      search_(new widgets::SearchLine(tr("Filter"))),
      exclude_(new Button({}, "user-x", widgets::ButtonKind::Primary)),
      clear_(new Button({}, "check")),
      release_(new Button({}, "undo-2")) {
    setObjectName(QStringLiteral("flaggedCard"));
    setFlush(true);
    table_->setRowsModel(model_);
    // A click or Space ticks a row; the cursor moves without changing what is ticked.
    table_->setSelectionMode(QAbstractItemView::MultiSelection);
    table_->rememberAs(QStringLiteral("abuse-users"));
    search_->setMaximumWidth(150);
    exclude_->setObjectName(QStringLiteral("excludeUsers"));
    clear_->setObjectName(QStringLiteral("clearUsers"));
    release_->setObjectName(QStringLiteral("releaseUsers"));
    addToHeader(search_);
    for (Button* button : {exclude_, clear_, release_}) {
        button->setSmall(true);
        addToHeader(button);
    }
    table_->addTo(menu());
    body()->addWidget(table_, 1);
    connect(search_, &QLineEdit::textChanged, this,
            [this](const QString& text) { table_->setFilterText(text); });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showButtons();
        Q_EMIT selectionMade();
    });
    connect(table_, &widgets::DataTable::currentRowChanged, this,
            [this](int row) { Q_EMIT currentChanged(model_->rowAt(row)); });
    connect(exclude_, &Button::clicked, this, [this] { Q_EMIT asked(UserDecision::Exclude); });
    connect(clear_, &Button::clicked, this, [this] { Q_EMIT asked(UserDecision::Clear); });
    connect(release_, &Button::clicked, this, [this] { Q_EMIT asked(UserDecision::Release); });
    setExplanation(
        {tr("Everybody whom a rule that counts flags, and everybody in quarantine. Those who wait "
            "for a decision come first, the strongest first."),
         tr("Score: how far the strongest rule's figure lies from the median, in robust standard "
            "deviations (MAD), which an attack cannot inflate. The columns are of all ratings of "
            "the user."),
         tr("Nobody waits longer than 24 hours."),
         tr("Tick users, then exclude them from training or clear them, each with a reason. Both "
            "can be undone; ratings are never deleted. A cleared user comes back when a rule fires "
            "that had not then.")});
    showButtons();
}

void FlaggedCard::show(const AbuseViewPtr& view) {
    view_ = view;
    model_->setRows(view->users);
    QStringList parts{tr("%n waiting", nullptr, int(view->waiting))};
    if (view->quarantined > 0) parts << tr("%n in quarantine", nullptr, int(view->quarantined));
    if (view->cleared > 0) parts << tr("%n cleared", nullptr, int(view->cleared));
    setSubtitle(parts.join(QStringLiteral(" · ")));
    if (!view->verdicts->judged && view->users.empty()) {
        showState({QStringLiteral("user-x"), tr("Nobody has been judged yet"),
                   tr("Users are judged by their ratings while this profile's stream is read. "
                      "Until then nobody is flagged and nobody is cleared."),
                   theme::Token::Text3});
    } else if (view->users.empty()) {
        showState({QStringLiteral("circle-check"), tr("No user is flagged"),
                   tr("%1 users were judged by their ratings.")
                       .arg(bridge::count(qint64(view->verdicts->abuse->users.size()))),
                   theme::Token::PassText});
    } else {
        showContent();
    }
    showButtons();
    Q_EMIT currentChanged(model_->rowAt(table_->currentRow()));
}

void FlaggedCard::setSelected(const std::vector<std::string>& users) {
    std::vector<int> rows;
    for (const std::string& user : users) {
        if (const int row = model_->rowOf(user); row >= 0) rows.push_back(row);
    }
    table_->setSelectedRows(rows);
    if (rows.empty()) return;
    // The cursor goes along, so that the details are those of somebody chosen.
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(table_->model());
    const QModelIndex at = proxy->mapFromSource(model_->index(rows.front(), 0));
    if (!at.isValid()) return;
    table_->selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
    table_->scrollTo(at);
}

std::vector<std::string> FlaggedCard::selected() const {
    std::vector<std::string> users;
    for (const int row : table_->selectedRows()) {
        if (const FlaggedUser* user = model_->rowAt(row)) users.push_back(user->id());
    }
    return users;
}

std::vector<std::string> FlaggedCard::usersFor(UserDecision decision) const {
    std::vector<std::string> users;
    for (const int row : table_->selectedRows()) {
        const FlaggedUser* user = model_->rowAt(row);
        if (!user) continue;
        const bool fits = decision == UserDecision::Exclude ? user->state != UserState::Quarantined
                          : decision == UserDecision::Clear ? user->state == UserState::Waiting
                                                            : user->state == UserState::Quarantined;
        if (fits) users.push_back(user->id());
    }
    return users;
}

void FlaggedCard::setBusy(const QString& reason) {
    busy_ = reason;
    showButtons();
}

void FlaggedCard::showButtons() {
    const auto set = [this](Button* button, UserDecision decision, const QString& none,
                            const QString& some) {
        const int users = int(usersFor(decision).size());
        button->setText(users == 0 ? none : some);
        button->setEnabledOr(users > 0 && busy_.isEmpty(),
                             busy_.isEmpty() ? tr("Tick users in the table first") : busy_);
    };
    const int exclude = int(usersFor(UserDecision::Exclude).size());
    const int clear = int(usersFor(UserDecision::Clear).size());
    const int release = int(usersFor(UserDecision::Release).size());
    set(exclude_, UserDecision::Exclude, tr("Exclude from training…"),
        tr("Exclude %n from training…", nullptr, exclude));
    set(clear_, UserDecision::Clear, tr("Clear…"), tr("Clear %n…", nullptr, clear));
    set(release_, UserDecision::Release, tr("Release…"), tr("Release %n…", nullptr, release));
    release_->setVisible(view_ && view_->quarantined > 0);
}

}  // namespace ui::pages
