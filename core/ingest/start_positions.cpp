// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/start_positions.h"

#include <algorithm>

namespace core::ingest {

namespace {

bool isLifeOf(std::string_view name, std::string_view incarnation) {
    return name.starts_with(incarnation) &&
           (name.size() == incarnation.size() || name[incarnation.size()] == '/');
}

}  // namespace

PartitionStart decideStart(const stream::PartitionEnds& ends,
                           const std::optional<store::Source>& known, const StartRule& rule,
                           std::optional<std::int64_t> timeOffset) {
    PartitionStart start{ends, known, ends.low, 0, false, Question::None};
    const auto choose = [&](StartFrom from) {
        if (from == StartFrom::Latest) return ends.high;
        if (from == StartFrom::Time && timeOffset)
            return std::clamp(*timeOffset, ends.low, ends.high);
        return ends.low;
    };
    if (!known) {
        start.offset = choose(rule.fresh);
        start.skipped = start.offset - ends.low;
        const bool matters = ends.high > ends.low;
        if (matters && rule.fresh == StartFrom::Ask) start.question = Question::StartPosition;
        return start;
    }
    start.offset = known->nextOffset;
    if (known->nextOffset > ends.high) {
        start.freshSource = true;
        start.offset = choose(rule.lost);
        start.skipped = start.offset - ends.low;
        if (rule.lost == StartFrom::Ask) start.question = Question::TopicRecreated;
    } else if (known->nextOffset < ends.low) {
        start.offset = choose(rule.lost);
        start.skipped = start.offset - known->nextOffset;
        if (rule.lost == StartFrom::Ask) start.question = Question::OffsetLost;
    }
    return start;
}

std::optional<store::Source> newestSource(std::span<const store::Source> sources,
                                          std::string_view incarnation,
                                          const stream::TopicPartition& at) {
    std::optional<store::Source> newest;
    for (const store::Source& source : sources) {
        if (source.topic == at.topic && source.partition == at.partition &&
            isLifeOf(source.incarnation, incarnation) && (!newest || newest->id < source.id)) {
            newest = source;
        }
    }
    return newest;
}

}  // namespace core::ingest
