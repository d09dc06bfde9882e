// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace core::evaluate {

/// Under this many users no interval is given: it would claim more than it knows.
inline constexpr std::size_t kUsersForInterval = 40;
/// Groups of the jackknife.
inline constexpr std::size_t kJackknifeGroups = 20;

struct Interval {
    double low = 0;
    double high = 0;
    bool operator==(const Interval&) const = default;
};
/// A number, with its 95 % interval where there are enough users for one.
struct Estimate {
    double value = 0;
    std::optional<Interval> ci95;
    bool operator==(const Estimate&) const = default;
};

/// Bootstrap over users: 1,000 resamples, percentile interval. Source: Efron 1979.
/// `values[m][u]` = metric m of user u; every metric sees the same resamples. All rows are equally
/// long. Empty input: value 0, no interval. Deterministic for a seed and any number of threads.
/// Threads: pure. Cost: 1,000 · users · metrics.
std::vector<Estimate> bootstrapMeans(std::span<const std::vector<double>> values,
                                     std::uint64_t seed, unsigned threads);

/// Standard error of the delete-a-group jackknife below, and t(0.975, g − 1), for numbers that are
/// not confined to [0, 1] (slopes, log ratios). At least two groups. Threads: pure.
double jackknifeError(std::span<const double> withoutGroup);
double jackknifeT(std::size_t groups = kJackknifeGroups);

/// Delete-a-group jackknife: se² = (g − 1)/g · Σ(θ₋ⱼ − θ̄)², θ ± t(0.975, g − 1)·se, cut to [0, 1].
/// For set-level numbers, which a bootstrap gets wrong: resampling loses distinct items.
/// `withoutGroup` = the number without group j of users, for each of the g groups. Threads: pure.
Interval jackknifeInterval(double value, std::span<const double> withoutGroup);

}  // namespace core::evaluate
