// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fairness/report.h"

#include <QTest>
#include <cmath>
#include <set>

#include "core/evaluate/beyond_accuracy.h"
#include "core/fairness/document.h"
#include "tests/support/list_traffic.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::fairness;

namespace {

ExposureWindow windowOf(const std::vector<Request>& requests, std::size_t users) {
    ExposureWindow window;
    for (std::size_t u = 0; u < users; ++u)
        window.setUser(UserIdx(u), tests::userHash(u), static_cast<std::int64_t>(u % 50));
    for (const Request& request : requests)
        window.add(request);
    return window;
}

/// Lists of `k` out of the first `of` items.
std::vector<Request> evenTraffic(std::uint64_t seed, std::size_t n, std::size_t users,
                                 std::size_t of, std::size_t k = 5) {
    return tests::traffic(seed, {n}, users, [=](std::size_t, CounterRandom& random) {
        return tests::randomList(random, of, k);
    });
}

FairnessReport reportOf(const std::vector<Request>& requests, std::size_t users,
                        std::size_t items) {
    return fairnessReport(windowOf(requests, users), tests::catalogueOf(items));
}

const Verdict& coverageOf(const FairnessReport& report) {
    return report.verdicts[0];
}

double valueOf(const FairnessReport& report, const char* id) {
    return report.number(id)->estimate.value;
}

bool finite(const FairnessReport& report) {
    const auto number = [](const Number& n) {
        return std::isfinite(n.estimate.value) &&
               (!n.estimate.ci95 || std::isfinite(n.estimate.ci95->low + n.estimate.ci95->high));
    };
    return std::ranges::all_of(report.numbers, number) && std::isfinite(report.giniFloor) &&
           std::isfinite(report.giniRandom) && std::isfinite(report.reachableCoverage);
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-8;
}

/// The same interval from requests, one recomputation per group left out.
Estimate plainEstimate(const std::vector<Request>& requests, std::size_t items,
                       double (*of)(std::span<const std::int64_t>)) {
    const auto without = [&](std::size_t group) {
        std::vector<std::int64_t> counts(items);
        for (const Request& request : requests) {
            if (groupOf(tests::userHash(request.user.value)) == group) continue;
            for (const ItemIdx item : request.items)
                ++counts[item.value];
        }
        return of(counts);
    };
    std::vector<double> replicates;
    for (std::size_t g = 0; g < kGroups; ++g)
        replicates.push_back(without(g));
    const double all = without(kGroups);
    return {all, evaluate::jackknifeInterval(all, replicates)};
}

}  // namespace

