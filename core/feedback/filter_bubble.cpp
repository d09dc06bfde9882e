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

/// The `count` requests of a user that a draw puts first.
GenreMix mixOf(const FeedbackInput& input, const UserRequests& user, std::size_t count,
               std::uint64_t seed) {
    const CounterRandom random(seed);
    std::vector<const Request*> requests = user.requests;
    std::ranges::stable_sort(requests, {}, [&](const Request* r) { return random.at(r->key); });
    GenreMix mix;
    for (std::size_t r = 0; r < count; ++r) {
        for (const ItemIdx item : requests[r]->items) {
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

std::optional<Trend> filterBubble(const FeedbackInput& input, const TrendOptions& options) {
    std::vector<std::vector<UserRequests>> windows;
    for (const Slice slice : slicesOf(input.requests, options.windows))
        windows.push_back(byUser(input, slice));
    TrendSums sums(options.windows);
    for (const Present& user : presentThroughout(windows)) {
        std::size_t requests = user.front()->requests.size();
        for (const UserRequests* in : user)
            requests = std::min(requests, in->requests.size());
        std::vector<std::int64_t> entropies;
        for (const UserRequests* in : user) {
            const GenreMix mix = mixOf(input, *in, requests, options.seed);
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
