// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/api_tokens.h"

#include <algorithm>

namespace core::store {
namespace {

constexpr std::int64_t kMaxRequests = 1'000'000;
constexpr std::int64_t kMaxUsers = 1'000'000'000;
constexpr const char* kSelect =
    "SELECT id, name, role, digest, requests_per_minute, users_per_day, created_us, created_by,"
    " revoked_us, revoked_by FROM api_tokens";

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-';
}

Status check(const ApiToken& token) {
    if (token.name.empty() || token.name.size() > ApiTokens::kMaxName ||
        !std::ranges::all_of(token.name, isNameCharacter)) {
        return Error{Errc::InvalidArgument,
                     "the name must be 1 to 64 letters, digits, dots, underscores or hyphens",
                     "name"};
    }
    if (token.requestsPerMinute < 1 || token.requestsPerMinute > kMaxRequests) {
        return Error{Errc::InvalidArgument, "the requests per minute must be 1 to 1,000,000",
                     "requests_per_minute"};
    }
    if (token.usersPerDay < 0 || token.usersPerDay > kMaxUsers) {
        return Error{Errc::InvalidArgument,
                     "the users per day must be 0 (no budget) to 1,000,000,000", "users_per_day"};
    }
    if (token.digest.size() != 64)
        return Error{Errc::InvalidArgument, "the digest must be a SHA-256", "digest"};
    return {};
}

ApiToken readToken(const Statement& row) {
    ApiToken token;
    token.id = row.integer(0);
    token.name = row.text(1);
    token.role = apiRoleNamed(row.text(2)).value_or(ApiRole::Client);
    token.digest = row.text(3);
    token.requestsPerMinute = row.integer(4);
    token.usersPerDay = row.integer(5);
    token.created = utcFromMicros(row.integer(6));
    token.createdBy = row.text(7);
    if (!row.isNull(8)) token.revoked = utcFromMicros(row.integer(8));
    token.revokedBy = row.text(9);
    return token;
}

Result<std::vector<ApiToken>> readAll(Connection& db, const std::string& rest) {
    FAIRLEAD_TRY(Statement * select, db.cached(std::string(kSelect) + rest));
    select->bind();
    std::vector<ApiToken> tokens;
    while (true) {
        FAIRLEAD_TRY(const bool more, select->step());
        if (!more) break;
        tokens.push_back(readToken(*select));
    }
    select->reset();
    return tokens;
}

Result<std::vector<ApiToken>> readInUse(Connection& db) {
    return readAll(db, " WHERE revoked_us IS NULL ORDER BY id");
}

Status insert(Connection& db, const ApiToken& t) {
    FAIRLEAD_TRY(Statement * statement,
                 db.cached("INSERT INTO api_tokens (name, role, digest, requests_per_minute,"
                           " users_per_day, created_us, created_by)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    return statement
        ->bind(t.name, name(t.role), t.digest, t.requestsPerMinute, t.usersPerDay,
               micros(t.created), t.createdBy)
        .run();
}

}  // namespace

const char* name(ApiRole role) {
    return role == ApiRole::Admin ? "admin" : "client";
}

std::optional<ApiRole> apiRoleNamed(std::string_view text) {
    if (text == "client") return ApiRole::Client;
    if (text == "admin") return ApiRole::Admin;
    return std::nullopt;
}

Result<ApiToken> ApiTokens::create(const ApiToken& wanted) {
    FAIRLEAD_CHECK(check(wanted));
    ApiToken token = wanted;
    token.created = clock_.now();
    token.revoked.reset();
    token.revokedBy.clear();
    auto created = store_.write([&](Connection& db) -> Result<ApiToken> {
        FAIRLEAD_TRY(const auto known, readInUse(db));
        if (std::ranges::find(known, token.name, &ApiToken::name) != known.end()) {
            return Error{Errc::Refused,
                         "a token named " + token.name + " is in use; revoke it or take another",
                         token.name};
        }
        if (known.size() >= kMaxInUse)
            return Error{Errc::Refused, "1,000 tokens are in use; revoke some", {}};
        FAIRLEAD_CHECK(insert(db, token));
        token.id = db.lastRowId();
        return token;
    });
    if (created) forget();
    return created;
}

Result<ApiToken> ApiTokens::revoke(const std::string& name, const std::string& by) {
    auto revoked = store_.write([&](Connection& db) -> Result<ApiToken> {
        FAIRLEAD_TRY(const auto known, readInUse(db));
        const auto found = std::ranges::find(known, name, &ApiToken::name);
        if (found == known.end())
            return Error{Errc::NotFound, "no token in use is named " + name, name};
        ApiToken token = *found;
        token.revoked = clock_.now();
        token.revokedBy = by;
        FAIRLEAD_TRY(Statement * update,
                     db.cached("UPDATE api_tokens SET revoked_us = ?2, revoked_by = ?3"
                               " WHERE id = ?1"));
        FAIRLEAD_CHECK(update->bind(token.id, micros(*token.revoked), by).run());
        return token;
    });
    if (revoked) forget();
    return revoked;
}

Result<std::vector<ApiToken>> ApiTokens::list() const {
    return store_.read([](Connection& db) { return readAll(db, " ORDER BY id DESC"); });
}

void ApiTokens::forget() {
    const Lock lock(mutex_);
    inUse_.reset();
}

Result<ApiTokensPtr> ApiTokens::inUse() const {
    {
        const SharedLock lock(mutex_);
        if (inUse_) return inUse_;
    }
    const Lock lock(mutex_);  // held while reading: a revocation that comes meanwhile waits for it
    if (inUse_) return inUse_;
    FAIRLEAD_TRY(auto tokens, store_.read([](Connection& db) { return readInUse(db); }));
    inUse_ = std::make_shared<const std::vector<ApiToken>>(std::move(tokens));
    return inUse_;
}

}  // namespace core::store
