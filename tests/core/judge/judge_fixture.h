// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTest>
#include <string>
#include <vector>

#include "core/abuse/documents.h"
#include "core/base/random.h"
#include "core/judge/batch.h"
#include "tests/core/store/sample_events.h"

namespace tests {

constexpr std::int64_t kStart = 1600000000;  ///< seconds

/// A store, and the same events in memory.
struct JudgeFixture : StoreFixture {
    core::judge::EventSet all;
    std::int64_t offset = 0;

    void give(const std::vector<core::events::Event>& list) {
        const auto outcome = append(source(), offset, list);
        if (!outcome) qFatal("%s", outcome.error().text().c_str());
        offset += static_cast<std::int64_t>(list.size());
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (outcome->fates[i] != core::store::Fate::Accepted) continue;
            std::visit([this](const auto& body) { keep(body); }, list[i].body);
        }
    }
    void keep(const core::events::RatingEvent& e) { all.ratings.push_back(e); }
    void keep(const core::events::WatchEvent& e) { all.watches.push_back(e); }
    void keep(const core::events::RecommendationEvent& e) { all.recommendations.push_back(e); }
    void keep(const core::events::ItemEvent& e) { all.items.push_back(e); }
};

inline core::events::Event shown(const std::string& id, const std::string& user,
                                 std::vector<std::string> items, std::int64_t at,
                                 const std::string& version = "v1") {
    core::events::RecommendationEvent body;
    body.requestId = id;
    body.userId = user;
    body.itemIds = std::move(items);
    body.modelVersion = version;
    body.abVariant = "A";
    body.at = second(at);
    return {body, 1, id, {}};
}

/// The first part in which two judgements differ; empty: none. What only a follower knows is left
/// out.
inline QString difference(const core::judge::Verdicts& a, const core::judge::Verdicts& b) {
    if (a.from != b.from || a.to != b.to) return QStringLiteral("window");
    if (a.catalogue->users != b.catalogue->users ||
        a.catalogue->announced != b.catalogue->announced)
        return QStringLiteral("catalogue");
    if (a.catalogue->items.size() != b.catalogue->items.size())
        return QStringLiteral("items of the catalogue");
    for (std::size_t i = 0; i < a.catalogue->items.size(); ++i) {
        const auto& x = a.catalogue->items[i];
        const auto& y = b.catalogue->items[i];
        if (x.id != y.id || x.hash != y.hash || x.inCatalogue != y.inCatalogue ||
            x.since != y.since || x.interactions != y.interactions ||
            x.interactionsBefore != y.interactionsBefore || x.genres != y.genres ||
            x.provider != y.provider || x.decade != y.decade)
            return QStringLiteral("item %1").arg(QString::fromStdString(x.id));
    }
    if (!(*a.fairness == *b.fairness)) return QStringLiteral("fairness");
    if (!(*a.feedback == *b.feedback)) return QStringLiteral("feedback");
    if (core::abuse::document(*a.abuse) != core::abuse::document(*b.abuse))
        return QStringLiteral("abuse");
    if (a.versions.size() != b.versions.size()) return QStringLiteral("versions");
    for (std::size_t v = 0; v < a.versions.size(); ++v) {
        if (a.versions[v].version != b.versions[v].version ||
            a.versions[v].first != b.versions[v].first ||
            !(a.versions[v].numbers == b.versions[v].numbers))
            return QStringLiteral("version %1").arg(v);
    }
    if (a.topItems.size() != b.topItems.size()) return QStringLiteral("top items");
    for (std::size_t i = 0; i < a.topItems.size(); ++i) {
        const auto& x = a.topItems[i];
        const auto& y = b.topItems[i];
        if (x.id != y.id || x.title != y.title || x.slotCount != y.slotCount || x.share != y.share)
            return QStringLiteral("top item %1").arg(i);
    }
    if (a.previousLorenz != b.previousLorenz) return QStringLiteral("previous Lorenz curve");
    if (a.slotsPerItem != b.slotsPerItem) return QStringLiteral("slots per item");
    return {};
}

/// Events of all kinds, in pieces, out of order: late ones, ones of the future, items announced
/// again with other genres, answers that failed.
class RandomStream {
  public:
    explicit RandomStream(std::uint64_t seed) : random_(seed) {}

    std::vector<core::events::Event> piece(std::int64_t now, std::size_t size) {
        std::vector<core::events::Event> events;
        for (std::size_t i = 0; i < size; ++i)
            events.push_back(one(time(now)));
        return events;
    }

  private:
    std::int64_t time(std::int64_t now) {
        const double u = random_.uniform();
        if (u < 0.05) return now - 3000 - static_cast<std::int64_t>(random_.below(4000));
        if (u < 0.10) return now + static_cast<std::int64_t>(random_.below(900));
        return now - static_cast<std::int64_t>(random_.below(400));
    }
    std::string item() { return "i" + std::to_string(random_.below(120)); }
    std::string user() { return "u" + std::to_string(random_.below(90)); }

    core::events::Event one(std::int64_t at) {
        const double u = random_.uniform();
        if (u < 0.03) return announcement();
        if (u < 0.40) return rating(user(), item(), 0.5 * (1 + double(random_.below(10))), at);
        if (u < 0.55) {
            const double progress = random_.uniform();
            return watch(user(), item(), at,
                         progress < 0.2 ? std::nullopt : std::optional(progress));
        }
        std::vector<std::string> items;
        for (std::size_t k = 1 + random_.below(8); k > 0; --k)
            items.push_back(item());
        auto event = shown("r" + std::to_string(++requests_), user(), std::move(items), at,
                           "v" + std::to_string(random_.below(3)));
        if (random_.below(20) == 0)
            std::get<core::events::RecommendationEvent>(event.body).status = 503;
        return event;
    }
    core::events::Event announcement() {
        core::events::ItemEvent body;
        body.itemId = item();
        if (random_.below(4) > 0) body.title = "Title " + std::to_string(random_.below(1000));
        for (std::size_t g = random_.below(4); g > 0; --g)
            body.genres.push_back("genre " + std::to_string(random_.below(9)));
        if (random_.below(3) == 0) body.availableFrom = second(kStart + 100);
        if (random_.below(2) == 0) body.provider = "p" + std::to_string(random_.below(3));
        return {body, 1, {}, {}};
    }

    core::CounterRandom random_;
    int requests_ = 0;
};

}  // namespace tests
