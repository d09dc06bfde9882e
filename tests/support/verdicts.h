// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <utility>

#include "core/judge/verdicts.h"

namespace tests {

/// What can be set in a judgement before it is shared.
struct VerdictParts {
    core::judge::Verdicts verdicts;
    core::fairness::FairnessReport fairness;
    core::feedback::FeedbackReport feedback;
    core::abuse::AbuseReport abuse;

    [[nodiscard]] core::judge::VerdictsPtr share() const {
        auto shared = std::make_shared<core::judge::Verdicts>(verdicts);
        shared->fairness = std::make_shared<core::fairness::FairnessReport>(fairness);
        shared->feedback = std::make_shared<core::feedback::FeedbackReport>(feedback);
        shared->abuse = std::make_shared<core::abuse::AbuseReport>(abuse);
        return shared;
    }
};

inline core::fairness::Verdict passed(const char* id, double value, double required) {
    core::fairness::Verdict verdict;
    verdict.id = id;
    verdict.state = core::fairness::State::Pass;
    verdict.value = value;
    verdict.required = required;
    return verdict;
}

/// A judgement that everything is well.
inline VerdictParts wellJudged(core::UtcTime at) {
    VerdictParts parts;
    parts.verdicts.revision = 1;
    parts.verdicts.judged = true;
    parts.verdicts.at = parts.verdicts.to = at;
    parts.fairness.facts.requests = 1000;
    parts.fairness.verdicts = {passed("coverage", 0.91, 0.8), passed("parity_gap", 0.04, 0.15)};
    parts.feedback.echo.verdict = passed("echo", 0.001, 0.01);
    parts.feedback.starvation.verdicts = {passed("starvation_ratio", 1.1, 1.3)};
    parts.abuse.ratings = 100;
    return parts;
}
inline core::judge::VerdictsPtr wellVerdicts(core::UtcTime at) {
    return wellJudged(at).share();
}

}  // namespace tests
