// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/abuse/options.h"
#include "core/abuse/profile.h"
#include "core/abuse/report.h"
#include "core/events/event.h"

namespace core::abuse {

enum class Depth : std::uint8_t {
    Quick,  ///< the profile rule's scores are those of the last full report
    Full
};

/// Takes ratings as they come and judges all users when asked. The report depends on the ratings
/// alone, not on their order or on earlier reports (a quick one: on the ratings and on the last
/// full one); it is the same to the last digit as analyse() of the same ratings.
/// Memory: per user one entry per distinct item and one per distinct second, at most 65,536 seconds
/// (see UserLog); per user and item the id.
/// Threads: thread-compatible. Cost: add() O(log n) amortised; report(Quick): the figures of users
/// with new ratings, one pass over the latest ratings, O(users log users) for what the population
/// teaches (20,000 users with 1.2 million ratings: under 200 ms); report(Full): about 1 s there.
class AbuseWatch {
  public:
    explicit AbuseWatch(AbuseOptions options = {}) : options_(options) {}

    /// `rating` passed the validator.
    void add(const events::RatingEvent& rating);
    /// Empty: a report without users.
    [[nodiscard]] AbuseReport report(Depth depth = Depth::Full);

    [[nodiscard]] std::int64_t ratings() const { return ratings_; }
    [[nodiscard]] std::size_t users() const { return logs_.size(); }
    /// Of the users' figures, without the ids.
    [[nodiscard]] std::size_t bytes() const;
    /// Latest ratings by item, as the report's rules read them.
    [[nodiscard]] RatingTable table();

  private:
    /// Numbers for ids, and the order of the ids.
    class Ids {
      public:
        std::uint32_t of(const std::string& id);
        [[nodiscard]] std::size_t size() const { return numbers_.size(); }
        /// Numbers, ascending by id.
        const std::vector<std::uint32_t>& order();
        [[nodiscard]] const std::string& id(std::uint32_t number) const { return *ids_[number]; }

      private:
        std::unordered_map<std::string, std::uint32_t> numbers_;
        std::vector<const std::string*> ids_;
        std::vector<std::uint32_t> order_;
    };
    [[nodiscard]] std::vector<UserVerdict> features();
    void addProfileFlags(std::span<UserVerdict> users) const;

    AbuseOptions options_;
    Ids userIds_;
    Ids itemIds_;
    std::vector<UserLog> logs_;
    std::int64_t ratings_ = 0;
    std::unordered_map<std::string, ProfileScore> profiles_;
    std::int64_t profileAsOf_ = 0;
};

/// The full report of these ratings. Threads: pure.
AbuseReport analyse(std::span<const events::RatingEvent> ratings, const AbuseOptions& options = {});

}  // namespace core::abuse
