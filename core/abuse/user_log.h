// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace core::abuse {

/// A user's latest rating of an item; of two at the same microsecond the higher one.
struct Rated {
    std::uint32_t item = 0;
    std::int32_t halfStars = 0;
    std::int64_t atUs = 0;
    bool operator==(const Rated&) const = default;
};

/// How fast somebody rated. Windows are 60 or 3,600 consecutive whole seconds. The first session
/// ends at the first pause of more than an hour.
struct Pace {
    std::int64_t mostInMinute = 0;
    std::int64_t mostInHour = 0;
    std::int64_t firstSessionMinute = 0;
    std::int64_t firstSessionHour = 0;
    bool operator==(const Pace&) const = default;
};

/// What is kept of one user's ratings. All figures are integers that do not depend on the order of
/// add(). Memory: one entry per distinct item (latest rating) and one per distinct second, at most
/// 65,536 seconds: beyond, the older half is folded into the maxima found so far. Exact are then
/// the windows of ratings that come in order, and the first session is what was kept of it at the
/// first folding.
/// Threads: thread-compatible. Cost: add O(log n) amortised; pace() O(distinct seconds) after a
/// change, else O(1).
class UserLog {
  public:
    static constexpr std::size_t kMaxSeconds = 65536;

    void add(std::uint32_t item, std::int32_t halfStars, std::int64_t atUs);

    /// Ratings, repeated ones included.
    [[nodiscard]] std::int64_t count() const { return count_; }
    /// Stars. Empty: 0.
    [[nodiscard]] double mean() const;
    /// Stars, population.
    [[nodiscard]] double sd() const;
    /// Ascending by item.
    [[nodiscard]] std::span<const Rated> profile();
    [[nodiscard]] const Pace& pace();
    [[nodiscard]] std::size_t bytes() const;

  private:
    struct Second {
        std::int64_t second = 0;
        std::int64_t count = 0;
    };
    void compact();
    void mergeProfile();
    void mergeSeconds();
    void fold();
    [[nodiscard]] Pace paceOfSeconds() const;

    std::int64_t count_ = 0;
    std::int64_t sum_ = 0;
    std::int64_t squares_ = 0;
    std::vector<Rated> pending_;
    std::vector<Rated> profile_;
    std::vector<Second> seconds_;
    Pace folded_;
    bool isFolded_ = false;
    Pace pace_;
    bool changed_ = false;
};

}  // namespace core::abuse
