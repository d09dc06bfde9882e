// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/store/store.h"

namespace core::store {

/// Somebody looked at a flagged user and found nothing.
struct AbuseReview {
    std::int64_t id = 0;
    std::string userId;
    UtcTime at;
    std::string by;
    std::string reason;
    std::vector<std::string> rules;  ///< ids of those that had fired, ascending
    bool operator==(const AbuseReview&) const = default;
};

/// People's word on users who were flagged and are not in quarantine. Decisions are rows that
/// nobody changes; the newest of a user holds. `store` and `clock` must outlive it.
/// Threads: thread-safe. Errors of all calls: as Connection; unavailable when the store is open for
/// reading only.
class AbuseReviews {
  public:
    AbuseReviews(Store& store, const Clock& clock) : store_(store), clock_(clock) {}

    /// `rules` fired when the person looked; a cleared user can be cleared again with more.
    /// Errors: invalid_argument (reason or actor as Quarantine::add), not_found (no event names
    /// the user).
    Status clear(const std::string& userId, const std::string& reason, const std::string& actor,
                 std::vector<std::string> rules);
    /// Undo. Errors: invalid_argument, not_found as clear(); refused when the user is not cleared.
    Status reopen(const std::string& userId, const std::string& reason, const std::string& actor);
    /// Ascending by user id.
    Result<std::vector<AbuseReview>> cleared() const;

  private:
    Store& store_;
    const Clock& clock_;
};

}  // namespace core::store
