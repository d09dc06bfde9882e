// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runtime/engine.h"
#include "ui/async/job_slot.h"
#include "ui/async/live_timer.h"
#include "ui/shell/page.h"

class QLabel;

namespace ui::widgets {
class Button;
class Card;
class DataTable;
class KpiCard;
}  // namespace ui::widgets

namespace ui::pages {

class DeadLettersModel;
class ImportCard;
class SourcesModel;

/// Where a person begins: opens a dataset while the store is empty; later what is stored, where it
/// came from, what was rejected, and the next step. Threads: GUI thread only; dead letters are read
/// in a job.
class StartPage final : public shell::Page {
    Q_OBJECT
  public:
    explicit StartPage(shell::PageContext& context);
    void refresh() override;

  private:
    QWidget* buildFigures();
    QWidget* buildNextStep();
    void buildTables();
    void pull();
    void showStore(const core::runtime::Snapshot& now);
    void showNextStep(const core::runtime::Snapshot& now);
    void readDeadLetters(std::int64_t count);
    void showDeadLetters();

    core::runtime::Engine& engine_;
    std::uint64_t revision_ = 0;
    std::int64_t lettersRead_ = -1;

    QWidget* welcome_;
    QWidget* figures_;
    std::vector<widgets::KpiCard*> kpis_;
    ImportCard* import_;
    widgets::Card* nextCard_ = nullptr;
    QLabel* nextText_ = nullptr;
    widgets::Button* next_ = nullptr;
    QString nextPage_;
    widgets::Card* sourcesCard_ = nullptr;
    SourcesModel* sources_ = nullptr;
    widgets::DataTable* sourcesTable_ = nullptr;
    widgets::Card* lettersCard_ = nullptr;
    DeadLettersModel* letters_ = nullptr;
    widgets::DataTable* lettersTable_ = nullptr;
    async::JobSlot lettersJob_;
    async::LiveTimer timer_;  ///< last: pulls with everything made
};

}  // namespace ui::pages
