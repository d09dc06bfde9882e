// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/event_files.h"

#include <set>

#include "core/events/idempotency.h"
#include "core/ingest/row_stream.h"

namespace core::runtime {
namespace {

constexpr std::int64_t kAskEvery = 4096;  ///< lines

void keep(events::Event event, judge::EventSet& into) {
    if (auto* rating = std::get_if<events::RatingEvent>(&event.body))
        into.ratings.push_back(std::move(*rating));
    if (auto* watch = std::get_if<events::WatchEvent>(&event.body))
        into.watches.push_back(std::move(*watch));
    if (auto* shown = std::get_if<events::RecommendationEvent>(&event.body))
        into.recommendations.push_back(std::move(*shown));
    if (auto* item = std::get_if<events::ItemEvent>(&event.body))
        into.items.push_back(std::move(*item));
}

Error cancelled() {
    return {Errc::Cancelled, "the analysis was cancelled", {}};
}

/// All pages of a kind of event through `take`.
template <class Read, class Take>
Status forPages(const std::stop_token& stop, Read&& read, Take&& take) {
    store::Stretch stretch;
    while (true) {
        if (stop.stop_requested()) return cancelled();
        FAIRLEAD_TRY(auto page, read(stretch));
        for (auto& stored : page)
            take(stored);
        if (page.size() < stretch.limit) return {};
        stretch.after = page.back().seq;
    }
}

}  // namespace

Result<ingest::RowCounts> readEventFile(const std::filesystem::path& file, events::Topic topic,
                                        const events::ValidatorOptions& validatorOptions,
                                        UtcTime now, const std::stop_token& stop,
                                        judge::EventSet& into) {
    FAIRLEAD_TRY(auto lines, datasets::LineReader::open(file));
    events::Validator validator(validatorOptions);
    const ingest::RowStream rows = ingest::jsonRows(*lines, topic, validator, now);
    ingest::RowCounts counts;
    std::set<events::IdempotencyKey> known;
    datasets::Line line;
    datasets::EventOrRejection row;
    for (std::int64_t read = 0;; ++read) {
        if (read % kAskEvery == 0 && stop.stop_requested()) return cancelled();
        FAIRLEAD_TRY(const bool more, rows.next(line, row));
        if (!more) return counts;
        if (const auto* why = std::get_if<events::Rejection>(&row)) {
            ++counts.rejected;
            ++counts.rejectedByReason[events::name(why->reason)];
            continue;
        }
        auto& event = std::get<events::Event>(row);
        const auto key = events::idempotencyKey(event);
        if (key && !known.insert(*key).second) {
            ++counts.duplicates;
            continue;
        }
        ++counts.accepted;
        keep(std::move(event), into);
    }
}

Status readStoredRatings(store::EventReader& store, const std::stop_token& stop,
                         judge::EventSet& into) {
    return forPages(
        stop, [&](const store::Stretch& s) { return store.interactionsSince(s); },
        [&](const store::StoredInteraction& stored) {
            if (stored.rating) {
                into.ratings.push_back({stored.userId, stored.itemId, *stored.rating, stored.at});
            } else {
                into.watches.push_back({stored.userId, stored.itemId, stored.at, 0, {}});
            }
        });
}

Status readStoredRecommendations(store::EventReader& store, const std::stop_token& stop,
                                 judge::EventSet& into) {
    return forPages(
        stop, [&](const store::Stretch& s) { return store.recommendationsSince(s); },
        [&](store::StoredRecommendation& stored) {
            into.recommendations.push_back(std::move(stored.event));
        });
}

Status readStoredItems(store::EventReader& store, const std::stop_token& stop,
                       judge::EventSet& into) {
    return forPages(
        stop, [&](const store::Stretch& s) { return store.announcementsSince(s); },
        [&](store::StoredAnnouncement& stored) { into.items.push_back(std::move(stored.item)); });
}

}  // namespace core::runtime
