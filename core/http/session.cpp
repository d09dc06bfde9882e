// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/session.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include "core/base/build_info.h"
#include "core/http/checks.h"

namespace core::http {
namespace {

namespace asio = boost::asio;
namespace bhttp = boost::beast::http;
using Tcp = asio::ip::tcp;
using boost::system::error_code;
using TlsStream = asio::ssl::stream<Tcp::socket>;

std::string_view view(boost::beast::string_view text) {
    return {text.data(), text.size()};
}

Response limitBroken(const error_code& failure) {
    if (failure == bhttp::error::body_limit)
        return problem(413, "body-too-large", "The body is larger than 64 KiB.");
    if (failure == bhttp::error::header_limit || failure == bhttp::error::buffer_overflow)
        return problem(431, "header-too-large", "The header is larger than 8 KiB.");
    return problem(400, "malformed", "This is no well-formed HTTP/1.1 request.");
}

/// True for failures of the peer's bytes, false for those of the connection.
bool isMalformed(const error_code& failure) {
    return failure.category() == bhttp::make_error_code(bhttp::error::bad_method).category() &&
           failure != bhttp::error::end_of_stream && failure != bhttp::error::partial_message;
}

template <class Stream>
class Session final : public SessionBase {
  public:
    Session(std::shared_ptr<Shared> shared, Stream stream, std::string client)
        : shared_(std::move(shared)),
          stream_(std::move(stream)),
          timer_(shared_->io),
          client_(std::move(client)),
          place_(shared_->open.insert(shared_->open.end(), this)) {
        ++shared_->counts.connections;
    }
    ~Session() override {
        leaveWaiting();
        shared_->open.erase(place_);
        --shared_->counts.connections;
    }

    void begin() override {
        wait(shared_->options.requestDeadline);
        if constexpr (std::is_same_v<Stream, TlsStream>) {
            stream_.async_handshake(asio::ssl::stream_base::server,
                                    [self = keep()](error_code failure) {
                                        if (!failure) self->read();
                                    });
        } else {
            read();
        }
    }
    void close() override {
        leaveWaiting();
        timer_.cancel();
        error_code ignored;
        socket().shutdown(Tcp::socket::shutdown_both, ignored);
        socket().close(ignored);
    }

  private:
    std::shared_ptr<Session> keep() {
        return std::static_pointer_cast<Session>(shared_from_this());
    }
    Tcp::socket& socket() {
        if constexpr (std::is_same_v<Stream, TlsStream>) {
            return stream_.next_layer();
        } else {
            return stream_;
        }
    }

    void leaveWaiting() {
        if (inWaiting_) shared_->waiting.erase(waitingPlace_);
        inWaiting_ = false;
    }
    void enterWaiting() {
        if (inWaiting_) return;
        waitingPlace_ = shared_->waiting.insert(shared_->waiting.end(), this);
        inWaiting_ = true;
    }

    /// From now on the peer has this long to finish what it is doing.
    void wait(std::chrono::milliseconds time) {
        enterWaiting();
        timer_.expires_after(time);
        timer_.async_wait([weak = std::weak_ptr<SessionBase>(shared_from_this())](error_code e) {
            const auto self = std::static_pointer_cast<Session>(weak.lock());
            if (e || !self) return;
            ++self->shared_->counts.timedOut;
            if (self->receiving_) {
                self->answer(problem(408, "too-slow", "The request took longer than 5 s."), false);
            } else {
                self->close();
            }
        });
    }

    void read() {
        parser_.emplace();
        parser_->header_limit(static_cast<std::uint32_t>(shared_->options.maxHeaderBytes +
                                                         shared_->options.maxRequestLine));
        parser_->body_limit(shared_->options.maxBodyBytes);
        receiving_ = first_ || buffer_.size() > 0;
        if (first_ || receiving_) return readRest();
        // The deadline of a later request runs from its first byte; until then it is idle.
        wait(shared_->options.idle);
        stream_.async_read_some(buffer_.prepare(4096),
                                [self = keep()](error_code failure, std::size_t n) {
                                    if (failure) return self->close();
                                    self->buffer_.commit(n);
                                    self->receiving_ = true;
                                    self->wait(self->shared_->options.requestDeadline);
                                    self->readRest();
                                });
    }
    void readRest() {
        bhttp::async_read(stream_, buffer_, *parser_,
                          [self = keep()](error_code failure, std::size_t) {
                              self->first_ = false;
                              self->received(failure);
                          });
    }

