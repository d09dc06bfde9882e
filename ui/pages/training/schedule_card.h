// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "core/runtime/live.h"
#include "core/runtime/snapshots.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLabel;

namespace ui::widgets {
class Button;
class DayLine;
}  // namespace ui::widgets

namespace ui::pages {

/// What the card needs to know besides the schedule.
struct TrainNowState {
    core::runtime::SnapshotPtr now;
    bool running = false;
    bool readOnly = false;
    QString error;  ///< why the last try did not even start
};

/// When the next training is due, the day's runs, and the button that trains now: whether it may go
/// live by itself, and why it cannot start now. Threads: GUI thread only.
class ScheduleCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit ScheduleCard(QWidget* parent = nullptr);
    void show(const TrainNowState& state);
    /// Call it as often as you like: what did not change is not drawn again.
    void showSchedule(const core::runtime::ScheduleLive& schedule, core::UtcTime now);
    [[nodiscard]] bool promoteWanted() const;

  Q_SIGNALS:
    void trainRequested();
    void editRequested();
    void datasetRequested();

  private:
    void buildSchedule();
    void buildButtons();
    [[nodiscard]] static QString reasonAgainst(const TrainNowState& state);
    void showNote();

    QLabel *next_, *countdown_, *day_, *waiting_;
    widgets::DayLine* line_;
    QCheckBox* promote_;
    QLabel* note_;
    widgets::Button *train_, *edit_, *dataset_;
    QLabel *reason_, *error_;
    TrainNowState state_;
};

}  // namespace ui::pages
