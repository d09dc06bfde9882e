// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

#include "core/abuse/options.h"
#include "core/abuse/rating_table.h"

namespace core::abuse {

/// A moment: one item, one rating value, one hour or day. Of a group, each user shares at least
/// `moments` moments and each moment has at least `users` users of it.
struct LockstepWidth {
    std::int64_t hours;
    std::size_t users;
    std::size_t moments;
};
/// ml-latest-small has no group of 3 users with 2 moments in an hour, or of 4 users in a day.
inline constexpr LockstepWidth kLockstepWidths[] = {{1, 4, 3}, {24, 4, 5}};

/// Users who rate the same items alike at the same time.
struct LockstepGroup {
    std::vector<UserIdx> users;  ///< ascending
    std::vector<ItemIdx> items;  ///< ascending
    std::int64_t hours = 0;      ///< width of the moments
};

struct LockstepUser {
    UserIdx user;
    std::size_t group = 0;    ///< index into groups, the one with the most shared moments
    std::size_t moments = 0;  ///< shared
};

struct LockstepResult {
    std::vector<LockstepGroup> groups;  ///< largest first
    std::vector<LockstepUser> users;    ///< ascending by user
};

/// The largest subset of users and moments in which all have enough of each other (a bipartite
/// core; unique, found by peeling), then its connected parts. A moment counts only if it has more
/// users than the item's own rate over the whole time explains (e + 4√e), so that neither a busy
/// day nor a service's first hours make a group of everybody.
/// Buckets of time overlap by half. Differs from CopyCatch (Beutel et al. 2013) in that the time
/// is cut into buckets, which makes it linear.
/// Threads: pure. Cost: O(ratings log(ratings of an item)).
LockstepResult findLockstep(const RatingTable& table, const AbuseOptions& options);

}  // namespace core::abuse
