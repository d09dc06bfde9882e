// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/store/store.h"

namespace core::store {

/// The end of a quarantine.
struct QuarantineRelease {
    std::int64_t id = 0;
    UtcTime at;
    std::string by;
    std::string reason;
    Json evidence = Json::object();  ///< what spoke against the user nevertheless
    bool operator==(const QuarantineRelease&) const = default;
};

/// One time that a user was put in quarantine, and how it ended.
struct QuarantineEntry {
    std::int64_t id = 0;
    std::string userId;
    UtcTime since;
    std::string by;
    std::string reason;
    Json evidence;  ///< rules, score, numbers: whatever the decision was made on
    std::optional<QuarantineRelease> release;
    bool operator==(const QuarantineEntry&) const = default;
};

/// Whose ratings stay stored but are left out of training. Decisions are rows that nobody changes:
/// a release is a row of its own that names what it ends, and the user can be put in again.
/// `store` and `clock` must outlive it. Threads: thread-safe.
/// Errors of all calls: as Connection; unavailable when the store is open for reading only.
class Quarantine {
  public:
    static constexpr std::size_t kMinReason = 10;  ///< characters, blanks around it not counted

    Quarantine(Store& store, const Clock& clock) : store_(store), clock_(clock) {}

    /// Errors: invalid_argument (reason shorter than kMinReason or longer than 4,000 bytes, actor
    /// missing, evidence not an object), not_found (no event names the user), refused (already in).
    Result<QuarantineEntry> add(const std::string& userId, const std::string& reason,
                                const std::string& actor, const Json& evidence = Json::object());
    /// Undo. Errors: invalid_argument, not_found as add(); refused when the user is not in.
    Result<QuarantineEntry> release(const std::string& userId, const std::string& reason,
                                    const std::string& actor,
                                    const Json& evidence = Json::object());
    /// Ascending by user id.
    Result<std::vector<QuarantineEntry>> active() const;
    /// Newest first; empty for a user who never was in. Errors: not_found.
    Result<std::vector<QuarantineEntry>> historyOf(const std::string& userId) const;

  private:
    Store& store_;
    const Clock& clock_;
};

/// Who was in quarantine as of a decision.
struct QuarantinedUsers {
    std::int64_t decision = 0;       ///< the newest one taken into account; 0: none was ever made
    std::vector<std::string> users;  ///< ids, ascending in byte order
};

/// SHA-256 of the ids, one a line, hexadecimal. Threads: pure.
std::string digestOf(const QuarantinedUsers& quarantined);

}  // namespace core::store
