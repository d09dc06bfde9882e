// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/recommend/rerank/pipeline.h"

namespace core::recommend::rerank {

/// A stage that can be switched off and keeps its numbers meanwhile.
template <class StageType>
struct Switched {
    bool on = true;
    StageType stage;
};

/// What is done against feedback loops in the lists of Model B. By default the pipeline
/// "diversity"; the target mix is set up but off. Threads: a plain value.
struct Mitigations {
    Switched<DiversityStage> diversity;
    Switched<ExplorationStage> exploration;
    Switched<ExposureStage> exposure{false, {}};
    Switched<TailSlotsStage> tailSlots;

    [[nodiscard]] int on() const;  ///< of 4
    /// Sets ε; users with few ratings get 5/3 of it, as in the defaults, at most 1.
    void setEpsilon(double epsilon);
};
inline constexpr int kMitigations = 4;

/// seen, then what is on, in the order of the members: the mix is made of what exploration left,
/// and the tail's slots are kept at last. Its name is its canonical text.
Pipeline pipelineOf(const Mitigations& mitigations);

/// "diversity(0.7)+exploration(0.15,0.25,10)+off:exposure(0.6,0.3,0.1)+tail_slots(0.1)", the value
/// of the setting serving.mitigations.
std::string settingText(const Mitigations& mitigations);
/// Stages that are not named are off, with their default numbers.
/// Errors: invalid_argument as pipelineFrom(); for "seen", which is no mitigation; for an empty
/// text.
Result<Mitigations> mitigationsFrom(const std::string& setting);
bool operator==(const Mitigations& a, const Mitigations& b);

}  // namespace core::recommend::rerank
