// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/registry_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

#include "core/runtime/engine.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/hold_banner.h"
#include "ui/pages/registry/dialogs.h"
#include "ui/pages/registry/version_charts.h"
#include "ui/pages/registry/version_details.h"
#include "ui/pages/words.h"
#include "ui/shell/action_list.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/tag.h"

namespace ui::pages {

using core::runtime::VersionState;
using theme::Verdict;

namespace {

constexpr int kDetailsWidth = 360;
/// Below this the table cannot hold every column; commit and data are in the details too.
constexpr int kNarrow = 1120;

}  // namespace

RegistryPage::RegistryPage(shell::PageContext& context)
    : Page(context, tr("Registry")),
      engine_(*context.engine),
      now_(engine_.snapshot()),
      facts_(engine_),
      change_(context, this),
      versions_(versionsCard()),
      details_(new VersionDetails(engine_)),
      charts_(new VersionCharts(engine_.settings())),
      history_(historyCard()),
      compare_(new widgets::Button(tr("Compare…"), "split")),
      timer_(this, [this] { pull(); }) {
    setBanner(new HoldBanner(context));
    addTitleAction(compare_);
    layOut();
    wire();
    addActions();
    showAll();
}

widgets::Card* RegistryPage::versionsCard() {
    auto* card = new widgets::Card(tr("Versions"));
    table_ = new widgets::DataTable(tr("Versions"));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->rememberAs(QStringLiteral("registry-versions"));
    table_->setRowsModel(&versionsModel_, VersionsModel::Created, Qt::DescendingOrder);
    filter_ = new widgets::SearchLine(tr("Filter versions"));
    filter_->setMinimumWidth(170);
    card->addToHeader(filter_);
    table_->addTo(card->menu());
    card->setFlush(true);
    card->body()->addWidget(table_);
    return card;
}

widgets::Card* RegistryPage::historyCard() {
    auto* card = new widgets::Card(tr("Stage changes"));
    changes_ = new widgets::DataTable(tr("Stage changes"));
    changes_->rememberAs(QStringLiteral("registry-changes"));
    changes_->setRowsModel(&changesModel_, 0, Qt::DescendingOrder);
    changes_->fitRows(3);
    historyTag_ = new widgets::Tag;
    historyTag_->hide();
    verifyHistory_ = new widgets::Button(tr("Verify history"), "fingerprint");
    verifyHistory_->setSmall(true);
    card->addToHeader(historyTag_);
    card->addToHeader(verifyHistory_);
    changes_->addTo(card->menu());
    card->setFlush(true);
    card->body()->addWidget(changes_);
    return card;
}

void RegistryPage::layOut() {
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme::kGap);
    auto* start = new QVBoxLayout;
    start->setSpacing(theme::kGap);
    start->addWidget(versions_, 3);
    start->addWidget(charts_, 2);
    start->addWidget(history_);
    columns->addLayout(start, 1);
    details_->setFixedWidth(kDetailsWidth);
    columns->addWidget(details_);
    body()->addLayout(columns, 1);
    linkBadge(0, table_);
    linkBadge(1, table_);
    linkBadge(2, table_);
}

