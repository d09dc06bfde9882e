// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <boost/random/exponential_distribution.hpp>
#include <boost/random/gamma_distribution.hpp>
#include <boost/random/normal_distribution.hpp>
#include <cstdint>
#include <limits>

#include "core/base/random.h"

namespace core::simulate {

/// What a stream of random numbers is for. Streams never overlap, so that asking for one more
/// number in one place changes nothing elsewhere.
enum class Purpose : std::uint8_t { Item = 1, Title, Person, Visit, Response, Attack, Case };

/// The stream of one thing: the n-th visit, the n-th person. Threads: pure.
constexpr CounterRandom stream(std::uint64_t seed, Purpose purpose, std::uint64_t n) {
    return CounterRandom(seed, (static_cast<std::uint64_t>(purpose) << 56) ^ n);
}

/// CounterRandom as the generator that Boost.Random expects. Boost rather than <random>, because
/// its distributions give the same numbers with every standard library.
class RandomBits {
  public:
    using result_type = std::uint64_t;
    explicit RandomBits(CounterRandom& random) : random_(random) {}
    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }
    result_type operator()() { return random_.next(); }

  private:
    CounterRandom& random_;
};

inline double normal(CounterRandom& random) {
    RandomBits bits(random);
    return boost::random::normal_distribution<double>()(bits);
}
/// Mean 1.
inline double exponential(CounterRandom& random) {
    RandomBits bits(random);
    return boost::random::exponential_distribution<double>()(bits);
}
/// Scale 1; shape > 0.
inline double gamma(CounterRandom& random, double shape) {
    RandomBits bits(random);
    return boost::random::gamma_distribution<double>(shape)(bits);
}

}  // namespace core::simulate
