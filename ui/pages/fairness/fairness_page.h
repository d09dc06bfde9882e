// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <memory>
#include <optional>

#include "ui/async/job_slot.h"
#include "ui/async/live_timer.h"
#include "ui/pages/fairness/fairness_charts.h"
#include "ui/pages/fairness/fairness_port.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QLabel;

namespace ui::widgets {
class Banner;
class Card;
class KpiCard;
}  // namespace ui::widgets

namespace ui::pages {

class GroupsCard;
class HarmsCard;
class PublishedCard;

/// Whether what was shown is spread fairly over items and users: coverage, concentration,
/// diversity by activity, exposure by group, and what watches each harm. Nothing is drawn while
/// the judgement stays. Threads: GUI thread only; what takes long is worked out in a job.
class FairnessPage final : public shell::Page {
    Q_OBJECT
  public:
    explicit FairnessPage(shell::PageContext& context);
    FairnessPage(shell::PageContext& context, std::shared_ptr<FairnessPort> port);
    void refresh() override;
    /// {"requirement", "coverage" or "parity_gap"}: its chart.
    void open(const shell::Subject& subject) override;

  private:
    void layOut();
    QHBoxLayout* row(std::initializer_list<std::pair<QWidget*, int>> cards, int height);
    QWidget* buildKpis();
    widgets::Card* buildReading();
    widgets::Card* buildEmpty();
    void pull();
    void show(const core::judge::VerdictsPtr& verdicts);
    void bringIntoView(QWidget* target);

    std::shared_ptr<FairnessPort> port_;
    core::judge::VerdictsPtr shown_;
    FairnessCharts charts_;
    std::array<widgets::KpiCard*, 5> kpis_{};
    widgets::Banner* problem_;
    widgets::Card* empty_;
    QWidget* board_;
    GroupsCard* groups_;
    PublishedCard* published_;
    HarmsCard* harms_;
    QLabel* reading_ = nullptr;
    async::JobSlot job_;
    async::LiveTimer timer_;
};

}  // namespace ui::pages
