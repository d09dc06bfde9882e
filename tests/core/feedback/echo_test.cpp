// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/echo.h"

#include <QTest>
#include <cmath>

#include "core/feedback/evidence.h"
#include "tests/support/list_traffic.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::feedback;
using fairness::Missing;

namespace {

constexpr std::size_t kUsers = 250;

/// Windows as wide as the traffic was made, not of equal count: what falling traffic looks like.
struct Run {
    std::vector<Request> requests;
    Catalogue catalogue;
    FeedbackInput input;
    Windows windows;

    Run(std::vector<Request> made, Catalogue items, const std::vector<std::size_t>& counts)
        : requests(std::move(made)), catalogue(std::move(items)) {
        input.requests = fairness::inOrder(requests);
        input.userHashes = tests::userHashes(kUsers);
        input.catalogue = &catalogue;
        std::size_t begin = 0;
        for (const std::size_t count : counts) {
            windows.slices.push_back(Slice(input.requests).subspan(begin, count));
            windows.users.push_back(byUser(input, windows.slices.back()));
            begin += count;
        }
    }
    Run(const Run&) = delete;
    [[nodiscard]] EchoReport report(const EchoOptions& options = {}) const {
        return echoReport(input, windows, options);
    }
};

std::vector<ItemIdx> evenly(CounterRandom& random, std::size_t items, std::size_t k = 10) {
    return tests::randomList(random, items, k);
}

/// More and more of the slots go to the first twelve items.
std::vector<ItemIdx> collapsing(double share, CounterRandom& random, std::size_t items) {
    std::vector<ItemIdx> list;
    for (int slot = 0; slot < 10; ++slot)
        list.emplace_back(random.below(random.uniform() < share ? 12 : items));
    return list;
}

const std::vector<std::size_t> kSteady{600, 600, 600, 600};

Run steady(std::uint64_t seed, const tests::ListOf& listOf, std::size_t items = 300) {
    return {tests::traffic(seed, kSteady, kUsers, listOf), tests::catalogueOf(items), kSteady};
}

}  // namespace

