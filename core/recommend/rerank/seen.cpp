// SPDX-License-Identifier: GPL-3.0-or-later
#include <unordered_set>

#include "core/recommend/rerank/stages.h"

namespace core::recommend::rerank {

void SeenStage::apply(const RerankContext& context, std::vector<Slot>& ranking) const {
    std::unordered_set<ItemIdx> seen;
    for (const HistoryItem& h : context.history)
        seen.insert(h.item);
    std::erase_if(ranking, [&](const Slot& s) { return seen.contains(s.item); });
}

}  // namespace core::recommend::rerank
