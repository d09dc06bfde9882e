// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>

#include "ui/async/job_slot.h"
#include "ui/pages/feedback/effect_card.h"
#include "ui/pages/feedback/feedback_port.h"

namespace ui::widgets {
class Button;
class ChartCard;
class LineChart;
}  // namespace ui::widgets

namespace ui::pages {

/// The simulated outlook: Gini over the next rounds with mitigations on against off, when somebody
/// runs it. Owns its card, and the button that stands in the page's title line.
/// Threads: GUI thread only; the simulation runs in a job.
class OutlookCard final : public QObject {
    Q_OBJECT
  public:
    OutlookCard(std::shared_ptr<FeedbackPort> port, QObject* parent);
    [[nodiscard]] widgets::ChartCard* card() const { return card_; }
    [[nodiscard]] widgets::Button* button() const { return button_; }
    void setMitigations(const core::recommend::rerank::Mitigations& mitigations);

  private:
    void run();
    void finish(core::Result<core::runtime::Outlook> result);
    void showOutlook(const core::runtime::Outlook& outlook);
    void showNothing(const QString& title, const QString& text);
    void showProgress();
    [[nodiscard]] QString subtitle() const;

    std::shared_ptr<FeedbackPort> port_;
    core::recommend::rerank::Mitigations mitigations_;
    core::recommend::rerank::Mitigations simulated_;
    std::size_t runs_ = 0;
    double slopeOn_ = 0, slopeOff_ = 0;
    widgets::LineChart* chart_;
    widgets::ChartCard* card_;
    widgets::Button* button_;
    JobProgress progress_;
    QTimer ticker_;
    async::JobSlot job_;
};

}  // namespace ui::pages
