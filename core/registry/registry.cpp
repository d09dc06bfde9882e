// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/registry.h"

#include <algorithm>

#include "core/base/log.h"
#include "core/math/hashing.h"
#include "core/registry/diff.h"
#include "core/registry/version_table.h"

namespace core::registry {
namespace {

using findings::Finding;
using findings::Severity;
using store::Connection;

constexpr const char* kPage = "registry";
constexpr const char* kHistoryFinding = "registry.history";
constexpr std::size_t kEverything = std::size_t{1} << 40;

}  // namespace

Registry::Registry(std::filesystem::path profile, store::Store& store, FileSystem& files,
                   const Clock& clock, findings::FindingStore& findings)
    : profile_(std::move(profile)),
      store_(store),
      files_(files),
      clock_(clock),
      findings_(findings),
      artifacts_(files, profile_ / "registry" / "versions") {}

Result<std::unique_ptr<Registry>> Registry::open(const std::filesystem::path& profile,
                                                 store::Store& store, FileSystem& files,
                                                 const Clock& clock,
                                                 findings::FindingStore& findings) {
    std::unique_ptr<Registry> registry(new Registry(profile, store, files, clock, findings));
    if (!store.readOnly()) FAIRLEAD_CHECK(registry->prepare());
    return registry;
}

Status Registry::prepare() {
    FAIRLEAD_CHECK(files_.makeFolders(profile_ / "registry" / "versions", 0755));
    FAIRLEAD_CHECK(prepareKeys());
    FAIRLEAD_CHECK(cleanUp());
    keepReserve();
    return noteGap();
}

Status Registry::prepareKeys() {
    FAIRLEAD_CHECK(files_.makeFolders(keys() / "trusted", 0700));
    const auto secret = keys() / "signing.key";
    const auto half = keys() / "signing.pub";
    if (!files_.exists(secret)) {
        FAIRLEAD_TRY(const SigningKey made, SigningKey::make());
        FAIRLEAD_CHECK(made.save(files_, secret));
    }
    FAIRLEAD_TRY(key_, SigningKey::load(secret));
    const std::string& pem = key_->publicKey().pem();
    if (!files_.exists(half)) return files_.replace(half, pem, 0644);
    FAIRLEAD_TRY(const std::string found, files_.read(half, 64 * 1024));
    if (found == pem) return {};
    return Error{
        Errc::Corrupt,
        half.string() +
            " does not belong to signing.key; if the key was changed on purpose, move " +
            "signing.pub to keys/trusted under another name, so that older versions still count",
        half.string()};
}

Status Registry::cleanUp() {
    FAIRLEAD_TRY(const auto records, versions());
    std::vector<VersionId> registered;
    for (const VersionRecord& r : records)
        registered.push_back(r.id);
    FAIRLEAD_TRY(const auto strangers, artifacts_.cleanUp(registered));
    for (const std::string& entry : strangers) {
        findings_.raise({"registry.stranger." + entry, Severity::Warning, entry,
                         "registry/versions holds " + entry +
                             ", which the store does not know; it is not used.",
                         "Move it away, or restore the store that belongs to it.", kPage,
                         clock_.now()});
    }
    return {};
}

Status Registry::noteGap() {
    auto witness = readHeadFile(files_, headFile());
    const auto gap =
        witness
            ? store_.read([&](Connection& db) { return gapAgainst(db, *witness); })
            : Result<std::string>("the head file could not be read: " + witness.error().message);
    if (!gap) return gap.error();
    const Lock lock(changing_);
    if (gap->empty()) {
        known_ = *witness;
        return {};
    }
    findings_.raise(
        {kHistoryFinding, Severity::Failure, "audit log",
         "The audit log has lost entries: " + *gap + ".",
         "Compare with a backup of store.sqlite; fairleadctl history verify shows where.", kPage,
         clock_.now()});
    return commit(entryFor(Actor::program("fairlead"), kGapAction, {}, {}, *gap),
                  [](Connection&) { return Status(); });
}

Status Registry::writable() const {
    if (!key_)
        return Error{Errc::Unavailable, "the registry is open for reading only", profile_.string()};
    return {};
}

void Registry::keepReserve() {
    constexpr std::size_t kReserve = 1U << 20;
    if (files_.exists(reserveFile())) return;
    // Random: a file system that compresses would keep no room for a file of zeros.
    if (auto made = files_.replace(reserveFile(), math::secureRandom(kReserve), 0600); !made) {
        log(LogLevel::Warning, "registry",
            "no disk space could be kept in reserve: " + made.error().text());
    }
}

Result<std::vector<VersionRecord>> Registry::versions() {
    return store_.read([](Connection& db) { return table::all(db); });
}

Result<VersionRecord> Registry::find(const VersionId& id) {
    return store_.read([&](Connection& db) { return table::find(db, id); });
}

Result<VersionId> Registry::resolve(const std::string& text) {
    return store_.read([&](Connection& db) -> Result<VersionId> {
        FAIRLEAD_TRY(const VersionId aliased, table::aliased(db, text));
        if (!aliased.empty()) return aliased;
        FAIRLEAD_TRY(const VersionRecord record, table::find(db, VersionId{text}));
        return record.id;
    });
}

Result<std::optional<VersionRecord>> Registry::live() {
    return store_.read([](Connection& db) { return table::live(db); });
}

Result<std::optional<VersionRecord>> Registry::previousLive() {
    using Found = std::optional<VersionRecord>;
    return store_.read([](Connection& db) -> Result<Found> {
        FAIRLEAD_TRY(const Found current, table::live(db));
        FAIRLEAD_TRY(const auto changes, table::liveChanges(db, kEverything));
        for (const Checkpoint& c : changes) {
            if (c.from.empty() || (current && c.from == current->id)) continue;
            auto record = table::find(db, c.from);
            if (record) return Found(*std::move(record));
            if (record.error().code != Errc::NotFound) return std::move(record).error();
        }
        return Found();
    });
}

Result<Trust> Registry::trust() const {
    return readTrust(files_, keys());
}

Result<VerifiedFiles> Registry::verified(const VersionRecord& record) {
    FAIRLEAD_TRY(const Trust trusted, trust());
    VerifiedFiles read = artifacts_.read(record.expected(), trusted.publicKeys());
    report(record, read.verification);
    return read;
}

void Registry::report(const VersionRecord& record, const Verification& verification) {
    const std::string finding = "registry.tampered." + record.id.text;
    if (verification.valid()) {
        findings_.clear(finding);
        return;
    }
    const bool untrusted = verification.state == SignatureState::Untrusted;
    findings_.raise(
        {finding, record.stage == Stage::Live ? Severity::Failure : Severity::Warning,
         record.id.text,
         "Version " + record.id.text + " does not verify: " + verification.summary() + ".",
         untrusted ? "If you know the key's owner, trust it: fairleadctl keys trust FILE."
                   : "Do not use it; restore its folder from a backup or choose another version.",
         kPage, clock_.now()});
}

Result<VerifiedFiles> Registry::read(const VersionId& id) {
    FAIRLEAD_TRY(const VersionRecord record, find(id));
    return verified(record);
}

Result<Verification> Registry::verify(const VersionId& id) {
    FAIRLEAD_TRY(VerifiedFiles checked, read(id));
    return std::move(checked.verification);
}

Result<std::vector<Verification>> Registry::verifyAll() {
    FAIRLEAD_TRY(const auto records, versions());
    std::vector<Verification> all;
    for (const VersionRecord& record : records) {
        FAIRLEAD_TRY(VerifiedFiles read, verified(record));
        all.push_back(std::move(read.verification));
    }
    return all;
}

Result<FileSet> Registry::load(const VersionId& id) {
    FAIRLEAD_TRY(VerifiedFiles checked, read(id));
    if (checked.verification.valid()) return std::move(checked.files);
    return Error{Errc::Corrupt,
                 "version " + id.text + " does not verify: " + checked.verification.summary(),
                 checked.verification.problems.front().file};
}

Result<VersionId> Registry::pointerByLog() {
    return store_.read([](Connection& db) -> Result<VersionId> {
        FAIRLEAD_TRY(const auto last, table::liveChanges(db, 1));
        return last.empty() ? VersionId{} : last.front().to;
    });
}

Result<ServingChoice> Registry::servingChoice() {
    FAIRLEAD_TRY(const auto current, live());
    FAIRLEAD_TRY(const VersionId logged, pointerByLog());
    if (!current && logged.empty())
        return Error{Errc::NotFound, "no version is live yet; train one and promote it", {}};
    FAIRLEAD_CHECK(verifyHistory());

    // The log is signed, the live pointer is not: where they differ the log is right.
    std::string why;
    if (!current || current->id != logged) {
        why = "the store says that " + (current ? current->id.text : "nothing") +
              " is live, the signed log " + logged.text;
    }
    FAIRLEAD_TRY(const auto changes, checkpoints());
    std::vector<VersionId> tried;
    for (auto c = changes.rbegin(); c != changes.rend(); ++c) {
        if (std::ranges::find(tried, c->to) != tried.end()) continue;
        tried.push_back(c->to);
        auto files = load(c->to);
        if (files) return ServingChoice{c->to, *std::move(files), !why.empty(), why};
        why += (why.empty() ? "" : "; ") + files.error().message;
    }
    return Error{Errc::Corrupt, "none of the versions that were live verifies: " + why, {}};
}

Result<std::optional<Hold>> Registry::hold() {
    return store_.read([](Connection& db) { return table::hold(db); });
}

bool Registry::autoPromoteAllowed() {
    const auto found = hold();
    return found && !*found;
}

Result<std::vector<AuditEntry>> Registry::history(std::size_t limit) {
    return store_.read([&](Connection& db) { return readAudit(db, limit); });
}

Result<std::vector<Checkpoint>> Registry::checkpoints() {
    FAIRLEAD_TRY(auto changes,
                 store_.read([](Connection& db) { return table::liveChanges(db, kEverything); }));
    std::ranges::reverse(changes);
    return changes;
}

Result<VersionId> Registry::historyAt(UtcTime time) {
    FAIRLEAD_TRY(const auto changes, checkpoints());
    // By order of the log, not of its times: a clock that was set back does not change what came
    // last.
    const auto last = std::find_if(changes.rbegin(), changes.rend(),
                                   [&](const Checkpoint& c) { return c.at <= time; });
    return last == changes.rend() ? VersionId{} : last->to;
}

Result<AuditVerification> Registry::verifyHistory() {
    FAIRLEAD_TRY(const Trust trusted, trust());
    const auto keysNow = trusted.publicKeys();
    // The head file first: entries written meanwhile make the log longer, never shorter.
    auto witness = readHeadFile(files_, headFile());
    const AuditHead head = witness ? *witness : AuditHead{};
    FAIRLEAD_TRY(AuditVerification result,
                 store_.read([&](Connection& db) -> Result<AuditVerification> {
                     FAIRLEAD_TRY(AuditVerification checked, verifyAudit(db, keysNow, head));
                     FAIRLEAD_TRY(const auto current, table::live(db));
                     FAIRLEAD_TRY(const auto last, table::liveChanges(db, 1));
                     const VersionId logged = last.empty() ? VersionId{} : last.front().to;
                     if ((current ? current->id : VersionId{}) != logged) {
                         checked.problems.push_back(
                             {last.empty() ? 0 : last.front().seq,
                              "the store's live version is not the one that this entry made live"});
                     }
                     return checked;
                 }));
    if (!witness)
        result.problems.push_back(
            {0, "the head file could not be read: " + witness.error().message});
    if (result.intact()) {
        findings_.clear(kHistoryFinding);
    } else {
        findings_.raise(
            {kHistoryFinding, Severity::Failure, "audit log",
             "The audit log does not verify: entry " + std::to_string(result.problems.front().seq) +
                 ": " + result.problems.front().problem + ".",
             "Compare with a backup of store.sqlite; fairleadctl history verify lists every entry.",
             kPage, clock_.now()});
    }
    return result;
}

Result<Json> Registry::diff(const VersionId& a, const VersionId& b) {
    FAIRLEAD_TRY(const VersionRecord from, find(a));
    FAIRLEAD_TRY(const VersionRecord to, find(b));
    FAIRLEAD_TRY(const VerifiedFiles filesFrom, verified(from));
    FAIRLEAD_TRY(const VerifiedFiles filesTo, verified(to));
    return diffDocument(from, filesFrom, to, filesTo);
}

}  // namespace core::registry
