// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/movielens.h"

#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <fstream>
#include <map>
#include <set>

#include "tests/support/movielens_folder.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::datasets;
using namespace core::events;

namespace {

CsvRow parsed(std::string_view line) {
    CsvRow row;
    row.line.number = 2;
    row.line.text = line;
    row.line.size = line.size();
    row.wellFormed = CsvLineParser().parse(line, row.fields);
    return row;
}

std::string reasonOf(const EventOrRejection& row) {
    const auto* bad = std::get_if<Rejection>(&row);
    return bad ? name(bad->reason) : "accepted";
}

struct Folder {
    QTemporaryDir folder;
    std::filesystem::path path{folder.path().toStdString()};
    void write(const char* name, const std::string& text) const {
        std::ofstream(path / name, std::ios::binary) << text;
    }
};

bool mentions(const Error& error, const char* words) {
    return error.code == Errc::InvalidArgument && error.message.find(words) != std::string::npos;
}

}  // namespace

/// The facts about the real files were computed independently, with another CSV reader.
class MovielensTest : public QObject {
    Q_OBJECT
  private slots:
    void real_ratings_have_the_known_facts() {
        const auto folder = tests::movielensFolder();
        if (!folder) QSKIP("FAIRLEAD_DATASETS does not name a folder with ml-latest-small");
        const auto files = findMovielens(*folder);
        QVERIFY(files.ok());
        auto table = *CsvTable::open(files->ratings, kRatingsHeader);
        std::map<std::string, int> byUser, byMovie;
        std::array<int, 11> byHalfStars{};
        double sum = 0;
        std::int64_t first = INT64_MAX, last = 0, rows = 0;
        CsvRow row;
        while (*table->next(row)) {
            const EventOrRejection read = ratingFromRow(row);
            QVERIFY(std::holds_alternative<Event>(read));
            const auto& rating = std::get<RatingEvent>(std::get<Event>(read).body);
            ++byUser[rating.userId];
            ++byMovie[rating.itemId];
            ++byHalfStars[static_cast<std::size_t>(rating.rating * 2)];
            sum += rating.rating;
            first = std::min(first, micros(rating.at) / 1000000);
            last = std::max(last, micros(rating.at) / 1000000);
            QCOMPARE(row.line.number, ++rows + 1);
        }
        QCOMPARE(rows, 100836);
        QCOMPARE(byUser.size(), std::size_t(610));
        QCOMPARE(byMovie.size(), std::size_t(9724));
        const auto bySecond = [](const auto& a, const auto& b) { return a.second < b.second; };
        QCOMPARE(std::ranges::min_element(byUser, bySecond)->second, 20);
        QCOMPARE(std::ranges::max_element(byUser, bySecond)->second, 2698);
        QCOMPARE(std::ranges::max_element(byMovie, bySecond)->second, 329);
        QCOMPARE(std::ranges::count_if(byMovie, [](const auto& m) { return m.second == 1; }), 3446);
        QCOMPARE(sum / double(rows), 3.501556983616962);
        QCOMPARE(first, 828124615);
        QCOMPARE(last, 1537799250);
        QVERIFY((byHalfStars == std::array<int, 11>{0, 1370, 2811, 1791, 7551, 5550, 20047, 13136,
                                                    26818, 8551, 13211}));
    }

    void real_movies_have_the_known_facts() {
        const auto folder = tests::movielensFolder();
        if (!folder) QSKIP("FAIRLEAD_DATASETS does not name a folder with ml-latest-small");
        const auto files = *findMovielens(*folder);
        TagsByMovie tags;
        CsvRow row;
        auto tagRows = *CsvTable::open(*files.tags, kTagsHeader);
        int tagCount = 0;
        std::set<std::string> distinct;
        while (*tagRows->next(row)) {
            QVERIFY(!addTag(row, tags));
            distinct.insert(row.fields[2]);
            ++tagCount;
        }
        QCOMPARE(tagCount, 3683);
        QCOMPARE(distinct.size(), std::size_t(1589));
        QCOMPARE(tags.size(), std::size_t(1572));

        auto table = *CsvTable::open(files.movies, kMoviesHeader);
        std::set<std::string> titles, genres;
        int movies = 0, quoted = 0, beyondAscii = 0, withoutYear = 0, withoutGenre = 0, tagged = 0;
        while (*table->next(row)) {
            const EventOrRejection read = itemFromRow(row, tags);
            QVERIFY(std::holds_alternative<Event>(read));
            const auto& item = std::get<ItemEvent>(std::get<Event>(read).body);
            ++movies;
            titles.insert(row.fields[1]);
            genres.insert(item.genres.begin(), item.genres.end());
            quoted += item.title.find_first_of(",\"") != std::string::npos;
            beyondAscii += std::ranges::any_of(item.title, [](char c) { return c < 0; });
            withoutYear += !item.year;
            withoutGenre += item.genres.empty();
            tagged += !item.tags.empty();
        }
        QCOMPARE(movies, 9742);
        QCOMPARE(quoted, 2080);
        QCOMPARE(beyondAscii, 293);
        QCOMPARE(movies - int(titles.size()), 5);
        QCOMPARE(withoutGenre, 34);
        QCOMPARE(genres.size(), std::size_t(19));
        QCOMPARE(tagged, 1572);
        QCOMPARE(withoutYear, 13);
    }

