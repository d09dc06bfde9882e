// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/abuse/robust.h"

#include <algorithm>
#include <cmath>

namespace core::abuse {
namespace {

constexpr double kNormalQuartile = 0.6745;

}  // namespace

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    const double upper = *middle;
    if (values.size() % 2 == 1) return upper;
    return (*std::max_element(values.begin(), middle) + upper) / 2;
}

RobustScale robustScale(const std::vector<double>& values) {
    RobustScale scale;
    scale.centre = median(values);
    std::vector<double> away;
    away.reserve(values.size());
    for (const double v : values)
        away.push_back(std::abs(v - scale.centre));
    scale.unit = median(away) / kNormalQuartile;
    if (scale.unit > 0 || values.empty()) return scale;
    // In ascending order: the sum must not depend on the order in which users came.
    std::ranges::sort(away);
    double sum = 0;
    for (const double a : away)
        sum += a;
    scale.unit = 1.2533 * sum / static_cast<double>(away.size());
    return scale;
}

RobustScale upperLogScale(const std::vector<double>& counts) {
    std::vector<double> logs;
    logs.reserve(counts.size());
    for (const double c : counts)
        logs.push_back(std::log(c));
    RobustScale scale;
    scale.centre = median(logs);
    std::vector<double> above;
    for (const double l : logs) {
        if (l >= scale.centre) above.push_back(l - scale.centre);
    }
    scale.unit = std::max(median(std::move(above)), std::log(1.25)) / kNormalQuartile;
    return scale;
}

}  // namespace core::abuse