void RegistryPage::wire() {
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& text) {
        table_->setFilterText(text);
        showCounts();
    });
    connect(table_, &widgets::DataTable::currentRowChanged, this, [this](int row) {
        if (const VersionRow* v = versionsModel_.rowAt(row)) select(v->state.record.id);
    });
    connect(table_, &widgets::DataTable::rowActivated, this, [this] { change_.ask(selected_); });
    connect(&facts_, &VersionFactsReader::changed, this, &RegistryPage::showAll);
    connect(&change_, &LiveChange::runningChanged, this, &RegistryPage::showDetails);
    connect(charts_, &VersionCharts::picked, this,
            [this](const core::VersionId& id) { table_->selectRow(versionsModel_.rowOf(id)); });
    connect(compare_, &QPushButton::clicked, this, &RegistryPage::compareVersions);
    connect(verifyHistory_, &QPushButton::clicked, this, &RegistryPage::verifyHistory);
    connect(details_, &VersionDetails::verifyAsked, this, &RegistryPage::verify);
    connect(details_, &VersionDetails::changeAsked, this, [this] { change_.ask(selected_); });
    connect(details_, &VersionDetails::modelCardAsked, this, &RegistryPage::showModelCard);
    connect(details_, &VersionDetails::copyAsked, this,
            [this] { QGuiApplication::clipboard()->setText(bridge::text(selected_.text)); });
    connect(details_, &VersionDetails::noteAsked, this, &RegistryPage::editNote);
    connect(details_, &VersionDetails::aliasAsked, this, &RegistryPage::addAlias);
    connect(details_, &VersionDetails::aliasRemovalAsked, this, &RegistryPage::removeAlias);
}

void RegistryPage::addActions() {
    auto& actions = context().actions;
    actions.add(
        tr("Verify the selected version"), "fingerprint", {}, [this] { verify(); }, this);
    actions.add(
        tr("Verify the history"), "history", {}, [this] { verifyHistory(); }, this);
    actions.add(
        tr("Compare two versions…"), "split", {}, [this] { compareVersions(); }, this);
    actions.add(
        tr("Roll back or promote the selected version…"), "undo-2", {},
        [this] { change_.ask(selected_); }, this);
}

void RegistryPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool narrow = width() < kNarrow;
    if (narrow == narrow_) return;
    narrow_ = narrow;
    for (const int column : {VersionsModel::Commit, VersionsModel::Data, VersionsModel::Gini}) {
        table_->setColumnHidden(column, narrow);
    }
}

void RegistryPage::open(const shell::Subject& subject) {
    if (subject.kind != QStringLiteral("version")) return;
    selected_ = core::VersionId{subject.id.toStdString()};
    filter_->clear();
    showAll();
}

void RegistryPage::refresh() {
    facts_.follow(*now_, selected_);
    timer_.pullNow();
}

void RegistryPage::pull() {
    const auto now = engine_.snapshot();
    if (now->revision == now_->revision) return;
    now_ = now;
    facts_.follow(*now_, selected_);
    showAll();
}

/// The selection as long as that version exists, else the live version, else the newest.
core::VersionId RegistryPage::toSelect() const {
    if (now_->version(selected_)) return selected_;
    if (now_->version(now_->live)) return now_->live;
    return now_->versions.empty() ? core::VersionId{} : now_->versions.front().record.id;
}

void RegistryPage::showAll() {
    const core::VersionId wanted = toSelect();
    versionsModel_.show(*now_, facts_);
    changesModel_.show(*now_);
    showEmpty(now_->versions.empty());
    showTitle();
    showCounts();
    showBadges();
    if (wanted.empty()) return;
    if (versionsModel_.rowOf(wanted) != table_->currentRow())
        table_->selectRow(versionsModel_.rowOf(wanted));
    select(wanted);
}

void RegistryPage::showEmpty(bool empty) {
    for (QWidget* part : {static_cast<QWidget*>(charts_), static_cast<QWidget*>(details_),
                          static_cast<QWidget*>(filter_)}) {
        part->setVisible(!empty);
    }
    compare_->setEnabledOr(now_->versions.size() > 1, tr("It takes two versions to compare."));
    history_->setVisible(!now_->history.empty());
    if (!empty) {
        versions_->showContent();
        return;
    }
    if (now_->revision == 0) {
        versions_->showLoading(tr("Reading the registry…"));
        return;
    }
    if (versions_->findChild<widgets::StatePanel*>()) return;
    auto* panel = versions_->showState({QStringLiteral("package"), tr("No versions yet"),
                                        tr("A training signs its model and puts it here.")});
    auto* train = panel->addAction(tr("Train a model"), "cpu", widgets::ButtonKind::Primary);
    connect(train, &QPushButton::clicked, this,
            [this] { context().navigator.go(QStringLiteral("training")); });
}

