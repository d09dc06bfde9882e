// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/json.h"

namespace core::http {

/// A complete request that kept every limit. Views hold until it was answered.
struct Request {
    std::string_view method;
    std::string path;                                        ///< decoded, without the query
    std::vector<std::pair<std::string, std::string>> query;  ///< decoded, in their order
    std::string_view body;
    std::string client;  ///< the peer's address, without port
    std::vector<std::pair<std::string_view, std::string_view>> fields;

    /// The value of a header field, in any case; empty when it is not there.
    [[nodiscard]] std::string_view field(std::string_view name) const;
    /// The token of "Authorization: Bearer …"; empty without one.
    [[nodiscard]] std::string_view bearer() const;
};

struct Response {
    int status = 200;
    std::string type = "application/json";
    std::string body;
    std::vector<std::pair<std::string, std::string>> fields;
};

Response json(int status, const Json& document);
/// RFC 9457: {"type", "title", "status", "detail"}. `code` names the kind of problem
/// ("rate-limited"), `detail` is a sentence for a person.
Response problem(int status, std::string_view code, std::string_view detail);
/// "Not Found" for 404.
const char* statusWords(int status);

/// Splits "path?query" and decodes both. Nothing: it is not valid (bad %, control characters, not
/// beginning with '/').
struct Target {
    std::string path;
    std::vector<std::pair<std::string, std::string>> query;
};
std::optional<Target> parseTarget(std::string_view target);

}  // namespace core::http
