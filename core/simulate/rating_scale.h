// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <cmath>

namespace core::simulate {

/// A scale of half stars. Threads: pure.
struct RatingScale {
    double min = 0.5;
    double max = 5;
    /// The nearest half star on the scale.
    [[nodiscard]] double nearest(double value) const {
        return std::clamp(std::round(2 * value) / 2, min, max);
    }
};

}  // namespace core::simulate
