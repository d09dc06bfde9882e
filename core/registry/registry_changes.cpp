// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Registry that changes something.
#include <algorithm>

#include "core/base/log.h"
#include "core/registry/registry.h"
#include "core/registry/strict_json.h"
#include "core/registry/version_table.h"

namespace core::registry {
namespace {

using store::Connection;

constexpr std::size_t kMaxText = 4000;

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

Status checkText(const std::string& what, const std::string& text) {
    if (text.size() > kMaxText)
        return Error{Errc::InvalidArgument, what + " is longer than 4,000 bytes", {}};
    if (!isUtf8(text)) return Error{Errc::InvalidArgument, what + " is not UTF-8", {}};
    return {};
}

Status checkGiven(const std::string& what, const std::string& text) {
    if (isBlank(text)) return Error{Errc::InvalidArgument, what + " is missing", {}};
    return checkText(what, text);
}

Status checkAlias(const std::string& alias) {
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '_' || c == '-';
    };
    if (!alias.empty() && alias.size() <= 40 && std::ranges::all_of(alias, allowed)) return {};
    return Error{Errc::InvalidArgument, "an alias is 1 to 40 letters, digits, '.', '_' or '-'", {}};
}

Status checkNew(const NewVersion& v) {
    if (v.stage != Stage::Candidate && v.stage != Stage::Rejected) {
        return Error{Errc::InvalidArgument, "a new version is a candidate or rejected", {}};
    }
    if (!isWritable(v.metrics))
        return Error{Errc::InvalidArgument, "a metric's name is not UTF-8", {}};
    FAIRLEAD_CHECK(checkGiven("the family", v.family));
    FAIRLEAD_CHECK(checkGiven("the actor", v.actor.name));
    FAIRLEAD_CHECK(checkText("the stage's reason", v.stageReason));
    return checkText("the note", v.note);
}

VersionId idOf(const std::optional<VersionRecord>& record) {
    return record ? record->id : VersionId{};
}

}  // namespace

struct Registry::Request {
    const char* action;  ///< "promote" or "rollback"
    VersionId target;
    std::string reason;
    Actor actor;
    bool override = false;
    bool setsHold = false;
};

AuditEntry Registry::entryFor(const Actor& actor, std::string action, const VersionId& from,
                              const VersionId& to, const std::string& reason, Json details) const {
    details["by"] = actor.isPerson ? "person" : "program";
    return {0, clock_.now(), actor.name, std::move(action), from, to, reason, std::move(details)};
}

Status Registry::commit(const AuditEntry& entry, const std::function<Status(Connection&)>& change) {
    AuditHead head;
    const AuditHead known = known_;
    const auto body = [&](Connection& db) -> Status {
        FAIRLEAD_CHECK(change(db));
        // A tail cut off since the last change would be forgotten once the head file is
        // overwritten.
        FAIRLEAD_TRY(const std::string gap, gapAgainst(db, known));
        if (!gap.empty()) {
            FAIRLEAD_CHECK(appendAudit(
                db, entryFor(Actor::program("fairlead"), kGapAction, {}, {}, gap), *key_));
        }
        FAIRLEAD_TRY(head, appendAudit(db, entry, *key_));
        return {};
    };
    const auto attempt = [&] { return store_.write(body); };
    Status done = attempt();
    if (!done && done.error().code == Errc::Io && files_.exists(reserveFile())) {
        log(LogLevel::Warning, "registry", "the disk seems full; using the space kept in reserve");
        FAIRLEAD_CHECK(files_.remove(reserveFile()));
        done = attempt();
    }
    FAIRLEAD_CHECK(std::move(done));
    known_ = head;
    // The change is durable from here on: what follows must not make it look failed.
    if (auto written = writeHeadFile(files_, headFile(), head); !written) {
        log(LogLevel::Warning, "registry",
            "the head file of the audit log is behind: " + written.error().text());
    }
    keepReserve();
    return {};
}

Result<VersionRecord> Registry::add(NewVersion version) {
    FAIRLEAD_CHECK(writable());
    FAIRLEAD_CHECK(checkNew(version));
    const Lock adding(adding_);
    FAIRLEAD_TRY(const std::int64_t counter,
                 store_.read([](Connection& db) { return table::nextCounter(db); }));
    const UtcTime now = clock_.now();
    FAIRLEAD_TRY(const ExpectedVersion written,
                 artifacts_.write(version.files, now, counter, *key_));

    VersionRecord record{written.id,
                         version.stage,
                         now,
                         std::move(version.family),
                         counter,
                         written.signatureDigest,
                         std::move(version.metrics),
                         std::move(version.stageReason),
                         {},
                         std::move(version.note),
                         {}};
    const Lock changing(changing_);
    const Status registered =
        commit(entryFor(version.actor, "register", {}, record.id, record.stageReason,
                        {{"stage", name(record.stage)},
                         {"family", record.family},
                         {"counter", counter},
                         {"signature", record.signatureDigest}}),
               [&](Connection& db) { return table::insert(db, record); });
    if (!registered) {
        (void)artifacts_.discard(record.id);
        return registered.error();
    }
    artifacts_.confirm(record.id);
    return record;
}

