// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/store/event_reader.h"

namespace core::store {

/// `store stats`: {"conserved", "partitions": [{"topic", "partition", "consumed", …}], …}.
Json statisticsDocument(const StoreStatistics& statistics);
/// `store check`: {"ok", "conserved", "problems": […], "partitions": […]}.
Json checkDocument(const StoreCheck& check);
/// One entry of `dead-letters list`: "text" holds the bytes, "base64" does if they are not UTF-8.
Json deadLetterDocument(const DeadLetter& letter);

}  // namespace core::store
