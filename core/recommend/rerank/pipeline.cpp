// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/rerank/pipeline.h"

#include <algorithm>
#include <array>

namespace core::recommend::rerank {

const char* name(StageKind kind) {
    switch (kind) {
        case StageKind::Seen:
            return "seen";
        case StageKind::Diversity:
            return "diversity";
        case StageKind::Exploration:
            return "exploration";
        case StageKind::TailSlots:
            return "tail_slots";
        case StageKind::Exposure:
            return "exposure";
    }
    return "";
}

StageKind kindOf(const Stage& stage) {
    return static_cast<StageKind>(stage.index());
}

bool Pipeline::has(StageKind kind) const {
    return std::ranges::find(stages, kind, kindOf) != stages.end();
}

bool Pipeline::prefixStable() const {
    return std::ranges::all_of(stages, [](const Stage& s) { return kindOf(s) == StageKind::Seen; });
}

void Pipeline::run(const RerankContext& context, std::vector<Slot>& ranking) const {
    for (const Stage& stage : stages) {
        std::uint32_t rank = 0;
        for (Slot& s : ranking)
            s.trace.push_back({kindOf(stage), ++rank, 0, {}, {}, {}, {}});
        std::visit([&](const auto& s) { s.apply(context, ranking); }, stage);
        rank = 0;
        for (Slot& s : ranking)
            s.trace.back().rankAfter = ++rank;
    }
}

std::span<const Stage> stageCatalog() {
    static const std::array stages{Stage(SeenStage{}), Stage(DiversityStage{}),
                                   Stage(ExplorationStage{}), Stage(TailSlotsStage{}),
                                   Stage(ExposureStage{})};
    return stages;
}

Result<Pipeline> pipelineNamed(const std::string& name) {
    if (name == "plain") return Pipeline{name, {SeenStage{}}};
    if (name == "diversity") {
        return Pipeline{name,
                        {SeenStage{}, DiversityStage{}, ExplorationStage{}, TailSlotsStage{}}};
    }
    if (name.find_first_of("(+") != std::string::npos || name == "seen")
        return pipelineFromText(name);
    return Error{Errc::InvalidArgument, "no pipeline '" + name + "'; there are: plain, diversity",
                 name};
}

std::vector<std::string> pipelineNames() {
    return {"plain", "diversity"};
}

}  // namespace core::recommend::rerank
