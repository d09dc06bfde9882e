// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/recommend/parameters.h"
#include "core/recommend/rerank/pipeline.h"

namespace core::recommend::rerank {
namespace {

using Type = ParameterSpec::Type;

constexpr double kMixTolerance = 0.001;

Json stageJson(const SeenStage&) {
    return Json::object();
}
Json stageJson(const DiversityStage& s) {
    return {{"lambda", s.lambda}};
}
Json stageJson(const ExplorationStage& s) {
    return {{"epsilon", s.epsilon},
            {"epsilon_few_ratings", s.epsilonFewRatings},
            {"few_ratings", s.fewRatings}};
}
Json stageJson(const TailSlotsStage& s) {
    return {{"share", s.share}};
}
Json stageJson(const ExposureStage& s) {
    return {{"head", s.head}, {"mid", s.mid}, {"tail", s.tail}};
}

Result<Stage> stageFrom(const SeenStage& s, const Json&) {
    return Stage(s);
}
Result<Stage> stageFrom(const DiversityStage&, const Json& p) {
    return Stage(DiversityStage{p.at("lambda").get<double>()});
}
Result<Stage> stageFrom(const ExplorationStage&, const Json& p) {
    return Stage(ExplorationStage{p.at("epsilon").get<double>(),
                                  p.at("epsilon_few_ratings").get<double>(),
                                  p.at("few_ratings").get<int>()});
}
Result<Stage> stageFrom(const TailSlotsStage&, const Json& p) {
    return Stage(TailSlotsStage{p.at("share").get<double>()});
}
Result<Stage> stageFrom(const ExposureStage&, const Json& p) {
    const ExposureStage s{p.at("head").get<double>(), p.at("mid").get<double>(),
                          p.at("tail").get<double>()};
    if (std::abs(s.head + s.mid + s.tail - 1) > kMixTolerance) {
        return Error{Errc::InvalidArgument,
                     "the shares of head, mid and tail must add up to 1, not to " +
                         Json(s.head + s.mid + s.tail).dump(),
                     "stages"};
    }
    return Stage(s);
}

/// Every stage has numbers only: shares and probabilities, and counts of ratings.
std::vector<ParameterSpec> specsOf(const Json& defaults) {
    std::vector<ParameterSpec> specs;
    for (const auto& [key, value] : defaults.items()) {
        const bool count = value.is_number_integer();
        specs.push_back(
            {key, count ? Type::Integer : Type::Real, value, 0, count ? 1e6 : 1.0, {}, {}});
    }
    return specs;
}

Result<Stage> stageFrom(const Json& json) {
    if (!json.is_object() || !json.contains("stage") || !json["stage"].is_string()) {
        return Error{Errc::InvalidArgument,
                     "a stage must be an object with the name of the stage in 'stage'", "stages"};
    }
    Json given = json;
    const auto kind = json["stage"].get<std::string>();
    given.erase("stage");
    for (const Stage& stage : stageCatalog()) {
        if (kind != name(kindOf(stage))) continue;
        const Json defaults = std::visit([](const auto& s) { return stageJson(s); }, stage);
        FAIRLEAD_TRY(const Json complete,
                     completeParameters("the stage " + kind, specsOf(defaults), given));
        return std::visit([&](const auto& s) { return stageFrom(s, complete); }, stage);
    }
    return Error{
        Errc::InvalidArgument,
        "no stage '" + kind + "'; there are: seen, diversity, exploration, tail_slots, exposure",
        "stages"};
}

}  // namespace

Json toJson(const Pipeline& pipeline) {
    Json stages = Json::array();
    for (const Stage& stage : pipeline.stages) {
        Json entry{{"stage", name(kindOf(stage))}};
        entry.update(std::visit([](const auto& s) { return stageJson(s); }, stage));
        stages.push_back(std::move(entry));
    }
    return {{"name", pipeline.name}, {"stages", std::move(stages)}};
}

Result<Pipeline> pipelineFrom(const Json& json) {
    const Error shape{Errc::InvalidArgument,
                      "a pipeline must be an object with a 'name' and a list of 'stages'",
                      {}};
    if (!json.is_object() || json.size() != 2 || !json.contains("name") ||
        !json["name"].is_string() || !json.contains("stages") || !json["stages"].is_array()) {
        return shape;
    }
    Pipeline pipeline{json["name"].get<std::string>(), {}};
    for (const Json& entry : json["stages"]) {
        FAIRLEAD_TRY(const Stage stage, stageFrom(entry));
        if (pipeline.has(kindOf(stage))) {
            return Error{Errc::InvalidArgument,
                         std::string("the stage ") + name(kindOf(stage)) + " is there twice",
                         "stages"};
        }
        pipeline.stages.push_back(stage);
    }
    return pipeline;
}

Json toJson(const StageTrace& trace, const Chain& chain) {
    const auto idOrNull = [&](std::optional<ItemIdx> item) {
        return item ? Json(chain.itemId(*item)) : Json(nullptr);
    };
    Json json{{"stage", name(trace.stage)},
              {"rank_before", trace.rankBefore},
              {"rank_after", trace.rankAfter}};
    if (trace.diversity) {
        json["relevance"] = trace.diversity->relevance;
        json["penalty"] = trace.diversity->penalty;
        json["value"] = trace.diversity->value;
        json["caused_by"] = idOrNull(trace.diversity->causedBy);
    }
    if (trace.exploration) {
        json["draw"] = trace.exploration->draw;
        json["epsilon"] = trace.exploration->epsilon;
        json["explored"] = trace.exploration->explored;
        json["replaced"] = idOrNull(trace.exploration->replaced);
    }
    if (trace.tail) {
        json["tail"] = trace.tail->tail;
        json["reserved"] = trace.tail->reserved;
    }
    if (trace.exposure) {
        json["group"] = name(trace.exposure->group);
        json["placed"] = trace.exposure->placed;
        json["replaced"] = idOrNull(trace.exposure->replaced);
    }
    return json;
}

}  // namespace core::recommend::rerank
