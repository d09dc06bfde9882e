// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/catalogue.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>
#include <string_view>

#include "core/simulate/draws.h"
#include "core/simulate/titles.h"

namespace core::simulate {
namespace {

constexpr int kFirstYear = 1950;
constexpr int kLastYear = 2026;
constexpr double kHeadFlatness = 100;

struct Provider {
    std::string_view name;
    double weight;
};
constexpr std::array<Provider, 6> kProviders{{{"Lumenvale", 30},
                                              {"Northquay", 24},
                                              {"Velvet Heron", 18},
                                              {"Pelicart", 13},
                                              {"Tarnhollow", 9},
                                              {"Quillmark", 6}}};

/// Both sides of an item come from this, so that they agree.
struct Blueprint {
    std::vector<std::size_t> genres;
    StyleVector style{};
    double quality = 0;
    double fame = 0;  ///< orders the items by popularity
    double runtimeSeconds = 0;
};

template <class Weight>
std::size_t drawWeighted(std::size_t n, const Weight& weight, CounterRandom& random) {
    double total = 0;
    for (std::size_t i = 0; i < n; ++i)
        total += weight(i);
    double point = random.uniform() * total;
    for (std::size_t i = 0; i + 1 < n; ++i) {
        point -= weight(i);
        if (point < 0) return i;
    }
    return n - 1;
}

std::vector<std::size_t> drawGenres(CounterRandom& random) {
    const auto& table = genreTable();
    const double u = random.uniform();
    const std::size_t count = u < 0.35 ? 1 : u < 0.8 ? 2 : 3;
    std::vector<std::size_t> genres{drawWeighted(
        kGenreCount, [&](std::size_t g) { return table[g].weight; }, random)};
    while (genres.size() < count) {
        genres.push_back(drawWeighted(
            kGenreCount,
            [&](std::size_t g) {
                const bool taken = std::ranges::find(genres, g) != genres.end();
                return taken ? 0.0 : table[genres[0]].companions[g];
            },
            random));
    }
    return genres;
}

Blueprint drawBlueprint(CounterRandom& random) {
    Blueprint item;
    item.genres = drawGenres(random);
    for (float& s : item.style)
        s = static_cast<float>(normal(random));
    item.quality = normal(random);
    item.fame = item.quality + normal(random);
    item.runtimeSeconds = 60 * std::round(std::clamp(102 + 18 * normal(random), 45.0, 190.0));
    return item;
}

std::string itemId(std::size_t number, std::size_t items) {
    const std::size_t width = std::max<std::size_t>(4, std::to_string(items).size());
    const std::string digits = std::to_string(number);
    return "m" + std::string(width - digits.size(), '0') + digits;
}

std::vector<std::string> genreNames(const Blueprint& item) {
    std::vector<std::string> names;
    for (const std::size_t g : item.genres)
        names.emplace_back(genreTable()[g].name);
    return names;
}

std::vector<std::string> drawTags(const Blueprint& item, CounterRandom& random) {
    const auto& ofGenre = genreTable()[item.genres[0]].tags;
    std::vector<std::string> tags{std::string(ofGenre[random.below(ofGenre.size())])};
    for (std::size_t s = 0; s < kStyleCount; ++s) {
        constexpr float noticeable = 1.1F;
        if (item.style[s] > noticeable) tags.emplace_back(styleTable()[s].high);
        if (item.style[s] < -noticeable) tags.emplace_back(styleTable()[s].low);
    }
    return tags;
}

int drawYear(CounterRandom& random) {
    const double age = std::pow(random.uniform(), 2.2);
    return kLastYear - static_cast<int>(age * (kLastYear - kFirstYear + 1));
}

std::vector<std::size_t> byFame(const std::vector<Blueprint>& items) {
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater<>{}, [&](std::size_t i) { return items[i].fame; });
    return order;
}

void setPopularity(const std::vector<Blueprint>& blueprints, std::vector<WorldItem>& items) {
    double total = 0;
    double rank = 0;
    for (const std::size_t i : byFame(blueprints)) {
        items[i].popularity = 1 / (++rank + kHeadFlatness);
        total += items[i].popularity;
    }
    for (WorldItem& item : items)
        item.popularity /= total;
}

}  // namespace

std::vector<events::ItemEvent> makeCatalogue(const CatalogueOptions& options) {
    std::vector<events::ItemEvent> catalogue;
    catalogue.reserve(options.items);
    TitleMaker titles;
    for (std::size_t i = 0; i < options.items; ++i) {
        CounterRandom hidden = stream(options.seed, Purpose::Item, i);
        const Blueprint blueprint = drawBlueprint(hidden);
        CounterRandom random = stream(options.seed, Purpose::Title, i);
        events::ItemEvent item;
        item.itemId = itemId(i + 1, options.items);
        item.title = titles.make(blueprint.genres[0], random);
        item.genres = genreNames(blueprint);
        item.tags = drawTags(blueprint, random);
        item.provider = kProviders[drawWeighted(
                                       kProviders.size(),
                                       [](std::size_t p) { return kProviders[p].weight; }, random)]
                            .name;
        item.year = drawYear(random);
        catalogue.push_back(std::move(item));
    }
    return catalogue;
}

World makeWorld(const CatalogueOptions& options) {
    std::vector<Blueprint> blueprints;
    std::vector<WorldItem> items(options.items);
    for (std::size_t i = 0; i < options.items; ++i) {
        CounterRandom random = stream(options.seed, Purpose::Item, i);
        const Blueprint& from = blueprints.emplace_back(drawBlueprint(random));
        WorldItem& item = items[i];
        item.id = itemId(i + 1, options.items);
        for (const std::size_t g : from.genres)
            item.genres.add(g);
        item.style = from.style;
        item.quality = from.quality;
        item.runtimeSeconds = from.runtimeSeconds;
    }
    setPopularity(blueprints, items);
    return World(std::move(items));
}

}  // namespace core::simulate
