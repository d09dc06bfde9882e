// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/server.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <future>
#include <thread>

#include "core/base/log.h"
#include "core/http/checks.h"
#include "core/http/session.h"

namespace core::http {
namespace {

namespace asio = boost::asio;
using Tcp = asio::ip::tcp;
using boost::system::error_code;

constexpr int kPortsTried = 20;

}  // namespace

struct Server::State {
    std::shared_ptr<Shared> shared = std::make_shared<Shared>();
    Tcp::acceptor acceptor{shared->io};
    asio::steady_timer retry{shared->io};
    std::jthread thread;

    Status listen();
    Status useTls(const TlsFiles& files);
    void accept();
    void admit(Tcp::socket socket);
    void stop();
};

Status Server::State::listen() {
    error_code failure;
    const auto& options = shared->options;
    const auto address = asio::ip::make_address(options.host, failure);
    if (failure)
        return Error{Errc::InvalidArgument, "'" + options.host + "' is no IP address", "host"};
    const int tries = options.nextFreePort && options.port != 0 ? kPortsTried : 1;
    for (int i = 0; i < tries; ++i) {
        const Tcp::endpoint endpoint(address, static_cast<std::uint16_t>(options.port + i));
        acceptor.close(failure);
        acceptor.open(endpoint.protocol(), failure);
        if (!failure) acceptor.set_option(Tcp::acceptor::reuse_address(true), failure);
        if (!failure) acceptor.bind(endpoint, failure);
        if (!failure) acceptor.listen(asio::socket_base::max_listen_connections, failure);
        if (!failure) break;
    }
    if (failure) {
        return Error{Errc::Unavailable,
                     "cannot listen on " + options.host + ":" + std::to_string(options.port) +
                         ": " + failure.message(),
                     options.host};
    }
    for (const std::string& host : options.hosts)
        shared->hosts.push_back(hostName(host));
    shared->hosts.push_back(address.to_string());
    if (address.is_loopback())
        shared->hosts.insert(shared->hosts.end(), {"localhost", "127.0.0.1", "::1"});
    return {};
}

Status Server::State::useTls(const TlsFiles& files) {
    shared->tls.emplace(asio::ssl::context::tls_server);
    shared->tls->set_options(asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1 |
                             asio::ssl::context::default_workarounds);
    error_code failure;
    shared->tls->use_certificate_chain_file(files.certificateChain.string(), failure);
    if (failure)
        return Error{Errc::Io, "the certificate cannot be used: " + failure.message(),
                     files.certificateChain.string()};
    shared->tls->use_private_key_file(files.privateKey.string(), asio::ssl::context::pem, failure);
    if (failure)
        return Error{Errc::Io, "the private key cannot be used: " + failure.message(),
                     files.privateKey.string()};
    return {};
}

void Server::State::accept() {
    acceptor.async_accept([this](error_code failure, Tcp::socket socket) {
        if (failure == asio::error::operation_aborted) return;
        if (!failure) {
            admit(std::move(socket));
            return accept();
        }
        // Out of file descriptors, mostly: try again when some were closed.
        log(LogLevel::Warning, "http", "accept: " + failure.message());
        retry.expires_after(std::chrono::milliseconds(50));
        retry.async_wait([this](error_code aborted) {
            if (!aborted) accept();
        });
    });
}

void Server::State::admit(Tcp::socket socket) {
    ++shared->counts.accepted;
    if (shared->open.size() >= shared->options.maxConnections) {
        if (shared->waiting.empty()) return;  // all are being answered: the new one goes
        ++shared->counts.evicted;
        shared->waiting.front()->close();
    }
    makeSession(shared, std::move(socket))->begin();
}

void Server::State::stop() {
    asio::post(shared->io, [this] {
        error_code ignored;
        acceptor.close(ignored);
        retry.cancel();
        for (SessionBase* session : shared->open)
            session->close();
        shared->io.stop();
    });
    if (thread.joinable()) thread.join();
    // Lets every aborted operation go, and with it its session.
    shared->io.restart();
    while (shared->io.poll() > 0) {
    }
}

Result<std::unique_ptr<Server>> Server::start(const ServerOptions& options, Handler handler) {
    auto state = std::make_shared<State>();
    state->shared->options = options;
    state->shared->handler = std::move(handler);
    FAIRLEAD_CHECK(state->listen());
    if (options.tls) FAIRLEAD_CHECK(state->useTls(*options.tls));
    state->accept();
    state->thread = std::jthread([shared = state->shared] { shared->io.run(); });
    return std::unique_ptr<Server>(new Server(std::move(state)));
}

Server::Server(std::shared_ptr<State> state) : state_(std::move(state)) {}

Server::~Server() {
    state_->stop();
}

std::uint16_t Server::port() const {
    error_code ignored;
    return state_->acceptor.local_endpoint(ignored).port();
}

std::string Server::url() const {
    const auto& options = state_->shared->options;
    const bool v6 = options.host.find(':') != std::string::npos;
    return (options.tls ? "https://" : "http://") + (v6 ? "[" + options.host + "]" : options.host) +
           ":" + std::to_string(port());
}

ServerCounts Server::counts() const {
    const auto& counts = state_->shared->counts;
    return {counts.connections, counts.accepted, counts.requests,
            counts.refused,     counts.evicted,  counts.timedOut};
}

}  // namespace core::http
