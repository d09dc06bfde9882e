// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

#include "core/runtime/engine.h"
#include "ui/async/live_timer.h"
#include "ui/shell/page_context.h"

namespace ui::pages {

/// Keeps the window's frame true to the engine: chips of store, stream, API and model, status bar
/// facts, the controls of the simulated audience, and a toast when the live version changes (also
/// when somebody else changed it from a terminal). Pulls the engine's snapshot; knows no page.
/// Threads: GUI thread only.
class EngineStatus final : public QObject {
    Q_OBJECT
  public:
    EngineStatus(shell::PageContext& context, QWidget* window);

  private:
    void pull();
    void showStream(const core::runtime::LiveSnapshot& now);
    void showApi(const core::runtime::LiveSnapshot& now);
    void showAttached(const core::runtime::LiveSnapshot& now);
    void showSimulation(const core::runtime::LiveSnapshot& now);
    void showSchedule(const core::runtime::LiveSnapshot& now);
    void showStore(const core::runtime::Snapshot& now, const core::runtime::LiveSnapshot& live);
    void showModel(const core::runtime::Snapshot& now);
    void showTraining();
    void announce(const core::runtime::Snapshot& now);

    shell::PageContext& context_;
    std::uint64_t revision_ = 0;
    std::uint64_t liveRevision_ = 0;
    std::optional<std::string> live_;  ///< as last shown; nothing before the first snapshot
    async::LiveTimer timer_;
};

}  // namespace ui::pages
