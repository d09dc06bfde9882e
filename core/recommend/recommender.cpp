// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/recommender.h"

#include <algorithm>
#include <numeric>

namespace core::recommend {

Status Recommender::update(std::span<const Update>) {
    return Error{Errc::Unavailable,
                 "the family '" + family() + "' takes no single events; it is refitted",
                 {}};
}

void Recommender::describeItem(ItemIdx, const events::ItemEvent&) {}

Status Recommender::attach(const events::Dataset&) {
    return {};
}

std::vector<std::uint32_t> rankById(std::span<const std::string> ids) {
    std::vector<std::uint32_t> order(ids.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t i) -> const std::string& { return ids[i]; });
    std::vector<std::uint32_t> rank(ids.size());
    for (std::uint32_t r = 0; r < order.size(); ++r)
        rank[order[r]] = r;
    return rank;
}

}  // namespace core::recommend
