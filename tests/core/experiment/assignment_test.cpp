// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/assignment.h"

#include <QTest>
#include <cmath>
#include <string>

#include "tests/support/test_main.h"

using core::experiment::placeOf;

class AssignmentTest : public QObject {
    Q_OBJECT
  private slots:
    void a_user_keeps_its_place() {
        QCOMPARE(placeOf("salt", "u1"), placeOf("salt", "u1"));
        QVERIFY(placeOf("salt", "u1") != placeOf("salt", "u2"));
        QVERIFY(placeOf("salt", "u1") != placeOf("other", "u1"));
    }
    void places_are_uniform() {
        constexpr int kUsers = 100000;
        constexpr int kBins = 20;
        int counts[kBins] = {};
        for (int u = 0; u < kUsers; ++u) {
            const double place = placeOf("a", "user-" + std::to_string(u));
            QVERIFY(place >= 0 && place < 1);
            ++counts[static_cast<int>(place * kBins)];
        }
        double chiSquare = 0;
        for (const int n : counts) {
            const double expected = double(kUsers) / kBins;
            chiSquare += (n - expected) * (n - expected) / expected;
        }
        QVERIFY2(chiSquare < 43.8, qPrintable(QString::number(chiSquare)));  // p = 0.001, 19 df
    }
    void experiments_are_independent() {
        int both = 0;
        constexpr int kUsers = 100000;
        for (int u = 0; u < kUsers; ++u) {
            const std::string id = std::to_string(u);
            both += placeOf("a", id) < 0.5 && placeOf("b", id) < 0.5;
        }
        QVERIFY(std::abs(both - kUsers / 4) < 5 * std::sqrt(kUsers * 0.25 * 0.75));
    }
};

FAIRLEAD_TEST(AssignmentTest)
#include "assignment_test.moc"