Status Registry::permitted(const Request& request, const VersionRecord& target) {
    const auto refuse = [&target](const std::string& why) {
        return Error{Errc::Refused, "version " + target.id.text + " was not made live: " + why,
                     target.id.text};
    };
    if (target.stage == Stage::Live) {
        return Error{Errc::InvalidArgument, "version " + target.id.text + " is live already",
                     target.id.text};
    }
    if (request.setsHold || (request.override && request.actor.isPerson)) return {};
    if (target.stage == Stage::Rejected)
        return refuse("it was rejected (" + target.stageReason + "); it needs an override");
    FAIRLEAD_TRY(const auto held, hold());
    if (held) {
        return refuse("there is a hold since " + formatUtc(held->since) + " (" + held->reason +
                      "); lift it, or override it as a person");
    }
    return {};
}

Result<Change> Registry::changeLive(const Request& request) {
    const MonoTime start = clock_.monotonic();
    FAIRLEAD_TRY(const VersionRecord target, find(request.target));
    FAIRLEAD_CHECK(permitted(request, target));
    FAIRLEAD_CHECK(load(target.id));
    FAIRLEAD_TRY(const auto current, live());

    Json details = {{"override", request.override}};
    const AuditEntry entry = entryFor(request.actor, request.action, idOf(current), target.id,
                                      request.reason, std::move(details));
    const auto change = [&](Connection& db) -> Status {
        FAIRLEAD_CHECK(table::makeLive(db, target.id, request.reason, entry.at));
        if (!request.setsHold) return {};
        return table::setHold(db, {entry.at, entry.from, entry.actor, entry.reason});
    };
    FAIRLEAD_CHECK(commit(entry, change));
    const auto took =
        std::chrono::duration_cast<std::chrono::milliseconds>(clock_.monotonic() - start);
    return Change{entry.from, entry.to, entry.reason, entry.actor, entry.at, took.count()};
}

Result<Change> Registry::promote(const VersionId& id, const std::string& reason, const Actor& actor,
                                 bool override) {
    FAIRLEAD_CHECK(writable());
    FAIRLEAD_CHECK(checkGiven("the reason", reason));
    FAIRLEAD_CHECK(checkGiven("the actor", actor.name));
    const Lock lock(changing_);
    return changeLive({"promote", id, reason, actor, override, false});
}

Result<Change> Registry::rollback(const std::optional<VersionId>& id, const std::string& reason,
                                  const Actor& actor) {
    FAIRLEAD_CHECK(writable());
    FAIRLEAD_CHECK(checkGiven("the reason", reason));
    FAIRLEAD_CHECK(checkGiven("the actor", actor.name));
    const Lock lock(changing_);
    FAIRLEAD_TRY(const auto current, live());
    if (!current)
        return Error{Errc::NotFound, "no version is live, so there is nothing to roll back", {}};
    VersionId target = id.value_or(VersionId{});
    if (!id) {
        FAIRLEAD_TRY(const auto previous, previousLive());
        if (!previous)
            return Error{Errc::NotFound, "no version was live before " + current->id.text,
                         current->id.text};
        target = previous->id;
    }
    return changeLive({"rollback", target, reason, actor, false, true});
}

Status Registry::liftHold(const std::string& reason, const Actor& actor) {
    FAIRLEAD_CHECK(writable());
    FAIRLEAD_CHECK(checkGiven("the reason", reason));
    FAIRLEAD_CHECK(checkGiven("the actor", actor.name));
    if (!actor.isPerson) return Error{Errc::Refused, "only a person may lift a hold", actor.name};
    const Lock lock(changing_);
    FAIRLEAD_TRY(const auto held, hold());
    if (!held) return Error{Errc::InvalidArgument, "there is no hold to lift", {}};
    return commit(entryFor(actor, "lift_hold", held->withdrawn, {}, reason), &table::liftHold);
}

