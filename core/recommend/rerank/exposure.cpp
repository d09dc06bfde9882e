// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/recommend/rerank/stages.h"

namespace core::recommend::rerank {
namespace {

using Counts = std::array<std::size_t, 3>;

bool explored(const Slot& slot) {
    return std::ranges::any_of(
        slot.trace, [](const StageTrace& t) { return t.exploration && t.exploration->explored; });
}

/// The slots of the list in the order in which they are given away: from the end, those that
/// exploration drew after all others.
std::vector<std::size_t> givenAway(const std::vector<Slot>& ranking, std::size_t k) {
    std::vector<std::size_t> order;
    for (const bool drawn : {false, true}) {
        for (std::size_t slot = k; slot-- > 0;) {
            if (explored(ranking[slot]) == drawn) order.push_back(slot);
        }
    }
    return order;
}

}  // namespace

std::array<std::size_t, 3> ExposureStage::quotas(std::size_t k) const {
    const std::array shares{head, mid, tail};
    Counts quota{};
    std::array<double, 3> rest{};
    std::size_t given = 0;
    for (std::size_t g = 0; g < shares.size(); ++g) {
        // 0.3 · 10 must be 3 and not 2.9999999999999996.
        const double exact = std::round(shares[g] * static_cast<double>(k) * 1e6) / 1e6;
        quota[g] = std::min(static_cast<std::size_t>(exact), k - given);
        rest[g] = exact - static_cast<double>(quota[g]);
        given += quota[g];
    }
    for (; given < k; ++given) {
        const auto largest = std::ranges::max_element(rest);
        ++quota[static_cast<std::size_t>(largest - rest.begin())];
        *largest -= 1;
    }
    return quota;
}

void ExposureStage::apply(const RerankContext& context, std::vector<Slot>& ranking) const {
    const auto groupOf = [&](const Slot& s) {
        return static_cast<std::size_t>(context.chain.groupOf(s.item));
    };
    const std::size_t k = std::min(context.k, ranking.size());
    const Counts quota = quotas(k);
    Counts have{};
    for (Slot& s : ranking)
        s.trace.back().exposure = ExposureTrace{context.chain.groupOf(s.item), false, {}};
    for (std::size_t slot = 0; slot < k; ++slot)
        ++have[groupOf(ranking[slot])];

    for (const std::size_t slot : givenAway(ranking, k)) {
        const std::size_t from = groupOf(ranking[slot]);
        if (have[from] <= quota[from]) continue;
        const auto in =
            std::find_if(ranking.begin() + static_cast<std::ptrdiff_t>(k), ranking.end(),
                         [&](const Slot& s) { return have[groupOf(s)] < quota[groupOf(s)]; });
        if (in == ranking.end()) break;
        --have[from];
        ++have[groupOf(*in)];
        const ItemIdx replaced = ranking[slot].item;
        std::swap(ranking[slot], *in);
        ranking[slot].trace.back().exposure->placed = true;
        ranking[slot].trace.back().exposure->replaced = replaced;
    }
    // Those beyond k go back into the order they came in, for the stages that follow.
    std::sort(ranking.begin() + static_cast<std::ptrdiff_t>(k), ranking.end(),
              [](const Slot& a, const Slot& b) {
                  return a.trace.back().rankBefore < b.trace.back().rankBefore;
              });
}

}  // namespace core::recommend::rerank
