// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/message.h"

#include <algorithm>
#include <boost/beast/core/string.hpp>
#include <boost/beast/http/status.hpp>
#include <charconv>

namespace core::http {
namespace {

bool sameName(std::string_view a, std::string_view b) {
    return boost::beast::iequals({a.data(), a.size()}, {b.data(), b.size()});
}

/// Percent-decoding (RFC 3986); in a query '+' is a blank (HTML forms).
std::optional<std::string> decoded(std::string_view text, bool plusIsBlank) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '+' && plusIsBlank) c = ' ';
        if (c == '%') {
            if (i + 2 >= text.size()) return std::nullopt;
            unsigned value = 0;
            const char* end = text.data() + i + 3;
            if (std::from_chars(text.data() + i + 1, end, value, 16).ptr != end)
                return std::nullopt;
            c = static_cast<char>(value);
            i += 2;
        }
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) return std::nullopt;
        out.push_back(c);
    }
    return out;
}

}  // namespace

std::string_view Request::field(std::string_view name) const {
    const auto it =
        std::ranges::find_if(fields, [&](const auto& f) { return sameName(f.first, name); });
    return it == fields.end() ? std::string_view() : it->second;
}

std::string_view Request::bearer() const {
    constexpr std::string_view kScheme = "bearer ";
    std::string_view value = field("Authorization");
    if (value.size() <= kScheme.size() || !sameName(value.substr(0, kScheme.size()), kScheme))
        return {};
    return value.substr(kScheme.size());
}

const char* statusWords(int status) {
    return boost::beast::http::obsolete_reason(static_cast<boost::beast::http::status>(status))
        .data();
}

Response json(int status, const Json& document) {
    return {status,
            "application/json",
            document.dump(-1, ' ', false, Json::error_handler_t::replace),
            {}};
}

Response problem(int status, std::string_view code, std::string_view detail) {
    Response response = json(status, {{"type", "urn:fairlead:problem:" + std::string(code)},
                                      {"title", statusWords(status)},
                                      {"status", status},
                                      {"detail", detail}});
    response.type = "application/problem+json";
    return response;
}

std::optional<Target> parseTarget(std::string_view target) {
    if (target.empty() || target.front() != '/') return std::nullopt;
    const std::size_t mark = target.find('?');
    auto path = decoded(target.substr(0, mark), false);
    if (!path) return std::nullopt;
    Target parsed{*std::move(path), {}};
    if (mark == std::string_view::npos) return parsed;
    std::string_view rest = target.substr(mark + 1);
    while (!rest.empty()) {
        const std::string_view pair = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
        if (pair.empty()) continue;
        const std::size_t equals = pair.find('=');
        auto name = decoded(pair.substr(0, equals), true);
        auto value = decoded(
            equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1), true);
        if (!name || !value) return std::nullopt;
        parsed.query.emplace_back(*std::move(name), *std::move(value));
    }
    return parsed;
}

}  // namespace core::http
