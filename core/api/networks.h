// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace core::api {

/// Addresses and networks: "10.0.0.0/8, 192.0.2.7, fd00::/8". Threads: a plain value.
class Networks {
  public:
    /// Errors: invalid_argument naming the part that is neither. Empty text: no networks.
    static Result<Networks> parse(std::string_view text);
    /// False for what is no address. IPv4 inside IPv6 counts as IPv4.
    [[nodiscard]] bool contain(std::string_view address) const;
    [[nodiscard]] bool empty() const { return networks_.empty(); }

  private:
    struct Network {
        std::string bytes;  ///< 4 or 16
        unsigned prefix = 0;
    };
    std::vector<Network> networks_;
};

/// Who asks, when `peer` sent this X-Forwarded-For (all its fields, joined by commas): the last
/// address in it that is not a trusted proxy; the peer itself when it is none, or when it names
/// what is no address.
std::string clientAddress(const std::string& peer, std::string_view forwardedFor,
                          const Networks& trusted);

/// "127.0.0.1", "::1", … Threads: pure.
bool isLoopback(const std::string& address);

/// The texts between commas, without blanks around them; empty ones are left out.
std::vector<std::string> splitList(std::string_view text);

}  // namespace core::api
