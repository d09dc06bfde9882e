// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/audit_log.h"

#include <algorithm>
#include <optional>

#include "core/math/hashing.h"
#include "core/registry/strict_json.h"

namespace core::registry {
namespace {

constexpr const char* kColumns =
    "SELECT seq, at_us, actor, action, from_version, to_version, reason, details, previous_hash, "
    "hash, signature, "
    "key_hint FROM audit";

/// An entry as it lies in the table.
struct Row {
    AuditEntry entry;
    std::string details;
    std::string previousHash;
    std::string hash;
    std::string signature;
    std::string keyHint;
};

Row readRow(const store::Statement& s) {
    const auto text = [&s](int column) { return std::string(s.text(column)); };
    Row row;
    row.entry = {s.integer(0),       utcFromMicros(s.integer(1)), text(2), text(3),
                 VersionId{text(4)}, VersionId{text(5)},          text(6), Json::object()};
    row.details = text(7);
    row.previousHash = text(8);
    row.hash = text(9);
    row.signature = text(10);
    row.keyHint = text(11);
    return row;
}

/// The canonical text that is hashed: fixed key order, no white space.
std::string hashOf(const AuditEntry& e, const std::string& details,
                   const std::string& previousHash) {
    const Json canonical = {
        {"seq", e.seq},       {"at_us", micros(e.at)}, {"actor", e.actor},
        {"action", e.action}, {"from", e.from.text},   {"to", e.to.text},
        {"reason", e.reason}, {"details", details},    {"previous", previousHash}};
    // Rows somebody wrote by hand may hold anything; hashing them must not fail.
    const std::string text = canonical.dump(-1, ' ', false, Json::error_handler_t::replace);
    return math::toHex(math::sha256(text));
}

// Different words in front, so that an entry's signature never passes for a head's.
std::string entryMessage(const std::string& hash) {
    return "fairlead audit entry 1\n" + hash;
}
std::string headMessage(std::int64_t seq, const std::string& hash) {
    return "fairlead audit head 1\n" + std::to_string(seq) + "\n" + hash;
}

bool signedBy(std::span<const PublicKey> trusted, const std::string& hint,
              const std::string& message, const std::string& signature) {
    const auto key = std::ranges::find(trusted, hint, &PublicKey::hint);
    const auto bytes = math::fromBase64(signature);
    return key != trusted.end() && bytes && key->verify(message, *bytes);
}

/// Follows the chain from the first row, noting every break.
class Chain {
  public:
    Chain(std::span<const PublicKey> trusted, const AuditHead& witness)
        : trusted_(trusted), witness_(witness) {}

    void add(const Row& row) {
        const std::int64_t seq = row.entry.seq;
        for (std::int64_t missing = last_ + 1; missing < seq && missing <= last_ + kMostNamed;
             ++missing) {
            note(missing, "the entry is missing");
        }
        if (row.previousHash != hash_) note(seq, "it does not continue the entry before it");
        if (hashOf(row.entry, row.details, row.previousHash) != row.hash)
            note(seq, "the entry was altered");
        if (!signedBy(trusted_, row.keyHint, entryMessage(row.hash), row.signature)) {
            note(seq, "its signature is wrong or its key is not trusted");
        }
        if (row.entry.action == kGapAction)
            note(seq, "entries before this one were lost: " + row.entry.reason);
        if (seq == witness_.seq && row.hash != witness_.hash) {
            note(seq, "it is not the entry that the head file recorded");
        }
        last_ = seq;
        hash_ = row.hash;
        ++result_.entries;
    }

    AuditVerification finish(const AuditHead& head) {
        if (head.seq != last_ || head.hash != hash_) {
            note(std::max(head.seq, last_),
                 "the log does not end with the entry that the store's head names");
        } else if (head.seq > 0 && !validHead(head)) {
            note(head.seq, "the signature of the store's head is wrong");
        }
        if (witness_.seq > 0 && !validHead(witness_)) {
            note(witness_.seq, "the signature of the head file is wrong");
        } else if (witness_.seq > last_) {
            note(witness_.seq,
                 "the head file knows this entry, the log ends at " + std::to_string(last_) +
                     ": entries were cut off, or the store was restored from an older backup");
        }
        return std::move(result_);
    }

  private:
    static constexpr std::int64_t kMostNamed = 100;
    bool validHead(const AuditHead& head) const {
        return signedBy(trusted_, head.keyHint, headMessage(head.seq, head.hash), head.signature);
    }
    void note(std::int64_t seq, std::string problem) {
        result_.problems.push_back({seq, std::move(problem)});
    }

