// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

namespace tests {

/// Every component in every state, like the design's page of states. Figures are samples.
class ComponentSheet final : public ui::shell::Page {
    Q_OBJECT
  public:
    explicit ComponentSheet(ui::shell::PageContext& context);
    void activate() override { ++activated; }
    void deactivate() override { ++deactivated; }
    void open(const ui::shell::Subject& subject) override { opened = subject; }
    void refresh() override { ++refreshed; }
    int activated = 0, deactivated = 0, refreshed = 0;
    ui::shell::Subject opened;
};

/// Charts, a table with tags and bars, a stepper, facts and key figures.
class ChartSheet final : public ui::shell::Page {
    Q_OBJECT
  public:
    explicit ChartSheet(ui::shell::PageContext& context);
};

}  // namespace tests
