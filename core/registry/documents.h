// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

#include "core/registry/version.h"

/// The JSON documents of the command line about the registry: the same for fairleadctl, the control
/// socket and the console's exports. Times are ISO-8601 in UTC. Threads: pure.
namespace core::registry {

/// `{"from","to","reason","at","took_ms","actor"}`; "from" is null when nothing was live.
Json changeDocument(const Change& change);
/// `{"version","signature","key","problems":[{"file","problem"}]}`
Json verificationDocument(const Verification& verification);
/// `{"live","hold","versions":[{"id","stage","created","family","signature","metrics","aliases","note"}]}`;
/// `verifications` in any order; a version without one has signature null.
Json versionsDocument(std::span<const VersionRecord> versions,
                      std::span<const Verification> verifications, const std::optional<Hold>& hold);
/// One version with all that is known about it; `provenance` from its verified files.
Json versionDocument(const VersionRecord& record, const VerifiedFiles& read);
/// `{"entries":[{"seq","at","actor","action","from","to","reason","details"}]}`
Json historyDocument(std::span<const AuditEntry> entries);
/// `{"at","version"}`; "version" is null before the first promotion.
Json historyAtDocument(UtcTime at, const VersionId& version);
/// `{"intact","entries","problems":[{"seq","problem"}]}`
Json historyVerificationDocument(const AuditVerification& verification);

}  // namespace core::registry
