// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/hold_banner.h"

#include <QEvent>

#include "core/runtime/engine.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/words.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/confirm_dialog.h"

namespace ui::pages {

HoldBanner::HoldBanner(shell::PageContext& context)
    : Banner(theme::Verdict::Warn, {}, {}),
      context_(context),
      lift_(addAction(tr("Lift the hold…"), "play")) {
    setIcon("lock");
    hide();
    lift_->setEnabledOr(!context.engine->readOnly(), tr("The profile is open for reading only."));
    connect(lift_, &widgets::Button::clicked, this, &HoldBanner::askToLift);
}

HoldBanner::~HoldBanner() {
    delete timer_;
}

bool HoldBanner::event(QEvent* event) {
    if (event->type() == QEvent::ParentChange) {
        delete timer_;
        if (parentWidget()) timer_ = new async::LiveTimer(parentWidget(), [this] { pull(); });
    }
    return Banner::event(event);
}

void HoldBanner::pull() {
    const auto now = context_.engine->snapshot();
    if (now->revision == revision_) return;
    revision_ = now->revision;
    if (now->hold) showHold(*now->hold);
    setVisible(now->hold.has_value());
}

void HoldBanner::showHold(const core::registry::Hold& hold) {
    set(theme::Verdict::Warn,
        tr("Hold since %1 by %2")
            .arg(bridge::dateTime(hold.since), bridge::isolate(bridge::text(hold.actor))),
        tr("%1 was withdrawn: “%2”. Trainings only register candidates until a person lifts the "
           "hold.")
            .arg(versionName(hold.withdrawn), bridge::text(hold.reason)));
    setIcon("lock");
}

void HoldBanner::askToLift() {
    const auto now = context_.engine->snapshot();
    if (!now->hold) return;
    widgets::Confirmation c;
    c.question = tr("Lift the hold?");
    c.effect = tr("Trainings that pass the gate go live by themselves again.");
    c.changes = {
        {tr("Automatic promotion"), tr("off"), tr("on"), tr("Allowed"), theme::Verdict::Info},
        {tr("Live model"), versionName(now->live), versionName(now->live), tr("No change"),
         theme::Verdict::Off}};
    c.undo = tr("Another rollback sets a hold again.");
    c.verb = tr("Lift the hold");
    c.verbIcon = "play";
    c.destructive = false;
    auto* dialog = new widgets::ConfirmDialog(c, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { lift(dialog->reason()); });
    dialog->open();
}

void HoldBanner::lift(const QString& reason) {
    lift_->setEnabledOr(false, tr("Lifting the hold…"));
    job_.start(
        [engine = context_.engine,
         reason = reason.toStdString()](const std::stop_token&) -> core::Result<bool> {
            FAIRLEAD_CHECK(engine->liftHold(reason, core::registry::Actor::person(actorName())));
            return true;
        },
        [this](const core::Result<bool>& lifted) {
            lift_->setEnabledOr(true, {});
            if (lifted) {
                context_.toasts.show({theme::Verdict::Pass,
                                      tr("The hold is lifted"),
                                      tr("Trainings may go live again."),
                                      {},
                                      nullptr,
                                      {},
                                      {},
                                      {}});
            } else {
                context_.toasts.show({theme::Verdict::Fail,
                                      tr("The hold was not lifted"),
                                      bridge::errorText(lifted.error()),
                                      {},
                                      nullptr,
                                      {},
                                      {},
                                      {}});
            }
        });
}

}  // namespace ui::pages
