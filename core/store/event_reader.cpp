// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_reader.h"

#include <algorithm>
#include <limits>

#include "core/base/random.h"
#include "core/math/hashing.h"
#include "core/store/list_codec.h"
#include "core/store/rows.h"
#include "core/store/segments.h"
#include "core/store/snapshot.h"
#include "core/store/updates.h"

namespace core::store {
namespace {

std::int64_t sqlLimit(std::size_t limit) {
    constexpr auto kMax = static_cast<std::size_t>(std::numeric_limits<std::int64_t>::max());
    return static_cast<std::int64_t>(std::min(limit, kMax));
}

/// Every row of a bound statement through `read(row)`.
template <class Read>
auto rowsOf(Statement& select, Read&& read)
    -> Result<std::vector<std::invoke_result_t<Read, Statement&>>> {
    std::vector<std::invoke_result_t<Read, Statement&>> rows;
    while (true) {
        FAIRLEAD_TRY(const bool more, select.step());
        if (!more) break;
        rows.push_back(read(select));
    }
    select.reset();
    return rows;
}

std::optional<double> realOrNone(const Statement& row, int column) {
    if (row.isNull(column)) return std::nullopt;
    return row.real(column);
}

ItemSummary readItem(const Statement& row) {
    ItemSummary item{std::string(row.text(0)), std::string(row.text(1)), {}, {}};
    if (auto genres = fromJsonArray(row.text(2))) item.genres = *std::move(genres);
    if (!row.isNull(3)) item.year = static_cast<int>(row.integer(3));
    return item;
}

constexpr const char* kSelectDeadLetters =
    "SELECT d.id, s.topic, s.partition, d.source_offset, s.incarnation, d.reason, d.sentence,"
    " d.bytes, d.size, d.sha256, d.first_seen_us FROM dead_letters d"
    " JOIN sources s ON s.id = d.source";

DeadLetter readDeadLetter(const Statement& row) {
    DeadLetter letter;
    letter.id = row.integer(0);
    letter.topic = row.text(1);
    letter.partition = static_cast<std::int32_t>(row.integer(2));
    letter.offset = row.integer(3);
    letter.incarnation = row.text(4);
    letter.reason = row.text(5);
    letter.sentence = row.text(6);
    letter.bytes = row.text(7);
    letter.size = row.integer(8);
    const std::string_view digest = row.text(9);
    letter.sha256 =
        math::toHex({reinterpret_cast<const std::uint8_t*>(digest.data()), digest.size()});
    letter.firstSeen = utcFromMicros(row.integer(10));
    return letter;
}

struct PastEvent {
    std::int64_t item = 0;
    HistoryEntry entry;
};

/// Rows in the order (item, time): one entry per item, later values over earlier ones.
std::vector<HistoryEntry> mergeHistory(std::vector<PastEvent> past) {
    std::vector<HistoryEntry> entries;
    std::int64_t current = -1;
    for (PastEvent& event : past) {
        if (event.item != current || entries.empty()) {
            current = event.item;
            entries.push_back(std::move(event.entry));
            continue;
        }
        HistoryEntry& held = entries.back();
        held.at = event.entry.at;
        if (event.entry.rating) held.rating = event.entry.rating;
        if (event.entry.watchSeconds) {
            held.watchSeconds = event.entry.watchSeconds;
            held.progress = event.entry.progress;
        }
    }
    std::ranges::stable_sort(entries, std::ranges::greater{}, &HistoryEntry::at);
    return entries;
}

/// LIKE with the user's % and _ as themselves.
std::string likePattern(std::string_view text, bool anywhere) {
    std::string pattern = anywhere ? "%" : "";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\') pattern += '\\';
        pattern += c;
    }
    return pattern + "%";
}

UserSummary readUser(const Statement& row) {
    return {std::string(row.text(0)), row.integer(1)};
}

}  // namespace

Result<std::int64_t> EventReader::position() {
    return store_.read([](Connection& c) -> Result<std::int64_t> {
        FAIRLEAD_TRY(Statement * select, c.cached("SELECT seq FROM position"));
        FAIRLEAD_CHECK(select->step());
        const std::int64_t seq = select->integer(0);
        select->reset();
        return seq;
    });
}

Result<events::Dataset> EventReader::dataset(const SnapshotQuery& query) {
    return store_.read([&](Connection& c) { return readSnapshot(c, query); });
}

Result<std::vector<Update>> EventReader::updatesSince(std::int64_t seq, std::size_t limit) {
    return store_.read([&](Connection& c) { return readUpdates(c, seq, sqlLimit(limit)); });
}

Result<std::vector<HistoryEntry>> EventReader::history(std::string_view userId) {
    return store_.read([&](Connection& c) -> Result<std::vector<HistoryEntry>> {
        FAIRLEAD_TRY(
            Statement * select,
            c.cached(FAIRLEAD_WITH_SEGMENTS
                     "SELECT items.id, items.name, a.title, e.rating, e.watch_seconds, e.progress,"
                     " e.at_us FROM"
                     " (SELECT seq, item, rating, NULL AS watch_seconds, NULL AS progress, at_us"
                     "  FROM segment CROSS JOIN ratings ON seq >> 18 = n"
                     "  WHERE user = (SELECT id FROM users WHERE name = ?1) UNION ALL"
                     "  SELECT seq, item, NULL, watch_seconds, progress, at_us"
                     "  FROM segment CROSS JOIN watches ON seq >> 18 = n"
                     "  WHERE user = (SELECT id FROM users WHERE name = ?1)) e"
                     " JOIN items ON items.id = e.item"
                     " LEFT JOIN announcements a ON a.seq = items.announced_seq"
                     " ORDER BY items.id, e.at_us, e.seq"));
        FAIRLEAD_TRY(auto past, rowsOf(select->bind(userId), [](const Statement& row) {
                         return PastEvent{row.integer(0),
                                          {std::string(row.text(1)), std::string(row.text(2)),
                                           realOrNone(row, 3), realOrNone(row, 4),
                                           realOrNone(row, 5), utcFromMicros(row.integer(6))}};
                     }));
        return mergeHistory(std::move(past));
    });
}

