// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QPointer>

#include "core/registry/version.h"
#include "core/runtime/snapshots.h"
#include "core/serving/rehearsal.h"
#include "ui/async/job_slot.h"
#include "ui/shell/page_context.h"
#include "ui/widgets/confirm_dialog.h"

namespace ui::pages {

/// What may be done with a version now.
struct Offer {
    enum class Kind { None, RollBack, Promote };
    Kind kind = Kind::None;
    QString blocked;  ///< why it cannot be done, empty if it can
};
/// The live version offers nothing, a former live one a rollback, every other one a promotion.
/// Threads: pure.
Offer offerFor(const core::runtime::VersionState& version, bool readOnly);

/// The rows of a confirmation: what is now and what will be. Rehearsal rows say "computing…" until
/// there is a rehearsal, and why when there is none. Threads: pure.
std::vector<widgets::BeforeAfter> changeRows(const core::runtime::Snapshot& now,
                                             const core::runtime::VersionState& target,
                                             const core::serving::Rehearsal* rehearsal);

/// Changes the live version after asking: dialog with rehearsal, the change itself, a toast with
/// Undo (also Ctrl+Z while it is shown). Threads: GUI thread only.
class LiveChange final : public QObject {
    Q_OBJECT
  public:
    LiveChange(shell::PageContext& context, QWidget* owner);

    /// Opens the dialog for what offerFor() says; nothing if that is blocked.
    void ask(const core::VersionId& id);
    [[nodiscard]] bool running() const { return change_.running(); }

  Q_SIGNALS:
    /// A change began or ended.
    void runningChanged();

  private:
    struct Step {
        bool rollBack = true;
        core::VersionId to;
        std::string reason;
        bool override = false;
        bool liftHold = false;  ///< afterwards: undo of a rollback that set one
    };
    void open(const widgets::Confirmation& confirmation, const core::VersionId& id, bool rollBack);
    void rehearse(const core::VersionId& id);
    void run(const Step& step);
    void announce(const core::registry::Change& change, bool rollBack, bool holdBefore);
    void undo(const core::registry::Change& change, bool wasRollBack, bool holdBefore);

    shell::PageContext& context_;
    QWidget* owner_;
    QPointer<widgets::ConfirmDialog> dialog_;
    async::JobSlot rehearsal_;
    async::JobSlot change_;
};

}  // namespace ui::pages
