// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/auto_quarantine.h"

#include <algorithm>
#include <set>

namespace core::runtime {
namespace {

using Families = std::set<abuse::Family>;

Families familiesOf(const abuse::UserVerdict& user) {
    Families families;
    for (const abuse::Flag& flag : user.flags) {
        if (!abuse::detector(flag.rule).shownOnly)
            families.insert(abuse::detector(flag.rule).family);
    }
    return families;
}

/// Adds those whose rules the evidence names; false: it names none.
bool addFamilies(const Json& evidence, Families& families) {
    const auto rules = evidence.find("rules");
    if (rules == evidence.end() || !rules->is_array()) return false;
    bool any = false;
    for (const Json& rule : *rules) {
        const std::string id = rule.is_object() ? rule.value("rule", "") : "";
        const auto all = abuse::detectorCatalog();
        const auto known = std::ranges::find(all, id, &abuse::Detector::id);
        if (known == all.end() || known->shownOnly) continue;
        families.insert(known->family);
        any = true;
    }
    return any;
}

}  // namespace

Json quarantineEvidence(const abuse::UserVerdict& user) {
    Json rules = Json::array();
    for (const abuse::Flag& flag : user.flags)
        rules.push_back({{"rule", abuse::detector(flag.rule).id},
                         {"score", flag.score},
                         {"sentence", flag.sentence}});
    return {{"rules", std::move(rules)},
            {"score", user.score},
            {"decision", abuse::name(user.decision)}};
}

bool mayQuarantine(const abuse::UserVerdict& user,
                   std::span<const store::QuarantineEntry> decisionsBefore) {
    if (user.decision != abuse::Decision::Quarantine) return false;
    Families seen;
    for (const store::QuarantineEntry& entry : decisionsBefore) {
        if (!entry.release) return false;
        const bool when = addFamilies(entry.evidence, seen);
        const bool until = addFamilies(entry.release->evidence, seen);
        if (!when && !until) return false;
    }
    return !std::ranges::includes(seen, familiesOf(user));
}

}  // namespace core::runtime
