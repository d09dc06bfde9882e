// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/crowd.h"

#include <algorithm>

namespace core::simulate {

std::uint32_t Crowd::findSeat(CounterRandom& random) {
    if (freeSeats_.empty() && people_.size() == maxUsers_)
        leave(static_cast<std::uint32_t>(random.below(maxUsers_)));
    if (!freeSeats_.empty()) {
        const std::uint32_t seat = freeSeats_.back();
        freeSeats_.pop_back();
        return seat;
    }
    people_.emplace_back();
    seen_.resize(people_.size() * words_);
    paces_.push(0);
    return static_cast<std::uint32_t>(people_.size() - 1);
}

std::uint32_t Crowd::join(CounterRandom& random) {
    const std::uint32_t seat = findSeat(random);
    people_[seat] = makePerson(seed_, ++joined_);
    paces_.set(seat, people_[seat].pace);
    return seat;
}

void Crowd::leave(std::uint32_t seat) {
    people_[seat] = {};
    std::fill_n(seen_.begin() + static_cast<std::ptrdiff_t>(seat * words_), words_,
                std::uint64_t{0});
    paces_.set(seat, 0);
    freeSeats_.push_back(seat);
}

bool Crowd::markSeen(std::uint32_t seat, ItemIdx item) {
    if (hasSeen(seat, item)) return false;
    seen_[word(seat, item)] |= std::uint64_t{1} << (item.value % 64);
    ++people_[seat].seen;
    return true;
}

std::size_t Crowd::bytes() const {
    return people_.capacity() * sizeof(Person) + seen_.capacity() * sizeof(std::uint64_t) +
           freeSeats_.capacity() * sizeof(std::uint32_t) + paces_.bytes();
}

}  // namespace core::simulate
