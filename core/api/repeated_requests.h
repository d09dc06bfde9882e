// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <list>
#include <optional>
#include <string>
#include <unordered_map>

#include "core/base/clock.h"
#include "core/base/mutex.h"

namespace core::api {

/// Remembers what was answered to requests with an Idempotency-Key, for a day: the same request
/// again gets the same answer and does nothing (draft-ietf-httpapi-idempotency-key-header).
/// At most `maxKeys`, then the oldest is forgotten; the store's own idempotency holds beyond.
/// Threads: thread-safe.
class RepeatedRequests {
  public:
    enum class State { New, UnderWay, Done, OtherContent };
    struct Found {
        State state = State::New;
        std::string eventId;  ///< of Done
    };

    explicit RepeatedRequests(const Clock& clock, std::size_t maxKeys = 50'000)
        : clock_(clock), maxKeys_(maxKeys) {}

    /// New: the caller does the work, then calls done() or failed(). `content` is a digest.
    Found begin(const std::string& key, const std::string& content);
    void done(const std::string& key, const std::string& eventId);
    /// The next request with the key is a new one.
    void failed(const std::string& key);

  private:
    struct Entry {
        std::string key;
        std::string content;
        std::optional<std::string> eventId;  ///< nothing: under way
        MonoTime at;
    };
    void forget(MonoTime now) REQUIRES(mutex_);

    const Clock& clock_;
    const std::size_t maxKeys_;
    Mutex mutex_;
    std::list<Entry> byAge_ GUARDED_BY(mutex_);
    std::unordered_map<std::string, std::list<Entry>::iterator> byKey_ GUARDED_BY(mutex_);
};

}  // namespace core::api
