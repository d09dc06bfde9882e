// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/link_watch.h"

#include <utility>

namespace core::stream {
namespace {

LinkState stateOf(rd_kafka_resp_err_t error) {
    switch (error) {
        case RD_KAFKA_RESP_ERR__RESOLVE:
            return LinkState::WrongHost;
        case RD_KAFKA_RESP_ERR__AUTHENTICATION:
        case RD_KAFKA_RESP_ERR_SASL_AUTHENTICATION_FAILED:
        case RD_KAFKA_RESP_ERR_UNSUPPORTED_SASL_MECHANISM:
        case RD_KAFKA_RESP_ERR_ILLEGAL_SASL_STATE:
            return LinkState::LoginRefused;
        case RD_KAFKA_RESP_ERR__SSL:
            return LinkState::CertificateBad;
        case RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED:
        case RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED:
            return LinkState::NotAllowed;
        case RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART:
        case RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC:
        case RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION:
            return LinkState::TopicMissing;
        default:
            return LinkState::Down;
    }
}

std::string sentenceOf(LinkState state, const std::string& address) {
    switch (state) {
        case LinkState::WrongHost:
            return "The host name in \"" + address +
                   "\" cannot be found. Correct the address of the broker.";
        case LinkState::LoginRefused:
            return "The broker at " + address +
                   " refused the login. Check user, password and mechanism.";
        case LinkState::CertificateBad:
            return "No secure connection to " + address +
                   ". Check the broker's certificate, the authority that signed it, and that this "
                   "port speaks TLS.";
        case LinkState::NotAllowed:
            return "The broker at " + address +
                   " does not allow this. Ask for the rights to read and describe the topics.";
        default:
            return "No broker answers at " + address +
                   ". Check that it runs and that the address is right; the connection comes back "
                   "by itself.";
    }
}

std::string sentenceOf(const TopicProblem& problem) {
    switch (stateOf(problem.error)) {
        case LinkState::NotAllowed:
            return "The broker does not allow the topic \"" + problem.topic +
                   "\". Ask for the rights to read and describe it.";
        case LinkState::TopicMissing:
            return "The topic \"" + problem.topic +
                   "\" does not exist on the broker. Create it or correct its name.";
        default:
            return "The topic \"" + problem.topic +
                   "\" cannot be used now: " + rd_kafka_err2str(problem.error) + ".";
    }
}

/// Somebody answers, though a topic may be a problem.
bool answers(LinkState state) {
    return state == LinkState::Up || state == LinkState::TopicMissing ||
           state == LinkState::NotAllowed;
}

bool isConnectFailure(std::string_view detail) {
    return detail.find("Connect to ") != std::string_view::npos;
}

}  // namespace

LinkWatch::LinkWatch(std::string address, bool embedded, const Clock& clock) : clock_(clock) {
    link_.state = LinkState::Connecting;
    link_.sentence = "Connecting to " + address + ".";
    link_.address = std::move(address);
    link_.embedded = embedded;
    link_.since = clock.now();
}

LinkWatch::Cause LinkWatch::causeOf(rd_kafka_resp_err_t error, std::string_view detail) const {
    const LinkState state = stateOf(error);
    std::string sentence = sentenceOf(state, link_.address);
    if (!detail.empty()) sentence += " (" + std::string(detail) + ")";
    return {state, std::move(sentence)};
}

void LinkWatch::become(const Cause& cause) {
    if (cause.state != link_.state) link_.since = clock_.now();
    link_.state = cause.state;
    link_.sentence = cause.sentence;
}

void LinkWatch::answered(int brokers, const std::optional<TopicProblem>& problem) {
    const Lock lock(mutex_);
    if (retired_) return;
    link_.lastAnswer = clock_.now();
    if (brokers > 0) link_.brokers = brokers;
    lastCause_.reset();
    become(problem ? Cause{stateOf(problem->error), sentenceOf(*problem)}
                   : Cause{LinkState::Up, {}});
}

void LinkWatch::failed(rd_kafka_resp_err_t error, std::string_view detail) {
    const Lock lock(mutex_);
    // Commits are advisory: that a group may not be used harms nothing.
    if (retired_ || error == RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED) return;
    const bool allDown = error == RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN;
    if (!allDown) {
        // A refused login is followed by the loss of its connection, which says less.
        const bool saysLess = lastCause_ && lastCause_->state != LinkState::Down &&
                              stateOf(error) == LinkState::Down && !isConnectFailure(detail);
        if (!saysLess) lastCause_ = causeOf(error, detail);
    }
    const bool waiting = link_.state == LinkState::Connecting;
    if (allDown || (!waiting && !answers(link_.state)))
        become(lastCause_ ? *lastCause_ : causeOf(error, detail));
}

void LinkWatch::unanswered(std::string_view detail) {
    const Lock lock(mutex_);
    if (retired_ || !answers(link_.state)) return;
    become(lastCause_ ? *lastCause_ : causeOf(RD_KAFKA_RESP_ERR__TIMED_OUT, detail));
}

void LinkWatch::retire() {
    const Lock lock(mutex_);
    retired_ = true;
}

Link LinkWatch::link() const {
    const SharedLock lock(mutex_);
    return link_;
}

}  // namespace core::stream
