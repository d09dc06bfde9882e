// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/recommend_list.h"

#include <algorithm>

namespace core::recommend {

RankedList recommendList(const Chain& chain, const rerank::Pipeline& pipeline,
                         std::span<const HistoryItem> history, std::size_t k,
                         std::uint64_t drawSeed) {
    const std::size_t wanted = std::max<std::size_t>(10 * k, 100);
    // All of the history may be among the best and then be dropped.
    const std::size_t dropped = pipeline.has(rerank::StageKind::Seen) ? history.size() : 0;
    // What a quota may ask for, besides the best.
    const bool mix = pipeline.has(rerank::StageKind::Exposure);
    const bool tail = mix || pipeline.has(rerank::StageKind::TailSlots);
    const std::size_t most = k + dropped;
    const GroupCounts alsoOf{mix ? most : 0, mix ? most : 0, tail ? most : 0};

    RankedList list{{}, drawSeed, 0};
    for (const Candidate& c : chain.candidates(history, wanted + dropped, alsoOf)) {
        list.entries.push_back({c.item, c.score, c.source, {}});
    }
    pipeline.run({chain, history, k, drawSeed}, list.entries);
    for (const rerank::Slot& s : list.entries)
        list.bestScore = std::max(list.bestScore, s.score);
    if (list.entries.size() > k) list.entries.resize(k);
    return list;
}

Json whyJson(const Chain& chain, std::span<const HistoryItem> history, const rerank::Slot& slot) {
    const Explanation why = chain.explain(history, slot.item);
    Json votes = Json::array();
    for (const Vote& v : why.votes)
        votes.push_back({{"item_id", chain.itemId(v.item)}, {"weight", v.weight}});
    Json stages = Json::array();
    for (const rerank::StageTrace& t : slot.trace)
        stages.push_back(rerank::toJson(t, chain));
    return {{"score", why.score},
            {"source", name(why.source)},
            {"votes", std::move(votes)},
            {"popularity", why.popularityShare},
            {"stages", std::move(stages)}};
}

std::vector<HistoryItem> historyOf(std::span<const events::Interaction> interactions) {
    std::vector<HistoryItem> history;
    history.reserve(interactions.size());
    for (const events::Interaction& i : interactions)
        history.push_back({i.item, i.halfStars});
    return history;
}

}  // namespace core::recommend
