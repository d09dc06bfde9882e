// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/audience.h"

#include <QTest>
#include <chrono>
#include <cmath>
#include <map>
#include <set>

#include "core/events/validator.h"
#include "core/simulate/catalogue.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::simulate;

namespace {

constexpr std::int64_t kBegin = 1767225600000000;

std::shared_ptr<const World> world(std::size_t items = 1200) {
    return std::make_shared<World>(makeWorld({1, items}));
}

std::vector<std::string> randomList(const World& world, CounterRandom& random) {
    std::vector<std::string> list;
    for (int i = 0; i < 10; ++i)
        list.push_back(world.items()[random.below(world.items().size())].id);
    return list;
}

/// Visits with random lists, a second apart; `see` is told of each.
template <class See>
void run(Audience& audience, int visits, See see) {
    CounterRandom random(99);
    for (int v = 0; v < visits; ++v) {
        const Visit visit = audience.nextVisit();
        const auto list = randomList(audience.world(), random);
        see(visit, list, audience.respond(visit, list, utcFromMicros(kBegin + v * 1000000LL)));
    }
}

using List = std::vector<std::string>;
using Events = std::vector<events::Event>;

const events::WatchEvent* watchOf(const events::Event& event) {
    return std::get_if<events::WatchEvent>(&event.body);
}
const events::RatingEvent* ratingOf(const events::Event& event) {
    return std::get_if<events::RatingEvent>(&event.body);
}

/// With nobody looking elsewhere, the least-squares slope of log(watches from rank r) on log r.
double positionSlope(double bias) {
    Audience audience(world());
    Scenario scenario = scenarioCatalog().front();
    scenario.behaviour.positionBias = bias;
    scenario.behaviour.browseFactor = 0;
    audience.enter(scenario);
    std::array<double, 10> taken{};
    run(audience, 30000, [&](const Visit&, const List& list, const Events& events) {
        for (const auto& event : events) {
            const auto* watch = watchOf(event);
            if (watch == nullptr) continue;
            const auto it = std::ranges::find(list, watch->itemId);
            if (it != list.end()) ++taken[std::size_t(it - list.begin())];
        }
    });
    double x = 0, y = 0, xx = 0, xy = 0;
    for (std::size_t r = 0; r < taken.size(); ++r) {
        const double lx = std::log(double(r + 1));
        const double ly = std::log(taken[r]);
        x += lx, y += ly, xx += lx * lx, xy += lx * ly;
    }
    return (xy - x * y / 10) / (xx - x * x / 10);
}

}  // namespace

class AudienceTest : public QObject {
    Q_OBJECT
  private slots:
    void the_same_seed_and_lists_give_the_same_events() {
        Events first, second, other;
        const auto collect = [](Events& into) {
            return [&into](const Visit&, const List&, const Events& events) {
                into.insert(into.end(), events.begin(), events.end());
            };
        };
        Audience a(world(), {5, 300, 20000}), b(world(), {5, 300, 20000}),
            c(world(), {6, 300, 20000});
        run(a, 2000, collect(first));
        run(b, 2000, collect(second));
        run(c, 2000, collect(other));
        QVERIFY(first.size() > 1000);
        QVERIFY(first == second);
        QVERIFY(first != other);
    }

    void a_copy_goes_on_alike_and_apart() {
        Audience a(world());
        const auto ignore = [](const Visit&, const List&, const Events&) {};
        run(a, 500, ignore);
        Audience b = a;
        run(a, 500, ignore);
        run(b, 500, ignore);
        QCOMPARE(a.nextVisit().userId, b.nextVisit().userId);
        QCOMPARE(a.usersSoFar(), b.usersSoFar());
    }

    void visits_come_as_a_poisson_process() {
        Audience audience(world());
        double sum = 0, squares = 0;
        for (int v = 0; v < 20000; ++v) {
            const double gap = audience.nextVisit().gap;
            sum += gap;
            squares += gap * gap;
        }
        const double mean = sum / 20000;
        QVERIFY(std::abs(mean - 1) < 0.03);
        QVERIFY(std::abs(squares / 20000 - mean * mean - 1) < 0.1);
    }

