// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTemporaryDir>
#include <memory>
#include <string>

#include "core/store/event_reader.h"
#include "core/store/event_store.h"

namespace tests {

inline core::UtcTime second(std::int64_t s) {
    return core::utcFromMicros(s * 1000000);
}

inline core::events::Event rating(std::string user, std::string item, double value,
                                  std::int64_t at) {
    return {
        core::events::RatingEvent{std::move(user), std::move(item), value, second(at)}, 1, {}, {}};
}
inline core::events::Event watch(std::string user, std::string item, std::int64_t at,
                                 std::optional<double> progress) {
    return {core::events::WatchEvent{std::move(user), std::move(item), second(at), 60, progress},
            1,
            {},
            {}};
}
inline core::events::Event item(std::string id, std::string title,
                                std::vector<std::string> genres = {}) {
    core::events::ItemEvent body;
    body.itemId = std::move(id);
    body.title = std::move(title);
    body.genres = std::move(genres);
    return {body, 1, {}, {}};
}
inline core::store::RejectedMessage broken(const std::string& bytes) {
    return core::store::rejectedMessage({core::events::RejectReason::NotJson, "it is not JSON"},
                                        bytes);
}

/// A store in a folder of its own.
struct StoreFixture {
    QTemporaryDir folder;
    core::SystemClock clock;
    std::unique_ptr<core::store::Store> store;
    std::unique_ptr<core::store::EventStore> events;

    StoreFixture() { reopen(); }
    [[nodiscard]] std::filesystem::path path(const char* name = "store.sqlite") const {
        return std::filesystem::path(folder.path().toStdString()) / name;
    }
    void close() {
        events.reset();
        store.reset();
    }
    void reopen() {
        close();
        store = *core::store::Store::open(path());
        events = *core::store::EventStore::open(*store, clock);
    }
    /// The next events get positions from `seq` + 1 on, as if there had been so many before.
    core::Status jumpTo(std::int64_t seq) {
        return store->write([&](core::store::Connection& c) {
            return c.execute("UPDATE position SET seq = " + std::to_string(seq));
        });
    }
    core::store::SourceId source(const char* topic = "ratings", int partition = 0) {
        return events->source("life-1", topic, partition)->id;
    }
    core::store::EventReader reader() { return core::store::EventReader(*store); }
    core::Result<core::store::BatchOutcome> append(core::store::SourceId from, std::int64_t offset,
                                                   const std::vector<core::events::Event>& list) {
        std::vector<core::store::Message> batch;
        for (const auto& event : list)
            batch.push_back({from, offset++, event});
        return events->append(batch);
    }
};

}  // namespace tests
