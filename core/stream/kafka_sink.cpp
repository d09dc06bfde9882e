// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/kafka_sink.h"

#include <array>
#include <map>
#include <thread>

#include "core/stream/kafka_client.h"

namespace core::stream {
namespace {

using std::chrono::milliseconds;
using Steady = std::chrono::steady_clock;

constexpr milliseconds kServe{20};
constexpr milliseconds kAskForTopic{1000};
/// How long "there is no such topic" is believed before the cluster is asked again.
constexpr milliseconds kMissingFor{1000};

Result<ConfPtr> producerConf(const KafkaOptions& options, LinkWatch& watch) {
    const Property own[] = {
        {"enable.idempotence", "true"},
        {"partitioner", "murmur2_random"},
        {"linger.ms", "5"},
        // The embedded broker leaves Nagle's algorithm on: a second answer would wait 40 ms for the
        // first one's ACK.
        {"max.in.flight.requests.per.connection", options.embedded ? "1" : "5"},
        {"socket.nagle.disable", "true"},
        {"queue.buffering.max.messages", std::to_string(options.outstandingMessages)},
        {"queue.buffering.max.kbytes", std::to_string(options.outstandingKib)},
        {"message.timeout.ms", std::to_string(toMs(options.messageTimeout))},
    };
    return configure(options, own, watch);
}

using HeadersPtr = std::unique_ptr<rd_kafka_headers_t, Destroyer<rd_kafka_headers_destroy>>;

HeadersPtr copyOf(std::span<const Header> headers) {
    HeadersPtr copy(rd_kafka_headers_new(headers.size()));
    for (const auto& [name, value] : headers) {
        rd_kafka_header_add(copy.get(), name.data(), static_cast<ssize_t>(name.size()),
                            value.data(), static_cast<ssize_t>(value.size()));
    }
    return copy;
}

/// Comes back in the delivery report.
void* opaqueOf(Lane lane) {
    return reinterpret_cast<void*>(static_cast<std::uintptr_t>(lane));
}

std::size_t laneOf(const rd_kafka_message_t& message) {
    return reinterpret_cast<std::uintptr_t>(message._private);
}

/// librdkafka only reads it, though its parameter is not const.
void* bytesOf(std::string_view text) {
    return const_cast<char*>(text.data());
}

}  // namespace

struct KafkaSink::State {
    State(const KafkaOptions& options, const Clock& clock)
        : embedded(options.embedded), watch(options.bootstrap, options.embedded, clock) {}

    const bool embedded;
    LinkWatch watch;
    struct Counts {
        std::atomic<std::int64_t> queued{0}, delivered{0}, failed{0};
    };
    std::array<Counts, kLanes> counts;
    ClientPtr client;  // after what its callbacks use
    mutable Mutex mutex;
    // Before the client goes, its topics must: hence the order of these two members.
    std::map<std::string, TopicPtr, std::less<>> topics GUARDED_BY(mutex);
    std::map<std::string, Steady::time_point, std::less<>> missing GUARDED_BY(mutex);
    std::jthread watcher;

