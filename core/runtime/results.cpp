// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/results.h"

#include "core/abuse/documents.h"
#include "core/fairness/document.h"
#include "core/judge/arms.h"
#include "core/runtime/threat_checks.h"

namespace core::runtime {
namespace {

constexpr unsigned kFileMode = 0644;
constexpr unsigned kFolderMode = 0755;

Error cancelled() {
    return {Errc::Cancelled, "the export was cancelled", {}};
}

Result<Json> armsOf(Engine& engine, const judge::Verdicts& verdicts, const std::stop_token& stop) {
    std::vector<events::RecommendationEvent> shown;
    std::vector<events::WatchEvent> watches;
    store::Stretch stretch;
    stretch.upTo = verdicts.position;
    while (true) {
        if (stop.stop_requested()) return cancelled();
        FAIRLEAD_TRY(auto page, engine.events().recommendationsSince(
                                    stretch, verdicts.from - std::chrono::microseconds(1)));
        for (auto& stored : page) {
            if (stored.event.at <= verdicts.to) shown.push_back(std::move(stored.event));
        }
        if (page.size() < stretch.limit) break;
        stretch.after = page.back().seq;
    }
    stretch.after = 0;
    while (true) {
        if (stop.stop_requested()) return cancelled();
        FAIRLEAD_TRY(const auto page, engine.events().interactionsSince(stretch));
        for (const auto& stored : page) {
            if (!stored.rating && stored.at >= verdicts.from && stored.at <= verdicts.to)
                watches.push_back({stored.userId, stored.itemId, stored.at, 0, {}});
        }
        if (page.size() < stretch.limit) break;
        stretch.after = page.back().seq;
    }
    return judge::armsDocument(
        judge::compareArms(shown, watches, *verdicts.catalogue, verdicts.to));
}

}  // namespace

Result<std::map<std::string, Json>> resultsFiles(Engine& engine, const judge::Verdicts& verdicts,
                                                 const std::stop_token& stop) {
    const Json window = fairness::toJson(verdicts.fairness->facts);
    std::map<std::string, Json> files;
    files["fairness_analysis_results.json"] =
        fairness::fairnessDocument(*verdicts.fairness, *verdicts.catalogue);
    Json& feedback = files["feedback_loop_analysis_results.json"];
    feedback = feedback::feedbackDocument(*verdicts.feedback);
    feedback["window"] = window;
    Json& security = files["security_analysis_results.json"];
    FAIRLEAD_TRY(Json threats, threatModel(engine, verdicts));
    security = abuse::document(*verdicts.abuse);
    security["threat_model"] = std::move(threats);
    FAIRLEAD_TRY(Json arms, armsOf(engine, verdicts, stop));
    arms["window"] = window;
    files["ab_test_results.json"] = std::move(arms);
    return files;
}

Status writeResults(const std::map<std::string, Json>& files, const std::filesystem::path& folder,
                    FileSystem& system) {
    FAIRLEAD_CHECK(system.makeFolders(folder, kFolderMode));
    for (const auto& [name, document] : files) {
        const std::string text =
            document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
        FAIRLEAD_CHECK(system.replace(folder / name, text, kFileMode));
    }
    return {};
}

}  // namespace core::runtime
