// SPDX-License-Identifier: GPL-3.0-or-later
// What connects the engine to a stream of events, and publishes what moves.
#include "core/base/log.h"
#include "core/runtime/engine.h"
#include "core/simulate/catalogue.h"

namespace core::runtime {
namespace {

/// Pages look four times a second; without a stream nothing moves by itself.
constexpr auto kLiveEvery = std::chrono::milliseconds(200);
constexpr auto kQuietEvery = std::chrono::milliseconds(1000);
constexpr auto kCountEvery = std::chrono::milliseconds(400);

Error noStream() {
    return {Errc::Unavailable, "this profile is connected to no stream", {}};
}

Error noAudience() {
    return {Errc::Unavailable, "this profile has no simulated audience", {}};
}

/// There while the profile's events are the demo's.
std::filesystem::path simulatedMark(const Profile& profile) {
    return profile.folder / "simulated";
}

/// Made-up events and real ones never meet in one profile.
Status claimForDemo(const Profile& profile, store::EventReader& events, FileSystem& files) {
    if (files.exists(simulatedMark(profile))) return {};
    FAIRLEAD_TRY(const std::int64_t position, events.position());
    if (position > 0) {
        return Error{Errc::Refused,
                     "this profile holds events that are not the demo's; start the demo without "
                     "--data and --profile, or name an empty folder",
                     profile.folder.string()};
    }
    return files.writeNew(simulatedMark(profile),
                          "The events of this profile are made up by fairlead --demo.\n", 0600);
}

}  // namespace

Status Engine::startStream() {
    if (options_.demo) FAIRLEAD_CHECK(claimForDemo(options_.profile, reader_, files_));
    if (!options_.demo && settings().kafkaBootstrap.empty()) {
        local_ = std::make_unique<LocalFeed>(*events_, [this] { stored({}); });
        return {};
    }
    StreamRuntimeOptions stream;
    stream.settings = settings();
    stream.embedded = options_.demo.has_value();
    stream.validator = validatorOptions();
    stream.outbox = options_.profile.outboxFolder();
    stream.onStored = [this](std::span<const ingest::StoredMessage> messages, std::int64_t) {
        stored(messages);
    };
    FAIRLEAD_TRY(stream_, StreamRuntime::start(std::move(stream), *events_, reader_, clock_));
    return {};
}

/// Called after every commit: the models that answer follow on a thread of their own, so that the
/// store is never kept waiting.
void Engine::stored(std::span<const ingest::StoredMessage> messages) {
    std::vector<events::ItemEvent> announced;
    for (const auto& stored : messages) {
        if (stored.fate != store::Fate::Accepted) continue;
        const auto& event = std::get<events::Event>(stored.message->content);
        if (const auto* item = std::get_if<events::ItemEvent>(&event.body))
            announced.push_back(*item);
    }
    if (!announced.empty()) service_.announce(std::move(announced));
    const Lock lock(following_);
    followDue_ = true;
    followWake_.notify_all();
}

void Engine::follow(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        {
            Lock lock(following_);
            followWake_.wait(lock, stop, [this]() NO_THREAD_SAFETY_ANALYSIS { return followDue_; });
            if (stop.stop_requested()) return;
            followDue_ = false;
        }
        if (const auto followed = followStore(); !followed)
            log(LogLevel::Warning, "serving", followed.error().text());
    }
}

void Engine::keepLive(const std::stop_token& stop) {
    std::condition_variable_any wake;
    Mutex waiting;
    while (!stop.stop_requested()) {
        publishLive();
        Lock lock(waiting);
        wake.wait_for(lock, stop, stream_ ? kLiveEvery : kQuietEvery, [] { return false; });
    }
}

void Engine::publishLive() {
    const MonoTime now = clock_.monotonic();
    auto next = std::make_shared<LiveSnapshot>();
    next->at = clock_.now();
    if (stream_) stream_->fill(*next, now);
    noteOutbox(next->stream);
    readCounts(next->store, now);
    next->stream.deadLetters = deadLetters_;
    if (audience_) {
        next->simulation = audience_->live();
        audienceRate_.sample(now, next->simulation->sent);
        next->simulation->eventsPerSecond = audienceRate_.perSecond();
    } else if (files_.exists(simulatedMark(options_.profile))) {
        next->simulation.emplace();  // the label stays, also when the demo does not run
    }
    keepSchedule(*next, now);
    next->api.address = apiAddress();
    recorder_.complete(*next, now);
    const Lock lock(state_);
    next->revision = live_->revision + 1;
    live_ = std::move(next);
}

