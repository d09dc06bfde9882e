// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serving/mitigation_effect.h"

#include <algorithm>
#include <numeric>

#include "core/base/random.h"
#include "core/evaluate/beyond_accuracy.h"

namespace core::serving {
namespace {

using recommend::ItemGroup;

/// Lists of one pipeline, counted.
struct Shown {
    std::vector<std::int64_t> slotCount;  ///< by item
    std::array<std::int64_t, 3> byGroup{};
    double diversity = 0;

    void add(const std::vector<ItemIdx>& list, const recommend::Chain& chain) {
        slotCount.resize(chain.itemCount());
        for (const ItemIdx item : list) {
            ++slotCount[item.value];
            ++byGroup[static_cast<std::size_t>(chain.groupOf(item))];
        }
        diversity += evaluate::intraListDiversity(list, chain.content());
    }
    [[nodiscard]] ListFigures figures(std::size_t users) const {
        ListFigures result;
        if (users == 0) return result;
        result.coverage = evaluate::coverage(slotCount);
        result.giniCatalogue = evaluate::giniCatalogue(slotCount);
        const auto all = std::accumulate(slotCount.begin(), slotCount.end(), std::int64_t{0});
        auto counts = slotCount;
        const auto ten =
            counts.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(10, counts.size()));
        std::partial_sort(counts.begin(), ten, counts.end(), std::greater<>());
        const auto top = std::accumulate(counts.begin(), ten, std::int64_t{0});
        result.top10Share = all == 0 ? 0 : static_cast<double>(top) / static_cast<double>(all);
        // Head and tail have equally many items, so slots say what slots per item would.
        const auto tail = byGroup[static_cast<std::size_t>(ItemGroup::Tail)];
        if (tail > 0) {
            result.headToTail =
                static_cast<double>(byGroup[static_cast<std::size_t>(ItemGroup::Head)]) /
                static_cast<double>(tail);
        }
        result.diversity = diversity / static_cast<double>(users);
        return result;
    }
};

std::vector<ItemIdx> listOf(const ServedModel& model, const recommend::rerank::Pipeline& pipeline,
                            std::span<const recommend::HistoryItem> history, std::size_t k,
                            std::uint64_t seed) {
    std::vector<ItemIdx> items;
    for (const auto& slot :
         recommend::recommendList(model.chain, pipeline, history, k, seed).entries)
        items.push_back(slot.item);
    return items;
}

double overlapOf(const std::vector<ItemIdx>& before, const std::vector<ItemIdx>& after) {
    if (before.empty()) return 0;
    const auto kept = std::ranges::count_if(
        before, [&](ItemIdx item) { return std::ranges::find(after, item) != after.end(); });
    return static_cast<double>(kept) / static_cast<double>(before.size());
}

}  // namespace

Result<MitigationEffect> mitigationEffect(RecommendService& service,
                                          const std::vector<std::string>& users,
                                          const recommend::rerank::Pipeline& pipeline,
                                          const MitigationEffectOptions& options,
                                          const Clock& clock, const std::stop_token& stop,
                                          const ProgressFn& progress) {
    MitigationEffect effect{.version = service.live(), .pipeline = pipeline.name};
    if (effect.version.empty())
        return Error{Errc::Unavailable, "no model is live yet; train one first", {}};
    FAIRLEAD_TRY(const auto plain, recommend::rerank::pipelineNamed("plain"));
    Shown before;
    Shown after;
    const MonoTime deadline = clock.monotonic() + options.limit;
    for (const std::string& user : users) {
        if (stop.stop_requested())
            return Error{Errc::Cancelled, "the comparison was cancelled", {}};
        if (clock.monotonic() > deadline) break;
        // One user at a time, so that events and a switch of the version need not wait.
        FAIRLEAD_TRY(
            const double overlap,
            service.inspect(
                effect.version,
                [&](const ServedModel& model, const UserHistories& histories) -> Result<double> {
                    const auto history = histories.of(user, model.chain);
                    const std::uint64_t seed = mix64(hash64(user) ^ options.seed);
                    const auto a = listOf(model, plain, history, options.k, seed);
                    const auto b = listOf(model, pipeline, history, options.k, seed);
                    before.add(a, model.chain);
                    after.add(b, model.chain);
                    return overlapOf(a, b);
                }));
        effect.overlap += overlap;
        ++effect.users;
        report(progress, static_cast<double>(effect.users) / static_cast<double>(users.size()),
               "comparing lists");
    }
    effect.plain = before.figures(effect.users);
    effect.mitigated = after.figures(effect.users);
    if (effect.users > 0) effect.overlap /= static_cast<double>(effect.users);
    return effect;
}

}  // namespace core::serving
