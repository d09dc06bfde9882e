// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/fairness/catalogue.h"
#include "core/fairness/request.h"

/// Made-up recommenders and their lists, seeded. Threads: pure.
namespace tests {

/// Items "0"… of C, all of them there from the beginning, the first most interacted with.
inline core::fairness::Catalogue catalogueOf(std::size_t items) {
    core::fairness::Catalogue catalogue;
    catalogue.users = 1000;
    catalogue.announced = true;
    for (std::size_t i = 0; i < items; ++i) {
        core::fairness::CatalogueItem item;
        item.id = std::to_string(i);
        item.hash = core::hash64(item.id);
        item.inCatalogue = true;
        item.interactions = static_cast<std::int64_t>(items - i);
        item.interactionsBefore = item.interactions;
        catalogue.items.push_back(item);
    }
    return catalogue;
}

inline std::uint64_t userHash(std::size_t user) {
    return core::hash64("user " + std::to_string(user));
}
inline std::vector<std::uint64_t> userHashes(std::size_t users) {
    std::vector<std::uint64_t> hashes;
    for (std::size_t u = 0; u < users; ++u)
        hashes.push_back(userHash(u));
    return hashes;
}

/// k distinct items out of the first `items`.
inline std::vector<core::ItemIdx> randomList(core::CounterRandom& random, std::size_t items,
                                             std::size_t k) {
    std::vector<core::ItemIdx> list;
    while (list.size() < k) {
        const core::ItemIdx item(random.below(items));
        bool there = false;
        for (const core::ItemIdx other : list)
            there |= other == item;
        if (!there) list.push_back(item);
    }
    return list;
}

/// The items of a request of window w.
using ListOf = std::function<std::vector<core::ItemIdx>(std::size_t w, core::CounterRandom&)>;

/// counts[w] requests in window w, one per microsecond, of users drawn evenly.
inline std::vector<core::fairness::Request> traffic(std::uint64_t seed,
                                                    const std::vector<std::size_t>& counts,
                                                    std::size_t users, const ListOf& listOf) {
    core::CounterRandom random(seed);
    std::vector<core::fairness::Request> requests;
    for (std::size_t w = 0; w < counts.size(); ++w) {
        for (std::size_t r = 0; r < counts[w]; ++r) {
            core::fairness::Request request;
            request.at = core::utcFromMicros(1000 + static_cast<std::int64_t>(requests.size()));
            request.key = random.next();
            request.user = core::UserIdx(random.below(users));
            request.items = listOf(w, random);
            requests.push_back(std::move(request));
        }
    }
    return requests;
}

}  // namespace tests
