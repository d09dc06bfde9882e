// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/store/connection.h"

namespace core::store {

// Names in the table `counters`. Whatever adds or removes such rows keeps them in its transaction.
inline constexpr std::string_view kWithExtra = "with_extra";
inline constexpr std::string_view kAnnouncedItems = "announced_items";
/// Followed by the reason.
inline constexpr std::string_view kDeadLettersPrefix = "dead_letters.";

/// All counters by name.
using CounterValues = std::map<std::string, std::int64_t, std::less<>>;
Result<CounterValues> readCounters(Connection& connection);
/// The same counted from the rows. Cost: reads whole tables.
Result<CounterValues> countAgain(Connection& connection);

/// What one batch adds to the counters. Threads: thread-compatible.
class CounterChanges {
  public:
    void add(std::string_view name, std::int64_t count = 1);
    void addDeadLetter(std::string_view reason);
    /// Errors: as Connection.
    Status write(Connection& writer, UtcTime now) const;

  private:
    CounterValues counts_;
    CounterValues letters_;
};

/// The minute since 1970 by which dead letters are counted.
std::int64_t minuteOf(UtcTime time);

}  // namespace core::store
