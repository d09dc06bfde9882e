// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace ui::widgets {

struct Ticks {
    double from = 0, to = 1;  ///< the range widened to whole steps
    double step = 1;
    int decimals = 0;  ///< enough to tell two ticks apart
    std::vector<double> values;
};

/// Round ticks, steps of 1, 2 or 5 times a power of ten, about `wanted` of them, covering
/// [low, high]. Equal or not finite ends are widened to something drawable. Threads: pure.
Ticks niceTicks(double low, double high, int wanted = 5);

/// Ticks of a UTC time axis in ms at round seconds, minutes, hours or days inside [from, to].
std::vector<double> timeTicks(double fromMs, double toMs, int wanted = 5);
/// "13:05"; "13:05:20" when the range is under five minutes, "22 Nov" when over three days.
QString timeLabel(double ms, double rangeMs);

}  // namespace ui::widgets
