// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <memory>

#include "ui/async/job_slot.h"
#include "ui/async/live_timer.h"
#include "ui/pages/recommendations/list_model.h"
#include "ui/shell/page.h"

class QGridLayout;

namespace ui::widgets {
class Banner;
class BarChart;
class Button;
class Card;
class ChartCard;
class DataTable;
}  // namespace ui::widgets

namespace ui::pages {

class CompareCard;
class LookUpRow;
class WhyCard;

/// What one user gets, and why: the list, the selected item's reasons, the user's ratings, genres,
/// and the same user by other versions. open({"user", id}) looks a user up; without an id it puts
/// the cursor into the user field. Threads: GUI thread only.
class RecommendationsPage final : public shell::Page {
    Q_OBJECT
  public:
    explicit RecommendationsPage(shell::PageContext& context);
    ~RecommendationsPage() override;
    void open(const shell::Subject& subject) override;
    /// Asks for the shown user again.
    void refresh() override;

  private:
    enum class Start { None, Loading, NoModel, Ask, Asking, Failed };

    void buildList();
    void buildHistory();
    void buildGenres();
    void explainCharts();
    void buildGrid();
    void pull();
    void ask();
    void show(LookUp found);
    void fail(const core::Error& error);
    void setNotice(widgets::Banner* notice);
    void showStart();
    void setStart(Start start);
    void showWhy(int row);
    void showBadges();
    void showHistory();
    void showGenres();
    void copyJson();
    [[nodiscard]] std::vector<core::VersionId> validVersionsBut(const core::VersionId& id) const;

    core::runtime::Engine& engine_;
    LookUpRow* row_;
    widgets::Card* start_;
    QWidget* cards_;
    widgets::Card* listCard_;
    widgets::Button* copy_;
    widgets::DataTable* list_;
    WhyCard* why_;
    widgets::Card* historyCard_;
    widgets::DataTable* history_;
    widgets::BarChart* genres_;
    widgets::ChartCard* genresCard_;
    CompareCard* compare_;
    QPointer<widgets::Banner> notice_;
    ListModel listModel_;
    HistoryModel historyModel_;

    core::runtime::SnapshotPtr now_;
    Start startState_ = Start::None;
    std::shared_ptr<const LookUp> found_;
    LookUpRequest request_;  ///< that found_ answers
    async::JobSlot looking_;
    async::LiveTimer timer_;
};

}  // namespace ui::pages
