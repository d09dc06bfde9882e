// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/kafka_client.h"

#include <algorithm>
#include <array>
#include <future>
#include <set>
#include <string_view>
#include <thread>

#include "core/base/log.h"

namespace core::stream {
namespace {

constexpr std::chrono::seconds kCloseLimit{5};

/// What exactly-once and the link's words rest on.
const std::set<std::string, std::less<>>& reserved() {
    static const std::set<std::string, std::less<>> names{
        "auto.commit.enable",  "auto.offset.reset",  "bootstrap.servers",        "check.crcs",
        "enable.auto.commit",  "enable.idempotence", "enable.auto.offset.store", "group.id",
        "metadata.broker.list"};
    return names;
}

void onError(rd_kafka_t*, int error, const char* reason, void* opaque) {
    static_cast<LinkWatch*>(opaque)->failed(static_cast<rd_kafka_resp_err_t>(error), reason);
}

// Without this, librdkafka writes on stderr by itself.
void onLog(const rd_kafka_t*, int, const char*, const char* text) {
    log(LogLevel::Debug, "stream", text);
}

Status setProperty(rd_kafka_conf_t* conf, const std::string& name, const std::string& value) {
    std::array<char, 512> reason{};
    if (rd_kafka_conf_set(conf, name.c_str(), value.c_str(), reason.data(), reason.size()) ==
        RD_KAFKA_CONF_OK) {
        return {};
    }
    return Error{Errc::InvalidArgument, reason.data(), name};
}

Error unavailable(rd_kafka_resp_err_t error, const std::string& what) {
    return {Errc::Unavailable, what + ": " + rd_kafka_err2str(error), {}};
}

std::optional<TopicProblem> problemIn(const struct rd_kafka_metadata& metadata,
                                      std::span<const std::string> topics) {
    for (const auto& topic :
         std::span(metadata.topics, static_cast<std::size_t>(metadata.topic_cnt))) {
        const bool lasting = topic.err == RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART ||
                             topic.err == RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED;
        if (lasting && std::find(topics.begin(), topics.end(), topic.topic) != topics.end())
            return TopicProblem{topic.topic, topic.err};
    }
    return {};
}

}  // namespace

Result<ConfPtr> configure(const KafkaOptions& options, std::span<const Property> own,
                          LinkWatch& watch) {
    if (options.bootstrap.empty())
        return Error{Errc::InvalidArgument, "no address of a broker is given", "bootstrap.servers"};
    ConfPtr conf(rd_kafka_conf_new());
    const Property common[] = {
        {"bootstrap.servers", options.bootstrap},
        {"client.id", options.clientId},
        {"allow.auto.create.topics", "false"},
        {"socket.keepalive.enable", "true"},
        {"socket.connection.setup.timeout.ms", "10000"},
        {"reconnect.backoff.ms", options.embedded ? "20" : "100"},
        {"reconnect.backoff.max.ms", options.embedded ? "200" : "5000"},
    };
    for (const auto& [name, value] : common)
        FAIRLEAD_CHECK(setProperty(conf.get(), name, value));
    for (const auto& [name, value] : own)
        FAIRLEAD_CHECK(setProperty(conf.get(), name, value));
    for (const auto& [name, value] : options.extra) {
        if (reserved().contains(name))
            return Error{Errc::InvalidArgument,
                         "Fairlead sets \"" + name + "\" itself; remove it from the properties",
                         name};
        FAIRLEAD_CHECK(setProperty(conf.get(), name, value));
    }
    rd_kafka_conf_set_opaque(conf.get(), &watch);
    rd_kafka_conf_set_error_cb(conf.get(), onError);
    rd_kafka_conf_set_log_cb(conf.get(), onLog);
    return conf;
}

Result<ClientPtr> makeClient(rd_kafka_type_t type, ConfPtr conf) {
    std::array<char, 512> reason{};
    ClientPtr client(rd_kafka_new(type, conf.get(), reason.data(), reason.size()));
    if (!client) return Error{Errc::InvalidArgument, reason.data(), {}};
    (void)conf.release();  // the client owns it now
    return client;
}

ListPtr listOf(std::span<const StartAt> starts) {
    ListPtr list(rd_kafka_topic_partition_list_new(static_cast<int>(starts.size())));
    for (const auto& start : starts) {
        rd_kafka_topic_partition_list_add(list.get(), start.at.topic.c_str(), start.at.partition)
            ->offset = start.offset;
    }
    return list;
}

ListPtr listOf(std::span<const TopicPartition> partitions, std::int64_t offset) {
    ListPtr list(rd_kafka_topic_partition_list_new(static_cast<int>(partitions.size())));
    for (const auto& at : partitions) {
        rd_kafka_topic_partition_list_add(list.get(), at.topic.c_str(), at.partition)->offset =
            offset;
    }
    return list;
}

Result<std::optional<int>> partitionCount(rd_kafka_t* client, const std::string& topic,
                                          bool embedded, std::chrono::milliseconds timeout) {
    // The embedded broker creates what it is asked about by name, whatever the request says.
    TopicPtr handle;
    if (!embedded) {
        handle.reset(rd_kafka_topic_new(client, topic.c_str(), nullptr));
        if (!handle)
            return Error{Errc::InvalidArgument, "\"" + topic + "\" is no name of a topic", topic};
    }
    const struct rd_kafka_metadata* raw = nullptr;
    const auto error =
        rd_kafka_metadata(client, embedded ? 1 : 0, handle.get(), &raw, toMs(timeout));
    if (error != RD_KAFKA_RESP_ERR_NO_ERROR)
        return unavailable(error, "the broker did not say which partitions \"" + topic + "\" has");
    const MetadataPtr metadata(raw);
    const std::span found(metadata->topics, static_cast<std::size_t>(metadata->topic_cnt));
    const auto it = std::find_if(found.begin(), found.end(),
                                 [&](const auto& candidate) { return candidate.topic == topic; });
    if (it == found.end()) return std::optional<int>();
    switch (it->err) {
        case RD_KAFKA_RESP_ERR_NO_ERROR:
            return std::optional<int>(it->partition_cnt);
        case RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART:
        case RD_KAFKA_RESP_ERR_TOPIC_EXCEPTION:
            return std::optional<int>();
        case RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED:
            return Error{Errc::Refused, "the broker does not allow the topic \"" + topic + "\"",
                         topic};
        default:
            return unavailable(it->err, "the topic \"" + topic + "\" cannot be used now");
    }
}

Result<std::vector<std::int64_t>> askOffsets(rd_kafka_t* client,
                                             std::span<const TopicPartition> partitions,
                                             std::int64_t spec, std::chrono::milliseconds timeout) {
    std::vector<std::int64_t> offsets;
    if (partitions.empty()) return offsets;
    const ListPtr list = listOf(partitions, spec);
    const auto error = rd_kafka_offsets_for_times(client, list.get(), toMs(timeout));
    if (error != RD_KAFKA_RESP_ERR_NO_ERROR)
        return unavailable(error, "the broker did not say which offsets it keeps");
    for (const auto& item :
         std::span(list->elems, static_cast<std::size_t>(std::max(0, list->cnt)))) {
        if (item.err != RD_KAFKA_RESP_ERR_NO_ERROR) {
            return unavailable(item.err, "the broker did not say which offsets it keeps of " +
                                             std::string(item.topic) + "-" +
                                             std::to_string(item.partition));
        }
        offsets.push_back(item.offset < 0 ? -1 : item.offset);
    }
    return offsets;
}

bool probe(rd_kafka_t* client, std::span<const std::string> topics,
           std::chrono::milliseconds timeout, LinkWatch& watch) {
    const struct rd_kafka_metadata* raw = nullptr;
    const auto error = rd_kafka_metadata(client, 0, nullptr, &raw, toMs(timeout));
    if (error != RD_KAFKA_RESP_ERR_NO_ERROR) {
        watch.unanswered(rd_kafka_err2str(error));
        return false;
    }
    const MetadataPtr metadata(raw);
    watch.answered(metadata->broker_cnt, problemIn(*metadata, topics));
    return true;
}

void closeInTime(const char* what, rd_kafka_t* client, std::function<void()> close) {
    rd_kafka_set_log_level(client, 0);  // the log may be gone before a thread that hangs
    std::promise<void> done;
    auto finished = done.get_future();
    std::thread([done = std::move(done), close = std::move(close)]() mutable {
        close();
        close = nullptr;
        done.set_value();
    }).detach();
    if (finished.wait_for(kCloseLimit) != std::future_status::ready) {
        log(LogLevel::Warning, "stream",
            std::string(what) + " did not close in time and was left behind");
    }
}

}  // namespace core::stream
