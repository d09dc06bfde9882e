// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recommendations/look_up.h"

#include <algorithm>
#include <set>

namespace ui::pages {

using core::Result;
using core::runtime::Engine;
using core::store::ItemSummary;

namespace {

constexpr std::size_t kGenres = 6;

std::string titleOf(const ItemSummary& item) {
    return item.title.empty() ? item.itemId : item.title;
}

core::Status addRows(Engine& engine, LookUp& found) {
    std::vector<std::string> ids;
    for (const auto& item : found.list.items)
        ids.push_back(item.itemId);
    FAIRLEAD_TRY(const auto items, engine.events().items(ids));
    for (std::size_t i = 0; i < ids.size(); ++i) {
        FAIRLEAD_TRY(auto why, core::serving::whyFrom(found.list.items[i].why));
        found.titles.emplace(ids[i], titleOf(items[i]));
        found.rows.push_back(
            {found.list.items[i], titleOf(items[i]), items[i].genres, std::move(why)});
    }
    return {};
}

/// Titles of the neighbours that voted and of the items that stages moved away.
core::Status addTitles(Engine& engine, LookUp& found) {
    std::set<std::string> wanted;
    for (const ListRow& row : found.rows) {
        for (const auto& vote : row.why.votes)
            wanted.insert(vote.itemId);
        for (const auto& stage : row.why.stages)
            wanted.insert({stage.causedBy, stage.replaced});
    }
    wanted.erase(std::string());
    const std::vector<std::string> ids(wanted.begin(), wanted.end());
    FAIRLEAD_TRY(const auto items, engine.events().items(ids));
    for (const ItemSummary& item : items)
        found.titles.emplace(item.itemId, titleOf(item));
    return {};
}

core::Status addHistory(Engine& engine, LookUp& found) {
    FAIRLEAD_TRY(found.history, engine.events().history(found.list.userId));
    std::vector<std::string> ids;
    for (const auto& entry : found.history) {
        ids.push_back(entry.itemId);
        if (entry.rating) found.ratings.emplace(entry.itemId, *entry.rating);
    }
    found.activity = core::recommend::activityOf(found.ratings.size());
    FAIRLEAD_TRY(const auto items, engine.events().items(ids));
    std::vector<std::vector<std::string>> had, listed;
    for (const ItemSummary& item : items)
        had.push_back(item.genres);
    for (const ListRow& row : found.rows)
        listed.push_back(row.genres);
    found.genres = core::recommend::genreMix(had, listed, kGenres);
    return {};
}

core::serving::RecommendRequest asked(const LookUpRequest& request) {
    return {request.userId, request.k, request.version, request.pipeline, request.drawSeed, true};
}

core::Status answer(Engine& engine, const LookUpRequest& request, ComparedList& compared) {
    FAIRLEAD_TRY(compared.list, engine.recommend(asked(request)));
    std::vector<std::string> ids;
    for (const auto& item : compared.list.items)
        ids.push_back(item.itemId);
    FAIRLEAD_TRY(const auto items, engine.events().items(ids));
    for (const ItemSummary& item : items)
        compared.titles.push_back(titleOf(item));
    return {};
}

}  // namespace

const std::string& LookUp::title(const std::string& itemId) const {
    const auto it = titles.find(itemId);
    return it == titles.end() ? itemId : it->second;
}

Result<LookUp> lookUp(Engine& engine, const LookUpRequest& request) {
    LookUp found;
    FAIRLEAD_TRY(found.list, engine.recommend(asked(request)));
    FAIRLEAD_CHECK(addRows(engine, found));
    FAIRLEAD_CHECK(addTitles(engine, found));
    FAIRLEAD_CHECK(addHistory(engine, found));
    return found;
}

Result<std::vector<ComparedList>> compareVersions(Engine& engine, const LookUp& shown,
                                                  LookUpRequest request,
                                                  const std::vector<core::VersionId>& others,
                                                  const std::stop_token& stop) {
    std::vector<ComparedList> all(1);
    all[0].version = shown.list.version;
    all[0].list = shown.list;
    all[0].shared = shown.list.items.size();
    for (const ListRow& row : shown.rows)
        all[0].titles.push_back(row.title);
    // The same draws, so that chance makes no difference between the versions.
    request.drawSeed = shown.list.drawSeed;
    for (const core::VersionId& other : others) {
        if (stop.stop_requested()) return core::Error{core::Errc::Cancelled, {}, {}};
        ComparedList compared;
        compared.version = other;
        request.version = other;
        if (const auto done = answer(engine, request, compared); !done)
            compared.failure = done.error();
        compared.shared = core::serving::sharedItems(shown.list, compared.list);
        all.push_back(std::move(compared));
    }
    return all;
}

Result<std::string> randomUser(Engine& engine, std::uint64_t seed) {
    FAIRLEAD_TRY(const auto users, engine.events().users(core::store::UserOrder::Random, 1, seed));
    if (users.empty())
        return core::Error{core::Errc::NotFound, "nobody has rated anything yet", {}};
    return users.front().userId;
}

Result<std::string> newUser(Engine& engine) {
    constexpr std::size_t kTaken = 1000;
    const std::string base = "new-user";
    FAIRLEAD_TRY(const auto taken, engine.events().findUsers(base, kTaken));
    std::string id = base;
    for (int n = 2; std::ranges::find(taken, id, &core::store::UserSummary::userId) != taken.end();
         ++n) {
        id = base + '-' + std::to_string(n);
    }
    return id;
}

}  // namespace ui::pages
