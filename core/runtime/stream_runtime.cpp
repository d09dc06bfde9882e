// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/stream_runtime.h"

#include <algorithm>

#include "core/base/log.h"
#include "core/events/encoder.h"
#include "core/runtime/tail_text.h"
#include "core/stream/kafka_sink.h"
#include "core/stream/kafka_source.h"

namespace core::runtime {
namespace {

constexpr int kDemoPartitions = 4;
constexpr std::size_t kTailLength = 200;
constexpr std::size_t kEventsKept = 50;

std::map<std::string, events::Topic> kindsOf(const Settings& settings) {
    return {{settings.kafkaRatings, events::Topic::Ratings},
            {settings.kafkaWatchEvents, events::Topic::WatchEvents},
            {settings.kafkaRecommendations, events::Topic::Recommendations},
            {settings.kafkaItems, events::Topic::Items}};
}

std::string_view keyOf(const events::Event& event) {
    return std::visit(
        [](const auto& body) -> std::string_view {
            if constexpr (requires { body.userId; }) {
                return body.userId;
            } else {
                return body.itemId;
            }
        },
        event.body);
}

StreamQuestion questionOf(ingest::Question question) {
    switch (question) {
        case ingest::Question::StartPosition:
            return StreamQuestion::StartPosition;
        case ingest::Question::OffsetLost:
            return StreamQuestion::OffsetLost;
        case ingest::Question::TopicRecreated:
            return StreamQuestion::TopicRecreated;
        case ingest::Question::None:
            break;
    }
    return StreamQuestion::None;
}

ingest::StartFrom startFrom(const Settings& settings, bool embedded) {
    // Nothing older than this process can be in a broker of our own.
    if (embedded || settings.streamStart == "earliest") return ingest::StartFrom::Earliest;
    return settings.streamStart == "latest" ? ingest::StartFrom::Latest : ingest::StartFrom::Ask;
}

}  // namespace

StreamRuntime::StreamRuntime(StreamRuntimeOptions options, store::EventStore& store,
                             store::EventReader& reader, const Clock& clock)
    : options_(std::move(options)),
      store_(store),
      reader_(reader),
      clock_(clock),
      kinds_(kindsOf(options_.settings)) {}

Result<std::unique_ptr<StreamRuntime>> StreamRuntime::start(StreamRuntimeOptions options,
                                                            store::EventStore& store,
                                                            store::EventReader& reader,
                                                            const Clock& clock) {
    std::unique_ptr<StreamRuntime> runtime(
        new StreamRuntime(std::move(options), store, reader, clock));
    if (runtime->kinds_.size() != std::size(events::kTopics))
        return Error{Errc::InvalidArgument, "two kafka.topic settings name the same topic", {}};
    FAIRLEAD_TRY(auto before, reader.deadLettersSince(clock.now() - std::chrono::hours(1)));
    {
        const Lock lock(runtime->noting_);
        runtime->rejections_.push_back({clock.now(), std::move(before)});
    }
    if (runtime->options_.embedded) {
        std::vector<stream::EmbeddedBroker::TopicSpec> topics;
        for (const auto& [name, kind] : runtime->kinds_)
            topics.push_back({name, kDemoPartitions});
        const std::string& deadLetter = runtime->options_.settings.kafkaDeadLetter;
        if (!deadLetter.empty()) topics.push_back({deadLetter, 1});
        FAIRLEAD_TRY(runtime->broker_, stream::EmbeddedBroker::start(topics));
    }
    const Settings& settings = runtime->options_.settings;
    runtime->outbox_ = stream::Outbox::start(
        {runtime->options_.outbox, settings.outboxEvents, settings.outboxMb << 20}, clock);
    FAIRLEAD_CHECK(runtime->open());
    return runtime;
}

StreamRuntime::~StreamRuntime() {
    outbox_.reset();  // first: it delivers what it can
    close();
}

void StreamRuntime::close() {
    std::unique_ptr<stream::Source> source;
    std::shared_ptr<stream::Sink> sink;
    std::unique_ptr<ingest::StreamIngest> ingest;
    if (outbox_) outbox_->attach(nullptr);
    {
        const Lock lock(opening_);
        source = std::move(source_);
        sink = std::move(sink_);
        ingest = std::move(ingest_);
    }
    // Not under the lock: the threads that end here may be waiting for it.
    ingest.reset();
    if (sink) sink->flush(std::chrono::milliseconds(500));
}

Status StreamRuntime::open() {
    stream::KafkaOptions kafka;
    kafka.bootstrap = broker_ ? broker_->address() : options_.settings.kafkaBootstrap;
    kafka.embedded = broker_ != nullptr;
    FAIRLEAD_TRY(auto source, stream::KafkaSource::open(kafka, clock_));
    FAIRLEAD_TRY(auto sink, stream::KafkaSink::open(kafka, clock_));
    ingest::StreamIngestOptions ingest;
    ingest.topics = kinds_;
    ingest.incarnation = broker_ ? broker_->incarnation() : "kafka:" + kafka.bootstrap;
    ingest.validator = options_.validator;
    ingest.start = startFrom(options_.settings, broker_ != nullptr);
    ingest.onStored = [this](std::span<const ingest::StoredMessage> messages,
                             std::int64_t position) { stored(messages, position); };
    const Lock lock(opening_);
    source_ = std::move(source);
    sink_ = std::move(sink);
    outbox_->attach(sink_);
    ingest_ = ingest::StreamIngest::start(std::move(ingest), *source_, store_, reader_, clock_);
    return {};
}

stream::OutboxMessage StreamRuntime::messageOf(const events::Event& event) const {
    const auto kind =
        std::ranges::find_if(kinds_, [&](const auto& k) { return k.second == event.topic(); });
    return {kind->first, std::string(keyOf(event)), events::encode(event)};
}

Status StreamRuntime::publish(const events::Event& event) {
    return outbox_->put(messageOf(event));
}

Status StreamRuntime::queue(const events::Event& event) {
    return outbox_->queue(messageOf(event));
}

Status StreamRuntime::answer(ingest::StartFrom from, UtcTime time) {
    const SharedLock lock(opening_);
    if (!ingest_) return Error{Errc::Unavailable, "the stream is being connected anew", {}};
    return ingest_->answer(from, time);
}

Status StreamRuntime::reconnect() {
    close();
    return open();
}

Status StreamRuntime::setBrokerDown(bool down) {
    if (!broker_) return Error{Errc::Unavailable, "only the demo's own broker can be cut", {}};
    broker_->setDown(down);
    return {};
}

// The writing thread

void StreamRuntime::stored(std::span<const ingest::StoredMessage> messages, std::int64_t position) {
    if (options_.onStored) options_.onStored(messages, position);
    const Lock lock(noting_);
    for (const auto& stored : messages) {
        if (const auto* event = std::get_if<events::Event>(&stored.message->content)) {
            int& version = schemaVersions_[stored.at->topic];
            version = std::max(version, event->schemaVersion);
        } else if (stored.fate == store::Fate::Rejected) {
            copyDeadLetter(stored);
            ++copiedDeadLetters_;
            const auto& letter = std::get<store::RejectedMessage>(stored.message->content);
            countRejection(events::name(letter.why.reason));
        }
    }
    const std::size_t shown = std::min(messages.size(), kTailLength);
    for (const auto& stored : messages.last(shown))
        keepTail(stored);
}

void StreamRuntime::keepTail(const ingest::StoredMessage& stored) {
    tail_.push_front(tailEvent(*stored.at, *stored.message, stored.fate, clock_.now()));
    if (tail_.size() > kTailLength) tail_.pop_back();
}

/// The store has it already: the copy is for others, and its loss harms nothing.
void StreamRuntime::copyDeadLetter(const ingest::StoredMessage& stored) {
    const std::string& topic = options_.settings.kafkaDeadLetter;
    if (topic.empty()) return;
    const auto& letter = std::get<store::RejectedMessage>(stored.message->content);
    const std::string partition = std::to_string(stored.at->partition);
    const std::string offset = std::to_string(stored.message->offset);
    const stream::Header headers[] = {{"fairlead.reason", events::name(letter.why.reason)},
                                      {"fairlead.sentence", letter.why.sentence},
                                      {"fairlead.topic", stored.at->topic},
                                      {"fairlead.partition", partition},
                                      {"fairlead.offset", offset}};
    const SharedLock lock(opening_);
    if (sink_) (void)sink_->produce(topic, {}, letter.bytes, headers, stream::Lane::Copies);
}

// The snapshot

void StreamRuntime::note(const char* what) {
    const Lock lock(noting_);
    events_.push_back({clock_.now(), what});
    if (events_.size() > kEventsKept) events_.erase(events_.begin());
}

void StreamRuntime::fill(LiveSnapshot& next, MonoTime now) {
    StreamLive& live = next.stream;
    live.configured = true;
    ingest::IngestState state;
    {
        const SharedLock lock(opening_);
        if (ingest_) state = ingest_->state();
        if (source_) live.link = source_->link();
    }
    fillOutbox(live);
    if (wasUp_ && *wasUp_ != live.link.up()) note(live.link.up() ? "broker-up" : "broker-down");
    wasUp_ = live.link.up();
    if (wasPaused_ != state.paused) note(state.paused ? "paused" : "resumed");
    wasPaused_ = state.paused;
    live.question = questionOf(state.question);
    live.questionMessages = state.questionMessages;
    live.problem = state.problem;
    next.store.writeMs = state.writeMs;
    fillPartitions(state, live, now);
    fillTopics(live, now);
    const Lock lock(noting_);
    fillRejections(live, next.at);
    live.events = events_;
    next.tail.assign(tail_.begin(), tail_.end());
}

void StreamRuntime::fillOutbox(StreamLive& live) const {
    auto state = outbox_->state();
    live.outbox = state.waiting;
    live.outboxOldest = state.oldest;
    live.outboxLost = state.dropped + state.undeliverable;
    live.outboxProblem = std::move(state.problem);
}

void StreamRuntime::fillPartitions(const ingest::IngestState& state, StreamLive& live,
                                   MonoTime now) {
    std::int64_t produced = 0;
    for (const auto& p : state.partitions) {
        Watched& watched = watched_[p.at];
        watched.lag.add(now, p.high);
        watched.consumed.sample(now, p.consumed);
        const stream::Lag lag = watched.lag.at(now, p.nextOffset);
        live.partitions.push_back({p.at.topic, p.at.partition, p.nextOffset, p.low, p.high,
                                   p.consumed, p.accepted, p.duplicates, p.rejected, p.skipped,
                                   state.paused, watched.consumed.perSecond(), lag.seconds});
        produced += p.high;
        live.consumed += p.consumed;
        live.rejected += p.rejected;
        live.duplicates += p.duplicates;
        live.lag += lag.messages;
        if (lag.seconds) live.lagSeconds = std::max(live.lagSeconds.value_or(0), *lag.seconds);
        live.conserved = live.conserved && live.partitions.back().conserved();
    }
    produced_.sample(now, produced);
    consumed_.sample(now, live.consumed);
    live.producedPerSecond = produced_.perSecond();
    live.consumedPerSecond = consumed_.perSecond();
}

void StreamRuntime::fillTopics(StreamLive& live, MonoTime now) {
    for (const auto& [name, kind] : kinds_) {
        TopicLive& topic = live.topics.emplace_back();
        topic.name = name;
        topic.kind = kind;
        std::int64_t produced = 0;
        std::int64_t consumed = 0;
        for (const PartitionLive& p : live.partitions) {
            if (p.topic != name) continue;
            ++topic.partitions;
            topic.lag += p.lag();
            topic.messages += p.high - p.low;
            produced += p.high;
            consumed += p.consumed;
        }
        auto& [producedRate, consumedRate] = topicRates_[name];
        producedRate.sample(now, produced);
        consumedRate.sample(now, consumed);
        topic.producedPerSecond = producedRate.perSecond();
        topic.consumedPerSecond = consumedRate.perSecond();
    }
    const Lock lock(noting_);
    for (TopicLive& topic : live.topics) {
        const auto version = schemaVersions_.find(topic.name);
        if (version != schemaVersions_.end()) topic.schemaVersion = version->second;
    }
    if (options_.settings.kafkaDeadLetter.empty()) return;
    auto& rate = topicRates_[options_.settings.kafkaDeadLetter].first;
    rate.sample(now, copiedDeadLetters_);
    TopicLive& copies = live.topics.emplace_back();
    copies.name = options_.settings.kafkaDeadLetter;
    copies.partitions = 1;
    copies.producedPerSecond = rate.perSecond();
    copies.messages = copiedDeadLetters_;
}

void StreamRuntime::countRejection(const std::string& reason) {
    const UtcTime minute = std::chrono::floor<std::chrono::minutes>(clock_.now());
    if (rejections_.empty() || rejections_.back().begins < minute)
        rejections_.push_back({minute, {}});
    ++rejections_.back().byReason[reason];
}

void StreamRuntime::fillRejections(StreamLive& live, UtcTime now) {
    while (!rejections_.empty() && now - rejections_.front().begins > std::chrono::hours(1))
        rejections_.pop_front();
    for (const Minute& minute : rejections_) {
        for (const auto& [reason, count] : minute.byReason)
            live.rejectedByReason[reason] += count;
    }
}

}  // namespace core::runtime
