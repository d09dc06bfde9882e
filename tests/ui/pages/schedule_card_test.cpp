// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTranslator>
#include <atomic>

#include "core/runtime/live.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"
#include "tests/ui/fixture.h"
#include "ui/async/job_slot.h"
#include "ui/pages/training/schedule_card.h"
#include "ui/pages/training/schedule_dialog.h"
#include "ui/pages/training/schedule_text.h"
#include "ui/pages/training/training_badges.h"
#include "ui/theme/theme.h"
#include "ui/widgets/day_line.h"

using namespace ui;
using namespace ui::pages;
using core::UtcTime;
using core::training::Schedule;
using core::training::ScheduleLive;
using core::training::Scheduler;
using core::training::TrainingRun;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using theme::Verdict;

namespace {

UtcTime at(const char* text) {
    return *core::parseIso8601(text);
}
const UtcTime kNow = at("2026-11-22T13:12:48Z");

/// What a scheduler says about these runs.
ScheduleLive liveOf(const std::string& text, const std::vector<const char*>& starts = {},
                    double factor = 1, UtcTime now = kNow) {
    std::vector<TrainingRun> runs;
    for (const char* start : starts) {
        TrainingRun run;
        run.started = at(start);
        run.trigger = core::training::kOnSchedule;
        run.state = "done";
        runs.insert(runs.begin(), run);
    }
    return Scheduler(*Schedule::parse(text), {{factor, now - minutes(3)}, 0, 0}, runs, now)
        .live(now);
}

ScheduleLive asDesigned() {
    return liveOf("3h", {"2026-11-21T21:00:00Z", "2026-11-22T00:00:00Z", "2026-11-22T03:00:01Z",
                         "2026-11-22T06:00:00Z", "2026-11-22T09:00:01Z", "2026-11-22T12:00:00Z"});
}

core::runtime::SnapshotPtr withRatings(std::int64_t ratings, bool live = false) {
    auto now = std::make_shared<core::runtime::Snapshot>();
    now->store.ratings = ratings;
    if (live) now->live = core::VersionId{"v42"};
    return now;
}

/// A card in a window of its own.
struct CardWindow {
    QWidget window;
    ScheduleCard* card = new ScheduleCard(&window);
    explicit CardWindow(const ScheduleLive& schedule, const TrainNowState& state,
                        QSize size = {390, 280}) {
        window.resize(size);
        card->resize(size);
        card->show(state);
        card->showSchedule(schedule, kNow);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window)) qFatal("no window");
    }
    template <class W = QLabel>
    [[nodiscard]] W* find(const char* name) const {
        W* found = card->findChild<W*>(QLatin1String(name));
        if (!found) qFatal("the card has no %s", name);
        return found;
    }
    [[nodiscard]] QString text(const char* name) const {
        auto* label = find(name);
        return label->isVisible() ? label->text() : QString();
    }
};

/// Counts how often a widget or a child of it is painted.
class PaintCount final : public QObject {
  public:
    explicit PaintCount(QWidget& widget) {
        widget.installEventFilter(this);
        for (QWidget* child : widget.findChildren<QWidget*>())
            child->installEventFilter(this);
    }
    int count = 0;

