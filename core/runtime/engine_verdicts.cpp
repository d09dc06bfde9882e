// SPDX-License-Identifier: GPL-3.0-or-later
// What is judged of the stream, and who is left out of training.
#include <algorithm>

#include "core/base/log.h"
#include "core/runtime/auto_quarantine.h"
#include "core/runtime/engine.h"
#include "core/runtime/judge_runtime.h"

namespace core::runtime {
namespace {

constexpr const char* kProgram = "fairlead";
constexpr std::size_t kMostReasonBytes = 3900;

/// What a person saw when deciding.
Json evidenceOf(const judge::Verdicts& verdicts, const std::string& userId) {
    const abuse::UserVerdict* user = verdicts.abuse->find(userId);
    if (!user) return Json::object();
    Json evidence = quarantineEvidence(*user);
    evidence["position"] = verdicts.position;
    return evidence;
}

/// The verdict's sentence, cut between characters.
std::string reasonOf(const abuse::UserVerdict& user) {
    std::string reason = user.sentence.substr(0, kMostReasonBytes);
    if (reason.size() < user.sentence.size()) {
        while (!reason.empty() && (reason.back() & 0xC0) == 0x80)
            reason.pop_back();
        if (!reason.empty()) reason.pop_back();
    }
    return reason;
}

/// Ids of the rules that fired and count.
std::vector<std::string> rulesOf(const judge::Verdicts& verdicts, const std::string& userId) {
    std::vector<std::string> rules;
    const abuse::UserVerdict* user = verdicts.abuse->find(userId);
    if (!user) return rules;
    for (const auto& flag : user->flags) {
        if (!abuse::detector(flag.rule).shownOnly)
            rules.emplace_back(abuse::detector(flag.rule).id);
    }
    return rules;
}

}  // namespace

void Engine::startJudge() {
    const double timeFactor =
        options_.demo ? options_.demo->timeFactor : live()->schedule.timeFactor;
    JudgeRuntimeOptions options;
    options.judge = judgeOptions(settings(), timeFactor);
    if (options_.demo) options.fullEvery = std::chrono::seconds(10);
    judge_ = std::make_unique<JudgeRuntime>(
        reader_, std::move(options), clock_,
        [this](Result<judge::VerdictsPtr> result) { judged(std::move(result)); });
}

void Engine::judged(Result<judge::VerdictsPtr> result) {
    if (!result) {
        log(LogLevel::Warning, "judge", result.error().text());
        const Lock lock(publishing_);
        auto last = std::make_shared<judge::Verdicts>(*verdicts());
        last->problem = result.error().message;
        publish(std::move(last));
        return;
    }
    if (settings().autoQuarantine && !options_.readOnly) quarantineByRules(**result);
    const Lock lock(publishing_);
    auto next = std::make_shared<judge::Verdicts>(**result);
    // A person may have decided while it was judged.
    if (const auto read = readDecisions(*next); !read)
        log(LogLevel::Warning, "judge", read.error().text());
    publish(std::move(next));
}

void Engine::publish(std::shared_ptr<judge::Verdicts> next) {
    const Lock lock(state_);
    next->revision = verdicts_->revision + 1;
    verdicts_ = std::move(next);
}

void Engine::quarantineByRules(const judge::Verdicts& seen) {
    bool any = false;
    for (const abuse::UserVerdict& user : seen.abuse->users) {
        if (user.decision != abuse::Decision::Quarantine || isQuarantined(user.userId)) continue;
        const auto before = quarantine_.historyOf(user.userId);
        if (!before || !mayQuarantine(user, *before)) continue;
        const auto entry =
            quarantine_.add(user.userId, reasonOf(user), kProgram, evidenceOf(seen, user.userId));
        // A person was faster: that is no error.
        if (!entry && entry.error().code != Errc::Refused)
            log(LogLevel::Warning, "judge", entry.error().text());
        any |= entry.ok();
    }
    if (!any) return;
    if (const auto read = readQuarantine(); !read)
        log(LogLevel::Warning, "judge", read.error().text());
    touch();
}

judge::VerdictsPtr Engine::verdicts() const {
    const SharedLock lock(state_);
    return verdicts_;
}

Status Engine::readDecisions(judge::Verdicts& into) {
    FAIRLEAD_TRY(into.quarantine, reader_.activeQuarantine());
    FAIRLEAD_TRY(into.released, reader_.releasedUsers());
    return {};
}

Status Engine::readQuarantine() {
    FAIRLEAD_TRY(const auto quarantined, reader_.quarantinedUsers());
    const Lock lock(state_);
    quarantined_ = {quarantined.users.begin(), quarantined.users.end()};
    return {};
}

bool Engine::isQuarantined(const std::string& userId) const {
    const SharedLock lock(state_);
    return quarantined_.contains(userId);
}

/// `each` decides about one user. What was decided before an error stands, and is known.
template <class Each>
Status Engine::decide(std::span<const std::string> users, Each&& each) {
    if (options_.readOnly)
        return Error{Errc::Unavailable, "the profile is open for reading only", {}};
    Status decided;
    for (const std::string& user : users) {
        decided = each(user);
        if (!decided) break;
    }
    FAIRLEAD_CHECK(readQuarantine());
    {
        // Pages need not wait for the next judgement to show it.
        const Lock lock(publishing_);
        auto next = std::make_shared<judge::Verdicts>(*verdicts());
        FAIRLEAD_CHECK(readDecisions(*next));
        publish(std::move(next));
    }
    touch();
    return decided;
}

Status Engine::decideThere(const std::string& command, std::span<const std::string> users,
                           const std::string& reason, const registry::Actor& actor) {
    const Status decided = remote_->tell(
        command,
        {{"users", std::vector<std::string>(users.begin(), users.end())}, {"reason", reason}},
        actor.name);
    refresh();
    return decided;
}

Status Engine::quarantine(std::span<const std::string> users, const std::string& reason,
                          const registry::Actor& actor) {
    if (remote_) return decideThere("quarantine add", users, reason, actor);
    const auto seen = verdicts();
    return decide(users, [&](const std::string& user) -> Status {
        FAIRLEAD_TRY(const auto entry,
                     quarantine_.add(user, reason, actor.name, evidenceOf(*seen, user)));
        return {};
    });
}

Status Engine::release(std::span<const std::string> users, const std::string& reason,
                       const registry::Actor& actor) {
    if (remote_) return decideThere("quarantine release", users, reason, actor);
    const auto seen = verdicts();
    return decide(users, [&](const std::string& user) -> Status {
        FAIRLEAD_TRY(const auto entry,
                     quarantine_.release(user, reason, actor.name, evidenceOf(*seen, user)));
        return {};
    });
}

Status Engine::clearFlags(std::span<const std::string> users, const std::string& reason,
                          const registry::Actor& actor) {
    if (remote_) return decideThere("abuse clear", users, reason, actor);
    const auto seen = verdicts();
    return decide(users, [&](const std::string& user) {
        return reviews_.clear(user, reason, actor.name, rulesOf(*seen, user));
    });
}

Status Engine::reopenFlags(std::span<const std::string> users, const std::string& reason,
                           const registry::Actor& actor) {
    if (remote_) return decideThere("abuse reopen", users, reason, actor);
    return decide(
        users, [&](const std::string& user) { return reviews_.reopen(user, reason, actor.name); });
}

Result<AbuseDecisions> Engine::abuseDecisions() {
    FAIRLEAD_TRY(auto quarantine, quarantine_.active());
    FAIRLEAD_TRY(auto cleared, reviews_.cleared());
    return AbuseDecisions{std::move(quarantine), std::move(cleared)};
}

}  // namespace core::runtime
