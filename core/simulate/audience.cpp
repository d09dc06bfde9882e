// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/audience.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/simulate/choice.h"
#include "core/simulate/draws.h"
#include "core/simulate/rating_scale.h"

namespace core::simulate {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t kMetElsewhere = 24;
constexpr double kSearchesAfterNothing = 0.5;
constexpr double kAnotherWatch = 0.33;
constexpr int kMostWatches = 6;
constexpr double kSeenPenalty = 8;
constexpr double kRatedFinished = 0.35;
constexpr double kRatedAbandoned = 0.1;
constexpr milliseconds kAttackPace{50};

double logistic(double x) {
    return 1 / (1 + std::exp(-x));
}

double drawProgress(double satisfaction, CounterRandom& random) {
    const bool finishes = random.uniform() < logistic(1.2 + 1.3 * satisfaction);
    const double u = random.uniform();
    return finishes ? 0.9 + 0.1 * u : 0.02 + 0.78 * u;
}

}  // namespace

struct Audience::Sitting {
    const Visit& visit;
    Person person;  ///< a copy: cheap, and safe when the seat is given up
    Taste taste;
    std::span<const std::string> shown;
    CounterRandom random;
    UtcTime at;
    std::vector<events::Event> events;
};

Audience::Audience(std::shared_ptr<const World> world, AudienceOptions options)
    : world_(std::move(world)),
      seed_(options.seed),
      scenario_(scenarioCatalog().front()),
      crowd_(options.seed, world_->items().size(), options.maxUsers),
      waves_(options.seed),
      ratings_(world_->items().size()) {
    const auto n = static_cast<double>(world_->items().size());
    for (const WorldItem& item : world_->items())
        logPopularity_.push_back(std::log(std::max(item.popularity * n, 1e-6)));
    CounterRandom random = stream(seed_, Purpose::Visit, 0);
    for (std::size_t u = 0; u < std::min(options.startUsers, options.maxUsers); ++u)
        crowd_.join(random);
    applyBehaviour();
}

void Audience::enter(const Scenario& scenario) {
    scenario_ = scenario;
    waves_.restart();
    applyBehaviour();
}

void Audience::applyBehaviour() {
    const auto n = static_cast<double>(world_->items().size());
    met_.clear();
    for (const WorldItem& item : world_->items()) {
        const double weight = std::pow(item.popularity * n, scenario_.behaviour.headFocus);
        constexpr double unit = 1e6;
        constexpr double most = 1e12;  // 10⁶ such items still add up in 64 bits
        met_.push(static_cast<std::uint64_t>(std::clamp(unit * weight, 1.0, most)));
    }
}

Visit Audience::nextVisit() {
    const Behaviour& behaviour = scenario_.behaviour;
    Visit visit;
    visit.number = ++visits_;
    CounterRandom random = stream(seed_, Purpose::Visit, visit.number);
    visit.gap = exponential(random);
    turns_ += behaviour.turnPerThousand / 1000;
    if (random.uniform() < behaviour.attackShare) {
        const auto attacker =
            waves_.next(waves_.needsWave() ? statistics() : std::vector<ItemStatistics>{});
        if (attacker) {
            visit.userId = *attacker;
            visit.attacker = true;
            visit.firstOfUser = true;
            return visit;
        }
    }
    visit.firstOfUser = crowd_.size() == 0 || random.uniform() < behaviour.joinShare;
    visit.seat = visit.firstOfUser ? crowd_.join(random) : crowd_.draw(random);
    visit.serial = crowd_.at(visit.seat).serial;
    visit.userId = userId(visit.serial);
    return visit;
}

std::vector<events::Event> Audience::respond(const Visit& visit, std::span<const std::string> shown,
                                             UtcTime at) {
    if (visit.attacker) return attack(visit, at);
    if (!crowd_.sits(visit.seat, visit.serial)) return {};
    const Person& person = crowd_.at(visit.seat);
    Sitting sitting{visit,
                    person,
                    turned(person.taste, turns_),
                    shown,
                    stream(seed_, Purpose::Response, visit.number),
                    at,
                    {}};
    for (int n = 0; n < kMostWatches; ++n) {
        if (n > 0 && sitting.random.uniform() >= kAnotherWatch) break;
        const auto item = choose(sitting);
        if (!item) break;
        watch(sitting, *item);
    }
    if (crowd_.at(visit.seat).seen > world_->items().size() / 3) crowd_.leave(visit.seat);
    return std::move(sitting.events);
}

double Audience::utility(const Sitting& sitting, ItemIdx index) const {
    const Behaviour& b = scenario_.behaviour;
    const WorldItem& item = world_->item(index);
    const double seen = crowd_.hasSeen(sitting.visit.seat, index) ? kSeenPenalty : 0;
    return b.tasteWeight * affinity(sitting.taste, item) + b.qualityWeight * item.quality +
           b.popularityWeight * logPopularity_[index.value] - seen;
}

