// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/slices.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "core/base/random.h"

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
            users.push_back({request->user, hash, fairness::groupOf(hash), {}});
        }
        users[place->second].requests.push_back(request);
    }
    std::ranges::sort(users, {}, [](const UserRequests& u) { return std::tuple(u.hash, u.user); });
    return users;
}

const Request& drawnRequest(const UserRequests& user, std::uint64_t seed, std::uint64_t draw) {
    const CounterRandom random(seed, draw);
    // Requests are in order, so of equal keys the earliest is taken.
    return **std::ranges::min_element(
        user.requests, {}, [&](const Request* request) { return random.at(request->key); });
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
