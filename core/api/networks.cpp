// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/networks.h"

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <charconv>
#include <optional>

namespace core::api {
namespace {

namespace ip = boost::asio::ip;

std::optional<ip::address> parseAddress(std::string_view text) {
    boost::system::error_code failure;
    const auto address = ip::make_address(std::string(text), failure);
    if (failure) return std::nullopt;
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return ip::make_address_v4(ip::v4_mapped, address.to_v6());
    return address;
}

std::string bytesOf(const ip::address& address) {
    const auto text = [](const auto& bytes) { return std::string(bytes.begin(), bytes.end()); };
    return address.is_v4() ? text(address.to_v4().to_bytes()) : text(address.to_v6().to_bytes());
}

bool samePrefix(const std::string& a, const std::string& b, unsigned bits) {
    if (a.size() != b.size()) return false;
    if (a.compare(0, bits / 8, b, 0, bits / 8) != 0) return false;
    if (bits % 8 == 0) return true;
    const auto shift = 8 - bits % 8;
    const auto head = [&](const std::string& s) {
        return static_cast<unsigned char>(s[bits / 8]) >> shift;
    };
    return head(a) == head(b);
}

}  // namespace

std::vector<std::string> splitList(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        std::string_view part = text.substr(0, text.find(','));
        text.remove_prefix(std::min(text.size(), part.size() + 1));
        while (!part.empty() && (part.front() == ' ' || part.front() == '\t'))
            part.remove_prefix(1);
        while (!part.empty() && (part.back() == ' ' || part.back() == '\t'))
            part.remove_suffix(1);
        if (!part.empty()) parts.emplace_back(part);
    }
    return parts;
}

Result<Networks> Networks::parse(std::string_view text) {
    Networks networks;
    for (const std::string& part : splitList(text)) {
        const Error wrong{
            Errc::InvalidArgument,
            "'" + part + "' is neither an IP address nor a network such as 10.0.0.0/8", part};
        const std::size_t slash = part.find('/');
        const auto address = parseAddress(part.substr(0, slash));
        if (!address) return wrong;
        const std::string bytes = bytesOf(*address);
        auto prefix = static_cast<unsigned>(bytes.size() * 8);
        if (slash != std::string::npos) {
            const char* end = part.data() + part.size();
            const unsigned most = prefix;
            const auto read = std::from_chars(part.data() + slash + 1, end, prefix);
            if (read.ec != std::errc{} || read.ptr != end || prefix > most) return wrong;
        }
        networks.networks_.push_back({bytes, prefix});
    }
    return networks;
}

bool Networks::contain(std::string_view text) const {
    const auto address = parseAddress(text);
    if (!address) return false;
    const std::string bytes = bytesOf(*address);
    return std::ranges::any_of(
        networks_, [&](const Network& n) { return samePrefix(n.bytes, bytes, n.prefix); });
}

std::string clientAddress(const std::string& peer, std::string_view forwardedFor,
                          const Networks& trusted) {
    if (!trusted.contain(peer)) return peer;
    const auto hops = splitList(forwardedFor);
    for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
        const auto address = parseAddress(*hop);
        if (!address) return peer;
        if (!trusted.contain(*hop)) return address->to_string();
    }
    return peer;
}

bool isLoopback(const std::string& address) {
    const auto parsed = parseAddress(address);
    return parsed && parsed->is_loopback();
}

}  // namespace core::api
