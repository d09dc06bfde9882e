// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace core::simulate {

/// Draws an index with a probability proportional to its weight, while weights change.
/// Weights are integers: sums stay exact however often they change. Source: Fenwick 1994.
/// Threads: thread-compatible. Cost: O(log n) per change and draw.
class WeightedIndex {
  public:
    [[nodiscard]] std::size_t size() const { return weights_.size(); }
    [[nodiscard]] std::uint64_t total() const { return total_; }

    void clear() {
        weights_.clear();
        sums_.clear();
        total_ = 0;
    }
    void push(std::uint64_t weight) {
        weights_.push_back(0);
        const std::size_t node = weights_.size();
        const std::size_t first = node - lowestBit(node);
        std::uint64_t sum = 0;
        for (std::size_t child = node - 1; child > first; child -= lowestBit(child))
            sum += sums_[child - 1];
        sums_.push_back(sum);
        set(node - 1, weight);
    }
    void set(std::size_t index, std::uint64_t weight) {
        const std::uint64_t change = weight - weights_[index];  // modulo 2^64, also downwards
        weights_[index] = weight;
        total_ += change;
        for (std::size_t node = index + 1; node <= sums_.size(); node += lowestBit(node))
            sums_[node - 1] += change;
    }
    /// The index whose share of [0, total()) holds `point`; point < total().
    [[nodiscard]] std::size_t at(std::uint64_t point) const {
        std::size_t index = 0;
        for (std::size_t step = std::bit_floor(sums_.size()); step > 0; step /= 2) {
            if (index + step <= sums_.size() && sums_[index + step - 1] <= point) {
                index += step;
                point -= sums_[index - 1];
            }
        }
        return index;
    }
    [[nodiscard]] std::size_t bytes() const {
        return (weights_.capacity() + sums_.capacity()) * sizeof(std::uint64_t);
    }

  private:
    static std::size_t lowestBit(std::size_t n) { return n & (~n + 1); }

    std::vector<std::uint64_t> weights_;
    std::vector<std::uint64_t> sums_;
    std::uint64_t total_ = 0;
};

}  // namespace core::simulate
