// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/outbox.h"

#include <algorithm>
#include <set>

#include "core/base/file_system.h"
#include "core/base/log.h"

namespace core::stream {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t kBatch = 1000;
/// A broker that is well answers within milliseconds; after this the disk is the better place.
constexpr milliseconds kPatience{250};
/// How long new messages wait while the broker is asked about those in flight.
constexpr milliseconds kSettle{20};
/// How long messages that nobody waits for are gathered.
constexpr milliseconds kGather{10};
/// Between attempts that failed: of a topic, or of the file.
constexpr milliseconds kRetry{1000};
constexpr milliseconds kLook{100};
constexpr milliseconds kLastDelivery{500};
/// Ratings and watches find room when traces do not any more.
constexpr double kShareOfQueued = 0.9;

/// A missing topic or right concerns that topic alone.
bool answers(const Link& link) {
    return link.up() || link.state == LinkState::TopicMissing ||
           link.state == LinkState::NotAllowed;
}

MonoTime steadyNow() {
    return std::chrono::steady_clock::now();
}

Error full() {
    return {Errc::Unavailable, "the broker is away, and as many events as may wait for it do", {}};
}

}  // namespace

Outbox::Outbox(OutboxOptions options, const Clock& clock)
    : options_(std::move(options)), path_(options_.folder / "outbox.sqlite"), clock_(clock) {}

std::unique_ptr<Outbox> Outbox::start(OutboxOptions options, const Clock& clock) {
    std::unique_ptr<Outbox> outbox(new Outbox(std::move(options), clock));
    outbox->openFile();
    outbox->publish();
    Outbox* raw = outbox.get();
    outbox->thread_ = std::jthread([raw](const std::stop_token& stop) { raw->run(stop); });
    return outbox;
}

Outbox::~Outbox() {
    thread_.request_stop();
    thread_.join();
}

void Outbox::attach(std::shared_ptr<Sink> sink) {
    const Lock lock(mutex_);
    sink_ = std::move(sink);
    wake_.notify_all();
}

OutboxState Outbox::state() const {
    const SharedLock lock(mutex_);
    return state_;
}

Status Outbox::give(OutboxMessage message, std::shared_ptr<std::promise<Status>> done,
                    double share) {
    const std::int64_t bytes = message.bytes();
    const Lock lock(mutex_);
    if (closed_) return Error{Errc::Unavailable, "the engine stops", {}};
    if (static_cast<double>(state_.waiting + 1) > share * static_cast<double>(options_.maxEvents) ||
        static_cast<double>(state_.bytes + bytes) > share * static_cast<double>(options_.maxBytes))
        return full();
    ++state_.waiting;
    state_.bytes += bytes;
    somebodyWaits_ = somebodyWaits_ || done;
    fresh_.push_back({std::move(message), std::move(done)});
    wake_.notify_all();
    return {};
}

Status Outbox::put(OutboxMessage message) {
    auto done = std::make_shared<std::promise<Status>>();
    auto settled = done->get_future();
    FAIRLEAD_CHECK(give(std::move(message), std::move(done), 1));
    return settled.get();
}

Status Outbox::queue(OutboxMessage message) {
    return give(std::move(message), nullptr, kShareOfQueued);
}

// The thread

void Outbox::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        Batch batch = take(stop);
        round(std::move(batch), current());
    }
    while (true) {
        Batch rest = take(stop);
        if (rest.empty()) break;
        round(std::move(rest), current());
    }
    if (inFlight_.sink && inFlight_.sink->flush(kLastDelivery)) settle();
}

std::shared_ptr<Sink> Outbox::current() const {
    const SharedLock lock(mutex_);
    return sink_;
}

Outbox::Batch Outbox::take(const std::stop_token& stop) {
    const bool waiting = file_ && file_->count() > 0;
    Lock lock(mutex_);
    const auto given = [this]() NO_THREAD_SAFETY_ANALYSIS { return !fresh_.empty(); };
    if (stop.stop_requested()) {
        closed_ = fresh_.empty();
    } else if (!waiting) {
        wake_.wait(lock, stop, given);
    } else if (inFlight_.messages.empty() || inFlight_.delivered) {
        wake_.wait_for(lock, stop, kLook, given);
    }
    // Many at once cost less, as long as nobody waits.
    if (!fresh_.empty()) {
        wake_.wait_for(lock, stop, kGather, [this]() NO_THREAD_SAFETY_ANALYSIS {
            return somebodyWaits_ || fresh_.size() >= kBatch;
        });
    }
    somebodyWaits_ = fresh_.size() > kBatch;
    const std::size_t n = std::min(fresh_.size(), kBatch);
    const auto end = fresh_.begin() + static_cast<std::ptrdiff_t>(n);
    Batch batch(std::move_iterator(fresh_.begin()), std::move_iterator(end));
    fresh_.erase(fresh_.begin(), end);
    return batch;
}

