// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recommendations/reason_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/words.h"

namespace ui::pages {
namespace {

using core::recommend::Activity;
using core::recommend::ItemGroup;
using core::serving::ScorePart;
using core::serving::StageNote;

constexpr std::size_t kNeighbours = 5;
/// A smaller penalty would be shown as 0.00.
constexpr double kShownAsZero = 0.005;

/// The context of these texts for translators.
struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

QString titleOf(const LookUp& found, const std::string& itemId) {
    return bridge::isolate(bridge::text(found.title(itemId)));
}

/// "Small Hours (4.5)"; without the rating when it was only watched.
QString ratedTitle(const LookUp& found, const std::string& itemId) {
    const auto rating = found.ratings.find(itemId);
    if (rating == found.ratings.end()) return titleOf(found, itemId);
    return ui::pages::Reasons::tr("%1 (%2)").arg(titleOf(found, itemId),
                                                 bridge::fixed(rating->second, 1));
}

QString closeTo(const LookUp& found, const core::serving::Why& why) {
    const QString nearest = ratedTitle(found, why.votes.front().itemId);
    const int more = static_cast<int>(why.votes.size()) - 1;
    if (more == 0) return ui::pages::Reasons::tr("Close to %1").arg(nearest);
    return ui::pages::Reasons::tr("Close to %1 and %n more rated items", nullptr, more)
        .arg(nearest);
}

QString sourceReason(const LookUp& found, const ListRow& row) {
    if (found.list.coldUser) return ui::pages::Reasons::tr("Popular; this user is new");
    if (row.why.source == "popularity" || row.why.votes.empty())
        return ui::pages::Reasons::tr("Popular with everybody");
    if (row.why.source == "content")
        return ui::pages::Reasons::tr("Described like %1")
            .arg(ratedTitle(found, row.why.votes.front().itemId));
    return closeTo(found, row.why);
}

QString sourceWord(const LookUp& found, const ListRow& row) {
    if (found.list.coldUser) return ui::pages::Reasons::tr("popularity, new user");
    if (row.why.source == "content") return ui::pages::Reasons::tr("its description (fallback)");
    if (row.why.source == "popularity") return ui::pages::Reasons::tr("popularity (fallback)");
    return ui::pages::Reasons::tr("the model");
}

QString stageWord(const std::string& stage) {
    if (stage == "seen") return ui::pages::Reasons::tr("Without rated items");
    if (stage == "diversity") return ui::pages::Reasons::tr("Diversity");
    if (stage == "exploration") return ui::pages::Reasons::tr("Exploration");
    if (stage == "exposure") return ui::pages::Reasons::tr("Target mix");
    if (stage == "tail_slots") return ui::pages::Reasons::tr("Tail places");
    return bridge::text(stage);
}

QString rankMove(const StageNote& note) {
    const QString before = bridge::count(note.rankBefore);
    return note.rankBefore == note.rankAfter ? before
                                             : ui::pages::Reasons::tr("%1, moved to %2")
                                                   .arg(before, bridge::count(note.rankAfter));
}

/// "3, moved to 2; penalty 0.12": the rank before and after, and what moved it.
QString stageFact(const StageNote& note) {
    const QString both = ui::pages::Reasons::tr("%1; %2");
    const QString rank = rankMove(note);
    if (note.penalty)
        return both.arg(rank,
                        ui::pages::Reasons::tr("penalty %1").arg(bridge::fixed(*note.penalty, 2)));
    if (note.draw)
        return both.arg(rank,
                        ui::pages::Reasons::tr("draw %1, ε = %2")
                            .arg(bridge::fixed(*note.draw, 3), bridge::number(*note.epsilon)));
    if (note.stage == "exposure")
        return both.arg(rank, note.placed ? ui::pages::Reasons::tr("placed for the mix")
                                          : ui::pages::Reasons::tr("kept"));
    if (note.reserved) return both.arg(rank, ui::pages::Reasons::tr("place kept"));
    if (note.stage == "tail_slots")
        return both.arg(rank, note.tail ? ui::pages::Reasons::tr("is a tail item")
                                        : ui::pages::Reasons::tr("not a tail item"));
    return rank;
}

QString partName(const LookUp& found, const ScorePart& part) {
    switch (part.kind) {
        case ScorePart::Kind::Neighbour:
            return titleOf(found, part.itemId);
        case ScorePart::Kind::OtherNeighbours:
            return ui::pages::Reasons::tr("%n other items", nullptr, static_cast<int>(part.count));
        case ScorePart::Kind::Popularity:
            return ui::pages::Reasons::tr("Popularity");
        case ScorePart::Kind::Model:
            return ui::pages::Reasons::tr("Model");
    }
    return {};
}

}  // namespace

QString groupWord(ItemGroup group) {
    switch (group) {
        case ItemGroup::Head:
            return ui::pages::Reasons::tr("Head");
        case ItemGroup::Middle:
            return ui::pages::Reasons::tr("Middle");
        case ItemGroup::Tail:
            return ui::pages::Reasons::tr("Tail");
    }
    return {};
}

theme::Token groupToken(ItemGroup group) {
    switch (group) {
        case ItemGroup::Head:
            return theme::Token::Series2;
        case ItemGroup::Middle:
            return theme::Token::Series1;
        case ItemGroup::Tail:
            return theme::Token::Series4;
    }
    return theme::Token::Text3;
}

QString activityWord(Activity activity) {
    switch (activity) {
        case Activity::Low:
            return ui::pages::Reasons::tr("low activity");
        case Activity::Medium:
            return ui::pages::Reasons::tr("medium activity");
        case Activity::High:
            return ui::pages::Reasons::tr("high activity");
    }
    return {};
}

QString pipelineWord(const std::string& name) {
    if (name == "plain") return ui::pages::Reasons::tr("Plain");
    if (name == "diversity") return ui::pages::Reasons::tr("Diversity");
    return bridge::text(name);
}

QString reasonText(const LookUp& found, const ListRow& row) {
    const StageNote* exploration = row.why.stage("exploration");
    const StageNote* tail = row.why.stage("tail_slots");
    // The last stage that put the item where it is says why.
    if (tail && tail->reserved) return ui::pages::Reasons::tr("Place kept for tail items");
    const StageNote* mix = row.why.stage("exposure");
    if (mix && mix->placed)
        return ui::pages::Reasons::tr("Placed for the target mix of popular and rare items");
    if (exploration && exploration->explored)
        return ui::pages::Reasons::tr("Exploration pick, ε = %1")
            .arg(bridge::number(*exploration->epsilon));
    return sourceReason(found, row);
}

QString whySentence(const LookUp& found, const ListRow& row) {
    QStringList sentences{sourceReason(found, row) + u'.'};
    const StageNote* diversity = row.why.stage("diversity");
    if (diversity && diversity->rankAfter < diversity->rankBefore)
        sentences << ui::pages::Reasons::tr("It moved up because it adds variety to this list.");
    if (diversity && diversity->penalty.value_or(0) >= kShownAsZero) {
        sentences << ui::pages::Reasons::tr("Its likeness to %1 above counted against it.")
                         .arg(titleOf(found, diversity->causedBy));
    }
    const StageNote* exploration = row.why.stage("exploration");
    if (exploration && exploration->explored) {
        sentences
            << ui::pages::Reasons::tr(
                   "It was drawn at random to learn whether this user likes it, in place of %1.")
                   .arg(titleOf(found, exploration->replaced));
    }
    const StageNote* mix = row.why.stage("exposure");
    if (mix && mix->placed) {
        sentences << ui::pages::Reasons::tr(
                         "It took the place of %1, because the list is to have a mix of popular, "
                         "middle and rare items.")
                         .arg(titleOf(found, mix->replaced));
    }
    const StageNote* tail = row.why.stage("tail_slots");
    if (tail && tail->reserved)
        sentences << ui::pages::Reasons::tr("It holds one of the places kept for tail items.");
    return sentences.join(u' ');
}

std::vector<widgets::Part> shareBars(const LookUp& found, const ListRow& row) {
    std::vector<widgets::Part> bars;
    for (const ScorePart& part : core::serving::scoreParts(row.why, kNeighbours)) {
        bars.push_back({partName(found, part), part.share});
    }
    return bars;
}

std::vector<widgets::Fact> whyFacts(const LookUp& found, const ListRow& row) {
    std::vector<widgets::Fact> facts;
    facts.push_back({ui::pages::Reasons::tr("Score"),
                     ui::pages::Reasons::tr("%1, from %2")
                         .arg(bridge::number(row.why.score), sourceWord(found, row)),
                     false,
                     {}});
    for (const StageNote& note : row.why.stages)
        facts.push_back({stageWord(note.stage), stageFact(note), false, {}});
    facts.push_back(
        {ui::pages::Reasons::tr("Model version"), versionName(found.list.version), true, {}});
    facts.push_back(
        {ui::pages::Reasons::tr("Events taken in"),
         ui::pages::Reasons::tr("to position %1").arg(bridge::count(found.list.position)),
         false,
         {}});
    facts.push_back({ui::pages::Reasons::tr("Draw seed"),
                     bridge::isolate(QString::number(found.list.drawSeed)),
                     true,
                     {}});
    return facts;
}

}  // namespace ui::pages
