// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/commands.h"

#include <algorithm>
#include <array>

#include "core/base/build_info.h"
#include "core/datasets/load_movielens.h"
#include "core/evaluate/evaluator.h"
#include "core/events/schema_catalog.h"
#include "core/registry/documents.h"
#include "core/runtime/token_commands.h"
#include "core/runtime/command_call.h"
#include "core/runtime/live_commands.h"
#include "core/store/documents.h"

namespace core::runtime {
namespace {

// Data

Result<Json> importMovielens(const Call& call) {
    FAIRLEAD_TRY(const auto path, call.get<std::string>("path"));
    FAIRLEAD_TRY(const auto report, call.engine.importMovielens(path, call.stop, call.progress));
    return ingest::importDocument(report);
}

Result<Json> importTopic(const Call& call, events::Topic topic) {
    FAIRLEAD_TRY(const auto path, call.get<std::string>("path"));
    FAIRLEAD_TRY(const auto report,
                 call.engine.importEvents(path, topic, call.stop, call.progress));
    return ingest::importDocument(report);
}

Result<events::Topic> topicOf(const Call& call) {
    FAIRLEAD_TRY(const auto text, call.get<std::string>("topic"));
    const auto topic = events::topicFromName(text);
    if (!topic) {
        return Error{Errc::InvalidArgument,
                     "there is no topic '" + text +
                         "'; allowed: ratings, watch-events, recommendations, items",
                     "topic"};
    }
    return *topic;
}

Result<Json> importEvents(const Call& call) {
    FAIRLEAD_TRY(const auto topic, topicOf(call));
    return importTopic(call, topic);
}

Result<Json> importItems(const Call& call) {
    return importTopic(call, events::Topic::Items);
}

Result<Json> storeCheck(const Call& call) {
    FAIRLEAD_TRY(const auto check, call.engine.events().check());
    return store::checkDocument(check);
}

Result<Json> storeStats(const Call& call) {
    FAIRLEAD_TRY(const auto statistics, call.engine.events().statistics());
    return store::statisticsDocument(statistics);
}

Result<Json> storeBackup(const Call& call) {
    FAIRLEAD_TRY(const auto path, call.get<std::string>("path"));
    FAIRLEAD_CHECK(call.engine.store().backup(path));
    return Json{{"backup", path}, {"bytes", std::filesystem::file_size(path)}};
}

Result<Json> deadLetters(const Call& call) {
    FAIRLEAD_TRY(const auto limit, call.getOr<std::int64_t>("limit", 50));
    FAIRLEAD_TRY(const auto letters,
                 call.engine.events().deadLetters(
                     0, static_cast<std::size_t>(std::max<std::int64_t>(limit, 1))));
    Json rows = Json::array();
    for (const auto& letter : letters)
        rows.push_back(store::deadLetterDocument(letter));
    return Json{{"dead_letters", rows}};
}

Result<Json> schemaShow(const Call& call) {
    FAIRLEAD_TRY(const auto topic, topicOf(call));
    FAIRLEAD_TRY(const auto version,
                 call.getOr<int>("version", events::schemaFor(topic, 1'000'000).version));
    return events::jsonSchema(topic, version);
}

// Models

Result<training::TrainRequest> trainRequest(const Json& arguments, training::TrainRequest request) {
    try {
        request.chain.family = arguments.value("family", request.chain.family);
        request.chain.parameters = arguments.value("parameters", request.chain.parameters);
        request.pipeline = arguments.value("pipeline", request.pipeline);
        request.split = arguments.value("split", request.split);
        request.seed = arguments.value("seed", request.seed);
        request.threads = arguments.value("threads", request.threads);
        request.promote = arguments.value("promote", request.promote);
        const Json gate = arguments.value("gate", Json::object());
        request.gate.maxDrop = gate.value("max_drop", request.gate.maxDrop);
        request.gate.p95Ms = gate.value("p95_ms", request.gate.p95Ms);
        request.gate.minCoverage = gate.value("min_coverage", request.gate.minCoverage);
        return request;
    } catch (const Json::exception& e) {
        return Error{
            Errc::InvalidArgument, std::string("an argument has the wrong type: ") + e.what(), {}};
    }
}

Result<Json> train(const Call& call) {
    FAIRLEAD_TRY(const auto request,
                 trainRequest(call.arguments, call.engine.defaultTrainRequest(call.actor.name)));
    FAIRLEAD_TRY(const auto report,
                 call.engine.train(request, call.stop, [&](const training::StageProgress& p) {
                     const double stages = static_cast<double>(std::size(training::kStages));
                     report(call.progress, (static_cast<double>(p.stage) + p.fraction) / stages,
                            training::kStages[p.stage]);
                 }));
    return training::toJson(report);
}

Result<Json> recommend(const Call& call) {
    serving::RecommendRequest request;
    FAIRLEAD_TRY(request.userId, call.get<std::string>("user_id"));
    FAIRLEAD_TRY(const auto k, call.getOr<std::int64_t>("k", call.engine.settings().listLength));
    // Negative lengths and lengths beyond any list meet the service's own limits.
    request.k = k < 0 ? 0 : static_cast<std::size_t>(k);
    FAIRLEAD_TRY(request.explain, call.getOr<bool>("explain", false));
    if (call.arguments.contains("version")) {
        FAIRLEAD_TRY(const auto version, call.get<std::string>("version"));
        FAIRLEAD_TRY(request.version, call.engine.registry().resolve(version));
    }
    if (call.arguments.contains("pipeline")) {
        FAIRLEAD_TRY(request.pipeline, call.get<std::string>("pipeline"));
    }
    if (call.arguments.contains("draw_seed")) {
        FAIRLEAD_TRY(request.drawSeed, call.get<std::uint64_t>("draw_seed"));
    }
    FAIRLEAD_TRY(const auto list, call.engine.recommend(request));
    return call.engine.titled(serving::toJson(list));
}

// Abuse

Result<Json> simulateAttack(const Call& call) {
    FAIRLEAD_TRY(const auto text, call.get<std::string>("kind"));
    const auto kind = simulate::attackKindFromName(text);
    if (!kind) {
        std::string allowed;
        for (const auto each : simulate::kAttackKinds)
            allowed += (allowed.empty() ? "" : ", ") + std::string(simulate::name(each));
        return Error{Errc::InvalidArgument,
                     "there is no attack '" + text + "'; allowed: " + allowed, "kind"};
    }
    FAIRLEAD_TRY(const auto seed, call.getOr<std::uint64_t>("seed", 1));
    auto options = call.engine.drillOptions(*kind, seed);
    FAIRLEAD_TRY(
        const auto attackers,
        call.getOr<std::int64_t>("attackers", static_cast<std::int64_t>(options.attack.attackers)));
    if (attackers < 1 || attackers > 10'000)
        return Error{Errc::InvalidArgument, "attackers must be from 1 to 10,000", "attackers"};
    options.attack.attackers = static_cast<std::size_t>(attackers);
    FAIRLEAD_TRY(options.attack.push, call.getOr<bool>("push", true));
    FAIRLEAD_TRY(options.attack.target, call.getOr<std::string>("target", ""));
    FAIRLEAD_TRY(const auto report, call.engine.drill(options, call.stop, call.progress));
    return judge::document(report);
}

// Registry

Result<Json> versions(const Call& call) {
    auto& registry = call.engine.registry();
    FAIRLEAD_TRY(const auto records, registry.versions());
    FAIRLEAD_TRY(const auto verifications, registry.verifyAll());
    FAIRLEAD_TRY(const auto hold, registry.hold());
    return registry::versionsDocument(records, verifications, hold);
}

Result<VersionId> versionOf(const Call& call) {
    FAIRLEAD_TRY(const auto text, call.get<std::string>("version"));
    return call.engine.registry().resolve(text);
}

Result<Json> versionShow(const Call& call) {
    FAIRLEAD_TRY(const auto id, versionOf(call));
    FAIRLEAD_TRY(const auto record, call.engine.registry().find(id));
    FAIRLEAD_TRY(const auto read, call.engine.registry().read(id));
    return registry::versionDocument(record, read);
}

Result<Json> versionVerify(const Call& call) {
    FAIRLEAD_TRY(const auto id, versionOf(call));
    FAIRLEAD_TRY(const auto verification, call.engine.verify(id.text));
    return registry::verificationDocument(verification);
}

Result<Json> versionDiff(const Call& call) {
    FAIRLEAD_TRY(const auto id, versionOf(call));
    FAIRLEAD_TRY(const auto other, call.getOr<std::string>("other", ""));
    if (!other.empty()) {
        FAIRLEAD_TRY(const auto otherId, call.engine.registry().resolve(other));
        return call.engine.registry().diff(id, otherId);
    }
    FAIRLEAD_TRY(const auto live, call.engine.registry().live());
    if (!live) return Error{Errc::NotFound, "no version is live; name the other version", {}};
    return call.engine.registry().diff(id, live->id);
}

Result<Json> versionNote(const Call& call) {
    FAIRLEAD_TRY(const auto id, versionOf(call));
    FAIRLEAD_TRY(const auto text, call.get<std::string>("text"));
    FAIRLEAD_CHECK(call.engine.registry().setNote(id, text, call.actor));
    call.engine.refresh();
    return Json{{"version", id.text}, {"note", text}};
}

Result<Json> versionAlias(const Call& call) {
    FAIRLEAD_TRY(const auto id, versionOf(call));
    FAIRLEAD_TRY(const auto alias, call.get<std::string>("alias"));
    FAIRLEAD_TRY(const bool remove, call.getOr<bool>("remove", false));
    FAIRLEAD_CHECK(remove ? call.engine.registry().removeAlias(alias, call.actor)
                          : call.engine.registry().setAlias(alias, id, call.actor));
    call.engine.refresh();
    return Json{{"version", id.text}, {"alias", alias}, {"removed", remove}};
}

Result<Json> promote(const Call& call) {
    FAIRLEAD_TRY(const auto version, call.get<std::string>("version"));
    FAIRLEAD_TRY(const auto reason, call.get<std::string>("reason"));
    FAIRLEAD_TRY(const bool override, call.getOr<bool>("override", false));
    FAIRLEAD_TRY(const auto change, call.engine.promote(version, reason, call.actor, override));
    return registry::changeDocument(change);
}

Result<Json> rollback(const Call& call) {
    FAIRLEAD_TRY(const auto version, call.getOr<std::string>("version", ""));
    FAIRLEAD_TRY(const auto reason, call.get<std::string>("reason"));
    FAIRLEAD_TRY(const auto change, call.engine.rollback(version, reason, call.actor));
    return registry::changeDocument(change);
}

Result<Json> holdLift(const Call& call) {
    FAIRLEAD_TRY(const auto reason, call.get<std::string>("reason"));
    FAIRLEAD_CHECK(call.engine.liftHold(reason, call.actor));
    return Json{{"hold", nullptr}, {"reason", reason}};
}

Result<Json> history(const Call& call) {
    FAIRLEAD_TRY(const auto at, call.getOr<std::string>("at", ""));
    if (!at.empty()) {
        const auto time = parseIso8601(at);
        if (!time)
            return Error{Errc::InvalidArgument,
                         "'" + at + "' is not a time such as 2026-11-22T13:05:00Z", "at"};
        FAIRLEAD_TRY(const auto version, call.engine.registry().historyAt(*time));
        return registry::historyAtDocument(*time, version);
    }
    FAIRLEAD_TRY(const auto limit, call.getOr<std::int64_t>("limit", 50));
    FAIRLEAD_TRY(
        const auto entries,
        call.engine.registry().history(static_cast<std::size_t>(std::max<std::int64_t>(limit, 1))));
    return registry::historyDocument(entries);
}

Result<Json> historyVerify(const Call& call) {
    FAIRLEAD_TRY(const auto verification, call.engine.registry().verifyHistory());
    return registry::historyVerificationDocument(verification);
}

// Mitigations

Json mitigationsDocument(const Engine& engine) {
    using namespace recommend::rerank;
    const Mitigations m = engine.mitigations();
    const Pipeline all{
        {}, {m.diversity.stage, m.exploration.stage, m.exposure.stage, m.tailSlots.stage}};
    Json stages = toJson(all)["stages"];
    const std::array on{m.diversity.on, m.exploration.on, m.exposure.on, m.tailSlots.on};
    for (std::size_t i = 0; i < on.size(); ++i)
        stages[i]["on"] = on[i];
    return {{"mitigations", settingText(m)},
            {"pipeline", pipelineOf(m).name},
            {"share_b", engine.shareB()},
            {"stages", std::move(stages)}};
}

Result<Json> mitigationsShow(const Call& call) {
    return mitigationsDocument(call.engine);
}

Result<Json> mitigationsSet(const Call& call) {
    const auto text = recommend::rerank::settingText(call.engine.mitigations());
    FAIRLEAD_TRY(const auto setting, call.getOr<std::string>("mitigations", text));
    FAIRLEAD_TRY(const auto mitigations, recommend::rerank::mitigationsFrom(setting));
    FAIRLEAD_TRY(const auto share, call.getOr<double>("share_b", call.engine.shareB()));
    FAIRLEAD_CHECK(call.engine.setMitigations(mitigations, share, call.actor));
    return mitigationsDocument(call.engine);
}

// Profile

Json keysDocument(const registry::Trust& trust) {
    Json keys = Json::array();
    for (const auto& key : trust.keys)
        keys.push_back(
            {{"name", key.name}, {"key", key.key.hint()}, {"public_key", key.key.pem()}});
    return {{"keys", keys}, {"problems", trust.problems}};
}

/// Opening an engine has made the key where it was missing; both commands show what there is.
Result<Json> keysShow(const Call& call) {
    FAIRLEAD_TRY(const auto trust, call.engine.registry().trust());
    return keysDocument(trust);
}

Result<Json> keysTrust(const Call& call) {
    FAIRLEAD_TRY(const auto path, call.get<std::string>("path"));
    FAIRLEAD_TRY(const auto key, call.engine.registry().addTrustedKey(path, call.actor));
    return Json{{"name", key.name}, {"key", key.key.hint()}};
}

Result<Json> tokenCreate(const Call& call) {
    store::ApiToken token;
    FAIRLEAD_TRY(token.name, call.get<std::string>("name"));
    FAIRLEAD_TRY(const auto role, call.getOr<std::string>("role", "client"));
    FAIRLEAD_TRY(token.requestsPerMinute, call.getOr<std::int64_t>("requests_per_minute", 1000));
    FAIRLEAD_TRY(token.usersPerDay, call.getOr<std::int64_t>("users_per_day", 10000));
    const auto known = store::apiRoleNamed(role);
    if (!known)
        return Error{Errc::InvalidArgument,
                     "there is no role '" + role + "'; allowed: client, admin", "role"};
    token.role = *known;
    token.createdBy = call.actor.name;
    return createToken(call.engine, token);
}

Result<Json> tokenList(const Call& call) {
    return listTokens(call.engine);
}

Result<Json> tokenRevoke(const Call& call) {
    FAIRLEAD_TRY(const auto name, call.get<std::string>("name"));
    return revokeToken(call.engine, name, call.actor.name);
}

Result<Json> status(const Call& call) {
    call.engine.refresh();
    const auto now = call.engine.snapshot();
    Json findings = Json::array();
    for (const auto& f : now->findings)
        findings.push_back(
            {{"subject", f.subject}, {"sentence", f.sentence}, {"remedy", f.remedy}});
    Json document{{"profile", call.engine.profile().folder.string()},
                  {"program", "fairlead " + buildInfo().version},
                  {"live", now->live.empty() ? Json() : Json(now->live.text)},
                  {"hold", now->hold ? Json(now->hold->reason) : Json()},
                  {"versions", now->versions.size()},
                  {"ratings", now->store.ratings},
                  {"users", now->store.users},
                  {"items", now->store.items},
                  {"dead_letters", now->store.deadLetters},
                  {"conserved", now->store.conserved()},
                  {"findings", findings},
                  {"problems", now->problems}};
    return document;
}

struct Command {
    std::string_view name;
    bool changes;
    Result<Json> (*run)(const Call&);
};
constexpr std::array kCommands{
    Command{"import movielens", true, importMovielens},
    Command{"import events", true, importEvents},
    Command{"import items", true, importItems},
    Command{"store check", false, storeCheck},
    Command{"store stats", false, storeStats},
    Command{"store backup", false, storeBackup},
    Command{"dead-letters list", false, deadLetters},
    Command{"schema show", false, schemaShow},
    Command{"train", true, train},
    Command{"recommend", false, recommend},
    Command{"simulate attack", false, simulateAttack},
    Command{"versions", false, versions},
    Command{"version show", false, versionShow},
    Command{"version verify", false, versionVerify},
    Command{"version diff", false, versionDiff},
    Command{"version note", true, versionNote},
    Command{"version alias", true, versionAlias},
    Command{"promote", true, promote},
    Command{"rollback", true, rollback},
    Command{"hold lift", true, holdLift},
    Command{"history", false, history},
    Command{"history verify", false, historyVerify},
    Command{"mitigations show", false, mitigationsShow},
    Command{"mitigations set", true, mitigationsSet},
    Command{"keys init", true, keysShow},
    Command{"keys show", false, keysShow},
    Command{"keys trust", true, keysTrust},
    Command{"token create", true, tokenCreate},
    Command{"token list", false, tokenList},
    Command{"token revoke", true, tokenRevoke},
    Command{"status", false, status},
    Command{"analyze fairness", false, analyzeFairness},
    Command{"analyze feedback", false, analyzeFeedback},
    Command{"analyze abuse", false, analyzeAbuse},
    Command{"results", false, results},
    Command{"quarantine list", false, quarantineList},
    Command{"quarantine add", true, quarantineAdd},
    Command{"quarantine release", true, quarantineRelease},
    Command{"abuse clear", true, abuseClear},
    Command{"abuse reopen", true, abuseReopen},
};

Result<const Command*> find(std::string_view name) {
    const auto it = std::ranges::find(kCommands, name, &Command::name);
    if (it == kCommands.end())
        return Error{Errc::InvalidArgument, "there is no command '" + std::string(name) + "'", {}};
    return it;
}

const LiveCommand* findLive(std::string_view name) {
    const auto commands = liveCommands();
    const auto it = std::ranges::find(commands, name, &LiveCommand::name);
    return it == commands.end() ? nullptr : &*it;
}

}  // namespace

Result<bool> changesSomething(std::string_view command) {
    if (const LiveCommand* live = findLive(command)) return live->changes;
    FAIRLEAD_TRY(const Command* found, find(command));
    return found->changes;
}

Result<Json> runCommand(Engine& engine, const Json& request, const std::stop_token& stop,
                        const ProgressFn& progress) {
    const auto text = [&](const char* key, std::string fallback) {
        return request.contains(key) && request[key].is_string() ? request[key].get<std::string>()
                                                                 : fallback;
    };
    const auto actor = registry::Actor::person(text("actor", "unknown"));
    const Json arguments = request.contains("arguments") && request["arguments"].is_object()
                               ? request["arguments"]
                               : Json::object();
    if (const LiveCommand* live = findLive(text("command", "")))
        return live->run(engine, arguments, actor);
    FAIRLEAD_TRY(const Command* command, find(text("command", "")));
    return command->run({engine, arguments, actor, stop, progress});
}

Result<Json> evaluateDataset(const Json& arguments, const Settings& settings, const Clock& clock,
                             const std::stop_token& stop, const ProgressFn& progress) {
    training::TrainRequest defaults;
    defaults.split = "random:0.2";
    defaults.seed = static_cast<std::uint64_t>(settings.seed);
    defaults.threads = static_cast<unsigned>(settings.threads);
    FAIRLEAD_TRY(const auto request, trainRequest(arguments, defaults));
    FAIRLEAD_TRY(const auto spec, evaluate::parseSplit(request.split));
    evaluate::EvaluateOptions options;
    options.chain = request.chain;
    options.clock = &clock;
    FAIRLEAD_TRY(options.pipeline, recommend::rerank::pipelineNamed(request.pipeline));
    if (arguments.contains("ks")) {
        options.ks.clear();
        for (const auto& k : arguments["ks"]) {
            if (!k.is_number_integer() || k.get<std::int64_t>() < 1) {
                return Error{Errc::InvalidArgument, "k must be a whole number from 1 to 1,000",
                             "k"};
            }
            options.ks.push_back(k.get<std::size_t>());
        }
    }
    // Wrong parameters are told before a large dataset is read.
    FAIRLEAD_TRY(const auto chain, recommend::Chain::make(request.chain));
    FAIRLEAD_TRY(const auto loaded,
                 datasets::loadMovielens(arguments.value("path", std::string()), stop, progress));
    FAIRLEAD_TRY(const auto report,
                 evaluate::evaluateSplit(loaded.data, spec, options,
                                         {request.threads, request.seed, stop, progress}));
    Json document = evaluate::toJson(report);
    document["skipped_rows"] = loaded.skipped;
    return document;
}

bool saysNo(std::string_view command, const Json& document) {
    if (command == "train") return document["gate"]["verdict"] == "fail";
    if (command == "version verify") return document["signature"] != "valid";
    if (command == "history verify") return !document["intact"].get<bool>();
    if (command == "store check") return !document["ok"].get<bool>();
    if (command == "store stats") return !document["conserved"].get<bool>();
    if (document.contains("fail_on")) return document["fail_on"]["negative"].get<bool>();
    return false;
}

}  // namespace core::runtime
