// SPDX-License-Identifier: GPL-3.0-or-later
// What is judged of the stream, and who is left out of training.
#include "core/base/log.h"
#include "core/runtime/engine.h"

namespace core::runtime {
namespace {

/// What a person saw when deciding.
Json evidenceOf(const judge::Verdicts& verdicts, const std::string& userId) {
    const abuse::UserVerdict* user = verdicts.abuse->find(userId);
    if (!user) return Json::object();
    Json rules = Json::array();
    for (const auto& flag : user->flags)
        rules.push_back({{"rule", abuse::detector(flag.rule).id},
                         {"score", flag.score},
                         {"sentence", flag.sentence}});
    return {{"rules", rules},
            {"score", user->score},
            {"decision", abuse::name(user->decision)},
            {"position", verdicts.position}};
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

judge::VerdictsPtr Engine::verdicts() const {
    const SharedLock lock(state_);
    return verdicts_;
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
    touch();
    return decided;
}

Status Engine::quarantine(std::span<const std::string> users, const std::string& reason,
                          const registry::Actor& actor) {
    const auto seen = verdicts();
    return decide(users, [&](const std::string& user) -> Status {
        FAIRLEAD_TRY(const auto entry,
                     quarantine_.add(user, reason, actor.name, evidenceOf(*seen, user)));
        return {};
    });
}

Status Engine::release(std::span<const std::string> users, const std::string& reason,
                       const registry::Actor& actor) {
    return decide(users, [&](const std::string& user) -> Status {
        FAIRLEAD_TRY(const auto entry, quarantine_.release(user, reason, actor.name));
        return {};
    });
}

Status Engine::clearFlags(std::span<const std::string> users, const std::string& reason,
                          const registry::Actor& actor) {
    const auto seen = verdicts();
    return decide(users, [&](const std::string& user) {
        return reviews_.clear(user, reason, actor.name, rulesOf(*seen, user));
    });
}

Status Engine::reopenFlags(std::span<const std::string> users, const std::string& reason,
                           const registry::Actor& actor) {
    return decide(
        users, [&](const std::string& user) { return reviews_.reopen(user, reason, actor.name); });
}

Result<AbuseDecisions> Engine::abuseDecisions() {
    FAIRLEAD_TRY(auto quarantine, quarantine_.active());
    FAIRLEAD_TRY(auto cleared, reviews_.cleared());
    return AbuseDecisions{std::move(quarantine), std::move(cleared)};
}

}  // namespace core::runtime
