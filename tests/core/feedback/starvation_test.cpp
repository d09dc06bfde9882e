// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/starvation.h"

#include <QTest>
#include <cmath>
#include <set>

#include "core/feedback/report.h"
#include "tests/support/list_traffic.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::feedback;
using fairness::Missing;
using fairness::Request;

namespace {

/// One list of one item per request; item by the weight of its tier (30 head, 40 mid, 30 tail).
std::vector<Request> byTier(std::uint64_t seed, std::size_t n, std::size_t users, double head,
                            double tail) {
    return tests::traffic(seed, {n}, users, [=](auto, CounterRandom& random) {
        const double x = random.uniform() * (30 * head + 40 + 30 * tail);
        std::size_t item = 0;
        if (x < 30 * head) {
            item = random.below(30);
        } else if (x < 30 * head + 40) {
            item = 30 + random.below(40);
        } else {
            item = 70 + random.below(30);
        }
        return std::vector<ItemIdx>{ItemIdx(item)};
    });
}

StarvationReport reportOf(const std::vector<Request>& requests, std::size_t users,
                          std::size_t items = 100) {
    fairness::ExposureWindow window;
    for (std::size_t u = 0; u < users; ++u)
        window.setUser(UserIdx(u), tests::userHash(u), 0);
    for (const Request& request : requests)
        window.add(request);
    const fairness::Catalogue catalogue = tests::catalogueOf(items);
    return starvationReport(fairness::groupCounts(window, catalogue), catalogue);
}

const Verdict& verdictOf(const StarvationReport& report, const std::string& id) {
    return *std::ranges::find(report.verdicts, id, &Verdict::id);
}

}  // namespace

