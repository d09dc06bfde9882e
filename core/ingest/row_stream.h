// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string_view>
#include <unordered_set>

#include "core/datasets/movielens.h"
#include "core/ingest/feed.h"

namespace core::ingest {

/// Rows of a file, one after the other, each an event or the reason why not.
struct RowStream {
    /// False at the end. The line's text holds until the next call.
    std::function<Result<bool>(datasets::Line&, datasets::EventOrRejection&)> next;
    std::function<std::uint64_t()> position;  ///< bytes read so far
};

RowStream csvRows(datasets::CsvTable& table,
                  std::function<datasets::EventOrRejection(const datasets::CsvRow&)> convert,
                  const events::Validator& validator, UtcTime now);
/// JSON lines of one topic; lines without anything in them are skipped.
RowStream jsonRows(datasets::LineReader& lines, events::Topic topic, events::Validator& validator,
                   UtcTime now);

/// Who and what a file speaks of.
struct Facts {
    std::int64_t ratings = 0;
    std::unordered_set<std::string> users;
    std::unordered_set<std::string> items;
    void add(const events::Event& event);
};

/// Progress in bytes over several files, told about once per percent.
class ByteProgress {
  public:
    ByteProgress(const ProgressFn& progress, std::uint64_t total)
        : progress_(progress), total_(total) {}
    void at(std::uint64_t positionInFile, std::string_view what);
    void fileDone(std::uint64_t size) { before_ += size; }

  private:
    const ProgressFn& progress_;
    std::uint64_t total_;
    std::uint64_t before_ = 0;
    std::uint64_t told_ = 0;
};

/// Gives all rows that the feed does not skip to it, and all valid ones to `facts`.
/// True: the whole file was delivered; false: the caller asked to stop.
Result<bool> deliver(const RowStream& rows, Feed& feed, Facts& facts, ByteProgress& progress,
                     std::string_view what);

}  // namespace core::ingest
