// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/spread.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/fairness/units.h"

namespace core::fairness {
namespace {

using Run = CountProfile::Run;

std::vector<Run> runsByHistogram(std::span<const std::uint32_t> counts, std::uint32_t most) {
    std::vector<std::int64_t> itemsWith(std::size_t{most} + 1);
    for (const std::uint32_t c : counts)
        ++itemsWith[c];
    std::vector<Run> runs;
    for (std::size_t c = 0; c < itemsWith.size(); ++c) {
        if (itemsWith[c] > 0) runs.push_back({static_cast<std::int64_t>(c), itemsWith[c]});
    }
    return runs;
}

std::vector<Run> runsBySorting(std::span<const std::uint32_t> counts) {
    std::vector<std::uint32_t> sorted(counts.begin(), counts.end());
    std::ranges::sort(sorted);
    std::vector<Run> runs;
    for (const std::uint32_t c : sorted) {
        if (runs.empty() || runs.back().slotCount != c) runs.push_back({c, 0});
        ++runs.back().items;
    }
    return runs;
}

/// Ranks begin after `zeros` items without slots.
double gini(const CountProfile& profile, std::int64_t zeros) {
    if (profile.slotCount == 0) return 0;
    std::int64_t weighted = 0;
    std::int64_t rank = zeros;
    for (const Run& run : profile.runs) {
        if (run.slotCount == 0) continue;
        weighted += run.slotCount * (run.items * rank + run.items * (run.items + 1) / 2);
        rank += run.items;
    }
    const double n = static_cast<double>(rank);
    return 2 * static_cast<double>(weighted) / (n * static_cast<double>(profile.slotCount)) -
           (n + 1) / n;
}

}  // namespace

std::int64_t CountProfile::shown() const {
    return runs.empty() || runs.front().slotCount > 0 ? items : items - runs.front().items;
}

CountProfile profileOf(std::span<const std::uint32_t> counts) {
    CountProfile profile;
    if (counts.empty()) return profile;
    const std::uint32_t most = std::ranges::max(counts);
    profile.runs =
        most <= 4 * counts.size() + 1024 ? runsByHistogram(counts, most) : runsBySorting(counts);
    for (const Run& run : profile.runs) {
        profile.items += run.items;
        profile.slotCount += run.items * run.slotCount;
    }
    return profile;
}

double coverage(const CountProfile& profile) {
    return ratio(profile.shown(), profile.items);
}

double giniShown(const CountProfile& profile) {
    return gini(profile, 0);
}

double giniCatalogue(const CountProfile& profile) {
    return gini(profile, profile.items - profile.shown());
}

double topShare(const CountProfile& profile, std::int64_t top) {
    std::int64_t slotCount = 0;
    for (std::size_t r = profile.runs.size(); r-- > 0 && top > 0;) {
        const std::int64_t taken = std::min(top, profile.runs[r].items);
        slotCount += taken * profile.runs[r].slotCount;
        top -= taken;
    }
    return ratio(slotCount, profile.slotCount);
}

double topFifthShare(const CountProfile& profile) {
    return topShare(profile, profile.shown() / 5);
}

double entropyBits(const CountProfile& profile) {
    double bits = 0;
    for (const Run& run : profile.runs) {
        if (run.slotCount == 0) continue;
        const double p = ratio(run.slotCount, profile.slotCount);
        bits -= static_cast<double>(run.items) * p * std::log2(p);
    }
    return bits;
}

std::vector<LorenzPoint> lorenzCurve(const CountProfile& profile, std::size_t steps) {
    std::vector<LorenzPoint> curve;
    if (profile.slotCount == 0) return curve;
    const auto n = static_cast<std::size_t>(profile.items);
    steps = std::min(steps, n);
    std::int64_t before = 0;  // items and slots of the runs already passed
    std::int64_t slotCount = 0;
    std::size_t run = 0;
    for (std::size_t step = 0; step <= steps; ++step) {
        const auto rank = static_cast<std::int64_t>((step * n + steps / 2) / steps);
        while (run < profile.runs.size() && before + profile.runs[run].items < rank) {
            before += profile.runs[run].items;
            slotCount += profile.runs[run].items * profile.runs[run].slotCount;
            ++run;
        }
        curve.push_back(
            {ratio(rank, profile.items),
             ratio(slotCount + (rank - before) * profile.runs[run].slotCount, profile.slotCount)});
    }
    return curve;
}

double giniFloor(std::int64_t items, std::int64_t slotCount) {
    if (items == 0 || slotCount == 0) return 0;
    const std::int64_t rest = slotCount % items;
    return static_cast<double>(rest) * static_cast<double>(items - rest) /
           (static_cast<double>(items) * static_cast<double>(slotCount));
}

double giniRandom(std::int64_t items, std::span<const ListLength> lists) {
    const double n = static_cast<double>(items);
    struct Step {
        double p = 0;
        double lists = 0;
    };
    std::vector<Step> walk;
    double slotCount = 0;
    double variance = 0;
    for (const ListLength& list : lists) {
        const double count = static_cast<double>(list.lists);
        slotCount += list.length * count;
        if (items < 2 || list.length <= 0 || list.length >= n) continue;
        walk.push_back({2 * list.length * (n - list.length) / (n * (n - 1)), count});
        variance += walk.back().p * count;
    }
    if (slotCount <= 0 || walk.empty()) return 0;
    // A walk further than 16 standard deviations away does not happen in double precision.
    const auto nodes = static_cast<std::size_t>(8 * std::sqrt(variance) + 64);
    double integral = 0;
    for (std::size_t j = 0; j < nodes; ++j) {
        const double half =
            std::numbers::pi * (static_cast<double>(j) + 0.5) / (2 * static_cast<double>(nodes));
        const double x = 2 * std::sin(half) * std::sin(half);  // 1 − cos t
        double phi = 1;
        for (const Step& step : walk)
            phi *= std::pow(1 - step.p * x, step.lists);
        integral += (1 - phi) / x;
    }
    const double distance = integral / static_cast<double>(nodes);
    return (n - 1) * distance / (2 * slotCount);
}

double reachableCoverage(std::int64_t items, std::int64_t distinctSlots) {
    return items == 0 ? 0 : -std::expm1(-ratio(distinctSlots, items));
}

std::int64_t slotsToReach(std::int64_t items, double required) {
    return static_cast<std::int64_t>(
        std::ceil(-std::log1p(-required) * static_cast<double>(items)));
}

}  // namespace core::fairness
