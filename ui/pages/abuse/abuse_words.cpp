// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/abuse/abuse_words.h"

#include <QCoreApplication>
#include <cmath>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"

namespace ui::pages {

using core::abuse::Family;
using core::abuse::Flag;
using core::abuse::Rule;
using theme::Token;
using theme::Verdict;
using widgets::BadgeText;

namespace {

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1) {
    return QCoreApplication::translate("ui::pages", text, disambiguation, n);
}

double numberOf(const Flag& flag, std::string_view key) {
    for (const auto& [name, value] : flag.numbers) {
        if (name == key) return value;
    }
    return 0;
}

QString text(const Flag& flag, std::string_view key) {
    return bridge::number(numberOf(flag, key));
}

QString numberName(std::string_view key) {
    if (key == "ratings") return tr("ratings");
    if (key == "mean") return tr("mean");
    if (key == "sd") return tr("standard deviation");
    if (key == "median") return tr("median");
    if (key == "limit") return tr("limit");
    if (key == "most_in_60_s") return tr("most in 60 s");
    if (key == "limit_60_s") return tr("limit in 60 s");
    if (key == "most_in_1_h") return tr("most in 1 h");
    if (key == "limit_1_h") return tr("limit in 1 h");
    if (key == "users") return tr("users");
    if (key == "hours") return tr("hours");
    if (key == "items") return tr("items");
    if (key == "moments") return tr("shared moments");
    if (key == "expected") return tr("expected");
    if (key == "rdma_z") return tr("deviation z");
    if (key == "degsim_z") return tr("distance z");
    if (key == "pca_z") return tr("taste z");
    return bridge::text(std::string(key));
}

QString burstSentence(const Flag& f) {
    const bool minute = numberOf(f, "most_in_60_s") > numberOf(f, "limit_60_s");
    const bool hour = numberOf(f, "most_in_1_h") > numberOf(f, "limit_1_h");
    const QString inMinute = tr("%1 ratings within 60 seconds (at most %2 are usual)")
                                 .arg(text(f, "most_in_60_s"), text(f, "limit_60_s"));
    const QString inHour = tr("%1 ratings within one hour (at most %2 are usual)")
                               .arg(text(f, "most_in_1_h"), text(f, "limit_1_h"));
    return minute && hour ? inMinute + QStringLiteral("; ") + inHour : minute ? inMinute : inHour;
}

QString share(const std::optional<double>& value) {
    return value ? bridge::percent(*value, *value == 1 ? 0 : 1) : QStringLiteral("–");
}

BadgeText waitingBadge(const AbuseView& view) {
    BadgeText badge{tr("Flagged users"), {}, tr("required 0 after 24 h"), Verdict::Off};
    if (!view.verdicts->judged) {
        badge.requirement = tr("nothing judged yet");
        return badge;
    }
    badge.value = tr("%n waiting", nullptr, int(view.waiting));
    badge.verdict = view.waiting > 0 ? Verdict::Warn : Verdict::Pass;
    return badge;
}

BadgeText excludedBadge(const AbuseView& view) {
    BadgeText badge{tr("Excluded before training"), {}, tr("required 100 %"), Verdict::Off};
    if (view.due == 0) {
        badge.requirement = tr("nobody is in quarantine");
        return badge;
    }
    const double part = double(view.excluded) / double(view.due);
    badge.value = bridge::percent(part, part == 1 ? 0 : 1);
    badge.verdict = view.missed > 0            ? Verdict::Fail
                    : view.excluded < view.due ? Verdict::Warn
                                               : Verdict::Pass;
    return badge;
}

BadgeText drillBadge(const core::judge::DrillReport* drill) {
    BadgeText badge{tr("Simulated attack caught"), {}, tr("required ≥ 90 %"), Verdict::Off};
    if (!drill || !drill->outcome.recall) {
        badge.requirement = tr("none was run");
        return badge;
    }
    const double recall = *drill->outcome.recall;
    badge.value = share(recall);
    badge.verdict = recall >= kRecallRequired ? Verdict::Pass : Verdict::Fail;
    return badge;
}

QString climbText(const core::judge::DrillReport& report) {
    const auto& climb = *report.outcome.climb;
    return tr("%1 → %2 → %3")
        .arg(bridge::count(qint64(climb.listsBefore)), bridge::count(qint64(climb.listsAfter)),
             bridge::count(qint64(report.cleaned->listsAfter)));
}

}  // namespace

