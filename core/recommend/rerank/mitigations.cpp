// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/rerank/mitigations.h"

#include <algorithm>
#include <cmath>

namespace core::recommend::rerank {
namespace {

constexpr std::string_view kOff = "off:";

template <class Body>
void forEach(const Mitigations& m, Body&& body) {
    body(m.diversity.on, Stage(m.diversity.stage));
    body(m.exploration.on, Stage(m.exploration.stage));
    body(m.exposure.on, Stage(m.exposure.stage));
    body(m.tailSlots.on, Stage(m.tailSlots.stage));
}

Status put(const Stage& stage, bool on, Mitigations& into) {
    if (const auto* diversity = std::get_if<DiversityStage>(&stage)) {
        into.diversity = {on, *diversity};
    } else if (const auto* exploration = std::get_if<ExplorationStage>(&stage)) {
        into.exploration = {on, *exploration};
    } else if (const auto* exposure = std::get_if<ExposureStage>(&stage)) {
        into.exposure = {on, *exposure};
    } else if (const auto* tail = std::get_if<TailSlotsStage>(&stage)) {
        into.tailSlots = {on, *tail};
    } else {
        return Error{Errc::InvalidArgument,
                     "'seen' is always on; allowed: diversity, exploration, exposure, tail_slots",
                     "mitigations"};
    }
    return {};
}

}  // namespace

int Mitigations::on() const {
    return diversity.on + exploration.on + exposure.on + tailSlots.on;
}

void Mitigations::setEpsilon(double epsilon) {
    exploration.stage.epsilon = epsilon;
    // Rounded, so that 0.15 gives 0.25 and not its neighbour.
    exploration.stage.epsilonFewRatings = std::min(1.0, std::round(epsilon * 5 / 3 * 1e4) / 1e4);
}

Pipeline pipelineOf(const Mitigations& mitigations) {
    Pipeline pipeline{{}, {SeenStage{}}};
    forEach(mitigations, [&](bool on, const Stage& stage) {
        if (on) pipeline.stages.push_back(stage);
    });
    pipeline.name = canonicalText(pipeline);
    return pipeline;
}

std::string settingText(const Mitigations& mitigations) {
    std::string text;
    forEach(mitigations, [&](bool on, const Stage& stage) {
        text += (text.empty() ? "" : "+") + std::string(on ? "" : kOff) +
                canonicalText(Pipeline{{}, {stage}});
    });
    return text;
}

Result<Mitigations> mitigationsFrom(const std::string& setting) {
    Mitigations result;
    result.diversity.on = result.exploration.on = result.exposure.on = result.tailSlots.on = false;
    std::string plain;
    std::vector<bool> on;
    for (std::size_t begin = 0; begin <= setting.size();) {
        const std::size_t end = std::min(setting.find('+', begin), setting.size());
        std::string part = setting.substr(begin, end - begin);
        on.push_back(!part.starts_with(kOff));
        if (!on.back()) part.erase(0, kOff.size());
        plain += (begin == 0 ? "" : "+") + part;
        begin = end + 1;
    }
    // As one text, so that a stage that is there twice is refused.
    FAIRLEAD_TRY(const Pipeline pipeline, pipelineFromText(plain));
    for (std::size_t i = 0; i < pipeline.stages.size(); ++i)
        FAIRLEAD_CHECK(put(pipeline.stages[i], on[i], result));
    return result;
}

bool operator==(const Mitigations& a, const Mitigations& b) {
    return settingText(a) == settingText(b);
}

}  // namespace core::recommend::rerank