    void every_event_is_valid_and_in_order() {
        Audience audience(world());
        events::Validator validator;
        std::size_t n = 0;
        run(audience, 3000, [&](const Visit& visit, const List&, const Events& events) {
            UtcTime last{};
            for (const auto& event : events) {
                QVERIFY(!validator.check(event, utcFromMicros(kBegin + 4000000000LL)));
                QVERIFY(event.eventId.empty());
                const auto* watch = watchOf(event);
                QCOMPARE(watch ? watch->userId : ratingOf(event)->userId, visit.userId);
                const UtcTime at = watch ? watch->at : ratingOf(event)->at;
                QVERIFY(at > last);
                last = at;
                if (watch) QVERIFY(watch->watchSeconds <= 190 * 60 && watch->progress);
                ++n;
            }
        });
        QVERIFY(n > 3000);
    }

    void new_users_keep_coming_and_the_audience_grows() {
        Audience audience(world());
        std::set<std::string> firsts;
        std::array<int, 5> perPart{};
        int visits = 0;
        run(audience, 10000, [&](const Visit& visit, const List&, const Events&) {
            if (visit.firstOfUser) {
                ++perPart[std::size_t(visits / 2000)];
                QVERIFY(firsts.insert(visit.userId).second);
            }
            ++visits;
        });
        for (const int n : perPart)
            QVERIFY2(n > 15 && n < 70, qPrintable(QString::number(n)));
        QVERIFY(audience.activeUsers() > 450);
        QCOMPARE(audience.usersSoFar(), std::uint64_t(300 + firsts.size()));
    }

    void the_most_active_tenth_makes_about_half_of_the_visits() {
        Audience audience(world(5000), {1, 1000, 20000});
        std::map<std::string, int> visits;
        run(audience, 40000, [&](const Visit& visit, const List&, const Events&) {
            if (visit.serial <= 1000) ++visits[visit.userId];
        });
        std::vector<int> counts;
        double all = 0, top = 0;
        for (const auto& [user, n] : visits)
            counts.push_back(n), all += n;
        std::ranges::sort(counts, std::greater<>{});
        for (std::size_t i = 0; i < 100; ++i)
            top += counts[i];
        QVERIFY2(top / all > 0.38 && top / all < 0.58, qPrintable(QString::number(top / all)));
    }

    void ratings_look_like_ratings() {
        Audience audience(world());
        std::map<double, double> histogram;
        double n = 0, sum = 0, squares = 0, watches = 0;
        run(audience, 15000, [&](const Visit&, const List&, const Events& events) {
            for (const auto& event : events) {
                const auto* rating = ratingOf(event);
                if (!rating) {
                    ++watches;
                    continue;
                }
                ++histogram[rating->rating];
                ++n, sum += rating->rating, squares += rating->rating * rating->rating;
            }
        });
        QCOMPARE(histogram.size(), std::size_t(10));
        const double mean = sum / n;
        const double sd = std::sqrt(squares / n - mean * mean);
        QVERIFY2(std::abs(mean - 3.5) < 0.2, qPrintable(QString::number(mean)));
        QVERIFY2(std::abs(sd - 1.04) < 0.12, qPrintable(QString::number(sd)));
        QVERIFY(n / watches > 0.2 && n / watches < 0.4);
        const auto mode = std::ranges::max_element(histogram, {}, [](auto& h) { return h.second; });
        QVERIFY(mode->first >= 3 && mode->first <= 4.5);
        QVERIFY(histogram[0.5] < 0.03 * n && histogram[5] < 0.25 * n);
    }

    void rewatching_is_allowed_but_rare() {
        Audience audience(world());
        std::set<std::pair<std::string, std::string>> seen;
        double watches = 0, again = 0;
        run(audience, 15000, [&](const Visit&, const List&, const Events& events) {
            for (const auto& event : events) {
                const auto* watch = watchOf(event);
                if (!watch) continue;
                ++watches;
                again += !seen.insert({watch->userId, watch->itemId}).second;
            }
        });
        QVERIFY(again > 0);
        QVERIFY2(again / watches < 0.05, qPrintable(QString::number(again / watches)));
    }

