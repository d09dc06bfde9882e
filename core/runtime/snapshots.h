// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/findings/finding.h"
#include "core/registry/version.h"
#include "core/store/event_reader.h"
#include "core/training/trainer.h"
#include "core/training/training_log.h"

namespace core::runtime {

/// A version with what the last check of its signature found.
struct VersionState {
    registry::VersionRecord record;
    registry::Verification verification;
    UtcTime checked;
};

/// A training under way.
struct RunningTraining {
    std::string actor;
    std::string family;
    UtcTime started;
    MonoTime startedMono;
    training::StageProgress progress;
    std::vector<double> stageSeconds;  ///< of the stages done, in their order
    MonoTime stageBegan;
    std::deque<std::string> log;  ///< "13:05:01 fit 40 %", the newest last
};

/// What the model that answers is doing.
struct ServingState {
    VersionId version;  ///< empty: nothing is served
    bool isFallback = false;
    bool loading = false;
    std::string note;  ///< why nothing, a fallback, or why it takes no events
    bool takesEvents = false;
    std::int64_t position = 0;
};

/// Everything the pages show, at one moment. Immutable; shared across threads by pointer.
struct Snapshot {
    std::uint64_t revision = 0;  ///< rises with every change
    UtcTime at;
    store::StoreStatistics store;
    std::vector<VersionState> versions;  ///< newest first
    VersionId live;
    std::optional<registry::Hold> hold;
    std::vector<registry::AuditEntry> history;      ///< newest first, at most 100
    std::vector<registry::Checkpoint> checkpoints;  ///< changes of the live version, oldest first
    std::vector<training::TrainingRun> runs;        ///< newest first, at most 200
    ServingState serving;
    std::vector<findings::Finding> findings;
    std::vector<std::string> problems;  ///< parts that could not be read now, one sentence each

    [[nodiscard]] const VersionState* version(const VersionId& id) const {
        for (const VersionState& v : versions) {
            if (v.record.id == id) return &v;
        }
        return nullptr;
    }
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

}  // namespace core::runtime
