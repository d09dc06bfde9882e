// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/worker_pool.h"

namespace core::api {

WorkerPool::WorkerPool(std::size_t threads, std::size_t maxWaiting) : maxWaiting_(maxWaiting) {
    for (std::size_t i = 0; i < threads; ++i)
        threads_.emplace_back([this](const std::stop_token& stop) { run(stop); });
}

WorkerPool::~WorkerPool() {
    stop();
}

void WorkerPool::stop() {
    {
        const Lock lock(mutex_);
        stopped_ = true;
    }
    for (auto& thread : threads_)
        thread.request_stop();
    for (auto& thread : threads_) {
        if (thread.joinable()) thread.join();
    }
}

bool WorkerPool::submit(std::function<void()> work) {
    {
        const Lock lock(mutex_);
        if (stopped_ || waiting_.size() >= maxWaiting_) return false;
        waiting_.push_back(std::move(work));
    }
    wake_.notify_one();
    return true;
}

void WorkerPool::run(const std::stop_token& stop) {
    while (true) {
        std::function<void()> work;
        {
            Lock lock(mutex_);
            wake_.wait(lock, stop,
                       [this]() NO_THREAD_SAFETY_ANALYSIS { return !waiting_.empty(); });
            if (waiting_.empty()) return;  // only when stopped
            work = std::move(waiting_.front());
            waiting_.pop_front();
        }
        work();
    }
}

}  // namespace core::api
