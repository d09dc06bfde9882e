// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/evaluate/report.h"
#include "core/registry/artifact_store.h"
#include "core/training/gate.h"
#include "core/training/trainer.h"

namespace core::training {

/// Where a model came from.
struct Provenance {
    UtcTime created;
    std::string trainedBy;
    std::string trigger;
    std::string snapshotId;             ///< of all events there were, quarantined users' included
    std::int64_t snapshotPosition = 0;  ///< store position: events up to it were used
    std::optional<UtcTime> windowFrom;  ///< of the first and last event
    std::optional<UtcTime> windowTo;
    std::size_t users = 0;
    std::size_t items = 0;
    std::size_t interactions = 0;
    std::size_t quarantinedUsers = 0;
    std::string quarantineDigest;         ///< SHA-256 of their sorted ids, one a line
    std::int64_t quarantineDecision = 0;  ///< the newest one that was heeded
    std::string parentVersion;            ///< live when the training began
};

/// How the version compares with the live one for sampled users, before anybody is served by it.
struct Overlap {
    std::size_t users = 0;
    double meanOverlap = 0;  ///< mean share of the live top 10 that stays, 0–1
};

/// Everything that goes into a version's folder besides the signature.
struct VersionContent {
    std::string tensors;  ///< bytes of model.safetensors
    const TrainRequest& request;
    const Provenance& provenance;
    const evaluate::Report& evaluation;
    const GateReport& gate;
    double p95Ms = 0;
    std::optional<Overlap> overlap;
};

/// model.safetensors, model.json, provenance.json, metrics.json, model_card.md. Threads: pure.
registry::FileSet versionFiles(const VersionContent& content);

/// Flat metrics for tables: {"ndcg@10": 0.119, …, "p95_ms": 0.8}.
Json flatMetrics(const evaluate::Report& evaluation, double p95Ms);

/// The numbers the gate looks at, out of an evaluation.
std::map<std::string, Measured> gateMetrics(const evaluate::Report& evaluation);
/// The same out of a version's metrics.json, with the protocol they were measured by.
struct StoredGateMetrics {
    std::map<std::string, Measured> metrics;
    std::string split;
    std::string pipeline;
};
Result<StoredGateMetrics> gateMetricsFrom(const std::string& metricsJson);

/// What model.json says. Errors: corrupt.
struct ModelDescription {
    recommend::ChainSpec chain;
    std::string pipeline;
    std::int64_t snapshotPosition = 0;
    std::string snapshotId;
    std::int64_t quarantineDecision = 0;
    std::string quarantineDigest;  ///< empty in versions that were made before there was one
};
Result<ModelDescription> describeModel(const registry::FileSet& files);

}  // namespace core::training
