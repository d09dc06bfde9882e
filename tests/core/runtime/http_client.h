// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <string>

#include "core/base/json.h"

namespace tests {

/// One kept connection to an HTTP server on this machine.
class HttpClient {
  public:
    struct Answer {
        int status = 0;
        std::string body;
        [[nodiscard]] core::Json document() const {
            auto parsed = core::parseJson(body, "the answer");
            return parsed ? *std::move(parsed) : core::Json();
        }
    };

    /// `address`: "http://127.0.0.1:5000".
    explicit HttpClient(const std::string& address) : socket_(io_) {
        const auto port = std::stoi(address.substr(address.rfind(':') + 1));
        socket_.connect(
            {boost::asio::ip::make_address("127.0.0.1"), static_cast<std::uint16_t>(port)});
    }
    Answer get(const std::string& target, const std::string& token = {}) {
        return ask(boost::beast::http::verb::get, target, {}, token);
    }
    Answer post(const std::string& target, const std::string& body, const std::string& token = {}) {
        return ask(boost::beast::http::verb::post, target, body, token);
    }

  private:
    Answer ask(boost::beast::http::verb verb, const std::string& target, const std::string& body,
               const std::string& token) {
        namespace http = boost::beast::http;
        http::request<http::string_body> request(verb, target, 11);
        request.set(http::field::host, "localhost");
        if (!body.empty()) request.set(http::field::content_type, "application/json");
        if (!token.empty()) request.set(http::field::authorization, "Bearer " + token);
        request.body() = body;
        request.prepare_payload();
        http::write(socket_, request);
        http::response<http::string_body> response;
        http::read(socket_, buffer_, response);
        return {static_cast<int>(response.result_int()), response.body()};
    }

    boost::asio::io_context io_;
    boost::asio::ip::tcp::socket socket_;
    boost::beast::flat_buffer buffer_;
};

}  // namespace tests
