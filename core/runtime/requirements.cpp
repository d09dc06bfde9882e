// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/requirements.h"

#include <algorithm>
#include <cmath>

#include "core/runtime/requirement_rules.h"

namespace core::runtime {
namespace rules {
namespace {

constexpr double kNear = 0.1;  ///< of the room to the limit: closer is a warning

Verdict judge(double measured, double required, Direction direction, double ideal) {
    if (direction == Direction::Equal) return measured == required ? Verdict::Pass : Verdict::Fail;
    const bool met = direction == Direction::AtMost ? measured <= required : measured >= required;
    if (!met) return Verdict::Fail;
    const bool near = std::abs(required - measured) < kNear * std::abs(required - ideal);
    return near ? Verdict::Warn : Verdict::Pass;
}

}  // namespace

void settle(Requirement& r, double measured, double ideal) {
    if (!std::isfinite(measured)) {
        r.verdict = Verdict::CannotTell;
        r.reason = "the measured value is not a number";
        return;
    }
    r.measured = measured;
    r.verdict = judge(measured, r.required, r.direction, ideal);
}

Requirement atMost(const char* id, Unit unit, double limit, const char* page) {
    Requirement r;
    r.id = id;
    r.unit = unit;
    r.required = limit;
    r.direction = Direction::AtMost;
    r.reach = limit * 1.3;  // so that the limit has a place, and what is beyond it shows
    r.page = page;
    return r;
}

Requirement atLeast(const char* id, Unit unit, double limit, const char* page) {
    Requirement r = atMost(id, unit, limit, page);
    r.direction = Direction::AtLeast;
    return r;
}

Requirement equal(const char* id, Unit unit, double value, const char* page) {
    Requirement r = atMost(id, unit, value, page);
    r.direction = Direction::Equal;
    return r;
}

Requirement without(Requirement r, Verdict verdict, std::string reason) {
    r.verdict = verdict;
    r.reason = std::move(reason);
    return r;
}

}  // namespace rules

namespace {

/// A requirement more is a rule more.
constexpr rules::Rule kRules[] = {
    rules::lagMessages,      rules::lagSeconds,      rules::rejectedShare, rules::conserved,
    rules::latency,          rules::signature,       rules::quality,       rules::coverage,
    rules::trainingInterval, rules::trainingsOnTime, rules::shownCoverage, rules::parityGap,
    rules::echoSlope,        rules::starvation,      rules::flaggedUsers};

int rank(RequirementVerdict verdict) {
    switch (verdict) {
        case RequirementVerdict::Fail:
            return 0;
        case RequirementVerdict::Warn:
            return 1;
        case RequirementVerdict::CannotTell:
            return 2;
        case RequirementVerdict::Pass:
            return 3;
        case RequirementVerdict::Off:
            return 4;
    }
    return 4;
}

}  // namespace

const char* name(RequirementVerdict verdict) {
    constexpr const char* kNames[] = {"pass", "warn", "fail", "cannot-tell", "off"};
    return kNames[static_cast<std::size_t>(verdict)];
}

double Requirement::filled() const {
    if (!measured) return 0;
    // Nothing is allowed at all: whatever there is, is too much.
    if (reach <= 0) return direction != Direction::AtLeast && *measured > required ? 1 : 0;
    return std::clamp(*measured / reach, 0.0, 1.0);
}

double Requirement::limitAt() const {
    return reach > 0 ? std::clamp(required / reach, 0.0, 1.0) : 0;
}

std::vector<Requirement> requirements(const Snapshot& snapshot, const LiveSnapshot& live,
                                      const judge::Verdicts& verdicts, const Settings& settings,
                                      UtcTime now) {
    const rules::Inputs in{snapshot, live, verdicts, settings, now};
    std::vector<Requirement> all;
    for (const rules::Rule rule : kRules) {
        if (auto requirement = rule(in)) all.push_back(*std::move(requirement));
    }
    std::ranges::stable_sort(all, {}, [](const Requirement& r) { return rank(r.verdict); });
    return all;
}

}  // namespace core::runtime
