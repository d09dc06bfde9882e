// SPDX-License-Identifier: GPL-3.0-or-later
// What followers of the store read.
#include <algorithm>
#include <unordered_map>

#include "core/store/event_reader.h"
#include "core/store/list_codec.h"
#include "core/store/rows.h"

namespace core::store {
namespace {

std::int64_t sqlLimit(const Stretch& stretch) {
    constexpr auto kMax = static_cast<std::size_t>(std::numeric_limits<std::int64_t>::max());
    return static_cast<std::int64_t>(std::min(stretch.limit, kMax));
}

StoredInteraction readInteraction(const Statement& row) {
    StoredInteraction interaction{row.integer(0),
                                  std::string(row.text(1)),
                                  std::string(row.text(2)),
                                  {},
                                  utcFromMicros(row.integer(4))};
    if (!row.isNull(3)) interaction.rating = row.real(3);
    return interaction;
}

/// The ids of items by the store's numbers, each asked for once.
class ItemNames {
  public:
    explicit ItemNames(Connection& c) : c_(c) {}

    Result<std::string> of(std::int64_t number) {
        const auto known = names_.find(number);
        if (known != names_.end()) return known->second;
        FAIRLEAD_TRY(Statement * select, c_.cached("SELECT name FROM items WHERE id = ?1"));
        FAIRLEAD_TRY(const bool found, select->bind(number).step());
        if (!found) {
            return Error{Errc::Corrupt,
                         "a recommendation names the unknown item " + std::to_string(number),
                         {}};
        }
        std::string name(select->text(0));
        select->reset();
        names_.emplace(number, name);
        return name;
    }

