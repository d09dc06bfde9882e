// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/listen.h"

#include <boost/asio/ip/address.hpp>
#include <charconv>

namespace core::api {

Result<std::optional<ListenAddress>> parseListen(std::string_view text) {
    if (text == "off") return std::optional<ListenAddress>();
    const Error wrong{Errc::InvalidArgument,
                      "'" + std::string(text) +
                          "' is no address to listen on such as 127.0.0.1:5000, [::1]:5000 or off",
                      std::string(text)};
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos) return wrong;
    ListenAddress address;
    std::string_view host = text.substr(0, colon);
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (bracketed) host = host.substr(1, host.size() - 2);
    address.host = host == "localhost" ? "127.0.0.1" : std::string(host);
    boost::system::error_code failure;
    const auto parsed = boost::asio::ip::make_address(address.host, failure);
    if (failure || parsed.is_v6() != bracketed) return wrong;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + colon + 1, end, address.port);
    if (read.ec != std::errc{} || read.ptr != end) return wrong;
    return std::optional(address);
}

}  // namespace core::api
