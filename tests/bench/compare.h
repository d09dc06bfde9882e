// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <vector>

#include "core/base/json.h"

namespace bench {

/// Middle value; the mean of the two middle ones for an even count. `values` must not be empty.
double median(std::vector<double> values);

/// Ours and the rival's in turn, A-B-A-B.
struct Comparison {
    std::vector<double> ours;   ///< one figure per round
    std::vector<double> rival;
    [[nodiscard]] std::vector<double> ratios() const;  ///< ours / rival, round by round
    [[nodiscard]] double ratio() const { return median(ratios()); }
    /// (largest − smallest) / median of the rounds' ratios.
    [[nodiscard]] double spread() const;
};
inline constexpr int kRounds = 5;
inline constexpr double kMaxSpread = 0.10;

/// Runs both once unmeasured, then `rounds` times in turn. Each returns its own figure.
Comparison compare(const std::function<double()>& ours, const std::function<double()>& rival, int rounds = kRounds);

/// Wall seconds of one call, by the monotonic clock.
double secondsOf(const std::function<void()>& work);

/// {"ratio","spread","rounds","ours","rival","must","stretch","verdict"}. The verdict is "pass",
/// "miss", or "none" when the spread is over 10 %.
core::Json comparisonDocument(const Comparison& comparison, double must, double stretch);

}  // namespace bench
