// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <bitset>
#include <cstdint>
#include <list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "core/base/clock.h"

namespace core::api {

/// What a client's budget of users says to one more request for a list.
struct BudgetDecision {
    bool allowed = true;
    std::int64_t users = 0;            ///< distinct ones today, this request's included if allowed
    std::chrono::seconds untilNew{0};  ///< until the next day (UTC)
    bool alarm = false;  ///< its requests cover the users linearly; said once per client and day
};

/// Counts the distinct users whose lists a client asks for in a day (UTC), because whoever asks for
/// everybody's list takes the model away. A user who was allowed stays allowed that day.
/// The alarm: of a client's newest 100 requests, 90 or more named users that it had not asked for
/// before, and it has asked for at least half its budget (without budget: 1,000 users).
/// Memory: 8 bytes and a little per user; at most `maxClients` clients, then the one that was
/// silent longest is forgotten. Threads: thread-compatible. Cost: O(1).
class UserBudget {
  public:
    explicit UserBudget(std::size_t maxClients = 20'000) : maxClients_(maxClients) {}
    /// `budget` 0: counted, never refused.
    BudgetDecision ask(std::string_view client, std::string_view userId, std::int64_t budget,
                       UtcTime now);
    [[nodiscard]] std::size_t clients() const { return byName_.size(); }

  private:
    struct Client {
        std::string name;
        std::int64_t day = 0;
        std::unordered_set<std::uint64_t> users;
        std::int64_t requests = 0;
        std::bitset<100> wereNew;  ///< of the newest requests, a ring
        bool alarmed = false;
    };
    Client& find(std::string_view name, std::int64_t day);

    std::size_t maxClients_;
    std::list<Client> byAge_;  ///< the longest silent first
    std::unordered_map<std::string_view, std::list<Client>::iterator> byName_;
};

}  // namespace core::api
