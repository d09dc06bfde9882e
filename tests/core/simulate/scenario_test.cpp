// SPDX-License-Identifier: GPL-3.0-or-later
// Every scenario does what it says, seen as an operator would see it: from lists and events, with
// an item-knn that is refitted after every window.
#include "core/simulate/scenario.h"

#include <QTest>
#include <cmath>
#include <numeric>
#include <set>

#include "core/evaluate/beyond_accuracy.h"
#include "core/evaluate/evaluator.h"
#include "tests/core/simulate/knn_service.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::simulate;

namespace {

using Windows = std::vector<LoopWindow>;

constexpr std::size_t kVisits = 3000;
constexpr std::size_t kUsers = 200;  ///< as many latest lists of each window are compared

LoopOptions loopOptions(std::size_t windows) {
    LoopOptions options;
    options.windows = windows;
    options.visitsPerWindow = kVisits;
    options.begin = utcFromMicros(1767225600000000);
    return options;
}

const std::shared_ptr<const World>& world() {
    static const auto shared = std::make_shared<const World>(makeWorld({}));
    return shared;
}

/// An audience with the recommender that serves it.
struct Loop {
    Audience audience{world()};
    tests::Service service{makeCatalogue({}), "item-knn"};
    Windows windows;  ///< the latest run's

    void run(std::size_t n) {
        auto result = runLoop(audience, service.asRecommender(), loopOptions(n));
        if (!result) qFatal("no loop");
        windows = std::move(result).value();
    }
};

/// After three calm windows, so that there is something to go wrong.
const Loop& started() {
    static const Loop loop = [] {
        Loop begin;
        begin.run(3);
        return begin;
    }();
    return loop;
}

/// After four windows of a scenario that follows.
const Loop& under(const std::string& scenario) {
    static std::map<std::string, Loop> loops;
    const auto [it, isNew] = loops.try_emplace(scenario, started());
    if (isNew) {
        it->second.audience.enter(*findScenario(scenario).value());
        it->second.run(4);
    }
    return it->second;
}

const Windows& calm() {
    return under("calm").windows;
}

/// Two windows more, with the diversity pipeline switched on.
Windows mitigated(const std::string& scenario) {
    Loop loop = under(scenario);
    loop.service.setPipeline("diversity");
    loop.run(2);
    return loop.windows;
}

/// Slots of each item, from the latest lists of equally many users.
std::vector<std::int64_t> countsPerItem(const LoopWindow& window) {
    std::map<std::string, const ShownList*> latest;
    for (const ShownList& list : window.lists)
        latest[list.userId] = &list;
    std::vector<std::pair<std::uint64_t, const ShownList*>> drawn;
    for (const auto& [user, list] : latest)
        drawn.emplace_back(hash64(user), list);
    std::ranges::sort(drawn, {}, &std::pair<std::uint64_t, const ShownList*>::first);
    if (drawn.size() < kUsers) qFatal("too few users");
    std::vector<std::int64_t> counts(world()->items().size());
    for (std::size_t u = 0; u < kUsers; ++u)
        for (const std::string& id : drawn[u].second->itemIds)
            ++counts[world()->find(id)->value];
    return counts;
}

/// Rise of a least-squares line over all windows.
template <class Measure>
double rise(const Windows& windows, Measure measure) {
    const double n = double(windows.size());
    double xy = 0, y = 0;
    for (std::size_t w = 0; w < windows.size(); ++w) {
        const double value = measure(windows[w]);
        xy += double(w) * value;
        y += value;
    }
    const double meanX = (n - 1) / 2;
    return (xy - meanX * y) / (n * (n * n - 1) / 12) * (n - 1);
}

double gini(const LoopWindow& window) {
    return evaluate::giniCatalogue(countsPerItem(window));
}

double topTenShare(const LoopWindow& window) {
    auto counts = countsPerItem(window);
    std::ranges::sort(counts, std::greater<>{});
    return double(std::accumulate(counts.begin(), counts.begin() + 10, std::int64_t{0})) /
           double(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
}

/// The least popular 30 % of items.
const std::set<std::string>& tail() {
    static const std::set<std::string> ids = [] {
        std::vector<std::pair<double, std::string>> order;
        for (const WorldItem& item : world()->items())
            order.emplace_back(item.popularity, item.id);
        std::ranges::sort(order);
        std::set<std::string> least;
        for (std::size_t i = 0; i < order.size() * 3 / 10; ++i)
            least.insert(order[i].second);
        return least;
    }();
    return ids;
}

double tailShareOfSlots(const LoopWindow& window) {
    const auto counts = countsPerItem(window);
    double all = 0, least = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        all += double(counts[i]);
        if (tail().contains(world()->items()[i].id)) least += double(counts[i]);
    }
    return least / all;
}

/// Share of watches of an item on the list that the user was shown last.
double success(const LoopWindow& window) {
    std::map<std::string, std::map<UtcTime, const ShownList*>> shown;
    for (const ShownList& list : window.lists)
        shown[list.userId][list.at] = &list;
    double watches = 0, hits = 0;
    for (const auto& event : window.events) {
        const auto* watch = std::get_if<events::WatchEvent>(&event.body);
        if (!watch) continue;
        const auto& ids = std::prev(shown[watch->userId].upper_bound(watch->at))->second->itemIds;
        ++watches;
        hits += std::ranges::find(ids, watch->itemId) != ids.end();
    }
    return hits / watches;
}

LoopRecommender randomLists() {
    return {[random = CounterRandom(4)](const std::string&) mutable {
                std::vector<std::string> list;
                for (int i = 0; i < 10; ++i)
                    list.push_back(world()->items()[random.below(world()->items().size())].id);
                return list;
            },
            {}};
}

using GenreShares = std::array<double, kGenreCount>;
GenreShares genresWatched(const LoopWindow& window) {
    GenreShares shares{};
    double n = 0;
    for (const auto& event : window.events) {
        const auto* watch = std::get_if<events::WatchEvent>(&event.body);
        if (!watch) continue;
        const WorldItem& item = world()->item(*world()->find(watch->itemId));
        for (const auto g : item.genres)
            shares[g] += 1.0 / double(item.genres.size());
        ++n;
    }
    for (double& s : shares)
        s /= n;
    return shares;
}

double totalVariation(const GenreShares& a, const GenreShares& b) {
    double sum = 0;
    for (std::size_t g = 0; g < kGenreCount; ++g)
        sum += std::abs(a[g] - b[g]) / 2;
    return sum;
}

QByteArray text(double a, double b) {
    return QByteArray::number(a) + " and " + QByteArray::number(b);
}

}  // namespace

