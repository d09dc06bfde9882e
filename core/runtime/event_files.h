// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/validator.h"
#include "core/ingest/import.h"
#include "core/judge/batch.h"

namespace core::runtime {

/// Reads a file of JSON lines of one topic ("-": standard input) into the set, as the stream would
/// take it: validated, and no event twice. Broken lines are counted, with their reasons.
/// Errors: as datasets::LineReader; cancelled. Memory: the events, and 16 bytes each.
Result<ingest::RowCounts> readEventFile(const std::filesystem::path& file, events::Topic topic,
                                        const events::ValidatorOptions& validator, UtcTime now,
                                        const std::stop_token& stop, judge::EventSet& into);

/// Everything of these topics that is in the store. Watches come with the ratings, those that count
/// as interactions.
Status readStoredRatings(store::EventReader& store, const std::stop_token& stop,
                         judge::EventSet& into);
Status readStoredRecommendations(store::EventReader& store, const std::stop_token& stop,
                                 judge::EventSet& into);
Status readStoredItems(store::EventReader& store, const std::stop_token& stop,
                       judge::EventSet& into);

}  // namespace core::runtime