std::optional<ItemIdx> Audience::chooseFromList(Sitting& sitting) {
    std::vector<ItemIdx> looked;
    std::vector<double> utilities;
    looked.reserve(sitting.shown.size());
    utilities.reserve(sitting.shown.size());
    for (std::size_t rank = 0; rank < sitting.shown.size(); ++rank) {
        if (!looksAt(rank, scenario_.behaviour.positionBias, sitting.random)) continue;
        const auto item = world_->find(sitting.shown[rank]);
        if (!item) continue;
        looked.push_back(*item);
        utilities.push_back(utility(sitting, *item));
    }
    const auto chosen = chooseLogit(utilities, scenario_.behaviour.reluctance, sitting.random);
    if (!chosen) return std::nullopt;
    return looked[*chosen];
}

std::optional<ItemIdx> Audience::chooseElsewhere(Sitting& sitting) {
    if (met_.total() == 0) return std::nullopt;
    std::array<ItemIdx, kMetElsewhere> met;
    std::array<double, kMetElsewhere> utilities{};
    for (std::size_t m = 0; m < kMetElsewhere; ++m) {
        const bool searched = sitting.random.uniform() < scenario_.behaviour.searchShare;
        met[m] = ItemIdx(searched ? sitting.random.below(world_->items().size())
                                  : met_.at(sitting.random.below(met_.total())));
        utilities[m] = utility(sitting, met[m]);
    }
    return met[*chooseLogit(utilities, std::nullopt, sitting.random)];
}

std::optional<ItemIdx> Audience::choose(Sitting& sitting) {
    const double browse = sitting.person.browse * scenario_.behaviour.browseFactor;
    if (sitting.random.uniform() < browse) return chooseElsewhere(sitting);
    if (const auto item = chooseFromList(sitting)) return item;
    if (sitting.random.uniform() < kSearchesAfterNothing * scenario_.behaviour.browseFactor)
        return chooseElsewhere(sitting);
    return std::nullopt;
}

void Audience::watch(Sitting& sitting, ItemIdx index) {
    const WorldItem& item = world_->item(index);
    CounterRandom& random = sitting.random;
    const double satisfaction =
        affinity(sitting.taste, item) + 0.6 * item.quality + 0.6 * normal(random);
    const double progress = drawProgress(satisfaction, random);
    sitting.events.push_back(
        {events::WatchEvent{sitting.visit.userId, item.id, sitting.at,
                            std::round(progress * item.runtimeSeconds), progress},
         1,
         {},
         {}});
    sitting.at += milliseconds(1);
    if (!crowd_.markSeen(sitting.visit.seat, index)) return;
    if (random.uniform() >= (progress >= 0.9 ? kRatedFinished : kRatedAbandoned)) return;
    const double opinion =
        2.8 + 0.5 * satisfaction + sitting.person.ratingBias + 0.9 * normal(random);
    addRating(sitting, index, RatingScale{}.nearest(opinion));
}

void Audience::addRating(Sitting& sitting, ItemIdx index, double rating) {
    RatingSums& sums = ratings_[index.value];
    ++sums.n;
    sums.sum += rating;
    sums.squares += rating * rating;
    sitting.events.push_back(
        {events::RatingEvent{sitting.visit.userId, world_->item(index).id, rating, sitting.at},
         1,
         {},
         {}});
    sitting.at += milliseconds(1);
}

std::vector<events::Event> Audience::attack(const Visit& visit, UtcTime at) {
    std::vector<events::Event> events;
    for (const ItemRating& rating : waves_.take(visit.userId)) {
        events.push_back(
            {events::RatingEvent{visit.userId, rating.itemId, rating.rating, at}, 1, {}, {}});
        at += kAttackPace;
    }
    return events;
}

std::vector<ItemStatistics> Audience::statistics() const {
    std::vector<ItemStatistics> items;
    items.reserve(ratings_.size());
    for (std::size_t i = 0; i < ratings_.size(); ++i) {
        const WorldItem& item = world_->items()[i];
        ItemStatistics& s = items.emplace_back();
        s.itemId = item.id;
        for (const std::uint8_t g : item.genres)
            s.genres.emplace_back(genreTable()[g].name);
        if (ratings_[i].n == 0) continue;
        s.ratings = ratings_[i].n;
        const auto n = static_cast<double>(s.ratings);
        s.mean = ratings_[i].sum / n;
        s.sd = std::sqrt(std::max(0.0, ratings_[i].squares / n - s.mean * s.mean));
    }
    return items;
}

std::size_t Audience::memoryBytes() const {
    return crowd_.bytes() + logPopularity_.capacity() * sizeof(double) + met_.bytes() +
           ratings_.capacity() * sizeof(RatingSums);
}

}  // namespace core::simulate
