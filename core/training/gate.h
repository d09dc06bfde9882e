// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/json.h"

namespace core::training {

/// Inconclusive is a state of its own: it neither passes nor blames the version; a person decides.
enum class Verdict { Pass, Fail, Inconclusive };
const char* name(Verdict verdict);

/// A measured number with its 95 % interval, where one exists.
struct Measured {
    double value = 0;
    std::optional<std::pair<double, double>> ci95;
};

/// One row of the gate's table: what was measured, the bound, and the verdict with its reason.
struct GateCondition {
    std::string metric;  ///< "ndcg@10", "ndcg@10 low" (activity segment), "p95_ms", "smoke"
    double value = 0;
    double bound = 0;
    bool atLeast = true;  ///< value must be ≥ bound, else ≤
    Verdict verdict = Verdict::Inconclusive;
    std::string reason;
};

struct GateReport {
    Verdict verdict =
        Verdict::Inconclusive;  ///< Fail if any fails, else Inconclusive if any is, else Pass
    std::vector<GateCondition> conditions;
};

struct GateOptions {
    double maxDrop = 0.05;  ///< relative; larger lets worse versions through, 0 stops any drop
    double p95Ms = 100;
    double minCoverage = 0;  ///< 0 = no such bound
};

/// What the gate judges. Metric keys: "ndcg@10", "coverage@10", "ndcg_gap@10" (largest difference
/// of NDCG between activity segments, smaller is better), and "ndcg@10 low|medium|high".
struct GateInput {
    std::map<std::string, Measured> candidate;
    std::map<std::string, Measured> live;  ///< as measured when that version was trained
    bool hasLive = false;
    bool sameProtocol = true;  ///< the live version was evaluated with the same split and k
    std::optional<std::string> smokeProblem;  ///< nothing = the saved model loads and answers
    double p95Ms = 0;
};

/// What a version must reach when the live one has `live` of a metric.
double boundAgainst(double live, bool higherIsBetter, double maxDrop);

/// The default gate. First version: it loads and answers, p95 latency. After that also NDCG@10
/// (overall and per segment), coverage and the segment gap not worse than maxDrop against live. A
/// value beyond its bound whose interval still holds the live value is inconclusive, not failed.
/// Threads: pure.
GateReport judge(const GateInput& input, const GateOptions& options);

/// {"verdict", "conditions": [{"metric", "value", "bound", "verdict", "reason"}]}
Json toJson(const GateReport& report);

}  // namespace core::training
