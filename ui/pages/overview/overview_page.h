// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include "ui/async/live_timer.h"
#include "ui/pages/overview/overview_charts.h"
#include "ui/pages/overview/overview_state.h"
#include "ui/shell/page.h"

class QActionGroup;
class QHBoxLayout;

namespace ui::widgets {
class KpiCard;
class MenuButton;
class PipelineStrip;
}  // namespace ui::widgets

namespace ui::pages {

class ActivityCard;
class OverviewStreamBanner;
class RequirementsCard;
struct ActivityEntry;

/// Is everything within its requirement? Key figures, the pipeline, three charts, the requirements
/// and what happened last; everything is a link to its page. Threads: GUI thread only.
class OverviewPage final : public shell::Page {
    Q_OBJECT
  public:
    /// Where the page looks; requirements are worked out by the page.
    using Source = std::function<OverviewState()>;

    explicit OverviewPage(shell::PageContext& context);
    OverviewPage(shell::PageContext& context, Source source);
    void refresh() override;

  private:
    void build();
    void buildEmpty();
    void buildRange();
    /// Cards side by side; with a least height (0: their own) they take what is left over.
    QHBoxLayout* addRow(std::initializer_list<std::pair<QWidget*, int>> cards, int minimumHeight);
    void pull();
    void show(const OverviewState& state);
    void showFigures(const OverviewState& state);
    void showBadges(const OverviewState& state);
    void setRange(std::size_t range);
    void go(const QString& page, const shell::Subject& subject = {});

    Source source_;
    std::size_t range_ = 1;  ///< index into kOverviewRanges
    std::uint64_t liveRevision_ = 0;
    std::uint64_t revision_ = 0;
    std::int64_t second_ = -1;
    bool shown_ = false;

    QWidget* content_;
    QWidget* empty_;
    OverviewStreamBanner* banner_;
    widgets::MenuButton* rangeButton_ = nullptr;
    std::vector<widgets::KpiCard*> figures_;
    std::vector<QString> figurePages_;
    widgets::PipelineStrip* pipeline_;
    std::vector<QString> stationPages_;
    OverviewCharts charts_;
    RequirementsCard* requirements_;
    ActivityCard* activity_;
    async::LiveTimer timer_;  ///< last: pulls with everything made
};

}  // namespace ui::pages
