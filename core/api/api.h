// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "core/api/backend.h"
#include "core/api/gate.h"
#include "core/events/validator.h"
#include "core/http/server.h"

namespace core::api {

struct ApiOptions {
    GateOptions gate;
    events::ValidatorOptions validator;
    std::size_t listLength = 10;   ///< when a client asks for none
    std::size_t workers = 4;       ///< threads that do what may block
    std::size_t maxWaiting = 256;  ///< requests that wait for them; more are answered 503
};

/// The routes of the HTTP API, as an http::Handler: POST /rate, POST /watch, GET /recommend,
/// GET /metrics, GET /health, GET /ready, GET /versions, POST /switch. Errors are problem+json.
/// `backend` and `clock` must outlive it; a request must live until its reply, as the server's do.
/// Threads: thread-safe.
class Api {
  public:
    Api(ApiOptions options, Backend& backend, const Clock& clock);
    ~Api();
    Api(const Api&) = delete;
    Api& operator=(const Api&) = delete;

    /// Decides at once, works on threads of its own, replies exactly once.
    void handle(const http::Request& request, http::Reply reply);
    /// Answers what it has; what comes from then on is answered 503.
    void stop();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// A server and the API behind it. Threads: thread-safe.
class ApiServer {
  public:
    /// Without tokens nobody is served on an address that is not loopback. Errors: as
    /// http::Server::start.
    static Result<std::unique_ptr<ApiServer>> start(const http::ServerOptions& server,
                                                    ApiOptions options, Backend& backend,
                                                    const Clock& clock);
    ~ApiServer();
    [[nodiscard]] const http::Server& server() const { return *server_; }

  private:
    explicit ApiServer(std::unique_ptr<Api> api) : api_(std::move(api)) {}
    std::unique_ptr<Api> api_;
    std::unique_ptr<http::Server> server_;
};

}  // namespace core::api
