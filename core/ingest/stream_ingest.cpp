// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/stream_ingest.h"

#include <algorithm>
#include <set>

#include "core/base/log.h"
#include "core/math/hashing.h"

namespace core::ingest {
namespace {

constexpr auto kListTimeout = std::chrono::milliseconds(2000);
constexpr auto kListRetry = std::chrono::milliseconds(500);
constexpr auto kCommitEvery = std::chrono::seconds(1);
constexpr auto kFirstRetry = std::chrono::milliseconds(100);
constexpr auto kLongestRetry = std::chrono::milliseconds(5000);
/// Messages per hand-over to the writer: fewer would pay the lock too often.
constexpr std::size_t kHandOver = 256;
constexpr auto kHandOverAfter = std::chrono::milliseconds(5);

std::string partitionName(const stream::TopicPartition& at) {
    return at.topic + "-" + std::to_string(at.partition);
}

}  // namespace

StreamIngest::StreamIngest(StreamIngestOptions options, stream::Source& source,
                           store::EventStore& store, store::EventReader& reader, const Clock& clock)
    : options_(std::move(options)),
      source_(source),
      store_(store),
      reader_(reader),
      clock_(clock),
      validator_(options_.validator),
      from_(options_.start),
      fromTime_(options_.startTime) {}

std::unique_ptr<StreamIngest> StreamIngest::start(StreamIngestOptions options,
                                                  stream::Source& source, store::EventStore& store,
                                                  store::EventReader& reader, const Clock& clock) {
    std::unique_ptr<StreamIngest> ingest(
        new StreamIngest(std::move(options), source, store, reader, clock));
    ingest->writer_ =
        std::jthread([i = ingest.get()](const std::stop_token& stop) { i->writeLoop(stop); });
    ingest->poller_ =
        std::jthread([i = ingest.get()](const std::stop_token& stop) { i->pollLoop(stop); });
    return ingest;
}

StreamIngest::~StreamIngest() = default;

IngestState StreamIngest::state() const {
    const auto ends = source_.ends();
    const SharedLock lock(mutex_);
    IngestState state = state_;
    state.waiting = waiting_.messages.size();
    for (const auto& [source, progress] : progress_) {
        PartitionProgress& partition = state.partitions.emplace_back(progress);
        const auto known = std::ranges::find(ends, partition.at, &stream::PartitionEnds::at);
        if (known == ends.end()) continue;
        partition.low = known->low;
        partition.high = std::max(known->high, partition.nextOffset);
    }
    for (const auto& [at, start] : open_) {
        const auto known = std::ranges::find(state.partitions, at, &PartitionProgress::at);
        PartitionProgress& partition =
            known == state.partitions.end() ? state.partitions.emplace_back() : *known;
        partition.at = at;
        partition.low = start.ends.low;
        partition.high = start.ends.high;
        partition.question = start.question;
        if (state.question == Question::None) state.question = start.question;
        state.questionMessages += start.question == Question::OffsetLost && start.known
                                      ? start.ends.low - start.known->nextOffset
                                      : start.ends.high - start.ends.low;
    }
    std::ranges::sort(state.partitions, {}, &PartitionProgress::at);
    return state;
}

Status StreamIngest::answer(StartFrom from, UtcTime time) {
    if (from == StartFrom::Ask)
        return Error{Errc::InvalidArgument, "choose earliest, latest or a time", "start"};
    const Lock lock(mutex_);
    if (open_.empty()) return Error{Errc::Unavailable, "the stream asks nothing now", {}};
    from_ = from;
    fromTime_ = time;
    listNow_ = true;
    return {};
}

// The polling thread: lists and assigns partitions, takes and validates messages.

void StreamIngest::pollLoop(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        if (listingDue()) {
            if (const auto listed = list(); !listed && listed.error().code != Errc::Unavailable)
                log(LogLevel::Warning, "stream", listed.error().text());
        }
        if (slots_.empty()) {
            Lock lock(mutex_);
            ready_.wait_for(lock, stop, kListRetry, [] { return false; });
            continue;
        }
        poll();
        commitOffsets();
    }
}

bool StreamIngest::listingDue() {
    const MonoTime now = clock_.monotonic();
    const Lock lock(mutex_);
    const auto every = state_.assigned ? options_.relist : kListRetry;
    if (!listNow_ && now - listedAt_ < every) return false;
    listNow_ = false;
    listedAt_ = now;
    return true;
}

