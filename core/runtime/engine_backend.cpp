// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine_backend.h"

#include "core/base/build_info.h"
#include "core/base/log.h"
#include "core/registry/documents.h"

namespace core::runtime {
namespace {

api::Dependency modelDependency(const ServingState& serving) {
    const bool ready = !serving.version.empty();
    if (ready) return {"model", true, true, serving.version.text + " answers"};
    if (serving.loading) return {"model", false, true, "the live version is being loaded"};
    return {"model", false, true, serving.note.empty() ? "no version is live yet" : serving.note};
}

api::Dependency storeDependency(const StreamLive& stream) {
    if (stream.problem.empty()) return {"store", true, true, "ok"};
    return {"store", false, true, stream.problem};
}

void addEvents(api::Figures& figures, const store::StoreStatistics& statistics) {
    std::map<std::pair<std::string, std::string>, std::int64_t> counts;
    for (const auto& source : statistics.sources) {
        counts[{source.topic, "accepted"}] += source.accepted;
        counts[{source.topic, "duplicate"}] += source.duplicates;
        counts[{source.topic, "rejected"}] += source.rejected;
    }
    for (const auto& [of, count] : counts)
        figures.events.push_back({of.first, of.second, count});
}

std::optional<double> valueOf(const fairness::FairnessReport& report, const char* id) {
    const auto* number = report.number(id);
    if (!number) return std::nullopt;
    return number->estimate.value;
}

template <class Estimate>
std::optional<double> valueOf(const std::optional<Estimate>& estimate) {
    if (!estimate) return std::nullopt;
    return estimate->value;
}

api::QualityFigures qualityOf(const judge::Verdicts& verdicts) {
    api::QualityFigures quality;
    if (!verdicts.judged) return quality;
    quality.judgedAt = verdicts.at;
    if (verdicts.fairness->facts.requests > 0) {
        quality.coverage = valueOf(*verdicts.fairness, "coverage");
        quality.giniShown = valueOf(*verdicts.fairness, "gini_shown");
        quality.giniCatalogue = valueOf(*verdicts.fairness, "gini_catalogue");
        quality.parityGap = valueOf(verdicts.fairness->parity.gap);
    }
    const auto& feedback = *verdicts.feedback;
    if (feedback.echo.windows.size() > 1) quality.giniSlope = feedback.echo.publishedSlope;
    quality.catalogueGiniSlope = valueOf(feedback.echo.slope);
    quality.starvationRatio = valueOf(feedback.starvation.ratio);
    quality.exposureRatio = valueOf(feedback.starvation.exposureRatio);
    quality.flaggedUsers = static_cast<double>(verdicts.abuse->flaggedUsers().size());
    quality.quarantinedUsers = static_cast<double>(verdicts.quarantine.size());
    return quality;
}

}  // namespace

Result<api::ListAnswer> EngineBackend::recommend(const api::ListQuery& query) {
    FAIRLEAD_TRY(auto served, engine_.serve({.userId = query.userId,
                                             .k = query.k,
                                             .version = {},
                                             .pipeline = {},
                                             .drawSeed = {},
                                             .explain = query.explain}));
    api::ListAnswer answer;
    answer.requestId = std::move(served.requestId);
    answer.arm = std::move(served.arm);
    answer.modelVersion = served.list.version.text;
    answer.latencyMs = static_cast<double>(served.list.took.count()) / 1000;
    if (query.explain) answer.explanations = serving::toJson(served.list)["recommendations"];
    for (auto& item : served.list.items)
        answer.itemIds.push_back(std::move(item.itemId));
    return answer;
}

Result<std::string> EngineBackend::accept(events::Event event) {
    return engine_.accept(std::move(event));
}

/// Of the newest snapshot, whose signatures were checked when the versions appeared and on a timer.
Result<Json> EngineBackend::versions() {
    const auto now = engine_.snapshot();
    std::vector<registry::VersionRecord> records;
    std::vector<registry::Verification> verifications;
    for (const VersionState& version : now->versions) {
        records.push_back(version.record);
        verifications.push_back(version.verification);
    }
    return registry::versionsDocument(records, verifications, now->hold);
}

Result<Json> EngineBackend::switchTo(const std::string& version, const std::string& reason,
                                     const std::string& actor) {
    FAIRLEAD_TRY(const VersionId id, engine_.registry().resolve(version));
    FAIRLEAD_TRY(const auto record, engine_.registry().find(id));
    const auto who = registry::Actor::person(actor);
    FAIRLEAD_TRY(const auto change, record.liveSince
                                        ? engine_.rollback(id.text, reason, who)
                                        : engine_.promote(id.text, reason, who, false));
    return registry::changeDocument(change);
}

std::vector<api::Dependency> EngineBackend::dependencies() {
    const auto live = engine_.live();
    std::vector<api::Dependency> all{storeDependency(live->stream),
                                     modelDependency(engine_.snapshot()->serving)};
    if (live->stream.configured) {
        const auto& link = live->stream.link;
        all.push_back({"stream", link.up(), false,
                       link.sentence.empty() ? stream::name(link.state) : link.sentence});
    }
    return all;
}

bool EngineBackend::isQuarantined(const std::string& userId) const {
    return engine_.isQuarantined(userId);
}

Result<store::ApiTokensPtr> EngineBackend::tokens() const {
    return engine_.tokens().inUse();
}

api::Figures EngineBackend::figures() {
    api::Figures figures;
    figures.uptimeSeconds =
        std::chrono::duration<double>(engine_.clock().monotonic() - started_).count();
    figures.programVersion = buildInfo().version;
    recorder_.fill(figures);
    if (const auto statistics = engine_.events().statistics()) addEvents(figures, *statistics);
    if (const auto totals = log_.totals()) {
        for (const auto& total : *totals)
            figures.trainings.push_back({total.state, total.count, total.seconds});
    }
    figures.isTraining = engine_.runningTraining().has_value();
    const auto live = engine_.live();
    if (live->stream.configured) {
        figures.stream = api::StreamFigures{live->stream.link.up(), live->stream.lag,
                                            live->stream.lagSeconds, live->stream.outbox};
    }
    const auto now = engine_.snapshot();
    if (const auto* version = now->version(now->serving.version)) {
        figures.model = api::LiveModel{version->record.id.text, version->record.family,
                                       now->serving.isFallback, version->record.liveSince};
    }
    figures.quality = qualityOf(*engine_.verdicts());
    return figures;
}

void EngineBackend::raise(findings::Finding finding) {
    log(LogLevel::Warning, "api", finding.sentence);
    raise_(std::move(finding));
}

}  // namespace core::runtime
