// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/scenario.h"

#include <vector>

namespace core::simulate {
namespace {

Behaviour echoChamber() {
    Behaviour b;
    b.browseFactor = 0.05;
    b.positionBias = 3;
    b.tasteWeight = 0.2;
    b.qualityWeight = 0.1;
    b.popularityWeight = 0.6;
    b.reluctance = -3;
    return b;
}

Behaviour longTailStarvation() {
    Behaviour b;
    b.popularityWeight = 1.5;
    b.headFocus = 2;
    b.searchShare = 0;
    return b;
}

Behaviour ratingSpam() {
    Behaviour b;
    b.attackShare = 0.003;
    return b;
}

Behaviour tasteDrift() {
    Behaviour b;
    b.turnPerThousand = 0.2;
    return b;
}

}  // namespace

std::span<const Scenario> scenarioCatalog() {
    static const std::vector<Scenario> catalog{
        {"calm",
         "People follow their tastes, look down the list and sometimes search elsewhere.",
         {}},
        {"echo-chamber",
         "Nearly everybody takes the first items of the list, whatever their own taste.",
         echoChamber()},
        {"long-tail-starvation",
         "People who look around meet hits alone and prefer what is popular already.",
         longTailStarvation()},
        {"rating-spam", "Labelled attackers rate in bursts, in six styles, and push one item.",
         ratingSpam()},
        {"taste-drift", "Everybody's taste turns from genre to genre while they watch.",
         tasteDrift()},
    };
    return catalog;
}

Result<const Scenario*> findScenario(const std::string& id) {
    std::string known;
    for (const Scenario& scenario : scenarioCatalog()) {
        if (scenario.id == id) return &scenario;
        known += (known.empty() ? "" : ", ") + scenario.id;
    }
    return Error{Errc::InvalidArgument,
                 "there is no scenario \"" + id + "\"; there are " + known + ".", id};
}

}  // namespace core::simulate