    void the_position_bias_can_be_measured_data() {
        QTest::addColumn<double>("bias");
        QTest::newRow("none") << 0.0;
        QTest::newRow("calm") << 1.0;
        QTest::newRow("strong") << 2.0;
    }
    void the_position_bias_can_be_measured() {
        QFETCH(double, bias);
        const double slope = positionSlope(bias);
        QVERIFY2(std::abs(slope + bias) < 0.25, qPrintable(QString::number(slope)));
    }

    void memory_is_bounded_however_long_it_runs() {
        Audience audience(world(), {1, 100, 500});
        Scenario scenario = *findScenario("rating-spam").value();
        scenario.behaviour.joinShare = 0.1;
        audience.enter(scenario);
        const auto ignore = [](const Visit&, const List&, const Events&) {};
        run(audience, 30000, ignore);
        QCOMPARE(audience.activeUsers(), std::size_t(500));
        const std::size_t bytes = audience.memoryBytes();
        QVERIFY(bytes <= 2 * 500 * (130 + 1200 / 8 + 8) + 1200 * 64);
        run(audience, 100000, ignore);
        QCOMPARE(audience.memoryBytes(), bytes);
        QVERIFY(audience.usersSoFar() > 10000);
    }

    void who_was_forgotten_does_nothing() {
        Audience audience(world(), {1, 1, 1});
        Scenario everybodyNew = scenarioCatalog().front();
        everybodyNew.behaviour.joinShare = 1;
        everybodyNew.behaviour.browseFactor = 100;
        audience.enter(everybodyNew);
        const Visit gone = audience.nextVisit();
        const Visit here = audience.nextVisit();
        QVERIFY(gone.userId != here.userId);
        QVERIFY(audience.respond(gone, {}, {}).empty());
        QVERIFY(!audience.respond(here, {}, {}).empty());
    }

    void who_has_seen_a_third_of_the_catalogue_leaves() {
        Audience audience(world(30), {1, 1, 100});
        Scenario nobodyNew = scenarioCatalog().front();
        nobodyNew.behaviour.joinShare = 0;
        audience.enter(nobodyNew);
        std::set<std::string> users;
        std::map<std::string, std::set<std::string>> seen;
        run(audience, 2000, [&](const Visit& visit, const List&, const Events& events) {
            users.insert(visit.userId);
            for (const auto& event : events) {
                if (const auto* watch = watchOf(event)) seen[visit.userId].insert(watch->itemId);
            }
        });
        QVERIFY(users.size() > 10);
        for (const auto& [user, items] : seen)
            QVERIFY(items.size() <= 10 + 6);
    }

    void unknown_items_and_empty_lists_do_no_harm() {
        Audience audience(world());
        Scenario listOnly = scenarioCatalog().front();
        listOnly.behaviour.browseFactor = 0;
        audience.enter(listOnly);
        const List unknown{"", "nothing like it", std::string(300, 'x')};
        for (int v = 0; v < 200; ++v) {
            const Visit visit = audience.nextVisit();
            QVERIFY(audience.respond(visit, v % 2 ? List() : unknown, {}).empty());
        }
    }

    void a_world_without_items_has_visits_but_no_events() {
        Audience audience(world(0));
        audience.enter(*findScenario("rating-spam").value());
        for (int v = 0; v < 2000; ++v) {
            const Visit visit = audience.nextVisit();
            QVERIFY(!visit.attacker);
            QVERIFY(audience.respond(visit, {}, {}).empty());
        }
    }

    void it_drives_a_demo_on_one_core() {
        Audience audience(world());
        CounterRandom random(1);
        const List list = randomList(audience.world(), random);
        std::size_t events = 0;
        const auto begin = std::chrono::steady_clock::now();
        for (int v = 0; v < 150000; ++v) {
            const Visit visit = audience.nextVisit();
            events += audience.respond(visit, list, utcFromMicros(kBegin + v)).size();
        }
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
        const double rate = double(events) / taken.count();
        qInfo("%.0f simulated events per second", rate);
        // Far below what it does, for sanitizers and busy machines; the demo's own top is this.
        QVERIFY(rate > 20000);
    }
};

FAIRLEAD_TEST(AudienceTest)
#include "audience_test.moc"