    void rows_become_ratings_or_reasons_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("reason");
        const auto add = [](const char* title, const char* line, const char* reason) {
            QTest::newRow(title) << QByteArray(line) << QByteArray(reason);
        };
        add("plain", "1,2,4.5,964982703", "accepted");
        add("quoted", "\"1\",\"2\",\"4.5\",\"964982703\"", "accepted");
        add("three fields", "1,2,4.5", "malformed_line");
        add("five fields", "1,2,4.5,9,9", "malformed_line");
        add("no number", "1,2,four,964982703", "malformed_line");
        add("half a number", "1,2,4.5x,964982703", "malformed_line");
        add("no rating", "1,2,,964982703", "malformed_line");
        add("time with a fraction", "1,2,4,964982703.5", "malformed_line");
        add("time beyond reason", "1,2,4,9223372036854775807", "malformed_line");
        add("open quote", "1,\"2,4.5,964982703", "malformed_line");
        add("quote inside", "1,2\"x,4.5,964982703", "malformed_line");
        add("carriage return inside", "1,2\r3,4,5", "malformed_line");
    }
    void rows_become_ratings_or_reasons() {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, reason);
        CsvRow row = parsed(line.toStdString());
        const std::string text = line.toStdString();
        row.wellFormed = CsvLineParser().parse(text, row.fields) && row.fields.size() == 4;
        QCOMPARE(reasonOf(ratingFromRow(row)), reason.toStdString());
    }

    void a_movie_row_gives_title_year_genres_and_tags() {
        const CsvRow row = parsed(R"(7,"Quote ""Unquote"", The (1995) ",Drama|Sci-Fi)");
        const EventOrRejection read = itemFromRow(row, {{"7", {"dark"}}});
        const auto& item = std::get<ItemEvent>(std::get<Event>(read).body);
        QCOMPARE(item.title, std::string("Quote \"Unquote\", The (1995)"));
        QCOMPARE(item.year, std::optional<int>(1995));
        QCOMPARE(item.genres, (std::vector<std::string>{"Drama", "Sci-Fi"}));
        QCOMPARE(item.tags, std::vector<std::string>{"dark"});
        const EventOrRejection bare = itemFromRow(parsed("8,(19x5),(no genres listed)"), {});
        QVERIFY(!std::get<ItemEvent>(std::get<Event>(bare).body).year);
        QVERIFY(std::get<ItemEvent>(std::get<Event>(bare).body).genres.empty());
    }

    void a_broken_line_does_not_harm_the_next() {
        CsvLineParser parser;
        std::vector<std::string> fields;
        QVERIFY(!parser.parse("a,\"b", fields));
        QVERIFY(parser.parse("c,d", fields));
        QCOMPARE(fields, (std::vector<std::string>{"c", "d"}));
    }

    void wrong_folders_are_named() {
        const Folder f;
        QVERIFY(mentions(findMovielens(f.path / "none").error(), "no such folder"));
        QVERIFY(mentions(findMovielens(f.path).error(), "ratings.csv is missing"));
        f.write("ratings.csv", "userId,movieId,rating,timestamp\r\n");
        QVERIFY(mentions(findMovielens(f.path).error(), "movies.csv is missing"));
        f.write("movies.csv", "movieId;title;genres\n");
        QVERIFY(
            mentions(findMovielens(f.path).error(), "but begins with \"movieId;title;genres\""));
        f.write("movies.csv", "\xEF\xBB\xBFmovieId,title,genres\n");
        QVERIFY(findMovielens(f.path).ok());
        f.write("ratings.dat", "1::2::3::4\n");
        QVERIFY(mentions(findMovielens(f.path).error(), "not supported"));
        QVERIFY(mentions(findMovielens(f.path / "movies.csv").error(), "this is a file"));
    }
};

FAIRLEAD_TEST(MovielensTest)
#include "movielens_test.moc"
