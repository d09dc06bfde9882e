// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/version_table.h"

#include <algorithm>
#include <iterator>

namespace core::registry {
namespace {

constexpr std::pair<Stage, const char*> kStages[] = {{Stage::Candidate, "candidate"},
                                                     {Stage::Canary, "canary"},
                                                     {Stage::Live, "live"},
                                                     {Stage::Archived, "archived"},
                                                     {Stage::Rejected, "rejected"}};

}  // namespace

const char* name(Stage stage) {
    return std::ranges::find(kStages, stage, &std::pair<Stage, const char*>::first)->second;
}

std::optional<Stage> stageNamed(std::string_view text) {
    for (const auto& [stage, word] : kStages) {
        if (text == word) return stage;
    }
    return std::nullopt;
}

}  // namespace core::registry

namespace core::registry::table {
namespace {

using store::Connection;
using store::Statement;

constexpr const char* kSelect =
    "SELECT id, stage, created_us, family, counter, signature_digest, metrics, stage_reason, "
    "live_since_us, note, "
    "(SELECT group_concat(alias, ' ') FROM (SELECT alias FROM aliases WHERE version = id ORDER BY "
    "alias)) "
    "FROM versions ";

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> result;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        result.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

Result<VersionRecord> readRow(const Statement& s) {
    VersionRecord r;
    r.id.text = s.text(0);
    const auto stage = stageNamed(s.text(1));
    if (!stage)
        return Error{Errc::Corrupt, "unknown stage '" + std::string(s.text(1)) + "'", r.id.text};
    r.stage = *stage;
    r.created = utcFromMicros(s.integer(2));
    r.family = s.text(3);
    r.counter = s.integer(4);
    r.signatureDigest = s.text(5);
    FAIRLEAD_TRY(r.metrics, parseJson(s.text(6), r.id.text));
    r.stageReason = s.text(7);
    if (!s.isNull(8)) r.liveSince = utcFromMicros(s.integer(8));
    r.note = s.text(9);
    r.aliases = words(s.text(10));
    return r;
}

template <class... Values>
Result<std::vector<VersionRecord>> select(Connection& db, const std::string& rest,
                                          const Values&... values) {
    FAIRLEAD_TRY(Statement s, db.prepare(kSelect + rest));
    s.bind(values...);
    std::vector<VersionRecord> records;
    while (true) {
        FAIRLEAD_TRY(const bool more, s.step());
        if (!more) return records;
        FAIRLEAD_TRY(VersionRecord record, readRow(s));
        records.push_back(std::move(record));
    }
}

template <class... Values>
Status run(Connection& db, const char* sql, const Values&... values) {
    FAIRLEAD_TRY(Statement s, db.prepare(sql));
    return s.bind(values...).run();
}

}  // namespace

Result<std::vector<VersionRecord>> all(Connection& db) {
    return select(db, "ORDER BY counter DESC");
}

Result<VersionRecord> find(Connection& db, const VersionId& id) {
    FAIRLEAD_TRY(auto found, select(db, "WHERE id = ?1", id.text));
    if (found.empty()) return Error{Errc::NotFound, "there is no version " + id.text, id.text};
    return std::move(found.front());
}

Result<std::optional<VersionRecord>> live(Connection& db) {
    FAIRLEAD_TRY(auto found, select(db, "WHERE stage = 'live'"));
    if (found.empty()) return std::optional<VersionRecord>();
    return std::optional(std::move(found.front()));
}

Result<std::int64_t> nextCounter(Connection& db) {
    // The log remembers counters of versions that retention has removed.
    FAIRLEAD_TRY(
        Statement s,
        db.prepare("SELECT 1 + max((SELECT coalesce(max(counter), 0) FROM versions), "
                   "(SELECT coalesce(max(json_extract(details, '$.counter')), 0) FROM audit "
                   "WHERE action = 'register' AND json_valid(details)))"));
    FAIRLEAD_CHECK(s.step());
    return s.integer(0);
}

Status insert(Connection& db, const VersionRecord& r) {
    return run(db, "INSERT INTO versions VALUES (?1,?2,?3,?4,?5,?6,?7,?8,NULL,?9)", r.id.text,
               name(r.stage), micros(r.created), r.family, r.counter, r.signatureDigest,
               r.metrics.dump(), r.stageReason, r.note);
}

Status makeLive(Connection& db, const VersionId& id, const std::string& reason, UtcTime at) {
    FAIRLEAD_CHECK(run(db, "UPDATE versions SET stage = 'archived' WHERE stage = 'live'"));
    return run(
        db,
        "UPDATE versions SET stage = 'live', stage_reason = ?2, live_since_us = ?3 WHERE id = ?1",
        id.text, reason, micros(at));
}

Status setNote(Connection& db, const VersionId& id, const std::string& note) {
    return run(db, "UPDATE versions SET note = ?2 WHERE id = ?1", id.text, note);
}

Status erase(Connection& db, const VersionId& id) {
    return run(db, "DELETE FROM versions WHERE id = ?1", id.text);
}

Result<VersionId> aliased(Connection& db, const std::string& alias) {
    FAIRLEAD_TRY(Statement s, db.prepare("SELECT version FROM aliases WHERE alias = ?1"));
    FAIRLEAD_TRY(const bool found, s.bind(alias).step());
    return found ? VersionId{std::string(s.text(0))} : VersionId{};
}

Status setAlias(Connection& db, const std::string& alias, const VersionId& id) {
    return run(db, "INSERT OR REPLACE INTO aliases VALUES (?1, ?2)", alias, id.text);
}

Status removeAlias(Connection& db, const std::string& alias) {
    return run(db, "DELETE FROM aliases WHERE alias = ?1", alias);
}

Result<std::optional<Hold>> hold(Connection& db) {
    FAIRLEAD_TRY(Statement s, db.prepare("SELECT since_us, withdrawn, actor, reason FROM hold"));
    FAIRLEAD_TRY(const bool found, s.step());
    if (!found) return std::optional<Hold>();
    return std::optional(Hold{utcFromMicros(s.integer(0)), VersionId{std::string(s.text(1))},
                              std::string(s.text(2)), std::string(s.text(3))});
}

Status setHold(Connection& db, const Hold& h) {
    return run(db, "INSERT OR REPLACE INTO hold VALUES (1, ?1, ?2, ?3, ?4)", micros(h.since),
               h.withdrawn.text, h.actor, h.reason);
}

Status liftHold(Connection& db) {
    return run(db, "DELETE FROM hold");
}

Result<std::vector<Checkpoint>> liveChanges(Connection& db, std::size_t limit) {
    FAIRLEAD_TRY(
        Statement s,
        db.prepare("SELECT seq, at_us, from_version, to_version, action, actor, reason FROM audit "
                   "WHERE action IN ('promote', 'rollback') ORDER BY seq DESC LIMIT ?1"));
    s.bind(static_cast<std::int64_t>(std::min<std::size_t>(limit, 1'000'000'000)));
    const auto text = [&s](int column) { return std::string(s.text(column)); };
    std::vector<Checkpoint> changes;
    while (true) {
        FAIRLEAD_TRY(const bool more, s.step());
        if (!more) return changes;
        changes.push_back({s.integer(0),
                           utcFromMicros(s.integer(1)),
                           {text(2)},
                           {text(3)},
                           text(4),
                           text(5),
                           text(6)});
    }
}

}  // namespace core::registry::table
