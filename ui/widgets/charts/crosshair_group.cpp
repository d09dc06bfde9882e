// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/crosshair_group.h"

#include "ui/widgets/charts/chart_frame.h"

namespace ui::widgets {

void CrosshairGroup::add(ChartFrame* chart) {
    charts_.push_back(chart);
    connect(chart, &ChartFrame::crosshairMoved, this, [this, chart] {
        tell(chart, [at = chart->crosshairAt()](ChartFrame* other) { other->setCrosshairAt(at); });
    });
    connect(chart, &ChartFrame::rangeChanged, this, [this, chart] {
        tell(chart, [range = chart->visibleRange()](ChartFrame* other) {
            other->setVisibleRange(range.first, range.second);
        });
    });
    connect(chart, &QObject::destroyed, this, [this, chart] { std::erase(charts_, chart); });
}

void CrosshairGroup::tell(const ChartFrame* from, const std::function<void(ChartFrame*)>& what) {
    if (telling_) return;
    telling_ = true;
    for (ChartFrame* chart : charts_) {
        if (chart != from) what(chart);
    }
    telling_ = false;
}

}  // namespace ui::widgets
