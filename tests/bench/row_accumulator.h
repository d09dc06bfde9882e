// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

#include "core/events/dataset.h"

namespace bench {

/// Item–item cosine, all pairs, the k most similar of each item, the way most libraries do it:
/// one row of the product at a time in a dense array of doubles, a linked list of the columns
/// touched, a heap of the k best. The rival of our own item-knn, written anew from the paper.
/// Source: Bank, Douglas 1993 (Advances in Computational Mathematics 1), "Sparse matrix
/// multiplication package (SMMP)".
class RowAccumulator {
  public:
    explicit RowAccumulator(const core::events::Dataset& data);
    /// Sum of all similarities kept: the checksum of a run. One thread.
    /// Cost: one multiply-add per user and pair of that user's items, both ways.
    double allPairs(std::size_t k);

  private:
    struct Entry {
        std::uint32_t column;
        double value;
    };
    struct Sparse {
        std::vector<std::size_t> begin;
        std::vector<Entry> entries;
    };
    static Sparse transposed(const Sparse& rows, std::size_t columns);
    void accumulateRow(std::uint32_t item);
    double bestOfRow(std::uint32_t item, std::size_t k);

    static constexpr std::uint32_t kUntouched = 0xFFFFFFFF;
    static constexpr std::uint32_t kEnd = 0xFFFFFFFE;

    Sparse byUser_;
    Sparse byItem_;
    std::vector<double> sums_;
    std::vector<std::uint32_t> next_;  ///< linked list through the columns touched
    std::uint32_t head_ = kEnd;
    std::vector<double> heap_;
};

}  // namespace bench
