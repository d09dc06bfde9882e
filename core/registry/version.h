// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/registry/artifact_store.h"
#include "core/registry/audit_log.h"

namespace core::registry {

enum class Stage { Candidate, Canary, Live, Archived, Rejected };
/// "candidate", "canary", "live", "archived", "rejected".
const char* name(Stage stage);
std::optional<Stage> stageNamed(std::string_view text);

/// Who does something. Some rules only a person may set aside.
struct Actor {
    std::string name;
    bool isPerson = true;

    static Actor person(std::string name) { return {std::move(name), true}; }
    static Actor program(std::string name) { return {std::move(name), false}; }
};

/// What the training pipeline hands over.
struct NewVersion {
    FileSet
        files;  ///< model.safetensors, model.json, provenance.json, metrics.json, model_card.md, …
    std::string family;
    Json metrics = Json::object();
    Stage stage = Stage::Candidate;  ///< Candidate or Rejected
    std::string stageReason;         ///< why it was rejected
    Actor actor;
    std::string note;
};

/// A version as the registry's table knows it.
struct VersionRecord {
    VersionId id;
    Stage stage = Stage::Candidate;
    UtcTime created;
    std::string family;
    std::int64_t counter = 0;     ///< rises by at least one per version
    std::string signatureDigest;  ///< SHA-256 of model.sig
    Json metrics = Json::object();
    std::string stageReason;
    std::optional<UtcTime> liveSince;  ///< when it last became live
    std::string note;
    std::vector<std::string> aliases;  ///< sorted

    [[nodiscard]] ExpectedVersion expected() const { return {id, counter, signatureDigest}; }
};

/// One change of the live version.
struct Change {
    VersionId from;  ///< empty: nothing was live before
    VersionId to;
    std::string reason;
    std::string actor;
    UtcTime at;
    std::int64_t tookMs = 0;
};

/// Why trainings only register candidates at the moment.
struct Hold {
    UtcTime since;
    VersionId withdrawn;  ///< the version that was rolled back
    std::string actor;
    std::string reason;
};

/// A moment on the timeline: from `at` on, `to` was live.
struct Checkpoint {
    std::int64_t seq = 0;  ///< of its audit entry
    UtcTime at;
    VersionId from;
    VersionId to;
    std::string action;  ///< "promote" or "rollback"
    std::string actor;
    std::string reason;
};

/// What to serve, with its verified bytes.
struct ServingChoice {
    VersionId id;
    FileSet files;
    bool isFallback = false;  ///< not the live version, because that one does not verify
    std::string why;          ///< one sentence when isFallback
};

/// Off by default: everything is kept.
struct RetentionPolicy {
    std::size_t keepNewest = 0;  ///< 0 = off. Smaller saves disk, larger keeps more to compare with
    std::size_t keepFormerLive = 3;  ///< the newest versions that were live: targets of a rollback
};

}  // namespace core::registry