void Engine::noteOutbox(StreamLive& stream) {
    stream.outboxLost += untraced_;
    noteFinding("stream.outbox", stream.outboxProblem,
                "Free space on the profile's disk or make its folder writable.");
    noteFinding("stream.outbox.lost",
                stream.outboxLost > 0 ? "Events of this engine were neither delivered nor kept "
                                        "since its start; the Stream page counts them."
                                      : "",
                "Bring the broker back, or let more events wait: stream.outbox_events and "
                "stream.outbox_mb.");
}

/// Without a sentence it does not hold any more.
void Engine::noteFinding(const std::string& id, const std::string& sentence, const char* remedy) {
    std::string& said = outboxSaid_[id];
    if (said == sentence) return;
    said = sentence;
    if (sentence.empty()) {
        findings_.clear(id);
    } else {
        findings_.raise(
            {id, findings::Severity::Warning, "outbox", sentence, remedy, "stream", clock_.now()});
    }
    touch();
}

void Engine::readCounts(StoreLive& into, MonoTime now) {
    if (now - countedAt_ >= kCountEvery) {
        countedAt_ = now;
        if (const auto counts = reader_.statistics()) {
            counts_ = {counts->ratings, counts->watches,  counts->recommendations, counts->users,
                       counts->items,   counts->position, counts->bytes,           0};
            deadLetters_ = counts->deadLetters;
        }
    }
    const double writeMs = into.writeMs;
    into = counts_;
    into.writeMs = writeMs;
}

LivePtr Engine::live() const {
    const SharedLock lock(state_);
    return live_;
}

Status Engine::answerStream(const StartChoice& choice) {
    if (remote_) {
        const char* from = choice.from == StartChoice::From::Latest ? "latest"
                           : choice.from == StartChoice::From::Time ? "time"
                                                                    : "earliest";
        return remote_->tell("stream answer", {{"from", from}, {"time", formatUtc(choice.time)}});
    }
    if (!stream_) return noStream();
    const auto from = choice.from == StartChoice::From::Latest ? ingest::StartFrom::Latest
                      : choice.from == StartChoice::From::Time ? ingest::StartFrom::Time
                                                               : ingest::StartFrom::Earliest;
    return stream_->answer(from, choice.time);
}

Status Engine::reconnectStream() {
    if (remote_) return remote_->tell("stream reconnect", Json::object());
    return stream_ ? stream_->reconnect() : Status(noStream());
}

Status Engine::setBrokerDown(bool down) {
    if (remote_) return remote_->tell("broker set", {{"down", down}});
    return stream_ ? stream_->setBrokerDown(down) : Status(noStream());
}

/// The audience comes as clients do: it asks for lists, and its events go through the broker.
Status Engine::startAudience() {
    const simulate::CatalogueOptions catalogue{.seed = options_.demo->seed};
    DemoAudienceOptions audience{options_.demo->seed, options_.demo->eventsPerSecond, {}};
    const auto items = simulate::makeCatalogue(catalogue);
    std::vector<std::string> ids;
    for (const auto& item : items)
        ids.push_back(item.itemId);
    FAIRLEAD_TRY(const auto known, reader_.items(ids));
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (known[i].title != items[i].title) audience.announce.push_back(items[i]);
    }
    AudiencePort port;
    port.ask = [this](const std::string& userId) {
        std::vector<std::string> shown;
        if (snapshot()->live.empty()) return shown;  // no model yet: people look around themselves
        const auto served = serve({.userId = userId});
        if (!served) return shown;
        for (const auto& item : served->list.items)
            shown.push_back(item.itemId);
        return shown;
    };
    port.send = [this](const events::Event& event) -> Status {
        FAIRLEAD_TRY(const auto checked, check(event));
        return queue(checked);
    };
    audience_ = std::make_unique<DemoAudience>(
        std::make_shared<simulate::World>(simulate::makeWorld(catalogue)), std::move(audience),
        std::move(port), clock_);
    return {};
}

Status Engine::setSimulation(bool running, double speed) {
    if (remote_) return remote_->tell("simulation set", {{"running", running}, {"speed", speed}});
    if (!audience_) return noAudience();
    if (!(speed >= 0.1 && speed <= 100))
        return Error{Errc::InvalidArgument, "the speed must be 0.1 to 100", "speed"};
    audience_->set(running, speed);
    return {};
}

Status Engine::enterScenario(const std::string& scenario) {
    if (remote_) return remote_->tell("scenario enter", {{"scenario", scenario}});
    if (scenario == kBadRelease) return shipBadRelease();
    return audience_ ? audience_->enter(scenario) : Status(noAudience());
}

}  // namespace core::runtime
