// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>
#include <vector>

#include "core/base/json.h"
#include "core/findings/finding.h"
#include "core/runtime/live.h"
#include "core/runtime/snapshots.h"

namespace core::runtime {

/// What a console that attaches cannot read from the store.
struct LiveState {
    std::uint64_t revision = 0;  ///< of the engine's Snapshot: when it rises, the store changed
    LiveSnapshot live;
    std::optional<RunningTraining> training;
    ServingState serving;
    std::vector<findings::Finding> findings;
};

/// The document of the command `live`. Histories hold what is newer than `since`: whole they are
/// megabytes. `now` is the clock that the training's durations are counted by. Threads: pure.
Json toJson(const LiveState& state, UtcTime since, MonoTime now);
/// The state, its durations by the clock of `now`. What is missing keeps its default: the engine
/// may be of another version. Errors: corrupt. Threads: pure.
Result<LiveState> liveStateFrom(const Json& document, MonoTime now);

/// The time of the newest point; 1970 without any.
UtcTime newestOf(const Histories& histories);
/// `before`, and after it the points of `news`.
std::shared_ptr<const Histories> joined(const Histories& before, const Histories& news);

}  // namespace core::runtime
