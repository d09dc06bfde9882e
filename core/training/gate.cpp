// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/gate.h"

#include <algorithm>
#include <cmath>

namespace core::training {
namespace {

struct Rule {
    const char* metric;
    bool higherIsBetter;
};
constexpr Rule kAgainstLive[] = {{"ndcg@10", true},        {"ndcg@10 low", true},
                                 {"ndcg@10 medium", true}, {"ndcg@10 high", true},
                                 {"coverage@10", true},    {"ndcg_gap@10", false}};

GateCondition absolute(const char* metric, double value, double bound, bool atLeast) {
    const bool met = atLeast ? value >= bound : value <= bound;
    return {metric,
            value,
            bound,
            atLeast,
            met ? Verdict::Pass : Verdict::Fail,
            met ? "within the bound" : "beyond the bound"};
}

GateCondition againstLive(const Rule& rule, const Measured& candidate, const Measured& live,
                          const GateOptions& options, bool sameProtocol) {
    GateCondition c{rule.metric,
                    candidate.value,
                    boundAgainst(live.value, rule.higherIsBetter, options.maxDrop),
                    rule.higherIsBetter,
                    Verdict::Pass,
                    "not worse than the live version allows"};
    if (!sameProtocol) {
        c.verdict = Verdict::Inconclusive;
        c.reason = "the live version was evaluated with another split; the numbers do not compare";
        return c;
    }
    const bool met = rule.higherIsBetter ? c.value >= c.bound : c.value <= c.bound;
    if (met) return c;
    const bool noise = candidate.ci95 && candidate.ci95->first <= live.value &&
                       live.value <= candidate.ci95->second;
    c.verdict = noise ? Verdict::Inconclusive : Verdict::Fail;
    c.reason = noise ? "worse than live, but its interval still holds the live value"
                     : "worse than the live version allows";
    return c;
}

}  // namespace

const char* name(Verdict verdict) {
    switch (verdict) {
        case Verdict::Pass:
            return "pass";
        case Verdict::Fail:
            return "fail";
        case Verdict::Inconclusive:
            return "inconclusive";
    }
    return "inconclusive";
}

double boundAgainst(double live, bool higherIsBetter, double maxDrop) {
    const double sign = higherIsBetter ? -1 : 1;
    return live + sign * maxDrop * std::abs(live);
}

GateReport judge(const GateInput& input, const GateOptions& options) {
    GateReport report;
    report.conditions.push_back(
        {"smoke", input.smokeProblem ? 0.0 : 1.0, 1.0, true,
         input.smokeProblem ? Verdict::Fail : Verdict::Pass,
         input.smokeProblem.value_or("the saved model loads and answers as the fitted one")});
    report.conditions.push_back(absolute("p95_ms", input.p95Ms, options.p95Ms, false));
    if (options.minCoverage > 0) {
        const auto coverage = input.candidate.find("coverage@10");
        report.conditions.push_back(
            absolute("coverage@10", coverage == input.candidate.end() ? 0 : coverage->second.value,
                     options.minCoverage, true));
    }
    if (input.hasLive) {
        for (const Rule& rule : kAgainstLive) {
            const auto live = input.live.find(rule.metric);
            const auto candidate = input.candidate.find(rule.metric);
            if (live == input.live.end()) continue;
            if (candidate == input.candidate.end()) {
                report.conditions.push_back({rule.metric, 0, live->second.value,
                                             rule.higherIsBetter, Verdict::Inconclusive,
                                             "could not be measured for this version"});
                continue;
            }
            report.conditions.push_back(
                againstLive(rule, candidate->second, live->second, options, input.sameProtocol));
        }
    }
    const auto has = [&](Verdict v) {
        return std::ranges::find(report.conditions, v, &GateCondition::verdict) !=
               report.conditions.end();
    };
    report.verdict = has(Verdict::Fail)           ? Verdict::Fail
                     : has(Verdict::Inconclusive) ? Verdict::Inconclusive
                                                  : Verdict::Pass;
    return report;
}

Json toJson(const GateReport& report) {
    Json conditions = Json::array();
    for (const GateCondition& c : report.conditions) {
        conditions.push_back({{"metric", c.metric},
                              {"value", c.value},
                              {"bound", c.bound},
                              {"relation", c.atLeast ? ">=" : "<="},
                              {"verdict", name(c.verdict)},
                              {"reason", c.reason}});
    }
    return {{"verdict", name(report.verdict)}, {"conditions", conditions}};
}

}  // namespace core::training
