// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/mutex.h"
#include "core/store/store.h"

namespace core::store {

enum class ApiRole : std::uint8_t { Client, Admin };
/// "client", "admin".
const char* name(ApiRole role);
std::optional<ApiRole> apiRoleNamed(std::string_view text);

/// A named client of the HTTP API. The token is not in it: its digest cannot be used to ask.
struct ApiToken {
    std::int64_t id = 0;
    std::string name;
    ApiRole role = ApiRole::Client;
    std::string digest;                  ///< SHA-256 of the token, hexadecimal
    std::int64_t requestsPerMinute = 0;  ///< 1 to 1,000,000
    std::int64_t usersPerDay = 0;        ///< users whose lists it may ask for; 0 = no budget
    UtcTime created;
    std::string createdBy;
    std::optional<UtcTime> revoked;
    std::string revokedBy;
    bool operator==(const ApiToken&) const = default;
};
using ApiTokensPtr = std::shared_ptr<const std::vector<ApiToken>>;

/// The clients that may name themselves. `store` and `clock` must outlive it. Threads: thread-safe.
/// Errors of all calls: as Connection; unavailable when the store is open for reading only.
class ApiTokens {
  public:
    static constexpr std::size_t kMaxName = 64;
    static constexpr std::size_t kMaxInUse = 1000;

    ApiTokens(Store& store, const Clock& clock) : store_(store), clock_(clock) {}

    /// Of `token`, id, created and revoked are not looked at. Errors: invalid_argument (name not
    /// 1–64 of letters, digits, '.', '_', '-'; limits), refused (the name is in use, 1,000 are).
    Result<ApiToken> create(const ApiToken& token);
    /// Errors: not_found (no token in use has the name).
    Result<ApiToken> revoke(const std::string& name, const std::string& by);
    /// Also the revoked ones, newest first; from the file.
    Result<std::vector<ApiToken>> list() const;
    /// Those in use, from memory: read once, and kept by create() and revoke() of this object.
    /// Never null. Cheap.
    Result<ApiTokensPtr> inUse() const;

  private:
    void forget();  ///< what is in memory

    Store& store_;
    const Clock& clock_;
    mutable Mutex mutex_;
    mutable ApiTokensPtr inUse_ GUARDED_BY(mutex_);  ///< null: not read yet
};

}  // namespace core::store
