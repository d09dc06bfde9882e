// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTemporaryDir>
#include <memory>

#include "core/registry/registry.h"
#include "core/store/event_reader.h"
#include "core/store/event_store.h"
#include "core/training/trainer.h"
#include "tests/support/random_ratings.h"

namespace tests {

/// Store, registry and training log of a profile in a temporary folder.
struct SmallProfile {
    QTemporaryDir dir;
    core::SystemClock clock;
    core::SystemFileSystem files;
    core::findings::FindingStore findings;
    std::unique_ptr<core::store::Store> store;
    std::unique_ptr<core::store::EventStore> events;
    std::unique_ptr<core::store::EventReader> reader;
    std::unique_ptr<core::registry::Registry> registry;
    std::unique_ptr<core::training::TrainingLog> log;
    std::int64_t offset = 0;

    SmallProfile() {
        const std::filesystem::path folder = dir.path().toStdString();
        store = must(core::store::Store::open(folder / "store.sqlite"));
        events = must(core::store::EventStore::open(*store, clock));
        reader = std::make_unique<core::store::EventReader>(*store);
        registry = must(core::registry::Registry::open(folder, *store, files, clock, findings));
        log = std::make_unique<core::training::TrainingLog>(*store);
    }

    template <class T>
    static T must(core::Result<T> result) {
        if (!result) qFatal("%s", result.error().text().c_str());
        return *std::move(result);
    }

    /// Stores one rating; its time rises with every call.
    void rate(const std::string& user, const std::string& item, double rating) {
        rateAt(user, item, rating, core::utcFromMicros(1600000000000000 + offset * 1000000));
    }
    void rateAt(const std::string& user, const std::string& item, double rating, core::UtcTime at) {
        const auto source = must(events->source("test", "ratings", 0));
        core::events::Event event{core::events::RatingEvent{user, item, rating, at}, 1, {}, {}};
        must(events->append(
            std::vector<core::store::Message>{{source.id, offset++, std::move(event)}}));
    }
    void rateAll(const Ratings& ratings) {
        const auto source = must(events->source("test", "ratings", 0));
        std::vector<core::store::Message> batch;
        for (const auto& [pair, halfStars] : ratings.halfStars) {
            core::events::Event event{
                core::events::RatingEvent{pair.first, pair.second, std::max(1, halfStars) / 2.0,
                                          core::utcFromMicros(1500000000000000 + offset * 1000000)},
                1,
                {},
                {}};
            batch.push_back({source.id, offset++, std::move(event)});
        }
        must(events->append(batch));
    }

    [[nodiscard]] core::training::TrainContext context() {
        return {*reader, *registry, *log, clock};
    }
    static core::training::TrainRequest request(int k = 20) {
        core::training::TrainRequest request;
        request.chain.parameters = {{"k", k}};
        request.promote = true;
        request.actor = "tester";
        request.gate.maxDrop = 1;
        return request;
    }
    core::training::TrainReport train(int k = 20) {
        return must(core::training::train(request(k), context(), {}, {}));
    }
};

}  // namespace tests
