// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/events/validator.h"
#include "core/store/event_store.h"

namespace core::ingest {

/// An event that was stored, with its store position. The pointer holds during the call only.
struct AcceptedEvent {
    std::int64_t seq = 0;
    const events::Event* event = nullptr;
};

struct ImportOptions {
    events::ValidatorOptions validator;
    /// Rows per transaction. Larger: faster, because idempotency keys in no order of time touch
    /// fewer pages per row; smaller: cancel and progress react sooner.
    std::size_t batchRows = 20'000;
    ProgressFn progress;
    std::stop_token stop;  ///< asked between batches; what was stored until then stays
    /// After each committed batch, in store order.
    std::function<void(std::span<const AcceptedEvent>)> onAccepted;
};

/// What became of the rows that one run delivered.
struct RowCounts {
    std::int64_t accepted = 0;
    std::int64_t duplicates = 0;
    std::int64_t rejected = 0;
    std::map<std::string, std::int64_t> rejectedByReason;
};

/// The outcome of one import. Facts of the files (ratings, users, items) count all valid rows, also
/// those that an interrupted earlier run stored; `events` counts what this run delivered.
struct ImportReport {
    std::int64_t ratings = 0;
    std::int64_t users = 0;
    std::int64_t items = 0;       ///< MovieLens: the catalogue in movies.csv
    std::int64_t ratedItems = 0;  ///< MovieLens: with at least one rating
    RowCounts events;             ///< MovieLens: the rating rows
    RowCounts announcements;      ///< MovieLens: the movie rows
    RowCounts tags;  ///< MovieLens: broken tag rows alone; good ones are part of movies
    std::int64_t resumedFromLine = 0;  ///< 0: from the beginning
    bool cancelled = false;
    double seconds = 0;
    std::vector<std::string> notes;  ///< sentences about what was left out
};

/// The document of `import`.
Json importDocument(const ImportReport& report);
/// The report that a document was made of. Throws Json::exception when it is none.
ImportReport importReportFrom(const Json& document);

/// Files count like a stream: a row's position is (SHA-256 of the file, topic, line). An import
/// that was interrupted goes on where its last committed batch ended; a file that was imported
/// whole delivers all its rows as duplicates. Broken rows become dead letters, the rest goes on.
/// Errors: invalid_argument before anything is written (files missing or of another layout); as
/// EventStore::append afterwards (disk full: io): committed batches stay and the import can be
/// run again. Threads: blocking; call from a thread that may wait. Cost: 100,000 ratings < 1 s.
Result<ImportReport> importMovielens(store::EventStore& store, const std::filesystem::path& folder,
                                     const ImportOptions& options, const Clock& clock);

/// A file of JSON lines of one topic; "-" is standard input, which cannot be resumed but whose
/// events are still recognised by their idempotency keys.
Result<ImportReport> importEvents(store::EventStore& store, const std::filesystem::path& file,
                                  events::Topic topic, const ImportOptions& options,
                                  const Clock& clock);

/// importEvents() of the topic `items`.
Result<ImportReport> importItems(store::EventStore& store, const std::filesystem::path& file,
                                 const ImportOptions& options, const Clock& clock);

}  // namespace core::ingest
