// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include "core/runtime/engine.h"

namespace ui::pages {

/// The controls of the simulated audience, in its chip's popover: pause, speed, and cutting the
/// demo's broker. Changes take effect at once. Threads: GUI thread only.
class SimulationPanel final : public QWidget {
    Q_OBJECT
  public:
    explicit SimulationPanel(core::runtime::Engine& engine, QWidget* parent = nullptr);
};

}  // namespace ui::pages
