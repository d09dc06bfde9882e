// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/recommend/rerank/stages.h"

namespace core::recommend::rerank {
namespace {

struct Closest {
    double similarity = 0;
    std::optional<ItemIdx> item;
};

}  // namespace

void DiversityStage::apply(const RerankContext& context, std::vector<Slot>& ranking) const {
    if (ranking.empty()) return;
    const double best = std::ranges::max(ranking, {}, &Slot::score).score;
    const auto relevance = [&](const Slot& s) { return best > 0 ? s.score / best : 0.0; };
    // What each candidate is most similar to among those chosen; updated by one item per round.
    std::vector<Closest> closest(ranking.size());
    const std::size_t rounds = std::min(context.k, ranking.size());
    for (std::size_t r = 0; r < rounds; ++r) {
        std::size_t chosen = r;
        double chosenValue = 0;
        for (std::size_t c = r; c < ranking.size(); ++c) {
            const double value =
                lambda * relevance(ranking[c]) - (1 - lambda) * closest[c].similarity;
            if (c == r || value > chosenValue) {
                chosen = c;
                chosenValue = value;
            }
        }
        // Rotation keeps the order of those passed over.
        std::rotate(ranking.begin() + static_cast<std::ptrdiff_t>(r),
                    ranking.begin() + static_cast<std::ptrdiff_t>(chosen),
                    ranking.begin() + static_cast<std::ptrdiff_t>(chosen) + 1);
        std::rotate(closest.begin() + static_cast<std::ptrdiff_t>(r),
                    closest.begin() + static_cast<std::ptrdiff_t>(chosen),
                    closest.begin() + static_cast<std::ptrdiff_t>(chosen) + 1);
        ranking[r].trace.back().diversity =
            DiversityTrace{relevance(ranking[r]), (1 - lambda) * closest[r].similarity, chosenValue,
                           closest[r].item};
        if (r + 1 == rounds) break;
        for (std::size_t c = r + 1; c < ranking.size(); ++c) {
            const double similarity =
                context.chain.content().similarity(ranking[r].item, ranking[c].item);
            if (similarity > closest[c].similarity) closest[c] = {similarity, ranking[r].item};
        }
    }
}

}  // namespace core::recommend::rerank
