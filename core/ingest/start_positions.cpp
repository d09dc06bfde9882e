// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/start_positions.h"

#include <algorithm>

namespace core::ingest {

PartitionStart decideStart(const stream::PartitionEnds& ends,
                           const std::optional<store::Source>& known, StartFrom from,
                           std::optional<std::int64_t> timeOffset) {
    PartitionStart start{ends, known, ends.low, 0, false, Question::None};
    const auto chosen = [&] {
        if (from == StartFrom::Latest) return ends.high;
        if (from == StartFrom::Time && timeOffset) return *timeOffset;
        return ends.low;
    };
    const bool empty = ends.high == ends.low;
    if (!known || known->consumed == 0) {
        if (from == StartFrom::Ask && !empty) {
            start.question = Question::StartPosition;
        } else {
            start.offset = chosen();
            start.skipped = start.offset - ends.low;
        }
        return start;
    }
    if (known->nextOffset > ends.high) {
        start.freshSource = true;
        start.question = from == StartFrom::Ask ? Question::TopicRecreated : Question::None;
        start.offset = chosen();
    } else if (known->nextOffset < ends.low) {
        start.question = from == StartFrom::Ask ? Question::OffsetLost : Question::None;
        start.offset = chosen();
        start.skipped = start.offset - known->nextOffset;
    } else {
        start.offset = known->nextOffset;
    }
    return start;
}

std::optional<store::Source> newestSource(std::span<const store::Source> sources,
                                          std::string_view incarnation,
                                          const stream::TopicPartition& at) {
    std::optional<store::Source> newest;
    for (const store::Source& source : sources) {
        if (source.topic == at.topic && source.partition == at.partition &&
            source.incarnation.starts_with(incarnation) && (!newest || newest->id < source.id)) {
            newest = source;
        }
    }
    return newest;
}

}  // namespace core::ingest