QString ruleName(Rule rule) {
    switch (rule) {
        case Rule::ThreeSigma:
            return tr("Classic 3 σ");
        case Rule::Volume:
            return tr("Volume");
        case Rule::ClassicBurst:
            return tr("Classic burst");
        case Rule::Burst:
            return tr("Burst");
        case Rule::Inflow:
            return tr("Item inflow");
        case Rule::Extreme:
            return tr("Same rating");
        case Rule::Profile:
            return tr("Profile");
        case Rule::Lockstep:
            return tr("Lockstep");
    }
    return {};
}

QString ruleSentence(Rule rule) {
    switch (rule) {
        case Rule::ThreeSigma:
            return tr(
                "More ratings than mean + 3 standard deviations. For comparison: among 10 % "
                "spammers it misses most, because they inflate the deviation.");
        case Rule::Volume:
            return tr(
                "More ratings than the spread of the users' own logarithms allows. Good up "
                "to 20 % spammers.");
        case Rule::ClassicBurst:
            return tr(
                "10 or more ratings within one hour. For comparison: it flags 99.7 % of "
                "MovieLens-100K's real users, who rate in one sitting.");
        case Rule::Burst:
            return tr("Faster than the first sessions of this service's own users.");
        case Rule::Inflow:
            return tr("Top or bottom ratings reach an item faster than items ever get them.");
        case Rule::Extreme:
            return tr("Nearly all ratings at one end of the scale, hardly any spread.");
        case Rule::Profile:
            return tr("A profile that deviates from every item's mean and goes with nobody.");
        case Rule::Lockstep:
            return tr("The same items rated alike at the same time as a group.");
    }
    return {};
}

QString familyName(Family family) {
    switch (family) {
        case Family::Activity:
            return tr("Activity");
        case Family::Ratings:
            return tr("Ratings");
        case Family::TargetAndTime:
            return tr("Target and time");
    }
    return {};
}

Token familyToken(Family family) {
    switch (family) {
        case Family::Activity:
            return Token::Series5;
        case Family::Ratings:
            return Token::Series2;
        case Family::TargetAndTime:
            return Token::Series3;
    }
    return Token::Series5;
}

QString flagSentence(const Flag& f) {
    switch (f.rule) {
        case Rule::ThreeSigma:
            return tr("%1 ratings, more than the mean of %2 plus three deviations of %3")
                .arg(text(f, "ratings"), text(f, "mean"), text(f, "sd"));
        case Rule::Volume:
            return tr("%1 ratings, %2 times the median of %3")
                .arg(text(f, "ratings"),
                     bridge::number(numberOf(f, "ratings") / std::max(1.0, numberOf(f, "median"))),
                     text(f, "median"));
        case Rule::ClassicBurst:
            return tr("%1 ratings within one hour").arg(text(f, "most_in_1_h"));
        case Rule::Burst:
            return burstSentence(f);
        case Rule::Inflow:
            return (numberOf(f, "top") > 0
                        ? tr("One of %1 users whose top ratings reached item %2 within %3 h")
                        : tr("One of %1 users whose bottom ratings reached item %2 within %3 h"))
                .arg(text(f, "users"), bridge::isolate(bridge::text(f.subject)), text(f, "hours"));
        case Rule::Extreme:
            return tr("%1 ratings that average %2 stars with a spread of only %3")
                .arg(text(f, "ratings"), bridge::fixed(numberOf(f, "mean"), 2),
                     bridge::fixed(numberOf(f, "sd"), 2));
        case Rule::Profile:
            return tr("Rated unlike everybody else: %1 from the item means, %2 from neighbours, %3 "
                      "from common tastes (robust deviations)")
                .arg(text(f, "rdma_z"), text(f, "degsim_z"), text(f, "pca_z"));
        case Rule::Lockstep:
            return tr("%1 ratings alike and within %2 h of each other as a group of %3 users")
                .arg(text(f, "moments"), text(f, "hours"), text(f, "users"));
    }
    return {};
}

