// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/checks.h"

#include <algorithm>

namespace core::http {
namespace {

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](unsigned char c) {
        return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    });
    return out;
}

bool isJson(std::string_view contentType) {
    std::string type = lower(contentType.substr(0, contentType.find(';')));
    while (!type.empty() && type.back() == ' ')
        type.pop_back();
    return type == "application/json";
}

std::size_t hostFields(const Request& request) {
    return static_cast<std::size_t>(std::ranges::count_if(
        request.fields, [](const auto& f) { return lower(f.first) == "host"; }));
}

}  // namespace

std::string hostName(std::string_view host) {
    if (!host.empty() && host.front() == '[')
        return lower(host.substr(
            1, host.find(']') == std::string_view::npos ? host.npos : host.find(']') - 1));
    return lower(host.substr(0, host.find(':')));
}

std::optional<Response> refusal(const Request& request, std::size_t targetBytes,
                                const ServerOptions& options,
                                const std::vector<std::string>& hosts) {
    if (targetBytes > options.maxRequestLine)
        return problem(414, "target-too-long", "The request line is longer than 2 KiB.");
    if (request.fields.size() > options.maxFields)
        return problem(431, "too-many-fields", "There are more than 32 header fields.");
    if (hostFields(request) != 1) return problem(400, "host", "Exactly one Host field is needed.");
    if (std::ranges::find(hosts, hostName(request.field("Host"))) == hosts.end()) {
        return problem(421, "host", "This server does not answer for that Host.");
    }
    const std::string_view origin = request.field("Origin");
    if (!origin.empty() &&
        std::ranges::find(options.allowedOrigins, origin) == options.allowedOrigins.end()) {
        return problem(403, "origin", "Requests from web pages are refused.");
    }
    if (!request.body.empty() && !isJson(request.field("Content-Type")))
        return problem(415, "content-type", "The body must be application/json.");
    return std::nullopt;
}

}  // namespace core::http
