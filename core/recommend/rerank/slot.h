// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/recommend/chain.h"

namespace core::recommend::rerank {

enum class StageKind : std::uint8_t { Seen, Diversity, Exploration, TailSlots, Exposure };

/// What maximal marginal relevance did to an item that it chose.
struct DiversityTrace {
    double relevance = 0;             ///< score / best score, 0–1
    double penalty = 0;               ///< (1 − λ) · similarity to the most similar earlier item
    double value = 0;                 ///< λ · relevance − penalty: the largest of those left
    std::optional<ItemIdx> causedBy;  ///< that item; nothing when no earlier item is similar
};
/// What the die said for a slot of the list.
struct ExplorationTrace {
    double draw = 0;  ///< uniform in [0, 1); explores when below epsilon
    double epsilon = 0;
    bool explored = false;            ///< false too when there was nothing left to explore
    std::optional<ItemIdx> replaced;  ///< the item that had the slot
};
/// Whether a slot's item is from the tail, and whether it sits there because of the quota.
struct TailTrace {
    bool tail = false;
    bool reserved = false;
};
/// What the target mix of groups did to a slot of the list.
struct ExposureTrace {
    ItemGroup group = ItemGroup::Middle;
    bool placed = false;              ///< came in because its group was short
    std::optional<ItemIdx> replaced;  ///< the item of a group with too many that had the slot
};

/// One stage's work on one item. Ranks count from 1 among the items that the stage saw.
struct StageTrace {
    StageKind stage = StageKind::Seen;
    std::uint32_t rankBefore = 0;
    std::uint32_t rankAfter = 0;
    std::optional<DiversityTrace> diversity;
    std::optional<ExplorationTrace> exploration;
    std::optional<TailTrace> tail;
    std::optional<ExposureTrace> exposure;
};
using SlotTrace = std::vector<StageTrace>;

/// A candidate on its way through the pipeline. The first k are the list.
struct Slot {
    ItemIdx item;
    double score = 0;
    Source source = Source::Primary;
    SlotTrace trace;
};

/// What every stage may know about the request.
struct RerankContext {
    const Chain& chain;
    std::span<const HistoryItem> history;
    std::size_t k = 10;
    std::uint64_t drawSeed = 0;
};

}  // namespace core::recommend::rerank
