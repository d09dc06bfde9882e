// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/random.h"
#include "core/recommend/rerank/stages.h"

namespace core::recommend::rerank {
namespace {
constexpr std::uint64_t kExplorationStream = 1;
}

void ExplorationStage::apply(const RerankContext& context, std::vector<Slot>& ranking) const {
    const bool few = context.history.size() < static_cast<std::size_t>(fewRatings);
    const double limit = few ? epsilonFewRatings : epsilon;
    const CounterRandom random(context.drawSeed, kExplorationStream);
    const std::size_t k = std::min(context.k, ranking.size());
    std::size_t poolEnd = ranking.size();  // [k, poolEnd) has not been shown yet
    for (std::size_t slot = 0; slot < k; ++slot) {
        ExplorationTrace trace;
        trace.draw = static_cast<double>(random.at(2 * slot) >> 11) * 0x1.0p-53;
        trace.epsilon = limit;
        if (trace.draw < limit && poolEnd > k) {
            // Modulo bias is below pool/2⁶⁴; a fixed number of draws per slot is worth more.
            const std::size_t drawn = k + random.at(2 * slot + 1) % (poolEnd - k);
            trace.explored = true;
            trace.replaced = ranking[slot].item;
            std::swap(ranking[slot], ranking[drawn]);
            // The item that lost its slot is not drawn into another one.
            std::swap(ranking[drawn], ranking[--poolEnd]);
        }
        ranking[slot].trace.back().exploration = trace;
    }
    // Those beyond k go back into the order they came in, for the stages that follow.
    std::sort(ranking.begin() + static_cast<std::ptrdiff_t>(k), ranking.end(),
              [](const Slot& a, const Slot& b) {
                  return a.trace.back().rankBefore < b.trace.back().rankBefore;
              });
}

}  // namespace core::recommend::rerank
