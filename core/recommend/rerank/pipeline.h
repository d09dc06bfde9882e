// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "core/base/json.h"
#include "core/recommend/rerank/stages.h"

namespace core::recommend::rerank {

using Stage =
    std::variant<SeenStage, DiversityStage, ExplorationStage, TailSlotsStage, ExposureStage>;
/// "seen", "diversity", "exploration", "tail_slots", "exposure".
const char* name(StageKind kind);
StageKind kindOf(const Stage& stage);

/// The stages between scores and the list, in order. Threads: a plain value.
struct Pipeline {
    std::string name;
    std::vector<Stage> stages;

    [[nodiscard]] bool has(StageKind kind) const;
    /// True when the list of k is the beginning of the list of k + 1, for every k.
    [[nodiscard]] bool prefixStable() const;
    /// Runs all stages; the first k of the result are the list. Slots come without traces and leave
    /// with one entry per stage.
    void run(const RerankContext& context, std::vector<Slot>& ranking) const;
};

/// "plain" (seen) or "diversity" (seen, diversity, exploration, tail_slots, with their defaults),
/// or what canonicalText() wrote. Errors: invalid_argument, listing the names there are, or what is
/// wrong with the text.
Result<Pipeline> pipelineNamed(const std::string& name);
std::vector<std::string> pipelineNames();

/// The stages with all their numbers, "seen+diversity(0.7)+exploration(0.15,0.25,10)": what a
/// recorded list needs to be repeated. Numbers are the shortest that read back the same.
std::string canonicalText(const Pipeline& pipeline);
/// Its inverse; missing numbers at the end of a stage take their defaults. The name is the text.
/// Errors: invalid_argument as pipelineFrom().
Result<Pipeline> pipelineFromText(const std::string& text);
/// One stage of each kind with its defaults, by StageKind.
std::span<const Stage> stageCatalog();

/// {"name", "stages": [{"stage": "diversity", "lambda": 0.7}, …]}.
Json toJson(const Pipeline& pipeline);
/// Missing numbers take their defaults. Errors: invalid_argument for an unknown stage or key, a
/// stage given twice, a number out of range: naming it and what is allowed.
Result<Pipeline> pipelineFrom(const Json& json);
/// One stage's trace, items by id, for the why of a slot.
Json toJson(const StageTrace& trace, const Chain& chain);

}  // namespace core::recommend::rerank
