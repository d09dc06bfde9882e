// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

namespace core::store {

/// The indexes ratings_of_user and watches_of_user are kept by segment of 2^18 positions, so that
/// a batch of new rows touches at most the pages of the newest segment (about 5 MB), however large
/// the table is; an index over all users' rows would dirty one page per row. The price: who looks
/// for a user's rows looks once per segment, 20 times in a store of 5 million events. Smaller
/// segments: fewer pages per batch, more look-ups per query.
///
/// Begins a query that may use the table `segment (n)`: all segments there are. Join it first:
/// "FROM segment CROSS JOIN ratings r ON r.seq >> 18 = n WHERE r.user = …".
#define FAIRLEAD_WITH_SEGMENTS                                       \
    "WITH RECURSIVE segment (n) AS (SELECT 0 UNION ALL SELECT n + 1" \
    " FROM segment WHERE n < (SELECT seq >> 18 FROM position)) "

/// The segment of a position.
constexpr std::int64_t segmentOf(std::int64_t seq) {
    return seq >> 18;
}

}  // namespace core::store
