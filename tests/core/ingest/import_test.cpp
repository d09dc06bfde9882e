// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "core/store/documents.h"
#include "core/store/event_reader.h"
#include "tests/support/movielens_folder.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::ingest;
using core::store::EventReader;
using core::store::EventStore;
using core::store::Store;

namespace {

/// A store in a folder of its own.
struct Profile {
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<Store> store;
    std::unique_ptr<EventStore> events;

    Profile() { reopen(); }
    void reopen() {
        events.reset();
        store.reset();
        store = *Store::open(std::filesystem::path(folder.path().toStdString()) / "store.sqlite");
        events = *EventStore::open(*store, clock);
    }
    Result<ImportReport> movielens(const std::filesystem::path& from,
                                   const ImportOptions& options = {}) {
        return importMovielens(*events, from, options, clock);
    }
    std::int64_t position() { return *EventReader(*store).position(); }
    bool sound() { return EventReader(*store).check()->sound(); }
};

/// A small MovieLens folder that a test can break.
struct SmallFolder {
    QTemporaryDir folder;
    std::filesystem::path path{folder.path().toStdString()};

    explicit SmallFolder(int ratings) {
        std::string rows = "userId,movieId,rating,timestamp\r\n";
        for (int i = 0; i < ratings; ++i) {
            rows += std::to_string(1 + i / 10) + "," + std::to_string(1 + i % 10) + ",4.0," +
                    std::to_string(1000000000 + i) + "\r\n";
        }
        write("ratings.csv", rows);
        write("movies.csv",
              "movieId,title,genres\r\n1,\"Film, The \"\"First\"\" (1995)\",Drama|Comedy\r\n"
              "2,Película (2001),(no genres listed)\r\n");
        write("tags.csv",
              "userId,movieId,tag,timestamp\r\n1,1,Funny,1\r\n2,1,funny,2\r\n2,1,dark,3\r\n");
    }
    void write(const char* name, const std::string& text) const {
        std::ofstream(path / name, std::ios::binary) << text;
    }
    [[nodiscard]] std::string read(const char* name) const {
        std::ifstream in(path / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
};

}  // namespace

class ImportTest : public QObject {
    Q_OBJECT
  private slots:
    void movielens_is_accepted_once_and_then_all_duplicates() {
        const auto folder = tests::movielensFolder();
        if (!folder) QSKIP("FAIRLEAD_DATASETS does not name a folder with ml-latest-small");
        Profile profile;
        const auto first = profile.movielens(*folder);
        QVERIFY2(first.ok(), first.ok() ? "" : first.error().text().c_str());
        QCOMPARE(first->ratings, 100836);
        QCOMPARE(first->users, 610);
        QCOMPARE(first->items, 9742);
        QCOMPARE(first->ratedItems, 9724);
        QCOMPARE(first->events.accepted, 100836);
        QCOMPARE(first->events.duplicates, 0);
        QCOMPARE(first->events.rejected, 0);
        QCOMPARE(first->announcements.accepted, 9742);
        QCOMPARE(first->tags.rejected, 0);
        qInfo("import: %.3f s, %.0f ratings/s", first->seconds, 100836 / first->seconds);

        const auto second = profile.movielens(*folder);
        QVERIFY(second.ok());
        QCOMPARE(second->events.accepted, 0);
        QCOMPARE(second->events.duplicates, 100836);
        QCOMPARE(second->announcements.duplicates, 9742);
        QCOMPARE(second->ratings, 100836);
        qInfo("again: %.3f s", second->seconds);
        QVERIFY(profile.sound());

        EventReader reader(*profile.store);
        const MonoTime start = profile.clock.monotonic();
        const auto data = reader.dataset();
        const double ms =
            std::chrono::duration<double, std::milli>(profile.clock.monotonic() - start).count();
        qInfo("dataset: %.1f ms", ms);
        QCOMPARE(data->interactions.size(), std::size_t(100836));
        QCOMPARE(data->userIds.size(), std::size_t(610));
        QCOMPARE(data->itemIds.size(), std::size_t(9742));
        const auto statistics = reader.statistics();
        qInfo("bytes: %lld", static_cast<long long>(statistics->bytes));
        QVERIFY(statistics->conserved());
        QCOMPARE(statistics->ratings, 100836);
    }

