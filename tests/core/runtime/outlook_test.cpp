// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/outlook.h"

#include <QTest>

#include "tests/support/test_main.h"

using namespace core;
using namespace core::runtime;

namespace {

OutlookOptions small() {
    OutlookOptions options;
    options.runs = 2;
    options.rounds = 3;
    options.warmUpRounds = 1;
    options.visitsPerRound = 120;
    options.items = 120;
    return options;
}

Outlook outlook(const OutlookOptions& options) {
    auto result = simulateOutlook(options, {}, {});
    if (!result) qFatal("%s", result.error().text().c_str());
    return std::move(result).value();
}

}  // namespace

class OutlookTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void strong_exploration_spreads_what_is_shown() {
        OutlookOptions options = small();
        options.mitigations.setEpsilon(0.6);
        const Outlook seen = outlook(options);
        QCOMPARE(seen.off.mean.size(), options.rounds);
        for (std::size_t r = 0; r < options.rounds; ++r) {
            QVERIFY(seen.on.high[r] < seen.off.low[r]);
            QVERIFY(seen.on.low[r] <= seen.on.mean[r] && seen.on.mean[r] <= seen.on.high[r]);
            QVERIFY(seen.on.low[r] > 0 && seen.off.high[r] < 1);
        }
    }
    void without_a_mitigation_both_paths_are_the_same() {
        OutlookOptions options = small();
        auto& m = options.mitigations;
        m.diversity.on = m.exploration.on = m.exposure.on = m.tailSlots.on = false;
        const Outlook seen = outlook(options);
        QVERIFY(seen.on == seen.off);
    }
    void the_same_seed_gives_the_same_outlook_and_another_one_does_not() {
        OutlookOptions options = small();
        const Outlook first = outlook(options);
        const Outlook again = outlook(options);
        QVERIFY(first.on == again.on && first.off == again.off);
        options.seed = 2;
        QVERIFY(!(outlook(options).off == first.off));
    }
    void the_slope_is_that_of_the_drawn_means() {
        const Outlook seen = outlook(small());
        // Least squares over three points is half of the rise from the first to the last.
        QVERIFY(std::abs(seen.on.slope - (seen.on.mean[2] - seen.on.mean[0]) / 2) < 1e-12);
    }
    void it_can_be_cancelled_and_tells_how_far_it_is() {
        std::stop_source stop;
        double furthest = 0;
        const auto cancelled =
            simulateOutlook(small(), stop.get_token(), [&](double fraction, std::string_view) {
                furthest = fraction;
                stop.request_stop();
            });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, Errc::Cancelled);
        QVERIFY(furthest > 0 && furthest < 0.5);
        std::vector<double> fractions;
        QVERIFY(simulateOutlook(small(), {}, [&](double fraction, std::string_view) {
            fractions.push_back(fraction);
        }));
        QVERIFY(std::ranges::is_sorted(fractions));
        QCOMPARE(fractions.back(), 1.0);
    }
    void nothing_to_simulate_is_an_error() {
        OutlookOptions options = small();
        options.items = 0;
        QCOMPARE(simulateOutlook(options, {}, {}).error().code, Errc::InvalidArgument);
        options = small();
        options.rounds = 0;
        QCOMPARE(simulateOutlook(options, {}, {}).error().code, Errc::InvalidArgument);
    }
};

FAIRLEAD_TEST(OutlookTest)
#include "outlook_test.moc"
