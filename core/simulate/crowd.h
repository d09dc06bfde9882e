// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

#include "core/base/random.h"
#include "core/simulate/person.h"
#include "core/simulate/weighted_index.h"

namespace core::simulate {

/// The users who are there now, and what each has watched. Seats are bounded: when all are taken, a
/// joiner gets the seat of a user drawn evenly, who is forgotten.
/// Threads: thread-compatible. Memory: at most 2 · maxUsers · (130 bytes + items/8), as vectors
/// grow.
class Crowd {
  public:
    Crowd(std::uint64_t seed, std::size_t items, std::size_t maxUsers)
        : seed_(seed), words_((items + 63) / 64), maxUsers_(maxUsers == 0 ? 1 : maxUsers) {}

    /// The next person, in a seat; `random` chooses who leaves if need be.
    std::uint32_t join(CounterRandom& random);
    void leave(std::uint32_t seat);
    /// Somebody, in proportion to their pace; there must be users.
    [[nodiscard]] std::uint32_t draw(CounterRandom& random) const {
        return static_cast<std::uint32_t>(paces_.at(random.below(paces_.total())));
    }

    [[nodiscard]] Person& at(std::uint32_t seat) { return people_[seat]; }
    [[nodiscard]] bool sits(std::uint32_t seat, std::uint64_t serial) const {
        return seat < people_.size() && people_[seat].serial == serial && serial != 0;
    }
    [[nodiscard]] bool hasSeen(std::uint32_t seat, ItemIdx item) const {
        return (seen_[word(seat, item)] >> (item.value % 64) & 1) != 0;
    }
    /// False when it was so already.
    bool markSeen(std::uint32_t seat, ItemIdx item);

    [[nodiscard]] std::size_t size() const { return people_.size() - freeSeats_.size(); }
    [[nodiscard]] std::uint64_t joined() const { return joined_; }
    [[nodiscard]] std::size_t bytes() const;

  private:
    [[nodiscard]] std::size_t word(std::uint32_t seat, ItemIdx item) const {
        return seat * words_ + item.value / 64;
    }
    std::uint32_t findSeat(CounterRandom& random);

    std::uint64_t seed_;
    std::size_t words_;
    std::size_t maxUsers_;
    std::uint64_t joined_ = 0;
    std::vector<Person> people_;
    std::vector<std::uint64_t> seen_;  ///< words_ per seat
    std::vector<std::uint32_t> freeSeats_;
    WeightedIndex paces_;
};

}  // namespace core::simulate
