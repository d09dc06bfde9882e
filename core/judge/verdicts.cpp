// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/verdicts.h"

#include <algorithm>

namespace core::judge {

const fairness::Verdict* verdict(const Verdicts& verdicts, const std::string& id) {
    const auto in = [&](const std::vector<fairness::Verdict>& all) -> const fairness::Verdict* {
        const auto it = std::ranges::find(all, id, &fairness::Verdict::id);
        return it == all.end() ? nullptr : &*it;
    };
    if (const auto* found = in(verdicts.fairness->verdicts)) return found;
    if (verdicts.feedback->echo.verdict.id == id) return &verdicts.feedback->echo.verdict;
    return in(verdicts.feedback->starvation.verdicts);
}

}  // namespace core::judge
