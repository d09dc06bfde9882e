// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/analysis.h"
#include "core/runtime/command_call.h"
#include "core/runtime/results.h"

namespace core::runtime {
namespace {

Result<Json> analyzeIt(const Call& call, std::string_view what) {
    return analyze(what, call.arguments, call.engine.settings(), &call.engine.events(),
                   call.engine.clock(), call.stop);
}

Json toJson(const store::QuarantineEntry& entry) {
    return {{"user_id", entry.userId},
            {"since", formatUtc(entry.since)},
            {"by", entry.by},
            {"reason", entry.reason},
            {"evidence", entry.evidence}};
}

}  // namespace

Result<Json> analyzeFairness(const Call& call) {
    return analyzeIt(call, "fairness");
}
Result<Json> analyzeFeedback(const Call& call) {
    return analyzeIt(call, "feedback");
}
Result<Json> analyzeAbuse(const Call& call) {
    return analyzeIt(call, "abuse");
}

Result<Json> results(const Call& call) {
    FAIRLEAD_TRY(const auto out, call.get<std::string>("out"));
    if (out.empty()) return Error{Errc::InvalidArgument, "the folder has no name", "out"};
    FAIRLEAD_TRY(const auto verdicts,
                 judgeStore(call.arguments, call.engine.settings(),
                            call.engine.settings().fairnessWindowHours, call.engine.events(),
                            call.engine.clock(), call.stop));
    auto all = verdicts->fairness->verdicts;
    for (const auto& verdict : verdicts->feedback->verdicts())
        all.push_back(verdict);
    FAIRLEAD_TRY(Json failed, failOn(call.arguments, all, verdicts->abuse.get()));
    FAIRLEAD_TRY(const auto files, resultsFiles(call.engine, *verdicts, call.stop));
    SystemFileSystem system;
    FAIRLEAD_CHECK(writeResults(files, out, system));
    Json names = Json::array();
    for (const auto& [name, _] : files)
        names.push_back(name);
    Json rows = Json::array();
    for (const auto& verdict : all)
        rows.push_back(fairness::toJson(verdict));
    return Json{{"out", out}, {"files", names}, {"verdicts", rows}, {"fail_on", failed}};
}

Result<Json> quarantineList(const Call& call) {
    FAIRLEAD_TRY(const auto active, call.engine.events().activeQuarantine());
    Json rows = Json::array();
    for (const auto& entry : active)
        rows.push_back(toJson(entry));
    return Json{{"quarantine", rows}};
}

Result<Json> quarantineAdd(const Call& call) {
    FAIRLEAD_TRY(const auto users, call.get<std::vector<std::string>>("users"));
    FAIRLEAD_TRY(const auto reason, call.get<std::string>("reason"));
    FAIRLEAD_CHECK(call.engine.quarantine(users, reason, call.actor));
    return Json{{"users", users}, {"quarantined", true}, {"reason", reason}};
}

Result<Json> abuseClear(const Call& call) {
    FAIRLEAD_TRY(const auto users, call.get<std::vector<std::string>>("users"));
    FAIRLEAD_TRY(const auto reason, call.get<std::string>("reason"));
    FAIRLEAD_CHECK(call.engine.clearFlags(users, reason, call.actor));
    return Json{{"users", users}, {"cleared", true}, {"reason", reason}};
}

Result<Json> abuseReopen(const Call& call) {
    FAIRLEAD_TRY(const auto users, call.get<std::vector<std::string>>("users"));
    FAIRLEAD_TRY(const auto reason, call.get<std::string>("reason"));
    FAIRLEAD_CHECK(call.engine.reopenFlags(users, reason, call.actor));
    return Json{{"users", users}, {"cleared", false}, {"reason", reason}};
}

Result<Json> quarantineRelease(const Call& call) {
    FAIRLEAD_TRY(const auto users, call.get<std::vector<std::string>>("users"));
    FAIRLEAD_TRY(const auto reason, call.get<std::string>("reason"));
    FAIRLEAD_CHECK(call.engine.release(users, reason, call.actor));
    return Json{{"users", users}, {"quarantined", false}, {"reason", reason}};
}

}  // namespace core::runtime
