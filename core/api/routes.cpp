// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/routes.h"

#include <algorithm>
#include <array>

namespace core::api {
namespace {

constexpr std::array<std::string_view, 3> kListParameters{"user_id", "k", "explain"};
constexpr std::array<std::string_view, 2> kSwitchParameters{"model", "reason"};

constexpr std::array kRoutes{
    Route{"/rate", "POST", {}, false, rate},
    Route{"/watch", "POST", {}, false, watch},
    Route{"/recommend", "GET", kListParameters, false, recommend},
    Route{"/metrics", "GET", {}, false, metrics},
    Route{"/health", "GET", {}, false, health},
    Route{"/ready", "GET", {}, false, ready},
    Route{"/versions", "GET", {}, false, versions},
    Route{"/switch", "POST", kSwitchParameters, true, switchVersion},
};

bool takes(const Route& route, std::string_view method) {
    return method == route.method || (method == "HEAD" && route.method == "GET");
}

http::Response noSuchPath() {
    std::string all;
    for (const Route& route : kRoutes)
        all.append(all.empty() ? "" : ", ").append(route.path);
    return http::problem(404, "no-such-path", "There is no such path; there are " + all + ".");
}

http::Response wrongMethod(const Route& route) {
    const std::string allowed = route.method == "GET" ? "GET, HEAD" : std::string(route.method);
    auto response =
        http::problem(405, "method", std::string(route.path) + " takes " + allowed + " only.");
    response.fields.emplace_back("Allow", allowed);
    return response;
}

std::string knownParameters(const Route& route) {
    if (route.parameters.empty()) return std::string(route.path) + " takes no parameters.";
    std::string all;
    for (const std::string_view name : route.parameters)
        all.append(all.empty() ? "" : ", ").append(name);
    return std::string(route.path) + " takes " + all + ".";
}

std::optional<http::Response> wrongParameter(const Route& route, const http::Request& request) {
    for (auto it = request.query.begin(); it != request.query.end(); ++it) {
        if (std::ranges::find(route.parameters, it->first) == route.parameters.end()) {
            return http::problem(400, "parameter",
                                 "There is no parameter '" + it->first.substr(0, 64) +
                                     "': " + knownParameters(route));
        }
        const auto same = [&](const auto& earlier) { return earlier.first == it->first; };
        if (std::any_of(request.query.begin(), it, same)) {
            return http::problem(400, "parameter", "'" + it->first + "' is there more than once.");
        }
    }
    return std::nullopt;
}

}  // namespace

std::string_view Call::parameter(std::string_view name) const {
    for (const auto& [key, value] : request.query) {
        if (key == name) return value;
    }
    return {};
}

std::span<const Route> routes() {
    return kRoutes;
}

Routed routeOf(const http::Request& request) {
    const auto route = std::ranges::find(kRoutes, request.path, &Route::path);
    if (route == kRoutes.end()) return {nullptr, noSuchPath()};
    if (!takes(*route, request.method)) return {route, wrongMethod(*route)};
    return {route, wrongParameter(*route, request)};
}

http::Response problemOf(const Error& error) {
    const auto answer = [&](int status) {
        auto response = http::problem(status, name(error.code), error.message);
        if (status == 503) response.fields.emplace_back("Retry-After", "1");
        return response;
    };
    switch (error.code) {
        case Errc::InvalidArgument:
            return answer(400);
        case Errc::NotFound:
            return answer(404);
        case Errc::Corrupt:
        case Errc::Refused:
            return answer(409);
        case Errc::Unavailable:
        case Errc::Cancelled:
            return answer(503);
        case Errc::Io:
        case Errc::Internal:
            return answer(500);
    }
    return answer(500);
}

std::optional<http::Response> challenge(RouteContext& context, const std::string& userId) {
    if (!context.backend.isQuarantined(userId)) return std::nullopt;
    context.instruments.refused("challenge");
    auto response = http::problem(
        403, "challenge_required",
        "This user is in quarantine; let them prove that they are a person before going on.");
    Json document = Json::parse(response.body);
    document["challenge_required"] = true;
    response.body = document.dump();
    return response;
}

}  // namespace core::api
