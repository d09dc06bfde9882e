// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/kafka_source.h"

#include <thread>

#include "core/stream/kafka_assignment.h"
#include "core/stream/kafka_client.h"

namespace core::stream {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kServeErrors{20};

Result<ConfPtr> consumerConf(const KafkaOptions& options, LinkWatch& watch) {
    const Property own[] = {
        {"group.id", options.groupId},
        {"enable.auto.commit", "false"},
        {"enable.auto.offset.store", "false"},
        {"auto.offset.reset", "error"},
        {"check.crcs", "true"},
        // The embedded broker holds an idle fetch for all of this time, whatever arrives.
        {"fetch.wait.max.ms", options.embedded ? "10" : "100"},
        {"queued.min.messages", std::to_string(options.queuedMessages)},
        {"queued.max.messages.kbytes", std::to_string(options.queuedKib)},
    };
    return configure(options, own, watch);
}

UtcTime timeOf(const rd_kafka_message_t& message) {
    rd_kafka_timestamp_type_t type{};
    const std::int64_t ms = rd_kafka_message_timestamp(&message, &type);
    return type == RD_KAFKA_TIMESTAMP_NOT_AVAILABLE || ms < 0 ? UtcTime{}
                                                              : utcFromMicros(ms * 1000);
}

std::string_view viewOf(const void* bytes, std::size_t size) {
    return {static_cast<const char*>(bytes), bytes == nullptr ? 0 : size};
}

}  // namespace

struct KafkaSource::State {
    State(const KafkaOptions& options, const Clock& clock)
        : embedded(options.embedded), watch(options.bootstrap, options.embedded, clock) {}

    const bool embedded;
    LinkWatch watch;
    ClientPtr client;  // after `watch`, which its callbacks use
    Mutex mutex;
    std::shared_ptr<KafkaAssignment> shared GUARDED_BY(mutex);
    std::atomic<bool> askNow{false};
    std::jthread watcher;

    // The consuming thread's own.
    std::shared_ptr<KafkaAssignment> assigned =
        std::make_shared<KafkaAssignment>(std::span<const StartAt>());
    std::vector<bool> paused;
    MessagePtr current;

    void watchOver(const std::stop_token& stop);
    void ask(Patience& patience, const std::stop_token& stop);
    void setPaused(std::size_t slot, bool value);
    std::optional<Error> errorOf(const rd_kafka_message_t& message);
    std::shared_ptr<KafkaAssignment> assignment() {
        const SharedLock lock(mutex);
        return shared;
    }
};

void KafkaSource::State::watchOver(const std::stop_token& stop) {
    const milliseconds interval = embedded ? milliseconds(250) : milliseconds(1000);
    Patience patience(embedded ? milliseconds(1000) : milliseconds(3000));
    auto due = std::chrono::steady_clock::now();
    while (!stop.stop_requested()) {
        rd_kafka_poll(client.get(), toMs(kServeErrors));
        if (!askNow.exchange(false) && std::chrono::steady_clock::now() < due) continue;
        ask(patience, stop);
        due = std::chrono::steady_clock::now() + interval;
    }
}

void KafkaSource::State::ask(Patience& patience, const std::stop_token& stop) {
    const auto target = assignment();
    const bool answered = probe(client.get(), target->topics(), patience.now(), watch);
    patience.answered(answered);
    if (answered) target->refreshEnds(client.get(), patience.now(), stop);
}

std::optional<Error> KafkaSource::State::errorOf(const rd_kafka_message_t& message) {
    const std::string where = (message.rkt == nullptr ? "" : rd_kafka_topic_name(message.rkt)) +
                              std::string("-") + std::to_string(message.partition);
    switch (message.err) {
        case RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET:
            return Error{Errc::Corrupt,
                         "the broker does not keep the offset where this partition should go on; "
                         "decide where it continues",
                         where};
        case RD_KAFKA_RESP_ERR__BAD_MSG:
        case RD_KAFKA_RESP_ERR__BAD_COMPRESSION:
            return Error{Errc::Io,
                         std::string("a message cannot be read, its partition waits: ") +
                             rd_kafka_message_errstr(&message),
                         where};
        default:
            watch.failed(message.err, rd_kafka_message_errstr(&message));
            askNow = true;
            return {};
    }
}

void KafkaSource::State::setPaused(std::size_t slot, bool value) {
    // Resuming what is not paused makes librdkafka 2.0.2 fetch again from an old position.
    if (slot >= paused.size() || paused[slot] == value) return;
    const ListPtr list = listOf(std::span(&assigned->at(slot), 1), RD_KAFKA_OFFSET_INVALID);
    (value ? rd_kafka_pause_partitions : rd_kafka_resume_partitions)(client.get(), list.get());
    paused[slot] = value;
}

KafkaSource::KafkaSource(std::shared_ptr<State> state) : state_(std::move(state)) {}

KafkaSource::~KafkaSource() {
    state_->watch.retire();
    state_->current.reset();
    rd_kafka_t* const client = state_->client.get();
    closeInTime("a consumer", client, [state = std::move(state_)]() mutable {
        state->watcher.request_stop();
        state->watcher.join();
        rd_kafka_consumer_close(state->client.get());
        state.reset();
    });
}

