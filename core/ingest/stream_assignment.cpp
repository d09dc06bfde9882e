// SPDX-License-Identifier: GPL-3.0-or-later
// The half of StreamIngest that asks the cluster for partitions and decides where they go on. It
// runs on the polling thread.
#include <algorithm>

#include "core/ingest/stream_ingest.h"
#include "core/math/hashing.h"

namespace core::ingest {
namespace {

constexpr auto kListTimeout = std::chrono::milliseconds(2000);

}  // namespace

Status StreamIngest::list() {
    std::vector<std::string> names;
    for (const auto& [name, kind] : options_.topics)
        names.push_back(name);
    FAIRLEAD_TRY(const auto ends, source_.partitions(names, kListTimeout));
    std::optional<Answer> answer;
    {
        const Lock lock(mutex_);
        answer = answer_;
        state_.missingTopics.clear();
        for (const std::string& name : names) {
            if (std::ranges::none_of(ends, [&](const auto& e) { return e.at.topic == name; }))
                state_.missingTopics.push_back(name);
        }
    }
    FAIRLEAD_TRY(const auto starts, decide(ends, answer));
    FAIRLEAD_CHECK(assign(starts));
    const Lock lock(mutex_);
    state_.assigned = true;
    // Only now: an answer that could not be carried out is tried again.
    if (answer) answer_.reset();
    return {};
}

/// What the cluster's partitions start with that are not consumed yet.
Result<std::vector<PartitionStart>> StreamIngest::decide(
    const std::vector<stream::PartitionEnds>& ends, const std::optional<Answer>& answer) {
    std::vector<PartitionStart> starts;
    std::optional<std::vector<store::Source>> sources;
    for (const auto& partition : ends) {
        const auto slot = std::ranges::find(slots_, partition.at, &Slot::at);
        if (slot != slots_.end() && !slot->lost) continue;
        if (!sources) {
            FAIRLEAD_TRY(sources, reader_.sources());
        }
        auto known = newestSource(*sources, options_.incarnation, partition.at);
        // What was taken and is not stored yet is not lost.
        if (known && slot != slots_.end()) known->nextOffset = slot->readNext;
        FAIRLEAD_TRY(PartitionStart start, decideOne(partition, std::move(known), answer));
        starts.push_back(std::move(start));
    }
    return starts;
}

Result<PartitionStart> StreamIngest::decideOne(const stream::PartitionEnds& ends,
                                               std::optional<store::Source> known,
                                               const std::optional<Answer>& answer) {
    StartRule rule{options_.start, StartFrom::Ask};
    UtcTime time = options_.startTime;
    {
        const SharedLock lock(mutex_);
        if (answer && open_.contains(ends.at)) {
            rule = {answer->from, answer->from};
            time = answer->time;
        } else if (state_.assigned && !open_.contains(ends.at)) {
            // A partition that is added to a stream that runs is new in all its messages.
            rule.fresh = StartFrom::Earliest;
        }
    }
    std::optional<std::int64_t> timeOffset;
    if (rule.fresh == StartFrom::Time) {
        FAIRLEAD_TRY(const auto found,
                     source_.offsetsAt(std::span(&ends.at, 1), time, kListTimeout));
        if (!found.empty()) timeOffset = found.front().offset;
    }
    return decideStart(ends, known, rule, timeOffset);
}

/// Takes over what is decided. The source is only disturbed when a partition is added.
Status StreamIngest::assign(const std::vector<PartitionStart>& starts) {
    std::map<stream::TopicPartition, PartitionStart> open;
    std::vector<Begun> begun;
    for (const PartitionStart& start : starts) {
        if (start.question != Question::None) {
            open.emplace(start.ends.at, start);
            continue;
        }
        FAIRLEAD_TRY(const store::Source source, sourceFor(start));
        begun.push_back({&start, source});
    }
    if (!begun.empty()) FAIRLEAD_CHECK(assignWith(begun));
    const Lock lock(mutex_);
    for (const Begun& one : begun)
        show(one);
    open_ = std::move(open);
    return {};
}

Result<store::Source> StreamIngest::sourceFor(const PartitionStart& start) {
    const auto& at = start.ends.at;
    std::string incarnation = start.known ? start.known->incarnation : options_.incarnation;
    if (start.freshSource) incarnation = options_.incarnation + "/" + math::uuid4();
    return store_.source(incarnation, at.topic, at.partition, start.offset);
}

Status StreamIngest::assignWith(const std::vector<Begun>& begun) {
    handOver();
    std::vector<Slot> slots;
    for (const Slot& slot : slots_) {
        if (!slot.lost) slots.push_back(slot);
    }
    for (const auto& [start, source] : begun) {
        const auto& at = start->ends.at;
        slots.push_back({at, options_.topics.at(at.topic), source.id, start->offset, false});
    }
    std::vector<stream::StartAt> from;
    for (const Slot& slot : slots)
        from.push_back({slot.at, slot.readNext});
    FAIRLEAD_CHECK(source_.assign(from));
    slots_ = std::move(slots);
    paused_ = false;
    return {};
}

void StreamIngest::show(const Begun& begun) {
    const auto& [start, source] = begun;
    if (start->freshSource && start->known) {
        const auto old = progress_.find(start->known->id);
        if (old != progress_.end()) old->second.retired = true;
    }
    const auto [entry, isNew] = progress_.try_emplace(source.id);
    PartitionProgress& progress = entry->second.shown;
    // Of one that is known already, more may have been stored since `source` was read.
    if (isNew) {
        progress.at = start->ends.at;
        progress.consumed = source.consumed;
        progress.accepted = source.accepted;
        progress.duplicates = source.duplicates;
        progress.rejected = source.rejected;
    }
    progress.low = start->ends.low;
    progress.high = start->ends.high;
    progress.nextOffset = std::max({progress.nextOffset, source.nextOffset, start->offset});
    progress.skipped += start->skipped;
}

}  // namespace core::ingest
