// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "core/api/networks.h"
#include "core/api/user_budget.h"
#include "core/base/clock.h"
#include "core/base/mutex.h"
#include "core/findings/finding.h"
#include "core/http/message.h"
#include "core/http/rate_limiter.h"
#include "core/store/api_tokens.h"

namespace core::api {

struct GateOptions {
    std::int64_t requestsPerMinute =
        100;                         ///< of an anonymous client, and of one user of a named one
    std::int64_t usersPerDay = 200;  ///< whose lists an anonymous client may get; 0 = any
    Networks trustedProxies;         ///< whose X-Forwarded-For counts
    bool tokenNeeded = false;        ///< nobody is served anonymously
};

/// Who asks.
struct Client {
    std::string key;   ///< of its limits: "token:name", or its address network
    std::string name;  ///< of its token; empty: anonymous
    bool isAdmin = false;
    std::int64_t requestsPerMinute = 0;
    std::int64_t usersPerDay = 0;
};

/// Whether a request may go on. With `refusal` it may not, and that is the answer.
struct Admission {
    Client client;
    std::optional<http::RateDecision> rate;
    std::optional<http::Response> refusal;
    const char* reason = "";  ///< of the refusal, for counting: "token", "rate", "users"
};

/// Says who asks, and whether it is within its limits: requests in any 60 seconds, and distinct
/// users a day. A wrong token counts against its sender's address. Threads: thread-safe.
class Gate {
  public:
    Gate(GateOptions options, const Clock& clock);
    Admission admit(const http::Request& request, const store::ApiTokensPtr& tokens);
    /// For a named client: a user of it is limited as an anonymous client is.
    std::optional<http::Response> admitUser(const Client& client, const std::string& userId);
    struct UserAdmission {
        std::optional<http::Response> refusal;
        std::optional<findings::Finding> alarm;
    };
    /// For requests that give a user's list away.
    UserAdmission admitList(const Client& client, const std::string& userId);

  private:
    [[nodiscard]] Client anonymous(const http::Request& request) const;
    http::RateDecision ask(const std::string& key, std::int64_t perMinute);

    const GateOptions options_;
    const Clock& clock_;
    Mutex mutex_;
    http::RateLimiter limiter_ GUARDED_BY(mutex_);
    UserBudget budget_ GUARDED_BY(mutex_);
};

/// The fields that tell a client its limit (draft-ietf-httpapi-ratelimit-headers).
void addRateFields(http::Response& response, const http::RateDecision& decision);

}  // namespace core::api
