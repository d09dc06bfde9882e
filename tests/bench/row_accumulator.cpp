// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/row_accumulator.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace bench {

RowAccumulator::RowAccumulator(const core::events::Dataset& data) {
    const std::size_t items = data.itemIds.size();
    std::vector<double> counts(items, 0.0);
    for (const auto& interaction : data.interactions) counts[interaction.item.value] += 1;
    byUser_.begin = data.userOffsets();
    for (const auto& interaction : data.interactions) {
        // Cosine: every item's column has length 1.
        byUser_.entries.push_back({interaction.item.value, 1 / std::sqrt(counts[interaction.item.value])});
    }
    byItem_ = transposed(byUser_, items);
    sums_.assign(items, 0.0);
    next_.assign(items, kUntouched);
}

RowAccumulator::Sparse RowAccumulator::transposed(const Sparse& rows, std::size_t columns) {
    Sparse result;
    result.begin.assign(columns + 1, 0);
    result.entries.resize(rows.entries.size());
    for (const Entry& entry : rows.entries) ++result.begin[entry.column + 1];
    std::partial_sum(result.begin.begin(), result.begin.end(), result.begin.begin());
    std::vector<std::size_t> at(result.begin.begin(), result.begin.end() - 1);
    for (std::size_t row = 0; row + 1 < rows.begin.size(); ++row) {
        for (std::size_t i = rows.begin[row]; i < rows.begin[row + 1]; ++i) {
            const Entry& entry = rows.entries[i];
            result.entries[at[entry.column]++] = {static_cast<std::uint32_t>(row), entry.value};
        }
    }
    return result;
}

void RowAccumulator::accumulateRow(std::uint32_t item) {
    for (std::size_t a = byItem_.begin[item]; a < byItem_.begin[item + 1]; ++a) {
        const Entry user = byItem_.entries[a];
        for (std::size_t b = byUser_.begin[user.column]; b < byUser_.begin[user.column + 1]; ++b) {
            const Entry other = byUser_.entries[b];
            sums_[other.column] += user.value * other.value;
            if (next_[other.column] == kUntouched) {
                next_[other.column] = head_;
                head_ = other.column;
            }
        }
    }
}

double RowAccumulator::bestOfRow(std::uint32_t item, std::size_t k) {
    heap_.clear();
    while (head_ != kEnd) {
        const std::uint32_t column = head_;
        head_ = next_[column];
        if (column != item) {
            if (heap_.size() < k) {
                heap_.push_back(sums_[column]);
                std::ranges::push_heap(heap_, std::greater<>());
            } else if (sums_[column] > heap_.front()) {
                std::ranges::pop_heap(heap_, std::greater<>());
                heap_.back() = sums_[column];
                std::ranges::push_heap(heap_, std::greater<>());
            }
        }
        sums_[column] = 0;
        next_[column] = kUntouched;
    }
    return std::accumulate(heap_.begin(), heap_.end(), 0.0);
}

double RowAccumulator::allPairs(std::size_t k) {
    double checksum = 0;
    for (std::uint32_t item = 0; item < sums_.size(); ++item) {
        accumulateRow(item);
        checksum += bestOfRow(item, k);
    }
    return checksum;
}

}  // namespace bench
