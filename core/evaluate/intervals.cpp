// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/intervals.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <numeric>

#include "core/base/random.h"
#include "core/math/parallel.h"

namespace core::evaluate {
namespace {

constexpr std::size_t kResamples = 1000;

double mean(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Linear between order statistics (Hyndman, Fan 1996, type 7).
double quantile(std::span<const double> sorted, double p) {
    const double position = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] +
           (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

/// means[m][r] = mean of metric m in resample r.
std::vector<std::vector<double>> resampledMeans(std::span<const std::vector<double>> values,
                                                std::uint64_t seed, unsigned threads) {
    const std::size_t users = values.front().size();
    std::vector<std::vector<double>> means(values.size(), std::vector<double>(kResamples));
    math::parallelFor(kResamples, 50, threads, {}, [&](std::size_t begin, std::size_t end) {
        std::vector<std::size_t> drawn(users);
        for (std::size_t r = begin; r < end; ++r) {
            // A stream per resample: which thread takes it does not matter.
            CounterRandom random(seed, r);
            for (std::size_t& u : drawn)
                u = random.below(users);
            for (std::size_t m = 0; m < values.size(); ++m) {
                double sum = 0;
                for (const std::size_t u : drawn)
                    sum += values[m][u];
                means[m][r] = sum / static_cast<double>(users);
            }
        }
    });
    return means;
}

}  // namespace

std::vector<Estimate> bootstrapMeans(std::span<const std::vector<double>> values,
                                     std::uint64_t seed, unsigned threads) {
    std::vector<Estimate> estimates(values.size());
    if (values.empty() || values.front().empty()) return estimates;
    for (std::size_t m = 0; m < values.size(); ++m)
        estimates[m].value = mean(values[m]);
    if (values.front().size() < kUsersForInterval) return estimates;
    std::vector<std::vector<double>> means = resampledMeans(values, seed, threads);
    for (std::size_t m = 0; m < values.size(); ++m) {
        std::ranges::sort(means[m]);
        estimates[m].ci95 = Interval{quantile(means[m], 0.025), quantile(means[m], 0.975)};
    }
    return estimates;
}

double jackknifeError(std::span<const double> withoutGroup) {
    const double g = static_cast<double>(withoutGroup.size());
    const double centre = mean(withoutGroup);
    double squares = 0;
    for (const double v : withoutGroup)
        squares += (v - centre) * (v - centre);
    return std::sqrt((g - 1) / g * squares);
}

double jackknifeT(std::size_t groups) {
    return boost::math::quantile(boost::math::students_t(static_cast<double>(groups) - 1), 0.975);
}

Interval jackknifeInterval(double value, std::span<const double> withoutGroup) {
    const double half = jackknifeT(withoutGroup.size()) * jackknifeError(withoutGroup);
    return {std::max(0.0, value - half), std::min(1.0, value + half)};
}

}  // namespace core::evaluate
