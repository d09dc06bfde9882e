// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <memory>
#include <string>
#include <string_view>

#include "core/api/figures.h"

namespace core::api {

/// Counts what the HTTP API itself does. Threads: thread-safe. Cost: about a microsecond.
class Instruments {
  public:
    Instruments();
    ~Instruments();

    /// `route` is one of a fixed few ("/recommend", "other").
    void answered(std::string_view route, int status, std::chrono::microseconds took);
    /// "rate", "users", "token", "challenge", "busy".
    void refused(std::string_view reason);
    void alarmed();

    /// The text for Prometheus (format 0.0.4): these counts and the engine's figures.
    [[nodiscard]] std::string exposition(const Figures& figures) const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace core::api
