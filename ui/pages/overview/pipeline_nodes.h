// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/pages/overview/overview_state.h"
#include "ui/widgets/pipeline_strip.h"

namespace ui::pages {

/// A station of the pipeline and the page behind it.
struct PipelineStation {
    widgets::PipelineNode node;
    QString page;
};

/// Clients → Kafka → Store → Training → Registry → API. Threads: GUI thread only.
class PipelineStations {
    Q_DECLARE_TR_FUNCTIONS(ui::pages::PipelineStations)
  public:
    static std::vector<PipelineStation> of(const OverviewState& state);

  private:
    static PipelineStation clients(const OverviewState& state);
    static PipelineStation kafka(const OverviewState& state);
    static PipelineStation store(const OverviewState& state);
    static PipelineStation training(const OverviewState& state);
    static PipelineStation registry(const OverviewState& state);
    static PipelineStation api(const OverviewState& state);
};

}  // namespace ui::pages
