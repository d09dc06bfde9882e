// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace core::api {

struct ListenAddress {
    std::string host;  ///< an IP address
    std::uint16_t port = 0;
};

/// "127.0.0.1:5000", "[::1]:5000", "localhost:5000" (the IPv4 one); "off" is nothing.
/// Errors: invalid_argument. Threads: pure.
Result<std::optional<ListenAddress>> parseListen(std::string_view text);

}  // namespace core::api
