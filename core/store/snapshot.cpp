// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "core/store/list_codec.h"
#include "core/store/rows.h"

namespace core::store {
namespace {

using events::Dataset;
using events::Interaction;
using events::ItemEvent;

/// A row with the store's own numbers for user and item.
struct Row {
    std::int64_t user = 0;
    std::int64_t item = 0;
    std::int64_t atUs = 0;
    std::int64_t seq = 0;
    std::int32_t halfStars = 0;
};

struct Bounds {
    std::int64_t maxSeq;
    std::int64_t fromUs;
    std::int64_t toUs;
};

Bounds boundsOf(const SnapshotQuery& query) {
    constexpr auto kMin = std::numeric_limits<std::int64_t>::min();
    constexpr auto kMax = std::numeric_limits<std::int64_t>::max();
    return {query.maxSeq.value_or(kMax), query.from ? micros(*query.from) : kMin,
            query.to ? micros(*query.to) : kMax};
}

Result<std::unordered_set<std::int64_t>> numbersOf(Connection& c,
                                                   const std::set<std::string>& names) {
    std::unordered_set<std::int64_t> numbers;
    FAIRLEAD_TRY(Statement * select, c.cached("SELECT id FROM users WHERE name = ?1"));
    for (const std::string& name : names) {
        FAIRLEAD_TRY(const bool known, select->bind(name).step());
        if (known) numbers.insert(select->integer(0));
    }
    select->reset();
    return numbers;
}

Result<std::vector<Row>> interactionRows(Connection& c, const SnapshotQuery& query) {
    const Bounds bounds = boundsOf(query);
    FAIRLEAD_TRY(const auto excluded, numbersOf(c, query.excludedUsers));
    std::vector<Row> rows;
    const std::string where = " WHERE seq <= ?1 AND at_us >= ?2 AND at_us < ?3";
    FAIRLEAD_TRY(Statement * ratings,
                 c.cached("SELECT user, item, at_us, seq, rating FROM ratings" + where));
    FAIRLEAD_TRY(Statement * watches, c.cached("SELECT user, item, at_us, seq, NULL FROM watches" +
                                               where + kWatchCounts));
    for (Statement* select : {ratings, watches}) {
        select->bind(bounds.maxSeq, bounds.fromUs, bounds.toUs);
        while (true) {
            FAIRLEAD_TRY(const bool more, select->step());
            if (!more) break;
            const std::int64_t user = select->integer(0);
            if (excluded.contains(user)) continue;
            rows.push_back({user, select->integer(1), select->integer(2), select->integer(3),
                            select->isNull(4) ? 0 : halfStarsOf(select->real(4))});
        }
        select->reset();
    }
    return rows;
}

/// Names of one kind in ascending order, and the index of each of the store's numbers in it.
struct Names {
    std::vector<std::string> ascending;
    std::unordered_map<std::int64_t, std::size_t> indexOf;
};

Result<Names> namesOf(Connection& c, const std::string& table,
                      const std::unordered_set<std::int64_t>& wanted) {
    FAIRLEAD_TRY(Statement * select, c.cached("SELECT id, name FROM " + table));
    std::vector<std::pair<std::string, std::int64_t>> found;
    found.reserve(wanted.size());
    while (true) {
        FAIRLEAD_TRY(const bool more, select->step());
        if (!more) break;
        if (wanted.contains(select->integer(0))) {
            found.emplace_back(select->text(1), select->integer(0));
        }
    }
    select->reset();
    // Here and not in SQL: the order of bytes, whatever collation the file has.
    std::ranges::sort(found);
    Names names;
    names.ascending.reserve(found.size());
    names.indexOf.reserve(found.size());
    for (auto& [name, id] : found) {
        names.indexOf.emplace(id, names.ascending.size());
        names.ascending.push_back(std::move(name));
    }
    return names;
}

/// The newest announcement of each item up to a position, by the item's number.
Result<std::unordered_map<std::int64_t, ItemEvent>> announcedItems(Connection& c,
                                                                   std::int64_t maxSeq) {
    std::unordered_map<std::int64_t, ItemEvent> items;
    FAIRLEAD_TRY(Statement * select,
                 c.cached("SELECT item, title, genres, tags, provider, year, available_us"
                          " FROM announcements WHERE seq <= ?1 ORDER BY seq"));
    select->bind(maxSeq);
    while (true) {
        FAIRLEAD_TRY(const bool more, select->step());
        if (!more) break;
        ItemEvent item;
        item.title = select->text(1);
        FAIRLEAD_TRY(item.genres, fromJsonArray(select->text(2)));
        FAIRLEAD_TRY(item.tags, fromJsonArray(select->text(3)));
        item.provider = select->text(4);
        if (!select->isNull(5)) item.year = static_cast<int>(select->integer(5));
        if (!select->isNull(6)) item.availableFrom = utcFromMicros(select->integer(6));
        items.insert_or_assign(select->integer(0), std::move(item));
    }
    select->reset();
    return items;
}

/// Keeps one row per (user, item): the latest, but a watch never replaces a rating.
void keepLatest(std::vector<Interaction>& interactions) {
    std::size_t kept = 0;
    for (const Interaction& next : interactions) {
        Interaction* held = kept > 0 ? &interactions[kept - 1] : nullptr;
        if (held && held->user == next.user && held->item == next.item) {
            if (next.halfStars != 0) held->halfStars = next.halfStars;
            held->at = next.at;
        } else {
            interactions[kept++] = next;
        }
    }
    interactions.resize(kept);
}

}  // namespace

Result<Dataset> readSnapshot(Connection& c, const SnapshotQuery& query) {
    FAIRLEAD_TRY(std::vector<Row> rows, interactionRows(c, query));
    FAIRLEAD_TRY(auto announced, announcedItems(c, boundsOf(query).maxSeq));
    std::unordered_set<std::int64_t> userIds;
    std::unordered_set<std::int64_t> itemIds;
    for (const Row& row : rows) {
        userIds.insert(row.user);
        itemIds.insert(row.item);
    }
    for (const auto& [item, details] : announced)
        itemIds.insert(item);
    FAIRLEAD_TRY(Names users, namesOf(c, "users", userIds));
    FAIRLEAD_TRY(Names items, namesOf(c, "items", itemIds));

    for (Row& row : rows) {
        const auto user = users.indexOf.find(row.user);
        const auto item = items.indexOf.find(row.item);
        if (user == users.indexOf.end() || item == items.indexOf.end()) {
            return Error{Errc::Corrupt,
                         "event " + std::to_string(row.seq) + " names an unknown user or item",
                         {}};
        }
        row.user = static_cast<std::int64_t>(user->second);
        row.item = static_cast<std::int64_t>(item->second);
    }
    std::ranges::sort(rows, {},
                      [](const Row& r) { return std::tuple(r.user, r.item, r.atUs, r.seq); });

    Dataset data;
    data.interactions.reserve(rows.size());
    for (const Row& row : rows) {
        data.interactions.push_back({UserIdx(static_cast<std::size_t>(row.user)),
                                     ItemIdx(static_cast<std::size_t>(row.item)), row.halfStars,
                                     utcFromMicros(row.atUs)});
    }
    keepLatest(data.interactions);
    data.items.resize(items.ascending.size());
    for (auto& [number, details] : announced) {
        const auto item = items.indexOf.find(number);
        if (item != items.indexOf.end()) data.items[item->second] = std::move(details);
    }
    data.userIds = std::move(users.ascending);
    data.itemIds = std::move(items.ascending);
    for (std::size_t i = 0; i < data.itemIds.size(); ++i)
        data.items[i].itemId = data.itemIds[i];
    return data;
}

}  // namespace core::store
