// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/evaluate/report.h"
#include "core/recommend/chain.h"
#include "core/registry/registry.h"
#include "core/store/event_reader.h"
#include "core/training/gate.h"
#include "core/training/training_log.h"

namespace core::training {

/// The stages in their order: ids for documents, logs and the stepper of the Training page.
inline constexpr std::string_view kStages[] = {
    "snapshot", "screen", "split", "fit", "evaluate", "gate", "rehearse", "sign", "promote"};

struct TrainRequest {
    recommend::ChainSpec chain;
    std::string pipeline = "plain";
    std::string split = "temporal-global:0.2";
    std::uint64_t seed = 1;
    unsigned threads = 0;
    bool promote = false;  ///< make it live if the gate passes and no hold is on
    GateOptions gate;
    std::string trigger = "manual";
    std::string actor;
};

/// Where a run is. `fraction` of the stage, 0–1.
struct StageProgress {
    std::size_t stage = 0;  ///< index into kStages
    double fraction = 0;
    std::string what;
};
using StageFn = std::function<void(const StageProgress&)>;

/// What a finished run made.
struct TrainReport {
    std::int64_t run = 0;
    VersionId version;
    registry::Stage stage = registry::Stage::Candidate;
    std::string stageReason;  ///< why it is not live
    std::string snapshotId;
    evaluate::Report evaluation;
    GateReport gate;
    double p95Ms = 0;
    std::map<std::string, double> stageSeconds;
    double seconds = 0;
};

/// The train document:
/// {"version","family","stage","data_snapshot_id","metrics","gate","duration_s", …}.
Json toJson(const TrainReport& report);

/// What a training works on; all of it must outlive the call.
struct TrainContext {
    store::EventReader& events;
    registry::Registry& registry;
    TrainingLog& log;
    const Clock& clock;
};

/// Runs all stages: snapshot (the exact events, by content hash) → screen (quarantined users out) →
/// split → fit → evaluate → gate → rehearse (lists of sampled users against the live version) →
/// sign and register → promote. A version that fails its gate is registered as rejected with the
/// reason. The run is in the log whatever happens.
/// Errors: unavailable (no interactions to train on), invalid_argument (family, parameter, split),
/// cancelled; registry and live version are then as they were.
/// Threads: blocking; uses request.threads inside. The model's bytes depend on events, parameters
/// and seed alone.
Result<TrainReport> train(const TrainRequest& request, const TrainContext& context,
                          const std::stop_token& stop, const StageFn& onStage);

}  // namespace core::training
