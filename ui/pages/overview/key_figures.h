// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include "ui/pages/overview/overview_state.h"
#include "ui/widgets/kpi_card.h"

namespace ui::pages {

/// A key figure and the page behind it.
struct KeyFigure {
    widgets::Kpi kpi;
    QString page;
};

/// The six figures at the top of the Overview, in their fixed order. What is not measured is "–".
/// Threads: GUI thread only.
class KeyFigures {
    Q_DECLARE_TR_FUNCTIONS(ui::pages::KeyFigures)
  public:
    static std::vector<KeyFigure> of(const OverviewState& state);

  private:
    static KeyFigure events(const OverviewState& state);
    static KeyFigure lag(const OverviewState& state);
    static KeyFigure metric(const OverviewState& state, const char* key, const QString& label);
    static KeyFigure latency(const OverviewState& state);
    static KeyFigure deadLetters(const OverviewState& state);
};

}  // namespace ui::pages