void RegistryPage::showTitle() {
    QString text = now_->live.empty() ? tr("No version is live")
                                      : tr("%1 is live").arg(versionName(now_->live));
    const auto candidates =
        std::ranges::count(now_->versions, core::registry::Stage::Candidate,
                           [](const VersionState& v) { return v.record.stage; });
    if (candidates > 0) text += tr("; %n candidate(s)", nullptr, static_cast<int>(candidates));
    if (engine_.readOnly()) text += tr(" · read only");
    if (!now_->problems.empty())
        text += tr(" · could not be read: %1").arg(bridge::text(now_->problems.front()));
    setSubtitle(text);
}

void RegistryPage::showCounts() {
    versions_->setSubtitle(tr("%1 versions · %2 shown")
                               .arg(bridge::count(versionsModel_.rowCount()),
                                    bridge::count(table_->model()->rowCount())));
    history_->setSubtitle(tr("last %1").arg(bridge::count(changesModel_.rowCount())));
}

void RegistryPage::showBadges() {
    std::vector<widgets::BadgeText> badges;
    if (const VersionState* live = now_->version(now_->live)) {
        badges.push_back({tr("Live model"), versionName(now_->live),
                          tr("signature %1").arg(signatureWord(live->verification.state).toLower()),
                          signatureVerdict(live->verification.state)});
        const VersionFacts* facts = facts_.find(now_->live);
        const bool known = facts && facts->verification.valid();
        badges.push_back({tr("Provenance"),
                          !known              ? tr("unknown")
                          : facts->complete() ? tr("complete")
                                              : tr("incomplete"),
                          facts ? tr("commit, data, seed, key") : tr("reading the files"),
                          !known              ? Verdict::CannotTell
                          : facts->complete() ? Verdict::Pass
                                              : Verdict::Fail});
    }
    if (!now_->versions.empty()) {
        const auto broken = std::ranges::count_if(now_->versions, [this](const VersionState& v) {
            return v.record.id != now_->live && !v.verification.valid();
        });
        badges.push_back({tr("Other signatures"),
                          broken == 0 ? tr("all valid")
                                      : tr("%n mismatch(es)", nullptr, static_cast<int>(broken)),
                          tr("required 0"), broken == 0 ? Verdict::Pass : Verdict::Fail});
    }
    setBadges(badges);
}

void RegistryPage::select(const core::VersionId& id) {
    const bool moved = id != selected_;
    selected_ = id;
    if (moved) facts_.follow(*now_, selected_);
    charts_->show(*now_, selected_);
    showDetails();
}

void RegistryPage::showDetails() {
    const QString busy = verify_.running()   ? tr("Verifying…")
                         : change_.running() ? tr("Changing the live model…")
                                             : QString();
    details_->show(now_, selected_, facts_.find(selected_), busy);
}

void RegistryPage::complain(const QString& what, const core::Error& error) {
    shell::Toast toast;
    toast.verdict = Verdict::Fail;
    toast.title = what;
    toast.detail = bridge::errorText(error);
    context().toasts.show(toast);
}

void RegistryPage::verify() {
    if (selected_.empty() || verify_.running()) return;
    verify_.start(
        [&engine = engine_, id = selected_](const std::stop_token&) {
            return engine.verify(id.text);
        },
        [this, id = selected_](const core::Result<core::registry::Verification>& checked) {
            showDetails();
            if (!checked)
                return complain(tr("%1 was not verified").arg(versionName(id)), checked.error());
            shell::Toast toast;
            toast.verdict = signatureVerdict(checked->state);
            toast.title = checked->valid() ? tr("%1 is untouched").arg(versionName(id))
                                           : tr("%1 does not verify").arg(versionName(id));
            toast.detail = checked->valid() ? tr("Signature valid, files match their SHA-256.")
                                            : bridge::text(checked->summary());
            context().toasts.show(toast);
        });
    showDetails();
}

