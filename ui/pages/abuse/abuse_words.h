// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <vector>

#include "core/judge/drill.h"
#include "ui/pages/abuse/abuse_view.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/fact_list.h"

/// The Abuse page's values as translated words. Threads: GUI thread only.
namespace ui::pages {

QString ruleName(core::abuse::Rule rule);
/// What the rule looks at; of the classic ones also what is known to be wrong with them.
QString ruleSentence(core::abuse::Rule rule);
QString familyName(core::abuse::Family family);
theme::Token familyToken(core::abuse::Family family);
/// Why a rule fired, from its numbers.
QString flagSentence(const core::abuse::Flag& flag);
/// The numbers behind a flag: "ratings 112 · median 14".
QString flagNumbers(const core::abuse::Flag& flag);
/// Of all rules that count, strongest first; what a person wrote when none fires any more.
QString userSentence(const FlaggedUser& user);
QStringList ruleTags(const FlaggedUser& user);
/// "Review", "Quarantined 22 Nov 2026, 09:06 UTC", "Cleared …".
QString stateText(const FlaggedUser& user);
QString stateWord(UserState state);
theme::Verdict stateVerdict(UserState state);

QString attackName(core::simulate::AttackKind kind);
QString attackSentence(core::simulate::AttackKind kind);
/// Of the attackers that a drill must catch, at least.
inline constexpr double kRecallRequired = 0.9;
/// What a drill found, as one sentence.
QString drillSentence(const core::judge::DrillReport& report);
std::vector<widgets::Fact> drillFacts(const core::judge::DrillReport& report);

/// What a badge and the title need beside the view.
struct AbuseNow {
    const AbuseView& view;
    const core::judge::DrillReport* drill = nullptr;  ///< the last one of this session
};
QString abuseSubtitle(const AbuseNow& now);
std::vector<widgets::BadgeText> abuseBadges(const AbuseNow& now);

}  // namespace ui::pages
