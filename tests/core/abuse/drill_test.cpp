// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/abuse/drill.h"

#include <QTest>

#include "core/abuse/documents.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::abuse;
using std::chrono::seconds;

namespace {

AbuseReport reportOf(const std::vector<std::pair<std::string, Decision>>& users) {
    AbuseReport report;
    for (const auto& [id, decision] : users) {
        UserVerdict user;
        user.userId = id;
        user.decision = decision;
        report.users.push_back(std::move(user));
    }
    return report;
}

UtcTime at(std::int64_t second) {
    return utcFromMicros(second * 1000000);
}

}  // namespace

class AbuseDrillTest : public QObject {
    Q_OBJECT
  private slots:
    void precision_and_recall_by_hand() {
        const auto report = reportOf({{"a", Decision::Quarantine},
                                      {"b", Decision::Review},
                                      {"c", Decision::Clear},
                                      {"d", Decision::Review},
                                      {"e", Decision::Quarantine},
                                      {"f", Decision::Clear}});
        // Four attackers, one of whom never got in; a, b found; d, e are people.
        const auto outcome = judgeDrill(report, {"a", "b", "c", "gone"});
        QCOMPARE(outcome.truePositives, std::size_t(2));
        QCOMPARE(outcome.falsePositives, std::size_t(2));
        QCOMPARE(outcome.falseNegatives, std::size_t(2));
        QCOMPARE(outcome.quarantinedAttackers, std::size_t(1));
        QCOMPARE(outcome.quarantinedOthers, std::size_t(1));
        QCOMPARE(*outcome.precision, 0.5);
        QCOMPARE(*outcome.recall, 0.5);
    }

    void nothing_to_divide_by_is_no_number() {
        const auto nobody = judgeDrill(reportOf({{"a", Decision::Clear}}), {});
        QVERIFY(!nobody.precision);
        QVERIFY(!nobody.recall);
        QVERIFY(document(nobody)["precision"].is_null());
        const auto missed = judgeDrill(reportOf({{"a", Decision::Clear}}), {"a"});
        QVERIFY(!missed.precision);
        QCOMPARE(*missed.recall, 0.0);
    }

    void the_delay_is_until_enough_attackers_are_known() {
        const std::vector<Checkpoint> checkpoints{{at(100), 3, {}},
                                                  {at(160), 7, {"person", "a"}},
                                                  {at(220), 12, {"a", "b"}},
                                                  {at(280), 20, {"a", "b", "c", "d"}}};
        const std::set<std::string> attackers{"a", "b", "c", "d"};
        const auto half = detectionDelay(checkpoints, attackers, at(90));
        QVERIFY(half);
        QVERIFY((*half == DetectionDelay{seconds(130), 12}));
        QVERIFY((*detectionDelay(checkpoints, attackers, at(90), 0.01) ==
                 DetectionDelay{seconds(70), 7}));
        QVERIFY((*detectionDelay(checkpoints, attackers, at(90), 1) ==
                 DetectionDelay{seconds(190), 20}));
        QVERIFY(!detectionDelay(checkpoints, {"x", "y"}, at(90)));
        QVERIFY(!detectionDelay(checkpoints, {}, at(90)));
        QVERIFY(!detectionDelay({}, attackers, at(90)));
    }

    void the_climb_of_a_target_by_hand() {
        const std::vector<std::vector<std::string>> before{{"x", "y"}, {"y", "t"}, {"x", "z"}};
        const std::vector<std::vector<std::string>> after{{"t", "y"}, {"y", "x", "t"}, {"t"}};
        const auto climb = targetClimb("t", before, after);
        QCOMPARE(climb.lists, std::size_t(3));
        QCOMPARE(climb.listsBefore, std::size_t(1));
        QCOMPARE(climb.listsAfter, std::size_t(3));
        QCOMPARE(*climb.meanRankBefore, 2.0);
        QCOMPARE(*climb.meanRankAfter, 5.0 / 3);
        QVERIFY(!targetClimb("nowhere", before, after).meanRankAfter);
        QCOMPARE(targetClimb("t", {}, {}).lists, std::size_t(0));
    }

    void the_document_says_all_of_it() {
        auto outcome = judgeDrill(reportOf({{"a", Decision::Review}}), {"a"});
        QVERIFY(document(outcome)["delay"].is_null());
        outcome.delay = DetectionDelay{seconds(60), 5};
        outcome.climb = targetClimb("t", {}, {});
        const Json json = document(outcome);
        QCOMPARE(json["recall"].get<double>(), 1.0);
        QCOMPARE(json["delay"]["seconds"].get<int>(), 60);
        QCOMPARE(json["target"]["lists"].get<int>(), 0);
    }
};

FAIRLEAD_TEST(AbuseDrillTest)
#include "drill_test.moc"
