// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>

#include "core/registry/version.h"
#include "ui/async/job_slot.h"
#include "ui/async/live_timer.h"
#include "ui/shell/page_context.h"
#include "ui/widgets/banner.h"

namespace ui::pages {

/// Says that a hold is on: since when, by whom, why and what it means; offers to lift it. Looks at
/// the engine's snapshot itself and hides while there is no hold. A page makes one in its
/// constructor, setBanner(new HoldBanner(context)), and need not do more.
/// Threads: GUI thread only.
class HoldBanner final : public widgets::Banner {
    Q_OBJECT
  public:
    explicit HoldBanner(shell::PageContext& context);
    ~HoldBanner() override;

  protected:
    /// Follows the page that it is put on: a hidden banner cannot see for itself when to appear.
    bool event(QEvent* event) override;

  private:
    void pull();
    void showHold(const core::registry::Hold& hold);
    void askToLift();
    void lift(const QString& reason);

    shell::PageContext& context_;
    widgets::Button* lift_;
    QPointer<async::LiveTimer> timer_;
    std::uint64_t revision_ = 0;
    async::JobSlot job_;
};

}  // namespace ui::pages
