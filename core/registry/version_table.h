// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/version.h"
#include "core/store/connection.h"

/// The tables versions, aliases and hold, one function per statement. Errors: as Connection;
/// corrupt for a row that cannot be read. Threads: pure; the caller holds the transaction.
namespace core::registry::table {

/// Newest first.
Result<std::vector<VersionRecord>> all(store::Connection& db);
/// Errors: not_found.
Result<VersionRecord> find(store::Connection& db, const VersionId& id);
Result<std::optional<VersionRecord>> live(store::Connection& db);
Result<std::int64_t> nextCounter(store::Connection& db);
Status insert(store::Connection& db, const VersionRecord& record);
/// Makes `id` live and archives what was; the two in the order that the unique index needs.
Status makeLive(store::Connection& db, const VersionId& id, const std::string& reason, UtcTime at);
Status setNote(store::Connection& db, const VersionId& id, const std::string& note);
Status erase(store::Connection& db, const VersionId& id);

/// The version an alias names; empty id if there is no such alias.
Result<VersionId> aliased(store::Connection& db, const std::string& alias);
Status setAlias(store::Connection& db, const std::string& alias, const VersionId& id);
Status removeAlias(store::Connection& db, const std::string& alias);

Result<std::optional<Hold>> hold(store::Connection& db);
Status setHold(store::Connection& db, const Hold& hold);
Status liftHold(store::Connection& db);

/// Changes of the live version in the audit log, newest first, at most `limit`.
Result<std::vector<Checkpoint>> liveChanges(store::Connection& db, std::size_t limit);

}  // namespace core::registry::table
