// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/live_change.h"

#include <QCoreApplication>
#include <QWidget>

#include "core/runtime/engine.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/registry/versions_model.h"
#include "ui/pages/words.h"
#include "ui/shell/toasts.h"

namespace ui::pages {
namespace {

using core::registry::Stage;
using core::runtime::Snapshot;
using core::runtime::VersionState;
using core::serving::Rehearsal;
using theme::Verdict;
using widgets::BeforeAfter;
using widgets::Confirmation;

BeforeAfter metricRow(const VersionState* live, const VersionState& target, const char* key) {
    const auto before = live ? metricOf(live->record, key) : std::nullopt;
    const auto after = metricOf(target.record, key);
    BeforeAfter row{metricName(key), before ? metricValue(key, *before) : QStringLiteral("–"),
                    after ? metricValue(key, *after) : QStringLiteral("–"),
                    ui::pages::LiveChange::tr("Not measured"), Verdict::Off};
    if (!before || !after) return row;
    const bool same = row.now == row.after;
    const bool better = (*after > *before) == higherIsBetter(key);
    row.effect = same     ? ui::pages::LiveChange::tr("No change")
                 : better ? ui::pages::LiveChange::tr("Better")
                          : ui::pages::LiveChange::tr("Worse");
    row.verdict = same ? Verdict::Off : better ? Verdict::Pass : Verdict::Warn;
    return row;
}

/// A sampled number before and after, where smaller or larger is better.
BeforeAfter sampledRow(const QString& what, const char* key, double before, double after) {
    BeforeAfter row{what, metricValue(key, before), metricValue(key, after),
                    ui::pages::LiveChange::tr("No change"), Verdict::Off};
    if (row.now == row.after) return row;
    const bool better = (after > before) == higherIsBetter(key);
    row.effect = better ? ui::pages::LiveChange::tr("Better") : ui::pages::LiveChange::tr("Worse");
    row.verdict = better ? Verdict::Pass : Verdict::Warn;
    return row;
}

void appendRehearsal(std::vector<BeforeAfter>& rows, const Rehearsal* r) {
    const QString what = ui::pages::LiveChange::tr("Lists of sampled users");
    const QString unknown = QStringLiteral("–");
    if (!r) {
        rows.push_back(
            {what, unknown, unknown, ui::pages::LiveChange::tr("computing…"), Verdict::Off});
        return;
    }
    if (!r->computed) {
        rows.push_back({what, unknown, unknown,
                        ui::pages::LiveChange::tr("not computed: %1").arg(bridge::text(r->whyNot)),
                        Verdict::CannotTell});
        return;
    }
    const auto count = [](const auto& items) {
        return bridge::count(static_cast<qint64>(items.size()));
    };
    rows.push_back({ui::pages::LiveChange::tr("Top 10 that stays, mean of %n user(s)", nullptr,
                                              static_cast<int>(r->users)),
                    unknown, bridge::percent(r->meanOverlap, 0),
                    ui::pages::LiveChange::tr("Overlap"), Verdict::Info});
    rows.push_back(sampledRow(ui::pages::LiveChange::tr("Coverage of these lists"), kCoverage,
                              r->coverageBefore, r->coverageAfter));
    rows.push_back(sampledRow(ui::pages::LiveChange::tr("Gini of these lists"), kGini,
                              r->giniBefore, r->giniAfter));
    rows.push_back(sampledRow(ui::pages::LiveChange::tr("p95 latency of a list"), "p95_ms",
                              r->p95MsBefore, r->p95MsAfter));
    rows.push_back({ui::pages::LiveChange::tr("Items that vanish from these lists"), unknown,
                    count(r->vanished), ui::pages::LiveChange::tr("Vanish"), Verdict::Info});
    rows.push_back({ui::pages::LiveChange::tr("Items that appear in them"), unknown,
                    count(r->appeared), ui::pages::LiveChange::tr("Appear"), Verdict::Info});
}

std::vector<widgets::CheckLine> checksOf(const VersionState& target) {
    const bool valid = target.verification.valid();
    const QString name = versionName(target.record.id);
    if (!valid) {
        return {{ui::pages::LiveChange::tr("Signature of %1: %2")
                     .arg(name, bridge::text(target.verification.summary())),
                 Verdict::Fail}};
    }
    return {{ui::pages::LiveChange::tr("Signature of %1 valid").arg(name), Verdict::Pass},
            {ui::pages::LiveChange::tr("Files match their SHA-256"), Verdict::Pass}};
}

Confirmation rollBackQuestion(const Snapshot& now, const VersionState& target) {
    const QString to = versionName(target.record.id), live = versionName(now.live);
    Confirmation c;
    c.question = ui::pages::LiveChange::tr("Roll back the live model to %1?").arg(to);
    c.effect = ui::pages::LiveChange::tr(
                   "New requests use %1 within a second. %2 stays in the registry. A hold is set: "
                   "trainings "
                   "only register candidates until a person lifts it.")
                   .arg(to, live);
    c.undo =
        ui::pages::LiveChange::tr("You can undo this with Ctrl+Z, or roll forward to %1 later.")
            .arg(live);
    c.verb = ui::pages::LiveChange::tr("Roll back to %1").arg(to);
    c.verbIcon = "undo-2";
    return c;
}

/// Why a person has to say more than yes; empty if nothing stands in the way.
QString consentFor(const Snapshot& now, const VersionState& target) {
    const QString name = versionName(target.record.id);
    const bool rejected = target.record.stage == Stage::Rejected;
    if (rejected && now.hold)
        return ui::pages::LiveChange::tr("Promote %1 although it was rejected and a hold is on")
            .arg(name);
    if (rejected) return ui::pages::LiveChange::tr("Promote %1 although it was rejected").arg(name);
    return now.hold ? ui::pages::LiveChange::tr("Promote %1 although a hold is on").arg(name)
                    : QString();
}

Confirmation promoteQuestion(const Snapshot& now, const VersionState& target) {
    const QString to = versionName(target.record.id), live = versionName(now.live);
    Confirmation c;
    c.question = ui::pages::LiveChange::tr("Promote %1 to live?").arg(to);
    c.effect = now.live.empty()
                   ? ui::pages::LiveChange::tr("%1 answers all requests within a second.").arg(to)
                   : ui::pages::LiveChange::tr(
                         "New requests use %1 within a second. %2 stays in the registry.")
                         .arg(to, live);
    if (target.record.stage == Stage::Rejected) {
        c.effect += u' ' + ui::pages::LiveChange::tr("It was rejected: %1.")
                               .arg(reasonText(target.record.stageReason));
    }
    if (now.hold)
        c.effect +=
            u' ' +
            ui::pages::LiveChange::tr("A hold is on: “%1”.").arg(bridge::text(now.hold->reason));
    c.consent = consentFor(now, target);
    c.undo =
        now.live.empty()
            ? ui::pages::LiveChange::tr("It is the first live version.")
            : ui::pages::LiveChange::tr("You can undo this with Ctrl+Z, or roll back to %1 later.")
                  .arg(live);
    c.verb = ui::pages::LiveChange::tr("Promote %1").arg(to);
    c.verbIcon = "circle-check";
    c.destructive = !c.consent.isEmpty();
    return c;
}

}  // namespace

Offer offerFor(const VersionState& version, bool readOnly) {
    Offer offer;
    if (version.record.stage == Stage::Live) return offer;
    offer.kind =
        version.record.stage == Stage::Archived ? Offer::Kind::RollBack : Offer::Kind::Promote;
    if (readOnly) {
        offer.blocked = ui::pages::LiveChange::tr("The profile is open for reading only.");
    } else if (!version.verification.valid()) {
        offer.blocked = ui::pages::LiveChange::tr("The signature does not verify: %1")
                            .arg(bridge::text(version.verification.summary()));
    }
    return offer;
}

std::vector<BeforeAfter> changeRows(const Snapshot& now, const VersionState& target,
                                    const Rehearsal* rehearsal) {
    const VersionState* live = now.version(now.live);
    std::vector<BeforeAfter> rows{
        {ui::pages::LiveChange::tr("Live model"),
         live ? versionName(now.live) : ui::pages::LiveChange::tr("none"),
         versionName(target.record.id),
         live ? ui::pages::LiveChange::tr("Replaced") : ui::pages::LiveChange::tr("New"),
         Verdict::Off},
        metricRow(live, target, kQuality),
        metricRow(live, target, kCoverage)};
    if (live) appendRehearsal(rows, rehearsal);
    return rows;
}

LiveChange::LiveChange(shell::PageContext& context, QWidget* owner)
    : QObject(owner), context_(context), owner_(owner) {}

void LiveChange::ask(const core::VersionId& id) {
    const auto now = context_.engine->snapshot();
    const VersionState* target = now->version(id);
    if (!target || change_.running()) return;
    const Offer offer = offerFor(*target, context_.engine->readOnly());
    if (offer.kind == Offer::Kind::None || !offer.blocked.isEmpty()) return;
    const bool rollBack = offer.kind == Offer::Kind::RollBack;
    Confirmation c = rollBack ? rollBackQuestion(*now, *target) : promoteQuestion(*now, *target);
    c.changes = changeRows(*now, *target, nullptr);
    c.checks = checksOf(*target);
    open(c, id, rollBack);
    if (!now->live.empty()) rehearse(id);
}

void LiveChange::open(const Confirmation& confirmation, const core::VersionId& id, bool rollBack) {
    delete dialog_;
    dialog_ = new widgets::ConfirmDialog(confirmation, owner_->window());
    dialog_->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog_, &QDialog::accepted, this, [this, dialog = dialog_.data(), id, rollBack] {
        run({rollBack, id, dialog->reason().toStdString(), dialog->consented(), false});
    });
    connect(dialog_, &QDialog::finished, this, [this] { rehearsal_.stop(); });
    dialog_->open();
}

