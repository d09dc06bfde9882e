// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <variant>
#include <vector>

#include "core/datasets/line_reader.h"
#include "core/ingest/import.h"

namespace core::ingest {

/// Gives the rows of one file to the store in batches and counts what becomes of them.
/// Threads: thread-compatible.
class Feed {
  public:
    Feed(store::EventStore& store, store::Source source, const ImportOptions& options,
         RowCounts& counts);

    /// Whether this line was stored by an earlier run that did not finish: not delivered again.
    [[nodiscard]] bool skips(std::int64_t line) const { return line < resumeFrom_; }
    /// The line from which an interrupted import goes on; 0 when it starts at the beginning.
    [[nodiscard]] std::int64_t resumedFrom() const { return resumeFrom_; }

    /// A row that is not skipped. May write a batch.
    Status add(const datasets::Line& line, std::variant<events::Event, events::Rejection> row);
    /// Writes what is left; `whole`: the file was read to its end.
    Status finish(bool whole);
    /// True once the caller asked to stop and nothing is waiting to be written.
    [[nodiscard]] bool stopped() const {
        return waiting_.empty() && options_.stop.stop_requested();
    }

  private:
    Status flush();
    void announce(const store::BatchOutcome& outcome);

    store::EventStore& store_;
    store::Source source_;
    const ImportOptions& options_;
    RowCounts& counts_;
    std::int64_t resumeFrom_ = 0;
    std::vector<store::Message> waiting_;
};

}  // namespace core::ingest
