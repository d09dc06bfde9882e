// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/report.h"

#include <QTest>

#include "tests/support/list_traffic.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::feedback;

namespace {

constexpr std::size_t kItems = 80;
constexpr std::size_t kUsers = 100;

std::vector<Request> someRequests(std::uint64_t seed) {
    return tests::traffic(seed, {1200}, kUsers, [](auto, CounterRandom& random) {
        return tests::randomList(random, kItems, 1 + random.below(6));
    });
}

fairness::ExposureWindow emptyWindow() {
    fairness::ExposureWindow window;
    for (std::size_t u = 0; u < kUsers; ++u)
        window.setUser(UserIdx(u), tests::userHash(u), 0);
    for (std::size_t i = 0; i < kItems; ++i)
        window.setGenres(ItemIdx(i), {static_cast<std::uint16_t>(i % 9)});
    return window;
}

}  // namespace

class FeedbackReportTest : public QObject {
    Q_OBJECT
  private slots:
    void live_equals_offline_bit_for_bit() {
        const auto requests = someRequests(1);
        const Catalogue catalogue = tests::catalogueOf(kItems);
        fairness::ExposureWindow live = emptyWindow();
        for (const Request& request : someRequests(2)) {
            Request old = request;
            old.at = utcFromMicros(micros(request.at) - 5000);
            live.add(old);
        }
        for (std::size_t r = requests.size(); r-- > 0;)
            live.add(requests[r]);
        QCOMPARE(live.expire(utcFromMicros(1000)), std::size_t{1200});

        FeedbackInput offline;
        offline.requests = fairness::inOrder(requests);
        offline.userHashes = tests::userHashes(kUsers);
        offline.catalogue = &catalogue;
        const fairness::ExposureWindow described = emptyWindow();
        offline.genres = described.genres();
        const FeedbackReport report = feedbackReport(offline);
        QVERIFY(feedbackReport(feedbackInput(live, catalogue)) == report);
        QVERIFY(report.filterBubble && report.homogenisation);
        // The same counts as the fairness page has.
        QVERIFY(report.starvation ==
                starvationReport(fairness::groupCounts(live, catalogue), catalogue));
    }
    void the_document_has_the_published_keys_and_ours() {
        const auto requests = someRequests(1);
        const Catalogue catalogue = tests::catalogueOf(kItems);
        fairness::ExposureWindow window = emptyWindow();
        for (const Request& request : requests)
            window.add(request);
        const FeedbackReport report = feedbackReport(feedbackInput(window, catalogue));
        const Json json = feedbackDocument(report);
        const Json& echo = json["popularity_echo"];
        QCOMPARE(echo["window_stats"].size(), std::size_t{4});
        for (const char* key : {"gini", "top10_share", "unique_items"})
            QVERIFY2(echo["window_stats"]["T1"].contains(key), key);
        for (const char* key : {"gini_slope", "echo_detected", "echo_detected_published",
                                "catalogue_slope", "slope_ci95", "verdict"})
            QVERIFY2(echo.contains(key), key);
        QVERIFY(echo["echo_detected"].is_boolean() && echo["slope_ci95"].is_array());
        QCOMPARE(echo["gini_slope"].get<double>(), report.echo.publishedSlope);
        const Json& starvation = json["tail_starvation"];
        QCOMPARE(starvation["categories"]["head"].get<int>(), 24);
        QCOMPARE(starvation["rec_rates"]["tail"].get<double>(), 1.0);
        QCOMPARE(starvation["starvation_ratio"].get<double>(), 1.0);
        QVERIFY(starvation["exposure_ratio"]["ci95"].is_array());
        QCOMPARE(json["verdicts"].size(), std::size_t{4});
        QVERIFY(json["homogenisation"]["windows"]["T4"]["value"].is_number());
    }
    void an_empty_window_has_a_document_too() {
        const fairness::ExposureWindow window;
        const Catalogue catalogue;
        const FeedbackReport report = feedbackReport(feedbackInput(window, catalogue));
        const Json json = feedbackDocument(report);
        QVERIFY(json["popularity_echo"]["catalogue_slope"].is_null());
        QCOMPARE(json["popularity_echo"]["echo_detected"].get<bool>(), false);
        QVERIFY(json["popularity_echo"]["window_stats"]["T1"]["from"].is_null());
        QVERIFY(json["tail_starvation"]["starvation_ratio"].is_null());
        QVERIFY(json["filter_bubble"].is_null());
        for (const Json& verdict : json["verdicts"]) {
            QCOMPARE(verdict["verdict"].get<std::string>(), std::string("cannot_tell"));
            QVERIFY(!verdict["sentence"].get<std::string>().empty());
        }
    }
};

FAIRLEAD_TEST(FeedbackReportTest)
#include "feedback_report_test.moc"