class FairnessReportTest : public QObject {
    Q_OBJECT
  private slots:
    void numbers_and_intervals_equal_a_plain_recomputation() {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const auto requests = evenTraffic(seed, 600, 80, 60);
            const FairnessReport report = reportOf(requests, 80, 70);
            QVERIFY(report.number("coverage")->estimate ==
                    plainEstimate(requests, 70, evaluate::coverage));
            QVERIFY(report.number("gini_shown")->estimate ==
                    plainEstimate(requests, 70, evaluate::giniShown));
            QVERIFY(report.number("gini_catalogue")->estimate ==
                    plainEstimate(requests, 70, evaluate::giniCatalogue));
        }
    }
    void random_spreading_meets_its_own_forecast() {
        const FairnessReport report = reportOf(evenTraffic(2, 3000, 500, 200), 500, 200);
        QVERIFY(std::abs(valueOf(report, "gini_catalogue") - report.giniRandom) < 0.01);
        QVERIFY(report.giniFloor < report.giniRandom);
    }
    void coverage_passes_fails_and_cannot_tell() {
        const auto good = reportOf(evenTraffic(1, 2000, 300, 95), 300, 100);
        QCOMPARE(coverageOf(good).state, State::Pass);
        const auto bad = reportOf(evenTraffic(1, 2000, 300, 60), 300, 100);
        QCOMPARE(coverageOf(bad).state, State::Fail);
        QVERIFY(coverageOf(bad).alert);
        const auto below = reportOf(evenTraffic(1, 2000, 300, 77), 300, 100);
        QCOMPARE(coverageOf(below).state, State::Fail);
        QVERIFY(!coverageOf(below).alert);
    }
    void little_volume_never_fails_and_says_what_is_missing() {
        // 60 lists of 5 distinct items of a catalogue of 1000: needs 1610 distinct slots.
        const auto requests = evenTraffic(1, 60, 60, 900);
        const FairnessReport report = reportOf(requests, 60, 1000);
        const Verdict& verdict = coverageOf(report);
        QCOMPARE(verdict.state, State::CannotTell);
        QCOMPARE(verdict.missing, Missing::Volume);
        const std::int64_t distinct = report.facts.distinctSlots;
        QVERIFY(distinct > 290 && distinct <= 300);
        const double rate = static_cast<double>(distinct) / 60;
        QCOMPARE(*verdict.moreRequests,
                 std::int64_t(std::ceil(static_cast<double>(1610 - distinct) / rate)));
        QVERIFY(verdict.sentence.find("more requests") != std::string::npos);
        QVERIFY(!verdict.alert);
    }
    void the_missing_requests_are_about_what_it_takes() {
        const auto requests = evenTraffic(1, 5000, 500, 1000);
        const auto part = [&](std::int64_t n) {
            return reportOf({requests.begin(), requests.begin() + n}, 500, 1000);
        };
        const Verdict verdict = coverageOf(part(200));
        QVERIFY(verdict.moreRequests);
        const Verdict later = coverageOf(part(200 + *verdict.moreRequests + 20));
        QVERIFY(later.missing != Missing::Volume);
    }
    void repeated_lists_are_no_volume() {
        // Everybody asks often and always sees the same: distinct slots stay few.
        auto requests = evenTraffic(1, 4000, 50, 100);
        for (Request& request : requests)
            request.items = {ItemIdx(request.user.value)};
        const FairnessReport report = reportOf(requests, 50, 100);
        QCOMPARE(report.facts.distinctSlots, 50);
        QCOMPARE(coverageOf(report).missing, Missing::Volume);
    }
    void an_interval_across_the_requirement_cannot_tell() {
        // Three quarters are everybody's; single users decide about the rest.
        auto requests = evenTraffic(1, 2000, 300, 75);
        for (std::size_t r = 0; r < 6; ++r)
            requests[r].items[0] = ItemIdx(75 + r);
        const FairnessReport report = reportOf(requests, 300, 100);
        QCOMPARE(coverageOf(report).state, State::CannotTell);
        QCOMPARE(coverageOf(report).missing, Missing::Interval);
        QVERIFY(coverageOf(report).ci95->low < 0.8 && coverageOf(report).ci95->high >= 0.8);
    }
    void under_forty_users_there_is_no_interval_and_no_verdict() {
        const FairnessReport report = reportOf(evenTraffic(1, 3000, 39, 90), 39, 90);
        QVERIFY(!report.number("coverage")->estimate.ci95);
        QCOMPARE(coverageOf(report).state, State::CannotTell);
        QCOMPARE(coverageOf(report).missing, Missing::Users);
        QCOMPARE(*coverageOf(report).moreUsers, 1);
    }
    void an_empty_window_one_user_one_item_and_k_of_one() {
        const FairnessReport empty = reportOf({}, 0, 0);
        QCOMPARE(coverageOf(empty).missing, Missing::Items);
        QCOMPARE(worst(empty.verdicts), State::CannotTell);
        const FairnessReport nothing = reportOf({}, 0, 10);
        QCOMPARE(coverageOf(nothing).missing, Missing::Volume);
        QVERIFY(!coverageOf(nothing).moreRequests);
        const FairnessReport one = reportOf(evenTraffic(1, 1, 1, 1, 1), 1, 1);
        QCOMPARE(valueOf(one, "coverage"), 1.0);
        QCOMPARE(coverageOf(one).state, State::CannotTell);
        QCOMPARE(one.giniRandom, 0.0);
        const FairnessReport single = reportOf(evenTraffic(1, 3000, 200, 50, 1), 200, 50);
        QCOMPARE(coverageOf(single).state, State::Pass);
        QVERIFY(!single.number("intra_list_diversity"));
        QVERIFY(finite(empty) && finite(nothing) && finite(one) && finite(single));
        const Json json = fairnessDocument(empty, tests::catalogueOf(0));
        QCOMPARE(json["popularity_bias"]["catalog_coverage"].get<double>(), 0.0);
        QVERIFY(json["model_fairness"]["passes_requirement"].is_null());
    }
    void items_outside_the_catalogue_are_counted_apart() {
        Catalogue catalogue = tests::catalogueOf(10);
        for (std::size_t i = 5; i < 10; ++i)
            catalogue.items[i].inCatalogue = false;
        const auto requests = evenTraffic(3, 400, 100, 20, 2);
        const FairnessReport report = fairnessReport(windowOf(requests, 100), catalogue);
        QCOMPARE(report.facts.items, 5);
        QCOMPARE(report.facts.slotCount + report.facts.slotsOutside, 800);
        QVERIFY(report.facts.slotsOutside > 500);
        QCOMPARE(valueOf(report, "coverage"), 1.0);
        // A slot on one of five items is about as rare for everybody: near the random value.
        QVERIFY(std::abs(valueOf(report, "gini_catalogue") - report.giniRandom) < 0.06);
    }
    void popularity_numbers_by_hand() {
        // Interactions 3 2 1 of 1000 users; slots 1 on the first, 1 on the last.
        Request request;
        request.items = {ItemIdx(0), ItemIdx(2)};
        const FairnessReport report = reportOf({request}, 1, 3);
        QCOMPARE(valueOf(report, "average_popularity"), 2.0);
        QVERIFY(near(valueOf(report, "popularity_lift"), 2.0 / (14.0 / 6) - 1));
        QVERIFY(near(valueOf(report, "novelty_bits"),
                     -(std::log2(4.0 / 1001) + std::log2(2.0 / 1001)) / 2));
        QCOMPARE(valueOf(report, "entropy_bits"), 1.0);
        const std::vector<std::int64_t> counts{3, 2, 1};
        QVERIFY(
            near(valueOf(report, "novelty_bits"), evaluate::novelty(request.items, counts, 1000)));
    }
    void new_items_have_a_coverage_of_their_own() {
        Catalogue catalogue = tests::catalogueOf(10);
        for (std::size_t i = 6; i < 10; ++i)
            catalogue.items[i].since = utcFromMicros(500);
        FairnessOptions options;
        options.newSince = utcFromMicros(400);
        const ExposureWindow window = windowOf(evenTraffic(1, 500, 100, 7, 2), 100);
        const FairnessReport report = fairnessReport(window, catalogue, options);
        QCOMPARE(valueOf(report, "new_item_coverage"), 0.25);
        QCOMPARE(report.number("new_item_coverage")->denominator, 4);
        options.newSince = utcFromMicros(501);
        QVERIFY(!fairnessReport(window, catalogue, options).number("new_item_coverage"));
    }
    void versions_apart() {
        auto requests = evenTraffic(1, 2000, 300, 90);
        for (std::size_t r = 0; r < requests.size(); r += 2) {
            requests[r].version = 7;
            for (ItemIdx& item : requests[r].items)
                item = ItemIdx(item.value % 10);
        }
        const auto rows = byVersion(windowOf(requests, 300), tests::catalogueOf(100));
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[1].version, 7U);
        QCOMPARE(rows[1].coverage.value, 0.1);
        QCOMPARE(rows[0].coverage.value, 0.9);
        QCOMPARE(rows[0].requests, 1000);
        QVERIFY(rows[0].coverage.ci95);
    }
    void jackknife_holds_the_truth_about_as_often_as_it_says() {
        // A skewed recommender; the truth is the mean over many fresh runs of the same size.
        const auto of = [](std::uint64_t seed) {
            const auto requests =
                tests::traffic(seed, {400}, 100, [](std::size_t, CounterRandom& random) {
                    const double x = random.uniform();
                    return std::vector<ItemIdx>{ItemIdx(std::size_t(150 * x * x)),
                                                ItemIdx(random.below(150))};
                });
            return reportOf(requests, 100, 150);
        };
        double coverage = 0;
        double gini = 0;
        for (std::uint64_t seed = 5000; seed < 5200; ++seed) {
            const FairnessReport report = of(seed);
            coverage += valueOf(report, "coverage") / 200;
            gini += valueOf(report, "gini_catalogue") / 200;
        }
        int coverageHeld = 0;
        int giniHeld = 0;
        for (std::uint64_t seed = 0; seed < 150; ++seed) {
            const FairnessReport report = of(seed);
            const Interval c = *report.number("coverage")->estimate.ci95;
            const Interval g = *report.number("gini_catalogue")->estimate.ci95;
            coverageHeld += c.low <= coverage && coverage <= c.high;
            giniHeld += g.low <= gini && gini <= g.high;
        }
        qInfo("coverage %d, Gini %d of 150", coverageHeld, giniHeld);
        QVERIFY(coverageHeld >= 135);
        QVERIFY(giniHeld >= 135);
    }
    void the_document_has_the_published_keys_and_ours() {
        const Catalogue catalogue = tests::catalogueOf(100);
        const auto report = fairnessReport(windowOf(evenTraffic(1, 2000, 300, 95), 300), catalogue);
        const Json json = fairnessDocument(report, catalogue);
        const Json& bias = json["popularity_bias"];
        for (const char* key :
             {"catalog_coverage", "gini_coefficient", "top_20_concentration", "total_items",
              "recommended_items", "recommendation_distribution", "item_popularity",
              "gini_catalogue", "gini_floor", "gini_random", "reachable_coverage"})
            QVERIFY2(bias.contains(key), key);
        QCOMPARE(bias["gini_coefficient"].get<double>(), valueOf(report, "gini_shown"));
        QCOMPARE(bias["recommended_items"].get<int>(), 95);
        QCOMPARE(bias["total_items"].get<int>(), 100);
        QCOMPARE(bias["recommendation_distribution"].size(), std::size_t{95});
        QVERIFY(bias["recommendation_distribution"].front() >=
                bias["recommendation_distribution"].back());
        QCOMPARE(bias["item_popularity"]["0"].get<int>(), 100);
        QVERIFY(bias["gini_catalogue"]["ci95"].is_array());
        const Json& model = json["model_fairness"];
        for (const char* segment : {"low_activity", "medium_activity", "high_activity"}) {
            for (const char* key :
                 {"num_users", "total_recommendations", "unique_items", "diversity_score"})
                QVERIFY2(model["segment_stats"][segment].contains(key), key);
        }
        QVERIFY(model["parity_gap"].is_number());
        QVERIFY(model["parity_gap_comparable"]["ci95"].is_array());
        QCOMPARE(model["passes_requirement"].is_boolean(),
                 report.parity.verdict.state != State::CannotTell);
        QCOMPARE(json["potential_harms"].size(), std::size_t{5});
        QCOMPARE(json["proxy_features"].size(), std::size_t{4});
        QCOMPARE(json["verdicts"][0]["id"].get<std::string>(), std::string("coverage"));
        QCOMPARE(json["verdicts"][0]["verdict"].get<std::string>(), std::string("pass"));
        QVERIFY(json["metrics"]["coverage"]["formula"].is_string());
    }
    void precedence_of_states() {
        const auto with = [](State state) {
            Verdict verdict;
            verdict.state = state;
            return verdict;
        };
        const std::vector<Verdict> all{with(State::Pass), with(State::Warn), with(State::Fail),
                                       with(State::CannotTell)};
        QCOMPARE(worst(std::span(all).first(1)), State::Pass);
        QCOMPARE(worst(std::span(all).first(2)), State::Warn);
        QCOMPARE(worst(std::span(all).first(3)), State::Fail);
        QCOMPARE(worst(all), State::CannotTell);
        QCOMPARE(worst({}), State::CannotTell);
    }
    void numbers_in_sentences() {
        QCOMPARE(counted(1234567), std::string("1,234,567"));
        QCOMPARE(counted(340), std::string("340"));
        QCOMPARE(counted(-123456), std::string("-123,456"));
        QCOMPARE(counted(-123), std::string("-123"));
        QCOMPARE(plain(0.8124), std::string("0.812"));
        QCOMPARE(*requestsToTell(100, 0.2, 0.1), 300);
        QVERIFY(!requestsToTell(100, 0.2, 0));
    }
};

FAIRLEAD_TEST(FairnessReportTest)
#include "fairness_report_test.moc"
