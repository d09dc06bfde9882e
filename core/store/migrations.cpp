// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

namespace core::store {
namespace {

constexpr const char* kEvents =
#include "core/store/migrations/0001_events.sql.inc"
    ;
constexpr const char* kRegistry =
#include "core/store/migrations/0002_registry.sql.inc"
    ;
constexpr const char* kTraining =
#include "core/store/migrations/0003_training.sql.inc"
    ;
constexpr const char* kStream =
#include "core/store/migrations/0004_stream.sql.inc"
    ;
constexpr const char* kQuarantine =
#include "core/store/migrations/0005_quarantine.sql.inc"
    ;
constexpr const char* kApiTokens =
#include "core/store/migrations/0006_api_tokens.sql.inc"
    ;
constexpr const char* kAbuseReviews =
#include "core/store/migrations/0007_abuse_reviews.sql.inc"
    ;

constexpr Migration kMigrations[] = {{1, kEvents},      {2, kRegistry},   {3, kTraining},
                                     {4, kStream},      {5, kQuarantine}, {6, kApiTokens},
                                     {7, kAbuseReviews}};

}  // namespace

std::span<const Migration> migrations() {
    return kMigrations;
}

Result<int> schemaVersion(Connection& connection) {
    FAIRLEAD_TRY(Statement statement, connection.prepare("PRAGMA user_version"));
    FAIRLEAD_CHECK(statement.step());
    return static_cast<int>(statement.integer(0));
}

Status migrate(Connection& writer) {
    FAIRLEAD_TRY(const int have, schemaVersion(writer));
    const int known = kMigrations[std::size(kMigrations) - 1].version;
    if (have > known) {
        return Error{Errc::Refused,
                     "the store was written by a newer Fairlead (schema " + std::to_string(have) +
                         ", this program knows " + std::to_string(known) +
                         "); use that version, or another profile",
                     {}};
    }
    for (const Migration& m : kMigrations) {
        if (m.version <= have) continue;
        const auto applied =
            writer.execute("BEGIN IMMEDIATE;" + std::string(m.sql) +
                           ";PRAGMA user_version=" + std::to_string(m.version) + ";COMMIT;");
        if (!applied) {
            (void)writer.execute("ROLLBACK");
            return applied.error().with("migration " + std::to_string(m.version));
        }
    }
    return {};
}

}  // namespace core::store
