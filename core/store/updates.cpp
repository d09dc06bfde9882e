// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/updates.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "core/store/rows.h"
#include "core/store/segments.h"

namespace core::store {
namespace {

/// The newest rating of a user and an item by event time, at some position.
struct Pair {
    std::int64_t user = 0;
    std::int64_t item = 0;
    double rating = 0;
    std::int64_t atUs = 0;
    std::int64_t seq = 0;  ///< 0: never rated so far

    [[nodiscard]] auto key() const { return std::pair(user, item); }
    void rated(double value, std::int64_t at, std::int64_t position) {
        if (seq != 0 && std::pair(at, position) < std::pair(atUs, seq)) return;
        std::tie(rating, atUs, seq) = std::tuple(value, at, position);
    }
};

/// A rating or a watch as it came in.
struct Change {
    std::int64_t user = 0;
    std::int64_t item = 0;
    std::optional<double> rating;
    std::int64_t atUs = 0;
};

struct Chunk {
    std::vector<Change> changes;
    std::vector<Update> updates;  ///< of the same rows; halfStars is still open
};

Result<Chunk> readChunk(Connection& c, std::int64_t seq, std::int64_t limit) {
    FAIRLEAD_TRY(
        Statement * select,
        c.cached(std::string("SELECT e.seq, users.name, items.name, e.user, e.item, e.rating,"
                             " e.at_us FROM (SELECT seq, user, item, rating, at_us FROM ratings"
                             "  WHERE seq > ?1 UNION ALL"
                             "  SELECT seq, user, item, NULL, at_us FROM watches WHERE seq > ?1") +
                 kWatchCounts +
                 "  ORDER BY seq LIMIT ?2) e"
                 " JOIN users ON users.id = e.user JOIN items ON items.id = e.item"
                 " ORDER BY e.seq"));
    select->bind(seq, limit);
    Chunk chunk;
    while (true) {
        FAIRLEAD_TRY(const bool more, select->step());
        if (!more) break;
        Update& update = chunk.updates.emplace_back();
        update.seq = select->integer(0);
        update.change.userId = select->text(1);
        update.change.itemId = select->text(2);
        update.change.at = utcFromMicros(select->integer(6));
        Change& change = chunk.changes.emplace_back();
        change.user = select->integer(3);
        change.item = select->integer(4);
        if (!select->isNull(5)) change.rating = select->real(5);
        change.atUs = select->integer(6);
    }
    select->reset();
    return chunk;
}

std::vector<Pair> pairsOf(const std::vector<Change>& changes) {
    std::vector<Pair> pairs;
    pairs.reserve(changes.size());
    for (const Change& change : changes)
        pairs.push_back({change.user, change.item});
    std::ranges::sort(pairs, {}, &Pair::key);
    const auto same = [](const Pair& a, const Pair& b) { return a.key() == b.key(); };
    pairs.erase(std::unique(pairs.begin(), pairs.end(), same), pairs.end());
    return pairs;
}

/// What was known of the pairs at `position`. Segment by segment and in the order of the index, so
/// that neighbours share pages.
Status readRatings(Connection& c, std::vector<Pair>& pairs, std::int64_t position) {
    FAIRLEAD_TRY(Statement * select,
                 c.cached("SELECT rating, at_us, seq FROM ratings"
                          " WHERE seq >> 18 = ?1 AND user = ?2 AND item = ?3 AND seq <= ?4"));
    for (std::int64_t segment = 0; segment <= segmentOf(position); ++segment) {
        for (Pair& pair : pairs) {
            select->bind(segment, pair.user, pair.item, position);
            while (true) {
                FAIRLEAD_TRY(const bool more, select->step());
                if (!more) break;
                pair.rated(select->real(0), select->integer(1), select->integer(2));
            }
        }
    }
    select->reset();
    return {};
}

}  // namespace

Result<std::vector<Update>> readUpdates(Connection& c, std::int64_t seq, std::int64_t limit) {
    FAIRLEAD_TRY(Chunk chunk, readChunk(c, seq, limit));
    std::vector<Pair> pairs = pairsOf(chunk.changes);
    FAIRLEAD_CHECK(readRatings(c, pairs, seq));
    for (std::size_t i = 0; i < chunk.changes.size(); ++i) {
        const Change& change = chunk.changes[i];
        Pair& pair =
            *std::ranges::lower_bound(pairs, std::pair(change.user, change.item), {}, &Pair::key);
        if (change.rating) pair.rated(*change.rating, change.atUs, chunk.updates[i].seq);
        chunk.updates[i].change.halfStars = pair.seq == 0 ? 0 : halfStarsOf(pair.rating);
    }
    return std::move(chunk.updates);
}

}  // namespace core::store
