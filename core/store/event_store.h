// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/clock.h"
#include "core/base/mutex.h"
#include "core/events/event.h"
#include "core/events/rejection.h"
#include "core/math/hashing.h"
#include "core/store/store.h"

namespace core::store {

struct WriterCaches;

inline constexpr std::size_t kMaxDeadLetterBytes = 64 * 1024;

/// One partition of one life of a topic, or one imported file.
struct SourceId {
    std::int64_t value = 0;
    auto operator<=>(const SourceId&) const = default;
};

/// How far a source has come and what became of its messages.
/// Invariant: consumed = accepted + duplicates + rejected.
struct Source {
    SourceId id;
    std::string incarnation;
    std::string topic;
    std::int32_t partition = 0;
    std::int64_t nextOffset = 0;
    std::int64_t consumed = 0;
    std::int64_t accepted = 0;
    std::int64_t duplicates = 0;
    std::int64_t rejected = 0;
    bool finished = false;  ///< a file that was read to its end
    [[nodiscard]] bool conserved() const { return consumed == accepted + duplicates + rejected; }
};

/// A message that is no event: why, its first 64 KiB, and what identifies all of it.
struct RejectedMessage {
    events::Rejection why;
    std::string bytes;
    std::uint64_t size = 0;
    math::Sha256 sha256{};
};
RejectedMessage rejectedMessage(events::Rejection why, std::string_view bytes);

/// One consumed message with its position.
struct Message {
    SourceId source;
    std::int64_t offset = 0;
    std::variant<events::Event, RejectedMessage> content;
};

enum class Fate : std::uint8_t { Accepted, Duplicate, Rejected };

/// What became of the messages of a batch, in their order.
struct BatchOutcome {
    std::vector<Fate> fates;
    std::vector<std::int64_t> seqs;  ///< the event's store position, 0 unless accepted
    std::size_t accepted = 0;
    std::size_t duplicates = 0;
    std::size_t rejected = 0;
    std::int64_t position = 0;  ///< of the store after the batch
};

/// The writing side of the events in a Store; EventReader is the reading side.
/// Exactly once: rows, idempotency keys, dead letters, next offsets and counters of a batch are one
/// transaction. Threads: thread-safe; batches queue.
class EventStore {
  public:
    /// `store` and `clock` must outlive it. Errors: unavailable when the store is read-only.
    static Result<std::unique_ptr<EventStore>> open(Store& store, const Clock& clock);

    /// The source of that name, made if needed with `firstOffset` as its next offset: where
    /// somebody decided to begin must outlive a crash before the first message.
    Result<Source> source(std::string_view incarnation, std::string_view topic,
                          std::int32_t partition, std::int64_t firstOffset = 0);

    /// Takes messages in their order. One with an offset below its source's next offset is a
    /// redelivery; it and an event whose idempotency key is known count as duplicates. Afterwards
    /// the next offset is the last message's + 1. Empty input: nothing happens.
    /// Errors: as Connection (disk full: io; …), not_found for an unknown source. Nothing of the
    /// batch is stored then, and it can be given again. Cost: about 3.5 µs per rating in batches of
    /// 20,000.
    Result<BatchOutcome> append(std::span<const Message> batch);

    /// Marks a file as read to its end: importing it again is a redelivery, not a continuation.
    Status finish(SourceId source);

    ~EventStore();

  private:
    EventStore(Store& store, const Clock& clock);

    Store& store_;
    const Clock& clock_;
    Mutex appending_;
    std::unique_ptr<WriterCaches> caches_ PT_GUARDED_BY(appending_);
};

}  // namespace core::store
