// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/runtime/engine.h"
#include "ui/async/job_slot.h"
#include "ui/async/live_timer.h"
#include "ui/pages/training/run_charts.h"
#include "ui/shell/page.h"

class QPlainTextEdit;

namespace ui::widgets {
class Button;
class Card;
class DataTable;
class FactList;
}  // namespace ui::widgets

namespace ui::pages {

class RunHistoryModel;
class RunCard;
class ScheduleCard;

/// Trains, shows the run under way whoever started it, and what past runs gave. The run goes on
/// when the page is left. Threads: GUI thread only; training runs in a job.
class TrainingPage final : public shell::Page {
    Q_OBJECT
  public:
    explicit TrainingPage(shell::PageContext& context);
    void refresh() override;

  private:
    /// Cards side by side with their shares of the width.
    void addRow(std::initializer_list<std::pair<QWidget*, int>> cards, int minimumHeight);
    widgets::Card* buildHistory();
    widgets::Card* buildParameters();
    void pull();
    void showNow(const core::runtime::SnapshotPtr& now, bool running);
    void showBadges(const core::runtime::Snapshot& now);
    void showParameters();
    void train();
    void finished(const core::Result<core::training::TrainReport>& report);
    void compare();
    void editParameters();
    void editSchedule();
    void showLog();

    core::runtime::Engine& engine_;
    core::training::TrainRequest next_;  ///< of the next run; kept while the program runs
    bool edited_ = false;
    QString error_;
    std::uint64_t revision_ = 0;
    bool running_ = false;
    bool shown_ = false;
    std::vector<widgets::BadgeText> badges_;

    ScheduleCard* schedule_;
    RunCard* run_;
    RunCharts charts_;
    widgets::Card* historyCard_ = nullptr;
    RunHistoryModel* history_ = nullptr;
    widgets::DataTable* table_ = nullptr;
    widgets::Button* compare_ = nullptr;
    widgets::Card* parametersCard_ = nullptr;
    widgets::FactList* parameters_ = nullptr;
    async::JobSlot job_;
    async::LiveTimer timer_;  ///< last: pulls with everything made
};

}  // namespace ui::pages
