// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/rate_limiter.h"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/network_v6.hpp>

namespace core::http {

void RateLimiter::forgetSilent(MonoTime now) {
    while (!byAge_.empty()) {
        const Client& oldest = byAge_.front();
        if (!oldest.allowed.empty() && now - oldest.allowed.back() < oldest.window) return;
        byName_.erase(oldest.name);
        byAge_.pop_front();
    }
}

RateDecision RateLimiter::ask(std::string_view name, const RateLimit& limit, MonoTime now) {
    forgetSilent(now);
    auto known = byName_.find(name);
    if (known == byName_.end()) {
        if (byName_.size() >= maxClients_) return {false, limit.requests, 0, limit.window};
        const auto added = byAge_.insert(byAge_.end(), Client{std::string(name), {}, limit.window});
        known = byName_.emplace(added->name, added).first;
    }
    Client& client = *known->second;
    client.window = limit.window;
    while (!client.allowed.empty() && now - client.allowed.front() >= limit.window)
        client.allowed.pop_front();
    RateDecision decision{client.allowed.size() < limit.requests, limit.requests, 0, {}};
    if (decision.allowed) {
        client.allowed.push_back(now);
        byAge_.splice(byAge_.end(), byAge_, known->second);
        decision.remaining = limit.requests - client.allowed.size();
    }
    if (!client.allowed.empty()) {
        decision.reset = std::chrono::ceil<std::chrono::microseconds>(client.allowed.front() +
                                                                      limit.window - now);
    }
    return decision;
}

std::string clientNetwork(const std::string& address) {
    boost::system::error_code failure;
    const auto parsed = boost::asio::ip::make_address(address, failure);
    if (failure || parsed.is_v4()) return address;
    const auto v6 = parsed.to_v6();
    if (v6.is_v4_mapped())
        return boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, v6).to_string();
    return boost::asio::ip::make_network_v6(v6, 64).network().to_string();
}

}  // namespace core::http
