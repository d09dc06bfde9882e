// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/recommend/rerank/stages.h"

namespace core::recommend::rerank {

std::size_t TailSlotsStage::quota(std::size_t k) const {
    return static_cast<std::size_t>(std::lround(share * static_cast<double>(k)));
}

void TailSlotsStage::apply(const RerankContext& context, std::vector<Slot>& ranking) const {
    const auto isTail = [&](const Slot& s) { return context.chain.isTail(s.item); };
    const std::size_t k = std::min(context.k, ranking.size());
    const auto listEnd = ranking.begin() + static_cast<std::ptrdiff_t>(k);
    for (Slot& s : ranking)
        s.trace.back().tail = TailTrace{isTail(s), false};

    auto missing = static_cast<std::ptrdiff_t>(quota(context.k)) -
                   std::count_if(ranking.begin(), listEnd, isTail);
    auto next = std::find_if(listEnd, ranking.end(), isTail);
    for (std::size_t slot = k; slot-- > 0 && missing > 0 && next != ranking.end();) {
        if (isTail(ranking[slot])) continue;
        std::swap(ranking[slot], *next);
        ranking[slot].trace.back().tail->reserved = true;
        --missing;
        next = std::find_if(next + 1, ranking.end(), isTail);
    }
}

}  // namespace core::recommend::rerank
