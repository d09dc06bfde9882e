// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/local_feed.h"

#include "core/base/log.h"

namespace core::runtime {
namespace {

constexpr std::size_t kMaxWaiting = 50'000;
/// Names the sources of events that came without a stream.
constexpr const char* kIncarnation = "local";

}  // namespace

LocalFeed::LocalFeed(store::EventStore& store, std::function<void()> onStored)
    : store_(store),
      onStored_(std::move(onStored)),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

LocalFeed::~LocalFeed() {
    thread_.request_stop();
    thread_.join();
}

Status LocalFeed::give(Waiting waiting) {
    const Lock lock(mutex_);
    if (waiting_.size() >= kMaxWaiting)
        return Error{Errc::Unavailable, "too many events wait for the store", {}};
    waiting_.push_back(std::move(waiting));
    wake_.notify_all();
    return {};
}

Status LocalFeed::queue(const events::Event& event) {
    return give({event, nullptr});
}

Status LocalFeed::put(const events::Event& event) {
    const auto done = std::make_shared<std::promise<Status>>();
    FAIRLEAD_CHECK(give({event, done}));
    return done->get_future().get();
}

void LocalFeed::run(const std::stop_token& stop) {
    while (true) {
        std::deque<Waiting> batch;
        {
            Lock lock(mutex_);
            wake_.wait(lock, stop,
                       [this]() NO_THREAD_SAFETY_ANALYSIS { return !waiting_.empty(); });
            if (waiting_.empty()) return;
            batch.swap(waiting_);
        }
        const Status written = write(batch);
        if (!written) log(LogLevel::Warning, "store", written.error().text());
        for (const Waiting& waiting : batch) {
            if (waiting.done) waiting.done->set_value(written);
        }
        if (written) onStored_();
    }
}

Status LocalFeed::write(std::deque<Waiting>& batch) {
    std::vector<store::Message> messages;
    for (Waiting& waiting : batch) {
        const events::Topic topic = waiting.event.topic();
        auto source = sources_.find(topic);
        if (source == sources_.end()) {
            FAIRLEAD_TRY(const store::Source made,
                         store_.source(kIncarnation, events::name(topic), 0));
            source = sources_.emplace(topic, made).first;
        }
        messages.push_back(
            {source->second.id, source->second.nextOffset++, std::move(waiting.event)});
    }
    auto stored = store_.append(messages);
    // Offsets that were not stored are given again.
    if (!stored) {
        sources_.clear();
        return std::move(stored).error();
    }
    return {};
}

}  // namespace core::runtime
