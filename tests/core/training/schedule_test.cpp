// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/schedule.h"

#include <QTest>
#include <random>
#include <set>

#include "tests/support/test_main.h"

using namespace core;
using namespace core::training;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

UtcTime at(const char* text) {
    const auto time = parseIso8601(text);
    if (!time) qFatal("no time: %s", text);
    return *time;
}

Schedule scheduled(const std::string& text) {
    auto schedule = Schedule::parse(text);
    if (!schedule) qFatal("%s", schedule.error().text().c_str());
    return *std::move(schedule);
}

QString shown(std::optional<UtcTime> time) {
    return time ? QString::fromStdString(formatUtc(*time)) : QStringLiteral("never");
}

/// Random values of a field and a text for them; empty = "*".
std::pair<std::set<int>, std::string> randomField(std::mt19937& random, int low, int high) {
    if (random() % 3 == 0) return {{}, "*"};
    std::set<int> values;
    const int count = 1 + static_cast<int>(random() % 4);
    for (int i = 0; i < count; ++i)
        values.insert(low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1)));
    std::string text;
    for (const int value : values)
        text += (text.empty() ? "" : ",") + std::to_string(value);
    return {values, text};
}

}  // namespace

class ScheduleTest : public QObject {
    Q_OBJECT
  private slots:
    void intervals_that_divide_a_day_count_from_midnight_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("next");
        const auto row = [](const char* text, const char* after, const char* next) {
            QTest::newRow(qPrintable(QString("%1 after %2").arg(text, after)))
                << text << after << next;
        };
        row("3h", "2026-11-22T13:12:48Z", "2026-11-22T15:00:00Z");
        row("3h", "2026-11-22T15:00:00Z", "2026-11-22T18:00:00Z");
        row("3h", "2026-11-22T14:59:59.999999Z", "2026-11-22T15:00:00Z");
        row("3h", "2026-12-31T21:00:00Z", "2027-01-01T00:00:00Z");
        row("45m", "2026-11-22T00:00:00Z", "2026-11-22T00:45:00Z");
        row("45m", "2026-11-22T23:20:00Z", "2026-11-23T00:00:00Z");
        row("90s", "2026-11-22T00:00:01Z", "2026-11-22T00:01:30Z");
        row("1d", "2028-02-28T12:00:00Z", "2028-02-29T00:00:00Z");
        row("24h", "2027-02-28T12:00:00Z", "2027-03-01T00:00:00Z");
        row("  3h ", "1969-12-31T22:00:00Z", "1970-01-01T00:00:00Z");
    }
    void intervals_that_divide_a_day_count_from_midnight() {
        QFETCH(QString, text);
        QFETCH(QString, after);
        QFETCH(QString, next);
        const UtcTime last = at("2026-11-22T13:12:48Z");  // does not matter
        QCOMPARE(shown(scheduled(text.toStdString()).next(at(qPrintable(after)), last)), next);
    }
    void other_intervals_count_from_the_last_run() {
        const Schedule schedule = scheduled("7h");
        const UtcTime last = at("2026-11-22T09:30:00Z");
        QCOMPARE(shown(schedule.next(last, last)), "2026-11-22T16:30:00Z");
        QCOMPARE(shown(schedule.next(at("2026-11-23T23:00:00Z"), last)), "2026-11-24T03:30:00Z");
        // The last run was made while the clock was a day ahead.
        QCOMPARE(shown(schedule.next(at("2026-11-21T12:00:00Z"), last)), "2026-11-21T12:30:00Z");
        // No run yet: from 1970 on, whenever the program starts.
        const UtcTime first = *schedule.next(at("2026-11-22T13:00:00Z"));
        QCOMPARE(first.time_since_epoch() % hours(7), std::chrono::microseconds(0));
        QVERIFY(first > at("2026-11-22T13:00:00Z") && first <= at("2026-11-22T20:00:00Z"));
        QCOMPARE(shown(scheduled("2d").next(last, last)), "2026-11-24T09:30:00Z");
    }
    void off_never_runs() {
        const Schedule off = scheduled(" off\n");
        QVERIFY(!off.enabled());
        QVERIFY(!off.next(at("2026-11-22T13:00:00Z")));
        QVERIFY(off.runsBetween(at("2026-11-22"), at("2036-11-22")).empty());
        QCOMPARE(Schedule().text(), std::string("off"));
    }
    void the_text_is_what_parse_reads_again() {
        QCOMPARE(scheduled("\t0  */3 * * mon ").text(), std::string("0 */3 * * mon"));
        QVERIFY(scheduled(scheduled("\t0  */3 * * mon ").text()).enabled());
        QCOMPARE(scheduled("3h").interval(), std::optional<seconds>(hours(3)));
        QVERIFY(!scheduled("0 */3 * * *").interval());
    }
    void wrong_schedules_name_what_is_allowed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const QStringList all{"60s to 366d", "five cron fields in UTC", "off"};
        const char* bad[] = {"",
                             " ",
                             "3",
                             "h",
                             "3 h",
                             "-3h",
                             "3.5h",
                             "3H",
                             "59s",
                             "0h",
                             "367d",
                             "3h45m",
                             "on",
                             "* * * *",
                             "* * * * * *",
                             "99999999999999999999h",
                             "9223372036854775807d",
                             "+3h"};
        for (const char* text : bad)
            QTest::newRow(qPrintable(QString("'%1'").arg(text))) << text << all;
        const auto field = [](const char* text, QStringList words) {
            QTest::newRow(text) << text << words;
        };
        field("60 * * * *", {"minute", "'60'", "0 to 59"});
        field("0 24 * * *", {"hour", "'24'", "0 to 23"});
        field("0 0 0 * *", {"day of the month", "'0'", "1 to 31"});
        field("0 0 1 13 *", {"month", "'13'", "1 to 12", "jan to dec"});
        field("0 0 * * 8", {"day of the week", "'8'", "0 to 7", "sun to sat"});
        field("0 0 * * funday", {"day of the week", "'funday'"});
        field("5-1 * * * *", {"minute", "'5-1'", "ranges"});
        field("*/0 * * * *", {"minute", "'*/0'", "steps"});
        field("*/-2 * * * *", {"minute"});
        field("5/10 * * * *", {"minute", "a-b/n"});
        field("1,,2 * * * *", {"minute", "lists"});
        field("1- * * * *", {"minute"});
        field("jan * * * *", {"minute", "'jan'"});
        field("*/99999999999 * * * *", {"minute"});
        field("0 0 31 2 *", {"never come"});
        field("0 0 30 feb *", {"never come"});
        field("0 0 31 4,6,9,11 *", {"never come"});
    }
    void wrong_schedules_name_what_is_allowed() {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        const auto schedule = Schedule::parse(text.toStdString());
        QVERIFY(!schedule);
        QCOMPARE(schedule.error().code, Errc::InvalidArgument);
        for (const QString& word : words)
            QVERIFY2(QString::fromStdString(schedule.error().message).contains(word),
                     schedule.error().message.c_str());
    }
    void a_huge_text_is_refused_with_a_short_message() {
        const auto schedule = Schedule::parse(std::string(1000000, '1') + " * * * *");
        QVERIFY(!schedule);
        QVERIFY(schedule.error().message.size() < 300);
    }
    void cron_expressions_worked_by_hand_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("next");
        const auto row = [](const char* text, const char* after, QStringList next) {
            QTest::newRow(text) << text << after << next;
        };
        // 22 November 2026 is a Sunday.
        row("0 */3 * * *", "2026-11-22T13:12:48Z",
            {"2026-11-22T15:00:00Z", "2026-11-22T18:00:00Z", "2026-11-22T21:00:00Z",
             "2026-11-23T00:00:00Z"});
        row("*/15 * * * *", "2026-11-22T13:45:00Z",
            {"2026-11-22T14:00:00Z", "2026-11-22T14:15:00Z"});
        row("7-59/20 1,13 * * *", "2026-11-22T00:00:00Z",
            {"2026-11-22T01:07:00Z", "2026-11-22T01:27:00Z", "2026-11-22T01:47:00Z",
             "2026-11-22T13:07:00Z"});
        row("30 9 * * mon-fri", "2026-11-20T10:00:00Z",
            {"2026-11-23T09:30:00Z", "2026-11-24T09:30:00Z"});
        row("0 0 * * sat-sun", "2026-11-23T00:00:00Z",
            {"2026-11-28T00:00:00Z", "2026-11-29T00:00:00Z", "2026-12-05T00:00:00Z"});
        row("0 0 * * 7", "2026-11-22T00:00:00Z", {"2026-11-29T00:00:00Z"});
        row("0 0 * * SUN", "2026-11-22T00:00:00Z", {"2026-11-29T00:00:00Z"});
        row("0 12 1 jan,Jul *", "2026-11-22T00:00:00Z",
            {"2027-01-01T12:00:00Z", "2027-07-01T12:00:00Z"});
        row("59 23 31 * *", "2026-11-22T00:00:00Z",
            {"2026-12-31T23:59:00Z", "2027-01-31T23:59:00Z", "2027-03-31T23:59:00Z"});
        // Leap years: 2028, not 2100.
        row("0 0 29 2 *", "2026-11-22T00:00:00Z", {"2028-02-29T00:00:00Z", "2032-02-29T00:00:00Z"});
        row("0 6 29 feb *", "2096-03-01T00:00:00Z", {"2104-02-29T06:00:00Z"});
        // Both day fields restricted: either is enough.
        row("0 0 13 * fri", "2026-11-01T00:00:00Z",
            {"2026-11-06T00:00:00Z", "2026-11-13T00:00:00Z", "2026-11-20T00:00:00Z"});
        row("0 0 25 12 mon", "2026-12-20T00:00:00Z",
            {"2026-12-21T00:00:00Z", "2026-12-25T00:00:00Z", "2026-12-28T00:00:00Z"});
        // A field that begins with * restricts together with the other.
        row("0 0 */10 * mon", "2026-11-22T00:00:00Z",
            {"2026-12-21T00:00:00Z", "2027-01-11T00:00:00Z"});
        // The rarest: 29 February on a Sunday, across 2100.
        row("0 0 29 2 */7", "2088-03-01T00:00:00Z", {"2128-02-29T00:00:00Z"});
        row("* * * * *", "2026-12-31T23:59:00Z", {"2027-01-01T00:00:00Z"});
    }
    void cron_expressions_worked_by_hand() {
        QFETCH(QString, text);
        QFETCH(QString, after);
        QFETCH(QStringList, next);
        const Schedule schedule = scheduled(text.toStdString());
        UtcTime time = at(qPrintable(after));
        for (const QString& wanted : next) {
            const auto found = schedule.next(time);
            QCOMPARE(shown(found), wanted);
            time = *found;
        }
    }
    void cron_agrees_with_a_walk_through_all_minutes() {
        std::mt19937 random(20261122);
        for (int round = 0; round < 60; ++round) {
            const auto [minute, minuteText] = randomField(random, 0, 59);
            const auto [hour, hourText] = randomField(random, 0, 23);
            const auto [day, dayText] = randomField(random, 1, 28);
            const auto [month, monthText] = randomField(random, 1, 12);
            const auto [weekday, weekdayText] = randomField(random, 0, 7);
            const std::string text =
                minuteText + " " + hourText + " " + dayText + " " + monthText + " " + weekdayText;
            const auto matches = [&](UtcTime time) {
                const auto date = std::chrono::floor<std::chrono::days>(time);
                const std::chrono::year_month_day ymd(date);
                const auto in = [](const std::set<int>& values, auto value) {
                    return values.empty() || values.contains(static_cast<int>(value));
                };
                const auto minuteOfDay = (time - date) / minutes(1);
                const unsigned week = std::chrono::weekday(date).c_encoding();
                const bool weekly = in(weekday, week) || (week == 0 && weekday.contains(7));
                const bool daily = in(day, static_cast<unsigned>(ymd.day()));
                const bool both = !day.empty() && !weekday.empty();
                return in(minute, minuteOfDay % 60) && in(hour, minuteOfDay / 60) &&
                       in(month, static_cast<unsigned>(ymd.month())) &&
                       (both ? daily || weekly : daily && weekly);
            };
            const Schedule schedule = scheduled(text);
            const UtcTime from = at("2027-12-01T00:00:00Z") + minutes(random() % 40000);
            const UtcTime to = from + hours(24 * 100);
            std::vector<UtcTime> walked;
            for (UtcTime time = from; time < to; time += minutes(1)) {
                if (matches(time)) walked.push_back(time);
            }
            QVERIFY2(schedule.runsBetween(from, to) == walked, text.c_str());
        }
    }
    void runs_between_hold_the_begin_and_not_the_end() {
        const auto runs = scheduled("3h").runsBetween(at("2026-11-22"), at("2026-11-23"));
        QCOMPARE(runs.size(), std::size_t(8));
        QCOMPARE(shown(runs.front()), "2026-11-22T00:00:00Z");
        QCOMPARE(shown(runs.back()), "2026-11-22T21:00:00Z");
        QVERIFY(scheduled("3h").runsBetween(at("2026-11-22"), at("2026-11-22")).empty());
        QVERIFY(scheduled("3h").runsBetween(at("2026-11-23"), at("2026-11-22")).empty());
        QCOMPARE(scheduled("60s").runsBetween(at("2026-11-22"), at("2026-11-23")).size(),
                 std::size_t(1440));
    }

    void three_hours_of_the_demo_clock_pass_in_a_minute() {
        const UtcTime origin = at("2026-11-22T13:05:01.5Z");
        const TimeScale scale(180, origin);
        QCOMPARE(scale.toSchedule(origin), origin);
        QCOMPARE(scale.toSchedule(origin + minutes(1)), origin + hours(3));
        QCOMPARE(scale.toWall(origin + hours(3)), origin + minutes(1));
        QCOMPARE(scale.toSchedule(origin - minutes(1)), origin - hours(3));
        QCOMPARE(scale.toWall(origin - hours(3)), origin - minutes(1));
        QCOMPARE(TimeScale().toWall(origin), origin);
    }
    void a_wall_time_is_the_first_that_reaches_its_schedule_time() {
        std::mt19937_64 random(7);
        for (const double factor : {1.0, 7.0, 180.0, 1000.0, 0.5, 2.7}) {
            const TimeScale scale(factor, at("2026-11-22T13:05:01.000250Z"));
            for (int i = 0; i < 2000; ++i) {
                const UtcTime time = at("2026-11-20T00:00:00Z") +
                                     std::chrono::microseconds(random() % 1000000000000ULL);
                const UtcTime wall = scale.toWall(time);
                QVERIFY(scale.toSchedule(wall) >= time);
                QVERIFY(factor < 1 || scale.toSchedule(wall - std::chrono::microseconds(1)) < time);
            }
        }
    }
    void a_factor_that_is_none_counts_as_one() {
        const UtcTime origin = at("2026-11-22");
        for (const double factor : {0.0, -3.0, std::numeric_limits<double>::quiet_NaN(),
                                    std::numeric_limits<double>::infinity()}) {
            const TimeScale scale(factor, origin);
            QCOMPARE(scale.factor(), 1.0);
            QCOMPARE(scale.toWall(origin + hours(5)), origin + hours(5));
        }
    }
};

FAIRLEAD_TEST(ScheduleTest)
#include "schedule_test.moc"
