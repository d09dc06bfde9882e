// SPDX-License-Identifier: GPL-3.0-or-later
// The counting half of EventReader: sources, statistics and the conservation check.
#include <algorithm>

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
    return {};
}

}  // namespace

bool StoreStatistics::conserved() const {
    return std::ranges::all_of(sources, &Source::conserved);
}

Result<std::vector<Source>> EventReader::sources() {
    return store_.read(sourcesOf);
}

Result<StoreStatistics> EventReader::statistics() {
    auto statistics = store_.read([](Connection& c) -> Result<StoreStatistics> {
        StoreStatistics s;
        FAIRLEAD_TRY(s.position, number(c, "SELECT seq FROM position"));
        FAIRLEAD_TRY(s.ratings, number(c, "SELECT count(*) FROM ratings"));
        FAIRLEAD_TRY(s.watches, number(c, "SELECT count(*) FROM watches"));
        FAIRLEAD_TRY(s.recommendations, number(c, "SELECT count(*) FROM recommendations"));
        FAIRLEAD_TRY(s.announcements, number(c, "SELECT count(*) FROM announcements"));
        FAIRLEAD_TRY(s.users, number(c, "SELECT count(*) FROM users"));
        FAIRLEAD_TRY(s.items, number(c, "SELECT count(*) FROM items"));
        FAIRLEAD_TRY(s.announcedItems, number(c, "SELECT count(announced_seq) FROM items"));
        for (const char* table : kEventTables) {
            FAIRLEAD_TRY(const std::int64_t extra,
                         number(c, std::string("SELECT count(extra) FROM ") + table));
            s.withExtra += extra;
        }
        FAIRLEAD_TRY(Statement * reasons,
                     c.cached("SELECT reason, count(*) FROM dead_letters GROUP BY reason"));
        while (true) {
            FAIRLEAD_TRY(const bool more, reasons->step());
            if (!more) break;
            s.deadLettersByReason.emplace(reasons->text(0), reasons->integer(1));
            s.deadLetters += reasons->integer(1);
        }
        reasons->reset();
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