class EchoTest : public QObject {
    Q_OBJECT
  private slots:
    void random_lists_under_falling_traffic_never_raise_an_echo() {
        int published = 0;
        const std::vector<std::size_t> falling{800, 500, 250, 80};
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            const Run run(tests::traffic(seed, falling, kUsers,
                                         [](auto, auto& random) { return evenly(random, 300); }),
                          tests::catalogueOf(300), falling);
            const EchoReport report = run.report();
            QVERIFY2(!report.detected, qPrintable(QString::number(seed)));
            published += report.publishedDetected;
        }
        QCOMPARE(published, 100);  // the old formula always does
    }
    void random_lists_from_a_growing_catalogue_never_raise_an_echo() {
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            fairness::Catalogue catalogue = tests::catalogueOf(600);
            const auto itemsOf = [](std::size_t w) { return 150 + 150 * w; };
            for (std::size_t i = 150; i < 600; ++i)
                catalogue.items[i].since = utcFromMicros(1000 + std::int64_t(i / 150) * 600);
            const Run run(tests::traffic(seed, kSteady, kUsers,
                                         [&](std::size_t w, auto& random) {
                                             return evenly(random, itemsOf(w));
                                         }),
                          catalogue, kSteady);
            const EchoReport report = run.report();
            QVERIFY2(!report.detected, qPrintable(QString::number(seed)));
            QCOMPARE(report.eligibleItems, 150);
            QCOMPARE(report.windows.size(), std::size_t{4});
        }
    }
    void random_lists_that_become_shorter_never_raise_an_echo() {
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            const Run run = steady(seed, [](std::size_t w, auto& random) {
                return evenly(random, 300, w < 2 ? 10 : 3);
            });
            QVERIFY(!run.report().detected);
        }
    }
    void a_collapse_always_does() {
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            const Run run = steady(seed, [](std::size_t w, auto& random) {
                return collapsing(0.1 + 0.2 * double(w), random, 300);
            });
            const EchoReport report = run.report();
            QVERIFY2(report.detected, qPrintable(QString::number(seed)));
            QCOMPARE(report.verdict.state, State::Fail);
            QVERIFY(report.slope->ci95->low > 0);
            QVERIFY(report.slope->value * 3 > 0.03);
            QVERIFY(report.earlyWarning);
        }
    }
    void a_collapse_under_falling_traffic_always_does() {
        const std::vector<std::size_t> falling{800, 500, 250, 100};
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            const Run run(tests::traffic(seed, falling, kUsers,
                                         [](std::size_t w, auto& random) {
                                             return collapsing(0.1 + 0.25 * double(w), random, 300);
                                         }),
                          tests::catalogueOf(300), falling);
            QVERIFY2(run.report().detected, qPrintable(QString::number(seed)));
        }
    }
    void a_constant_collapse_is_saturated_and_judged_by_its_level() {
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            const Run run = steady(seed, [](auto, auto& random) { return evenly(random, 12, 10); });
            const EchoReport report = run.report();
            QVERIFY(report.saturated);
            QVERIFY(report.detected);
            QVERIFY(report.verdict.value > 0.95);
            QVERIFY(report.levelRandom < 0.6);
            QVERIFY(!report.publishedDetected);  // the old formula never does
        }
    }
    void saturation_by_lack_of_volume_cannot_be_told() {
        // 25 users a window on 100,000 items: nothing could be spread.
        const std::vector<std::size_t> few{60, 60, 60, 60};
        const Run run(tests::traffic(1, few, kUsers,
                                     [](auto, auto& random) { return evenly(random, 100000); }),
                      tests::catalogueOf(100000), few);
        const EchoReport report = run.report();
        QVERIFY(report.saturated && report.levelRandom > 0.95);
        QCOMPARE(report.verdict.state, State::CannotTell);
        QCOMPARE(report.verdict.missing, Missing::Volume);
        QVERIFY(!report.detected);
    }
    void steady_random_lists_pass() {
        const Run run = steady(1, [](auto, auto& random) { return evenly(random, 300); });
        const EchoReport report = run.report();
        QCOMPARE(report.verdict.state, State::Pass);
        QVERIFY(!report.saturated && !report.earlyWarning);
        QVERIFY(std::abs(report.windows[0].catalogueGini - report.levelRandom) < 0.03);
    }
    void a_recovery_is_no_echo() {
        const Run run = steady(1, [](std::size_t w, auto& random) {
            return collapsing(0.9 - 0.25 * double(w), random, 300);
        });
        const EchoReport report = run.report();
        QCOMPARE(report.verdict.state, State::Pass);
        QVERIFY(report.slope->value < 0);
    }
    void too_little_cannot_be_told_and_says_what_is_missing() {
        const auto of = [](std::size_t each, std::size_t users) {
            const std::vector<std::size_t> counts(4, each);
            const Run run(tests::traffic(1, counts, users,
                                         [](auto, auto& random) { return evenly(random, 300); }),
                          tests::catalogueOf(300), counts);
            return run.report();
        };
        const EchoReport small = of(12, kUsers);
        QCOMPARE(small.verdict.missing, Missing::Users);
        const double m = double(small.usersPerWindow);
        QCOMPARE(*small.verdict.moreRequests, std::int64_t(std::ceil(48 * 20 / m)) - 48);
        const EchoReport fewUsers = of(500, 30);
        QCOMPARE(fewUsers.verdict.missing, Missing::Users);
        QCOMPARE(*fewUsers.verdict.moreUsers, 10);
        const EchoReport empty = of(0, kUsers);
        QCOMPARE(empty.verdict.state, State::CannotTell);
        QCOMPARE(*empty.verdict.moreRequests, 80);
        QVERIFY(!empty.slope && !empty.detected);
        const EchoReport one = of(1, 1);
        QCOMPARE(one.verdict.state, State::CannotTell);
    }
    void no_item_that_was_there_all_along_cannot_be_told() {
        fairness::Catalogue catalogue = tests::catalogueOf(300);
        for (auto& item : catalogue.items)
            item.since = utcFromMicros(100000);
        const Run run(tests::traffic(1, kSteady, kUsers,
                                     [](auto, auto& random) { return evenly(random, 300); }),
                      catalogue, kSteady);
        QCOMPARE(run.report().verdict.missing, Missing::Items);
    }
    void one_window_has_no_slope() {
        const Run run(tests::traffic(1, {600}, kUsers,
                                     [](auto, auto& random) { return evenly(random, 300); }),
                      tests::catalogueOf(300), {600});
        QCOMPARE(run.report().verdict.state, State::CannotTell);
    }
    void a_noisy_rise_cannot_be_told() {
        // A slight rise, few users: the interval reaches across.
        const std::vector<std::size_t> few{40, 40, 40, 40};
        const Run run(tests::traffic(4, few, 60,
                                     [](std::size_t w, auto& random) {
                                         return collapsing(0.15 + 0.03 * double(w), random, 60);
                                     }),
                      tests::catalogueOf(60), few);
        const EchoReport report = run.report();
        QCOMPARE(report.verdict.state, State::CannotTell);
        QCOMPARE(report.verdict.missing, Missing::Interval);
    }
    void early_warning_when_the_top_ten_gain_without_a_slope() {
        // The share of the first ten doubles while the rest spreads no worse.
        const Run run = steady(2, [](std::size_t w, auto& random) {
            std::vector<ItemIdx> list;
            for (int slot = 0; slot < 10; ++slot) {
                const bool top = random.uniform() < (w < 3 ? 0.30 : 0.37);
                list.emplace_back(top ? random.below(10) : 10 + random.below(w < 3 ? 190 : 290));
            }
            return list;
        });
        const EchoReport report = run.report();
        QVERIFY(report.earlyWarning);
        qInfo("%s", report.verdict.sentence.c_str());
        QCOMPARE(report.verdict.state, State::Warn);
    }
    void numbering_and_arrival_decide_nothing() {
        auto requests = tests::traffic(3, kSteady, kUsers,
                                       [](auto, auto& random) { return evenly(random, 300); });
        for (std::size_t r = 0; r < requests.size(); ++r)
            requests[r].at = utcFromMicros(std::int64_t(r / 5));
        const auto of = [](const std::vector<Request>& made, const auto& hashes) {
            FeedbackInput input;
            const fairness::Catalogue catalogue = tests::catalogueOf(300);
            input.requests = fairness::inOrder(made);
            input.userHashes = hashes;
            input.catalogue = &catalogue;
            return echoReport(input, windowsOf(input, 4));
        };
        const EchoReport report = of(requests, tests::userHashes(kUsers));
        std::vector<std::uint64_t> renamed(kUsers);
        for (std::size_t u = 0; u < kUsers; ++u)
            renamed[(u * 7 + 3) % kUsers] = tests::userHash(u);
        for (Request& request : requests)
            request.user = UserIdx((request.user.value * 7 + 3) % kUsers);
        CounterRandom random(1);
        random.shuffle(std::span(requests));
        QVERIFY(of(requests, renamed) == report);
    }
    void the_seed_changes_the_draws_and_little_else() {
        const Run run = steady(1, [](auto, auto& random) { return evenly(random, 300); });
        EchoOptions other;
        other.seed = 99;
        QVERIFY(run.report().slope->value != run.report(other).slope->value);
        QVERIFY(std::abs(run.report().slope->value - run.report(other).slope->value) < 0.005);
    }
    void evidence_names_items_versions_and_stages() {
        auto requests = tests::traffic(1, kSteady, kUsers, [](std::size_t w, auto& random) {
            std::vector<ItemIdx> list = evenly(random, 300, 9);
            list.emplace_back(w == 3 ? 5 : random.below(300));
            return list;
        });
        for (std::size_t r = 0; r < requests.size(); ++r) {
            requests[r].version = r >= 1800 ? 1 : 0;
            requests[r].stages.assign(10, 0);
            requests[r].stages[9] = 1;
        }
        Run run(std::move(requests), tests::catalogueOf(300), kSteady);
        const std::vector<std::string> versions{"v1", "v2"};
        const std::vector<std::string> stages{"primary", "exploration"};
        run.input.versions = versions;
        run.input.stages = stages;
        const EchoEvidence evidence = echoEvidence(run.input, run.windows);
        QCOMPARE(evidence.items.size(), std::size_t{10});
        QCOMPARE(evidence.items[0].id, std::string("5"));
        QVERIFY(evidence.items[0].change() > 0.09);
        QVERIFY(evidence.items[1].change() < 0.01);
        QCOMPARE(evidence.versions[0].id, std::string("v2"));
        QCOMPARE(evidence.versions[0].first, 0.0);
        QCOMPARE(evidence.stages[0].id, std::string("exploration"));
        double items = 0;
        double byVersion = 0;
        for (const ShareChange& change : evidence.items)
            items += change.change();
        for (const ShareChange& change : evidence.versions)
            byVersion += change.change();
        QVERIFY(std::abs(items - byVersion) < 1e-12);
        QVERIFY(echoEvidence(run.input, windowsOf(run.input, 1)).items.empty());
    }
};

FAIRLEAD_TEST(EchoTest)
#include "echo_test.moc"
