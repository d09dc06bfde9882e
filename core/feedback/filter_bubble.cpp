// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <unordered_map>

#include "core/base/random.h"
#include "core/fairness/group_counts.h"
#include "core/fairness/units.h"
#include "core/feedback/trend.h"

namespace core::feedback {
namespace {

using fairness::GenreMix;
using fairness::kGroups;

/// The genres of the `count` requests of a user whose keys have the smallest random numbers.
GenreMix mixOf(const FeedbackInput& input, const UserRequests& user, std::size_t count,
               const CounterRandom& random) {
    std::vector<std::pair<std::uint64_t, std::size_t>> order;
    for (std::size_t r = 0; r < user.keys.size(); ++r)
        order.emplace_back(random.at(user.keys[r]), r);
    std::ranges::sort(order);
    GenreMix mix;
    for (std::size_t r = 0; r < count; ++r) {
        for (const ItemIdx item : user.requests[order[r].second]->items) {
            if (item.value < input.genres.size()) addTo(mix, input.genres[item.value], 1);
        }
    }
    return mix;
}

/// The same user in every window.
using Present = std::vector<const UserRequests*>;

std::vector<Present> presentThroughout(const std::vector<std::vector<UserRequests>>& windows) {
    std::unordered_map<UserIdx, Present> all;
    for (const auto& window : windows) {
        for (const UserRequests& user : window)
            all[user.user].push_back(&user);
    }
    std::vector<Present> present;
    for (auto& [_, user] : all) {
        if (user.size() == windows.size()) present.push_back(std::move(user));
    }
    return present;
}

}  // namespace

std::optional<Trend> filterBubble(const FeedbackInput& input, const Windows& windows,
                                  const TrendOptions& options) {
    const CounterRandom random(options.seed);
    TrendSums sums(windows.users.size());
    for (const Present& user : presentThroughout(windows.users)) {
        std::size_t requests = user.front()->requests.size();
        for (const UserRequests* in : user)
            requests = std::min(requests, in->requests.size());
        std::vector<std::int64_t> entropies;
        for (const UserRequests* in : user) {
            const GenreMix mix = mixOf(input, *in, requests, random);
            if (!mix.empty()) entropies.push_back(fairness::mixEntropy(mix));
        }
        if (entropies.size() < user.size()) continue;
        for (std::size_t w = 0; w < entropies.size(); ++w)
            sums.add(w, {user.front()->group, user.front()->group}, entropies[w]);
        ++sums.users;
    }
    return trendOf(sums, /*confined=*/false);
}

}  // namespace core::feedback
