// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_priority.h"

#include <sys/resource.h>
#include <unistd.h>

namespace core {

void lowerThreadPriority() {
    // On Linux a thread has a nice value of its own, and new threads inherit it.
    constexpr int kNice = 10;
    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNice);
}

}  // namespace core
