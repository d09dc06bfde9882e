// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/registry/signing_key.h"
#include "core/store/connection.h"

namespace core::registry {

/// One thing that somebody did to the registry.
struct AuditEntry {
    std::int64_t seq = 0;  ///< from 1, without gaps
    UtcTime at;
    std::string actor;
    std::string action;  ///< "register", "promote", "rollback", "hold", "lift_hold", "alias",
                         ///< "note", "remove", "mitigations", …
    VersionId from;
    VersionId to;
    std::string reason;
    Json details = Json::object();
};

/// The newest entry, as recorded apart from the entries: a shorter log is noticed by it.
struct AuditHead {
    std::int64_t seq = 0;
    std::string hash;
    std::string signature;
    std::string keyHint;
};

struct AuditProblem {
    std::int64_t seq = 0;
    std::string problem;
    bool operator==(const AuditProblem&) const = default;
};

/// What reading the whole log again showed.
struct AuditVerification {
    std::int64_t entries = 0;
    std::vector<AuditProblem> problems;
    [[nodiscard]] bool intact() const { return problems.empty(); }
};

/// The append-only log in the tables audit and audit_head. Each entry's hash covers the entry and
/// the hash before it; each hash is signed. The head is signed once more, in the same transaction,
/// and copied to a file beside the keys: so a cut-off tail is noticed by whoever did not also put
/// back an older head in both places. Who puts back an old copy of the *whole* profile cannot be
/// noticed from inside it; note a head elsewhere for that. A store restored from a backup looks
/// like a cut-off tail, and is one. Source: the hash chain of Schneier and Kelsey 1999 (TISSEC
/// 2:2), section 3, with signatures in place of MACs. All functions: errors as Connection; corrupt
/// for a row that cannot be read. Threads: pure.

/// Appends inside the caller's transaction; seq is set here. Returns the new head.
Result<AuditHead> appendAudit(store::Connection& transaction, const AuditEntry& entry,
                              const SigningKey& key);
/// The newest `limit` entries, newest first.
Result<std::vector<AuditEntry>> readAudit(store::Connection& reader, std::size_t limit);
/// Recomputes every hash, checks every signature, and holds the end against audit_head and
/// `witness` (from readHeadFile; seq 0 when there is none). Cost: one ECDSA verification per entry,
/// about 0.1 ms.
Result<AuditVerification> verifyAudit(store::Connection& reader, std::span<const PublicKey> trusted,
                                      const AuditHead& witness);

/// The second place: a file of its own. A missing file is a head with seq 0. Errors: corrupt, io.
Result<AuditHead> readHeadFile(const FileSystem& files, const std::filesystem::path& file);
Status writeHeadFile(FileSystem& files, const std::filesystem::path& file, const AuditHead& head);
/// Action of the entry that records, for good, that the log was found shorter than its witness.
inline constexpr const char* kGapAction = "gap";
/// How the log contradicts `witness`, one clause; empty if it does not. Looks at two rows only.
Result<std::string> gapAgainst(store::Connection& reader, const AuditHead& witness);
/// The head in the store; seq 0 when the log is empty.
Result<AuditHead> readHead(store::Connection& reader);

}  // namespace core::registry
