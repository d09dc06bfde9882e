// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/judge/drill.h"

namespace core::judge {

/// One list of item ids for each user, best first, without what the user knows already.
using Lists = std::vector<std::vector<std::string>>;

struct Ranking {
    Lists lists;
    /// Mean position of the target among all items that the user does not know, 1 = first; none
    /// without a target, or when everybody knows it.
    std::optional<double> targetRank;
};

/// `wanted` users of the dataset, drawn by hash of the id, ascending; all when there are fewer.
std::vector<std::string> sampleUsers(const events::Dataset& data, std::size_t wanted,
                                     std::uint64_t seed);
/// Lists of `users`, each of whom is in `data`, by the model fitted on it.
/// Errors: cancelled, unavailable, as Chain::fit. Cost: one fit; with a target O(items log items)
/// per user.
Result<Ranking> rankingOf(const events::Dataset& data, const std::vector<std::string>& users,
                          const std::string& target, const DrillOptions& options,
                          const std::stop_token& stop, const ProgressFn& progress);
/// How many lists do not hold the same items as their counterpart.
std::size_t changedLists(const Lists& a, const Lists& b);
/// Items that are in more lists of `attacked` than of `before`: most gained first, at most `limit`.
std::vector<ItemClimb> climbersOf(const Lists& before, const Lists& attacked, const Lists& cleaned,
                                  std::size_t limit);

}  // namespace core::judge
