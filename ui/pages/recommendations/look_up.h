// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/recommend/activity.h"
#include "core/recommend/genre_mix.h"
#include "core/runtime/engine.h"
#include "core/serving/list_why.h"

namespace ui::pages {

/// What to look up; as core::serving::RecommendRequest.
struct LookUpRequest {
    std::string userId;
    std::size_t k = 10;
    std::optional<core::VersionId> version;  ///< nothing = live
    std::optional<std::string> pipeline;     ///< nothing = the version's
    std::optional<std::uint64_t> drawSeed;   ///< nothing = drawn
};

/// One place of the list with what is known of its item.
struct ListRow {
    core::serving::RecommendedItem item;
    std::string title;  ///< the id when it was never announced
    std::vector<std::string> genres;
    core::serving::Why why;
};

/// Everything the page shows about one user's list. Immutable once made.
struct LookUp {
    core::serving::Recommendations list;
    std::vector<ListRow> rows;
    std::map<std::string, std::string> titles;  ///< of every item that a row's why names
    std::map<std::string, double> ratings;      ///< by this user
    std::vector<core::store::HistoryEntry> history;
    core::recommend::Activity activity = core::recommend::Activity::Low;
    std::vector<core::recommend::GenreShare> genres;

    /// The title of an item that a why names; the id when it has none.
    [[nodiscard]] const std::string& title(const std::string& itemId) const;
};

/// The same request answered by another version.
struct ComparedList {
    core::VersionId version;
    core::serving::Recommendations list;
    std::vector<std::string> titles;     ///< in the list's order
    std::size_t shared = 0;              ///< items that are in the shown list too
    std::optional<core::Error> failure;  ///< then there is no list
};

/// Errors: as Engine::recommend and EventReader. Threads: any, blocking.
core::Result<LookUp> lookUp(core::runtime::Engine& engine, const LookUpRequest& request);
/// `shown` first, then each of `others` with the shown list's user, length, pipeline and draws.
core::Result<std::vector<ComparedList>> compareVersions(core::runtime::Engine& engine,
                                                        const LookUp& shown, LookUpRequest request,
                                                        const std::vector<core::VersionId>& others,
                                                        const std::stop_token& stop);
/// Errors: not_found when nobody has rated anything.
core::Result<std::string> randomUser(core::runtime::Engine& engine, std::uint64_t seed);
/// An id that nobody has.
core::Result<std::string> newUser(core::runtime::Engine& engine);

}  // namespace ui::pages
