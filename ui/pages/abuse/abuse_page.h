// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>

#include "ui/async/job_slot.h"
#include "ui/async/live_timer.h"
#include "ui/pages/abuse/abuse_charts.h"
#include "ui/pages/abuse/abuse_port.h"
#include "ui/pages/abuse/flagged_card.h"
#include "ui/shell/page.h"

namespace ui::widgets {
class Button;
class DataTable;
}  // namespace ui::widgets

namespace ui::pages {

class DrillCard;
class InflowModel;
class LockstepModel;
class RulesModel;
class UserCard;

/// Who rates like no person does, what was decided about them, and how an attack would fare.
/// Threads: GUI thread only; what is shown is prepared in a job.
class AbusePage final : public shell::Page {
    Q_OBJECT
  public:
    explicit AbusePage(shell::PageContext& context);
    AbusePage(shell::PageContext& context, std::shared_ptr<AbusePort> port);
    void refresh() override;

  private:
    void layOut();
    widgets::Card* buildRules();
    widgets::Card* buildInflows();
    widgets::Card* buildGroups();
    void wire();

    void pull();
    void prepare(const core::judge::VerdictsPtr& verdicts);
    void take(core::Result<AbuseViewPtr> view);
    void showHead();
    void link(const QStringList& ids);

    void ask(UserDecision decision);
    void decide(UserDecision decision, const std::vector<std::string>& users,
                const QString& reason);
    void decided(UserDecision decision, const std::vector<std::string>& users,
                 const QString& reason, const core::Status& status);
    void undo(UserDecision decision, const std::vector<std::string>& users, const QString& reason);
    void setBusy(const QString& reason);
    void simulate();

    std::shared_ptr<AbusePort> port_;
    AbuseViewPtr view_;
    std::int64_t asked_ = 0;  ///< second in which the decisions were read last
    std::optional<core::judge::DrillReport> drill_;
    bool linking_ = false;

    AbuseCharts charts_;
    FlaggedCard* flagged_;
    UserCard* user_;
    RulesModel* rules_ = nullptr;
    InflowModel* inflows_ = nullptr;
    LockstepModel* groups_ = nullptr;
    widgets::Card* inflowCard_ = nullptr;
    widgets::Card* groupCard_ = nullptr;
    DrillCard* drillCard_;
    widgets::Button* simulate_;
    async::JobSlot preparation_;
    async::JobSlot decision_;
    async::LiveTimer timer_;  ///< last: pulls with everything made
};

}  // namespace ui::pages
