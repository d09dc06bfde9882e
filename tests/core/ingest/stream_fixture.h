// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <mutex>
#include <thread>

#include "core/events/encoder.h"
#include "core/ingest/stream_ingest.h"
#include "tests/support/fake_source.h"

namespace tests {

using TopicPartition = core::stream::TopicPartition;

/// The value of a rating that differs from all others with another `number`.
inline std::string ratingValue(std::int64_t number) {
    const std::string user = "u" + std::to_string(number % 50);
    const std::string item = "i" + std::to_string(number % 70);
    return core::events::encode(
        {core::events::RatingEvent{user, item, 4, core::utcFromMicros(1700000000000000 + number)},
         1,
         {},
         {}});
}

/// Waits for a condition, at most half a minute; looks again every millisecond.
inline bool waitUntil(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return true;
}

/// A store in a folder of its own, a source that follows a script, and what joins them.
struct StreamFixture {
    QTemporaryDir folder;
    core::SystemClock clock;
    FakeSource source;
    core::ingest::StreamIngestOptions options;
    std::unique_ptr<core::store::Store> store;
    std::unique_ptr<core::store::EventStore> events;
    std::unique_ptr<core::store::EventReader> reader;
    std::unique_ptr<core::ingest::StreamIngest> ingest;

    StreamFixture() {
        options.topics = {{"ratings", core::events::Topic::Ratings}};
        options.incarnation = "cluster";
        options.start = core::ingest::StartFrom::Earliest;
        openStore();
    }
    ~StreamFixture() { stop(); }

    void openStore() {
        stop();
        reader.reset();
        events.reset();
        store.reset();
        store = *core::store::Store::open(std::filesystem::path(folder.path().toStdString()) /
                                          "store.sqlite");
        events = *core::store::EventStore::open(*store, clock);
        reader = std::make_unique<core::store::EventReader>(*store);
    }
    void start() {
        stop();
        source.newConsumer();
        ingest = core::ingest::StreamIngest::start(options, source, *events, *reader, clock);
    }
    void stop() { ingest.reset(); }

    /// Adds ratings `first` … `first` + `count` − 1.
    void add(const TopicPartition& at, std::int64_t first, std::int64_t count) {
        for (std::int64_t i = 0; i < count; ++i)
            source.add(at, ratingValue(first + i));
    }
    /// Executed by the connection that writes.
    core::Status sql(const std::string& statement) {
        return store->write([&](core::store::Connection& c) { return c.execute(statement); });
    }
    /// From now on no transaction fits, or any does.
    void setDiskFull(bool full) {
        // A limit below the file's size becomes the file's size.
        QVERIFY(sql("PRAGMA max_page_count=" + std::to_string(full ? 1 : 1000000000)).ok());
    }
    [[nodiscard]] std::int64_t position() const { return *reader->position(); }
    [[nodiscard]] bool reaches(std::int64_t position) const {
        return waitUntil([&] { return this->position() >= position; });
    }
    [[nodiscard]] core::store::Source stored(const TopicPartition& at) const {
        const auto sources = *reader->sources();
        const auto found = core::ingest::newestSource(sources, options.incarnation, at);
        return found.value_or(core::store::Source{});
    }
    [[nodiscard]] core::ingest::PartitionProgress progress(const TopicPartition& at) const {
        for (const auto& partition : ingest->state().partitions) {
            if (partition.at == at) return partition;
        }
        return {};
    }
    /// Nothing that the store holds contradicts itself, and nobody used the source wrongly.
    [[nodiscard]] std::string complaint() const {
        const auto check = *reader->check();
        if (!check.sound()) return check.problems.front();
        const auto misuses = source.misuses();
        return misuses.empty() ? std::string() : misuses.front();
    }
};

}  // namespace tests

#define VERIFY_CLEAN(fixture)                                 \
    do {                                                      \
        const std::string complaint_ = (fixture).complaint(); \
        QVERIFY2(complaint_.empty(), complaint_.c_str());     \
    } while (false)
