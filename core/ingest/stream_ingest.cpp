// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/stream_ingest.h"

#include <algorithm>

#include "core/base/log.h"

namespace core::ingest {
namespace {

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
      validator_(options_.validator) {}

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
        if (progress.retired) continue;
        PartitionProgress& partition = state.partitions.emplace_back(progress.shown);
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
    answer_ = Answer{from, time};
    listNow_ = true;
    return {};
}

// The polling thread: lists and assigns partitions, takes and validates messages.

void StreamIngest::pollLoop(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        if (listingDue()) {
            const auto listed = list();
            listFailed_ = !listed;
            if (!listed && listed.error().code != Errc::Unavailable)
                log(LogLevel::Warning, "stream", listed.error().text());
        }
        if (slots_.empty()) {
            Lock lock(mutex_);
            ready_.wait_for(lock, stop, kListRetry, [] { return false; });
            continue;
        }
        poll();
        commitOffsets(kCommitEvery);
    }
    commitOffsets({});
}

bool StreamIngest::listingDue() {
    const MonoTime now = clock_.monotonic();
    const Lock lock(mutex_);
    const auto every = state_.assigned && !listFailed_ ? options_.relist : kListRetry;
    if (!listNow_ && now - listedAt_ < every) return false;
    listNow_ = false;
    listedAt_ = now;
    return true;
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
    slot.readNext = std::max(slot.readNext, message.offset + 1);
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
        state_.pauses += pause && !state_.paused ? 1 : 0;
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

void StreamIngest::commitOffsets(std::chrono::milliseconds every) {
    const MonoTime now = clock_.monotonic();
    if (now - committedAt_ < every) return;
    committedAt_ = now;
    std::vector<stream::StartAt> offsets;
    {
        const SharedLock lock(mutex_);
        for (const auto& [source, progress] : progress_) {
            const auto& [at, next] = std::tie(progress.shown.at, progress.shown.nextOffset);
            const auto [known, isNew] = committed_.try_emplace(at, -1);
            if (progress.retired || known->second == next) continue;
            known->second = next;
            offsets.push_back({at, next});
        }
    }
    if (!offsets.empty()) source_.commit(offsets);
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
                progress = &progress_.at(source).shown;
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
