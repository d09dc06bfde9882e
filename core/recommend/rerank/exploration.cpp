// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/random.h"
#include "core/recommend/rerank/stages.h"

namespace core::recommend::rerank {
namespace {
constexpr std::uint64_t kExplorationStream = 1;
}

void ExplorationStage::apply(const RerankContext& context, std::vector<Slot>& slots) const {
    const bool few = context.history.size() < static_cast<std::size_t>(fewRatings);
    const double limit = few ? epsilonFewRatings : epsilon;
    const CounterRandom random(context.drawSeed, kExplorationStream);
    const std::size_t k = std::min(context.k, slots.size());
    std::size_t poolEnd = slots.size();  // [k, poolEnd) has not been shown yet
    for (std::size_t slot = 0; slot < k; ++slot) {
        ExplorationTrace trace;
        trace.draw = static_cast<double>(random.at(2 * slot) >> 11) * 0x1.0p-53;
        trace.epsilon = limit;
        if (trace.draw < limit && poolEnd > k) {
            // Modulo bias is below pool/2⁶⁴; a fixed number of draws per slot is worth more.
            const std::size_t drawn = k + random.at(2 * slot + 1) % (poolEnd - k);
            trace.explored = true;
            trace.replaced = slots[slot].item;
            std::swap(slots[slot], slots[drawn]);
            // The item that lost its slot is not drawn into another one.
            std::swap(slots[drawn], slots[--poolEnd]);
        }
        slots[slot].trace.back().exploration = trace;
    }
    // Those beyond k go back into the order they came in, for the stages that follow.
    std::sort(slots.begin() + static_cast<std::ptrdiff_t>(k), slots.end(),
              [](const Slot& a, const Slot& b) {
                  return a.trace.back().rankBefore < b.trace.back().rankBefore;
              });
}

}  // namespace core::recommend::rerank
