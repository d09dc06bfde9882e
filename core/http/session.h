// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <list>
#include <memory>
#include <optional>

#include "core/http/server.h"

namespace core::http {

class SessionBase;

/// What the sessions of one server share. Its thread alone touches it, except the counters.
struct Shared {
    ServerOptions options;
    Handler handler;
    boost::asio::io_context io{1};
    std::optional<boost::asio::ssl::context> tls;
    std::vector<std::string> hosts;  ///< allowed, lower case, without port
    std::list<SessionBase*> open;
    std::list<SessionBase*> waiting;  ///< without a complete request, the longest waiting first
    struct {
        std::atomic<std::int64_t> connections{0}, accepted{0}, requests{0}, refused{0}, evicted{0},
            timedOut{0};
    } counts;
};

/// One connection. Lives as long as an operation or a reply is under way.
class SessionBase : public std::enable_shared_from_this<SessionBase> {
  public:
    virtual ~SessionBase() = default;
    virtual void begin() = 0;
    virtual void close() = 0;
};

std::shared_ptr<SessionBase> makeSession(std::shared_ptr<Shared> shared,
                                         boost::asio::ip::tcp::socket socket);

}  // namespace core::http
