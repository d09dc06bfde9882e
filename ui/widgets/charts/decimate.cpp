// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/decimate.h"

#include <algorithm>
#include <array>

namespace ui::widgets {

std::vector<QPointF> decimate(std::span<const QPointF> points, double from, double to,
                              int columns) {
    const auto before = [](const QPointF& p, double x) { return p.x() < x; };
    const auto after = [](double x, const QPointF& p) { return x < p.x(); };
    auto first = std::lower_bound(points.begin(), points.end(), from, before);
    auto last = std::upper_bound(points.begin(), points.end(), to, after);
    if (first > last) return {};
    if (first != points.begin()) --first;
    if (last != points.end()) ++last;

    const auto count = static_cast<std::size_t>(last - first);
    if (columns < 1 || to <= from || count <= 2 * static_cast<std::size_t>(columns)) {
        return {first, last};
    }
    const double scale = columns / (to - from);
    const auto column = [&](const QPointF& p) {
        return std::clamp(static_cast<int>((p.x() - from) * scale), -1, columns);
    };
    std::vector<QPointF> kept;
    kept.reserve(4 * static_cast<std::size_t>(columns) + 2);
    for (auto begin = first; begin != last;) {
        auto end = begin, low = begin, high = begin;
        for (const int c = column(*begin); end != last && column(*end) == c; ++end) {
            if (end->y() < low->y()) low = end;
            if (end->y() > high->y()) high = end;
        }
        std::array picks{begin, low, high, end - 1};
        std::sort(picks.begin(), picks.end());
        const auto unique = std::unique(picks.begin(), picks.end());
        for (auto pick = picks.begin(); pick != unique; ++pick)
            kept.push_back(**pick);
        begin = end;
    }
    return kept;
}

}  // namespace ui::widgets