/// Beside the dialog, never in its way: the button does not wait for it.
void LiveChange::rehearse(const core::VersionId& id) {
    rehearsal_.start([engine = context_.engine,
                      id](const std::stop_token&) { return engine->rehearse(id.text); },
                     [this, id](core::Result<Rehearsal> result) {
                         const auto now = context_.engine->snapshot();
                         const VersionState* target = now->version(id);
                         if (!dialog_ || !target) return;
                         if (!result) result = Rehearsal{.whyNot = result.error().text()};
                         dialog_->setChanges(changeRows(*now, *target, &*result));
                     });
}

void LiveChange::run(const Step& step) {
    const bool holdBefore = context_.engine->snapshot()->hold.has_value();
    change_.start(
        [engine = context_.engine,
         step](const std::stop_token&) -> core::Result<core::registry::Change> {
            const auto actor = core::registry::Actor::person(actorName());
            FAIRLEAD_TRY(const auto change,
                         step.rollBack
                             ? engine->rollback(step.to.text, step.reason, actor)
                             : engine->promote(step.to.text, step.reason, actor, step.override));
            if (step.liftHold) FAIRLEAD_CHECK(engine->liftHold(step.reason, actor));
            return change;
        },
        [this, step, holdBefore](const core::Result<core::registry::Change>& change) {
            Q_EMIT runningChanged();
            if (change) {
                announce(*change, step.rollBack, holdBefore);
                return;
            }
            shell::Toast toast;
            toast.verdict = Verdict::Fail;
            toast.title = tr("%1 was not made live").arg(versionName(step.to));
            toast.detail = bridge::errorText(change.error());
            context_.toasts.show(toast);
        });
    Q_EMIT runningChanged();
}