    void an_interrupted_import_continues_where_it_stopped() {
        const SmallFolder files(100);
        Profile profile;
        std::stop_source stop;
        ImportOptions options;
        options.batchRows = 30;
        options.stop = stop.get_token();
        options.onAccepted = [&](std::span<const AcceptedEvent> batch) {
            if (batch.front().event->topic() == events::Topic::Ratings) stop.request_stop();
        };
        const auto cut = profile.movielens(files.path, options);
        QVERIFY(cut.ok());
        QVERIFY(cut->cancelled);
        QCOMPARE(cut->events.accepted, 30);
        profile.reopen();

        const auto rest = profile.movielens(files.path);
        QVERIFY(rest.ok());
        QVERIFY(!rest->cancelled);
        QCOMPARE(rest->resumedFromLine, 32);  // line 1 is the header
        QCOMPARE(rest->events.accepted, 70);
        QCOMPARE(rest->events.duplicates, 0);
        QCOMPARE(rest->ratings, 100);
        QCOMPARE(rest->announcements.duplicates, 2);
        QCOMPARE(profile.position(), 102);
        QVERIFY(profile.sound());
    }

    void a_broken_line_is_rejected_and_the_rest_goes_on() {
        const SmallFolder files(100);
        std::string text = files.read("ratings.csv");
        const std::size_t line50 = text.find("5,9,4.0,");
        text.replace(line50, 8, "5,\"9,4.0,");
        files.write("ratings.csv", text);
        Profile profile;
        const auto report = profile.movielens(files.path);
        QCOMPARE(report->events.accepted, 99);
        QCOMPARE(report->events.rejected, 1);
        QCOMPARE(report->events.rejectedByReason.at("malformed_line"), 1);
        const auto letters = EventReader(*profile.store).deadLetters(0, 10);
        QCOMPARE(letters->size(), std::size_t(1));
        QCOMPARE(letters->front().offset, 50);
        QVERIFY(letters->front().sentence.starts_with("line 50: "));
        QVERIFY(letters->front().bytes.starts_with("5,\"9,"));
        const auto document = importDocument(*report);
        QCOMPARE(document["rejected_by_reason"]["malformed_line"].get<int>(), 1);
    }

    void a_broken_tag_row_is_kept_as_a_dead_letter() {
        const SmallFolder files(10);
        files.write("tags.csv", files.read("tags.csv") + "only,three,fields\r\n");
        Profile profile;
        QCOMPARE(profile.movielens(files.path)->tags.rejected, 1);
        QVERIFY(profile.sound());
        const auto data = EventReader(*profile.store).dataset();
        QCOMPARE(data->items[0].tags, (std::vector<std::string>{"funny", "dark"}));
    }

    void a_wrong_folder_is_refused_before_anything_is_written_data() {
        QTest::addColumn<QString>("missing");
        QTest::newRow("no ratings") << "ratings.csv";
        QTest::newRow("no movies") << "movies.csv";
    }
    void a_wrong_folder_is_refused_before_anything_is_written() {
        QFETCH(QString, missing);
        const SmallFolder files(10);
        std::filesystem::remove(files.path / missing.toStdString());
        Profile profile;
        const auto report = profile.movielens(files.path);
        QVERIFY(!report);
        QVERIFY(report.error().code == Errc::InvalidArgument);
        QVERIFY(report.error().message.find(missing.toStdString() + " is missing") !=
                std::string::npos);
        QVERIFY(EventReader(*profile.store).sources()->empty());
    }

    void other_tags_announce_the_movies_again() {
        const SmallFolder files(10);
        Profile profile;
        QVERIFY(profile.movielens(files.path).ok());
        files.write("tags.csv", "userId,movieId,tag,timestamp\n1,1,Other,1\n");
        const auto report = profile.movielens(files.path);
        QCOMPARE(report->announcements.accepted, 2);
        QCOMPARE(report->events.duplicates, 10);
        QCOMPARE(EventReader(*profile.store).dataset()->items[0].tags,
                 (std::vector<std::string>{"other"}));
    }

