// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>

#include "ui/async/job_slot.h"
#include "ui/pages/stream/stream_port.h"
#include "ui/pages/stream/tail_model.h"
#include "ui/widgets/card.h"

namespace ui::widgets {
class Button;
class DataTable;
class SearchLine;
class Switch;
}  // namespace ui::widgets

namespace ui::pages {

/// What was stored last, event by event, with titles looked up in a job; filtered, paused, saved.
/// Whether user ids are masked is remembered. Threads: GUI thread only.
class TailCard final : public widgets::Card {
    Q_OBJECT
  public:
    TailCard(std::shared_ptr<StreamPort> port, const core::Clock& clock, QWidget* parent = nullptr);
    void show(const core::runtime::LivePtr& live);
    void setTopic(const std::string& topic);
    [[nodiscard]] widgets::DataTable* table() const { return table_; }
    /// The rows on screen in their order as JSON lines. Masked as they are shown.
    [[nodiscard]] QString jsonLines() const;

  private:
    void buildHeader();
    void showRows();
    void showCounts();
    void readTitles();
    void pause(bool on);
    void saveJsonLines();

    std::shared_ptr<StreamPort> port_;
    const core::Clock& clock_;
    TailModel* model_;
    widgets::DataTable* table_;
    widgets::SearchLine* filter_;
    widgets::Switch* mask_;
    widgets::Button* pause_;
    core::runtime::LivePtr live_;
    std::string topic_;
    std::optional<core::UtcTime> pausedAt_;
    std::map<std::string, QString> titles_;  ///< empty: the store does not know it, or not yet
    async::JobSlot job_;
};

}  // namespace ui::pages
