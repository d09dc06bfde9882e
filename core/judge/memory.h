// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>
#include <string>

#include "core/judge/verdicts.h"

namespace core::judge {

/// What a judge remembers of its earlier judgements: figures over time, and who was flagged.
/// Threads: thread-compatible.
class JudgeMemory {
  public:
    /// Takes the reports of a new judgement and fills histories and newFlags. Whoever is flagged in
    /// the first one is known, not new. `newestRating(userId)` is the time of the user's newest.
    template <class NewestRating>
    void take(Verdicts& verdicts, NewestRating&& newestRating) {
        for (const abuse::UserVerdict* user : nowFlagged(*verdicts.abuse)) {
            flags_.push_back({newestRating(user->userId), user->userId, strongestRule(*user)});
        }
        finish(verdicts);
    }

  private:
    /// Flagged now and clear before. Changes what "before" is.
    std::vector<const abuse::UserVerdict*> nowFlagged(const abuse::AbuseReport& report);
    static abuse::Rule strongestRule(const abuse::UserVerdict& user);
    void finish(Verdicts& verdicts);

    struct Series {
        monitoring::TimeSeries coverage, giniCatalogue, parityGap, top10Share, newItemCoverage;
        monitoring::TimeSeries echoSlope, starvationRatio, flaggedUsers;
    };
    Series series_;
    std::set<std::string, std::less<>> flagged_;
    std::vector<NewFlag> flags_;
    bool first_ = true;
};

}  // namespace core::judge
