// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <memory>

#include "app/ctl/command_groups.h"

namespace app::ctl {
namespace {

/// "k=50" → {"k": 50}; values that are no numbers or booleans stay texts.
core::Json parametersFrom(const std::vector<std::string>& assignments) {
    core::Json parameters = core::Json::object();
    for (const std::string& text : assignments) {
        const std::size_t equals = text.find('=');
        if (equals == 0 || equals == std::string::npos) {
            throw CLI::ValidationError("--set", "expected key=value, got '" + text + "'");
        }
        const std::string value = text.substr(equals + 1);
        core::Json parsed = core::Json::parse(value, nullptr, false);
        parameters[text.substr(0, equals)] =
            parsed.is_number() || parsed.is_boolean() ? parsed : core::Json(value);
    }
    return parameters;
}

struct ModelOptions {
    std::string family;
    std::vector<std::string> set;
    std::string split;
    std::vector<int> ks{10};
    std::optional<std::int64_t> seed;
    std::optional<std::int64_t> threads;
    std::string path;
    std::string pipeline;
    bool promote = false;
    std::string reason;
};

void addShared(CLI::App& command, ModelOptions& o) {
    command.add_option("--set", o.set, "a parameter of the family, key=value; may be repeated");
    command.add_option("--split", o.split,
                       "temporal-global:F, temporal-user:F, random:F, leave-last-out");
    command.add_option("--seed", o.seed, "seed of every draw")->check(CLI::NonNegativeNumber);
    command.add_option("--threads", o.threads, "0 = all cores; results do not depend on it")
        ->check(CLI::Range(0, 1024));
    command.add_option("--pipeline", o.pipeline, "plain or diversity");
}

core::Json sharedArguments(const ModelOptions& o) {
    core::Json arguments{{"parameters", parametersFrom(o.set)}};
    if (!o.family.empty()) arguments["family"] = o.family;
    if (!o.split.empty()) arguments["split"] = o.split;
    if (!o.pipeline.empty()) arguments["pipeline"] = o.pipeline;
    if (o.seed) arguments["seed"] = *o.seed;
    if (o.threads) arguments["threads"] = *o.threads;
    return arguments;
}

void addTrain(CLI::App& parser, Request& request) {
    auto o = std::make_shared<ModelOptions>();
    CLI::App* train =
        parser.add_subcommand("train", "Fit, evaluate, gate, sign and register a version");
    train->add_option("--model", o->family, "model family; default: the profile's");
    addShared(*train, *o);
    train->add_flag("--promote", o->promote, "make it live if the gate passes");
    train->callback([&request, o] {
        request.command = "train";
        request.arguments = sharedArguments(*o);
        request.arguments["promote"] = o->promote;
    });
}

void addEvaluate(CLI::App& parser, Request& request) {
    auto o = std::make_shared<ModelOptions>();
    CLI::App* evaluate = parser.add_subcommand(
        "evaluate", "Measure a family on a dataset; the store is not touched");
    evaluate->add_option("DATASET_DIR", o->path, "a MovieLens folder")->required();
    evaluate->add_option("--model", o->family, "model family")->required();
    evaluate->add_option("--k", o->ks, "list lengths, for example 10,20")
        ->delimiter(',')
        ->check(CLI::Range(1, 1000));
    addShared(*evaluate, *o);
    evaluate->callback([&request, o] {
        request.command = "evaluate";
        request.arguments = sharedArguments(*o);
        request.arguments["path"] = std::filesystem::absolute(o->path).lexically_normal().string();
        request.arguments["ks"] = o->ks;
    });
}

void addRecommend(CLI::App& parser, Request& request) {
    struct Options {
        std::string user;
        std::int64_t k = 0;
        bool explain = false;
        std::string version;
        std::string pipeline;
        std::optional<std::int64_t> seed;
    };
    auto o = std::make_shared<Options>();
    CLI::App* recommend = parser.add_subcommand("recommend", "The list a user gets");
    recommend->add_option("--user", o->user, "user id; an unknown one is served as a new user")
        ->required();
    recommend->add_option("-k", o->k, "length, 1 to 100; default: the profile's");
    recommend->add_flag("--explain", o->explain, "why every slot");
    recommend->add_option("--version", o->version, "default: the live one");
    recommend->add_option("--pipeline", o->pipeline, "plain or diversity; default: the version's");
    recommend->add_option("--seed", o->seed, "repeats a list with exploration");
    recommend->callback([&request, o, recommend] {
        request.command = "recommend";
        request.arguments = {{"user_id", o->user}, {"explain", o->explain}};
        if (recommend->count("-k") > 0) request.arguments["k"] = o->k;
        if (!o->version.empty()) request.arguments["version"] = o->version;
        if (!o->pipeline.empty()) request.arguments["pipeline"] = o->pipeline;
        if (o->seed) request.arguments["draw_seed"] = *o->seed;
    });
}

}  // namespace

void addModelCommands(CLI::App& parser, Request& request) {
    addTrain(parser, request);
    addEvaluate(parser, request);
    addRecommend(parser, request);
}

}  // namespace app::ctl
