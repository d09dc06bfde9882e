// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <optional>

#include "core/runtime/snapshots.h"
#include "core/training/run_history.h"
#include "ui/widgets/card.h"

class QLabel;
class QPlainTextEdit;
class QProgressBar;

namespace ui::widgets {
class Button;
class DataTable;
class Stepper;
class Tag;
}  // namespace ui::widgets

namespace ui::pages {

class GateModel;

/// The run under way, stage by stage, or how the last one ended and what its gate said.
class RunCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit RunCard(QWidget* parent = nullptr);

    /// `monotonic` is the engine's clock now; readOnly leaves cancel out.
    void showRunning(const core::runtime::RunningTraining& running,
                     const core::runtime::Snapshot& now, core::MonoTime monotonic, bool readOnly);
    /// The newest run in the log, or that there is none.
    void showLast(const core::runtime::Snapshot& now);
    /// What the engine said about the run that was seen last; empty when none was.
    [[nodiscard]] const QStringList& log() const { return log_; }

  Q_SIGNALS:
    void cancelRequested();
    void logRequested();

  private:
    void buildRunning();
    void buildLast();
    void showResult(const core::training::TrainingRun& run, const core::runtime::Snapshot& now);
    void keepLog(const core::runtime::RunningTraining& running);

    widgets::Tag* tag_;
    widgets::Button* viewLog_;
    widgets::Button* cancel_;
    QWidget* runningPart_;
    widgets::Stepper* stepper_;
    QLabel* stage_;
    QLabel* left_;
    QProgressBar* bar_;
    QPlainTextEdit* lines_;
    QLabel* cancelNote_;
    QWidget* lastPart_;
    QLabel* sentence_;
    QLabel* splitNote_;
    GateModel* gate_;
    widgets::DataTable* gateTable_;

    QStringList log_;
    std::optional<core::UtcTime> logOf_;  ///< start of the run that log_ is of
    bool cancelling_ = false;
};

}  // namespace ui::pages
