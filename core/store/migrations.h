// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

#include "core/store/connection.h"

namespace core::store {

/// One numbered, forward-only change of the schema, applied in a transaction of its own.
struct Migration {
    int version;
    const char* sql;
};

/// All of them, ascending from 1 without gaps. Never change one that was released; add another.
std::span<const Migration> migrations();

/// Brings a file to the newest schema. Errors: refused when the file is newer than this program.
Status migrate(Connection& writer);
/// The file's schema version (PRAGMA user_version).
Result<int> schemaVersion(Connection& connection);

}  // namespace core::store
