// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/scheduler.h"

#include <QTest>

#include "core/training/run_history.h"
#include "tests/support/fake_clock.h"
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

TrainingRun run(const char* started, std::string_view trigger, const char* state = "done") {
    TrainingRun r;
    r.started = at(started);
    r.trigger = trigger;
    r.state = state;
    return r;
}

/// An engine as small as can be: asks once a second, trains at once, and a training takes `takes`.
struct Machine {
    tests::FakeClock clock;
    Scheduler scheduler;
    SchedulerInput input{};
    std::chrono::microseconds takes = seconds(1);
    std::vector<std::pair<std::string, std::string>> trainings;  ///< (trigger, time)
    std::optional<MonoTime> ends;

    Machine(const char* now, const std::string& schedule, SchedulerOptions options = {},
            std::vector<TrainingRun> runs = {})
        : clock(at(now)), scheduler(scheduled(schedule), options, runs, at(now)) {
        input.ratings = 1000;
        input.hasVersion = true;
    }
    void tick() {
        input.now = clock.now();
        input.monotonic = clock.monotonic();
        if (ends && input.monotonic >= *ends) {
            scheduler.finished();
            ends.reset();
        }
        if (const auto trigger = scheduler.due(input)) train(*trigger);
    }
    void train(std::string_view trigger) {
        input.now = clock.now();
        input.monotonic = clock.monotonic();
        scheduler.started(trigger, input);
        ends = input.monotonic + takes;
        trainings.emplace_back(std::string(trigger), formatUtc(input.now).substr(11, 8));
    }
    void run(std::chrono::microseconds time, std::chrono::microseconds step = seconds(1)) {
        for (std::chrono::microseconds passed{0}; passed < time; passed += step) {
            clock.advance(step);
            tick();
        }
    }
    QString told() const {
        QStringList all;
        for (const auto& [trigger, time] : trainings)
            all << QString::fromStdString(trigger + " " + time);
        return all.join(", ");
    }
    ScheduleLive live() const { return scheduler.live(clock.now()); }
};

}  // namespace