class StarvationTest : public QObject {
    Q_OBJECT
  private slots:
    void rarefying_by_hand() {
        // 3 and 1 of 4 slots, two drawn: 1 − C(1,2)/6 + 1 − C(3,2)/6 = 1.5.
        const std::vector<std::uint32_t> counts{3, 1, 0};
        QVERIFY(std::abs(rarefiedItems(counts, 4, 2) - 1.5) < 1e-12);
        QVERIFY(std::abs(rarefiedItems(counts, 4, 4) - 2) < 1e-12);
        QVERIFY(std::abs(rarefiedItems(counts, 4, 1) - 1) < 1e-12);
        QCOMPARE(rarefiedItems({}, 10, 5), 0.0);
        const std::vector<std::uint32_t> rare{1};
        QVERIFY(std::abs(rarefiedItems(rare, 20000000, 30000) - 0.0015) < 1e-7);
    }
    void rarefying_as_drawn() {
        const std::vector<std::uint32_t> counts{20, 7, 3, 1, 1, 40};
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < counts.size(); ++i)
            all.insert(all.end(), counts[i], i);
        CounterRandom random(2);
        double sum = 0;
        for (int draw = 0; draw < 5000; ++draw) {
            random.shuffle(std::span(all));
            sum += double(std::set<std::size_t>(all.begin(), all.begin() + 12).size());
        }
        QVERIFY(std::abs(sum / 5000 - rarefiedItems(counts, 72, 12)) < 0.05);
    }
    void published_rates_by_hand() {
        // Ten items: 0 1 2 head, 7 8 9 tail. Shown: 0 1 5 9.
        Request request;
        request.items = {ItemIdx(0), ItemIdx(1), ItemIdx(5), ItemIdx(9)};
        const StarvationReport report = reportOf({request}, 1, 10);
        QCOMPARE(report.items, (std::array<std::int64_t, 3>{3, 4, 3}));
        QCOMPARE(report.publishedRates[0], 2.0 / 3);
        QCOMPARE(report.publishedRates[1], 0.25);
        QCOMPARE(report.publishedRates[2], 1.0 / 3);
        QCOMPARE(*report.publishedRatio, 2.0);
        QCOMPARE(report.neverShown, 6);
        QVERIFY(!report.rates);
        QCOMPARE(verdictOf(report, "starvation_ratio").missing, Missing::Volume);
        QCOMPARE(verdictOf(report, "exposure_ratio").missing, Missing::Users);
    }
    void even_exposure_passes() {
        const StarvationReport report = reportOf(byTier(1, 20000, 500, 1, 1), 500);
        QCOMPARE(report.level, Starvation::None);
        QCOMPARE(report.exposureLevel, Starvation::None);
        for (const Verdict& verdict : report.verdicts)
            QCOMPARE(verdict.state, State::Pass);
        QCOMPARE(report.neverShown, 0);
    }
    void moderate_and_severe() {
        // Rates at 100 slots: 1 − e^−slots per item. Shares per item 100·w/(30·h + 40 + 30·t).
        const StarvationReport moderate = reportOf(byTier(1, 20000, 500, 1.2, 0.5), 500);
        QCOMPARE(moderate.level, Starvation::Moderate);
        const double sum = 30 * 1.2 + 40 + 30 * 0.5;
        const double expected = (1 - std::exp(-100 * 1.2 / sum)) / (1 - std::exp(-100 * 0.5 / sum));
        QVERIFY(std::abs(moderate.ratio->value / expected - 1) < 0.05);
        QVERIFY(std::abs(moderate.exposureRatio->value / 2.4 - 1) < 0.1);
        QCOMPARE(verdictOf(moderate, "starvation_ratio").state, State::Warn);
        QCOMPARE(verdictOf(moderate, "tail_rate").state, State::Pass);
        const StarvationReport severe = reportOf(byTier(1, 20000, 500, 3, 0.1), 500);
        QCOMPARE(severe.level, Starvation::Severe);
        QCOMPARE(verdictOf(severe, "starvation_ratio").state, State::Fail);
        QCOMPARE(severe.exposureLevel, Starvation::Severe);
        QCOMPARE(verdictOf(severe, "tail_rate").state, State::Warn);
        // The published ratio sees nothing: every item was shown at least once.
        QCOMPARE(*severe.publishedRatio, 1.0);
    }
    void volume_changes_the_published_ratio_and_not_ours() {
        const StarvationReport little = reportOf(byTier(1, 600, 300, 2, 0.4), 300);
        const StarvationReport much = reportOf(byTier(2, 60000, 300, 2, 0.4), 300);
        QVERIFY(*little.publishedRatio > 1.05 && *much.publishedRatio == 1.0);
        QVERIFY(std::abs(std::log(little.ratio->value / much.ratio->value)) < 0.3);
        QVERIFY(std::abs(std::log(little.exposureRatio->value / much.exposureRatio->value)) < 0.5);
    }
    void near_the_bound_cannot_be_told() {
        const StarvationReport report = reportOf(byTier(3, 400, 200, 1.15, 0.8), 200);
        QCOMPARE(verdictOf(report, "starvation_ratio").state, State::CannotTell);
        QCOMPARE(verdictOf(report, "starvation_ratio").missing, Missing::Interval);
        QVERIFY(verdictOf(report, "starvation_ratio").moreRequests);
        QCOMPARE(report.level, Starvation::Unknown);
    }
    void a_tail_that_is_never_shown_is_severe_with_no_ratio() {
        const StarvationReport report = reportOf(byTier(1, 5000, 300, 1, 0), 300);
        QVERIFY(!report.publishedRatio && !report.ratio && !report.exposureRatio);
        QCOMPARE(report.level, Starvation::Severe);
        QCOMPARE(verdictOf(report, "starvation_ratio").state, State::Fail);
        QCOMPARE(verdictOf(report, "tail_rate").state, State::Warn);
        QCOMPARE(report.neverShown, 30);
    }
    void a_tail_shown_to_one_user_only_cannot_be_told() {
        auto requests = byTier(1, 5000, 300, 1, 0);
        requests[0].items = {ItemIdx(99)};
        const StarvationReport report = reportOf(requests, 300);
        QVERIFY(report.publishedRatio && !report.ratio);
        QCOMPARE(verdictOf(report, "starvation_ratio").state, State::CannotTell);
        QCOMPARE(verdictOf(report, "tail_rate").state, State::Warn);
    }
    void small_and_empty() {
        for (const std::size_t items : {0, 1, 3}) {
            const StarvationReport report = reportOf({}, 0, items);
            QCOMPARE(report.verdicts.size(), std::size_t{3});
            for (const Verdict& verdict : report.verdicts)
                QCOMPARE(verdict.missing, Missing::Items);
        }
        const StarvationReport nothing = reportOf({}, 0, 100);
        QCOMPARE(verdictOf(nothing, "starvation_ratio").missing, Missing::Volume);
        QCOMPARE(nothing.neverShown, 100);
        const StarvationReport few = reportOf(byTier(1, 5000, 39, 1, 1), 39);
        QCOMPARE(verdictOf(few, "starvation_ratio").missing, Missing::Users);
        QCOMPARE(*verdictOf(few, "starvation_ratio").moreUsers, 1);
    }
    void ties_are_broken_by_hash_and_sizes_are_exact() {
        fairness::Catalogue catalogue = tests::catalogueOf(10);
        for (auto& item : catalogue.items)
            item.interactionsBefore = 0;
        const auto tiers = fairness::tiersOf(catalogue);
        QCOMPARE(std::ranges::count(tiers, fairness::Tier::Head), 3);
        QCOMPARE(std::ranges::count(tiers, fairness::Tier::Tail), 3);
        for (std::size_t a = 0; a < 10; ++a) {
            for (std::size_t b = 0; b < 10; ++b) {
                if (tiers[a] < tiers[b]) QVERIFY(catalogue.items[a].hash < catalogue.items[b].hash);
            }
        }
    }
};

FAIRLEAD_TEST(StarvationTest)
#include "starvation_test.moc"