QString flagNumbers(const Flag& flag) {
    QStringList parts;
    for (const auto& [key, value] : flag.numbers) {
        if (key != "top") parts << numberName(key) + u' ' + bridge::number(value);
    }
    return parts.join(QStringLiteral(" · "));
}

QString userSentence(const FlaggedUser& user) {
    QStringList parts;
    for (const Flag* flag : countingFlags(user.verdict))
        parts << flagSentence(*flag);
    return parts.empty() ? bridge::text(user.reason) : parts.join(QStringLiteral("; "));
}

QStringList ruleTags(const FlaggedUser& user) {
    QStringList tags;
    for (const Flag* flag : countingFlags(user.verdict))
        tags << ruleName(flag->rule);
    return tags;
}

QString stateWord(UserState state) {
    switch (state) {
        case UserState::Waiting:
            return tr("Review");
        case UserState::Quarantined:
            return tr("Quarantined");
        case UserState::Cleared:
            return tr("Cleared");
    }
    return {};
}

Verdict stateVerdict(UserState state) {
    switch (state) {
        case UserState::Waiting:
            return Verdict::Warn;
        case UserState::Quarantined:
            return Verdict::Info;
        case UserState::Cleared:
            return Verdict::Pass;
    }
    return Verdict::Off;
}

QString stateText(const FlaggedUser& user) {
    const QString since = bridge::dateTime(user.decidedAt);
    const QString by = bridge::isolate(bridge::text(user.decidedBy));
    switch (user.state) {
        case UserState::Waiting:
            return user.verdict.decision == core::abuse::Decision::Quarantine
                       ? tr("Rules of two families agree; nobody has looked yet")
                       : tr("Rules of one family; a person decides");
        case UserState::Quarantined:
            return tr("Quarantined since %1 by %2").arg(since, by);
        case UserState::Cleared:
            return tr("Cleared %1 by %2").arg(since, by);
    }
    return {};
}

QString attackName(core::simulate::AttackKind kind) {
    using core::simulate::AttackKind;
    switch (kind) {
        case AttackKind::Volume:
            return tr("Volume");
        case AttackKind::Random:
            return tr("Random");
        case AttackKind::Average:
            return tr("Average");
        case AttackKind::Bandwagon:
            return tr("Bandwagon");
        case AttackKind::Segment:
            return tr("Segment");
        case AttackKind::LoveHate:
            return tr("Love and hate");
    }
    return {};
}

QString attackSentence(core::simulate::AttackKind kind) {
    using core::simulate::AttackKind;
    switch (kind) {
        case AttackKind::Volume:
            return tr("Very many ratings of any item; no target.");
        case AttackKind::Random:
            return tr("The target, and other items rated about the mean of all ratings.");
        case AttackKind::Average:
            return tr(
                "The target, and other items rated about their own means: harder to tell "
                "from people.");
        case AttackKind::Bandwagon:
            return tr("As random, and the five most rated items as well.");
        case AttackKind::Segment:
            return tr("The target and the five most rated items of its genre, against all others.");
        case AttackKind::LoveHate:
            return tr("The target at one end of the scale, all others at the other.");
    }
    return {};
}

