// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/training/gate.h"
#include "core/training/training_log.h"

/// What past runs say: numbers out of their documents, and how long the next one will take.
/// All functions: threads: pure. A document without the part that is asked for answers nothing.
namespace core::training {

/// A metric of the run's document ("ndcg@10"); nothing for a run that was not evaluated.
std::optional<double> metricOf(const TrainingRun& run, std::string_view key);
/// The gate's table; nothing for a run that did not reach the gate.
std::optional<GateReport> gateOf(const TrainingRun& run);
const GateCondition* conditionOf(const GateReport& gate, std::string_view metric);
/// How many conditions have this verdict.
std::size_t countOf(const GateReport& gate, Verdict verdict);
/// From start to end.
std::optional<double> secondsOf(const TrainingRun& run);
/// By index in kStages; nothing for a stage that has no time. Size: all stages, or empty when the
/// run did not come to its end.
std::vector<double> stageSecondsOf(const TrainingRun& run);

/// The stages as the chart of times stacks them.
struct StageTimes {
    double prepare = 0;  ///< snapshot, screen, split
    double fit = 0;
    double evaluate = 0;
    double check = 0;    ///< gate, rehearse
    double publish = 0;  ///< sign, promote
};
std::optional<StageTimes> stageTimesOf(const TrainingRun& run);

/// When the runs that the schedule started began (also those that made up for missed ones), oldest
/// first. Runs: newest first.
std::vector<UtcTime> scheduledRuns(std::span<const TrainingRun> runs);
std::optional<UtcTime> lastScheduledRun(std::span<const TrainingRun> runs);
/// How far apart trainings are: between the newest two runs that came to their end, whoever started
/// them, or since the newest of them, whichever is longer. Nothing with fewer than two. Runs:
/// newest first.
std::optional<std::chrono::microseconds> trainingInterval(std::span<const TrainingRun> runs,
                                                          UtcTime now);
/// Why the run was evaluated with another split than it asked for; empty when it was not.
std::string splitNoteOf(const TrainingRun& run);
/// The split that the run was evaluated with; empty when it was not.
std::string splitOf(const TrainingRun& run);

/// Where a running training is.
struct RunPosition {
    std::string family;
    std::size_t stage = 0;    ///< index into kStages
    double fraction = 0;      ///< of the stage, 0–1; 0 when the stage does not say
    double stageElapsed = 0;  ///< seconds since the stage began
};
struct Remaining {
    double stageSeconds = 0;
    double totalSeconds = 0;  ///< this stage and all after it
};
/// Typical stage times are the medians of the newest five finished runs of the same family. A stage
/// that tells its progress is extrapolated from a tenth on; before that, and otherwise, it takes
/// what it typically takes. Runs: newest first. Nothing without a finished run of the family.
std::optional<Remaining> estimateRemaining(std::span<const TrainingRun> runs,
                                           const RunPosition& now);

}  // namespace core::training
