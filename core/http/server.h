// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/http/message.h"

namespace core::http {

struct TlsFiles {
    std::filesystem::path certificateChain;  ///< PEM
    std::filesystem::path privateKey;        ///< PEM
};

struct ServerOptions {
    std::string host = "127.0.0.1";
    std::uint16_t port = 0;    ///< 0 = any free one
    bool nextFreePort = true;  ///< try the next 20 ports when `port` is taken
    std::optional<TlsFiles> tls;
    /// Names that a Host field may have, besides the literal address that is listened on and, on
    /// loopback, localhost. Against DNS rebinding.
    std::vector<std::string> hosts;
    std::vector<std::string> allowedOrigins;  ///< a request with another Origin is refused
    std::size_t maxRequestLine = 2 * 1024;
    std::size_t maxHeaderBytes = 8 * 1024;
    std::size_t maxFields = 32;
    std::size_t maxBodyBytes = 64 * 1024;
    std::size_t maxConnections = 1024;
    std::chrono::milliseconds requestDeadline{5000};  ///< from accept, or from its first byte
    std::chrono::milliseconds idle{5000};             ///< between two requests of a connection
};

struct ServerCounts {
    std::int64_t connections = 0;  ///< open now
    std::int64_t accepted = 0;
    std::int64_t requests = 0;
    std::int64_t refused = 0;  ///< answered by the server itself: limits, framing, host, origin
    std::int64_t evicted = 0;  ///< closed for another when all places were taken
    std::int64_t timedOut = 0;
};

/// Answers once; may be called from any thread, also after the server is gone.
using Reply = std::function<void(Response)>;
/// Called on the server's thread: answer at once, or hand the work to another thread.
using Handler = std::function<void(const Request&, Reply)>;

/// An HTTP/1.1 server with exact limits, on a thread of its own (Boost.Beast). What breaks a limit
/// is answered 400, 403, 408, 413, 414, 415 or 431 and closed; ambiguous framing is refused.
/// Errors of start(): unavailable with address and reason (port taken, not permitted),
/// invalid_argument (address), io (certificate files).
/// Threads: thread-safe. Destruction closes all connections and joins.
class Server {
  public:
    static Result<std::unique_ptr<Server>> start(const ServerOptions& options, Handler handler);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] std::uint16_t port() const;
    /// "http://127.0.0.1:5000".
    [[nodiscard]] std::string url() const;
    [[nodiscard]] ServerCounts counts() const;

  private:
    struct State;
    explicit Server(std::shared_ptr<State> state);
    std::shared_ptr<State> state_;
};

}  // namespace core::http
