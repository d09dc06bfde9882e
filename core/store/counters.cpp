// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/counters.h"

#include <chrono>

namespace core::store {
namespace {

Status addRows(Connection& c, const std::string& sql, CounterValues& values) {
    FAIRLEAD_TRY(Statement * select, c.cached(sql));
    while (true) {
        FAIRLEAD_TRY(const bool more, select->step());
        if (!more) break;
        values[std::string(select->text(0))] += select->integer(1);
    }
    select->reset();
    return {};
}

void bump(CounterValues& values, std::string_view name, std::int64_t count) {
    const auto known = values.find(name);
    if (known != values.end()) {
        known->second += count;
    } else {
        values.emplace(name, count);
    }
}

}  // namespace

Result<CounterValues> readCounters(Connection& connection) {
    CounterValues values;
    FAIRLEAD_CHECK(addRows(connection, "SELECT name, value FROM counters", values));
    return values;
}

Result<CounterValues> countAgain(Connection& c) {
    CounterValues values;
    for (const char* table : {"ratings", "watches", "recommendations", "announcements"}) {
        const std::string from = std::string(" FROM ") + table;
        FAIRLEAD_CHECK(addRows(c, std::string("SELECT '") + table + "', count(*)" + from, values));
        FAIRLEAD_CHECK(addRows(c, "SELECT 'with_extra', count(extra)" + from, values));
    }
    FAIRLEAD_CHECK(addRows(c, "SELECT 'users', count(*) FROM users", values));
    FAIRLEAD_CHECK(addRows(c, "SELECT 'items', count(*) FROM items", values));
    FAIRLEAD_CHECK(addRows(c, "SELECT 'announced_items', count(announced_seq) FROM items", values));
    FAIRLEAD_CHECK(addRows(c,
                           "SELECT 'dead_letters.' || reason, count(*) FROM dead_letters"
                           " GROUP BY reason",
                           values));
    return values;
}

void CounterChanges::add(std::string_view name, std::int64_t count) {
    bump(counts_, name, count);
}

void CounterChanges::addDeadLetter(std::string_view reason) {
    bump(letters_, reason, 1);
}

Status CounterChanges::write(Connection& writer, UtcTime now) const {
    FAIRLEAD_TRY(Statement * counter,
                 writer.cached("INSERT INTO counters VALUES (?1, ?2) ON CONFLICT (name)"
                               " DO UPDATE SET value = value + excluded.value"));
    for (const auto& [name, count] : counts_) {
        if (count != 0) FAIRLEAD_CHECK(counter->bind(name, count).run());
    }
    FAIRLEAD_TRY(Statement * perMinute,
                 writer.cached("INSERT INTO dead_letter_counts VALUES (?1, ?2, ?3)"
                               " ON CONFLICT (minute, reason)"
                               " DO UPDATE SET value = value + excluded.value"));
    for (const auto& [reason, count] : letters_) {
        const std::string name = std::string(kDeadLettersPrefix) + reason;
        FAIRLEAD_CHECK(counter->bind(name, count).run());
        FAIRLEAD_CHECK(perMinute->bind(minuteOf(now), reason, count).run());
    }
    return {};
}

std::int64_t minuteOf(UtcTime time) {
    return std::chrono::floor<std::chrono::minutes>(time).time_since_epoch().count();
}

}  // namespace core::store