Status Registry::setAlias(const std::string& alias, const VersionId& id, const Actor& actor) {
    FAIRLEAD_CHECK(writable());
    FAIRLEAD_CHECK(checkAlias(alias));
    FAIRLEAD_CHECK(checkGiven("the actor", actor.name));
    const Lock lock(changing_);
    FAIRLEAD_CHECK(find(id));
    if (find(VersionId{alias}))
        return Error{Errc::InvalidArgument, alias + " is the name of a version", alias};
    FAIRLEAD_TRY(const VersionId before,
                 store_.read([&](Connection& db) { return table::aliased(db, alias); }));
    return commit(entryFor(actor, "alias", before, id, "", {{"alias", alias}}),
                  [&](Connection& db) { return table::setAlias(db, alias, id); });
}

Status Registry::removeAlias(const std::string& alias, const Actor& actor) {
    FAIRLEAD_CHECK(writable());
    FAIRLEAD_CHECK(checkGiven("the actor", actor.name));
    const Lock lock(changing_);
    FAIRLEAD_TRY(const VersionId before,
                 store_.read([&](Connection& db) { return table::aliased(db, alias); }));
    if (before.empty()) return Error{Errc::NotFound, "there is no alias of this name", {}};
    return commit(entryFor(actor, "remove_alias", before, {}, "", {{"alias", alias}}),
                  [&](Connection& db) { return table::removeAlias(db, alias); });
}

Status Registry::setNote(const VersionId& id, const std::string& note, const Actor& actor) {
    FAIRLEAD_CHECK(writable());
    FAIRLEAD_CHECK(checkText("the note", note));
    FAIRLEAD_CHECK(checkGiven("the actor", actor.name));
    const Lock lock(changing_);
    FAIRLEAD_CHECK(find(id));
    return commit(entryFor(actor, "note", {}, id, "", {{"note", note}}),
                  [&](Connection& db) { return table::setNote(db, id, note); });
}

Status Registry::recordChange(const std::string& action, const std::string& from,
                              const std::string& to, const Actor& actor) {
    FAIRLEAD_CHECK(writable());
    FAIRLEAD_CHECK(checkGiven("the action", action));
    FAIRLEAD_CHECK(checkText("what it was", from));
    FAIRLEAD_CHECK(checkText("what it becomes", to));
    FAIRLEAD_CHECK(checkGiven("the actor", actor.name));
    const Lock lock(changing_);
    return commit(entryFor(actor, action, {}, {}, "", {{"from", from}, {"to", to}}),
                  [](Connection&) { return Status(); });
}

Status Registry::removeVersion(const VersionId& id, const Actor& actor) {
    // The marker first: if we are interrupted after the commit, the next start removes the folder.
    FAIRLEAD_CHECK(artifacts_.markPending(id));
    const Status removed = commit(entryFor(actor, "remove", id, {}, "retention"),
                                  [&](Connection& db) { return table::erase(db, id); });
    if (!removed) {
        artifacts_.confirm(id);
        return removed;
    }
    return artifacts_.discard(id);
}

Result<std::vector<VersionId>> Registry::applyRetention(const RetentionPolicy& policy,
                                                        const Actor& actor) {
    FAIRLEAD_CHECK(writable());
    FAIRLEAD_CHECK(checkGiven("the actor", actor.name));
    std::vector<VersionId> removed;
    if (policy.keepNewest == 0) return removed;
    const Lock adding(adding_);
    const Lock lock(changing_);
    FAIRLEAD_TRY(const auto records, versions());
    FAIRLEAD_TRY(const auto changes, checkpoints());
    FAIRLEAD_TRY(const auto previous, previousLive());
    std::vector<VersionId> kept{idOf(previous)};
    for (auto c = changes.rbegin(); c != changes.rend() && kept.size() <= policy.keepFormerLive;
         ++c) {
        if (std::ranges::find(kept, c->from) == kept.end()) kept.push_back(c->from);
    }
    for (std::size_t i = policy.keepNewest; i < records.size(); ++i) {
        const VersionRecord& r = records[i];
        const bool wanted = r.stage == Stage::Live || r.stage == Stage::Canary ||
                            !r.aliases.empty() || std::ranges::find(kept, r.id) != kept.end();
        if (wanted) continue;
        FAIRLEAD_CHECK(removeVersion(r.id, actor));
        removed.push_back(r.id);
    }
    return removed;
}

Result<TrustedKey> Registry::addTrustedKey(const std::filesystem::path& pemFile,
                                           const Actor& actor) {
    FAIRLEAD_CHECK(writable());
    FAIRLEAD_CHECK(checkGiven("the actor", actor.name));
    const Lock lock(changing_);
    FAIRLEAD_TRY(TrustedKey added, addTrust(files_, keys(), pemFile));
    FAIRLEAD_CHECK(commit(entryFor(actor, "trust", {}, {}, "", {{"key", added.key.hint()}}),
                          [](Connection&) { return Status(); }));
    return added;
}

}  // namespace core::registry
