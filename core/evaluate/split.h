// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/events/dataset.h"

namespace core::evaluate {

/// How to part a dataset into what a model may learn and what it is asked for.
struct SplitSpec {
    enum class Kind {
        TemporalGlobal,  ///< the last ⌊F·n⌋ of all interactions: what production sees
        TemporalUser,  ///< each user's last ⌊F·n_u⌋ by (time, item); leaks the future of others
        LeaveLastOut,  ///< each user's last one, of users with at least two
        Random,        ///< ⌊F·n⌋ drawn by a hash of (seed, user id, item id)
    };
    Kind kind = Kind::TemporalGlobal;
    double fraction = 0.2;  ///< F, inside (0, 1); unused by LeaveLastOut
    bool operator==(const SplitSpec&) const = default;
};

/// Reads "temporal-global:0.2", "temporal-user:F", "leave-last-out", "random:F".
/// Errors: invalid_argument, naming what is allowed. ("folds:DIR" is read by others: makeFolds.)
Result<SplitSpec> parseSplit(std::string_view text);
/// The text that parseSplit reads.
std::string toString(const SplitSpec& spec);

/// Both parts over the same users and catalogue: indices mean the same in train, test and the
/// whole.
struct Split {
    std::string name;
    std::string note;  ///< why another split was taken than asked for; empty otherwise
    events::Dataset train;
    std::vector<std::vector<ItemIdx>> test;  ///< by user, ascending
};

/// Ties in time break by user and item id. Empty input: empty parts. Threads: pure. Cost: O(n log
/// n).
Split makeSplit(const events::Dataset& data, const SplitSpec& spec, std::uint64_t seed);
/// Ready-made parts, brought onto one catalogue. Errors: invalid_argument when a (user, item) is in
/// both, naming it.
Result<Split> makeFolds(const events::Dataset& train, const events::Dataset& test,
                        std::string name);

/// Users with test items and at least one train interaction.
std::size_t warmTestUsers(const Split& split);
/// The gate's split: temporal-global, or, where that leaves fewer than 100 warm test users,
/// temporal-user with the same F, and the note says so.
Split makeGateSplit(const events::Dataset& data, double fraction, std::uint64_t seed);

/// Every (user, item) that is in both parts; none in a sound split. Threads: pure.
std::vector<std::pair<UserIdx, ItemIdx>> findLeakage(const Split& split);

}  // namespace core::evaluate
