// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runtime/live.h"
#include "core/store/event_store.h"
#include "core/stream/message.h"

namespace core::runtime {

/// One stored message as the tail of the stream shows it. Threads: pure.
TailEvent tailEvent(const stream::TopicPartition& at, const store::Message& message,
                    store::Fate fate, UtcTime stored);

}  // namespace core::runtime
