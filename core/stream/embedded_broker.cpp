// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/embedded_broker.h"

#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>

#include <atomic>

#include "core/math/hashing.h"
#include "core/stream/kafka_client.h"

namespace core::stream {
namespace {

constexpr int kEveryBroker = -1;

void ignoreLog(const rd_kafka_t*, int, const char*, const char*) {}

}  // namespace

struct EmbeddedBroker::State {
    ClientPtr client;  // owns the cluster, and is otherwise unused
    rd_kafka_mock_cluster_t* cluster = nullptr;
    std::atomic<bool> down{false};
};

EmbeddedBroker::EmbeddedBroker(std::unique_ptr<State> state)
    : state_(std::move(state)), incarnation_(math::uuid4()) {
    address_ = rd_kafka_mock_cluster_bootstraps(state_->cluster);
}

EmbeddedBroker::~EmbeddedBroker() {
    rd_kafka_t* const client = state_->client.get();
    closeInTime("the embedded broker", client,
                [state = std::shared_ptr<State>(std::move(state_))] {});
}

Result<std::unique_ptr<EmbeddedBroker>> EmbeddedBroker::start(
    const std::vector<TopicSpec>& topics) {
    ConfPtr conf(rd_kafka_conf_new());
    rd_kafka_conf_set_log_cb(conf.get(), ignoreLog);
    // Destroying a cluster of rd_kafka_mock_cluster_new() can take a second; this one goes at once.
    rd_kafka_conf_set(conf.get(), "test.mock.num.brokers", "1", nullptr, 0);
    auto state = std::make_unique<State>();
    auto client = makeClient(RD_KAFKA_PRODUCER, std::move(conf));
    if (client) state->client = *std::move(client);
    if (state->client) state->cluster = rd_kafka_handle_mock_cluster(state->client.get());
    if (state->cluster == nullptr)
        return Error{Errc::Unavailable, "the embedded broker got no port on this machine", {}};
    for (const auto& [name, partitions] : topics) {
        if (name.empty() || partitions < 1) {
            return Error{Errc::InvalidArgument, "a topic needs a name and at least one partition",
                         name};
        }
        const auto error = rd_kafka_mock_topic_create(state->cluster, name.c_str(), partitions, 1);
        if (error != RD_KAFKA_RESP_ERR_NO_ERROR) {
            return Error{Errc::InvalidArgument,
                         "the embedded broker cannot have this topic: " +
                             std::string(rd_kafka_err2str(error)),
                         name};
        }
    }
    return std::unique_ptr<EmbeddedBroker>(new EmbeddedBroker(std::move(state)));
}

void EmbeddedBroker::setDown(bool down) {
    if (down) {
        rd_kafka_mock_broker_set_down(state_->cluster, kEveryBroker);
    } else {
        rd_kafka_mock_broker_set_up(state_->cluster, kEveryBroker);
    }
    state_->down = down;
}

bool EmbeddedBroker::down() const {
    return state_->down;
}

}  // namespace core::stream
