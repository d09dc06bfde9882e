// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/trend.h"

#include <algorithm>

#include "core/fairness/units.h"

namespace core::feedback {

void TrendSums::add(std::size_t window, std::pair<std::size_t, std::size_t> groups,
                    std::int64_t units) {
    for (std::size_t l = 0; l <= fairness::kGroups; ++l) {
        if (l == groups.first + 1 || l == groups.second + 1) continue;
        windows[window].sum[l] += units;
        ++windows[window].count[l];
    }
}

std::optional<Trend> trendOf(const TrendSums& sums, bool confined) {
    bool everyReplicate = true;
    for (const TrendSums::Window& window : sums.windows) {
        if (window.count[0] == 0) return {};
        everyReplicate &= std::ranges::all_of(window.count, [](std::int64_t n) { return n > 0; });
    }
    if (sums.windows.empty()) return {};
    const std::int64_t users = everyReplicate ? sums.users : 0;
    const auto mean = [&](std::size_t w, std::size_t l) {
        const TrendSums::Window& window = sums.windows[w];
        return fairness::ratio(window.sum[l], window.count[l]) / fairness::kUnitsPerOne;
    };
    Trend trend;
    trend.users = sums.users;
    for (std::size_t w = 0; w < sums.windows.size(); ++w) {
        trend.windows.push_back(
            fairness::estimateOf([&](std::size_t l) { return mean(w, l); }, users, confined));
    }
    trend.slope = fairness::estimateOf(
        [&](std::size_t l) {
            std::vector<double> means;
            for (std::size_t w = 0; w < sums.windows.size(); ++w)
                means.push_back(mean(w, l));
            return slopeOf(means);
        },
        users, /*confined=*/false);
    return trend;
}

}  // namespace core::feedback
