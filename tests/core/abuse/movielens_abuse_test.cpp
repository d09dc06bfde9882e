// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules say of real people, and of attacks among them.
#include <QTest>

#include "core/abuse/drill.h"
#include "core/abuse/watch.h"
#include "tests/support/attacks.h"
#include "tests/support/movielens.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::abuse;

class MovieLensAbuseTest : public QObject {
    Q_OBJECT
  private slots:
    void at_most_one_percent_of_real_people_are_flagged() {
        REQUIRE_MOVIELENS(data);
        const auto report = analyse(tests::ratingsOf(*data));
        QCOMPARE(report.users.size(), std::size_t(610));
        for (const Detector& d : detectorCatalog())
            qInfo("%-14s %zu of 610", std::string(d.id).c_str(), report.count(d.rule));
        for (const auto& user : report.users)
            if (user.flagged()) qInfo("%s: %s", user.userId.c_str(), user.sentence.c_str());
        qInfo("limits: 60 s %lld, 1 h %lld", (long long)*report.limits.burstMinute,
              (long long)*report.limits.burstHour);
        QCOMPARE(report.count(Rule::Volume), std::size_t(0));
        QVERIFY(report.flaggedUsers().size() <= 6);
    }

    void attacks_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("profiles");
        QTest::addColumn<int>("filler");
        QTest::addColumn<double>("days");
        for (const char* kind :
             {"random", "average", "bandwagon", "popular", "segment", "love_hate"})
            for (const int profiles : {6, 18, 61})
                for (const double days : {3.0, 30.0})
                    QTest::addRow("%s %d %g days", kind, profiles, days)
                        << kind << profiles << 50 << days;
    }
    void attacks() {
        REQUIRE_MOVIELENS(data);
        QFETCH(QString, kind);
        QFETCH(int, profiles);
        QFETCH(int, filler);
        QFETCH(double, days);
        double recall = 0, precision = 0, quarantined = 0, others = 0;
        std::map<std::string, double> byRule;
        constexpr int kSeeds = 3;
        for (int seed = 1; seed <= kSeeds; ++seed) {
            tests::AttackBuilder builder(*data);
            const auto attack = builder.build({kind.toStdString(), std::size_t(profiles),
                                               std::size_t(filler), days, std::uint64_t(seed)});
            auto ratings = tests::ratingsOf(*data);
            ratings.insert(ratings.end(), attack.ratings.begin(), attack.ratings.end());
            const auto report = analyse(ratings);
            const auto outcome = judgeDrill(report, attack.attackers);
            recall += outcome.recall.value_or(0) / kSeeds;
            precision += outcome.precision.value_or(0) / kSeeds;
            quarantined += double(outcome.quarantinedAttackers) / profiles / kSeeds;
            others += double(outcome.quarantinedOthers) / kSeeds;
            for (const auto& id : attack.attackers)
                for (const auto& f : report.find(id)->flags)
                    byRule[std::string(detector(f.rule).id)] += 1.0 / profiles / kSeeds;
        }
        std::string rules;
        for (const auto& [id, share] : byRule)
            rules += id + " " + QString::number(share, 'f', 2).toStdString() + "  ";
        qInfo("recall %.2f precision %.2f quarantined %.2f (others %.1f) | %s", recall, precision,
              quarantined, others, rules.c_str());
    }
};

FAIRLEAD_TEST(MovieLensAbuseTest)
#include "movielens_abuse_test.moc"
