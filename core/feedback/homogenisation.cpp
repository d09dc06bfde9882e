// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/random.h"
#include "core/fairness/units.h"
#include "core/feedback/trend.h"

namespace core::feedback {
namespace {

/// A user's drawn list as a set.
struct ListSet {
    std::vector<ItemIdx> items;  ///< ascending, distinct
    std::size_t group = 0;
};

std::vector<ListSet> setsOf(const std::vector<UserRequests>& users, std::uint64_t seed) {
    const CounterRandom choice(seed);
    std::vector<ListSet> sets;
    for (const UserRequests& user : users) {
        ListSet set{drawnRequest(user, choice).items, user.group};
        std::ranges::sort(set.items);
        set.items.erase(std::unique(set.items.begin(), set.items.end()), set.items.end());
        if (!set.items.empty()) sets.push_back(std::move(set));
    }
    return sets;
}

std::int64_t jaccard(const ListSet& a, const ListSet& b) {
    std::size_t both = 0;
    auto y = b.items.begin();
    for (const ItemIdx item : a.items) {
        while (y != b.items.end() && *y < item)
            ++y;
        both += y != b.items.end() && *y == item;
    }
    return fairness::toUnits(static_cast<double>(both) /
                             static_cast<double>(a.items.size() + b.items.size() - both));
}

void addPair(TrendSums& sums, std::size_t window, const ListSet& a, const ListSet& b) {
    sums.add(window, {a.group, b.group}, jaccard(a, b));
}

void addPairs(TrendSums& sums, std::size_t window, const std::vector<ListSet>& sets,
              const TrendOptions& options) {
    const std::size_t n = sets.size();
    if (n < 2) return;
    if (n * (n - 1) / 2 <= options.mostPairs) {
        for (std::size_t a = 0; a < n; ++a) {
            for (std::size_t b = a + 1; b < n; ++b)
                addPair(sums, window, sets[a], sets[b]);
        }
        return;
    }
    CounterRandom random(options.seed, window + 1);
    for (std::size_t p = 0; p < options.mostPairs; ++p) {
        const std::size_t a = random.below(n);
        const std::size_t b = random.below(n - 1);
        addPair(sums, window, sets[a], sets[b < a ? b : b + 1]);
    }
}

}  // namespace

std::optional<Trend> homogenisation(const Windows& windows, const TrendOptions& options) {
    TrendSums sums(windows.users.size());
    for (std::size_t w = 0; w < windows.users.size(); ++w) {
        const std::vector<ListSet> sets = setsOf(windows.users[w], options.seed);
        addPairs(sums, w, sets, options);
        const auto users = static_cast<std::int64_t>(sets.size());
        sums.users = w == 0 ? users : std::min(sums.users, users);
    }
    return trendOf(sums, /*confined=*/true);
}

}  // namespace core::feedback
