// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fairness/fairness_charts.h"
#include "ui/widgets/charts/chart_card.h"

namespace ui::pages {

void FairnessCharts::explain() {
    coverageCard_->setExplanation(
        {tr("Which share of the catalogue each version showed to anybody within the window, "
            "with its interval. The dashed grey line is what evenly random lists would cover "
            "with as many places: where that is below the requirement there is not enough "
            "volume to judge the version."),
         tr("Coverage = items of the catalogue with at least one place / items of the "
            "catalogue. Reachable = 1 − exp(−s / items), s = distinct pairs of user and item. "
            "Intervals: jackknife over 20 groups of users, from 40 users on."),
         tr("At least 80 % with the whole interval; alert below 75 %."),
         tr("Show more of the catalogue: more exploration, tail slots or re-ranking for "
            "diversity; or roll back to the version that still did.")});
    lorenzCard_->setExplanation(
        {tr("How unevenly places are shared among items: the further the curve hangs below the "
            "straight line, the fewer items have most of them. Dotted: the version live "
            "before."),
         tr("Items of the catalogue, those never shown included, least shown first. Gini, all "
            "items = twice the area between line and curve. Beside it, in the tool tip: the "
            "Gini among shown items alone (the published one), the smallest one possible with "
            "so many places, and the one of evenly random lists."),
         tr("None of its own. That it does not rise is judged on the page Feedback loops."),
         {}});
    diversityCard_->setExplanation(
        {tr("Whether people who rate little get lists as varied as those who rate a lot. Low: "
            "fewer than 10 ratings, medium: 10 to 30, high: more than 30."),
         tr("Of the latest list of each user: the different items to expect among the lists of "
            "20 random users of the group / places of those lists. It does not depend on the "
            "size of the group, unlike the published diversity, which the tool tip also tells. "
            "Gap = largest − smallest. Groups of fewer than 40 users are left out."),
         tr("Gap below 0.15, its 95 % interval (Tukey, 3 groups) included; alert above 0.20."),
         tr("Look at the lists of a user of the group that gets least: fallbacks for new users "
            "often show everybody the same popular items. Exploration helps there first.")});
    topCard_->setExplanation(
        {tr("The ten items that were shown most, and what share of all places each has."),
         tr("Places of the item / places of all items of the catalogue in the window."),
         {},
         {}});
    exposureCard_->setExplanation(
        {tr("What items get by how popular they were before the window: each bar is 2.5 % of "
            "the catalogue, the most interacted with first."),
         tr("Places per item of the bar / places per item of the whole catalogue; 1 is a fair "
            "share. Head: the 30 % most interacted with before the window; tail: the 30 % "
            "least."),
         tr("None of its own. Head against tail is judged on the page Feedback loops."),
         tr("A low tail and a high head feed themselves: tail slots and exploration give the "
            "tail places, re-ranking takes some from the head.")});
}

}  // namespace ui::pages