class SchedulerTest : public QObject {
    Q_OBJECT
  private slots:
    void a_day_of_three_hours_has_eight_runs_at_their_times() {
        Machine m("2026-11-22T00:00:00Z", "3h");
        m.run(hours(24));
        QCOMPARE(m.told(),
                 "schedule 03:00:00, schedule 06:00:00, schedule 09:00:00, schedule 12:00:00, "
                 "schedule 15:00:00, schedule 18:00:00, schedule 21:00:00, schedule 00:00:00");
    }
    void nothing_is_made_up_for_on_the_first_start() {
        Machine m("2026-11-22T13:00:00Z", "3h");
        m.run(minutes(10));
        QCOMPARE(m.told(), "");
    }
    void runs_missed_while_the_program_was_off_are_made_up_by_one() {
        Machine m("2026-11-22T13:00:00Z", "3h", {}, {run("2026-11-20T09:00:01Z", kOnSchedule)});
        m.run(hours(3));
        QCOMPARE(m.told(), "catch-up 13:00:01, schedule 15:00:00");
    }
    void a_run_made_before_the_start_is_not_made_again() {
        Machine m("2026-11-22T13:00:00Z", "3h", {},
                  {run("2026-11-22T12:59:00Z", "manual"),
                   run("2026-11-22T12:00:01Z", kCatchUp, "failed")});
        m.run(minutes(10));
        QCOMPARE(m.told(), "");
    }
    void a_machine_that_slept_trains_once() {
        Machine m("2026-11-22T13:00:00Z", "3h");
        m.run(minutes(1));
        // The monotonic clock stands still during sleep.
        m.clock.set(at("2026-11-24T10:30:00Z"));
        m.run(hours(2));
        QCOMPARE(m.told(), "catch-up 10:30:01, schedule 12:00:00");
        // Every night again.
        m.trainings.clear();
        m.clock.set(at("2026-11-25T07:00:00Z"));
        m.run(minutes(5));
        QCOMPARE(m.told(), "catch-up 07:00:01");
    }
    void a_wake_up_soon_after_the_time_is_still_in_time() {
        Machine m("2026-11-22T13:00:00Z", "3h");
        m.tick();
        m.clock.set(at("2026-11-22T15:10:00Z"));
        m.run(minutes(1));
        QCOMPARE(m.told(), "schedule 15:10:01");
        QCOMPARE(m.live().onTime, 1);
    }
    void a_clock_set_a_year_ahead_and_back_starts_one_training() {
        Machine m("2026-11-22T13:00:00Z", "3h");
        m.run(minutes(1));
        m.clock.set(at("2027-11-22T14:00:00Z"));
        m.run(minutes(5));
        QCOMPARE(m.told(), "catch-up 14:00:01");
        m.clock.set(at("2026-11-22T13:05:00Z"));
        m.run(hours(2));
        // 15:00 comes an hour and 55 minutes after the last run: not too soon.
        QCOMPARE(m.told(), "catch-up 14:00:01, schedule 15:00:00");
    }
    void a_clock_set_back_a_little_does_not_repeat_a_run() {
        Machine m("2026-11-22T14:59:00Z", "3h");
        m.run(seconds(90));
        QCOMPARE(m.told(), "schedule 15:00:00");
        m.clock.set(at("2026-11-22T14:59:58Z"));
        m.run(hours(2));
        QCOMPARE(m.told(), "schedule 15:00:00");
        m.run(hours(2));
        QCOMPARE(m.told(), "schedule 15:00:00, schedule 18:00:00");
    }
    void a_clock_set_back_by_hours_goes_on_from_there() {
        Machine m("2026-11-22T14:59:00Z", "3h");
        m.run(minutes(2));
        m.clock.set(at("2026-11-22T11:01:00Z"));
        // 12:00 again would be only an hour after the run of 15:00.
        m.run(hours(5));
        QCOMPARE(m.told(), "schedule 15:00:00, schedule 15:00:00");
    }
    void a_clock_that_jumps_to_and_fro_starts_no_storm() {
        Machine m("2026-11-22T13:00:00Z", "3h");
        m.run(minutes(1));
        for (int i = 0; i < 20; ++i) {
            m.clock.set(at("2026-11-23T13:00:00Z"));
            m.run(minutes(1));
            m.clock.set(at("2026-11-22T13:00:00Z"));
            m.run(minutes(1));
        }
        QCOMPARE(m.told(), "catch-up 13:00:01");
    }
    void a_jump_of_a_thousand_years_costs_no_more_than_any_other() {
        Machine m("2026-11-22T13:00:00Z", "60s");
        m.clock.set(at("3026-11-22T13:00:30Z"));
        m.run(seconds(1));
        m.clock.set(at("2026-11-22T13:00:31Z"));
        m.run(seconds(5));
        m.clock.set(at("3026-11-22T13:00:31Z"));
        m.run(seconds(5));
        QCOMPARE(m.trainings.size(), std::size_t(1));
    }
    void other_intervals_go_on_from_the_last_run_also_after_a_jump_back() {
        Machine m("2026-11-22T09:00:00Z", "7h", {}, {run("2026-11-22T03:00:00Z", kOnSchedule)});
        m.run(hours(9));
        QCOMPARE(m.told(), "schedule 10:00:00, schedule 17:00:00");
        m.trainings.clear();
        m.clock.set(at("2026-11-21T18:00:00Z"));
        m.run(hours(16), seconds(10));
        QCOMPARE(m.trainings.size(), std::size_t(2));
    }
    void a_training_under_way_delays_and_is_named() {
        Machine m("2026-11-22T14:58:00Z", "3h");
        m.takes = minutes(30);
        m.train("manual");
        m.run(minutes(5));
        QCOMPARE(m.told(), "manual 14:58:00");
        QCOMPARE(m.live().waitsFor, std::string(kWaitsForTraining));
        QCOMPARE(m.live().next, std::optional(at("2026-11-22T15:00:00Z")));
        m.run(minutes(26));
        // It waited; it was not missed.
        QCOMPARE(m.told(), "manual 14:58:00, schedule 15:28:00");
        QCOMPARE(m.live().waitsFor, std::string());
        QCOMPARE(m.live().next, std::optional(at("2026-11-22T18:00:00Z")));
    }
    void trainings_longer_than_the_interval_do_not_pile_up() {
        Machine m("2026-11-22T00:00:00Z", "60s");
        m.takes = minutes(10);
        m.run(hours(1));
        QCOMPARE(m.trainings.size(), std::size_t(6));
    }
    void a_training_that_fails_at_once_is_not_tried_again_before_the_next_time() {
        Machine m("2026-11-22T00:00:00Z", "3h");
        m.takes = seconds(0);
        m.run(hours(4));
        QCOMPARE(m.told(), "schedule 03:00:00");
    }
    void a_cron_expression_and_off_are_followed() {
        Machine m("2026-11-22T08:00:00Z", "30 9,17 * * *");
        m.run(hours(12));
        QCOMPARE(m.told(), "schedule 09:30:00, schedule 17:30:00");
        m.scheduler.setSchedule(scheduled("off"), m.clock.now());
        m.run(hours(48), seconds(10));
        QCOMPARE(m.trainings.size(), std::size_t(2));
        QVERIFY(!m.live().enabled);
        QVERIFY(!m.live().next);
        QVERIFY(m.live().planned.empty());
    }
    void a_changed_schedule_starts_nothing_at_once() {
        Machine m("2026-11-22T13:00:00Z", "off", {}, {run("2026-11-01T00:00:00Z", kOnSchedule)});
        m.run(minutes(1));
        m.scheduler.setSchedule(scheduled("45m"), m.clock.now());
        m.run(minutes(40));
        QCOMPARE(m.told(), "schedule 13:30:00");
        QCOMPARE(m.live().due, 1);
    }
    void with_nothing_to_train_on_runs_are_passed_over() {
        Machine m("2026-11-22T14:00:00Z", "3h");
        m.input.ratings = 0;
        m.input.hasVersion = false;
        m.run(hours(5));
        QCOMPARE(m.told(), "");
        QCOMPARE(m.live().due, 0);
        m.input.watches = 1;
        m.run(minutes(10));
        QCOMPARE(m.told(), "");
        m.run(hours(2));
        QCOMPARE(m.told(), "schedule 21:00:00");
    }
    void new_ratings_start_a_training_counted_from_the_last_one() {
        SchedulerOptions options;
        options.afterRatings = 100;
        Machine m("2026-11-22T13:00:00Z", "off", options);
        m.scheduler = Scheduler(scheduled("off"), options,
                                std::vector{run("2026-11-22T12:00:00Z", "manual")}, m.clock.now());
        m.run(seconds(1));
        m.input.ratings += 99;
        m.run(minutes(1));
        QCOMPARE(m.told(), "");
        m.input.ratings += 1;
        m.run(minutes(1));
        QCOMPARE(m.told(), "new-ratings 13:01:02");
        m.input.ratings += 60;
        m.run(minutes(1));
        m.train("manual");
        m.input.ratings += 60;
        m.run(minutes(1));
        QCOMPARE(m.trainings.size(), std::size_t(2));
        m.input.ratings += 40;
        m.run(minutes(1));
        QCOMPARE(m.trainings.size(), std::size_t(3));
        // A store that was emptied counts anew.
        m.input.ratings = 10;
        m.run(minutes(1));
        m.input.ratings = 110;
        m.run(minutes(1));
        QCOMPARE(m.trainings.size(), std::size_t(4));
    }
    void a_run_by_ratings_leaves_the_schedule_alone() {
        SchedulerOptions options;
        options.afterRatings = 100;
        Machine m("2026-11-22T14:59:00Z", "3h", options);
        m.run(seconds(10));
        m.input.ratings += 5000;
        m.run(minutes(2));
        QVERIFY2(m.told().endsWith("schedule 15:00:00"), qPrintable(m.told()));
        QCOMPARE(m.live().done.size(), std::size_t(1));
    }
    void the_demo_trains_first_when_there_are_enough_ratings() {
        SchedulerOptions options;
        options.scale = TimeScale(180, at("2026-11-22T13:05:01Z"));
        options.firstAfterRatings = 500;
        Machine m("2026-11-22T13:05:01Z", "3h", options);
        m.input.ratings = 0;
        m.input.hasVersion = false;
        m.run(minutes(3));
        m.input.ratings = 499;
        m.run(minutes(2));
        QCOMPARE(m.told(), "");
        QCOMPARE(m.live().waitsFor, std::string(kWaitsForRatings));
        m.input.ratings = 500;
        m.run(seconds(1));
        QCOMPARE(m.told(), "new-ratings 13:10:02");
        QCOMPARE(m.live().waitsFor, std::string());
        // It failed: again only after as many new ones.
        m.run(minutes(2));
        QCOMPARE(m.trainings.size(), std::size_t(1));
        m.input.ratings = 1000;
        m.run(seconds(1));
        QCOMPARE(m.trainings.size(), std::size_t(2));
        m.input.hasVersion = true;
        m.run(minutes(3));
        QCOMPARE(m.trainings.size(), std::size_t(5));
    }
    void at_180_times_a_run_comes_every_minute_with_wall_times() {
        SchedulerOptions options;
        options.scale = TimeScale(180, at("2026-11-22T13:05:00Z"));
        Machine m("2026-11-22T13:05:00Z", "3h", options);
        m.run(minutes(8));
        // 15:00 on the demo's clock is 38.3 s after its start.
        QCOMPARE(m.trainings.front().second, std::string("13:05:39"));
        QCOMPARE(m.trainings.size(), std::size_t(8));
        for (const auto& [trigger, time] : m.trainings)
            QCOMPARE(trigger, std::string(kOnSchedule));
        const ScheduleLive live = m.live();
        QCOMPARE(live.timeFactor, 180.0);
        QCOMPARE(live.dayEnds - live.dayBegins, std::chrono::microseconds(minutes(8)));
        QCOMPARE(live.planned.size(), std::size_t(8));
        QVERIFY(*live.next > m.clock.now() && *live.next <= m.clock.now() + minutes(1));
        QVERIFY(live.due == live.onTime && live.due > 0);
        QCOMPARE(live.scale().toWall(live.scale().toSchedule(live.dayBegins)), live.dayBegins);
        // An hour of sleep is 180 hours of schedule: still one run.
        m.trainings.clear();
        m.clock.set(m.clock.now() + hours(1));
        m.run(seconds(5));
        QCOMPARE(m.trainings.size(), std::size_t(1));
        QCOMPARE(m.trainings.front().first, std::string(kCatchUp));
    }
    void the_day_tells_done_planned_and_what_was_late() {
        Machine m(
            "2026-11-22T13:12:48Z", "3h", {},
            {run("2026-11-22T12:00:02Z", kOnSchedule), run("2026-11-22T10:00:00Z", "manual"),
             run("2026-11-22T09:20:00Z", kCatchUp, "failed"),
             run("2026-11-22T03:00:01Z", kOnSchedule), run("2026-11-22T00:00:00Z", kOnSchedule),
             run("2026-11-21T21:00:00Z", kOnSchedule)});
        const ScheduleLive live = m.live();
        QVERIFY(live.enabled);
        QCOMPARE(live.text, std::string("3h"));
        QCOMPARE(live.done.size(), std::size_t(4));
        QCOMPARE(live.planned.size(), std::size_t(8));
        QCOMPARE(live.dayBegins, at("2026-11-22"));
        QCOMPARE(live.dayEnds, at("2026-11-23"));
        QCOMPARE(live.next, std::optional(at("2026-11-22T15:00:00Z")));
        QCOMPARE(live.lastRun, std::optional(at("2026-11-22T12:00:02Z")));
        // 00, 03 and 12 in time; 06 never; 09 too late.
        QCOMPARE(live.due, 5);
        QCOMPARE(live.onTime, 3);
    }
    void a_run_that_is_just_due_is_not_late_yet() {
        Machine m("2026-11-22T15:00:05Z", "3h", {}, {run("2026-11-22T12:00:00Z", kOnSchedule)});
        QCOMPARE(m.live().due, 1);
        QCOMPARE(m.live().next, std::optional(at("2026-11-22T15:00:00Z")));
        m.clock.advance(minutes(16));
        QCOMPARE(m.live().due, 2);
        QCOMPARE(m.live().onTime, 1);
    }
    void the_last_scheduled_run_comes_from_the_log() {
        QVERIFY(!lastScheduledRun({}));
        const std::vector runs{
            run("2026-11-22T12:30:00Z", "manual"), run("2026-11-22T12:00:00Z", kCatchUp),
            run("2026-11-22T09:00:00Z", kOnSchedule), run("2026-11-22T08:00:00Z", kNewRatings)};
        QCOMPARE(lastScheduledRun(runs), std::optional(at("2026-11-22T12:00:00Z")));
        QCOMPARE(scheduledRuns(runs).size(), std::size_t(2));
        QCOMPARE(scheduledRuns(runs).front(), at("2026-11-22T09:00:00Z"));
    }
    void the_training_interval_grows_while_nothing_is_trained() {
        const std::vector runs{run("2026-11-22T15:00:00Z", kOnSchedule, "failed"),
                               run("2026-11-22T12:00:00Z", "manual"),
                               run("2026-11-22T09:00:00Z", kOnSchedule)};
        QCOMPARE(trainingInterval(runs, at("2026-11-22T13:00:00Z")),
                 std::optional<std::chrono::microseconds>(hours(3)));
        QCOMPARE(trainingInterval(runs, at("2026-11-22T16:00:00Z")),
                 std::optional<std::chrono::microseconds>(hours(4)));
        QVERIFY(!trainingInterval(std::span(runs).first(2), at("2026-11-22T16:00:00Z")));
    }
};

FAIRLEAD_TEST(SchedulerTest)
#include "scheduler_test.moc"
