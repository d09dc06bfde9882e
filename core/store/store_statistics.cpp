// SPDX-License-Identifier: GPL-3.0-or-later
// The counting half of EventReader: sources, statistics and the conservation check.
#include <algorithm>

#include "core/store/counters.h"
#include "core/store/event_reader.h"
#include "core/store/rows.h"

namespace core::store {
namespace {

constexpr const char* kEventTables[] = {"ratings", "watches", "recommendations", "announcements"};

Result<std::vector<Source>> sourcesOf(Connection& c) {
    std::vector<Source> sources;
    FAIRLEAD_TRY(Statement * select, c.cached(std::string(kSelectSources) + " ORDER BY id"));
    while (true) {
        FAIRLEAD_TRY(const bool more, select->step());
        if (!more) break;
        sources.push_back(readSource(*select));
    }
    select->reset();
    return sources;
}

Result<std::int64_t> number(Connection& c, const std::string& sql) {
    FAIRLEAD_TRY(Statement * select, c.cached(sql));
    FAIRLEAD_CHECK(select->step());
    const std::int64_t value = select->integer(0);
    select->reset();
    return value;
}

/// Adds count(*) per source of a table.
Status countBySource(Connection& c, const std::string& table,
                     std::map<std::int64_t, std::int64_t>& counts) {
    FAIRLEAD_TRY(Statement * select,
                 c.cached("SELECT source, count(*) FROM " + table + " GROUP BY source"));
    while (true) {
        FAIRLEAD_TRY(const bool more, select->step());
        if (!more) break;
        counts[select->integer(0)] += select->integer(1);
    }
    select->reset();
    return {};
}

std::string describe(const Source& s) {
    return s.topic + " partition " + std::to_string(s.partition) + " (" + s.incarnation + ")";
}

void compare(const Source& s, const char* what, std::int64_t counter, std::int64_t rows,
             std::vector<std::string>& problems) {
    if (counter == rows) return;
    problems.push_back(describe(s) + ": " + std::to_string(counter) + " " + what +
                       " were counted, but " + std::to_string(rows) + " rows are there");
}

Status checkCounters(Connection& c, std::vector<std::string>& problems) {
    FAIRLEAD_TRY(const CounterValues kept, readCounters(c));
    FAIRLEAD_TRY(CounterValues counted, countAgain(c));
    for (const auto& [name, value] : kept)
        counted.try_emplace(name, 0);
    for (const auto& [name, rows] : counted) {
        const auto it = kept.find(name);
        const std::int64_t counter = it == kept.end() ? 0 : it->second;
        if (counter == rows) continue;
        problems.push_back("the counter " + name + " says " + std::to_string(counter) + ", but " +
                           std::to_string(rows) + " rows are there");
    }
    FAIRLEAD_TRY(const std::int64_t letters, number(c, "SELECT count(*) FROM dead_letters"));
    FAIRLEAD_TRY(const std::int64_t perMinute,
                 number(c, "SELECT coalesce(sum(value), 0) FROM dead_letter_counts"));
    if (letters != perMinute) {
        problems.push_back(std::to_string(perMinute) +
                           " dead letters were counted by minute, but " + std::to_string(letters) +
                           " rows are there");
    }
    return {};
}

/// Ratings and watches have no foreign keys, because checking them row by row slows the writer.
Status checkNumbers(Connection& c, std::vector<std::string>& problems) {
    for (const std::string table : {"ratings", "watches"}) {
        for (const auto& [column, of] :
             {std::pair("user", "users"), {"item", "items"}, {"source", "sources"}}) {
            FAIRLEAD_TRY(const std::int64_t orphans,
                         number(c, "SELECT count(*) FROM " + table + " WHERE " + column +
                                       " NOT IN (SELECT id FROM " + of + ")"));
            if (orphans == 0) continue;
            problems.push_back(std::to_string(orphans) + " rows of " + table +
                               " refer to missing rows of " + of);
        }
    }
    return {};
}

Status checkConservation(Connection& c, StoreCheck& check) {
    FAIRLEAD_TRY(check.sources, sourcesOf(c));
    std::map<std::int64_t, std::int64_t> accepted;
    std::map<std::int64_t, std::int64_t> rejected;
    for (const char* table : kEventTables)
        FAIRLEAD_CHECK(countBySource(c, table, accepted));
    FAIRLEAD_CHECK(countBySource(c, "dead_letters", rejected));
    std::int64_t events = 0;
    for (const Source& s : check.sources) {
        if (!s.conserved()) {
            check.problems.push_back(describe(s) +
                                     ": consumed is not accepted + duplicates + rejected");
        }
        compare(s, "accepted", s.accepted, accepted[s.id.value], check.problems);
        compare(s, "rejected", s.rejected, rejected[s.id.value], check.problems);
        events += s.accepted;
    }
    FAIRLEAD_TRY(const std::int64_t position, number(c, "SELECT seq FROM position"));
    if (position != events) {
        check.problems.push_back("the store position is " + std::to_string(position) + ", but " +
                                 std::to_string(events) + " events were accepted");
    }
    FAIRLEAD_CHECK(checkCounters(c, check.problems));
    return checkNumbers(c, check.problems);
}

}  // namespace

namespace {

Result<StoreStatistics> countersOf(Connection& c) {
    FAIRLEAD_TRY(const CounterValues values, readCounters(c));
    const auto value = [&](std::string_view name) {
        const auto it = values.find(name);
        return it == values.end() ? 0 : it->second;
    };
    StoreStatistics s;
    s.ratings = value("ratings");
    s.watches = value("watches");
    s.recommendations = value("recommendations");
    s.announcements = value("announcements");
    s.users = value("users");
    s.items = value("items");
    s.announcedItems = value(kAnnouncedItems);
    s.withExtra = value(kWithExtra);
    for (const auto& [name, count] : values) {
        if (!name.starts_with(kDeadLettersPrefix)) continue;
        s.deadLettersByReason.emplace(name.substr(kDeadLettersPrefix.size()), count);
        s.deadLetters += count;
    }
    return s;
}

}  // namespace

bool StoreStatistics::conserved() const {
    return std::ranges::all_of(sources, &Source::conserved);
}

Result<std::vector<Source>> EventReader::sources() {
    return store_.read(sourcesOf);
}

Result<std::map<std::string, std::int64_t>> EventReader::deadLettersSince(UtcTime time) {
    using Counts = std::map<std::string, std::int64_t>;
    return store_.read([&](Connection& c) -> Result<Counts> {
        FAIRLEAD_TRY(Statement * select,
                     c.cached("SELECT reason, sum(value) FROM dead_letter_counts"
                              " WHERE minute >= ?1 GROUP BY reason"));
        select->bind(minuteOf(time));
        Counts counts;
        while (true) {
            FAIRLEAD_TRY(const bool more, select->step());
            if (!more) break;
            counts.emplace(select->text(0), select->integer(1));
        }
        select->reset();
        return counts;
    });
}

Result<StoreStatistics> EventReader::statistics() {
    auto statistics = store_.read([](Connection& c) -> Result<StoreStatistics> {
        FAIRLEAD_TRY(StoreStatistics s, countersOf(c));
        FAIRLEAD_TRY(s.position, number(c, "SELECT seq FROM position"));
        FAIRLEAD_TRY(s.sources, sourcesOf(c));
        return s;
    });
    if (!statistics) return statistics;
    for (const char* suffix : {"", "-wal"}) {
        std::error_code ignored;
        const auto size = std::filesystem::file_size(store_.file().string() + suffix, ignored);
        if (!ignored) statistics->bytes += static_cast<std::int64_t>(size);
    }
    return statistics;
}

Result<StoreCheck> EventReader::check() {
    StoreCheck check;
    FAIRLEAD_TRY(check.problems, store_.check());
    // Rows of a damaged file may not be readable at all: what was found is the answer then.
    const auto counted = store_.read([&](Connection& c) { return checkConservation(c, check); });
    if (!counted && check.problems.empty()) return counted.error();
    return check;
}

}  // namespace core::store