class ScenarioTest : public QObject {
    Q_OBJECT
  private slots:
    void every_scenario_can_be_found_and_says_what_it_is() {
        QCOMPARE(scenarioCatalog().size(), std::size_t(5));
        QCOMPARE(scenarioCatalog().front().id, std::string("calm"));
        for (const Scenario& scenario : scenarioCatalog()) {
            QCOMPARE(findScenario(scenario.id).value(), &scenario);
            QVERIFY(scenario.description.ends_with("."));
        }
        const auto unknown = findScenario("storm");
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, Errc::InvalidArgument);
        QVERIFY(unknown.error().message.find("taste-drift") != std::string::npos);
    }

    void a_recommender_that_learns_tastes_clearly_beats_popularity() {
        // Random lists: nothing that was watched was put there by the family under test.
        Audience audience(world());
        const auto windows = runLoop(audience, randomLists(), loopOptions(4));
        std::vector<events::RawInteraction> rows;
        for (const LoopWindow& window : windows.value())
            tests::addRows(window.events, rows);
        const auto data = events::makeDataset(rows, makeCatalogue({}));
        const auto ndcg = [&](const std::string& family, const char* split) {
            evaluate::EvaluateOptions options;
            options.chain.family = family;
            const auto report =
                evaluate::evaluateSplit(data, *evaluate::parseSplit(split), options, {});
            if (!report) qFatal("no report");
            return report->group("warm")->metrics.at("ndcg@10").value;
        };
        for (const char* split : {"temporal-user:0.2", "temporal-global:0.2"}) {
            const double knn = ndcg("item-knn", split);
            const double popularity = ndcg("popularity", split);
            qInfo("%s of %zu interactions: NDCG@10 of item-knn %.3f, of popularity %.3f", split,
                  data.interactions.size(), knn, popularity);
            QVERIFY2(knn > 1.5 * popularity, text(knn, popularity));
        }
    }

    void lists_that_fit_are_watched_more_than_random_ones() {
        Loop here = started();
        const auto windows = runLoop(here.audience, randomLists(), loopOptions(1));
        const double fitting = success(calm()[0]);
        const double chance = success(windows->at(0));
        QVERIFY2(fitting > 1.3 * chance, text(fitting, chance));
    }

    void an_echo_chamber_concentrates_the_lists_and_calm_does_not() {
        const Windows& echo = under("echo-chamber").windows;
        const double rising = rise(echo, gini);
        const double still = rise(calm(), gini);
        qInfo("catalogue Gini: %.3f to %.3f in the echo chamber, %.3f to %.3f when calm",
              gini(echo.front()), gini(echo.back()), gini(calm().front()), gini(calm().back()));
        QVERIFY2(rising > 0.03, text(rising, still));
        QVERIFY2(still < 0.01, text(rising, still));
        QVERIFY(rise(echo, topTenShare) > 0.05);
        QVERIFY(rise(calm(), topTenShare) < 0.02);
    }

    void long_tail_starvation_takes_the_tail_off_the_lists() {
        const Windows& starved = under("long-tail-starvation").windows;
        const double left = tailShareOfSlots(starved.back());
        const double usual = tailShareOfSlots(calm().back());
        QVERIFY2(left < 0.6 * usual, text(left, usual));
    }

    void the_diversity_pipeline_turns_both_loops_back() {
        const double echo = gini(under("echo-chamber").windows.back());
        const double echoNow = gini(mitigated("echo-chamber").back());
        QVERIFY2(echoNow < echo - 0.04, text(echoNow, echo));
        const double tailSlots = tailShareOfSlots(under("long-tail-starvation").windows.back());
        const double tailNow = tailShareOfSlots(mitigated("long-tail-starvation").back());
        QVERIFY2(tailNow > 2 * tailSlots, text(tailNow, tailSlots));
    }

    void taste_drift_moves_what_is_watched_and_old_models_fail() {
        const Windows& drifting = under("taste-drift").windows;
        const double moved =
            totalVariation(genresWatched(drifting.front()), genresWatched(drifting.back()));
        const double still =
            totalVariation(genresWatched(calm().front()), genresWatched(calm().back()));
        QVERIFY2(moved > 2.5 * still && moved > 0.08, text(moved, still));
        QVERIFY2(success(drifting[1]) < 0.8 * success(calm()[1]),
                 text(success(drifting[1]), success(calm()[1])));
    }

    void rating_spam_pushes_its_target_under_labelled_names() {
        const Loop& spammed = under("rating-spam");
        std::map<std::string, int> attackers;
        double targetSum = 0;
        int targetRated = 0, ratings = 0, spam = 0;
        for (const LoopWindow& window : spammed.windows) {
            for (const auto& event : window.events) {
                const auto* rating = std::get_if<events::RatingEvent>(&event.body);
                if (!rating) continue;
                ++ratings;
                if (!rating->userId.starts_with("x-")) continue;
                ++spam;
                ++attackers[rating->userId];
                if (rating->itemId == spammed.audience.attackedItem()) {
                    ++targetRated;
                    targetSum += rating->rating;
                }
            }
        }
        QVERIFY(attackers.size() >= 20);
        QCOMPARE(std::uint64_t(attackers.size()), spammed.audience.attackersSoFar());
        for (const auto& [user, n] : attackers)
            QVERIFY(n >= 20);
        QVERIFY(targetRated >= 10);
        // The volume attack knows no target and rates it by chance.
        QVERIFY2(targetSum / targetRated > 4, text(targetSum, targetRated));
        QVERIFY2(spam > ratings / 10 && spam < ratings / 2, text(spam, ratings));
        for (const LoopWindow& window : calm())
            for (const ShownList& list : window.lists)
                QVERIFY(list.userId.starts_with("u"));
    }

    void spam_that_begins_again_has_another_target() {
        Audience audience = under("rating-spam").audience;
        const std::string before = audience.attackedItem();
        Scenario spam = *findScenario("rating-spam").value();
        spam.behaviour.attackShare = 1;
        audience.enter(spam);
        QVERIFY(audience.attackedItem().empty());
        for (int v = 0; v < 100; ++v)
            audience.nextVisit();
        QVERIFY(!audience.attackedItem().empty());
        QVERIFY(audience.attackedItem() != before);
    }

    void a_scenario_ends_when_another_begins() {
        Audience audience = started().audience;
        audience.enter(*findScenario("rating-spam").value());
        audience.enter(*findScenario("calm").value());
        QCOMPARE(audience.scenario().id, std::string("calm"));
        for (int v = 0; v < 3000; ++v)
            QVERIFY(!audience.nextVisit().attacker);
    }
};

FAIRLEAD_TEST(ScenarioTest)
#include "scenario_test.moc"
