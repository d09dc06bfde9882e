// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/slices.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace core::feedback {

std::uint64_t FeedbackInput::hashOf(UserIdx user) const {
    return user.value < userHashes.size() ? userHashes[user.value] : mix64(user.value);
}

std::vector<Slice> slicesOf(const std::vector<const Request*>& requests, std::size_t n) {
    std::vector<Slice> slices;
    for (std::size_t w = 0; w < n; ++w) {
        const std::size_t begin = w * requests.size() / n;
        const std::size_t end = (w + 1) * requests.size() / n;
        slices.push_back(Slice(requests).subspan(begin, end - begin));
    }
    return slices;
}

std::vector<UserRequests> byUser(const FeedbackInput& input, Slice slice) {
    std::unordered_map<UserIdx, std::size_t> places;
    std::vector<UserRequests> users;
    for (const Request* request : slice) {
        const auto [place, fresh] = places.try_emplace(request->user, users.size());
        if (fresh) {
            const std::uint64_t hash = input.hashOf(request->user);
            users.push_back({request->user, hash, fairness::groupOf(hash), {}, {}});
        }
        users[place->second].requests.push_back(request);
        users[place->second].keys.push_back(request->key);
    }
    std::ranges::sort(users, {}, [](const UserRequests& u) { return std::tuple(u.hash, u.user); });
    return users;
}

const Request& drawnRequest(const UserRequests& user, const CounterRandom& random) {
    // Requests are in order, so of equal keys the earliest is taken.
    const auto drawn =
        std::ranges::min_element(user.keys, {}, [&](std::uint64_t key) { return random.at(key); });
    return *user.requests[static_cast<std::size_t>(drawn - user.keys.begin())];
}

Windows windowsOf(const FeedbackInput& input, std::size_t n) {
    Windows windows;
    windows.slices = slicesOf(input.requests, n);
    for (const Slice slice : windows.slices)
        windows.users.push_back(byUser(input, slice));
    return windows;
}

std::int64_t distinctUsers(const FeedbackInput& input) {
    std::vector<std::uint32_t> users;
    for (const Request* request : input.requests)
        users.push_back(request->user.value);
    std::ranges::sort(users);
    return std::unique(users.begin(), users.end()) - users.begin();
}

double slopeOf(std::span<const double> values) {
    if (values.size() < 2) return 0;
    const double n = static_cast<double>(values.size());
    const double middle = (n + 1) / 2;
    double products = 0;
    double squares = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double x = static_cast<double>(i + 1) - middle;
        products += x * values[i];
        squares += x * x;
    }
    return products / squares;
}

}  // namespace core::feedback
