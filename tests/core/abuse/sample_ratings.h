// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/abuse/watch.h"
#include "core/base/random.h"

namespace tests {

using RatingList = std::vector<core::events::RatingEvent>;

inline core::events::RatingEvent gave(const std::string& user, const std::string& item,
                                      double stars, std::int64_t second) {
    return {user, item, stars, core::utcFromMicros(second * 1000000)};
}

inline constexpr std::int64_t kDay = 86400;

/// People who rate four of `items` items each, years apart from each other: nobody stands out.
inline RatingList quietPeople(int users = 40, int items = 60, std::uint64_t seed = 5) {
    core::CounterRandom random(seed);
    RatingList ratings;
    for (int u = 0; u < users; ++u) {
        for (int n = 0; n < 4; ++n) {
            ratings.push_back(
                gave("quiet" + std::to_string(u), "q" + std::to_string((u * 4 + n) % items),
                     2 + double(random.below(3)) + (n % 2) / 2.0, (u * 50 + n * 7) * kDay + n));
        }
    }
    return ratings;
}

/// Ratings of `users` users of `items` items at random, some of them again.
inline RatingList anyRatings(std::uint64_t seed, int users, int items, int count,
                             std::int64_t seconds) {
    core::CounterRandom random(seed);
    RatingList ratings;
    for (int n = 0; n < count; ++n) {
        const auto user = std::min(random.below(users), random.below(users));
        ratings.push_back(gave(
            "u" + std::to_string(user), "i" + std::to_string(random.below(items)),
            (1 + double(random.below(10))) / 2, std::int64_t(random.below(seconds)) - seconds / 2));
    }
    return ratings;
}

inline core::abuse::RatingTable tableOf(const RatingList& ratings) {
    core::abuse::AbuseWatch watch;
    for (const auto& r : ratings)
        watch.add(r);
    return watch.table();
}

}  // namespace tests
