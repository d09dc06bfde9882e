// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/connection.h"

namespace core::store {

/// A row of `ratings`; `extra` is a view of the message that it came from.
struct RatingRow {
    static constexpr const char* kTable = "ratings";
    static constexpr int kColumns = 9;
    std::int64_t seq = 0;
    std::int64_t user = 0;
    std::int64_t item = 0;
    double rating = 0;
    std::int64_t atUs = 0;
    std::int64_t source = 0;
    std::int64_t offset = 0;
    int schemaVersion = 1;
    std::optional<std::string_view> extra;
    void bind(Statement& s, int at) const {
        s.bindAt(at, seq, user, item, rating, atUs, source, offset, schemaVersion, extra);
    }
};

/// A row of `watches`.
struct WatchRow {
    static constexpr const char* kTable = "watches";
    static constexpr int kColumns = 10;
    std::int64_t seq = 0;
    std::int64_t user = 0;
    std::int64_t item = 0;
    double watchSeconds = 0;
    std::optional<double> progress;
    std::int64_t atUs = 0;
    std::int64_t source = 0;
    std::int64_t offset = 0;
    int schemaVersion = 1;
    std::optional<std::string_view> extra;
    void bind(Statement& s, int at) const {
        s.bindAt(at, seq, user, item, watchSeconds, progress, atUs, source, offset, schemaVersion,
                 extra);
    }
};

/// "(?,?),(?,?)": the values of `rows` rows.
std::string valuesList(int columns, std::size_t rows);

/// Rows per statement: at 64 a row costs about 0.6 of what it costs alone, more gain little.
inline constexpr std::size_t kRowsPerStatement = 64;

/// Inserts all rows in their order. Errors: as Connection.
template <class Row>
Status insertRows(Connection& writer, const std::vector<Row>& rows) {
    for (std::size_t first = 0; first < rows.size();) {
        const bool many = rows.size() - first >= kRowsPerStatement;
        const std::size_t count = many ? kRowsPerStatement : 1;
        static const std::string one =
            std::string("INSERT INTO ") + Row::kTable + " VALUES " + valuesList(Row::kColumns, 1);
        static const std::string all = std::string("INSERT INTO ") + Row::kTable + " VALUES " +
                                       valuesList(Row::kColumns, kRowsPerStatement);
        FAIRLEAD_TRY(Statement * insert, writer.cached(many ? all : one));
        for (std::size_t i = 0; i < count; ++i)
            rows[first + i].bind(*insert, 1 + static_cast<int>(i) * Row::kColumns);
        FAIRLEAD_CHECK(insert->run());
        first += count;
    }
    return {};
}

}  // namespace core::store
