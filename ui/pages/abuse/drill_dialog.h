// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <QTimer>
#include <memory>
#include <mutex>

#include "ui/async/job_slot.h"
#include "ui/pages/abuse/abuse_port.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QSpinBox;

namespace ui::widgets {
class Button;
class Field;
class Select;
}  // namespace ui::widgets

namespace ui::pages {

/// Asks which attack to simulate, runs it in a job with progress, and closes when it is done.
/// Cancelling or closing stops it. Deletes itself when closed. Threads: GUI thread only.
class DrillDialog final : public QDialog {
    Q_OBJECT
  public:
    DrillDialog(std::shared_ptr<AbusePort> port, QWidget* parent);

  Q_SIGNALS:
    void finishedDrill(const core::judge::DrillReport& report);

  private:
    struct Progress {
        std::mutex mutex;
        double fraction = 0;
        std::string what;
    };
    void build();
    [[nodiscard]] QWidget* buildForm();
    void showKind();
    [[nodiscard]] core::judge::DrillOptions options() const;
    void run();
    void done(const core::Result<core::judge::DrillReport>& report);
    void showProgress();
    void setRunning(bool running);
    void stop();

    std::shared_ptr<AbusePort> port_;
    widgets::Select* kind_;
    widgets::Select* direction_;
    QSpinBox* attackers_;
    QLineEdit* target_;
    QSpinBox* seed_;
    widgets::Field* targetField_;
    QLabel* what_;
    QLabel* step_;
    QLabel* error_;
    QProgressBar* bar_;
    widgets::Button* run_;
    QWidget* form_ = nullptr;
    QTimer tick_;
    std::shared_ptr<Progress> progress_;
    async::JobSlot job_;
};

}  // namespace ui::pages
