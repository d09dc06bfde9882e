// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/threat_checks.h"

#include <algorithm>

namespace core::runtime {
namespace {

constexpr unsigned kOthers = 0077;

struct Checked {
    const char* state;
    std::string evidence;
    const char* fix = "";
};

Json row(const char* surface, const char* threat, const char* impact, const char* mitigation,
         const Checked& checked) {
    return {{"surface", surface},       {"threat", threat},       {"impact", impact},
            {"mitigation", mitigation}, {"state", checked.state}, {"evidence", checked.evidence},
            {"fix", checked.fix}};
}

Result<Checked> messageValidation(Engine& engine) {
    FAIRLEAD_TRY(const auto statistics, engine.events().statistics());
    const std::string evidence = std::to_string(statistics.position) + " events accepted, " +
                                 std::to_string(statistics.deadLetters) +
                                 " messages rejected with a reason";
    if (statistics.conserved()) return Checked{"verified", evidence};
    return Checked{"failing", evidence + "; the counts do not add up",
                   "run: fairleadctl store check"};
}

Checked streamSecurity(const Engine& engine, const char* what) {
    if (engine.settings().kafkaBootstrap.empty())
        return {"not_applicable", "no Kafka cluster is connected"};
    return {"off",
            std::string("connected to ") + engine.settings().kafkaBootstrap + " without " + what,
            "let the broker listen on a trusted network alone"};
}

Result<Checked> signatures(Engine& engine) {
    FAIRLEAD_TRY(const auto all, engine.registry().verifyAll());
    if (all.empty()) return Checked{"not_applicable", "there is no version yet"};
    std::string bad;
    for (const auto& verification : all) {
        if (!verification.valid()) bad += (bad.empty() ? "" : ", ") + verification.id.text;
    }
    if (bad.empty())
        return Checked{"verified", std::to_string(all.size()) + " versions verified now"};
    return Checked{"failing", "not valid: " + bad, "roll back to a valid version; train again"};
}

Checked keyPermissions(const Engine& engine) {
    const SystemFileSystem files;
    const auto folder = engine.profile().keysFolder();
    const auto names = files.list(folder);
    if (!names || names->empty()) return {"not_applicable", "the profile has no keys yet"};
    std::string open;
    std::size_t secret = 0;
    for (const std::string& name : *names) {
        const auto bytes = files.read(folder / name, 1 << 20);
        if (!bytes || bytes->find("PRIVATE KEY") == std::string::npos) continue;
        ++secret;
        const auto mode = files.mode(folder / name);
        if (!mode || (*mode & kOthers) != 0) open += (open.empty() ? "" : ", ") + name;
    }
    if (!open.empty()) return {"failing", "readable by others: " + open, "chmod 600 the file"};
    if (secret == 0) return {"not_applicable", "no signing key is kept here"};
    return {"verified", std::to_string(secret) + " signing key, readable by its owner alone"};
}

Result<Checked> history(Engine& engine) {
    FAIRLEAD_TRY(const auto checked, engine.registry().verifyHistory());
    const std::string entries = std::to_string(checked.entries) + " entries";
    if (checked.intact()) return Checked{"verified", entries + ", chained and signed"};
    return Checked{"failing", std::to_string(checked.problems.size()) + " problems in " + entries,
                   "run: fairleadctl history verify"};
}

Checked ratingSpam(const Engine& engine, const judge::Verdicts& verdicts) {
    if (verdicts.abuse->ratings == 0) return {"not_applicable", "there are no ratings yet"};
    const std::string evidence = std::to_string(verdicts.abuse->users.size()) + " users judged, " +
                                 std::to_string(verdicts.abuse->flaggedUsers().size()) +
                                 " flagged, " + std::to_string(verdicts.quarantine.size()) +
                                 " in quarantine";
    if (engine.settings().autoQuarantine) return {"verified", evidence};
    return {"off", evidence + "; quarantine by rules is switched off",
            "set abuse.auto_quarantine = true"};
}

}  // namespace

Result<Json> threatModel(Engine& engine, const judge::Verdicts& verdicts) {
    const Checked notLooked{"not_checked", "only a running server can tell"};
    FAIRLEAD_TRY(const Checked validation, messageValidation(engine));
    FAIRLEAD_TRY(const Checked signedVersions, signatures(engine));
    FAIRLEAD_TRY(const Checked log, history(engine));
    Json rows = Json::array();
    rows.push_back(row("kafka", "message injection", "made-up events train the model",
                       "schema validation, dead letters", validation));
    rows.push_back(row("kafka", "unauthorised access", "anybody reads and writes the topics",
                       "SASL", streamSecurity(engine, "SASL")));
    rows.push_back(row("kafka", "tampering", "events are changed on the way", "TLS",
                       streamSecurity(engine, "TLS")));
    rows.push_back(row("api", "rate abuse", "others wait", "rate limiter", notLooked));
    rows.push_back(row("api", "model extraction", "the model is copied by asking",
                       "query budget and noise", notLooked));
    rows.push_back(row("api", "injection", "requests run as code", "input validation", notLooked));
    rows.push_back(row("ratings", "rating spam", "attackers push or bury items",
                       "rules and quarantine", ratingSpam(engine, verdicts)));
    rows.push_back(
        row("registry", "model poisoning", "a changed model serves", "signatures", signedVersions));
    rows.push_back(row("registry", "unauthorised access", "others sign in our name",
                       "permissions of the keys", keyPermissions(engine)));
    rows.push_back(row("registry", "denied changes", "nobody knows who changed what",
                       "hash-chained, signed history", log));
    rows.push_back(row("build", "supply chain", "a dependency brings foreign code",
                       "pinned dependencies and SBOM",
                       {"not_checked", "a build cannot look at itself"}));
    return rows;
}

}  // namespace core::runtime
