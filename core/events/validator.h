// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <memory>
#include <optional>
#include <string_view>
#include <variant>

#include "core/base/clock.h"
#include "core/events/event.h"
#include "core/events/rejection.h"

namespace core::events {

inline constexpr std::size_t kMaxEventBytes = 64 * 1024;
inline constexpr int kMaxEventLevels = 16;
inline constexpr std::size_t kMaxIdBytes = 256;

struct ValidatorOptions {
    double ratingMin = 0.5;  ///< the profile's scale
    double ratingMax = 5;
    std::chrono::microseconds maxFuture = std::chrono::hours(24);  ///< of an event's time
};

/// An event, or why it is none.
using Verdict = std::variant<Event, Rejection>;

/// Decides which messages are events. Input may be anything at all: it is bounded, never trusted.
/// Threads: thread-compatible (validate() reuses the parser's buffers); check() is const.
class Validator {
  public:
    explicit Validator(ValidatorOptions options = {});
    ~Validator();
    Validator(Validator&&) noexcept;
    Validator& operator=(Validator&&) noexcept;

    /// A JSON message of a topic. Aliases, id and time forms as the schema catalogue says; unknown
    /// fields go to Event::extra. Cost: under 1 µs for a rating.
    Verdict validate(Topic topic, std::string_view bytes, UtcTime now);
    /// What validate() demands of values (ids, ranges, times, UTF-8), for an event that was read
    /// from another format. Nothing: it is a valid event.
    [[nodiscard]] std::optional<Rejection> check(const Event& event, UtcTime now) const;
    [[nodiscard]] const ValidatorOptions& options() const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace core::events
