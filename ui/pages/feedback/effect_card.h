// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>
#include <atomic>

#include "ui/async/job_slot.h"
#include "ui/pages/feedback/feedback_port.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QLabel;

namespace ui::widgets {
class Button;
}

namespace ui::pages {

/// How far a job is, told from its thread.
using JobProgress = std::shared_ptr<std::atomic<double>>;

/// What the mitigations, as they are set up, change in the lists of a sample of users, when
/// somebody asks. Threads: GUI thread only; the comparison runs in a job.
class EffectCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit EffectCard(std::shared_ptr<FeedbackPort> port, QWidget* parent = nullptr);
    /// What to compare; figures of something else are marked as such.
    void setMitigations(const core::recommend::rerank::Mitigations& mitigations);
    void compare();

  private:
    void build();
    void finish(core::Result<core::serving::MitigationEffect> result);
    void showEffect();
    void showButton();
    void setRow(int row, const QString& name, const QString& plain, const QString& mitigated,
                const QString& change);

    std::shared_ptr<FeedbackPort> port_;
    core::recommend::rerank::Mitigations mitigations_;
    core::recommend::rerank::Mitigations compared_;
    std::optional<core::serving::MitigationEffect> effect_;
    QString error_;
    widgets::Button* button_;
    QLabel* state_;
    QWidget* table_;
    QGridLayout* grid_;
    JobProgress progress_;
    QTimer ticker_;
    async::JobSlot job_;
};

}  // namespace ui::pages