  protected:
    bool eventFilter(QObject*, QEvent* event) override {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

}  // namespace

class ScheduleCardTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void the_card_counts_down_to_the_next_run() {
        const CardWindow w(asDesigned(), {withRatings(100, true), false, false, {}});
        QCOMPARE(w.text("countdown"), QStringLiteral("01:47:12"));
        QCOMPARE(w.text("nextRun"), QStringLiteral("Next scheduled run, 15:00 UTC"));
        QVERIFY(w.text("dayRuns").contains(QStringLiteral("8 run")));
        QVERIFY(w.text("dayRuns").endsWith(QStringLiteral("5 of 5 done on time today")));
        QCOMPARE(w.text("scheduleWaits"), QString());
        w.card->showSchedule(asDesigned(), kNow + seconds(2));
        QCOMPARE(w.text("countdown"), QStringLiteral("01:47:10"));
        w.card->showSchedule(asDesigned(), at("2026-11-22T14:59:59.999Z"));
        QCOMPARE(w.text("countdown"), QStringLiteral("00:00:01"));
        w.card->showSchedule(asDesigned(), at("2026-11-22T15:00:00Z"));
        QCOMPARE(w.text("countdown"), QStringLiteral("00:00:00"));
    }
    void within_a_second_nothing_is_drawn_again() {
        CardWindow w(asDesigned(), {withRatings(100, true), false, false, {}});
        PaintCount paints(w.window);
        // All of these are in one and the same second to go.
        w.card->showSchedule(asDesigned(), kNow - std::chrono::milliseconds(10));
        QCoreApplication::processEvents();
        const int before = paints.count;
        for (int i = 1; i < 20; ++i) {
            w.card->showSchedule(asDesigned(), kNow - std::chrono::milliseconds(10 + i));
            QCoreApplication::processEvents();
        }
        QCOMPARE(paints.count, before);
        w.card->showSchedule(asDesigned(), kNow + seconds(1));
        QTRY_VERIFY(paints.count > before);
    }
    void off_due_waiting_and_the_demo_are_said_plainly_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("countdown");
        QTest::addColumn<QString>("says");
        QTest::newRow("off") << 0 << "The schedule is off"
                             << "–"
                             << "Trainings start by hand alone.";
        QTest::newRow("unknown") << 1 << "No schedule is kept by this program"
                                 << "–"
                                 << "";
        QTest::newRow("due and waiting") << 2 << "Due since 12:00 UTC"
                                         << "00:00:00"
                                         << "It starts when the training under way has ended.";
        QTest::newRow("due") << 3 << "Due since 12:00 UTC"
                             << "00:00:00"
                             << "It starts now.";
        QTest::newRow("demo") << 4 << "Next scheduled run, 13:13:24 UTC"
                              << "00:00:37"
                              << "Demo clock: 3 h pass in 1 min.";
        QTest::newRow("enough ratings")
            << 5 << "Next scheduled run, 15:00 UTC"
            << "01:47:12"
            << "The first training starts as soon as there are enough ratings.";
        QTest::newRow("another day") << 6 << "Next scheduled run, 1 Dec 2026, 06:00 UTC"
                                     << "8 d 16 h"
                                     << "";
    }
    void off_due_waiting_and_the_demo_are_said_plainly() {
        QFETCH(int, which);
        QFETCH(QString, next);
        QFETCH(QString, countdown);
        QFETCH(QString, says);
        ScheduleLive schedule = asDesigned();
        if (which == 0) schedule = liveOf("off");
        if (which == 1) schedule = {};
        if (which == 2 || which == 3) schedule = liveOf("3h", {"2026-11-22T09:00:00Z"});
        if (which == 2) schedule.waitsFor = core::training::kWaitsForTraining;
        if (which == 4) schedule = liveOf("3h", {}, 180);
        if (which == 5) schedule.waitsFor = core::training::kWaitsForRatings;
        if (which == 6) schedule = liveOf("0 6 1 * *");
        const CardWindow w(schedule, {withRatings(100, true), false, false, {}});
        QCOMPARE(w.text("nextRun"), next);
        QCOMPARE(w.text("countdown").replace(QChar(0xA0), u' '), countdown);
        QCOMPARE(w.text("scheduleWaits").replace(QChar(0xA0), u' '), says);
    }
    void train_now_says_why_it_is_off() {
        const ScheduleLive schedule = asDesigned();
        CardWindow w(schedule, {withRatings(100, true), true, false, {}});
        QVERIFY(!w.find<QPushButton>("trainNow")->isEnabled());
        QVERIFY(w.find<QPushButton>("editSchedule")->isEnabled());
        QCOMPARE(w.text("trainReason"), QStringLiteral("A run is in progress"));
        w.card->show({withRatings(0), false, false, {}});
        QCOMPARE(w.text("trainReason"), QStringLiteral("There are no ratings yet"));
        w.card->show({withRatings(5), false, true, {}});
        QVERIFY(!w.find<QPushButton>("editSchedule")->isEnabled());
        w.card->show({withRatings(5), false, false, QStringLiteral("No such family")});
        QVERIFY(w.find<QPushButton>("trainNow")->isEnabled());
        QCOMPARE(w.text("trainReason"), QString());
        QCOMPARE(w.text("trainError"), QStringLiteral("No such family"));
    }
    void a_hold_keeps_new_versions_from_going_live_and_says_so() {
        auto held = std::make_shared<core::runtime::Snapshot>();
        held->store.ratings = 10;
        held->hold = core::registry::Hold{};
        held->hold->since = kNow;
        const CardWindow w(asDesigned(), {held, false, false, {}});
        QVERIFY(!w.find<QCheckBox>("promoteWhenPassed")->isEnabled());
        QVERIFY(!w.card->promoteWanted());
        QVERIFY(w.find<QPushButton>("trainNow")->isEnabled());
        QVERIFY(w.find<QCheckBox>("promoteWhenPassed")
                    ->accessibleDescription()
                    .contains(QStringLiteral("A hold is on")));
    }
    /// 326 px: the card in the smallest window.
    void longer_words_fit_the_card_of_the_smallest_window() {
        /// A third more letters, as in German.
        struct Longer final : QTranslator {
            [[nodiscard]] QString translate(const char*, const char* text, const char*,
                                            int) const override {
                const QString source = QString::fromUtf8(text);
                return source + QString(source.size() * 35 / 100, QLatin1Char('n'));
            }
            [[nodiscard]] bool isEmpty() const override { return false; }
        } longer;
        QCoreApplication::installTranslator(&longer);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            CardWindow w(liveOf("3h", {"2026-11-22T12:00:00Z"}, 180),
                         {withRatings(0), false, false, {}}, {326, 420});
            w.window.setLayoutDirection(direction);
            QCoreApplication::processEvents();
            tests::shot(w.window, QStringLiteral("schedule-card-long-%1").arg(int(direction)));
            for (const QWidget* widget : w.card->findChildren<QWidget*>()) {
                const auto* label = qobject_cast<const QLabel*>(widget);
                const bool text =
                    (label && !label->wordWrap() &&
                     label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored) ||
                    qobject_cast<const QAbstractButton*>(widget);
                if (!text || !widget->isVisible()) continue;
                const auto name = widget->objectName() + QStringLiteral(" of ") +
                                  QString::number(widget->sizeHint().width());
                QVERIFY2(widget->width() >= widget->sizeHint().width(), qPrintable(name));
            }
            QVERIFY(w.card->minimumSizeHint().width() <= 326);
        }
        QCoreApplication::removeTranslator(&longer);
    }
    void pictures() {
        if (qEnvironmentVariable("FAIRLEAD_SHOTS").isEmpty())
            QSKIP("FAIRLEAD_SHOTS names no folder");
        ScheduleLive waiting = liveOf("3h", {"2026-11-22T03:00:00Z", "2026-11-22T09:00:00Z"});
        waiting.waitsFor = core::training::kWaitsForTraining;
        const std::pair<const char*, ScheduleLive> all[] = {{"off", liveOf("off")},
                                                            {"demo", liveOf("3h", {}, 180)},
                                                            {"waiting", waiting},
                                                            {"often", liveOf("60s")}};
        for (const auto& [name, schedule] : all) {
            CardWindow w(schedule, {withRatings(10, true), false, false, {}});
            tests::shot(w.window, QStringLiteral("schedule-card-") + QLatin1String(name));
        }
    }
    void spans_and_schedules_have_short_words() {
        const auto plain = [](QString text) { return text.replace(QChar(0xA0), u' '); };
        QCOMPARE(plain(spanText(hours(3))), QStringLiteral("3 h"));
        QCOMPARE(plain(spanText(minutes(45))), QStringLiteral("45 min"));
        QCOMPARE(plain(spanText(seconds(90))), QStringLiteral("90 s"));
        QCOMPARE(plain(spanText(hours(48))), QStringLiteral("2 d"));
        QCOMPARE(plain(scheduleName(liveOf("3h"))), QStringLiteral("every 3 h"));
        QVERIFY(scheduleName(liveOf("0 */3 * * *")).contains(QStringLiteral("0 */3 * * *")));
        QCOMPARE(scheduleName(liveOf("off")), QStringLiteral("off"));
        QCOMPARE(scheduleName({}), QString());
        QCOMPARE(clockText(1), QString());
        QCOMPARE(plain(clockText(100)), QStringLiteral("Demo clock: 3 h pass in 108 s."));
    }

    void the_day_line_shows_made_and_coming_runs_and_is_not_mirrored() {
        widgets::DayLine line;
        line.resize(260, line.sizeHint().height());
        const ScheduleLive live =
            liveOf("3h", {"2026-11-22T00:00:00Z", "2026-11-22T03:00:00Z", "2026-11-22T12:00:03Z"});
        line.show({live.dayBegins, live.dayEnds, live.planned, live.done}, kNow);
        const auto picture = [&] { return line.grab().toImage(); };
        const QImage image = picture();
        // 240 px for 24 h from 10 on: an hour is 10 px. The middle of a dot, past its ring.
        const auto isGreen = [&](int hour) {
            return image.pixelColor(10 + 10 * hour, 12) == theme::color(theme::Token::PassText);
        };
        for (const int hour : {0, 3, 12})
            QVERIFY2(isGreen(hour), qPrintable(QString::number(hour)));
        for (const int hour : {6, 9, 15, 18, 21})
            QVERIFY2(!isGreen(hour), qPrintable(QString::number(hour)));
        QCOMPARE(image.pixelColor(10 + 132, 2), theme::color(theme::Token::Text));  // 13:12
        line.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(picture() == image);
        QCOMPARE(line.textAt({10 + 30, 12}), QStringLiteral("03:00 UTC, begun 03:00:00"));
        QCOMPARE(line.textAt({10 + 60, 12}), QStringLiteral("06:00 UTC, not run"));
        QCOMPARE(line.textAt({10 + 210, 12}), QStringLiteral("21:00 UTC, to come"));
        QCOMPARE(line.textAt({10 + 45, 12}), QString());
        QVERIFY(line.accessibleDescription().contains(u'3'));
    }
    void a_day_of_1440_runs_and_one_of_none_are_drawn() {
        widgets::DayLine line;
        line.resize(140, line.sizeHint().height());
        line.show({}, kNow);
        QVERIFY(!line.grab().isNull());
        const ScheduleLive live = liveOf("60s");
        QCOMPARE(live.planned.size(), std::size_t(1440));
        line.show({live.dayBegins, live.dayEnds, live.planned, live.planned}, kNow);
        QVERIFY(!line.grab().isNull());
    }

    void the_badges_hold_the_schedule_to_its_requirements() {
        core::runtime::Snapshot now;
        const TrainingRequirements required{minutes(195), 0.95};
        ScheduleLive schedule = asDesigned();
        auto badges = trainingBadges(now, schedule, kNow, required);
        QCOMPARE(badges.size(), std::size_t(4));
        QCOMPARE(badges[0].verdict, Verdict::CannotTell);
        QCOMPARE(badges[2].verdict, Verdict::Pass);
        for (const char* start : {"2026-11-22T12:00:00Z", "2026-11-22T09:00:00Z"}) {
            TrainingRun run;
            run.started = at(start);
            run.state = "done";
            now.runs.push_back(run);
        }
        badges = trainingBadges(now, schedule, kNow, required);
        QCOMPARE(badges[0].verdict, Verdict::Pass);
        QCOMPARE(badges[0].value.replace(QChar(0xA0), u' '), QStringLiteral("3 h 00 min"));
        QVERIFY(badges[0].requirement.contains(u'≤'));
        // The newest is too long ago.
        QCOMPARE(trainingBadges(now, schedule, kNow + hours(3), required)[0].verdict,
                 Verdict::Fail);
        QCOMPARE(trainingBadges(now, schedule, kNow, {})[0].verdict, Verdict::Off);
        schedule.onTime = 4;
        QCOMPARE(trainingBadges(now, schedule, kNow, required)[2].verdict, Verdict::Fail);
        schedule.due = schedule.onTime = 0;
        QCOMPARE(trainingBadges(now, schedule, kNow, required)[2].verdict, Verdict::CannotTell);
        QCOMPARE(trainingBadges(now, liveOf("off"), kNow, required)[2].verdict, Verdict::Off);
        // A minute of the demo is three hours.
        now.runs[0].started = kNow - seconds(30);
        now.runs[1].started = kNow - seconds(90);
        schedule.timeFactor = 180;
        badges = trainingBadges(now, schedule, kNow, required);
        QCOMPARE(badges[0].value.replace(QChar(0xA0), u' '), QStringLiteral("3 h 00 min"));
    }

    void the_dialog_previews_what_is_typed_and_saves_it() {
        const tests::FakeClock clock(kNow);
        std::string saved;
        ScheduleDialog dialog(
            asDesigned(), clock,
            [&](const std::string& text) {
                saved = text;
                return core::Status();
            },
            nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto runs = [&] {
            return dialog.findChild<QLabel*>(QStringLiteral("nextRuns"))->text().split(u'\n');
        };
        QCOMPARE(runs().size(), 5);
        QVERIFY2(runs()[0].startsWith(QStringLiteral("15:00 UTC, in 1")), qPrintable(runs()[0]));
        QVERIFY2(runs()[4].contains(QStringLiteral("23 Nov 2026, 03:00 UTC")),
                 qPrintable(runs()[4]));
        auto* count = dialog.findChild<QLineEdit*>(QStringLiteral("intervalCount"));
        QCOMPARE(count->text(), QStringLiteral("3"));
        count->setFocus();
        count->selectAll();
        QTest::keyClicks(count, QStringLiteral("45"));
        auto* unit = dialog.findChild<QComboBox*>(QStringLiteral("intervalUnit"));
        QTest::keyClick(unit, Qt::Key_Up);
        QVERIFY2(runs()[0].startsWith(QStringLiteral("13:30 UTC")), qPrintable(runs()[0]));
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("saveSchedule")),
                          Qt::LeftButton);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(saved, std::string("45m"));
    }
    void the_dialog_tells_what_is_wrong_at_its_field() {
        const tests::FakeClock clock(kNow);
        ScheduleDialog dialog(
            liveOf("30 9 * * mon-fri"), clock, [](const std::string&) { return core::Status(); },
            nullptr);
        dialog.show();
        auto* cron = dialog.findChild<QLineEdit*>(QStringLiteral("cronText"));
        auto* save = dialog.findChild<QPushButton*>(QStringLiteral("saveSchedule"));
        QCOMPARE(cron->text(), QStringLiteral("30 9 * * mon-fri"));
        QVERIFY(save->isEnabled());
        const auto type = [&](const char* text) {
            cron->selectAll();
            QTest::keyClicks(cron, QLatin1String(text));
        };
        type("0 0 31 2 *");
        QVERIFY(!save->isEnabled());
        QVERIFY(cron->accessibleDescription().contains(QStringLiteral("never come")));
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("nextRuns"))->text().isEmpty());
        QTest::keyClick(cron, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        type("3h");
        QVERIFY(!save->isEnabled());
        type("0 25 * * *");
        QVERIFY(cron->accessibleDescription().contains(QStringLiteral("0 to 23")));
        tests::shot(dialog, QStringLiteral("schedule-dialog-wrong"));
        type("0 */6 * * *");
        QVERIFY(save->isEnabled());
        QVERIFY(cron->accessibleDescription().isEmpty());
        auto* kind = dialog.findChild<QComboBox*>(QStringLiteral("scheduleKind"));
        kind->setCurrentIndex(0);
        auto* count = dialog.findChild<QLineEdit*>(QStringLiteral("intervalCount"));
        for (const char* bad : {"0", "-1", "x", "367000000000"}) {
            count->selectAll();
            QTest::keyClicks(count, QLatin1String(bad));
            QVERIFY2(!save->isEnabled(), bad);
        }
        kind->setCurrentIndex(2);
        QVERIFY(save->isEnabled());
    }
    void what_could_not_be_saved_keeps_the_dialog_open() {
        const tests::FakeClock clock(kNow);
        std::atomic<bool> fails = true;
        ScheduleDialog dialog(
            liveOf("off"), clock,
            [&](const std::string& text) -> core::Status {
                if (fails)
                    return core::Error{core::Errc::Io, "could not write: No space left", text};
                return {};
            },
            nullptr);
        dialog.show();
        auto* save = dialog.findChild<QPushButton*>(QStringLiteral("saveSchedule"));
        QCOMPARE(dialog.findChild<QComboBox*>(QStringLiteral("scheduleKind"))->currentIndex(), 2);
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(!save->isEnabled());
        auto* failure = dialog.findChild<QLabel*>(QStringLiteral("scheduleFailure"));
        QTRY_VERIFY(failure->isVisible());
        QVERIFY(failure->text().contains(QStringLiteral("No space left")));
        QVERIFY(dialog.isVisible() && save->isEnabled());
        fails = false;
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
    }
    void the_preview_of_the_demo_is_in_wall_time() {
        const tests::FakeClock clock(kNow);
        const ScheduleDialog dialog(
            liveOf("3h", {}, 180), clock, [](const std::string&) { return core::Status(); },
            nullptr);
        const QStringList runs =
            dialog.findChild<QLabel*>(QStringLiteral("nextRuns"))->text().split(u'\n');
        QVERIFY2(runs[0].startsWith(QStringLiteral("13:13:24 UTC")), qPrintable(runs[0]));
        QVERIFY2(runs[1].startsWith(QStringLiteral("13:14:24 UTC")), qPrintable(runs[1]));
    }
    void cleanupTestCase() { ui::async::jobPool()->waitForDone(); }

  private:
    tests::UiFixture ui_;
};

FAIRLEAD_TEST(ScheduleCardTest)
#include "schedule_card_test.moc"
