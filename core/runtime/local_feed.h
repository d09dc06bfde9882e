// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <thread>

#include "core/base/clock.h"
#include "core/base/mutex.h"
#include "core/store/event_store.h"

namespace core::runtime {

/// Takes the events of a profile without a stream into the store, many per transaction.
/// Threads: thread-safe. Destruction stores what waits.
class LocalFeed {
  public:
    /// `store` must outlive it. `onStored` is called after each commit, on the feed's thread.
    LocalFeed(store::EventStore& store, std::function<void()> onStored);
    ~LocalFeed();

    /// Returns when the event is durable. Errors: as EventStore::append.
    Status put(const events::Event& event);
    /// Returns at once. Errors: unavailable when too many wait.
    Status queue(const events::Event& event);

  private:
    struct Waiting {
        events::Event event;
        std::shared_ptr<std::promise<Status>> done;  ///< null: nobody waits
    };
    void run(const std::stop_token& stop);
    Status give(Waiting waiting);
    Status write(std::deque<Waiting>& batch);

    store::EventStore& store_;
    const std::function<void()> onStored_;
    std::map<events::Topic, store::Source> sources_;  ///< of the feed's thread

    Mutex mutex_;
    std::deque<Waiting> waiting_ GUARDED_BY(mutex_);
    std::condition_variable_any wake_;
    std::jthread thread_;
};

}  // namespace core::runtime
