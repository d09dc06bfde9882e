// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <string_view>

namespace core {

/// SplitMix64's finaliser: a fast bijective mixing of 64 bits.
/// Source: Steele, Lea, Flood, OOPSLA 2014.
constexpr std::uint64_t mix64(std::uint64_t x) {
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

/// FNV-1a over bytes, then mix64: for deterministic assignment by id, not for security.
constexpr std::uint64_t hash64(std::string_view text, std::uint64_t salt = 0) {
    std::uint64_t h = 0xCBF29CE484222325ULL ^ mix64(salt);
    for (const char c : text) {
        h ^= static_cast<unsigned char>(c);
        h *= 0x100000001B3ULL;
    }
    return mix64(h);
}

/// Counter-based random numbers: the n-th number of a stream is a pure function of (seed, stream,
/// n), so any thread may ask for any of them and results do not depend on the number of threads.
/// Not for security. Threads: pure (`at`), thread-compatible (`next…`).
class CounterRandom {
  public:
    explicit constexpr CounterRandom(std::uint64_t seed, std::uint64_t stream = 0)
        : key_(mix64(seed ^ mix64(stream + 0x632BE59BD9B4E019ULL))) {}

    [[nodiscard]] constexpr std::uint64_t at(std::uint64_t counter) const {
        return mix64(key_ ^ mix64(counter));
    }
    constexpr std::uint64_t next() { return at(counter_++); }
    /// Uniform in [0, 1), 53 bits.
    constexpr double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    /// Uniform in [0, n); n > 0. Unbiased (rejection).
    constexpr std::uint64_t below(std::uint64_t n) {
        const std::uint64_t limit = ~std::uint64_t{0} - (~std::uint64_t{0} % n + 1) % n;
        std::uint64_t x = next();
        while (x > limit)
            x = next();
        return x % n;
    }
    /// Fisher–Yates.
    template <class T>
    constexpr void shuffle(std::span<T> values) {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

  private:
    std::uint64_t key_;
    std::uint64_t counter_ = 0;
};

}  // namespace core
