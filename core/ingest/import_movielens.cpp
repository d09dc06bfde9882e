// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/ingest/import.h"
#include "core/ingest/row_stream.h"

namespace core::ingest {
namespace {

using datasets::CsvTable;

std::uint64_t sizeOf(const std::filesystem::path& file) {
    std::error_code code;
    const auto size = std::filesystem::file_size(file, code);
    return code ? 0 : size;
}

/// One import of one folder: its files in turn, tags before the movies that carry them.
class MovielensImport {
  public:
    MovielensImport(store::EventStore& store, datasets::MovielensFiles files,
                    const ImportOptions& options, UtcTime now)
        : store_(store),
          files_(std::move(files)),
          options_(options),
          validator_(options.validator),
          now_(now),
          progress_(options.progress, totalBytes()) {}

    Result<ImportReport> run() {
        // Every file is read once before the first row is written: an unreadable one stops here.
        FAIRLEAD_TRY(const std::string ratings, datasets::fileDigest(files_.ratings));
        FAIRLEAD_TRY(const std::string movies, datasets::fileDigest(files_.movies));
        std::string catalogue = "file:" + movies;
        if (files_.tags) {
            FAIRLEAD_TRY(const std::string tags, datasets::fileDigest(*files_.tags));
            FAIRLEAD_CHECK(readTags("file:" + tags));
            // A movie's announcement holds its tags: other tags make it another file.
            catalogue += "+" + tags;
        } else {
            report_.notes.emplace_back("tags.csv is not there: movies have no tags");
        }
        FAIRLEAD_TRY(const bool moviesWhole, readMovies(catalogue));
        bool whole = moviesWhole;
        if (whole) {
            FAIRLEAD_TRY(whole, readRatings("file:" + ratings));
        }
        report_.cancelled = !whole;
        return report_;
    }

  private:
    [[nodiscard]] std::uint64_t totalBytes() const {
        return sizeOf(files_.ratings) + sizeOf(files_.movies) +
               (files_.tags ? sizeOf(*files_.tags) : 0);
    }

    Status readTags(const std::string& incarnation) {
        FAIRLEAD_TRY(auto table, CsvTable::open(*files_.tags, datasets::kTagsHeader));
        std::optional<Feed> broken;  // most files have no broken row, and then need no source
        datasets::CsvRow row;
        while (true) {
            FAIRLEAD_TRY(const bool more, table->next(row));
            if (!more) break;
            auto bad = datasets::addTag(row, tags_);
            if (!bad) continue;
            if (!broken) {
                FAIRLEAD_TRY(auto source, store_.source(incarnation, "tags", 0));
                broken.emplace(store_, std::move(source), options_, report_.tags);
            }
            if (!broken->skips(row.line.number)) {
                FAIRLEAD_CHECK(broken->add(row.line, *std::move(bad)));
            }
        }
        progress_.fileDone(table->position());
        if (broken) FAIRLEAD_CHECK(broken->finish(true));
        return {};
    }

    Result<bool> readMovies(const std::string& incarnation) {
        FAIRLEAD_TRY(auto table, CsvTable::open(files_.movies, datasets::kMoviesHeader));
        FAIRLEAD_TRY(auto source, store_.source(incarnation, name(events::Topic::Items), 0));
        Feed feed(store_, std::move(source), options_, report_.announcements);
        Facts facts;
        const auto convert = [this](const datasets::CsvRow& row) {
            return datasets::itemFromRow(row, tags_);
        };
        FAIRLEAD_TRY(const bool whole, deliver(csvRows(*table, convert, validator_, now_), feed,
                                               facts, progress_, "reading movies.csv"));
        progress_.fileDone(table->position());
        report_.items = static_cast<std::int64_t>(facts.items.size());
        return whole;
    }

    Result<bool> readRatings(const std::string& incarnation) {
        FAIRLEAD_TRY(auto table, CsvTable::open(files_.ratings, datasets::kRatingsHeader));
        FAIRLEAD_TRY(auto source, store_.source(incarnation, name(events::Topic::Ratings), 0));
        Feed feed(store_, std::move(source), options_, report_.events);
        report_.resumedFromLine = feed.resumedFrom();
        Facts facts;
        FAIRLEAD_TRY(const bool whole,
                     deliver(csvRows(*table, datasets::ratingFromRow, validator_, now_), feed,
                             facts, progress_, "reading ratings.csv"));
        report_.ratings = facts.ratings;
        report_.users = static_cast<std::int64_t>(facts.users.size());
        report_.ratedItems = static_cast<std::int64_t>(facts.items.size());
        return whole;
    }

    store::EventStore& store_;
    datasets::MovielensFiles files_;
    const ImportOptions& options_;
    events::Validator validator_;
    UtcTime now_;
    ByteProgress progress_;
    datasets::TagsByMovie tags_;
    ImportReport report_;
};

}  // namespace

Result<ImportReport> importMovielens(store::EventStore& store, const std::filesystem::path& folder,
                                     const ImportOptions& options, const Clock& clock) {
    const MonoTime start = clock.monotonic();
    FAIRLEAD_TRY(auto files, datasets::findMovielens(folder));
    FAIRLEAD_TRY(ImportReport report,
                 MovielensImport(store, std::move(files), options, clock.now()).run());
    if (!report.cancelled) core::report(options.progress, 1.0, "imported");
    report.seconds = std::chrono::duration<double>(clock.monotonic() - start).count();
    return report;
}

}  // namespace core::ingest
