// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "core/runtime/engine.h"

class QLabel;
class QVBoxLayout;

namespace ui::widgets {
class Button;
class Select;
}  // namespace ui::widgets

namespace ui::pages {

/// The controls of the simulated audience, in its chip's popover: scenario, speed, pause, cutting
/// the demo's broker, a bad release. Changes take effect at once. Threads: GUI thread only.
class SimulationPanel final : public QWidget {
    Q_OBJECT
  public:
    explicit SimulationPanel(core::runtime::Engine& engine, QWidget* parent = nullptr);
    /// "Echo chamber" for "echo-chamber"; an unknown one stays as it is.
    static QString scenarioName(const std::string& id);

  private:
    void addScenario(const std::string& current);
    void addSpeed(double current);
    void addButtons();
    void label();
    void say(const core::Status& done);

    core::runtime::Engine& engine_;
    QVBoxLayout* column_;
    widgets::Select* speed_ = nullptr;
    widgets::Button* run_ = nullptr;
    widgets::Button* broker_ = nullptr;
    QLabel* problem_ = nullptr;
    bool running_ = false;
    bool brokerDown_ = false;
};

}  // namespace ui::pages