Status StreamIngest::list() {
    std::vector<std::string> names;
    for (const auto& [name, kind] : options_.topics)
        names.push_back(name);
    FAIRLEAD_TRY(const auto ends, source_.partitions(names, kListTimeout));
    StartFrom from;
    UtcTime time;
    {
        const Lock lock(mutex_);
        // An answer counts once: what is lost later is another question.
        from = std::exchange(from_, options_.start);
        time = std::exchange(fromTime_, options_.startTime);
        state_.missingTopics.clear();
        for (const std::string& name : names) {
            if (std::ranges::none_of(ends, [&](const auto& e) { return e.at.topic == name; }))
                state_.missingTopics.push_back(name);
        }
    }
    const bool isNew = std::ranges::any_of(ends, [&](const stream::PartitionEnds& e) {
        const auto slot = std::ranges::find(slots_, e.at, &Slot::at);
        return slot == slots_.end() || slot->lost;
    });
    if (isNew) {
        FAIRLEAD_TRY(const auto starts, decide(ends, from, time));
        FAIRLEAD_CHECK(assign(starts));
    }
    const Lock lock(mutex_);
    state_.assigned = true;
    return {};
}

/// What the cluster's partitions start with that are not consumed yet.
Result<std::vector<PartitionStart>> StreamIngest::decide(
    const std::vector<stream::PartitionEnds>& ends, StartFrom from, UtcTime time) {
    FAIRLEAD_TRY(const auto sources, reader_.sources());
    // A partition that is added to a stream that runs is new in all its messages.
    const bool added = !slots_.empty() && from == StartFrom::Ask;
    std::vector<PartitionStart> starts;
    for (const auto& partition : ends) {
        const auto slot = std::ranges::find(slots_, partition.at, &Slot::at);
        if (slot != slots_.end() && !slot->lost) continue;
        auto known = newestSource(sources, options_.incarnation, partition.at);
        if (known && slot != slots_.end()) known->nextOffset = slot->readNext;
        const bool isFirst = !known || known->consumed == 0;
        std::optional<std::int64_t> timeOffset;
        if (from == StartFrom::Time) {
            FAIRLEAD_TRY(const auto found,
                         source_.offsetsAt(std::span(&partition.at, 1), time, kListTimeout));
            if (!found.empty()) timeOffset = found.front().offset;
        }
        starts.push_back(decideStart(partition, known,
                                     added && isFirst ? StartFrom::Earliest : from, timeOffset));
    }
    return starts;
}

Status StreamIngest::assign(const std::vector<PartitionStart>& starts) {
    std::vector<Slot> slots;
    for (const Slot& slot : slots_) {
        if (!slot.lost) slots.push_back(slot);
    }
    std::map<stream::TopicPartition, PartitionStart> open;
    for (const PartitionStart& start : starts) {
        const auto& at = start.ends.at;
        if (start.question != Question::None) {
            open.emplace(at, start);
            continue;
        }
        std::string incarnation = start.known ? start.known->incarnation : options_.incarnation;
        if (start.freshSource) incarnation = options_.incarnation + "/" + math::uuid4();
        FAIRLEAD_TRY(const store::Source source,
                     store_.source(incarnation, at.topic, at.partition));
        slots.push_back({at, options_.topics.at(at.topic), source.id, start.offset, false});
        const Lock lock(mutex_);
        if (start.freshSource && start.known) progress_.erase(start.known->id);
        PartitionProgress& progress = progress_[source.id];
        const std::int64_t skipped = progress.skipped + start.skipped;
        progress = {at,
                    start.ends.low,
                    start.ends.high,
                    std::max(source.nextOffset, start.offset),
                    source.consumed,
                    source.accepted,
                    source.duplicates,
                    source.rejected,
                    skipped,
                    Question::None};
    }
    handOver();
    std::vector<stream::StartAt> from;
    for (const Slot& slot : slots)
        from.push_back({slot.at, slot.readNext});
    FAIRLEAD_CHECK(source_.assign(from));
    slots_ = std::move(slots);
    paused_ = false;
    const Lock lock(mutex_);
    open_ = std::move(open);
    return {};
}

void StreamIngest::poll() {
    const auto message = source_.poll(options_.batchAge);
    if (!message) {
        if (message.error().code == Errc::Corrupt) {
            loseOffset(message.error().where);
        } else {
            log(LogLevel::Warning, "stream", message.error().text());
        }
        return;
    }
    if (*message) take(**message);
    if (!*message || taken_.messages.size() >= kHandOver ||
        clock_.monotonic() - handedAt_ >= kHandOverAfter) {
        handOver();
    }
}

