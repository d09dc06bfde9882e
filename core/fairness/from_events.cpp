// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/from_events.h"

#include <algorithm>
#include <unordered_map>

#include "core/base/random.h"

namespace core::fairness {
namespace {

constexpr int kAnswered = 200;

/// Numbers texts in the order in which they first occur.
class Numbering {
  public:
    explicit Numbering(std::span<const std::string> first = {}) {
        for (const std::string& text : first)
            number(text);
    }
    std::size_t number(const std::string& text) {
        const auto [it, fresh] = numbers_.try_emplace(text, texts_.size());
        if (fresh) texts_.push_back(text);
        return it->second;
    }
    [[nodiscard]] const std::vector<std::string>& texts() const { return texts_; }

  private:
    std::unordered_map<std::string, std::size_t> numbers_;
    std::vector<std::string> texts_;
};

Genres genreNumbers(const std::vector<std::string>& names, Numbering& numbering) {
    Genres genres;
    for (const std::string& name : names)
        genres.push_back(static_cast<std::uint16_t>(numbering.number(name)));
    std::ranges::sort(genres);
    genres.erase(std::unique(genres.begin(), genres.end()), genres.end());
    return genres;
}

void addRequests(std::span<const events::RecommendationEvent> shown, Numbering& users,
                 Numbering& items, ExposureInput& input) {
    Numbering versions;
    Numbering arms;
    for (const events::RecommendationEvent& event : shown) {
        if (event.status != kAnswered) continue;
        Request request;
        request.at = event.at;
        request.key = hash64(event.requestId);
        request.user = UserIdx(users.number(event.userId));
        request.version = static_cast<std::uint32_t>(versions.number(event.modelVersion));
        request.arm = static_cast<std::uint32_t>(arms.number(event.abVariant));
        for (const std::string& item : event.itemIds)
            request.items.emplace_back(items.number(item));
        input.requests.push_back(std::move(request));
    }
    input.versions = versions.texts();
    input.arms = arms.texts();
}

void describeItems(const events::Dataset& data, const Numbering& items, ExposureInput& input) {
    Numbering genres;
    input.catalogue.items.resize(items.texts().size());
    input.genres.resize(items.texts().size());
    for (std::size_t i = 0; i < items.texts().size(); ++i) {
        CatalogueItem& item = input.catalogue.items[i];
        item.id = items.texts()[i];
        item.hash = hash64(item.id);
        if (i >= data.itemIds.size()) continue;
        item = catalogueItem(data.items[i]);
        input.genres[i] = genreNumbers(item.genres, genres);
        input.catalogue.announced |= announced(data.items[i]);
    }
}

void countInteractions(const events::Dataset& data, ExposureInput& input) {
    UtcTime begin = UtcTime::max();
    for (const Request& request : input.requests)
        begin = std::min(begin, request.at);
    for (const events::Interaction& interaction : data.interactions) {
        CatalogueItem& item = input.catalogue.items[interaction.item.value];
        ++item.interactions;
        item.interactionsBefore += interaction.at < begin;
        if (!announced(data.items[interaction.item.value]))
            item.since = std::min(item.since, interaction.at);
        ExposureInput::User& user = input.users[interaction.user.value];
        input.catalogue.users += user.interactions++ == 0;
        addTo(user.history, input.genres[interaction.item.value], 1);
    }
}

}  // namespace

bool announced(const events::ItemEvent& item) {
    return !item.title.empty() || !item.genres.empty() || !item.tags.empty() ||
           !item.provider.empty() || item.year || item.availableFrom;
}

CatalogueItem catalogueItem(const events::ItemEvent& description) {
    CatalogueItem item;
    item.id = description.itemId;
    item.hash = hash64(item.id);
    item.inCatalogue = true;
    item.since =
        announced(description) ? description.availableFrom.value_or(UtcTime()) : UtcTime::max();
    item.genres = description.genres;
    std::ranges::sort(item.genres);
    item.genres.erase(std::unique(item.genres.begin(), item.genres.end()), item.genres.end());
    item.provider = description.provider;
    if (description.year) item.decade = std::to_string(*description.year / 10 * 10) + "s";
    return item;
}

std::vector<std::uint64_t> ExposureInput::userHashes() const {
    std::vector<std::uint64_t> hashes;
    for (const User& user : users)
        hashes.push_back(user.hash);
    return hashes;
}

ExposureInput exposureInput(const events::Dataset& data,
                            std::span<const events::RecommendationEvent> shown) {
    ExposureInput input;
    Numbering users(data.userIds);
    Numbering items(data.itemIds);
    addRequests(shown, users, items, input);
    for (const std::string& id : users.texts())
        input.users.push_back({id, hash64(id), 0, {}});
    describeItems(data, items, input);
    countInteractions(data, input);
    return input;
}

ExposureWindow windowOf(const ExposureInput& input, const WindowOptions& options) {
    ExposureWindow window(options);
    for (std::size_t i = 0; i < input.genres.size(); ++i)
        window.setGenres(ItemIdx(i), input.genres[i]);
    for (std::size_t u = 0; u < input.users.size(); ++u) {
        window.setUser(UserIdx(u), input.users[u].hash, input.users[u].interactions);
        window.setHistory(UserIdx(u), input.users[u].history);
    }
    for (const Request& request : input.requests)
        window.add(request);
    return window;
}

}  // namespace core::fairness