QString drillSentence(const core::judge::DrillReport& r) {
    const QString caught = tr("%1 of %n attacker(s) caught", nullptr, int(r.attackers))
                               .arg(bridge::count(qint64(r.outcome.truePositives)));
    const QString others =
        r.outcome.falsePositives == 0
            ? tr("nobody else flagged")
            : tr("%n other user(s) flagged with them", nullptr, int(r.outcome.falsePositives));
    return caught + QStringLiteral("; ") + others;
}

std::vector<widgets::Fact> drillFacts(const core::judge::DrillReport& r) {
    using widgets::Fact;
    const auto& o = r.outcome;
    std::vector<Fact> facts{
        {tr("Attack"),
         tr("%1, %2 users, %3 ratings")
             .arg(attackName(r.attack.kind), bridge::count(qint64(r.attackers)),
                  bridge::count(qint64(r.attackRatings))),
         false,
         {}},
        {tr("Share caught (recall)"), share(o.recall), true, {}},
        {tr("Right among the flagged (precision)"), share(o.precision), true, {}},
        {tr("Quarantined by rules alone"), bridge::count(qint64(o.quarantinedAttackers)), true, {}},
        {tr("Half of them known after"),
         o.delay ? tr("%1, %2 ratings")
                       .arg(bridge::duration(o.delay->seconds),
                            bridge::count(qint64(o.delay->attackRatings)))
                 : tr("never"),
         true,
         {}},
    };
    if (o.climb && r.cleaned) {
        const QString item =
            r.targetTitle.empty() ? bridge::text(r.attack.target) : bridge::text(r.targetTitle);
        facts.push_back({r.attack.push ? tr("Pushed item") : tr("Nuked item"),
                         bridge::isolate(item),
                         false,
                         {}});
        facts.push_back(
            {tr("In lists of %n user(s), before → attacked → cleaned", nullptr, int(r.lists)),
             climbText(r),
             true,
             {}});
    }
    if (r.targetRank) {
        facts.push_back({tr("Mean rank among all items"),
                         tr("%1 → %2 → %3")
                             .arg(bridge::number(r.targetRank->before, 4),
                                  bridge::number(r.targetRank->attacked, 4),
                                  bridge::number(r.targetRank->cleaned, 4)),
                         true,
                         {}});
    }
    facts.push_back(
        {tr("Lists that changed"),
         tr("%1 of %2").arg(bridge::count(qint64(r.listsChanged)), bridge::count(qint64(r.lists))),
         true,
         {}});
    facts.push_back({tr("Flagged before the attack, left out"),
                     bridge::count(qint64(r.flaggedBefore)),
                     true,
                     {}});
    facts.push_back(
        {tr("Copy"),
         r.users < r.usersInStore
             ? tr("%1 ratings of %2 of %3 users")
                   .arg(bridge::count(qint64(r.ratings)), bridge::count(qint64(r.users)),
                        bridge::count(qint64(r.usersInStore)))
             : tr("all %1 ratings of %2 users")
                   .arg(bridge::count(qint64(r.ratings)), bridge::count(qint64(r.users))),
         false,
         {}});
    return facts;
}

QString abuseSubtitle(const AbuseNow& now) {
    const AbuseView& view = now.view;
    if (!view.verdicts->judged) return tr("Nobody has been judged yet");
    if (view.waiting > 0) {
        return tr("%n user(s) wait for review; their ratings are in training until you decide",
                  nullptr, int(view.waiting));
    }
    if (view.quarantined > 0 && view.missed == 0) {
        return tr("%n user(s) in quarantine; none of their ratings will be in training", nullptr,
                  int(view.quarantined));
    }
    if (view.quarantined > 0) return tr("Not all users in quarantine are left out of training");
    return tr("No user waits for review");
}

std::vector<BadgeText> abuseBadges(const AbuseNow& now) {
    return {waitingBadge(now.view), excludedBadge(now.view), drillBadge(now.drill)};
}

}  // namespace ui::pages
