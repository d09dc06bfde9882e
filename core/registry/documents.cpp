// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/documents.h"

#include <algorithm>

#include "core/registry/strict_json.h"

namespace core::registry {
namespace {

Json idOrNull(const VersionId& id) {
    return id.empty() ? Json() : Json(id.text);
}

Json rowOf(const VersionRecord& r, const Json& signature) {
    return {{"id", r.id.text},      {"stage", name(r.stage)}, {"created", formatUtc(r.created)},
            {"family", r.family},   {"signature", signature}, {"metrics", r.metrics},
            {"aliases", r.aliases}, {"note", r.note}};
}

}  // namespace

Json changeDocument(const Change& c) {
    return {{"from", idOrNull(c.from)}, {"to", c.to.text},     {"reason", c.reason},
            {"at", formatUtc(c.at)},    {"took_ms", c.tookMs}, {"actor", c.actor}};
}

Json verificationDocument(const Verification& v) {
    Json problems = Json::array();
    for (const FileProblem& p : v.problems)
        problems.push_back({{"file", p.file}, {"problem", p.problem}});
    return {{"version", v.id.text},
            {"signature", name(v.state)},
            {"key", v.keyHint.empty() ? Json() : Json(v.keyHint)},
            {"problems", std::move(problems)}};
}

Json versionsDocument(std::span<const VersionRecord> versions,
                      std::span<const Verification> verifications,
                      const std::optional<Hold>& hold) {
    Json document = {{"live", nullptr}, {"hold", nullptr}, {"versions", Json::array()}};
    if (hold) {
        document["hold"] = {{"since", formatUtc(hold->since)},
                            {"withdrawn", idOrNull(hold->withdrawn)},
                            {"actor", hold->actor},
                            {"reason", hold->reason}};
    }
    for (const VersionRecord& r : versions) {
        if (r.stage == Stage::Live) document["live"] = r.id.text;
        const auto v = std::ranges::find(verifications, r.id, &Verification::id);
        document["versions"].push_back(
            rowOf(r, v == verifications.end() ? Json() : Json(name(v->state))));
    }
    return document;
}

Json versionDocument(const VersionRecord& r, const VerifiedFiles& read) {
    Json document = rowOf(r, name(read.verification.state));
    document["key"] = verificationDocument(read.verification)["key"];
    document["problems"] = verificationDocument(read.verification)["problems"];
    document["stage_reason"] = r.stageReason;
    document["live_since"] = r.liveSince ? Json(formatUtc(*r.liveSince)) : Json();
    document["registry_counter"] = r.counter;
    document["files"] = Json::array();
    for (const auto& [file, bytes] : read.files)
        document["files"].push_back({{"name", file}, {"bytes", bytes.size()}});
    for (const char* part : {"model", "provenance"}) {
        const auto file = read.files.find(std::string(part) + ".json");
        const auto json = file == read.files.end() ? Result<Json>(Json())
                                                   : parseStrictJson(file->second, file->first);
        document[part] = json ? *json : Json();
    }
    return document;
}

Json historyDocument(std::span<const AuditEntry> entries) {
    Json list = Json::array();
    for (const AuditEntry& e : entries) {
        list.push_back({{"seq", e.seq},
                        {"at", formatUtc(e.at)},
                        {"actor", e.actor},
                        {"action", e.action},
                        {"from", idOrNull(e.from)},
                        {"to", idOrNull(e.to)},
                        {"reason", e.reason},
                        {"details", e.details}});
    }
    return {{"entries", std::move(list)}};
}

Json historyAtDocument(UtcTime at, const VersionId& version) {
    return {{"at", formatUtc(at)}, {"version", idOrNull(version)}};
}

Json historyVerificationDocument(const AuditVerification& v) {
    Json problems = Json::array();
    for (const AuditProblem& p : v.problems)
        problems.push_back({{"seq", p.seq}, {"problem", p.problem}});
    return {{"intact", v.intact()}, {"entries", v.entries}, {"problems", std::move(problems)}};
}

}  // namespace core::registry
