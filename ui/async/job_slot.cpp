// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/async/job_slot.h"

namespace ui::async {

JobSlot::JobSlot(QThreadPool* pool) : pool_(pool ? pool : QThreadPool::globalInstance()) {}

void JobSlot::stop() {
    source_.request_stop();
    running_ = false;
}

void JobSlot::run(std::function<void()> job) {
    pool_->start(std::move(job));
}

}  // namespace ui::async
