// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <memory>
#include <optional>

#include "ui/async/job_slot.h"
#include "ui/async/live_timer.h"
#include "ui/pages/feedback/feedback_port.h"
#include "ui/shell/page.h"

class QHBoxLayout;

namespace ui::widgets {
class Banner;
class Card;
class KpiCard;
}  // namespace ui::widgets

namespace ui::pages {

class DriversCard;
class EffectCard;
class FeedbackCharts;
class MitigationsCard;
class OutlookCard;

/// Whether what is shown feeds on itself: concentration over windows, the long tail, narrowing; and
/// what is done against it. Threads: GUI thread only; changes, comparisons and simulations run in
/// jobs.
class FeedbackPage final : public shell::Page {
    Q_OBJECT
  public:
    explicit FeedbackPage(shell::PageContext& context);
    FeedbackPage(shell::PageContext& context, std::shared_ptr<FeedbackPort> port);
    void refresh() override;

  private:
    void layOut();
    QHBoxLayout* row(std::initializer_list<std::pair<QWidget*, int>> cards, int height);
    void pull();
    void show(const core::judge::Verdicts& verdicts, const AppliedMitigations& applied);
    void showProblem(const core::judge::Verdicts& verdicts);
    void apply(const AppliedMitigations& next);

    std::shared_ptr<FeedbackPort> port_;
    std::optional<std::uint64_t> revision_;
    AppliedMitigations applied_;
    widgets::Banner* problem_;
    widgets::Card* empty_;
    QWidget* measured_;
    std::array<widgets::KpiCard*, 5> kpis_{};
    FeedbackCharts* charts_;
    DriversCard* drivers_;
    MitigationsCard* mitigations_;
    EffectCard* effect_;
    OutlookCard* outlook_;
    async::JobSlot job_;
    async::LiveTimer timer_;  ///< last: pulls with everything made
};

}  // namespace ui::pages
