// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>

#include "core/http/server.h"

namespace core::http {

/// The answer to a request that may not reach the handler; nothing when it may. `hosts` are lower
/// case names without port. Threads: pure.
std::optional<Response> refusal(const Request& request, std::size_t targetBytes,
                                const ServerOptions& options,
                                const std::vector<std::string>& hosts);

/// "[::1]:5000" → "::1", "LocalHost:80" → "localhost".
std::string hostName(std::string_view hostField);

}  // namespace core::http
