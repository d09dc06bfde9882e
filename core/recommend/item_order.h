// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

#include "core/base/ids.h"

namespace core::recommend {

/// The order of a model's items by id, in both directions. Threads: a plain value.
class ItemOrder {
  public:
    /// Indices are in the order of ids: right after fit and load.
    void setSorted(std::size_t items) {
        rank_.resize(items);
        std::iota(rank_.begin(), rank_.end(), 0U);
        byRank_ = rank_;
    }
    void setRanks(std::span<const std::uint32_t> rankById) {
        rank_.assign(rankById.begin(), rankById.end());
        byRank_.resize(rank_.size());
        for (std::uint32_t i = 0; i < rank_.size(); ++i)
            byRank_[rank_[i]] = i;
    }
    [[nodiscard]] std::size_t size() const { return rank_.size(); }
    [[nodiscard]] std::uint32_t rank(ItemIdx item) const { return rank_[item.value]; }
    /// Item indices in ascending order of ids.
    [[nodiscard]] std::span<const std::uint32_t> byRank() const { return byRank_; }

  private:
    std::vector<std::uint32_t> rank_;
    std::vector<std::uint32_t> byRank_;
};

}  // namespace core::recommend
