// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/api.h"

#include "core/api/routes.h"
#include "core/api/worker_pool.h"
#include "core/base/log.h"

namespace core::api {
namespace {

http::Response busy() {
    auto response =
        http::problem(503, "busy", "Too many requests wait to be answered; try again in a second.");
    response.fields.emplace_back("Retry-After", "1");
    return response;
}

std::optional<http::Response> notAllowed(const Route& route, const Client& client) {
    if (!route.forAdmins || client.isAdmin) return std::nullopt;
    if (!client.name.empty())
        return http::problem(403, "role", "This needs the token of an admin.");
    auto response = http::problem(401, "token", "This needs the token of an admin.");
    response.fields.emplace_back("WWW-Authenticate", "Bearer realm=\"fairlead\"");
    return response;
}

}  // namespace

struct Api::State {
    RouteContext context;
    WorkerPool pool;

    State(ApiOptions options, Backend& backend, const Clock& clock)
        : context(backend, clock, std::move(options.gate), options.listLength, options.validator),
          pool(options.workers, options.maxWaiting) {}

    /// The reply, counted and timed, with the client's limit told.
    http::Reply counting(std::string_view route, std::optional<http::RateDecision> rate,
                         http::Reply reply) {
        const MonoTime began = context.clock.monotonic();
        return [this, route, rate, began, reply = std::move(reply)](http::Response response) {
            if (rate) addRateFields(response, *rate);
            context.instruments.answered(route, response.status,
                                         std::chrono::duration_cast<std::chrono::microseconds>(
                                             context.clock.monotonic() - began));
            reply(std::move(response));
        };
    }

    Admission admit(const http::Request& request) {
        const auto tokens = context.backend.tokens();
        if (!tokens) return {.refusal = problemOf(tokens.error()), .reason = "token"};
        return context.gate.admit(request, *tokens);
    }

    /// Nothing that a client sends may end the program.
    http::Response run(const Route& route, const Call& call) noexcept {
        try {
            return route.run(context, call);
        } catch (const std::exception& e) {
            log(LogLevel::Error, "api", std::string(route.path) + ": " + e.what());
            return http::problem(500, "internal", "This could not be answered; it is in the log.");
        }
    }
};

Api::Api(ApiOptions options, Backend& backend, const Clock& clock)
    : state_(std::make_unique<State>(std::move(options), backend, clock)) {}

Api::~Api() = default;

void Api::stop() {
    state_->pool.stop();
}

void Api::handle(const http::Request& request, http::Reply reply) {
    const Routed routed = routeOf(request);
    const std::string_view path = routed.route ? routed.route->path : "other";
    if (!routed.refusal && routed.route->run == health) {
        state_->counting(path, {}, std::move(reply))(health(state_->context, {request, {}}));
        return;
    }
    const Admission admission = state_->admit(request);
    const auto answer = state_->counting(path, admission.rate, std::move(reply));
    if (admission.refusal) {
        state_->context.instruments.refused(admission.reason);
        return answer(*admission.refusal);
    }
    if (routed.refusal) return answer(*routed.refusal);
    if (auto refused = notAllowed(*routed.route, admission.client)) {
        state_->context.instruments.refused("token");
        return answer(*std::move(refused));
    }
    const bool taken = state_->pool.submit(
        [state = state_.get(), route = routed.route, &request, client = admission.client, answer] {
            answer(state->run(*route, {request, client}));
        });
    if (taken) return;
    state_->context.instruments.refused("busy");
    answer(busy());
}

Result<std::unique_ptr<ApiServer>> ApiServer::start(const http::ServerOptions& server,
                                                    ApiOptions options, Backend& backend,
                                                    const Clock& clock) {
    options.gate.tokenNeeded = options.gate.tokenNeeded || !isLoopback(server.host);
    std::unique_ptr<ApiServer> made(
        new ApiServer(std::make_unique<Api>(std::move(options), backend, clock)));
    FAIRLEAD_TRY(made->server_,
                 http::Server::start(server, [api = made->api_.get()](const http::Request& request,
                                                                      http::Reply reply) {
                     api->handle(request, std::move(reply));
                 }));
    return made;
}

/// While the server still runs, so that every request it handed over is answered.
ApiServer::~ApiServer() {
    api_->stop();
    server_.reset();
}

}  // namespace core::api
