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
    return decide(users, [&](const std::string& user) -> Status {
        FAIRLEAD_TRY(const auto entry, quarantine_.release(user, reason, actor.name));
        return {};
    });
}

}  // namespace core::runtime
