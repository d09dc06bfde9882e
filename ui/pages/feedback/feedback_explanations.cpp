// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feedback/feedback_explanations.h"

namespace ui::pages {

using widgets::Explanation;

Explanation FeedbackExplanations::gini() {
    return {
        tr("How unequally the lists of each window spread over the catalogue: 0 is evenly, 1 is "
           "all on one item."),
        tr("Requests are cut into windows of equal count. Of every window equally many users, one "
           "random request each and equally many slots are taken, on items that were there all the "
           "time; the catalogue Gini is the mean of eight such draws. The line is the "
           "least-squares "
           "fit; its 95 % interval leaves out a twentieth of the users at a time. The published "
           "Gini counts every slot and shown items alone: it also rises when traffic falls."),
        tr("No echo: the slope times the number of windows less one is at most 0.03. An echo: the "
           "interval of the slope is above 0 and the slope is beyond that."),
        tr("Look at what drives the change below, switch on mitigations and apply them.")};
}

Explanation FeedbackExplanations::top10() {
    return {tr("The share of all shown slots that the ten most shown items have, by window."),
            tr("At equal volume, on the same draws as the Gini."),
            tr("Early warning: a rise of more than 5 points since T1."),
            tr("Raise exploration or tail slots, or lower λ.")};
}

Explanation FeedbackExplanations::rates() {
    return {
        tr("How many slots an item of the head, the middle and the tail got, by window; the "
           "tail of the last window is 1."),
        tr("Interactions before the window rank the items: head is the top 30 %, tail the "
           "bottom 30 %. Slots of a group are divided by its items. The verdict's interval "
           "leaves out a twentieth of the users at a time. The bracket is of the last window, the "
           "verdict of all of them."),
        tr("Head to tail at most 1.3 ×: moderate beyond it, severe beyond 3 ×. The tail rate "
           "(tail items shown at least once, at one slot per item) warns below 20 %."),
        tr("Switch on tail slots or an exposure mix with more tail.")};
}

Explanation FeedbackExplanations::bubble() {
    return {tr("How wide a choice of genres users are shown, by window: it falls when lists narrow "
               "to what people saw before."),
            tr("Shannon entropy in bits of the genres shown to a user, mean over the users who are "
               "there in every window, each with equally many requests per window; 95 % interval "
               "by the group jackknife."),
            {},
            tr("Lower λ of the diverse re-ranking.")};
}

Explanation FeedbackExplanations::likeness() {
    return {tr("How alike the lists of different users are, by window: it rises when everybody is "
               "shown the same."),
            tr("Mean Jaccard similarity of the latest lists of pairs of users; 95 % interval by "
               "the group jackknife."),
            {},
            tr("Raise exploration, or train on more than popularity.")};
}

Explanation FeedbackExplanations::drivers() {
    return {tr("Which items gained most from the first to the last window, and which model "
               "versions and stages of the pipeline gave them their slots."),
            tr("Shares of all slots of a window. Those of versions and stages count the slots of "
               "the risen items alone."),
            {},
            tr("One version: compare it with the one before. One stage: change it on the left. One "
               "item: look for promotion or abuse.")};
}

Explanation FeedbackExplanations::mitigations() {
    return {tr("What Model B does against feedback loops. Diverse re-ranking weighs relevance (λ) "
               "against likeness to the items above. Exploration gives each place with "
               "probability ε to an item drawn at random; users with few ratings get 5/3 of it. "
               "Tail slots keep places for tail items. The exposure mix sets how many places head, "
               "middle and tail have."),
            tr("Users are split by a hash of their id; the share says for how many of them the "
               "mitigations are applied. Every recorded list names exactly what was applied."),
            tr("At least one mitigation is on."),
            tr("Change, look at the effect, and apply. Changes are valid for the next request and "
               "written into the signed history.")};
}

Explanation FeedbackExplanations::effect() {
    return {tr("What lists look like by the live model alone and through the settings on the "
               "left, applied or not."),
            tr("Up to 400 users drawn at random, one list of ten each, at this moment; neither "
               "counted nor recorded. Accuracy is not measured: the live model has learnt from "
               "everything that these users did."),
            {},
            {}};
}

Explanation FeedbackExplanations::outlook() {
    return {tr("A simulation, not a forecast of real users: how the Gini goes on when everything "
               "that is shown feeds the next training, with these mitigations and without any."),
            tr("Several runs, each with a made-up catalogue of 300 items and a simulated audience "
               "whose choices depend on taste, quality, popularity and place in the list. Both "
               "sides begin alike, after two rounds without mitigations; an item-knn with its "
               "defaults is fitted anew after every round of 400 visits. The band is from the "
               "smallest to the largest run."),
            {},
            {}};
}

}  // namespace ui::pages
