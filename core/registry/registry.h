// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>

#include "core/base/mutex.h"
#include "core/findings/finding.h"
#include "core/registry/trust.h"
#include "core/registry/version.h"
#include "core/store/store.h"

namespace core::registry {

/// The model versions of a profile: which there are, which one is live, who made it so and why.
/// Folders live in registry/versions, keys in keys, everything else in the store. Live pointer,
/// stages and audit entry of a change are one transaction; a crash at any instruction leaves all or
/// nothing. Rules: at most one version is live, exactly one after the first promotion. Nothing is
/// promoted, rolled back to or loaded unless its folder verifies at that moment. With a read-only
/// store: reads and verifications work without the private key, changes give unavailable. Errors of
/// all functions: as store::Connection and FileSystem; and invalid_argument (text that is empty
/// where it must not be, not UTF-8 or over 4,000 bytes), not_found (no such version), corrupt (a
/// version does not verify; `where` is its first bad file). After an error nothing has changed.
/// Threads: thread-safe. Store, files, clock and findings must outlive it.
class Registry {
  public:
    /// Makes keys and folders at the first start, removes what a crash left behind.
    static Result<std::unique_ptr<Registry>> open(const std::filesystem::path& profile,
                                                  store::Store& store, FileSystem& files,
                                                  const Clock& clock,
                                                  findings::FindingStore& findings);

    /// Signs and registers a version. Errors: io; invalid_argument also for a file name or a stage
    /// other than candidate and rejected.
    Result<VersionRecord> add(NewVersion version);

    /// Newest first.
    Result<std::vector<VersionRecord>> versions();
    Result<VersionRecord> find(const VersionId& id);
    /// The version that `text` names, as id or alias. Errors: not_found.
    Result<VersionId> resolve(const std::string& text);
    /// Nothing before the first promotion.
    Result<std::optional<VersionRecord>> live();
    /// The version that was live before the live one, as far as it still exists.
    Result<std::optional<VersionRecord>> previousLive();

    /// Verification and, if it is valid, the files: for showing a version.
    Result<VerifiedFiles> read(const VersionId& id);
    /// Reads the whole folder (8 MB: about 10 ms) and raises or clears the version's finding.
    Result<Verification> verify(const VersionId& id);
    /// Every version, newest first.
    Result<std::vector<Verification>> verifyAll();
    /// The files of a version that verifies: exactly the bytes that were hashed.
    Result<FileSet> load(const VersionId& id);
    /// At start: the live version; if that does not verify, or the signed log names another one,
    /// the newest verified version that was live before, and why. Errors: not_found when nothing
    /// was ever live; corrupt when none of them verifies.
    Result<ServingChoice> servingChoice();

    /// Makes a version live. Errors: invalid_argument (it is live already); refused (a rejected
    /// version, or a hold, and no override by a person).
    Result<Change> promote(const VersionId& id, const std::string& reason, const Actor& actor,
                           bool override = false);
    /// Makes a former (or any verified) version live and sets a hold. Without `id`: previousLive().
    /// Works on a full disk (a reserve file makes room). Errors: invalid_argument (it is live
    /// already); not_found (nothing live, or nothing before it).
    Result<Change> rollback(const std::optional<VersionId>& id, const std::string& reason,
                            const Actor& actor);

    /// The hold that is on, if any.
    Result<std::optional<Hold>> hold();
    /// Errors: refused unless by a person; invalid_argument when there is none.
    Status liftHold(const std::string& reason, const Actor& actor);
    /// Whether a program may promote now: no hold, and the store answers.
    bool autoPromoteAllowed();

    /// An alias is 1–40 letters, digits, '.', '_' or '-'; it moves if it exists.
    Status setAlias(const std::string& alias, const VersionId& id, const Actor& actor);
    Status removeAlias(const std::string& alias, const Actor& actor);
    Status setNote(const VersionId& id, const std::string& note, const Actor& actor);
    /// Writes a change of something beside the versions into the log: "mitigations" from → to.
    Status recordChange(const std::string& action, const std::string& from, const std::string& to,
                        const Actor& actor);
    /// Removes old versions, never the live one, its rollback targets or an aliased one. Returns
    /// the removed ids.
    Result<std::vector<VersionId>> applyRetention(const RetentionPolicy& policy,
                                                  const Actor& actor);

    /// Audit entries, newest first.
    Result<std::vector<AuditEntry>> history(std::size_t limit);
    /// Which version was live at `time`; empty id before the first promotion.
    Result<VersionId> historyAt(UtcTime time);
    /// Whether the log is unaltered and agrees with the live pointer.
    Result<AuditVerification> verifyHistory();
    /// Changes of the live version, oldest first.
    Result<std::vector<Checkpoint>> checkpoints();
    /// What changed from `a` to `b` in metrics, parameters and provenance (document: see
    /// documents.h).
    Result<Json> diff(const VersionId& a, const VersionId& b);

    /// Own and added keys. Read anew each time: a key file that is taken away stops counting at
    /// once.
    Result<Trust> trust() const;
    Result<TrustedKey> addTrustedKey(const std::filesystem::path& pemFile, const Actor& actor);

  private:
    Registry(std::filesystem::path profile, store::Store& store, FileSystem& files,
             const Clock& clock, findings::FindingStore& findings);
    Status prepare() EXCLUDES(changing_);
    Status prepareKeys();
    Status cleanUp();
    Status noteGap() EXCLUDES(changing_);
    Status writable() const;

    Result<VerifiedFiles> verified(const VersionRecord& record);
    void report(const VersionRecord& record, const Verification& verification);
    Result<VersionId> pointerByLog();

    struct Request;
    Result<Change> changeLive(const Request& request) REQUIRES(changing_);
    Status permitted(const Request& request, const VersionRecord& target);
    Status commit(const AuditEntry& entry, const std::function<Status(store::Connection&)>& change)
        REQUIRES(changing_);
    AuditEntry entryFor(const Actor& actor, std::string action, const VersionId& from,
                        const VersionId& to, const std::string& reason,
                        Json details = Json::object()) const;
    void keepReserve();
    Status removeVersion(const VersionId& id, const Actor& actor) REQUIRES(changing_);

    [[nodiscard]] std::filesystem::path keys() const { return profile_ / "keys"; }
    [[nodiscard]] std::filesystem::path headFile() const { return keys() / "audit_head.json"; }
    [[nodiscard]] std::filesystem::path reserveFile() const {
        return profile_ / "registry" / "reserve";
    }

    const std::filesystem::path profile_;
    store::Store& store_;
    FileSystem& files_;
    const Clock& clock_;
    findings::FindingStore& findings_;
    std::optional<SigningKey> key_;  ///< set by open(), not changed afterwards; none when read-only
    Mutex adding_;                   ///< one version is written at a time; taken before changing_
    Mutex changing_;                 ///< one change of the tables (and of the head file) at a time
    AuditHead known_ GUARDED_BY(changing_);  ///< head after the last change; seq 0 before the first
    ArtifactStore artifacts_;
};

}  // namespace core::registry
