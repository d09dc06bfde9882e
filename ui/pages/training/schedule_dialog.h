// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <functional>

#include "core/base/result.h"
#include "core/training/scheduler.h"
#include "ui/async/job_slot.h"

class QLabel;
class QLineEdit;

namespace ui::widgets {
class Button;
class Field;
class Select;
}  // namespace ui::widgets

namespace ui::pages {

/// Changes when trainings start by themselves: at an interval, by a cron expression, or never. What
/// is typed is judged at once, and shown as the next five runs. Accepted when `save` has succeeded;
/// its failure is told and keeps the dialog open. Threads: GUI thread only; `save` runs in a job.
class ScheduleDialog final : public QDialog {
    Q_OBJECT
  public:
    /// Takes the text of a schedule: "3h", "0 */3 * * *", "off".
    using Save = std::function<core::Status(const std::string&)>;
    ScheduleDialog(core::training::ScheduleLive current, const core::Clock& clock, Save save,
                   QWidget* parent);

  private:
    enum Kind { Interval, Cron, Off };
    QWidget* buildInterval();
    QWidget* buildCron();
    QWidget* buildPreview();
    void fill();
    [[nodiscard]] std::string typed() const;
    void judge();
    /// As high as what is said now needs; never less, so that it does not jump while typing.
    void grow();
    void preview(const core::training::Schedule& schedule);
    void store();

    const core::training::ScheduleLive current_;
    const core::Clock& clock_;
    const Save save_;
    widgets::Select *kind_, *unit_;
    QWidget* pages_[3] = {};  ///< by Kind
    QLineEdit *count_, *cron_;
    widgets::Field *countField_, *cronField_;
    QLabel *previewTitle_, *preview_, *failure_;
    widgets::Button* use_;
    async::JobSlot job_;
};

}  // namespace ui::pages