void StreamIngest::take(const stream::ConsumedMessage& message) {
    Slot& slot = slots_[message.slot];
    slot.readNext = message.offset + 1;
    store::Message& taken = taken_.messages.emplace_back();
    taken.source = slot.source;
    taken.offset = message.offset;
    auto verdict = validator_.validate(slot.topic, message.value, clock_.now());
    if (auto* rejection = std::get_if<events::Rejection>(&verdict)) {
        taken.content = store::rejectedMessage(std::move(*rejection), message.value);
    } else {
        taken.content = std::move(std::get<events::Event>(verdict));
    }
    taken_.bytes += std::min(message.value.size(), store::kMaxDeadLetterBytes);
}

void StreamIngest::loseOffset(const std::string& partition) {
    for (Slot& slot : slots_) {
        if (partitionName(slot.at) == partition) slot.lost = true;
    }
    const Lock lock(mutex_);
    listNow_ = true;
}

/// Gives the writer what was taken, and pauses or resumes delivery by what waits for it.
void StreamIngest::handOver() {
    bool pause = paused_;
    handedAt_ = clock_.monotonic();
    {
        const Lock lock(mutex_);
        std::ranges::move(taken_.messages, std::back_inserter(waiting_.messages));
        waiting_.bytes += taken_.bytes;
        const auto beyond = [&](std::size_t parts) REQUIRES(mutex_) {
            return waiting_.messages.size() * parts > options_.maxWaiting ||
                   waiting_.bytes * parts > options_.maxWaitingBytes;
        };
        pause = paused_ ? beyond(2) : beyond(1);
        state_.paused = pause;
        if (!taken_.messages.empty()) ready_.notify_all();
    }
    taken_.messages.clear();
    taken_.bytes = 0;
    if (pause == paused_) return;
    paused_ = pause;
    for (std::size_t slot = 0; slot < slots_.size(); ++slot)
        paused_ ? source_.pause(slot) : source_.resume(slot);
}

void StreamIngest::commitOffsets() {
    const MonoTime now = clock_.monotonic();
    if (now - committedAt_ < kCommitEvery) return;
    committedAt_ = now;
    std::vector<stream::StartAt> offsets;
    {
        const SharedLock lock(mutex_);
        for (const auto& [source, progress] : progress_)
            offsets.push_back({progress.at, progress.nextOffset});
    }
    source_.commit(offsets);
}

// The writing thread: one transaction per batch, tried again until it is stored.

void StreamIngest::writeLoop(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        Batch batch;
        {
            Lock lock(mutex_);
            ready_.wait(lock, stop,
                        [this]() NO_THREAD_SAFETY_ANALYSIS { return !waiting_.messages.empty(); });
            ready_.wait_for(lock, stop, options_.batchAge, [this]() NO_THREAD_SAFETY_ANALYSIS {
                return waiting_.messages.size() >= options_.batchMessages;
            });
            if (stop.stop_requested()) return;
            std::swap(batch, waiting_);
        }
        if (!write(batch, stop)) return;
    }
}

bool StreamIngest::write(const Batch& batch, const std::stop_token& stop) {
    for (auto retry = kFirstRetry;; retry = std::min(retry * 2, kLongestRetry)) {
        const MonoTime began = clock_.monotonic();
        const auto outcome = store_.append(batch.messages);
        {
            Lock lock(mutex_);
            if (outcome) {
                state_.problem.clear();
                state_.writeMs =
                    std::chrono::duration<double, std::milli>(clock_.monotonic() - began).count();
                ++state_.batches;
            } else {
                state_.problem = outcome.error().message;
                ready_.wait_for(lock, stop, retry, [] { return false; });
            }
        }
        if (outcome) {
            tell(batch, *outcome);
            return true;
        }
        log(LogLevel::Warning, "stream", "not stored yet: " + outcome.error().text());
        if (stop.stop_requested()) return false;
    }
}

void StreamIngest::tell(const Batch& batch, const store::BatchOutcome& outcome) {
    std::vector<StoredMessage> stored;
    stored.reserve(batch.messages.size());
    {
        const Lock lock(mutex_);
        PartitionProgress* progress = nullptr;
        store::SourceId source;
        for (std::size_t i = 0; i < batch.messages.size(); ++i) {
            const store::Message& message = batch.messages[i];
            if (!progress || source != message.source) {
                source = message.source;
                progress = &progress_[source];
            }
            const store::Fate fate = outcome.fates[i];
            progress->nextOffset = std::max(progress->nextOffset, message.offset + 1);
            ++progress->consumed;
            progress->accepted += fate == store::Fate::Accepted;
            progress->duplicates += fate == store::Fate::Duplicate;
            progress->rejected += fate == store::Fate::Rejected;
            stored.push_back({&progress->at, &message, fate, outcome.seqs[i]});
        }
    }
    if (options_.onStored) options_.onStored(stored, outcome.position);
}

}  // namespace core::ingest
