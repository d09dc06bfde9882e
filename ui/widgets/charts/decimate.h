// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointF>
#include <span>
#include <vector>

namespace ui::widgets {

/// The points of a line that matter on a screen: of the samples in each of `columns` equal slices
/// of [from, to] the first, lowest, highest and last, in their order; plus the nearest sample
/// beyond either end, so that the line reaches the edges. No peak is ever lost. Shapes: points
/// ascending in x → at most 4·columns + 2 points. Empty input: empty. Few points (≤ 2·columns) are
/// returned as they are. Threads: pure. Cost: O(points).
std::vector<QPointF> decimate(std::span<const QPointF> points, double from, double to, int columns);

}  // namespace ui::widgets
