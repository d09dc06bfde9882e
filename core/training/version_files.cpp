// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/version_files.h"

#include <openssl/crypto.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/base/build_info.h"

namespace core::training {
namespace {

constexpr int kModelSchema = 1;

std::string hostName() {
    char name[256] = {};
    if (::gethostname(name, sizeof name - 1) != 0) return "unknown";
    return name;
}

Json timeOrNull(const std::optional<UtcTime>& time) {
    return time ? Json(formatUtc(*time)) : Json();
}

Json estimateJson(const Measured& m) {
    Json json{{"value", m.value}};
    json["ci95"] = m.ci95 ? Json{m.ci95->first, m.ci95->second} : Json();
    return json;
}

Measured measured(const evaluate::Estimate& estimate) {
    Measured m{estimate.value, std::nullopt};
    if (estimate.ci95) m.ci95 = {estimate.ci95->low, estimate.ci95->high};
    return m;
}

double halfWidth(const Measured& m) {
    return m.ci95 ? (m.ci95->second - m.ci95->first) / 2 : 0;
}

/// The largest difference between segments. Segments are different users, so the half-widths of
/// their intervals add in squares.
Measured gapOf(const std::vector<Measured>& segments) {
    const auto [low, high] = std::ranges::minmax(segments, {}, &Measured::value);
    const double gap = high.value - low.value;
    if (!low.ci95 || !high.ci95) return {gap, std::nullopt};
    const double margin = std::hypot(halfWidth(low), halfWidth(high));
    return {gap, std::pair(std::max(0.0, gap - margin), gap + margin)};
}

Json modelJson(const VersionContent& c) {
    return {{"schema", kModelSchema},
            {"chain", recommend::toJson(c.request.chain)},
            {"pipeline", c.request.pipeline},
            {"seed", c.request.seed},
            {"data_snapshot_id", c.provenance.snapshotId},
            {"snapshot_position", c.provenance.snapshotPosition},
            {"quarantine_decision", c.provenance.quarantineDecision},
            {"quarantine_digest", c.provenance.quarantineDigest}};
}

Json provenanceJson(const VersionContent& c) {
    const Provenance& p = c.provenance;
    const BuildInfo& build = buildInfo();
    return {{"created", formatUtc(p.created)},
            {"trained_by", p.trainedBy},
            {"trigger", p.trigger},
            {"host", hostName()},
            {"program", "fairlead " + build.version},
            {"git_sha", build.gitSha},
            {"data",
             {{"snapshot_id", p.snapshotId},
              {"position", p.snapshotPosition},
              {"from", timeOrNull(p.windowFrom)},
              {"to", timeOrNull(p.windowTo)},
              {"users", p.users},
              {"items", p.items},
              {"interactions", p.interactions},
              {"quarantined_users", p.quarantinedUsers},
              {"quarantine_digest", p.quarantineDigest},
              {"quarantine_decision", p.quarantineDecision}}},
            {"parent_version", p.parentVersion},
            {"seed", c.request.seed},
            {"parameters", recommend::toJson(c.request.chain)},
            {"libraries",
             {{"compiler", build.compiler},
              {"openssl", OpenSSL_version(OPENSSL_VERSION_STRING)},
              {"sqlite", sqlite3_libversion()}}}};
}

Json metricsJson(const VersionContent& c) {
    Json gateNumbers = Json::object();
    for (const auto& [key, measured] : gateMetrics(c.evaluation))
        gateNumbers[key] = estimateJson(measured);
    Json json{{"evaluation", evaluate::toJson(c.evaluation)},
              {"gate_metrics", gateNumbers},
              {"protocol", {{"split", c.evaluation.split}, {"pipeline", c.request.pipeline}}},
              {"p95_ms", c.p95Ms},
              {"gate", toJson(c.gate)}};
    json["overlap_with_live"] = c.overlap ? Json{{"users", c.overlap->users},
                                                 {"mean_top10_overlap", c.overlap->meanOverlap}}
                                          : Json();
    return json;
}

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", value);
    return text;
}

std::string modelCard(const VersionContent& c) {
    const Provenance& p = c.provenance;
    std::string card =
        "# Model card\n\nFamily **" + c.request.chain.family + "**, trained " +
        formatUtc(p.created) + " by " + p.trainedBy + ".\n\n## Data\n\n" +
        std::to_string(p.interactions) + " interactions of " + std::to_string(p.users) +
        " users with " + std::to_string(p.items) + " items (snapshot `" + p.snapshotId + "`). " +
        std::to_string(p.quarantinedUsers) +
        " quarantined users were left out.\n\n## Intended use\n\n"
        "Ranked lists of items for the users of the system whose events it was trained on. Not for "
        "decisions about people, and not for another audience without an evaluation there.\n\n"
        "## Measured\n\nSplit `" +
        c.evaluation.split + "`" +
        (c.evaluation.splitNote.empty() ? "" : " (" + c.evaluation.splitNote + ")") +
        ", pipeline `" + c.request.pipeline +
        "`.\n\n| metric | value | 95 % interval |\n| --- | ---: | --- |\n";
    if (const auto* all = c.evaluation.group("all")) {
        for (const auto& [key, estimate] : all->metrics) {
            card +=
                "| " + key + " | " + number(estimate.value) + " | " +
                (estimate.ci95 ? number(estimate.ci95->low) + " to " + number(estimate.ci95->high)
                               : "none") +
                " |\n";
        }
    }
    card += "\n## Gate: " + std::string(name(c.gate.verdict)) + "\n\n";
    for (const GateCondition& condition : c.gate.conditions) {
        card += "- " + condition.metric + ": " + number(condition.value) +
                (condition.atLeast ? " ≥ " : " ≤ ") + number(condition.bound) + ", " +
                name(condition.verdict) + " (" + condition.reason + ")\n";
    }
    card +=
        "\n## Limits\n\nNew users get popular items. Offline metrics reward what people found by "
        "themselves; they do "
        "not measure what another list would have caused.\n";
    return card;
}

}  // namespace

