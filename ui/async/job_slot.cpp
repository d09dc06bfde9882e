// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/async/job_slot.h"

#include <QThread>
#include <algorithm>

namespace ui::async {

QThreadPool* jobPool() {
    struct Pool : QThreadPool {
        // Some jobs wait for a disk or another process; the others must not wait for those.
        Pool() { setMaxThreadCount(std::max(6, QThread::idealThreadCount())); }
    };
    static Pool pool;
    return &pool;
}

JobSlot::JobSlot(QThreadPool* pool) : pool_(pool ? pool : jobPool()) {}

void JobSlot::stop() {
    source_.request_stop();
    running_ = false;
}

void JobSlot::run(std::function<void()> job) {
    pool_->start(std::move(job));
}

}  // namespace ui::async