  private:
    Connection& c_;
    std::unordered_map<std::int64_t, std::string> names_;
};

Result<StoredRecommendation> readRecommendation(const Statement& row, ItemNames& names) {
    StoredRecommendation stored;
    stored.seq = row.integer(0);
    events::RecommendationEvent& event = stored.event;
    event.userId = row.text(1);
    FAIRLEAD_TRY(const auto items, unpackNumbers(row.text(2)));
    for (const std::int64_t item : items) {
        FAIRLEAD_TRY(std::string name, names.of(item));
        event.itemIds.push_back(std::move(name));
    }
    event.requestId = row.text(3);
    event.latencyMs = row.real(4);
    event.at = utcFromMicros(row.integer(5));
    event.drawSeed = static_cast<std::uint64_t>(row.integer(6));
    event.appliedPosition = row.integer(7);
    event.status = static_cast<int>(row.integer(8));
    event.modelVersion = row.text(9);
    event.abVariant = row.text(10);
    event.dataSnapshotId = row.text(11);
    event.pipelineGitSha = row.text(12);
    event.artifactDigest = row.text(13);
    event.pipeline = row.text(14);
    return stored;
}

Result<StoredAnnouncement> readAnnouncement(const Statement& row) {
    StoredAnnouncement stored;
    stored.seq = row.integer(0);
    events::ItemEvent& item = stored.item;
    item.itemId = row.text(1);
    item.title = row.text(2);
    FAIRLEAD_TRY(item.genres, fromJsonArray(row.text(3)));
    FAIRLEAD_TRY(item.tags, fromJsonArray(row.text(4)));
    item.provider = row.text(5);
    if (!row.isNull(6)) item.year = static_cast<int>(row.integer(6));
    if (!row.isNull(7)) item.availableFrom = utcFromMicros(row.integer(7));
    return stored;
}

/// Every row of a bound statement through `read(row)`, which may fail.
template <class T, class Read>
Result<std::vector<T>> rowsOf(Statement& select, Read&& read) {
    std::vector<T> rows;
    while (true) {
        FAIRLEAD_TRY(const bool more, select.step());
        if (!more) break;
        FAIRLEAD_TRY(T row, read(select));
        rows.push_back(std::move(row));
    }
    select.reset();
    return rows;
}

}  // namespace

Result<std::vector<StoredInteraction>> EventReader::interactionsSince(const Stretch& stretch) {
    return store_.read([&](Connection& c) -> Result<std::vector<StoredInteraction>> {
        FAIRLEAD_TRY(
            Statement * select,
            c.cached(std::string("SELECT e.seq, users.name, items.name, e.rating, e.at_us FROM"
                                 " (SELECT seq, user, item, rating, at_us FROM ratings"
                                 "  WHERE seq > ?1 AND seq <= ?2 UNION ALL"
                                 "  SELECT seq, user, item, NULL, at_us FROM watches"
                                 "  WHERE seq > ?1 AND seq <= ?2") +
                     kWatchCounts +
                     "  ORDER BY seq LIMIT ?3) e JOIN users ON users.id = e.user"
                     " JOIN items ON items.id = e.item ORDER BY e.seq"));
        select->bind(stretch.after, stretch.upTo, sqlLimit(stretch));
        return rowsOf<StoredInteraction>(
            *select,
            [](const Statement& row) -> Result<StoredInteraction> { return readInteraction(row); });
    });
}

Result<std::vector<StoredRecommendation>> EventReader::recommendationsSince(
    const Stretch& stretch, std::optional<UtcTime> newerThan) {
    return store_.read([&](Connection& c) -> Result<std::vector<StoredRecommendation>> {
        FAIRLEAD_TRY(
            Statement * select,
            c.cached("SELECT r.seq, users.name, r.items, r.request_id, r.latency_ms, r.at_us,"
                     " r.draw_seed, r.applied_position, r.status, s.model_version, s.ab_variant,"
                     " s.data_snapshot_id, s.pipeline_git_sha, s.artifact_digest, s.pipeline"
                     " FROM recommendations r JOIN users ON users.id = r.user"
                     " JOIN servings s ON s.id = r.serving"
                     " WHERE r.seq > ?1 AND r.seq <= ?2 AND r.at_us > ?3"
                     " ORDER BY r.seq LIMIT ?4"));
        const std::int64_t newer =
            newerThan ? micros(*newerThan) : std::numeric_limits<std::int64_t>::min();
        select->bind(stretch.after, stretch.upTo, newer, sqlLimit(stretch));
        ItemNames names(c);
        return rowsOf<StoredRecommendation>(
            *select, [&](const Statement& row) { return readRecommendation(row, names); });
    });
}

Result<std::vector<StoredAnnouncement>> EventReader::announcementsSince(const Stretch& stretch) {
    return store_.read([&](Connection& c) -> Result<std::vector<StoredAnnouncement>> {
        FAIRLEAD_TRY(Statement * select,
                     c.cached("SELECT a.seq, items.name, a.title, a.genres, a.tags, a.provider,"
                              " a.year, a.available_us FROM announcements a"
                              " JOIN items ON items.id = a.item"
                              " WHERE a.seq > ?1 AND a.seq <= ?2 ORDER BY a.seq LIMIT ?3"));
        select->bind(stretch.after, stretch.upTo, sqlLimit(stretch));
        return rowsOf<StoredAnnouncement>(*select, readAnnouncement);
    });
}

Result<std::optional<UtcTime>> EventReader::newestTime() {
    return store_.read([](Connection& c) -> Result<std::optional<UtcTime>> {
        FAIRLEAD_TRY(Statement * select,
                     c.cached("SELECT max(newest) FROM (SELECT max(at_us) AS newest FROM ratings"
                              " UNION ALL SELECT max(at_us) FROM watches"
                              " UNION ALL SELECT max(at_us) FROM recommendations)"));
        FAIRLEAD_CHECK(select->bind().step());
        std::optional<UtcTime> newest;
        if (!select->isNull(0)) newest = utcFromMicros(select->integer(0));
        select->reset();
        return newest;
    });
}

}  // namespace core::store
