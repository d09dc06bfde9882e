// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runtime/requirements.h"

/// What requirements() is made of: a rule looks at the inputs and answers one requirement, or
/// nothing when it has no bound here. Threads: pure. Not for use outside this folder.
namespace core::runtime::rules {

using Direction = Requirement::Direction;
using Unit = RequirementUnit;
using Verdict = RequirementVerdict;

struct Inputs {
    const Snapshot& snapshot;
    const LiveSnapshot& live;
    const judge::Verdicts& verdicts;
    const Settings& settings;
    UtcTime now;
};
using Rule = std::optional<Requirement> (*)(const Inputs&);

Requirement atMost(const char* id, Unit unit, double limit, const char* page);
Requirement atLeast(const char* id, Unit unit, double limit, const char* page);
Requirement equal(const char* id, Unit unit, double value, const char* page);
/// The requirement without a measured value, and why.
Requirement without(Requirement r, Verdict verdict, std::string reason);
/// Sets the measured value and its verdict. `ideal`: the value at which nothing of the room to the
/// limit is used up.
void settle(Requirement& r, double measured, double ideal);

// Of the stream, the store and the API (requirement_rules_stream.cpp)
std::optional<Requirement> lagMessages(const Inputs& in);
std::optional<Requirement> lagSeconds(const Inputs& in);
std::optional<Requirement> rejectedShare(const Inputs& in);
std::optional<Requirement> conserved(const Inputs& in);
std::optional<Requirement> latency(const Inputs& in);

// Of the model (requirement_rules_model.cpp)
std::optional<Requirement> signature(const Inputs& in);
std::optional<Requirement> quality(const Inputs& in);
std::optional<Requirement> coverage(const Inputs& in);
std::optional<Requirement> trainingInterval(const Inputs& in);
std::optional<Requirement> trainingsOnTime(const Inputs& in);

// Of what was shown and who rated (requirement_rules_verdicts.cpp)
std::optional<Requirement> shownCoverage(const Inputs& in);
std::optional<Requirement> parityGap(const Inputs& in);
std::optional<Requirement> echoSlope(const Inputs& in);
std::optional<Requirement> starvation(const Inputs& in);
std::optional<Requirement> flaggedUsers(const Inputs& in);

}  // namespace core::runtime::rules
