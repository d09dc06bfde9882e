// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/ticks.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

namespace ui::widgets {

Ticks niceTicks(double low, double high, int wanted) {
    if (!std::isfinite(low) || !std::isfinite(high)) low = 0, high = 1;
    if (high < low) std::swap(low, high);
    if (high - low < 1e-12 * std::max(1.0, std::abs(high))) {
        const double pad = high == 0 ? 1 : std::abs(high) * 0.1;
        low -= pad;
        high += pad;
    }
    const double raw = (high - low) / std::max(1, wanted - 1);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double fraction = raw / power;
    Ticks ticks;
    ticks.step = power * (fraction <= 1.001   ? 1
                          : fraction <= 2.001 ? 2
                          : fraction <= 5.001 ? 5
                                              : 10);
    ticks.decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(ticks.step) - 1e-9)));
    const auto first = std::floor(low / ticks.step + 1e-9),
               last = std::ceil(high / ticks.step - 1e-9);
    for (double i = first; i <= last; ++i)
        ticks.values.push_back(i * ticks.step);
    ticks.from = ticks.values.front();
    ticks.to = ticks.values.back();
    return ticks;
}

std::vector<double> timeTicks(double fromMs, double toMs, int wanted) {
    constexpr double second = 1e3, minute = 60e3, hour = 3600e3, day = 86400e3;
    constexpr std::array steps{second,      2 * second,  5 * second, 10 * second, 15 * second,
                               30 * second, minute,      2 * minute, 5 * minute,  10 * minute,
                               15 * minute, 30 * minute, hour,       2 * hour,    3 * hour,
                               6 * hour,    12 * hour,   day,        2 * day,     7 * day,
                               14 * day,    30 * day,    90 * day,   365 * day};
    if (!(toMs > fromMs)) return {};
    const double raw = (toMs - fromMs) / std::max(1, wanted);
    const auto* found =
        std::find_if(steps.begin(), steps.end(), [raw](double s) { return s >= raw; });
    const double step =
        found == steps.end() ? steps.back() * std::ceil(raw / steps.back()) : *found;
    std::vector<double> ticks;
    for (double t = std::ceil(fromMs / step) * step; t <= toMs; t += step)
        ticks.push_back(t);
    return ticks;
}

QString timeLabel(double ms, double rangeMs) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ms), Qt::UTC);
    constexpr double day = 86400e3;
    if (rangeMs > 700 * day) return QLocale().toString(time, QStringLiteral("MMM yyyy"));
    if (rangeMs < day / 288) return time.toString(QStringLiteral("HH:mm:ss"));
    if (rangeMs > 3 * day) return QLocale().toString(time, QStringLiteral("d MMM"));
    return time.toString(QStringLiteral("HH:mm"));
}

}  // namespace ui::widgets
