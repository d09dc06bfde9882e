// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

namespace core::abuse {

/// Middle value; the mean of the two middle ones for an even number. Empty: 0. Threads: pure.
double median(std::vector<double> values);

/// Where a population lies and how wide it is, by figures that up to half of it cannot move far.
/// Threads: pure.
struct RobustScale {
    double centre = 0;
    double unit = 0;
    /// 0 when the population has no width.
    [[nodiscard]] double z(double value) const { return unit > 0 ? (value - centre) / unit : 0; }
};

/// Median and 1.4826 · MAD; when the MAD is 0, 1.2533 · mean absolute deviation.
/// Source: Iglewicz and Hoaglin 1993.
RobustScale robustScale(const std::vector<double>& values);

/// For positive heavy-tailed counts, on their logarithms: the median, and the median deviation of
/// the upper half, at least ln 1.25, over 0.6745. The lower half does not say how far up people go.
RobustScale upperLogScale(const std::vector<double>& counts);

}  // namespace core::abuse
