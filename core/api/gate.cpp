// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/gate.h"

#include "core/api/tokens.h"
#include "core/events/text_checks.h"

namespace core::api {
namespace {

constexpr auto kWindow = std::chrono::seconds(60);

std::int64_t wholeSeconds(std::chrono::microseconds time) {
    return std::chrono::ceil<std::chrono::seconds>(time).count();
}

http::Response tooMany(const http::RateDecision& decision, const std::string& whose) {
    http::Response response =
        http::problem(429, "rate-limited",
                      whose + " at most " + std::to_string(decision.limit) +
                          " requests in any 60 seconds; the next one is allowed in " +
                          std::to_string(wholeSeconds(decision.reset)) + " s.");
    response.fields.emplace_back("Retry-After", std::to_string(wholeSeconds(decision.reset)));
    return response;
}

http::Response noToken(std::string_view code, std::string_view sentence) {
    http::Response response = http::problem(401, code, sentence);
    response.fields.emplace_back("WWW-Authenticate", "Bearer realm=\"fairlead\"");
    return response;
}

/// All of the fields, in their order.
std::string forwardedFor(const http::Request& request) {
    std::string all;
    for (const auto& [name, value] : request.fields) {
        if (events::lowerAscii(name) == "x-forwarded-for") all.append(value).append(",");
    }
    return all;
}

findings::Finding extractionFinding(const Client& client, std::int64_t users, UtcTime now) {
    const std::string who = client.name.empty() ? client.key : client.name;
    return {"api.extraction." + client.key,
            findings::Severity::Warning,
            who,
            "The API client " + who + " asks for the lists of one new user after the other (" +
                std::to_string(users) + " today), as somebody does who copies the model.",
            "Look at who it is; revoke its token, lower its budget, or keep its address out.",
            "threats",
            now};
}

}  // namespace

void addRateFields(http::Response& response, const http::RateDecision& decision) {
    response.fields.emplace_back("RateLimit-Policy",
                                 "\"default\";q=" + std::to_string(decision.limit) + ";w=60");
    response.fields.emplace_back("RateLimit",
                                 "\"default\";r=" + std::to_string(decision.remaining) +
                                     ";t=" + std::to_string(wholeSeconds(decision.reset)));
}

Gate::Gate(GateOptions options, const Clock& clock) : options_(std::move(options)), clock_(clock) {}

Client Gate::anonymous(const http::Request& request) const {
    const std::string address =
        options_.trustedProxies.empty()
            ? request.client
            : clientAddress(request.client, forwardedFor(request), options_.trustedProxies);
    return {
        http::clientNetwork(address), {}, false, options_.requestsPerMinute, options_.usersPerDay};
}

http::RateDecision Gate::ask(const std::string& key, std::int64_t perMinute) {
    const Lock lock(mutex_);
    return limiter_.ask(key, {static_cast<std::size_t>(perMinute), kWindow}, clock_.monotonic());
}

Admission Gate::admit(const http::Request& request, const store::ApiTokensPtr& tokens) {
    Admission admission;
    const bool namesItself = !request.field("Authorization").empty();
    const store::ApiToken* owner =
        request.bearer().empty() ? nullptr : ownerOf(request.bearer(), *tokens);
    if (owner) {
        admission.client = {"token:" + owner->name, owner->name,
                            owner->role == store::ApiRole::Admin, owner->requestsPerMinute,
                            owner->usersPerDay};
    } else {
        admission.client = anonymous(request);
    }
    admission.rate = ask(admission.client.key, admission.client.requestsPerMinute);
    if (!admission.rate->allowed) {
        admission.refusal =
            tooMany(*admission.rate, owner ? "This token allows" : "An address has");
        admission.reason = "rate";
    } else if (namesItself && !owner) {
        admission.refusal = noToken("token", "This is no token in use; it may have been revoked.");
        admission.reason = "token";
    } else if (options_.tokenNeeded && !owner) {
        admission.refusal =
            noToken("token", "A token is needed here: Authorization: Bearer TOKEN.");
        admission.reason = "token";
    }
    return admission;
}

std::optional<http::Response> Gate::admitUser(const Client& client, const std::string& userId) {
    if (client.name.empty()) return std::nullopt;
    const auto decision = ask(client.key + '\n' + userId, options_.requestsPerMinute);
    if (decision.allowed) return std::nullopt;
    return tooMany(decision, "A user of this client has");
}

Gate::UserAdmission Gate::admitList(const Client& client, const std::string& userId) {
    UserAdmission admission;
    const UtcTime now = clock_.now();
    BudgetDecision decision;
    {
        const Lock lock(mutex_);
        decision = budget_.ask(client.key, userId, client.usersPerDay, now);
    }
    if (decision.alarm) admission.alarm = extractionFinding(client, decision.users, now);
    if (!decision.allowed) {
        admission.refusal =
            http::problem(429, "user-budget",
                          "The lists of at most " + std::to_string(client.usersPerDay) +
                              " users a day are given to one client; more from midnight UTC on.");
        admission.refusal->fields.emplace_back("Retry-After",
                                               std::to_string(decision.untilNew.count()));
    }
    return admission;
}

}  // namespace core::api