    void a_full_disk_keeps_whole_batches_and_the_import_can_be_resumed() {
        const SmallFolder files(20000);
        Profile profile;
        ImportOptions options;
        options.batchRows = 1000;
        const auto setPages = [&](int pages) {
            return profile.store->write([&](store::Connection& c) {
                return c.execute("PRAGMA max_page_count=" + std::to_string(pages));
            });
        };
        QVERIFY(setPages(200).ok());
        const auto full = profile.movielens(files.path, options);
        QVERIFY(!full);
        QCOMPARE(name(full.error().code), name(Errc::Io));
        const std::int64_t kept = profile.position();
        QVERIFY(kept > 2 && kept < 20002);
        QCOMPARE((kept - 2) % 1000, 0);
        QVERIFY(profile.sound());
        QVERIFY(setPages(1000'000).ok());
        const auto rest = profile.movielens(files.path, options);
        QCOMPARE(rest->events.accepted, 20000 - (kept - 2));
        QCOMPARE(profile.position(), 20002);
        QVERIFY(profile.sound());
    }

    void json_lines_are_judged_one_by_one() {
        QTemporaryDir folder;
        const std::filesystem::path file =
            std::filesystem::path(folder.path().toStdString()) / "e.jsonl";
        std::ofstream(file)
            << R"({"user_id":1,"movie_id":"a","rating":4,"timestamp":1700000000})"
            << "\n\n"
            << R"({"user_id":"1","item_id":"a","rating":4,"timestamp":1700000000000})"
            << "\r\n"
            << "not json\n"
            << std::string(2000'000, 'x') << "\n"
            << R"({"user_id":2,"item_id":"b","rating":9,"timestamp":1700000000})";
        Profile profile;
        double last = 0;
        ImportOptions options;
        options.progress = [&](double fraction, std::string_view) { last = fraction; };
        const auto report =
            importEvents(*profile.events, file, events::Topic::Ratings, options, profile.clock);
        QVERIFY(report.ok());
        QCOMPARE(report->events.accepted, 1);
        QCOMPARE(report->events.duplicates, 1);  // the same event in another spelling
        QCOMPARE(report->events.rejected, 3);
        QCOMPARE(report->events.rejectedByReason.at("not_json"), 1);
        QCOMPARE(report->events.rejectedByReason.at("too_large"), 1);
        QCOMPARE(report->events.rejectedByReason.at("out_of_range"), 1);
        QCOMPARE(last, 1.0);
        const auto letters = EventReader(*profile.store).deadLetters(0, 10);
        const auto& large = (*letters)[1];
        QCOMPARE(large.size, 2000'000);
        QCOMPARE(large.bytes.size(), store::kMaxDeadLetterBytes);
        QCOMPARE(large.sha256, math::toHex(math::sha256(std::string(2000'000, 'x'))));
        QVERIFY(profile.sound());
    }

    void items_are_read_from_a_file_and_the_newest_holds() {
        QTemporaryDir folder;
        const std::filesystem::path file =
            std::filesystem::path(folder.path().toStdString()) / "items.jsonl";
        std::ofstream(file)
            << R"({"item_id":7,"title":"Old"})"
            << "\n"
            << R"({"item_id":7,"title":"New","genres":["Drama"],"year":1999,"mood":"calm"})"
            << "\n";
        Profile profile;
        const auto report = importItems(*profile.events, file, {}, profile.clock);
        QCOMPARE(report->events.accepted, 2);
        QCOMPARE(report->items, 1);
        EventReader reader(*profile.store);
        QCOMPARE(reader.dataset()->items.front().title, std::string("New"));
        QCOMPARE(reader.findItems("NEW", 5)->front().year, std::optional<int>(1999));
        QCOMPARE(reader.statistics()->withExtra, 1);
        const auto missing = importItems(*profile.events, "/nonexistent.jsonl", {}, profile.clock);
        QVERIFY(missing.error().code == Errc::InvalidArgument);
    }
};

FAIRLEAD_TEST(ImportTest)
#include "import_test.moc"
