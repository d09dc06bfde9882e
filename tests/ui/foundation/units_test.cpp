// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QTest>
#include <cmath>

#include "tests/support/test_main.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"

using namespace ui::bridge;
using namespace std::chrono_literals;

namespace {
/// No-break spaces read as plain ones here.
QString plain(QString text) {
    return text.replace(QChar(0xA0), u' ');
}
}  // namespace

class UnitsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void counts_are_grouped_with_no_break_spaces() {
        QCOMPARE(count(1284306), QStringLiteral("1\u00A0284\u00A0306"));
        QCOMPARE(count(999), QStringLiteral("999"));
        QCOMPARE(plain(count(-12345)), QStringLiteral("−12 345"));
    }
    void numbers_keep_three_significant_digits() {
        QCOMPARE(number(0.41234), QStringLiteral("0.412"));
        QCOMPARE(plain(number(1284)), QStringLiteral("1 280"));
        QCOMPARE(number(12.5), QStringLiteral("12.5"));
        QCOMPARE(number(0), QStringLiteral("0"));
        QCOMPARE(number(std::nan("")), QStringLiteral("–"));
        QCOMPARE(number(INFINITY), QStringLiteral("–"));
    }
    void the_decimal_point_is_the_locales() {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(plain(percent(0.934)), QStringLiteral("93,4 %"));
        QCOMPARE(plain(fixed(12345.5, 1)), QStringLiteral("12 345,5"));
    }
    void changes_have_a_sign_and_zero_has_none() {
        QCOMPARE(change(0.007, 3), QStringLiteral("+0.007"));
        QCOMPARE(change(-0.02, 2), QStringLiteral("−0.02"));
        QCOMPARE(change(-0.0001, 2), QStringLiteral("0"));
        QCOMPARE(change(0.0001, 2), QStringLiteral("0"));
        QCOMPARE(plain(changePoints(-0.007)), QStringLiteral("−0.7 pp"));
    }
    void p_values_have_two_digits_down_to_a_ten_thousandth() {
        QCOMPARE(pValue(0.00166), QStringLiteral("0.0017"));
        QCOMPARE(plain(pValue(0.00001)), QStringLiteral("< 0.0001"));
        QCOMPARE(pValue(0.38), QStringLiteral("0.38"));
    }
    void durations_read_as_people_say_them_data() {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("ms") << qint64(840) << "840 ms";
        QTest::newRow("tenths") << qint64(12400) << "12.4 s";
        QTest::newRow("no 20.0 s") << qint64(19960) << "20 s";
        QTest::newRow("min") << qint64(348000) << "5 min 48 s";
        QTest::newRow("rounds up to a minute") << qint64(59700) << "1 min 00 s";
        QTest::newRow("h") << qint64(3 * 3600000) << "3 h 00 min";
        QTest::newRow("d") << qint64(52 * 3600000) << "2 d 4 h";
    }
    void durations_read_as_people_say_them() {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(plain(duration(std::chrono::milliseconds(ms))), text);
    }
    void countdowns_ages_and_sizes() {
        QCOMPARE(countdown(6432s), QStringLiteral("01:47:12"));
        QCOMPARE(countdown(-5s), QStringLiteral("00:00:00"));
        QCOMPARE(plain(age(250s)), QStringLiteral("4 min"));
        QCOMPARE(plain(bytes(40055603)), QStringLiteral("38.2 MiB"));
        QCOMPARE(plain(bytes(1023)), QStringLiteral("1 023 B"));
        QCOMPARE(plain(bytes(1024 * 1024 - 1)), QStringLiteral("1 MiB"));
    }
    void times_are_utc() {
        const auto time = *core::parseIso8601("2026-11-22T09:06:05Z");
        QCOMPARE(timeOfDay(time), QStringLiteral("09:06:05"));
        QCOMPARE(dateTime(time), QStringLiteral("22 Nov 2026, 09:06 UTC"));
    }
    void errors_say_what_kind_they_are_and_where() {
        const core::Error error{core::Errc::Corrupt, "the digest differs", "model.bin"};
        QVERIFY(errorText(error).startsWith(errorTitle(core::Errc::Corrupt)));
        QVERIFY(errorText(error).contains(QStringLiteral("model.bin")));
        QVERIFY(errorDetails(error, QStringLiteral("13:12:44"))
                    .contains(QStringLiteral("time: 13:12:44")));
    }
};

FAIRLEAD_TEST(UnitsTest)
#include "units_test.moc"