void RegistryPage::verifyHistory() {
    if (audit_.running()) return;
    verifyHistory_->setEnabledOr(false, tr("The history is being verified."));
    audit_.start(
        [&engine = engine_](const std::stop_token&) { return engine.registry().verifyHistory(); },
        [this](const core::Result<core::registry::AuditVerification>& result) {
            verifyHistory_->setEnabledOr(true, {});
            if (!result) return complain(tr("The history was not verified"), result.error());
            QStringList altered, why;
            for (const auto& problem : result->problems) {
                altered << bridge::count(problem.seq);
                why << tr("Entry %1: %2")
                           .arg(bridge::count(problem.seq), bridge::text(problem.problem));
            }
            historyTag_->set(
                result->intact()
                    ? tr("Intact, %n entry(s)", nullptr, static_cast<int>(result->entries))
                    : tr("Altered: entry %1").arg(altered.join(QStringLiteral(", "))),
                result->intact() ? Verdict::Pass : Verdict::Fail);
            historyTag_->setToolTip(why.join(u'\n'));
            historyTag_->show();
        });
}

void RegistryPage::showModelCard() {
    const VersionFacts* facts = facts_.find(selected_);
    if (!facts || facts->modelCard.isEmpty()) return;
    auto* dialog = new MarkdownDialog(tr("Model card of %1").arg(versionName(selected_)),
                                      facts->modelCard, window());
    dialog->open();
}

void RegistryPage::compareVersions() {
    if (now_->versions.size() < 2) return;
    core::VersionId from = now_->live.empty() ? now_->versions.back().record.id : now_->live;
    core::VersionId to = selected_;
    if (from == to) {
        const auto other = std::ranges::find_if(
            now_->versions, [&](const VersionState& v) { return v.record.id != from; });
        to = other->record.id;
    }
    auto* dialog = new CompareDialog(engine_, from, to, window());
    dialog->open();
}

/// Runs a change of a note or an alias and makes it show at once.
template <class Change>
void RegistryPage::changeText(const QString& failed, Change change) {
    text_.start(
        [&engine = engine_, change](const std::stop_token&) -> core::Result<bool> {
            FAIRLEAD_CHECK(change(engine, core::registry::Actor::person(actorName())));
            return true;
        },
        [this, failed](const core::Result<bool>& done) {
            if (!done) return complain(failed, done.error());
            timer_.pullNow();
        });
}

void RegistryPage::editNote() {
    const VersionState* v = now_->version(selected_);
    if (!v) return;
    auto* dialog = new TextDialog(
        TextDialog::Kind::Paragraph, tr("Note on %1").arg(versionName(selected_)),
        tr("Kept with the version and in the history."), bridge::text(v->record.note), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = selected_] {
        changeText(tr("The note was not saved"),
                   [id, text = dialog->text().toStdString()](auto& engine, const auto& actor) {
                       return engine.setNote(id, text, actor);
                   });
    });
    dialog->open();
}

void RegistryPage::addAlias() {
    if (!now_->version(selected_)) return;
    auto* dialog =
        new TextDialog(TextDialog::Kind::Line, tr("Alias for %1").arg(versionName(selected_)),
                       tr("1 to 40 letters, digits, “.”, “_” or “-”. An alias that another version "
                          "has moves here."),
                       {}, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = selected_] {
        changeText(tr("The alias was not added"),
                   [id, alias = dialog->text().toStdString()](auto& engine, const auto& actor) {
                       return engine.setAlias(alias, id, actor);
                   });
    });
    dialog->open();
}

void RegistryPage::removeAlias(const QString& alias) {
    changeText(tr("The alias was not removed"),
               [alias = alias.toStdString()](auto& engine, const auto& actor) {
                   return engine.removeAlias(alias, actor);
               });
}

}  // namespace ui::pages
