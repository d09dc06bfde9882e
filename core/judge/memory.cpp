// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/memory.h"

#include <algorithm>

namespace core::judge {
namespace {

constexpr std::size_t kMostFlags = 10000;

void add(monitoring::TimeSeries& series, UtcTime at, const std::optional<double>& value) {
    if (value) series.add(at, *value);
}

std::optional<double> valueOf(const fairness::FairnessReport& report, const char* id) {
    if (report.facts.requests == 0) return {};
    const fairness::Number* number = report.number(id);
    return number ? std::optional(number->estimate.value) : std::nullopt;
}

std::optional<double> valueOf(const std::optional<fairness::Estimate>& estimate) {
    return estimate ? std::optional(estimate->value) : std::nullopt;
}

}  // namespace

std::vector<const abuse::UserVerdict*> JudgeMemory::nowFlagged(const abuse::AbuseReport& report) {
    std::vector<const abuse::UserVerdict*> fresh;
    std::set<std::string, std::less<>> flagged;
    for (const abuse::UserVerdict& user : report.users) {
        if (!user.flagged()) continue;
        flagged.insert(user.userId);
        if (!first_ && !flagged_.contains(user.userId)) fresh.push_back(&user);
    }
    flagged_ = std::move(flagged);
    first_ = false;
    return fresh;
}

abuse::Rule JudgeMemory::strongestRule(const abuse::UserVerdict& user) {
    const abuse::Flag* strongest = nullptr;
    for (const abuse::Flag& flag : user.flags) {
        if (abuse::detector(flag.rule).shownOnly) continue;
        if (!strongest || flag.score > strongest->score) strongest = &flag;
    }
    return strongest->rule;
}

void JudgeMemory::finish(Verdicts& verdicts) {
    if (flags_.size() > kMostFlags)
        flags_.erase(flags_.begin(), flags_.end() - static_cast<std::ptrdiff_t>(kMostFlags));
    verdicts.newFlags = flags_;

    const UtcTime at = verdicts.to;
    const fairness::FairnessReport& fairness = *verdicts.fairness;
    const feedback::FeedbackReport& feedback = *verdicts.feedback;
    add(series_.coverage, at, valueOf(fairness, "coverage"));
    add(series_.giniCatalogue, at, valueOf(fairness, "gini_catalogue"));
    add(series_.top10Share, at, valueOf(fairness, "top_10_share"));
    add(series_.newItemCoverage, at, valueOf(fairness, "new_item_coverage"));
    add(series_.parityGap, at, valueOf(fairness.parity.gap));
    add(series_.echoSlope, at, valueOf(feedback.echo.slope));
    add(series_.starvationRatio, at, valueOf(feedback.starvation.ratio));
    add(series_.flaggedUsers, at, static_cast<double>(flagged_.size()));

    VerdictHistories histories;
    histories.coverage = series_.coverage.points();
    histories.giniCatalogue = series_.giniCatalogue.points();
    histories.parityGap = series_.parityGap.points();
    histories.top10Share = series_.top10Share.points();
    histories.newItemCoverage = series_.newItemCoverage.points();
    histories.echoSlope = series_.echoSlope.points();
    histories.starvationRatio = series_.starvationRatio.points();
    histories.flaggedUsers = series_.flaggedUsers.points();
    verdicts.histories = std::make_shared<VerdictHistories>(std::move(histories));
}

}  // namespace core::judge
