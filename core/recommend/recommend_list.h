// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <vector>

#include "core/recommend/chain.h"
#include "core/recommend/rerank/pipeline.h"

namespace core::recommend {

/// A list as it goes out, each slot with its score and what every stage did to it.
struct RankedList {
    std::vector<rerank::Slot> entries;  ///< best first
    std::uint64_t drawSeed = 0;         ///< repeats the list
    double bestScore = 0;  ///< of all candidates that the user does not have; 0 if none
};

/// The one way to a list, for serving, rehearsal, evaluation and the command line.
/// Candidates are the max(10·k, 100) best (that the user does not have, with a seen stage), with
/// tail slots also the k best tail items, with a target mix the k best of every group, so that the
/// quotas can be held.
/// Empty input: no history gives popularity; k = 0 or an empty catalogue an empty list. The list is
/// shorter than k only when the catalogue is used up. Threads: pure. Cost: as Chain::candidates.
RankedList recommendList(const Chain& chain, const rerank::Pipeline& pipeline,
                         std::span<const HistoryItem> history, std::size_t k,
                         std::uint64_t drawSeed);

/// Why this slot: {"score", "source", "votes": [{"item_id", "weight"}], "popularity", "stages"}.
Json whyJson(const Chain& chain, std::span<const HistoryItem> history, const rerank::Slot& slot);

/// A user's history out of a dataset's run of interactions.
std::vector<HistoryItem> historyOf(std::span<const events::Interaction> interactions);

}  // namespace core::recommend
