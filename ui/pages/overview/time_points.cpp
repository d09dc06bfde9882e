// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/time_points.h"

#include <algorithm>
#include <cmath>

namespace ui::pages {

using core::UtcTime;
using core::monitoring::Point;
using core::monitoring::Points;

namespace {

Points::const_iterator firstFrom(const Points& points, UtcTime since) {
    return std::ranges::lower_bound(points, since, {}, &Point::at);
}

}  // namespace

double toMs(UtcTime time) {
    return static_cast<double>(core::micros(time)) / 1000;
}

std::vector<QPointF> steps(const Points& points, UtcTime since, std::chrono::seconds step) {
    const auto stepMs = static_cast<double>(std::max<std::int64_t>(1, step.count())) * 1000;
    std::vector<QPointF> means;
    double sum = 0, begin = 0;
    int taken = 0;
    const auto close = [&] {
        if (taken > 0) means.emplace_back(begin, sum / taken);
    };
    for (auto it = firstFrom(points, since); it != points.end(); ++it) {
        if (!std::isfinite(it->value)) continue;
        const double at = std::floor(toMs(it->at) / stepMs) * stepMs;
        if (taken > 0 && at != begin) {
            close();
            sum = 0;
            taken = 0;
        }
        begin = at;
        sum += it->value;
        ++taken;
    }
    close();
    return means;
}

std::vector<double> sparkline(const Points& points, UtcTime since, int count) {
    if (points.empty() || count < 1) return {};
    const auto first = firstFrom(points, since);
    if (first == points.end()) return {};
    const auto span = std::chrono::duration<double>(points.back().at - first->at).count();
    const std::chrono::seconds step(
        std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(span / count))));
    std::vector<double> values;
    for (const QPointF& p : steps(points, since, step))
        values.push_back(p.y());
    // Whole steps need not begin with the first point: there may be one more.
    if (values.size() > static_cast<std::size_t>(count)) values.erase(values.begin());
    return values;
}

std::optional<double> meanBetween(const Points& points, UtcTime from, UtcTime to) {
    double sum = 0;
    int taken = 0;
    for (auto it = firstFrom(points, from); it != points.end() && it->at < to; ++it) {
        sum += it->value;
        ++taken;
    }
    return taken > 0 ? std::optional(sum / taken) : std::nullopt;
}

}  // namespace ui::pages
