// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/movielens.h"

#include <algorithm>
#include <charconv>

#include "core/events/text_checks.h"

namespace core::datasets {
namespace {

using events::Event;
using events::Rejection;

constexpr std::string_view kNoGenres = "(no genres listed)";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

template <class Number>
bool parseNumber(std::string_view text, Number& value) {
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    return code == std::errc() && end == text.data() + text.size();
}

Rejection malformed(const std::string& sentence) {
    return {events::RejectReason::MalformedLine, sentence};
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t";
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::optional<int> yearOf(std::string_view title) {
    if (title.size() < 6 || title.back() != ')' || title[title.size() - 6] != '(')
        return std::nullopt;
    int year = 0;
    if (!parseNumber(title.substr(title.size() - 5, 4), year) || year < 0) return std::nullopt;
    return year;
}

std::vector<std::string> genresOf(std::string_view text) {
    std::vector<std::string> genres;
    if (text == kNoGenres) return genres;
    while (!text.empty()) {
        const std::size_t bar = std::min(text.find('|'), text.size());
        if (bar > 0) genres.emplace_back(text.substr(0, bar));
        text.remove_prefix(std::min(bar + 1, text.size()));
    }
    return genres;
}

/// Microseconds since 1970 from whole seconds, if they fit.
std::optional<UtcTime> timeFromSeconds(std::string_view text) {
    std::int64_t seconds = 0;
    constexpr std::int64_t kMost = 253'402'300'799;  // the end of the year 9999
    if (!parseNumber(text, seconds) || seconds > kMost || seconds < -kMost) return std::nullopt;
    return utcFromMicros(seconds * 1'000'000);
}

std::string count(std::size_t n) {
    return std::to_string(n);
}

Rejection describeMalformed(const CsvRow& row, std::size_t columns) {
    if (row.line.tooLong()) {
        return {events::RejectReason::TooLarge, "the line has " + count(row.line.size) + " bytes"};
    }
    if (row.fields.size() != columns && !row.fields.empty()) {
        return malformed("the line has " + count(row.fields.size()) + " fields instead of " +
                         count(columns));
    }
    return malformed("the line is not CSV: a quote is not closed or stands inside a field");
}

Error layoutError(const std::filesystem::path& folder, const std::string& found) {
    return {Errc::InvalidArgument,
            "not a MovieLens folder: expected ratings.csv and movies.csv in " + folder.string() +
                ", but " + found,
            folder.string()};
}

}  // namespace

Result<MovielensFiles> findMovielens(const std::filesystem::path& folder) {
    namespace fs = std::filesystem;
    std::error_code code;
    if (!fs::exists(folder, code)) return layoutError(folder, "there is no such folder");
    if (!fs::is_directory(folder, code)) return layoutError(folder, "this is a file");
    if (fs::exists(folder / "ratings.dat", code) || fs::exists(folder / "u.data", code)) {
        return layoutError(
            folder,
            "found the older layout of ml-1m or ml-100k, which is not supported; take"
            " ml-latest-small, ml-25m or ml-32m");
    }
    for (const char* name : {"ratings.csv", "movies.csv"}) {
        if (!fs::exists(folder / name, code)) {
            return layoutError(folder, std::string(name) + " is missing");
        }
    }
    MovielensFiles files{folder / "ratings.csv", folder / "movies.csv", {}};
    FAIRLEAD_CHECK(CsvTable::open(files.ratings, kRatingsHeader));
    FAIRLEAD_CHECK(CsvTable::open(files.movies, kMoviesHeader));
    if (fs::exists(folder / "tags.csv", code)) {
        files.tags = folder / "tags.csv";
        FAIRLEAD_CHECK(CsvTable::open(*files.tags, kTagsHeader));
    }
    return files;
}

Result<std::unique_ptr<CsvTable>> CsvTable::open(const std::filesystem::path& path,
                                                 std::string_view header) {
    FAIRLEAD_TRY(auto lines, LineReader::open(path));
    FAIRLEAD_TRY(const auto first, lines->next());
    std::string_view found = first ? first->text : std::string_view();
    if (found.starts_with(kByteOrderMark)) found.remove_prefix(kByteOrderMark.size());
    if (found != header) {
        constexpr std::size_t kShown = 80;
        std::string shown(found.substr(0, kShown));
        if (!events::validUtf8(shown)) shown = "other bytes";
        return Error{Errc::InvalidArgument,
                     path.filename().string() + " must begin with the line \"" +
                         std::string(header) + "\", but begins with \"" + shown + "\"",
                     path.string()};
    }
    const auto columns = static_cast<std::size_t>(std::ranges::count(header, ',')) + 1;
    return std::unique_ptr<CsvTable>(new CsvTable(std::move(lines), columns));
}

Result<bool> CsvTable::next(CsvRow& row) {
    while (true) {
        FAIRLEAD_TRY(const auto line, lines_->next());
        if (!line) return false;
        if (line->text.empty()) continue;
        row.line = *line;
        row.wellFormed = !line->tooLong() && parser_.parse(line->text, row.fields);
        if (!row.wellFormed) row.fields.clear();
        row.wellFormed = row.wellFormed && row.fields.size() == columns_;
        return true;
    }
}

EventOrRejection ratingFromRow(const CsvRow& row) {
    if (!row.wellFormed) return describeMalformed(row, 4);
    events::RatingEvent rating;
    rating.userId = row.fields[0];
    rating.itemId = row.fields[1];
    if (!parseNumber(row.fields[2], rating.rating)) return malformed("the rating is not a number");
    const auto at = timeFromSeconds(row.fields[3]);
    if (!at) return malformed("the timestamp is not a number of seconds since 1970");
    rating.at = *at;
    Event event;
    event.body = std::move(rating);
    return event;
}

EventOrRejection itemFromRow(const CsvRow& row, const TagsByMovie& tags) {
    if (!row.wellFormed) return describeMalformed(row, 3);
    events::ItemEvent item;
    item.itemId = row.fields[0];
    item.title = trimmed(row.fields[1]);
    item.genres = genresOf(row.fields[2]);
    item.year = yearOf(item.title);
    if (const auto found = tags.find(item.itemId); found != tags.end()) item.tags = found->second;
    Event event;
    event.body = std::move(item);
    return event;
}

std::optional<Rejection> addTag(const CsvRow& row, TagsByMovie& tags) {
    if (!row.wellFormed) return describeMalformed(row, 4);
    const std::string tag = events::lowerAscii(trimmed(row.fields[2]));
    if (!events::validUtf8(tag)) {
        return Rejection{events::RejectReason::BadUtf8, "the tag is not valid UTF-8"};
    }
    if (tag.empty()) return malformed("the tag is empty");
    std::vector<std::string>& held = tags[row.fields[1]];
    if (std::ranges::find(held, tag) == held.end()) held.push_back(tag);
    return std::nullopt;
}

}  // namespace core::datasets