void Outbox::round(Batch batch, const std::shared_ptr<Sink>& sink) {
    settle();
    if (!batch.empty()) {
        const bool straight = sink && (!file_ || file_->count() == 0) && answers(sink->link()) &&
                              sink->counts().queued == 0;
        const std::int64_t failedBefore = sink ? sink->counts().failed : 0;
        if (!straight || !deliver(batch, *sink)) keep(std::move(batch), sink, failedBefore);
    }
    sendKept(sink);
    publish();
}

/// True: all is settled. Otherwise what is left in the batch must be kept, and what of it the sink
/// has may still arrive.
bool Outbox::deliver(Batch& batch, Sink& sink) {
    const std::int64_t failedBefore = sink.counts().failed;
    std::set<std::string> refused;  // in a topic nothing overtakes what came before it
    std::erase_if(batch, [&](Waiting& waiting) {
        const OutboxMessage& message = waiting.message;
        if (refused.contains(message.topic)) return false;
        const Status sent = sink.produce(message.topic, message.key, message.value);
        waiting.sent = sent.ok();
        if (sent) return false;
        if (sent.error().code == Errc::InvalidArgument) {
            done(waiting, sent);
            return true;
        }
        refused.insert(message.topic);
        return false;
    });
    (void)sink.flush(kPatience);
    const SinkCounts counts = sink.counts();
    if (counts.queued > 0) return false;
    if (counts.failed > failedBefore) {
        for (Waiting& waiting : batch)
            waiting.sent = false;
        return false;
    }
    std::erase_if(batch, [&](Waiting& waiting) {
        if (waiting.sent) done(waiting, {});
        return waiting.sent;
    });
    if (file_) fileWorked();  // nothing waits in it, so nothing is wrong now
    return batch.empty();
}

void Outbox::keep(Batch batch, const std::shared_ptr<Sink>& sink, std::int64_t failedBefore) {
    if (!openFile()) {
        for (Waiting& waiting : batch)
            done(waiting,
                 Error{Errc::Unavailable, "the broker is away, and the outbox cannot be used", {}});
        return;
    }
    std::vector<OutboxMessage> messages;
    for (Waiting& waiting : batch)
        messages.push_back(std::move(waiting.message));
    const auto ids = file_->append(messages, clock_.now());
    if (ids) {
        fileWorked();
    } else {
        fileFailed(ids.error());
    }
    for (std::size_t i = 0; i < batch.size(); ++i) {
        Waiting& waiting = batch[i];
        if (!ids) {
            waiting.message = std::move(messages[i]);
            done(waiting,
                 Error{Errc::Unavailable,
                       "the broker is away, and the event cannot be kept: " + ids.error().message,
                       {}});
            continue;
        }
        if (waiting.done) waiting.done->set_value({});
        if (waiting.sent) inFlight_.messages.push_back({(*ids)[i], std::move(messages[i])});
    }
    if (inFlight_.messages.empty() || inFlight_.sink) return;
    inFlight_.sink = sink;
    inFlight_.failedBefore = failedBefore;
}

/// Removes what arrived. What failed, and what a sink had that is not used any more, is sent again.
void Outbox::settle() {
    if (inFlight_.messages.empty()) return;
    if (!inFlight_.delivered) {
        if (inFlight_.sink != current()) {
            inFlight_ = {};
            return;
        }
        (void)inFlight_.sink->flush(kSettle);
        const SinkCounts counts = inFlight_.sink->counts();
        if (counts.queued > 0) return;
        if (counts.failed > inFlight_.failedBefore) {
            for (const auto& kept : inFlight_.messages)
                notBefore_[kept.message.topic] = steadyNow() + kRetry;
            inFlight_ = {};
            return;
        }
        inFlight_.delivered = true;
    }
    if (!file_ || steadyNow() < nextTry_) return;
    std::int64_t bytes = 0;
    for (const auto& kept : inFlight_.messages)
        bytes += kept.message.bytes();
    if (const Status removed = file_->remove(inFlight_.messages); !removed) {
        fileFailed(removed.error());
        return;
    }
    left(static_cast<std::int64_t>(inFlight_.messages.size()), bytes);
    inFlight_ = {};
    fileWorked();
}

