// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <span>

#include "core/base/ids.h"

namespace core::evaluate {

/// One user's list cut at k against the user's test items (ascending, not empty).
struct RankedCase {
    std::span<const ItemIdx> list;  ///< at most k items, best first
    std::span<const ItemIdx> test;
    std::size_t k = 10;
};

/// Over which test items the ideal DCG sums.
enum class NdcgIdeal {
    CutAtK,  ///< the first min(k, |test|): 1 is always reachable
    Full,    ///< all of them, as some published tables do
};

// All 0–1, larger is better. A list shorter than k counts as filled with misses.
// Source: Järvelin, Kekäläinen 2002 (DCG); Manning et al. 2008, chapter 8. Threads: pure.

/// 1 if any test item is in the list.
double hitRate(const RankedCase& c);
/// hits / k.
double precision(const RankedCase& c);
/// hits / |test|.
double recall(const RankedCase& c);
/// Σ over hits of 1/log₂(rank + 1), over that of an ideal list. Never over the hits alone.
double ndcg(const RankedCase& c, NdcgIdeal ideal = NdcgIdeal::CutAtK);
/// Σ over hits of precision at the hit's rank, over min(k, |test|).
double averagePrecision(const RankedCase& c);
/// 1 / rank of the first hit, 0 without one.
double reciprocalRank(const RankedCase& c);

}  // namespace core::evaluate
