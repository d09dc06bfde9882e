// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/version_details.h"

#include <QHBoxLayout>
#include <QLabel>

#include "core/runtime/engine.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/registry/versions_model.h"
#include "ui/pages/words.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tag.h"

namespace ui::pages {

using core::runtime::Snapshot;
using core::runtime::VersionState;
using theme::Verdict;
using widgets::Button;
using widgets::Fact;

namespace {

constexpr int kPeriodsShown = 2;

/// "22 Nov 13:02 – 14:10, 15:00 – now": the newest times when it was live.
QString livePeriods(const Snapshot& now, const core::VersionId& id) {
    QStringList periods;
    for (std::size_t i = now.checkpoints.size(); i-- > 0 && periods.size() < kPeriodsShown;) {
        if (now.checkpoints[i].to != id) continue;
        const bool last = i + 1 == now.checkpoints.size();
        periods.prepend(ui::pages::VersionDetails::tr("%1 – %2").arg(
            momentText(now.checkpoints[i].at, now.at),
            last ? ui::pages::VersionDetails::tr("now")
                 : momentText(now.checkpoints[i + 1].at, now.at)));
    }
    return periods.isEmpty() ? ui::pages::VersionDetails::tr("never")
                             : periods.join(QStringLiteral(", "));
}

QString runText(const Snapshot& now, const core::VersionId& id) {
    for (const auto& run : now.runs) {
        if (run.version == id.text) return bridge::count(run.id);
    }
    return {};
}

QString gateText(const VersionFacts& facts) {
    return ui::pages::VersionDetails::tr("%1 of %2 passed")
        .arg(bridge::count(facts.gatePassed), bridge::count(facts.gateConditions));
}

/// "b81e 5c02 … 77d9 a4f0".
QString digestText(const QString& hash) {
    if (hash.size() < 16) return hash;
    return QStringLiteral("%1 %2 … %3 %4")
        .arg(hash.left(4), hash.mid(4, 4), hash.mid(hash.size() - 8, 4), hash.right(4));
}

}  // namespace

VersionDetails::VersionDetails(core::runtime::Engine& engine, QWidget* parent)
    : Card(tr("Version details"), parent),
      engine_(engine),
      problems_(new widgets::Banner(Verdict::Fail, {}, {})),
      facts_(new widgets::FactList),
      signatureFacts_(new widgets::FactList),
      comparison_(new QWidget),
      comparisonState_(widgets::label("caption")),
      table_(new widgets::DataTable(tr("Compared with the live model"))) {
    setFlush(true);
    auto* top = padded(body());
    top->addWidget(header());
    top->addWidget(problems_);
    top->addWidget(facts_);
    top->addWidget(widgets::separator());
    top->addWidget(widgets::label("heading", tr("Signature")));
    top->addWidget(signatureFacts_);
    body()->addWidget(comparison());
    auto* bottom = padded(body());
    bottom->addWidget(notes());
    body()->addStretch(1);
    auto* last = padded(body());
    why_ = widgets::label("caption");
    why_->setWordWrap(true);
    last->addWidget(why_);
    last->addWidget(actions());
    menu()->addAction(tr("Copy version id"), this, &VersionDetails::copyAsked);
}

/// A section of the card: everything but the table keeps the card's padding.
QVBoxLayout* VersionDetails::padded(QVBoxLayout* column) {
    auto* section = new QVBoxLayout;
    section->setContentsMargins(theme::kCardPadding, 0, theme::kCardPadding, 2);
    section->setSpacing(7);
    column->addLayout(section);
    return section;
}

QWidget* VersionDetails::comparison() {
    auto* column = new QVBoxLayout(comparison_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* head = padded(column);
    head->addWidget(widgets::separator());
    head->addWidget(widgets::label("heading", tr("Compared with the live model")));
    comparisonState_->setWordWrap(true);
    head->addWidget(comparisonState_);
    table_->setRowHeight(25);
    table_->fitRows(6);
    column->addWidget(table_);
    return comparison_;
}

QWidget* VersionDetails::header() {
    auto* box = new QWidget;
    auto* flow = new widgets::FlowLayout(box, 8);
    name_ = widgets::label("state-title");
    name_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    stage_ = new widgets::Tag;
    signature_ = new widgets::Tag;
    flow->addWidget(name_);
    flow->addWidget(stage_);
    flow->addWidget(signature_);
    return box;
}

QWidget* VersionDetails::notes() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    aliases_ = new QWidget;
    new widgets::FlowLayout(aliases_, 6);
    note_ = widgets::label("secondary");
    note_->setWordWrap(true);
    note_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addAlias_ = new Button(tr("Add alias…"), "plus", widgets::ButtonKind::Ghost);
    editNote_ = new Button(tr("Edit note…"), "pencil", widgets::ButtonKind::Ghost);
    column->addWidget(aliases_);
    column->addWidget(note_);
    auto* row = new QHBoxLayout;
    for (Button* button : {addAlias_, editNote_}) {
        button->setSmall(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    connect(addAlias_, &Button::clicked, this, &VersionDetails::aliasAsked);
    connect(editNote_, &Button::clicked, this, &VersionDetails::noteAsked);
    return box;
}

QWidget* VersionDetails::actions() {
    auto* box = new QWidget;
    auto* flow = new widgets::FlowLayout(box, 8);
    verify_ = new Button(tr("Verify"), "fingerprint");
    modelCard_ = new Button(tr("Model card"));
    change_ = new Button({}, nullptr, widgets::ButtonKind::Danger);
    auto* copy = widgets::iconButton("copy", tr("Copy version id"));
    connect(copy, &QToolButton::clicked, this, &VersionDetails::copyAsked);
    flow->addWidget(verify_);
    flow->addWidget(modelCard_);
    flow->addWidget(copy);
    flow->addWidget(change_);
    connect(verify_, &Button::clicked, this, &VersionDetails::verifyAsked);
    connect(modelCard_, &Button::clicked, this, &VersionDetails::modelCardAsked);
    connect(change_, &Button::clicked, this, &VersionDetails::changeAsked);
    return box;
}

void VersionDetails::show(const core::runtime::SnapshotPtr& now, const core::VersionId& id,
                          const VersionFacts* facts, const QString& busy) {
    const VersionState* v = now->version(id);
    if (!v) return;
    name_->setText(versionName(id));
    showTags(*v);
    showProblems(*v);
    showFacts(*now, *v, facts);
    showNotes(v->record);
    showActions(*v, facts, busy);
    compare(now, v->record);
}

void VersionDetails::showTags(const VersionState& v) {
    stage_->set(stageWord(v.record.stage), stageVerdict(v.record.stage));
    const auto state = v.verification.state;
    signature_->set(v.verification.valid() ? tr("Signature valid") : signatureWord(state),
                    signatureVerdict(state));
}

void VersionDetails::showProblems(const VersionState& v) {
    QStringList lines;
    for (const auto& problem : v.verification.problems) {
        lines << QStringLiteral("%1: %2").arg(bridge::isolate(bridge::text(problem.file)),
                                              bridge::text(problem.problem));
    }
    problems_->set(signatureVerdict(v.verification.state), tr("FAIL"), lines.join(u'\n'));
    problems_->setVisible(!v.verification.valid());
}

void VersionDetails::showFacts(const Snapshot& now, const VersionState& v,
                               const VersionFacts* facts) {
    std::vector<Fact> list{{tr("Created"), bridge::dateTime(v.record.created), false, {}}};
    const auto add = [&list](const QString& name, const QString& value, bool mono) {
        if (!value.isEmpty()) list.push_back({name, value, mono, {}});
    };
    add(tr("Training run"), runText(now, v.record.id), true);
    if (!facts) {
        add(tr("Files"), tr("being read…"), false);
    } else if (facts->verification.valid()) {
        add(tr("Commit"), bridge::isolate(abbreviated(facts->commit)), true);
        add(tr("Data snapshot"), bridge::isolate(abbreviated(facts->snapshot)), true);
        if (facts->events) add(tr("Events used"), bridge::count(*facts->events), true);
        if (facts->seed) add(tr("Seed"), bridge::count(static_cast<qint64>(*facts->seed)), true);
        add(tr("Artifact"),
            bridge::isolate(QStringLiteral("model.safetensors · ") +
                            bridge::bytes(facts->artifactBytes)),
            true);
        add(tr("Release gate"), gateText(*facts), false);
    } else {
        add(tr("Files"), tr("not shown: they do not verify"), false);
    }
    if (v.record.stage == core::registry::Stage::Rejected)
        add(tr("Rejected"), reasonText(v.record.stageReason), false);
    add(tr("Live (UTC)"), livePeriods(now, v.record.id), false);
    facts_->setFacts(list);

    const QString key = bridge::text(v.verification.keyHint);
    const QString unknown = tr("unknown");
    signatureFacts_->setFacts(
        // Any curve that is accepted signs with ECDSA; without a signature there is nothing to name.
        {{tr("Algorithm"), key.isEmpty() ? unknown : QStringLiteral("ECDSA"), false, {}},
         {tr("Key"), key.isEmpty() ? unknown : bridge::isolate(digestText(key)), true, {}},
         {tr("SHA-256"),
          facts && !facts->sha256.isEmpty() ? bridge::isolate(digestText(facts->sha256)) : unknown,
          true,
          {}},
         {tr("Checked"), tr("%1 UTC").arg(bridge::timeOfDay(v.checked)), true, {}}});
}

void VersionDetails::showNotes(const core::registry::VersionRecord& record) {
    note_->setText(bridge::text(record.note));
    note_->setVisible(!record.note.empty());
    aliases_->setVisible(!record.aliases.empty());
    if (record.aliases == shownAliases_) return;
    shownAliases_ = record.aliases;
    while (QLayoutItem* item = aliases_->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const std::string& alias : record.aliases) {
        const QString name = bridge::text(alias);
        auto* button = new Button(name, "x");
        button->setSmall(true);
        button->setToolTip(tr("Remove the alias %1").arg(name));
        button->setAccessibleName(button->toolTip());
        button->setEnabledOr(!engine_.readOnly(), tr("The profile is open for reading only."));
        connect(button, &Button::clicked, this, [this, name] { Q_EMIT aliasRemovalAsked(name); });
        aliases_->layout()->addWidget(button);
    }
}

void VersionDetails::showActions(const VersionState& v, const VersionFacts* facts,
                                 const QString& busy) {
    const QString name = versionName(v.record.id);
    const Offer offer = offerFor(v, engine_.readOnly());
    const bool rollBack = offer.kind == Offer::Kind::RollBack;
    change_->setVisible(offer.kind != Offer::Kind::None);
    // The id is in the heading; beside the other buttons there is no room for it.
    change_->setText(rollBack ? tr("Roll back…") : tr("Promote…"));
    change_->setAccessibleName((rollBack ? tr("Roll back to %1…") : tr("Promote %1…")).arg(name));
    change_->setKind(rollBack ? widgets::ButtonKind::Danger : widgets::ButtonKind::Primary);
    const QString invalid = v.verification.valid()
                                ? QString()
                                : tr("Only Verify is possible: the signature does not verify.");
    const QString readOnly =
        engine_.readOnly() ? tr("The profile is open for reading only.") : QString();
    const QString blocked = !invalid.isEmpty() ? invalid : !readOnly.isEmpty() ? readOnly : busy;
    change_->setEnabledOr(blocked.isEmpty(), blocked);
    addAlias_->setEnabledOr(blocked.isEmpty(), blocked);
    editNote_->setEnabledOr(blocked.isEmpty(), blocked);
    verify_->setEnabledOr(busy.isEmpty(), busy);
    const bool hasCard = facts && !facts->modelCard.isEmpty();
    modelCard_->setEnabledOr(invalid.isEmpty() && hasCard,
                             !invalid.isEmpty() ? invalid
                             : facts            ? tr("This version has no model card.")
                                                : tr("The files are being read."));
    why_->setText(blocked);
    why_->setVisible(!blocked.isEmpty());
}

void VersionDetails::compare(const core::runtime::SnapshotPtr& now,
                             const core::registry::VersionRecord& version) {
    const VersionState* live = now->version(now->live);
    comparison_->setVisible(live && now->live != version.id);
    const std::pair pair(now->live, version.id);
    if (!live || now->live == version.id || compared_ == pair) return;
    compared_ = pair;
    comparisonState_->setText(tr("Comparing…"));
    comparisonState_->show();
    diff_.start(
        [&engine = engine_, pair](const std::stop_token&) {
            return engine.registry().diff(pair.first, pair.second);
        },
        [this, from = live->record, to = version](const core::Result<core::Json>& diff) {
            comparisonState_->setVisible(!diff);
            table_->setVisible(diff.ok());
            if (!diff) {
                comparisonState_->setText(bridge::errorText(diff.error()));
                compared_ = {};
                return;
            }
            auto model = std::make_unique<ComparisonModel>(ComparisonModel::Kind::Metrics,
                                                           tr("Live"), tr("This"));
            model->setRows(compareMainMetrics(from, to, *diff));
            table_->setRowsModel(model.get());
            model_ = std::move(model);
            table_->updateGeometry();
        });
}

}  // namespace ui::pages
