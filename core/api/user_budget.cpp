// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/user_budget.h"

#include <cstring>

#include "core/math/hashing.h"

namespace core::api {
namespace {

constexpr std::size_t kAlarmingNew = 90;  ///< of the newest 100 requests
constexpr std::int64_t kAlarmingUsers = 1000;

std::int64_t dayOf(UtcTime now) {
    return std::chrono::floor<std::chrono::days>(now).time_since_epoch().count();
}

/// Of SHA-256, so that nobody finds two users that count as one.
std::uint64_t keyOf(std::string_view userId) {
    const auto digest = math::sha256(userId);
    std::uint64_t key = 0;
    std::memcpy(&key, digest.data(), sizeof key);
    return key;
}

}  // namespace

UserBudget::Client& UserBudget::find(std::string_view name, std::int64_t day) {
    auto known = byName_.find(name);
    if (known == byName_.end()) {
        if (byName_.size() >= maxClients_) {
            byName_.erase(byAge_.front().name);
            byAge_.pop_front();
        }
        const auto added = byAge_.insert(byAge_.end(), Client{std::string(name), day, {}, 0, {}});
        known = byName_.emplace(added->name, added).first;
    }
    byAge_.splice(byAge_.end(), byAge_, known->second);
    Client& client = *known->second;
    // A day before it (the clock was set back) gives no new budget.
    if (day > client.day) {
        client.day = day;
        client.users.clear();
        client.requests = 0;
        client.wereNew.reset();
        client.alarmed = false;
    }
    return client;
}

BudgetDecision UserBudget::ask(std::string_view name, std::string_view userId, std::int64_t budget,
                               UtcTime now) {
    const std::int64_t day = dayOf(now);
    Client& client = find(name, day);
    const std::uint64_t key = keyOf(userId);
    const bool isNew = !client.users.contains(key);
    BudgetDecision decision;
    decision.allowed =
        !isNew || budget == 0 || static_cast<std::int64_t>(client.users.size()) < budget;
    if (isNew && decision.allowed) client.users.insert(key);
    decision.users = static_cast<std::int64_t>(client.users.size());
    const UtcTime tomorrow{std::chrono::days(client.day + 1)};
    decision.untilNew = std::chrono::ceil<std::chrono::seconds>(tomorrow - now);
    client.wereNew[static_cast<std::size_t>(client.requests++) % client.wereNew.size()] = isNew;
    const std::int64_t alarming = budget > 0 ? (budget + 1) / 2 : kAlarmingUsers;
    decision.alarm =
        !client.alarmed && client.wereNew.count() >= kAlarmingNew && decision.users >= alarming;
    client.alarmed = client.alarmed || decision.alarm;
    return decision;
}

}  // namespace core::api
