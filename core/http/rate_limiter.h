// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstdint>
#include <deque>
#include <list>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/base/clock.h"

namespace core::http {

struct RateLimit {
    std::size_t requests = 100;
    std::chrono::microseconds window = std::chrono::seconds(60);
};

/// What a client is told with every answer (draft-ietf-httpapi-ratelimit-headers).
struct RateDecision {
    bool allowed = true;
    std::size_t limit = 0;
    std::size_t remaining = 0;
    std::chrono::microseconds reset{0};  ///< until a request more is allowed than now
};

/// A sliding log: never more than `requests` allowed in any window, and never fewer when entitled,
/// because every allowed request is remembered until it leaves the window. Refused requests do not
/// count. Memory: one time per allowed request of the last window; at most `maxClients` clients,
/// then a new one is refused until an old one has been silent for a window.
/// Threads: thread-compatible. Cost: O(1) amortised.
class RateLimiter {
  public:
    explicit RateLimiter(std::size_t maxClients = 100'000) : maxClients_(maxClients) {}
    RateDecision ask(std::string_view client, const RateLimit& limit, MonoTime now);
    [[nodiscard]] std::size_t clients() const { return byName_.size(); }

  private:
    struct Client {
        std::string name;
        std::deque<MonoTime> allowed;
        std::chrono::microseconds window{0};
    };
    void forgetSilent(MonoTime now);

    std::size_t maxClients_;
    std::list<Client> byAge_;  ///< least recently allowed first
    std::unordered_map<std::string_view, std::list<Client>::iterator> byName_;
};

/// The part of an address that one client can be expected to have: IPv4 whole, IPv6 its /64.
/// Text that is no address stays as it is.
std::string clientNetwork(const std::string& address);

}  // namespace core::http