void Outbox::sendKept(const std::shared_ptr<Sink>& sink) {
    if (!sink || !file_ || !inFlight_.messages.empty() || !answers(sink->link())) return;
    if (sink->counts().queued > 0) return;
    const auto topic = nextTopic();
    if (!topic) return;
    const auto oldest = file_->oldest(*topic, kBatch);
    if (!oldest) {
        fileFailed(oldest.error());
        return;
    }
    inFlight_.failedBefore = sink->counts().failed;
    for (const OutboxFile::Kept& kept : *oldest) {
        const auto& message = kept.message;
        const Status sent = sink->produce(message.topic, message.key, message.value);
        if (sent) {
            inFlight_.messages.push_back(kept);
        } else if (sent.error().code == Errc::InvalidArgument) {
            removeUndeliverable(kept, sent.error());
            if (!file_) return;
        } else {
            notBefore_[*topic] = steadyNow() + kRetry;
            break;
        }
    }
    if (!inFlight_.messages.empty()) inFlight_.sink = sink;
}

/// In turns, so that one topic that cannot be written to does not hold up the others.
std::optional<std::string> Outbox::nextTopic() {
    const auto& topics = file_->topics();
    auto at = topics.upper_bound(lastTopic_);
    for (std::size_t i = 0; i < topics.size(); ++i, ++at) {
        if (at == topics.end()) at = topics.begin();
        const auto blocked = notBefore_.find(at->first);
        if (blocked != notBefore_.end() && steadyNow() < blocked->second) continue;
        lastTopic_ = at->first;
        return lastTopic_;
    }
    return std::nullopt;
}

void Outbox::removeUndeliverable(const OutboxFile::Kept& kept, const Error& why) {
    log(LogLevel::Error, "stream", "an event that waited is given up: " + why.text());
    if (const Status removed = file_->remove(std::span(&kept, 1)); !removed) {
        fileFailed(removed.error());
        return;
    }
    left(1, kept.message.bytes());
    const Lock lock(mutex_);
    ++state_.undeliverable;
}

// The file

bool Outbox::openFile() {
    if (file_) return true;
    if (steadyNow() < nextTry_) return false;
    nextTry_ = steadyNow() + kRetry;
    SystemFileSystem files;
    if (const Status made = files.makeFolders(options_.folder, 0700); !made) {
        fileFailed(made.error());
        return false;
    }
    auto opened = OutboxFile::open(path_);
    if (!opened && opened.error().code == Errc::Corrupt) {
        fileFailed(opened.error());
        opened = OutboxFile::open(path_);
    }
    if (!opened) {
        fileFailed(opened.error());
        return false;
    }
    file_ = *std::move(opened);
    left(-file_->count(), -file_->bytes());
    fileWorked();
    return true;
}

/// A damaged file is moved aside, for people to look at; everything else may heal.
void Outbox::fileFailed(const Error& error) {
    log(LogLevel::Error, "stream", "outbox: " + error.text());
    nextTry_ = steadyNow() + kRetry;
    std::string problem = "events that wait for the broker cannot be kept: " + error.message;
    if (error.code == Errc::Corrupt) {
        if (file_) left(file_->count(), file_->bytes());
        file_.reset();
        inFlight_ = {};
        nextTry_ = steadyNow();
        const std::string aside = path_.string() + ".damaged-" + formatCompact(clock_.now());
        std::error_code ignored;
        for (const char* suffix : {"-wal", "-shm", ""})
            std::filesystem::rename(path_.string() + suffix, aside + suffix, ignored);
        damage_ = "the outbox was damaged and is now " + aside +
                  "; events that waited in it were not delivered";
        problem.clear();
    }
    const Lock lock(mutex_);
    state_.problem = problem;
}

void Outbox::fileWorked() {
    const Lock lock(mutex_);
    state_.problem = damage_;
}

void Outbox::done(Waiting& waiting, const Status& status) {
    left(1, waiting.message.bytes());
    if (waiting.done) {
        waiting.done->set_value(status);
    } else if (!status) {
        const Lock lock(mutex_);
        ++state_.dropped;
    }
}

void Outbox::left(std::int64_t messages, std::int64_t bytes) {
    const Lock lock(mutex_);
    state_.waiting -= messages;
    state_.bytes -= bytes;
}

void Outbox::publish() {
    std::optional<UtcTime> oldest;
    if (file_ && file_->count() > 0) {
        if (const auto time = file_->oldestTime()) oldest = *time;
    }
    const Lock lock(mutex_);
    state_.oldest = oldest;
}

}  // namespace core::stream
