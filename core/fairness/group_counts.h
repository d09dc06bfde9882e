// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <functional>
#include <vector>

#include "core/fairness/catalogue.h"
#include "core/fairness/exposure.h"
#include "core/fairness/spread.h"
#include "core/fairness/verdict.h"

namespace core::fairness {

/// A value for all users [0] and one without each group of them [1 + j].
template <class T>
using Replicates = std::array<T, kGroups + 1>;

/// `of(l)` for all replicates, as a number with its interval.
Estimate estimateOf(const std::function<double(std::size_t)>& of, std::int64_t users,
                    bool confined = true);

/// What the items of C received, for all users and without each group. Item c of all vectors is
/// item `members[c]`. Threads: a plain value.
struct GroupCounts {
    std::vector<std::size_t> members;
    Replicates<std::vector<std::uint32_t>> slotCount;
    Replicates<CountProfile> profiles;
    std::int64_t users = 0;  ///< with a request
    std::int64_t requests = 0;
    std::int64_t slotsOutside = 0;   ///< on items outside C: in none of the above
    std::int64_t distinctSlots = 0;  ///< distinct (user, item) of C

    [[nodiscard]] std::int64_t total(std::size_t replicate) const {
        return profiles[replicate].slotCount;
    }
};

/// Threads: pure. Cost: O(items · cells).
GroupCounts groupCounts(const ExposureWindow& window, const Catalogue& catalogue);
/// Fills `profiles` from `slots`.
void profileAll(GroupCounts& counts);
/// The indices of the items of C.
std::vector<std::size_t> membersOf(const Catalogue& catalogue);

}  // namespace core::fairness
