// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <vector>

#include "core/recommend/rerank/slot.h"

namespace core::recommend::rerank {

// Each stage takes all candidates in their present order and puts them into a new one; the traces
// of the present stage (already there, with rankBefore) get what it did. Threads: pure.

/// Drops items that the user has already.
struct SeenStage {
    void apply(const RerankContext& context, std::vector<Slot>& ranking) const;
};

/// Maximal marginal relevance for the first k slots: argmax λ·relevance − (1 − λ)·max similarity to
/// those chosen. Source: Carbonell, Goldstein 1998 (SIGIR). Similarity: cosine of content vectors.
/// Ties keep the earlier candidate, so λ = 1 changes nothing. Cost: O(k · candidates) cosines.
struct DiversityStage {
    double lambda = 0.7;  ///< 0–1; larger: relevance, smaller: variety
    void apply(const RerankContext& context, std::vector<Slot>& ranking) const;
};

/// ε-greedy: each of the first k slots is, with probability ε, given to a candidate drawn evenly
/// from those beyond k; the two change places. Draws are numbers 2·slot and 2·slot + 1 of the
/// stream of the request's seed, so a recorded seed repeats them.
struct ExplorationStage {
    double epsilon = 0.15;            ///< 0–1
    double epsilonFewRatings = 0.25;  ///< for users with fewer than fewRatings interactions
    int fewRatings = 10;
    void apply(const RerankContext& context, std::vector<Slot>& ranking) const;
};

/// Reserves round(share·k) of the first k slots for tail items (Chain::isTail): while there are
/// fewer, the last slot without one is given to the best tail candidate beyond k.
struct TailSlotsStage {
    double share = 0.1;  ///< 0–1
    [[nodiscard]] std::size_t quota(std::size_t k) const;
    void apply(const RerankContext& context, std::vector<Slot>& ranking) const;
};

/// Fills the first k slots by a target mix of head, middle and tail (Chain::groupOf): while a group
/// has more slots than its quota, its last one goes to the best candidate beyond k whose group has
/// fewer; those that exploration drew come last. Where candidates of a group are used up, the slot
/// stays as it is. A list that has the mix is left alone.
struct ExposureStage {
    double head = 0.6;  ///< shares of the slots, each 0–1; together 1, within 0.001
    double mid = 0.3;
    double tail = 0.1;
    /// Slots per group, adding up to k: largest remainders, ties head, middle, tail.
    [[nodiscard]] std::array<std::size_t, 3> quotas(std::size_t k) const;
    void apply(const RerankContext& context, std::vector<Slot>& ranking) const;
};

}  // namespace core::recommend::rerank
