// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/store/connection.h"

namespace core::stream {

/// A message of our own on its way to the broker.
struct OutboxMessage {
    std::string topic;
    std::string key;
    std::string value;
    /// What it counts for in the outbox, bytes: its text and about what SQLite adds.
    [[nodiscard]] std::int64_t bytes() const {
        return static_cast<std::int64_t>(topic.size() + key.size() + value.size()) + 64;
    }
};

/// Messages in a SQLite file, in the order in which they came.
/// Errors of all calls: io (disk full, read-only), corrupt, unavailable (locked); after one the
/// file holds what it held before the call. Threads: thread-compatible.
class OutboxFile {
  public:
    struct Kept {
        std::int64_t id;
        OutboxMessage message;
    };
    /// Makes it (0600) if needed, and reads it through once. Errors: also refused (made by a newer
    /// program).
    static Result<std::unique_ptr<OutboxFile>> open(const std::filesystem::path& file);

    /// One transaction, durable when it returns. Returns the messages' ids, in their order.
    Result<std::vector<std::int64_t>> append(std::span<const OutboxMessage> messages, UtcTime at);
    /// The oldest of one topic.
    Result<std::vector<Kept>> oldest(const std::string& topic, std::size_t limit);
    /// Those that are not there any more are no error.
    Status remove(std::span<const Kept> messages);
    /// When the oldest message came.
    Result<std::optional<UtcTime>> oldestTime();

    [[nodiscard]] std::int64_t count() const { return count_; }
    [[nodiscard]] std::int64_t bytes() const { return bytes_; }
    /// Messages by topic; topics with none are left out.
    [[nodiscard]] const std::map<std::string, std::int64_t>& topics() const { return topics_; }

  private:
    explicit OutboxFile(std::unique_ptr<store::Connection> connection)
        : connection_(std::move(connection)) {}
    Status prepare();
    Status check();
    Status recount();
    template <class Work>
    Status inTransaction(Work&& work);

    std::unique_ptr<store::Connection> connection_;
    std::int64_t count_ = 0;
    std::int64_t bytes_ = 0;
    std::int64_t most_ = 0;  ///< since it was empty
    std::map<std::string, std::int64_t> topics_;
};

}  // namespace core::stream
