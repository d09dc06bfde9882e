// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/events/event.h"
#include "core/simulate/attack_waves.h"
#include "core/simulate/crowd.h"
#include "core/simulate/scenario.h"
#include "core/simulate/world.h"

namespace core::simulate {

struct AudienceOptions {
    std::uint64_t seed = 1;
    std::size_t startUsers = 300;  ///< who are there before the first visit
    std::size_t maxUsers = 20000;  ///< bound of users who are remembered at once, at least 1
};

/// Somebody comes. Values, so that many may be under way at once.
struct Visit {
    std::uint64_t number = 0;  ///< 1, 2, …
    std::string userId;        ///< "u00017"; "x-00003" for a simulated attacker
    double gap = 0;            ///< since the previous visit, as a multiple of the mean gap
    bool firstOfUser = false;
    bool attacker = false;  ///< rates without looking at a list
    std::uint64_t serial = 0;
    std::uint32_t seat = 0;
};

/// A simulated audience: always to be labelled "simulated". It is a model made for showing and
/// testing a recommender, with hidden tastes that can be learnt from what people watch and rate.
/// It does not say what real people would do.
///
/// *Visits* arrive as a Poisson process of rate 1 (gaps exponential, mean 1; the driver multiplies
/// by its own mean gap). A share of them (joinShare) are people who come for the first time, so the
/// audience grows and there are always cold users; the others are drawn in proportion to personal
/// pace, which is lognormal: the most active tenth makes about half of all visits.
/// *Tastes* (person.h): Dirichlet over genres, and likings for six styles that tags only hint at.
/// *A visit:* with their own probability (browse) people ignore the list. Otherwise they look at
/// rank r with probability r^−positionBias, and choose among what they saw and "nothing" by a
/// multinomial logit of tasteWeight·affinity + qualityWeight·quality + popularityWeight·log
/// popularity. Half of those who take nothing, and all who ignored the list, look elsewhere: 24
/// items met by popularity or by searching, one chosen by the same utility. A third of watches is
/// followed by another one, up to six.
/// *What was watched before* has a utility lower by 8: re-watching is allowed but rare.
/// *Watching:* satisfaction s = affinity + 0.6·quality + N(0, 0.6); people finish with probability
/// logistic(1.2 + 1.3·s), else give up somewhere in the first 80 %.
/// *Ratings:* 35 % of finished and 10 % of abandoned first watches are rated, 2.8 + 0.5·s +
/// personal bias + N(0, 0.9), to the nearest half star of 0.5–5. So ratings are missing not at
/// random: people choose what they expect to like.
/// *Leaving:* who has watched a third of the catalogue is forgotten, and who has to make room.
/// *Drift* turns everybody's genres by places of the genre table; what was turned stays turned.
/// *Attackers* (attacks.h) rate a whole profile within seconds, know what everybody else rated,
/// and carry their label in their id.
///
/// Sources: choice by logit reproduces the spread of real choices (Hazrati, Ricci 2022, CEUR
/// 3228-4); its form: McFadden 1974. Position bias: Craswell et al. 2008; Joachims et al. 2017.
/// Closed loop of choice and recommender: Chaney et al. 2018 (RecSys); Yao et al. 2020 (FATES).
/// Ratings missing not at random: Marlin, Zemel 2009 (RecSys). Pace and rating scale are set so
/// that the top tenth's share (48 %), mean (3.5) and deviation (1.04) of the ratings of MovieLens
/// latest-small come out nearly. The other numbers are chosen, not measured.
///
/// Determinism: all randomness is counter-based, by visit and by person; the same world, seed and
/// scenarios, with the same lists shown, give the same visits and events if each visit is answered
/// before the next. Copies go on independently and alike.
/// Threads: thread-compatible. Memory: see Crowd and AttackWaves; with the defaults and 1,200 items
/// at most 12 MB for ever. Cost: about 3 µs per event.
class Audience {
  public:
    /// Begins with the calm scenario. Empty input: in a world without items nothing is watched.
    explicit Audience(std::shared_ptr<const World> world, AudienceOptions options = {});

    Visit nextVisit();
    /// What the visitor does when `shown` is the list, best first: watches and ratings in order of
    /// time from `at` on, one millisecond apart. event_ids are left empty. Call once per visit.
    /// Unknown ids in `shown` are passed over, but take their rank. Empty input: no list, so that
    /// people look elsewhere or do nothing. Empty result: nothing was watched, or the user was
    /// forgotten since.
    std::vector<events::Event> respond(const Visit& visit, std::span<const std::string> shown,
                                       UtcTime at);

    /// From the next visit on. The past stays: who watched what, and how far tastes have turned.
    void enter(const Scenario& scenario);
    [[nodiscard]] const Scenario& scenario() const { return scenario_; }

    [[nodiscard]] std::size_t activeUsers() const { return crowd_.size(); }
    [[nodiscard]] std::uint64_t usersSoFar() const { return crowd_.joined(); }
    [[nodiscard]] std::uint64_t attackersSoFar() const { return waves_.attackers(); }
    /// The attackers' target; empty before the first attack that has one.
    [[nodiscard]] const std::string& attackedItem() const { return waves_.target(); }
    [[nodiscard]] const World& world() const { return *world_; }
    [[nodiscard]] std::size_t memoryBytes() const;

  private:
    struct Sitting;  ///< one visit while it is answered
    struct RatingSums {
        std::int64_t n = 0;
        double sum = 0;
        double squares = 0;
    };

    void applyBehaviour();
    [[nodiscard]] double utility(const Sitting& sitting, ItemIdx item) const;
    std::optional<ItemIdx> chooseFromList(Sitting& sitting);
    std::optional<ItemIdx> chooseElsewhere(Sitting& sitting);
    std::optional<ItemIdx> choose(Sitting& sitting);
    void watch(Sitting& sitting, ItemIdx item);
    void addRating(Sitting& sitting, ItemIdx item, double rating);
    std::vector<events::Event> attack(const Visit& visit, UtcTime at);
    [[nodiscard]] std::vector<ItemStatistics> statistics() const;

    std::shared_ptr<const World> world_;
    std::uint64_t seed_;
    Scenario scenario_;
    Crowd crowd_;
    AttackWaves waves_;
    std::vector<double> logPopularity_;  ///< of n times the share
    WeightedIndex met_;                  ///< items as browsing meets them
    std::vector<RatingSums> ratings_;
    std::uint64_t visits_ = 0;
    double turns_ = 0;
};

}  // namespace core::simulate
