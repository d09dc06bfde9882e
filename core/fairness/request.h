// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/clock.h"
#include "core/base/ids.h"

namespace core::fairness {

/// One list that was shown. Indices and numbers of versions, arms and stages are the caller's.
struct Request {
    UtcTime at;
    std::uint64_t key = 0;  ///< hash64 of the request id: breaks ties of time, draws samples
    UserIdx user;
    std::uint32_t version = 0;
    std::uint32_t arm = 0;
    std::vector<ItemIdx> items;        ///< in order of rank
    std::vector<std::uint8_t> stages;  ///< what put each item there; empty when not known

    auto operator<=>(const Request&) const = default;
};

/// The order of requests everywhere: by time, then key, then the rest; never by arrival.
std::vector<const Request*> inOrder(std::span<const Request> requests);

}  // namespace core::fairness
