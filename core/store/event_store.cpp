// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_store.h"

#include "core/store/batch_writer.h"
#include "core/store/rows.h"

namespace core::store {

RejectedMessage rejectedMessage(events::Rejection why, std::string_view bytes) {
    return {std::move(why), std::string(bytes.substr(0, kMaxDeadLetterBytes)), bytes.size(),
            math::sha256(bytes)};
}

EventStore::EventStore(Store& store, const Clock& clock)
    : store_(store), clock_(clock), caches_(std::make_unique<WriterCaches>()) {}
EventStore::~EventStore() = default;

Result<std::unique_ptr<EventStore>> EventStore::open(Store& store, const Clock& clock) {
    if (store.readOnly()) {
        return Error{Errc::Unavailable, "the store is open for reading only",
                     store.file().string()};
    }
    return std::unique_ptr<EventStore>(new EventStore(store, clock));
}

Result<Source> EventStore::source(std::string_view incarnation, std::string_view topic,
                                  std::int32_t partition, std::int64_t firstOffset) {
    return store_.write([&](Connection& writer) -> Result<Source> {
        FAIRLEAD_TRY(
            Statement * insert,
            writer.cached("INSERT INTO sources (incarnation, topic, partition, next_offset)"
                          " VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING"));
        FAIRLEAD_CHECK(insert->bind(incarnation, topic, partition, firstOffset).run());
        FAIRLEAD_TRY(Statement * select,
                     writer.cached(std::string(kSelectSources) +
                                   " WHERE incarnation = ?1 AND topic = ?2 AND partition = ?3"));
        FAIRLEAD_CHECK(select->bind(incarnation, topic, partition).step());
        Source source = readSource(*select);
        select->reset();
        return source;
    });
}

Result<BatchOutcome> EventStore::append(std::span<const Message> batch) {
    if (batch.empty()) return BatchOutcome{};
    const Lock lock(appending_);
    WriterCaches& caches = *caches_;
    auto outcome = store_.write(
        [&](Connection& writer) { return BatchWriter(writer, caches, clock_.now()).run(batch); });
    if (outcome) {
        caches.keep();
    } else {
        caches.forget();
    }
    return outcome;
}

Status EventStore::finish(SourceId source) {
    return store_.write([&](Connection& writer) -> Status {
        FAIRLEAD_TRY(Statement * update,
                     writer.cached("UPDATE sources SET finished = 1 WHERE id = ?1"));
        return update->bind(source.value).run();
    });
}

}  // namespace core::store
