// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/datasets/csv_line.h"
#include "core/datasets/line_reader.h"
#include "core/events/event.h"
#include "core/events/rejection.h"

namespace core::datasets {

/// The files of a MovieLens folder in the layout of ml-latest-small, ml-25m, ml-32m.
struct MovielensFiles {
    std::filesystem::path ratings;              ///< userId,movieId,rating,timestamp
    std::filesystem::path movies;               ///< movieId,title,genres
    std::optional<std::filesystem::path> tags;  ///< userId,movieId,tag,timestamp; may be left out
};

/// Finds the files and checks their headers. Errors: invalid_argument saying what was expected and
/// what was found: no folder, a missing file, other columns, the older layouts (.dat, u.data).
Result<MovielensFiles> findMovielens(const std::filesystem::path& folder);

/// One row of a CSV file after the header.
struct CsvRow {
    Line line;
    std::vector<std::string> fields;
    bool wellFormed = false;  ///< one record with as many fields as there are columns
};

/// A CSV file with known columns. Empty lines are skipped. Threads: thread-compatible.
class CsvTable {
  public:
    /// Errors: invalid_argument when the header is another; as LineReader::open.
    static Result<std::unique_ptr<CsvTable>> open(const std::filesystem::path& path,
                                                  std::string_view header);
    /// The next row, false at the end. `row` may be reused. Errors: io.
    Result<bool> next(CsvRow& row);
    [[nodiscard]] std::uint64_t position() const { return lines_->position(); }

  private:
    CsvTable(std::unique_ptr<LineReader> lines, std::size_t columns)
        : lines_(std::move(lines)), columns_(columns) {}
    std::unique_ptr<LineReader> lines_;
    CsvLineParser parser_;
    std::size_t columns_;
};

inline constexpr std::string_view kRatingsHeader = "userId,movieId,rating,timestamp";
inline constexpr std::string_view kMoviesHeader = "movieId,title,genres";
inline constexpr std::string_view kTagsHeader = "userId,movieId,tag,timestamp";

using EventOrRejection = std::variant<events::Event, events::Rejection>;

/// Distinct lower-cased tags per movie id, in order of first appearance.
using TagsByMovie = std::unordered_map<std::string, std::vector<std::string>>;

/// A row as an event (not yet held against the validator's rules), or `malformed_line`.
/// Threads: pure.
EventOrRejection ratingFromRow(const CsvRow& row);
/// Genres split at "|" ("(no genres listed)" is none), the year from a title that ends with
/// "(1995)".
EventOrRejection itemFromRow(const CsvRow& row, const TagsByMovie& tags);
/// Adds the row's tag; a rejection when it is malformed.
std::optional<events::Rejection> addTag(const CsvRow& row, TagsByMovie& tags);

}  // namespace core::datasets
