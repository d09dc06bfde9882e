// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <vector>

#include "core/base/clock.h"

namespace ui::widgets {

/// What a day line shows.
struct DayRuns {
    core::UtcTime begins, ends;
    std::vector<core::UtcTime> planned;  ///< oldest first
    std::vector<core::UtcTime> done;     ///< when they began, oldest first
    bool operator==(const DayRuns&) const = default;
};

/// A day from 00 to 24 with the runs made (filled), those to come and those not made (hollow), and
/// a mark at now. A day of the demo's clock is shorter; its hours are the same. Time runs from left
/// to right in every language. Threads: GUI thread only.
class DayLine final : public QWidget {
    Q_OBJECT
  public:
    explicit DayLine(QWidget* parent = nullptr);
    /// Repaints only when something moved by a pixel.
    void show(const DayRuns& runs, core::UtcTime now);
    /// What the line says, for tool tips: the run at this point ("12:00 UTC, made"), or nothing.
    [[nodiscard]] QString textAt(QPoint position) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    [[nodiscard]] int xOf(core::UtcTime time) const;
    /// The run that was made for planned run `index`; null if none was.
    [[nodiscard]] const core::UtcTime* runFor(std::size_t index) const;
    [[nodiscard]] QString timeText(core::UtcTime time) const;
    void paintLine(QPainter& painter) const;
    void paintRuns(QPainter& painter) const;
    void paintHours(QPainter& painter) const;

    DayRuns runs_;
    core::UtcTime now_;
};

}  // namespace ui::widgets
