// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <vector>

#include "core/store/counters.h"
#include "core/store/event_rows.h"
#include "core/store/event_store.h"
#include "core/store/interner.h"

namespace core::store {

/// What the writer remembers between batches.
struct WriterCaches {
    Interner users{"users"};
    Interner items{"items"};
    void keep() {
        users.keep();
        items.keep();
    }
    void forget() {
        users.forget();
        items.forget();
    }
};

/// One batch inside one transaction of the writer; made for it and thrown away.
/// Threads: thread-compatible.
class BatchWriter {
  public:
    BatchWriter(Connection& writer, WriterCaches& caches, UtcTime now);
    Result<BatchOutcome> run(std::span<const Message> batch);

  private:
    struct Progress {
        SourceId source;
        std::int64_t nextOffset = 0;
        std::int64_t consumed = 0;  ///< these four: in this batch
        std::int64_t accepted = 0;
        std::int64_t duplicates = 0;
        std::int64_t rejected = 0;
    };

    Result<Progress*> progressOf(SourceId source);
    /// Fates by position and content: redeliveries are duplicates, events are accepted so far.
    Status judgePositions(std::span<const Message> batch, std::vector<Fate>& fates);
    /// Events whose idempotency key is known are duplicates too.
    Status judgeKeys(std::span<const Message> batch, std::vector<Fate>& fates);
    Status store(std::span<const Message> batch, BatchOutcome& outcome);
    Status insert(const Message& message, const events::Event& event);
    Status insertBody(const Message& message, const events::Event& event,
                      const events::RatingEvent& body);
    Status insertBody(const Message& message, const events::Event& event,
                      const events::WatchEvent& body);
    Status insertBody(const Message& message, const events::Event& event,
                      const events::RecommendationEvent& body);
    Status insertBody(const Message& message, const events::Event& event,
                      const events::ItemEvent& body);
    Status insertDeadLetter(const Message& message, const RejectedMessage& letter);
    Result<std::int64_t> servingOf(const events::RecommendationEvent& event);
    Status writeBack();

    Connection& writer_;
    WriterCaches& caches_;
    UtcTime now_;
    std::int64_t seq_ = 0;
    std::vector<Progress> sources_;
    std::vector<RatingRow> ratings_;
    std::vector<WatchRow> watches_;
    CounterChanges counters_;
};

}  // namespace core::store
