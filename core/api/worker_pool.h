// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <condition_variable>
#include <deque>
#include <functional>
#include <thread>
#include <vector>

#include "core/base/mutex.h"

namespace core::api {

/// A few threads and a bounded queue. Threads: thread-safe. What was taken is always done: stop()
/// and destruction wait for it.
class WorkerPool {
  public:
    WorkerPool(std::size_t threads, std::size_t maxWaiting);
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    /// False: too much waits already, or stopped; `work` is not kept. It must not throw.
    bool submit(std::function<void()> work);
    /// Takes no more work, and returns when all is done.
    void stop();

  private:
    void run(const std::stop_token& stop);

    const std::size_t maxWaiting_;
    Mutex mutex_;
    std::deque<std::function<void()>> waiting_ GUARDED_BY(mutex_);
    bool stopped_ GUARDED_BY(mutex_) = false;
    std::condition_variable_any wake_;
    std::vector<std::jthread> threads_;
};

}  // namespace core::api
