// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <functional>
#include <memory>
#include <optional>

#include "ui/async/job_slot.h"
#include "ui/async/live_timer.h"
#include "ui/pages/stream/stream_charts.h"
#include "ui/pages/stream/stream_port.h"
#include "ui/pages/stream/topic_rows.h"
#include "ui/shell/page.h"

class QHBoxLayout;

namespace ui::widgets {
class Button;
class Card;
class DataTable;
class KpiCard;
}  // namespace ui::widgets

namespace ui::pages {

class ConnectionCard;
class ConservationCard;
class LettersCard;
class QuestionCard;
class SchemasCard;
class StreamBanners;
class TailCard;
struct StreamNow;

/// Whether events arrive, are consumed in time, and are counted right; what was refused and why.
/// Threads: GUI thread only; reads of the store and commands run in jobs.
class StreamPage final : public shell::Page {
    Q_OBJECT
  public:
    explicit StreamPage(shell::PageContext& context);
    StreamPage(shell::PageContext& context, std::shared_ptr<StreamPort> port);
    void refresh() override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    using Command = std::function<core::Status(StreamPort&)>;
    void layOut();
    /// Cards side by side with their shares of the width; at least `height`, which their content
    /// does not change.
    QHBoxLayout* row(std::initializer_list<std::pair<QWidget*, int>> cards, int height);
    QWidget* buildKpis();
    widgets::Card* buildSetup();
    widgets::Card* buildTopics();
    void wire();
    void addActions();

    void pull();
    void show(const core::runtime::LivePtr& live);
    void showHead();
    void selectTopic();
    void setPaused(bool paused);
    void inspectEvents();
    void bringIntoView(QWidget* card, QWidget* focus);
    /// Runs a command of the engine in a job; `busy` is why the buttons are off meanwhile.
    void run(const QString& busy, const Command& command,
             const std::function<void(const QString& error)>& done);
    void setBusy(const QString& reason);
    void setBrokerDown(bool down);

    std::shared_ptr<StreamPort> port_;
    core::runtime::LivePtr live_;
    std::int64_t shownSecond_ = -1;
    std::optional<core::UtcTime> pausedAt_;
    std::string topic_;  ///< that the cards are narrowed to; empty = all

    StreamBanners* banners_;
    widgets::Card* setup_;
    QWidget* board_;
    QuestionCard* question_;
    std::array<widgets::KpiCard*, 5> kpis_{};
    StreamCharts charts_;
    TopicsModel* topics_ = nullptr;
    widgets::DataTable* topicsTable_ = nullptr;
    widgets::Card* topicsCard_ = nullptr;
    widgets::Button* allTopics_ = nullptr;
    LettersCard* letters_;
    SchemasCard* schemas_;
    ConservationCard* sums_;
    ConnectionCard* connection_;
    TailCard* tail_;
    widgets::Button* pause_;
    widgets::Button* inspect_;
    async::JobSlot job_;
    async::LiveTimer timer_;  ///< last: pulls with everything made
};

}  // namespace ui::pages