void LiveChange::announce(const core::registry::Change& change, bool rollBack, bool holdBefore) {
    shell::Toast toast;
    toast.verdict = Verdict::Pass;
    toast.about = QStringLiteral("live ") + bridge::text(change.to.text);
    toast.title = tr("%1 is live").arg(versionName(change.to));
    const QString at = bridge::timeOfDay(change.at);
    toast.detail = change.from.empty()
                       ? tr("Promoted at %1").arg(at)
                       : (rollBack ? tr("Rolled back from %1 at %2") : tr("Promoted over %1 at %2"))
                             .arg(versionName(change.from), at);
    if (!change.from.empty()) {
        toast.actionText = tr("Undo");
        toast.actionIcon = "undo-2";
        toast.shortcut = QKeySequence::Undo;
        toast.action = [self = QPointer(this), change, rollBack, holdBefore] {
            if (self) self->undo(change, rollBack, holdBefore);
        };
    }
    context_.toasts.show(toast);
}

/// Puts back what was before, the hold included. An undone promotion is a rollback, which sets one.
void LiveChange::undo(const core::registry::Change& change, bool wasRollBack, bool holdBefore) {
    if (change_.running()) return;
    const std::string what = wasRollBack ? "undo of the rollback to " : "undo of the promotion of ";
    run({!wasRollBack, change.from, what + change.to.text, wasRollBack,
         wasRollBack && !holdBefore});
}

}  // namespace ui::pages
