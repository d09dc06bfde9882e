// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/runtime/requirement_rules.h"

namespace core::runtime::rules {
namespace {

using fairness::Missing;
using fairness::State;

const char* reasonOf(Missing missing) {
    switch (missing) {
        case Missing::Users:
            return "too few users yet";
        case Missing::Volume:
            return "too few recommendations yet";
        case Missing::Segments:
            return "needs two segments of 40 users";
        case Missing::Items:
            return "the catalogue is empty";
        case Missing::Nothing:
        case Missing::Interval:
            return "its interval spans the limit";
    }
    return "its interval spans the limit";
}

/// A verdict is what its own rule made of the interval: its state holds, not the bare value.
Requirement judged(Requirement r, const Inputs& in, const char* id) {
    const judge::Verdicts& verdicts = in.verdicts;
    if (!verdicts.judged) return without(r, Verdict::CannotTell, "nothing was judged yet");
    if (verdicts.fairness->facts.requests == 0)
        return without(r, Verdict::CannotTell, "no recommendation within the window");
    const fairness::Verdict* verdict = judge::verdict(verdicts, id);
    if (!verdict || verdict->state == State::CannotTell)
        return without(r, Verdict::CannotTell,
                       reasonOf(verdict ? verdict->missing : Missing::Nothing));
    r.checked = verdicts.at;
    r.measured = verdict->value;
    r.verdict = verdict->state == State::Fail   ? Verdict::Fail
                : verdict->state == State::Warn ? Verdict::Warn
                                                : Verdict::Pass;
    if (!verdict->value) r.reason = "the tail is never shown";
    return r;
}

bool contains(const std::vector<std::string>& ascending, const std::string& id) {
    return std::ranges::binary_search(ascending, id);
}

}  // namespace

std::optional<Requirement> shownCoverage(const Inputs& in) {
    return judged(
        atLeast("fairness.coverage", Unit::Share, in.settings.coverageRequired, "fairness"), in,
        "coverage");
}

std::optional<Requirement> parityGap(const Inputs& in) {
    return judged(atMost("fairness.parity", Unit::Score, in.settings.parityRequired, "fairness"),
                  in, "parity_gap");
}

std::optional<Requirement> echoSlope(const Inputs& in) {
    const fairness::Verdict& echo = in.verdicts.feedback->echo.verdict;
    double limit = feedback::EchoOptions{}.rise /
                   static_cast<double>(std::max<std::int64_t>(1, in.settings.feedbackWindows - 1));
    if (in.verdicts.judged && echo.required > 0) limit = echo.required;
    return judged(atMost("feedback.echo", Unit::Score, limit, "feedback"), in, "echo");
}

std::optional<Requirement> starvation(const Inputs& in) {
    return judged(
        atMost("feedback.starvation", Unit::Score, in.settings.starvationModerate, "feedback"), in,
        "starvation_ratio");
}

std::optional<Requirement> flaggedUsers(const Inputs& in) {
    Requirement r = equal("abuse.waiting", Unit::Count, 0, "abuse");
    const judge::Verdicts& verdicts = in.verdicts;
    if (!verdicts.judged) return without(r, Verdict::CannotTell, "nothing was judged yet");
    if (verdicts.abuse->ratings == 0) return without(r, Verdict::CannotTell, "no ratings yet");
    std::vector<std::string> decided = verdicts.released;
    for (const store::QuarantineEntry& entry : verdicts.quarantine)
        decided.push_back(entry.userId);
    std::ranges::sort(decided);
    std::size_t waiting = 0;
    for (const abuse::UserVerdict& user : verdicts.abuse->users)
        waiting += user.flagged() && !contains(decided, user.userId);
    r.checked = verdicts.at;
    r.measured = static_cast<double>(waiting);
    r.verdict = waiting > 0 ? Verdict::Warn : Verdict::Pass;
    return r;
}

}  // namespace core::runtime::rules
