// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <utility>
#include <vector>

#include "core/fairness/group_counts.h"
#include "core/feedback/users_over_time.h"

namespace core::feedback {

/// Sums per window, for all users and without each group, of values that belong to one user or to a
/// pair of users. Threads: thread-compatible.
struct TrendSums {
    struct Window {
        fairness::Replicates<std::int64_t> sum{};  ///< in units
        fairness::Replicates<std::int64_t> count{};
    };
    explicit TrendSums(std::size_t count) : windows(count) {}
    /// `groups`: of the two users, or twice that of the one.
    void add(std::size_t window, std::pair<std::size_t, std::size_t> groups, std::int64_t units);

    std::vector<Window> windows;
    std::int64_t users = 0;
};

/// Means and slope; nothing unless every window has a value. A replicate without values in some
/// window leaves no interval.
std::optional<Trend> trendOf(const TrendSums& sums, bool confined);

}  // namespace core::feedback