    void watchOver(const std::stop_token& stop);
    Result<rd_kafka_topic_t*> topicFor(std::string_view name);
    Status checkExists(const std::string& name);
    std::vector<std::string> topicNames() const;
    rd_kafka_resp_err_t send(rd_kafka_topic_t* topic, std::string_view key, std::string_view value,
                             std::span<const Header> headers, void* lane);
};

namespace {

Error missingTopic(const std::string& name) {
    return {Errc::NotFound, "the broker has no topic \"" + name + "\"", name};
}

Error errorOf(rd_kafka_resp_err_t error, const std::string& topic) {
    switch (error) {
        case RD_KAFKA_RESP_ERR__QUEUE_FULL:
            return {Errc::Unavailable,
                    "too many messages wait for the broker; try again when some are delivered",
                    topic};
        case RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC:
        case RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION:
        case RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART:
            return missingTopic(topic);
        case RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE:
            return {Errc::InvalidArgument, "the message is larger than the broker takes", topic};
        case RD_KAFKA_RESP_ERR__INVALID_ARG:
            return {Errc::InvalidArgument, "the broker would never take this message", topic};
        case RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED:
            return {Errc::Refused, "the broker does not allow to write to this topic", topic};
        default:
            return {Errc::Unavailable,
                    std::string("the message cannot be sent now: ") + rd_kafka_err2str(error),
                    topic};
    }
}

}  // namespace

void KafkaSink::State::watchOver(const std::stop_token& stop) {
    const milliseconds interval = embedded ? milliseconds(250) : milliseconds(1000);
    Patience patience(milliseconds(1000));  // no longer: there are delivery reports to count
    auto due = Steady::now();
    while (!stop.stop_requested()) {
        rd_kafka_poll(client.get(), toMs(kServe));
        if (Steady::now() < due) continue;
        patience.answered(probe(client.get(), topicNames(), patience.now(), watch));
        due = Steady::now() + interval;
    }
}

std::vector<std::string> KafkaSink::State::topicNames() const {
    const SharedLock lock(mutex);
    std::vector<std::string> names;
    for (const auto& [name, topic] : topics)
        names.push_back(name);
    return names;
}

/// Nothing is said against a topic while nobody can be asked: its messages wait then.
Status KafkaSink::State::checkExists(const std::string& name) {
    {
        const SharedLock lock(mutex);
        const auto found = missing.find(name);
        if (found != missing.end() && Steady::now() < found->second) return missingTopic(name);
    }
    const auto state = watch.link().state;
    if (state != LinkState::Up && state != LinkState::Connecting) return {};
    const auto count = partitionCount(client.get(), name, embedded, kAskForTopic);
    if (!count) {
        if (count.error().code == Errc::Unavailable) return {};
        return count.error();
    }
    if (count->has_value()) return {};
    const Lock lock(mutex);
    missing[name] = Steady::now() + kMissingFor;
    return missingTopic(name);
}

Result<rd_kafka_topic_t*> KafkaSink::State::topicFor(std::string_view name) {
    {
        const SharedLock lock(mutex);
        const auto found = topics.find(name);
        if (found != topics.end()) return found->second.get();
    }
    std::string owned(name);
    FAIRLEAD_CHECK(checkExists(owned));
    TopicPtr topic(rd_kafka_topic_new(client.get(), owned.c_str(), nullptr));
    if (!topic)
        return Error{Errc::InvalidArgument, "\"" + owned + "\" is no name of a topic", owned};
    const Lock lock(mutex);
    missing.erase(owned);
    return topics.try_emplace(std::move(owned), std::move(topic)).first->second.get();
}

rd_kafka_resp_err_t KafkaSink::State::send(rd_kafka_topic_t* topic, std::string_view key,
                                           std::string_view value, std::span<const Header> headers,
                                           void* lane) {
    if (headers.empty()) {
        const int result =
            rd_kafka_produce(topic, RD_KAFKA_PARTITION_UA, RD_KAFKA_MSG_F_COPY, bytesOf(value),
                             value.size(), key.empty() ? nullptr : key.data(), key.size(), lane);
        return result == 0 ? RD_KAFKA_RESP_ERR_NO_ERROR : rd_kafka_last_error();
    }
    HeadersPtr copy = copyOf(headers);
    const auto error = rd_kafka_producev(
        client.get(), RD_KAFKA_V_RKT(topic), RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY),
        RD_KAFKA_V_VALUE(bytesOf(value), value.size()),
        RD_KAFKA_V_KEY(key.empty() ? nullptr : key.data(), key.size()),
        RD_KAFKA_V_HEADERS(copy.get()), RD_KAFKA_V_OPAQUE(lane), RD_KAFKA_V_END);
    if (error == RD_KAFKA_RESP_ERR_NO_ERROR) (void)copy.release();  // the message owns them now
    return error;
}

KafkaSink::KafkaSink(std::shared_ptr<State> state) : state_(std::move(state)) {}

KafkaSink::~KafkaSink() {
    state_->watch.retire();
    rd_kafka_t* const client = state_->client.get();
    closeInTime("a producer", client, [state = std::move(state_)]() mutable {
        state->watcher.request_stop();
        state->watcher.join();
        rd_kafka_purge(state->client.get(), RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT);
        state.reset();
    });
}

Result<std::unique_ptr<Sink>> KafkaSink::open(const KafkaOptions& options, const Clock& clock) {
    auto state = std::make_shared<State>(options, clock);
    FAIRLEAD_TRY(ConfPtr conf, producerConf(options, state->watch));
    rd_kafka_conf_set_opaque(conf.get(), state.get());
    rd_kafka_conf_set_error_cb(conf.get(), [](rd_kafka_t*, int error, const char* reason,
                                              void* opaque) {
        static_cast<State*>(opaque)->watch.failed(static_cast<rd_kafka_resp_err_t>(error), reason);
    });
    rd_kafka_conf_set_dr_msg_cb(
        conf.get(), [](rd_kafka_t*, const rd_kafka_message_t* message, void* opaque) {
            auto& counts = static_cast<State*>(opaque)->counts[laneOf(*message)];
            ++(message->err == RD_KAFKA_RESP_ERR_NO_ERROR ? counts.delivered : counts.failed);
            --counts.queued;
        });
    FAIRLEAD_TRY(state->client, makeClient(RD_KAFKA_PRODUCER, std::move(conf)));
    State* raw = state.get();
    state->watcher = std::jthread([raw](const std::stop_token& stop) { raw->watchOver(stop); });
    return std::unique_ptr<Sink>(new KafkaSink(std::move(state)));
}

Status KafkaSink::produce(std::string_view topic, std::string_view key, std::string_view value,
                          std::span<const Header> headers, Lane lane) {
    FAIRLEAD_TRY(rd_kafka_topic_t* const handle, state_->topicFor(topic));
    auto& counts = state_->counts[static_cast<std::size_t>(lane)];
    ++counts.queued;  // before the report can come
    const auto error = state_->send(handle, key, value, headers, opaqueOf(lane));
    if (error == RD_KAFKA_RESP_ERR_NO_ERROR) return {};
    --counts.queued;
    return errorOf(error, std::string(topic));
}

bool KafkaSink::flush(milliseconds timeout) {
    return rd_kafka_flush(state_->client.get(), toMs(timeout)) == RD_KAFKA_RESP_ERR_NO_ERROR;
}

SinkCounts KafkaSink::counts(Lane lane) const {
    const auto& counts = state_->counts[static_cast<std::size_t>(lane)];
    return {counts.queued, counts.delivered, counts.failed};
}

Link KafkaSink::link() const {
    return state_->watch.link();
}

}  // namespace core::stream
