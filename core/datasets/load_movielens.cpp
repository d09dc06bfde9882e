// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/load_movielens.h"

#include "core/datasets/movielens.h"

namespace core::datasets {
namespace {

/// Calls body(row) for every row; false from it means: broken.
template <class Body>
Result<std::size_t> forEachRow(const std::filesystem::path& file, std::string_view header,
                               const std::stop_token& stop, Body&& body) {
    FAIRLEAD_TRY(const auto table, CsvTable::open(file, header));
    CsvRow row;
    std::size_t broken = 0;
    while (true) {
        if (stop.stop_requested())
            return Error{Errc::Cancelled, "reading was cancelled", file.string()};
        FAIRLEAD_TRY(const bool more, table->next(row));
        if (!more) return broken;
        if (!body(row)) ++broken;
    }
}

}  // namespace

Result<LoadedMovielens> loadMovielens(const std::filesystem::path& folder,
                                      const std::stop_token& stop, const ProgressFn& progress) {
    FAIRLEAD_TRY(const MovielensFiles files, findMovielens(folder));
    TagsByMovie tags;
    LoadedMovielens loaded;
    if (files.tags) {
        FAIRLEAD_TRY(const std::size_t broken,
                     forEachRow(*files.tags, kTagsHeader, stop,
                                [&](const CsvRow& row) { return !addTag(row, tags); }));
        loaded.skipped += broken;
    }
    report(progress, 0.1, "reading movies.csv");
    std::vector<events::ItemEvent> items;
    FAIRLEAD_TRY(const std::size_t brokenItems,
                 forEachRow(files.movies, kMoviesHeader, stop, [&](const CsvRow& row) {
                     auto item = itemFromRow(row, tags);
                     if (!std::holds_alternative<events::Event>(item)) return false;
                     items.push_back(std::get<events::ItemEvent>(
                         std::get<events::Event>(std::move(item)).body));
                     return true;
                 }));
    report(progress, 0.3, "reading ratings.csv");
    std::vector<events::RawInteraction> ratings;
    FAIRLEAD_TRY(const std::size_t brokenRatings,
                 forEachRow(files.ratings, kRatingsHeader, stop, [&](const CsvRow& row) {
                     auto rating = ratingFromRow(row);
                     if (!std::holds_alternative<events::Event>(rating)) return false;
                     auto& event =
                         std::get<events::RatingEvent>(std::get<events::Event>(rating).body);
                     ratings.push_back({std::move(event.userId), std::move(event.itemId),
                                        events::halfStarsOf(event.rating), event.at});
                     return true;
                 }));
    loaded.skipped += brokenItems + brokenRatings;
    loaded.data = events::makeDataset(ratings, items);
    return loaded;
}

}  // namespace core::datasets
