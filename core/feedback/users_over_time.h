// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "core/fairness/verdict.h"
#include "core/feedback/slices.h"

namespace core::feedback {

using fairness::Estimate;
using fairness::Interval;

/// A number per window, and its least-squares slope. The group jackknife gives the intervals; under
/// 40 users there are none.
struct Trend {
    std::vector<Estimate> windows;
    Estimate slope;
    std::int64_t users = 0;  ///< that it rests on
    bool operator==(const Trend&) const = default;
};

struct TrendOptions {
    std::uint64_t seed = 1;
    /// Pairs of lists compared per window: all of them up to here, beyond that as many drawn
    /// evenly. 200,000 leave an error of about 0.0005.
    std::size_t mostPairs = 200000;
};

/// Filter bubble: Shannon entropy in bits of the genres that a user is shown, mean over the users
/// who are there in every window. Each counts with equally many random requests per window (those
/// of his smallest), so that asking more often does not look like a wider choice. Falls: narrowing.
/// Nothing when no such user was shown a genre. Threads: pure.
std::optional<Trend> filterBubble(const FeedbackInput& input, const Windows& windows,
                                  const TrendOptions& options = {});

/// Homogenisation: mean Jaccard similarity of the lists of two users, one random list each. Rises:
/// everybody sees the same. Nothing when a window has fewer than two users. Threads: pure.
/// Cost: O(pairs · k).
std::optional<Trend> homogenisation(const Windows& windows, const TrendOptions& options = {});

}  // namespace core::feedback