registry::FileSet versionFiles(const VersionContent& c) {
    return {{"model.safetensors", c.tensors},
            {"model.json", modelJson(c).dump(2) + "\n"},
            {"provenance.json", provenanceJson(c).dump(2) + "\n"},
            {"metrics.json", metricsJson(c).dump(2) + "\n"},
            {"model_card.md", modelCard(c)}};
}

Json flatMetrics(const evaluate::Report& evaluation, double p95Ms) {
    Json metrics = Json::object();
    if (const auto* all = evaluation.group("all")) {
        for (const auto& [key, estimate] : all->metrics)
            metrics[key] = estimate.value;
    }
    metrics["p95_ms"] = p95Ms;
    return metrics;
}

std::map<std::string, Measured> gateMetrics(const evaluate::Report& evaluation) {
    std::map<std::string, Measured> metrics;
    const auto take = [&](const std::string& group, const std::string& key, const std::string& as) {
        const auto* found = evaluation.group(group);
        if (!found) return;
        const auto it = found->metrics.find(key);
        if (it != found->metrics.end()) metrics[as] = measured(it->second);
    };
    take("all", "ndcg@10", "ndcg@10");
    take("all", "coverage@10", "coverage@10");
    std::vector<Measured> bySegment;
    for (const std::string segment : {"low", "medium", "high"}) {
        const auto* found = evaluation.group(segment);
        // Fewer users say too little about a segment to hold a release up.
        if (!found || found->users < 40) continue;
        take(segment, "ndcg@10", "ndcg@10 " + segment);
        const auto it = metrics.find("ndcg@10 " + segment);
        if (it != metrics.end()) bySegment.push_back(it->second);
    }
    if (bySegment.size() >= 2) metrics["ndcg_gap@10"] = gapOf(bySegment);
    return metrics;
}

Result<StoredGateMetrics> gateMetricsFrom(const std::string& text) {
    FAIRLEAD_TRY(const Json json, parseJson(text, "metrics.json"));
    StoredGateMetrics stored;
    try {
        for (const auto& [key, value] : json.at("gate_metrics").items()) {
            Measured m{value.at("value").get<double>(), std::nullopt};
            if (value.at("ci95").is_array())
                m.ci95 = {value["ci95"].at(0).get<double>(), value["ci95"].at(1).get<double>()};
            stored.metrics[key] = m;
        }
        stored.split = json.at("protocol").at("split").get<std::string>();
        stored.pipeline = json.at("protocol").at("pipeline").get<std::string>();
    } catch (const Json::exception& e) {
        return Error{Errc::Corrupt,
                     std::string("metrics.json has not the expected form: ") + e.what(),
                     "metrics.json"};
    }
    return stored;
}

Result<ModelDescription> describeModel(const registry::FileSet& files) {
    const auto file = files.find("model.json");
    if (file == files.end())
        return Error{Errc::Corrupt, "the version has no model.json", "model.json"};
    FAIRLEAD_TRY(const Json json, parseJson(file->second, "model.json"));
    try {
        const int schema = json.at("schema").get<int>();
        if (schema > kModelSchema) {
            return Error{Errc::Refused,
                         "the version was made by a newer Fairlead (model schema " +
                             std::to_string(schema) + ")",
                         "model.json"};
        }
        FAIRLEAD_TRY(const auto chain, recommend::chainSpecFrom(json.at("chain")));
        return ModelDescription{chain,
                                json.at("pipeline").get<std::string>(),
                                json.at("snapshot_position").get<std::int64_t>(),
                                json.at("data_snapshot_id").get<std::string>(),
                                json.value("quarantine_decision", std::int64_t{0}),
                                json.value("quarantine_digest", std::string())};
    } catch (const Json::exception& e) {
        return Error{Errc::Corrupt,
                     std::string("model.json has not the expected form: ") + e.what(),
                     "model.json"};
    }
}

}  // namespace core::training