Result<std::unique_ptr<Source>> KafkaSource::open(const KafkaOptions& options, const Clock& clock) {
    auto state = std::make_shared<State>(options, clock);
    FAIRLEAD_TRY(ConfPtr conf, consumerConf(options, state->watch));
    FAIRLEAD_TRY(state->client, makeClient(RD_KAFKA_CONSUMER, std::move(conf)));
    {
        const Lock lock(state->mutex);
        state->shared = state->assigned;
    }
    State* raw = state.get();
    state->watcher = std::jthread([raw](const std::stop_token& stop) { raw->watchOver(stop); });
    return std::unique_ptr<Source>(new KafkaSource(std::move(state)));
}

Result<std::vector<PartitionEnds>> KafkaSource::partitions(std::span<const std::string> topics,
                                                           milliseconds timeout) {
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    const auto left = [&] {
        return std::chrono::ceil<milliseconds>(deadline - std::chrono::steady_clock::now());
    };
    std::vector<TopicPartition> found;
    for (const auto& topic : topics) {
        FAIRLEAD_TRY(const auto count,
                     partitionCount(state_->client.get(), topic, state_->embedded, left()));
        for (int partition = 0; partition < count.value_or(0); ++partition)
            found.push_back({topic, partition});
    }
    FAIRLEAD_TRY(const auto low,
                 askOffsets(state_->client.get(), found, RD_KAFKA_OFFSET_BEGINNING, left()));
    FAIRLEAD_TRY(const auto high,
                 askOffsets(state_->client.get(), found, RD_KAFKA_OFFSET_END, left()));
    std::vector<PartitionEnds> result;
    for (std::size_t i = 0; i < found.size(); ++i)
        result.push_back({found[i], low[i], high[i]});
    return result;
}

Result<std::vector<StartAt>> KafkaSource::offsetsAt(std::span<const TopicPartition> partitions,
                                                    UtcTime time, milliseconds timeout) {
    if (state_->embedded)
        return Error{Errc::Unavailable, "the in-memory broker cannot search messages by time", {}};
    const auto ms =
        std::max<std::int64_t>(0, std::chrono::ceil<milliseconds>(time.time_since_epoch()).count());
    FAIRLEAD_TRY(const auto at, askOffsets(state_->client.get(), partitions, ms, timeout));
    FAIRLEAD_TRY(const auto high,
                 askOffsets(state_->client.get(), partitions, RD_KAFKA_OFFSET_END, timeout));
    std::vector<StartAt> result;
    for (std::size_t i = 0; i < partitions.size(); ++i)
        result.push_back({partitions[i], at[i] < 0 ? high[i] : at[i]});
    return result;
}

Status KafkaSource::assign(std::span<const StartAt> starts) {
    state_->current.reset();
    const auto error = rd_kafka_assign(state_->client.get(), listOf(starts).get());
    if (error != RD_KAFKA_RESP_ERR_NO_ERROR)
        return Error{Errc::Unavailable,
                     std::string("the partitions cannot be assigned: ") + rd_kafka_err2str(error),
                     {}};
    state_->assigned = std::make_shared<KafkaAssignment>(starts);
    state_->paused.assign(starts.size(), false);
    {
        const Lock lock(state_->mutex);
        state_->shared = state_->assigned;
    }
    state_->askNow = true;
    return {};
}

Result<std::optional<ConsumedMessage>> KafkaSource::poll(milliseconds timeout) {
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    milliseconds left = timeout;
    while (true) {
        state_->current.reset(rd_kafka_consumer_poll(state_->client.get(), toMs(left)));
        const rd_kafka_message_t* message = state_->current.get();
        if (message != nullptr && message->err == RD_KAFKA_RESP_ERR_NO_ERROR) {
            auto& assigned = *state_->assigned;
            const std::size_t slot = assigned.slotOf(*message);
            if (slot < assigned.size() && message->offset >= assigned.next(slot)) {
                assigned.setNext(slot, message->offset + 1);
                return std::optional(
                    ConsumedMessage{slot, message->offset, viewOf(message->key, message->key_len),
                                    viewOf(message->payload, message->len), timeOf(*message)});
            }
        } else if (message != nullptr) {
            if (auto error = state_->errorOf(*message)) return *std::move(error);
        }
        left = std::chrono::ceil<milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left <= milliseconds(0)) return std::optional<ConsumedMessage>();
    }
}

void KafkaSource::pause(std::size_t slot) {
    state_->setPaused(slot, true);
}

void KafkaSource::resume(std::size_t slot) {
    state_->setPaused(slot, false);
}

void KafkaSource::commit(std::span<const StartAt> nextOffsets) {
    if (!nextOffsets.empty())
        rd_kafka_commit(state_->client.get(), listOf(nextOffsets).get(), /*async=*/1);
}

std::vector<PartitionEnds> KafkaSource::ends() const {
    return state_->assignment()->ends(state_->client.get());
}

Link KafkaSource::link() const {
    return state_->watch.link();
}

}  // namespace core::stream
