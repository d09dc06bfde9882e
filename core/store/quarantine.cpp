// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/quarantine.h"

#include <algorithm>

#include "core/math/hashing.h"
#include "core/store/decisions.h"
#include "core/store/event_reader.h"

namespace core::store {
namespace {

constexpr const char* kSelect =
    "SELECT d.id, u.name, d.at_us, d.actor, d.reason, d.evidence, r.id, r.at_us, r.actor, r.reason,"
    " r.evidence"
    " FROM quarantine_decisions d JOIN users u ON u.id = d.user"
    " LEFT JOIN quarantine_decisions r ON r.releases = d.id WHERE d.releases IS NULL";

Result<QuarantineEntry> readEntry(const Statement& row) {
    QuarantineEntry entry;
    entry.id = row.integer(0);
    entry.userId = row.text(1);
    entry.since = utcFromMicros(row.integer(2));
    entry.by = row.text(3);
    entry.reason = row.text(4);
    FAIRLEAD_TRY(entry.evidence, parseJson(row.text(5), "quarantine evidence"));
    if (!row.isNull(6)) {
        FAIRLEAD_TRY(Json evidence, parseJson(row.text(10), "quarantine evidence"));
        entry.release = QuarantineRelease{row.integer(6), utcFromMicros(row.integer(7)),
                                          std::string(row.text(8)), std::string(row.text(9)),
                                          std::move(evidence)};
    }
    return entry;
}

Result<std::vector<QuarantineEntry>> readAll(Statement& select) {
    std::vector<QuarantineEntry> entries;
    while (true) {
        FAIRLEAD_TRY(const bool more, select.step());
        if (!more) break;
        FAIRLEAD_TRY(QuarantineEntry entry, readEntry(select));
        entries.push_back(std::move(entry));
    }
    select.reset();
    return entries;
}

Result<std::vector<QuarantineEntry>> entriesOf(Connection& db, std::int64_t user) {
    FAIRLEAD_TRY(Statement * select,
                 db.cached(std::string(kSelect) + " AND d.user = ?1 ORDER BY d.id DESC"));
    select->bind(user);
    return readAll(*select);
}

/// The user's quarantine that has not ended.
Result<std::optional<QuarantineEntry>> openEntry(Connection& db, std::int64_t user) {
    FAIRLEAD_TRY(auto entries, entriesOf(db, user));
    for (QuarantineEntry& entry : entries) {
        if (!entry.release) return std::optional(std::move(entry));
    }
    return std::optional<QuarantineEntry>();
}

struct Decision {
    std::int64_t user = 0;
    std::optional<std::int64_t> releases;
    UtcTime at;
    const std::string& actor;
    const std::string& reason;
    std::string evidence = "{}";
};

/// Bytes that are no UTF-8 could not be read back.
Result<std::string> evidenceText(const Json& evidence) {
    if (!evidence.is_object())
        return Error{Errc::InvalidArgument, "the evidence must be an object", {}};
    return evidence.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Status insert(Connection& db, const Decision& d) {
    FAIRLEAD_TRY(Statement * statement,
                 db.cached("INSERT INTO quarantine_decisions"
                           " (user, releases, at_us, actor, reason, evidence)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    return statement->bind(d.user, d.releases, micros(d.at), d.actor, d.reason, d.evidence).run();
}

}  // namespace

Result<QuarantineEntry> Quarantine::add(const std::string& userId, const std::string& reason,
                                        const std::string& actor, const Json& evidence) {
    FAIRLEAD_CHECK(checkWritten(reason, actor));
    FAIRLEAD_TRY(const std::string text, evidenceText(evidence));
    return store_.write([&](Connection& db) -> Result<QuarantineEntry> {
        FAIRLEAD_TRY(const std::int64_t user, userNumber(db, userId));
        FAIRLEAD_TRY(const auto open, openEntry(db, user));
        if (open) {
            return Error{Errc::Refused,
                         userId + " is in quarantine since " + formatUtc(open->since), userId};
        }
        FAIRLEAD_CHECK(insert(db, {user, std::nullopt, clock_.now(), actor, reason, text}));
        FAIRLEAD_TRY(auto added, openEntry(db, user));
        return *std::move(added);
    });
}

Result<QuarantineEntry> Quarantine::release(const std::string& userId, const std::string& reason,
                                            const std::string& actor, const Json& evidence) {
    FAIRLEAD_CHECK(checkWritten(reason, actor));
    FAIRLEAD_TRY(const std::string text, evidenceText(evidence));
    return store_.write([&](Connection& db) -> Result<QuarantineEntry> {
        FAIRLEAD_TRY(const std::int64_t user, userNumber(db, userId));
        FAIRLEAD_TRY(const auto open, openEntry(db, user));
        if (!open) return Error{Errc::Refused, userId + " is not in quarantine", userId};
        FAIRLEAD_CHECK(insert(db, {user, open->id, clock_.now(), actor, reason, text}));
        FAIRLEAD_TRY(auto entries, entriesOf(db, user));
        return std::move(entries.front());
    });
}

Result<std::vector<QuarantineEntry>> Quarantine::active() const {
    return EventReader(store_).activeQuarantine();
}

Result<std::vector<QuarantineEntry>> EventReader::activeQuarantine() {
    return store_.read([](Connection& db) -> Result<std::vector<QuarantineEntry>> {
        FAIRLEAD_TRY(Statement * select, db.cached(std::string(kSelect) + " AND r.id IS NULL"));
        FAIRLEAD_TRY(auto entries, readAll(*select));
        std::ranges::sort(entries, {}, &QuarantineEntry::userId);
        return entries;
    });
}

Result<std::vector<std::string>> EventReader::releasedUsers() {
    return store_.read([](Connection& db) -> Result<std::vector<std::string>> {
        FAIRLEAD_TRY(Statement * select,
                     db.cached("SELECT u.name FROM quarantine_decisions d"
                               " LEFT JOIN quarantine_decisions r ON r.releases = d.id"
                               " JOIN users u ON u.id = d.user WHERE d.releases IS NULL"
                               " GROUP BY d.user HAVING count(*) = count(r.id)"));
        std::vector<std::string> users;
        select->bind();
        while (true) {
            FAIRLEAD_TRY(const bool more, select->step());
            if (!more) break;
            users.emplace_back(select->text(0));
        }
        select->reset();
        std::ranges::sort(users);
        return users;
    });
}

Result<std::vector<QuarantineEntry>> Quarantine::historyOf(const std::string& userId) const {
    return store_.read([&](Connection& db) -> Result<std::vector<QuarantineEntry>> {
        FAIRLEAD_TRY(const std::int64_t user, userNumber(db, userId));
        return entriesOf(db, user);
    });
}

std::string digestOf(const QuarantinedUsers& quarantined) {
    std::string lines;
    for (const std::string& user : quarantined.users)
        lines += user + '\n';
    return math::toHex(math::sha256(lines));
}

Result<QuarantinedUsers> EventReader::quarantinedUsers(std::optional<std::int64_t> decision) {
    return store_.read([&](Connection& db) -> Result<QuarantinedUsers> {
        FAIRLEAD_TRY(Statement * newest,
                     db.cached("SELECT COALESCE(MAX(id), 0) FROM quarantine_decisions"
                               " WHERE ?1 IS NULL OR id <= ?1"));
        FAIRLEAD_CHECK(newest->bind(decision).step());
        QuarantinedUsers quarantined{newest->integer(0), {}};
        newest->reset();
        FAIRLEAD_TRY(
            Statement * select,
            db.cached("SELECT u.name FROM quarantine_decisions d JOIN users u ON u.id = d.user"
                      " WHERE d.releases IS NULL AND d.id <= ?1 AND NOT EXISTS"
                      " (SELECT 1 FROM quarantine_decisions r"
                      "  WHERE r.releases = d.id AND r.id <= ?1)"));
        select->bind(quarantined.decision);
        while (true) {
            FAIRLEAD_TRY(const bool more, select->step());
            if (!more) break;
            quarantined.users.emplace_back(select->text(0));
        }
        select->reset();
        // Here and not in SQL: the order of bytes, whatever collation the file has.
        std::ranges::sort(quarantined.users);
        return quarantined;
    });
}

}  // namespace core::store