Result<std::vector<ItemSummary>> EventReader::findItems(std::string_view text, std::size_t limit) {
    return store_.read([&](Connection& c) -> Result<std::vector<ItemSummary>> {
        FAIRLEAD_TRY(Statement * select,
                     c.cached("SELECT items.name, a.title, a.genres, a.year FROM items"
                              " LEFT JOIN announcements a ON a.seq = items.announced_seq"
                              " WHERE items.name = ?1 OR a.title LIKE ?2 ESCAPE '\\'"
                              " ORDER BY items.name = ?1 DESC, a.title, items.name LIMIT ?3"));
        const std::string pattern = likePattern(text, true);
        select->bind(text, pattern, sqlLimit(limit));
        return rowsOf(*select, readItem);
    });
}

Result<std::vector<ItemSummary>> EventReader::items(std::span<const std::string> itemIds) {
    return store_.read([&](Connection& c) -> Result<std::vector<ItemSummary>> {
        FAIRLEAD_TRY(Statement * select,
                     c.cached("SELECT items.name, a.title, a.genres, a.year FROM items"
                              " LEFT JOIN announcements a ON a.seq = items.announced_seq"
                              " WHERE items.name = ?1"));
        std::vector<ItemSummary> found;
        for (const std::string& itemId : itemIds) {
            FAIRLEAD_TRY(auto rows, rowsOf(select->bind(itemId), readItem));
            found.push_back(rows.empty() ? ItemSummary{itemId, {}, {}, {}}
                                         : std::move(rows.front()));
        }
        return found;
    });
}

Result<std::vector<UserSummary>> EventReader::users(UserOrder order, std::size_t limit,
                                                    std::uint64_t seed) {
    auto all = store_.read([](Connection& c) -> Result<std::vector<UserSummary>> {
        FAIRLEAD_TRY(Statement * select,
                     // By segment first: that is the order of the index.
                     c.cached("SELECT users.name, counted.n FROM"
                              " (SELECT user, sum(n) AS n FROM (SELECT user, count(*) AS n"
                              "  FROM ratings GROUP BY seq >> 18, user) GROUP BY user) counted"
                              " JOIN users ON users.id = counted.user ORDER BY users.name"));
        return rowsOf(select->bind(), readUser);
    });
    if (!all) return all;
    std::vector<UserSummary>& users = *all;
    switch (order) {
        case UserOrder::MostActive:
            std::ranges::stable_sort(users, std::ranges::greater{}, &UserSummary::ratings);
            break;
        case UserOrder::LeastActive:
            std::ranges::stable_sort(users, {}, &UserSummary::ratings);
            break;
        case UserOrder::Random: {
            CounterRandom random(seed);
            random.shuffle(std::span(users));
            break;
        }
    }
    if (users.size() > limit) users.resize(limit);
    return all;
}

Result<std::vector<UserSummary>> EventReader::findUsers(std::string_view prefix,
                                                        std::size_t limit) {
    return store_.read([&](Connection& c) -> Result<std::vector<UserSummary>> {
        FAIRLEAD_TRY(Statement * select,
                     c.cached(FAIRLEAD_WITH_SEGMENTS
                              "SELECT name, (SELECT count(*) FROM segment CROSS JOIN ratings"
                              " ON seq >> 18 = n WHERE user = users.id)"
                              " FROM users WHERE substr(name, 1, length(?1)) = ?1"
                              " ORDER BY name LIMIT ?2"));
        return rowsOf(select->bind(prefix, sqlLimit(limit)), readUser);
    });
}

Result<std::vector<DeadLetter>> EventReader::deadLetters(std::int64_t after, std::size_t limit) {
    return store_.read([&](Connection& c) -> Result<std::vector<DeadLetter>> {
        FAIRLEAD_TRY(Statement * select, c.cached(std::string(kSelectDeadLetters) +
                                                  " WHERE d.id > ?1 ORDER BY d.id LIMIT ?2"));
        return rowsOf(select->bind(after, sqlLimit(limit)), readDeadLetter);
    });
}

Result<std::vector<DeadLetter>> EventReader::newestDeadLetters(std::size_t limit,
                                                               std::optional<std::int64_t> before) {
    return store_.read([&](Connection& c) -> Result<std::vector<DeadLetter>> {
        FAIRLEAD_TRY(Statement * select, c.cached(std::string(kSelectDeadLetters) +
                                                  " WHERE d.id < ?1 ORDER BY d.id DESC LIMIT ?2"));
        const std::int64_t end = before.value_or(std::numeric_limits<std::int64_t>::max());
        return rowsOf(select->bind(end, sqlLimit(limit)), readDeadLetter);
    });
}

}  // namespace core::store
