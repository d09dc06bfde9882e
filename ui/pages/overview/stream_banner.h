// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async/job_slot.h"
#include "ui/pages/overview/overview_state.h"
#include "ui/shell/page_context.h"
#include "ui/widgets/banner.h"

namespace ui::pages {

/// Says that the stream does not answer (and for how long), waits for a person, or cannot be
/// stored. Hidden while all is well. Threads: GUI thread only; reconnecting runs in a job.
class OverviewStreamBanner final : public widgets::Banner {
    Q_OBJECT
  public:
    explicit OverviewStreamBanner(shell::PageContext& context);
    void show(const OverviewState& state);

  private:
    void showLost(const OverviewState& state);
    void reconnect();

    shell::PageContext& context_;
    widgets::Button* reconnect_;
    widgets::Button* open_;
    async::JobSlot job_;
};

}  // namespace ui::pages
