// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/api/backend.h"
#include "core/api/gate.h"
#include "core/api/instruments.h"
#include "core/api/repeated_requests.h"
#include "core/events/validator.h"

namespace core::api {

/// What the routes share. Threads: thread-safe.
struct RouteContext {
    Backend& backend;
    const Clock& clock;
    Gate gate;
    std::size_t listLength;
    Instruments instruments;
    RepeatedRequests repeated;
    Mutex validating;
    events::Validator validator GUARDED_BY(validating);

    RouteContext(Backend& behind, const Clock& c, GateOptions gateOptions, std::size_t length,
                 events::ValidatorOptions validatorOptions)
        : backend(behind),
          clock(c),
          gate(std::move(gateOptions), c),
          listLength(length),
          repeated(c),
          validator(validatorOptions) {}
};

/// One admitted request with parameters that the route knows.
struct Call {
    const http::Request& request;
    const Client& client;
    /// Empty when it is not there.
    [[nodiscard]] std::string_view parameter(std::string_view name) const;
};

struct Route {
    std::string_view path;
    std::string_view method;  ///< "GET" (HEAD too) or "POST"
    std::span<const std::string_view> parameters;
    bool forAdmins = false;
    http::Response (*run)(RouteContext& context, const Call& call);
};
std::span<const Route> routes();

/// Why the request cannot go to the route, or which route it goes to.
struct Routed {
    const Route* route = nullptr;
    std::optional<http::Response> refusal;
};
Routed routeOf(const http::Request& request);

/// The answer to an error of the backend.
http::Response problemOf(const Error& error);

// The routes, each in the file of its name.
http::Response recommend(RouteContext& context, const Call& call);
http::Response rate(RouteContext& context, const Call& call);
http::Response watch(RouteContext& context, const Call& call);
http::Response versions(RouteContext& context, const Call& call);
http::Response switchVersion(RouteContext& context, const Call& call);
http::Response metrics(RouteContext& context, const Call& call);
http::Response health(RouteContext& context, const Call& call);
http::Response ready(RouteContext& context, const Call& call);

/// 403 with challenge_required when the user is in quarantine.
std::optional<http::Response> challenge(RouteContext& context, const std::string& userId);

}  // namespace core::api
