// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <mutex>
#include <stop_token>

#include "core/runtime/engine.h"
#include "ui/async/job_slot.h"
#include "ui/async/live_timer.h"
#include "ui/widgets/card.h"

class QLabel;
class QLineEdit;
class QProgressBar;

namespace ui::widgets {
class Button;
class FactList;
class Field;
}  // namespace ui::widgets

namespace ui::pages {

/// Opens a dataset: a MovieLens folder typed, chosen or dropped; imports it in a job with progress
/// and cancel; says what became of every row, or in words why it could not be read.
/// Threads: GUI thread only.
class ImportCard final : public widgets::Card {
    Q_OBJECT
  public:
    ImportCard(core::runtime::Engine& engine, QWidget* parent = nullptr);
    [[nodiscard]] bool importing() const { return job_.running(); }

  public Q_SLOTS:
    void chooseFolder();

  Q_SIGNALS:
    void imported();
    void deadLettersRequested();

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    /// Written by the import's thread, read by the timer.
    struct Progress {
        std::mutex mutex;
        double fraction = 0;
        std::string what;
    };
    void buildForm();
    void buildProgress();
    void buildResult();
    void start();
    void cancel();
    void pull();
    void finished(const core::Result<core::ingest::ImportReport>& report);
    void showReport(const core::ingest::ImportReport& report);
    void setImporting(bool importing);

    core::runtime::Engine& engine_;
    QLineEdit* folder_;
    widgets::Field* field_;
    widgets::Button* choose_;
    widgets::Button* import_;
    QWidget* progressPart_;
    QLabel* what_;
    QLabel* pace_;
    QProgressBar* bar_;
    widgets::Button* cancel_;
    QWidget* resultPart_;
    QLabel* sentence_;
    widgets::FactList* facts_;
    widgets::Button* letters_;

    std::shared_ptr<Progress> progress_;
    std::stop_source stop_;  ///< of the import alone: its report is wanted after a cancel, too
    core::MonoTime began_;
    std::int64_t rowsBefore_ = 0;
    async::JobSlot job_;
    async::LiveTimer timer_;
};

}  // namespace ui::pages