    std::span<const PublicKey> trusted_;
    const AuditHead& witness_;
    AuditVerification result_;
    std::int64_t last_ = 0;
    std::string hash_;
};

}  // namespace

Result<AuditHead> readHead(store::Connection& reader) {
    FAIRLEAD_TRY(store::Statement s,
                 reader.prepare("SELECT seq, hash, signature, key_hint FROM audit_head"));
    FAIRLEAD_TRY(const bool found, s.step());
    if (!found) return AuditHead{};
    return AuditHead{s.integer(0), std::string(s.text(1)), std::string(s.text(2)),
                     std::string(s.text(3))};
}

Result<std::string> gapAgainst(store::Connection& reader, const AuditHead& witness) {
    FAIRLEAD_TRY(const AuditHead head, readHead(reader));
    if (witness.seq > head.seq) {
        return "the head file knew entry " + std::to_string(witness.seq) + ", the log ended at " +
               std::to_string(head.seq) +
               " (entries were cut off, or the store was restored from an older backup)";
    }
    FAIRLEAD_TRY(store::Statement s, reader.prepare("SELECT hash FROM audit WHERE seq = ?1"));
    FAIRLEAD_TRY(const bool found, s.bind(witness.seq).step());
    if (witness.seq > 0 && (!found || s.text(0) != witness.hash)) {
        return "entry " + std::to_string(witness.seq) + " is not the one that the head file knew";
    }
    return std::string();
}

Result<AuditHead> appendAudit(store::Connection& transaction, const AuditEntry& entry,
                              const SigningKey& key) {
    FAIRLEAD_TRY(const AuditHead before, readHead(transaction));
    AuditEntry e = entry;
    e.seq = before.seq + 1;
    const std::string details = e.details.dump();
    const std::string& hint = key.publicKey().hint();
    AuditHead head{e.seq, hashOf(e, details, before.hash), {}, hint};
    FAIRLEAD_TRY(const std::string entrySignature, key.sign(entryMessage(head.hash)));
    FAIRLEAD_TRY(const std::string headSignature, key.sign(headMessage(head.seq, head.hash)));
    head.signature = math::toBase64(headSignature);
    const std::string signature = math::toBase64(entrySignature);

    FAIRLEAD_TRY(
        store::Statement insert,
        transaction.prepare("INSERT INTO audit VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)"));
    FAIRLEAD_CHECK(insert
                       .bind(e.seq, micros(e.at), e.actor, e.action, e.from.text, e.to.text,
                             e.reason, details, before.hash, head.hash, signature, hint)
                       .run());
    FAIRLEAD_TRY(store::Statement replace,
                 transaction.prepare("INSERT OR REPLACE INTO audit_head VALUES (1,?1,?2,?3,?4)"));
    FAIRLEAD_CHECK(replace.bind(head.seq, head.hash, head.signature, hint).run());
    return head;
}

Result<std::vector<AuditEntry>> readAudit(store::Connection& reader, std::size_t limit) {
    FAIRLEAD_TRY(store::Statement s,
                 reader.prepare(std::string(kColumns) + " ORDER BY seq DESC LIMIT ?1"));
    s.bind(static_cast<std::int64_t>(std::min<std::size_t>(limit, 1'000'000'000)));
    std::vector<AuditEntry> entries;
    while (true) {
        FAIRLEAD_TRY(const bool more, s.step());
        if (!more) return entries;
        Row row = readRow(s);
        FAIRLEAD_TRY(row.entry.details,
                     parseStrictJson(row.details, "audit " + std::to_string(row.entry.seq)));
        entries.push_back(std::move(row.entry));
    }
}

Result<AuditVerification> verifyAudit(store::Connection& reader, std::span<const PublicKey> trusted,
                                      const AuditHead& witness) {
    FAIRLEAD_TRY(store::Statement s, reader.prepare(std::string(kColumns) + " ORDER BY seq"));
    Chain chain(trusted, witness);
    while (true) {
        FAIRLEAD_TRY(const bool more, s.step());
        if (!more) break;
        chain.add(readRow(s));
    }
    FAIRLEAD_TRY(const AuditHead head, readHead(reader));
    return chain.finish(head);
}

Result<AuditHead> readHeadFile(const FileSystem& files, const std::filesystem::path& file) {
    if (!files.exists(file)) return AuditHead{};
    FAIRLEAD_TRY(const std::string text, files.read(file, 4096));
    FAIRLEAD_TRY(const Json json, parseStrictJson(text, file.string()));
    const Json seq = json.value("seq", Json());
    const Json fields[] = {json.value("hash", Json()), json.value("signature", Json()),
                           json.value("key", Json())};
    if (!seq.is_number_unsigned() ||
        !std::ranges::all_of(fields, [](const Json& f) { return f.is_string(); })) {
        return Error{Errc::Corrupt, "the head file of the audit log is damaged", file.string()};
    }
    return AuditHead{seq.get<std::int64_t>(), fields[0].get<std::string>(),
                     fields[1].get<std::string>(), fields[2].get<std::string>()};
}

Status writeHeadFile(FileSystem& files, const std::filesystem::path& file, const AuditHead& head) {
    const Json json = {{"seq", head.seq},
                       {"hash", head.hash},
                       {"signature", head.signature},
                       {"key", head.keyHint}};
    return files.replace(file, json.dump() + "\n", 0600);
}

}  // namespace core::registry