    void received(const error_code& failure) {
        if (answering_) return;  // the deadline came first
        if (failure) {
            if (!isMalformed(failure)) return close();
            return answer(limitBroken(failure), false);
        }
        receiving_ = false;
        leaveWaiting();
        timer_.cancel();
        ++shared_->counts.requests;
        const auto& message = parser_->get();
        const bool keepAlive = message.keep_alive();
        const auto target = parseTarget(view(message.target()));
        if (message.version() != 11 && message.version() != 10)
            return answer(problem(505, "version", "HTTP/1.1 is spoken here."), false);
        if (!target) return answer(problem(400, "target", "The path is not valid."), keepAlive);
        request_ = Request{view(message.method_string()),
                           target->path,
                           target->query,
                           message.body(),
                           client_,
                           {}};
        for (const auto& field : message)
            request_.fields.emplace_back(view(field.name_string()), view(field.value()));
        if (auto refused =
                refusal(request_, message.target().size(), shared_->options, shared_->hosts)) {
            return answer(*std::move(refused), false);
        }
        handle(keepAlive);
    }

    void handle(bool keepAlive) {
        // The reply may come from any thread, and late: the server may be gone by then.
        auto weak = std::weak_ptr<Shared>(shared_);
        shared_->handler(request_, [self = keep(), weak, keepAlive](Response response) {
            const auto shared = weak.lock();
            if (!shared) return;
            asio::dispatch(shared->io, [self, keepAlive, response = std::move(response)]() mutable {
                self->answer(std::move(response), keepAlive, false);
            });
        });
    }

    void answer(Response response, bool keepAlive, bool byServer = true) {
        if (answering_) return;
        answering_ = true;
        if (byServer) ++shared_->counts.refused;
        response_.emplace();
        response_->version(11);
        response_->result(static_cast<unsigned>(response.status));
        response_->set(bhttp::field::server, "Fairlead");
        response_->set(bhttp::field::content_type, response.type);
        response_->set("X-Content-Type-Options", "nosniff");
        for (const auto& [name, value] : response.fields)
            response_->set(name, value);
        response_->body() = std::move(response.body);
        response_->keep_alive(keepAlive);
        response_->prepare_payload();
        if (request_.method == "HEAD") response_->body().clear();
        wait(shared_->options.requestDeadline);
        bhttp::async_write(stream_, *response_,
                           [self = keep(), keepAlive](error_code failure, std::size_t) {
                               if (failure || !keepAlive) return self->close();
                               self->answering_ = false;
                               self->read();
                           });
    }

    std::shared_ptr<Shared> shared_;
    Stream stream_;
    asio::steady_timer timer_;
    std::string client_;
    std::list<SessionBase*>::iterator place_;
    std::list<SessionBase*>::iterator waitingPlace_;
    bool inWaiting_ = false;
    bool first_ = true;
    bool receiving_ = true;
    bool answering_ = false;
    boost::beast::flat_buffer buffer_{16 * 1024};
    std::optional<bhttp::request_parser<bhttp::string_body>> parser_;
    std::optional<bhttp::response<bhttp::string_body>> response_;
    Request request_;
};

}  // namespace

std::shared_ptr<SessionBase> makeSession(std::shared_ptr<Shared> shared, Tcp::socket socket) {
    error_code failure;
    socket.set_option(Tcp::no_delay(true), failure);
    const auto peer = socket.remote_endpoint(failure);
    const std::string client = failure ? std::string() : peer.address().to_string();
    if (shared->tls) {
        TlsStream stream(std::move(socket), *shared->tls);
        return std::make_shared<Session<TlsStream>>(std::move(shared), std::move(stream), client);
    }
    return std::make_shared<Session<Tcp::socket>>(std::move(shared), std::move(socket), client);
}

}  // namespace core::http
