// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/test_main.h"
#include "tests/ui/fixture.h"
#include "tests/ui/shell/sheets.h"
#include "ui/async/live_timer.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/fuzzy.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/toasts.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/charts/line_chart.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/focus_ring.h"

using namespace ui;
using namespace ui::shell;
using theme::Verdict;

namespace {

constexpr PageEntry kCatalog[]{
    {"states", "Training", "cpu", PageGroup::Operate, &makePage<tests::ComponentSheet>},
    {"charts", "Registry", "package", PageGroup::Operate, &makePage<tests::ChartSheet>},
    {"fairness", "Fairness", "scale", PageGroup::ResponsibleMl, &makePage<tests::ChartSheet>},
    {"recommendations", "Recommendations", "sparkles", PageGroup::Explore,
     &makePage<tests::ChartSheet>},
    {"settings", "Settings", "settings", PageGroup::Bottom, &makePage<tests::ChartSheet>},
};

void fillBars(MainWindow& window) {
    TopBar& bar = window.context().topBar;
    bar.setProfile(QStringLiteral("prod · eu-1"));
    bar.chip(QStringLiteral("kafka"))
        ->set({QStringLiteral("Kafka"), QStringLiteral("3 brokers"), Verdict::Pass, {}, {}});
    bar.chip(QStringLiteral("prometheus"))
        ->set({QStringLiteral("Prometheus"), QStringLiteral("slow 1.8 s"), Verdict::Warn, {}, {}});
    bar.chip(QStringLiteral("store"))
        ->set({QStringLiteral("Store"),
               QStringLiteral("6 ms"),
               Verdict::Pass,
               {},
               {{QStringLiteral("Address"), QStringLiteral("/var/lib/x"), true, {}}}});
    bar.setModel({QStringLiteral("v42"),
                  QStringLiteral("live · signed"),
                  Verdict::Info,
                  QStringLiteral("package"),
                  {}});
    StatusBar& status = window.context().statusBar;
    status.setFact(QStringLiteral("training"), "history",
                   QStringLiteral("Last training 12:06 · v42"));
    status.setFact(QStringLiteral("next"), "timer", QStringLiteral("Next training in 01:47:12"));
    status.setUpdated(window.context().clock.now());
    window.rail().setVerdict(QStringLiteral("fairness"), Verdict::Pass);
}

}  // namespace

class MainWindowTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init() {
        QSettings().clear();
        window_ = std::make_unique<MainWindow>(ui_.theme, kCatalog, clock_);
        fillBars(*window_);
    }
    void cleanup() { window_.reset(); }

    void the_first_page_is_shown_and_the_others_are_not_made() {
        open();
        QVERIFY(window_->pages().isMade(QStringLiteral("states")));
        QVERIFY(!window_->pages().isMade(QStringLiteral("charts")));
        QVERIFY(window_->windowTitle().startsWith(QStringLiteral("States and components")));
    }
    void pages_change_by_key_and_are_told() {
        open();
        auto* sheet = qobject_cast<tests::ComponentSheet*>(window_->pages().current());
        QCOMPARE(sheet->activated, 1);
        QTest::keyClick(window_.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(window_->context().navigator.current(), QStringLiteral("charts"));
        QCOMPARE(sheet->deactivated, 1);
        QTest::keyClick(window_.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(window_->pages().current(), sheet);
        QTest::keyClick(window_.get(), Qt::Key_F5);
        QTRY_COMPARE(sheet->refreshed, 1);
        window_->context().navigator.go(QStringLiteral("states"),
                                        {QStringLiteral("version"), QStringLiteral("v41")});
        QCOMPARE(sheet->opened.id, QStringLiteral("v41"));
    }
    void the_palette_finds_and_runs_by_keyboard() {
        open();
        QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = window_->findChild<CommandPalette*>();
        QVERIFY(palette);
        QVERIFY(QTest::qWaitForWindowActive(palette));
        auto* line = palette->findChild<QLineEdit*>();
        QTest::keyClicks(line, QStringLiteral("regi"));
        auto* list = palette->findChild<QListWidget*>();
        QCOMPARE(list->item(0)->text(), QStringLiteral("Registry"));
        tests::shot(*palette, QStringLiteral("palette"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(window_->context().navigator.current(), QStringLiteral("charts"));
    }
    void fuzzy_scores_prefer_whole_words_then_starts_then_scatter() {
        QVERIFY(fuzzyScore(QStringLiteral("reg"), QStringLiteral("Registry")) >
                fuzzyScore(QStringLiteral("reg"), QStringLiteral("Change region")) - 500);
        QVERIFY(fuzzyScore(QStringLiteral("st"), QStringLiteral("Switch theme")) > 0);
        QCOMPARE(fuzzyScore(QStringLiteral("xyz"), QStringLiteral("Registry")), -1);
        QCOMPARE(fuzzyScore({}, QStringLiteral("Registry")), 0);
    }
    void question_mark_shows_the_shortcuts() {
        open();
        QTest::keyClick(window_.get(), Qt::Key_Question);
        QTRY_VERIFY(window_->findChild<ShortcutsDialog*>());
        tests::shot(*window_->findChild<ShortcutsDialog*>(), QStringLiteral("shortcuts"));
    }
    void the_rail_collapses_by_key_and_when_the_window_is_narrow() {
        open();
        QVERIFY(!window_->rail().isCollapsed());
        QTest::keyClick(window_.get(), Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(window_->rail().isCollapsed());
        QCOMPARE(window_->rail().width(), theme::kRailCollapsed);
        QTest::keyClick(window_.get(), Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(!window_->rail().isCollapsed());
        window_->resize(1150, 760);
        QTRY_VERIFY(window_->rail().isCollapsed());
    }
    void ctrl_shift_t_switches_the_theme_and_it_is_kept() {
        open();
        QTest::keyClick(window_.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(ui_.theme.scheme(), theme::Scheme::Light);
        QCOMPARE(MainWindow::savedThemeChoice(), theme::Choice::Light);
        ui_.theme.setChoice(theme::Choice::Dark);
    }
    void the_page_of_last_time_comes_back() {
        open();
        window_->context().navigator.go(QStringLiteral("charts"));
        window_->close();
        window_ = std::make_unique<MainWindow>(ui_.theme, kCatalog, clock_);
        open();
        QCOMPARE(window_->context().navigator.current(), QStringLiteral("charts"));
    }
    void toasts_leave_by_themselves_but_a_failure_stays() {
        QWidget window;
        window.resize(900, 600);
        window.show();
        Toasts toasts(&window, 30);
        int undone = 0;
        toasts.show({Verdict::Fail,
                     QStringLiteral("Training run 318 stopped"),
                     QStringLiteral("Validate: 3 columns missing"),
                     {},
                     nullptr,
                     {}});
        toasts.show({Verdict::Pass,
                     QStringLiteral("v41 is live"),
                     {},
                     QStringLiteral("Undo"),
                     "undo-2",
                     [&undone] { ++undone; }});
        QCOMPARE(toasts.count(), 2);
        for (auto* button : toasts.findChildren<QPushButton*>())
            QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(undone, 1);
        toasts.show({Verdict::Info, QStringLiteral("Saved"), {}, {}, nullptr, {}});
        QTRY_COMPARE(toasts.count(), 1);
    }
    void a_live_timer_pulls_only_while_visible() {
        QWidget widget;
        int pulls = 0;
        async::LiveTimer timer(
            &widget, [&pulls] { ++pulls; }, std::chrono::milliseconds(5));
        QVERIFY(!timer.running());
        widget.show();
        QTRY_VERIFY(pulls > 3);
        widget.hide();
        QVERIFY(!timer.running());
        const int before = pulls;
        timer.pullNow();
        QCOMPARE(pulls, before);
    }
    void every_control_has_a_name_for_screen_readers() {
        open();
        window_->context().navigator.go(QStringLiteral("charts"));
        for (const auto* widget : window_->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus ||
                widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            // The drawing area inside a view: the view has the name.
            if (qobject_cast<const QAbstractScrollArea*>(widget->parentWidget())) continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() ||
                               (button && !button->text().isEmpty()) ||
                               qobject_cast<const QScrollBar*>(widget);
            QVERIFY2(named,
                     qPrintable(QStringLiteral("%1 in %2")
                                    .arg(QLatin1String(widget->metaObject()->className()),
                                         QLatin1String(
                                             widget->parentWidget()->metaObject()->className()))));
        }
    }
    void the_window_paints_quickly() {
        window_.reset();
        QElapsedTimer timer;
        timer.start();
        window_ = std::make_unique<MainWindow>(ui_.theme, kCatalog, clock_);
        const qint64 made = timer.elapsed();
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        window_->grab();
        qInfo("constructed in %lld ms, painted after %lld ms", static_cast<long long>(made),
              static_cast<long long>(timer.elapsed()));
        QVERIFY2(timer.elapsed() < 2000, "something heavy got into the start");
    }
    void the_sheets_can_be_looked_at() {
        open();
        for (const auto choice :
             {theme::Choice::Dark, theme::Choice::Light, theme::Choice::HighContrast}) {
            const QString name = QString::number(static_cast<int>(choice));
            ui_.theme.setChoice(choice);
            window_->context().navigator.go(QStringLiteral("charts"));
            auto* latency = window_->findChild<widgets::LineChart*>(QStringLiteral("latency"));
            latency->setCrosshair(140);
            tests::shot(*window_, QStringLiteral("charts-") + name);
            window_->context().navigator.go(QStringLiteral("states"));
            auto* focus = window_->findChild<QWidget*>(QStringLiteral("focusMe"));
            window_->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(window_.get()));
            focus->clearFocus();
            QTest::keyClick(window_.get(), Qt::Key_Shift);
            focus->setFocus(Qt::TabFocusReason);
            QCOMPARE(window_->findChild<widgets::FocusRing*>()->target(), focus);
            QTest::qWait(350);
            window_->context().toasts.show({Verdict::Pass, QStringLiteral("v41 is live"),
                                            QStringLiteral("Rolled back from v42 at 13:14:02"),
                                            QStringLiteral("Undo"), "undo-2", [] {}});
            tests::shot(*window_, QStringLiteral("states-") + name);
        }
        ui_.theme.setChoice(theme::Choice::Dark);
        ui_.theme.setTextScale(130);
        tests::shot(*window_, QStringLiteral("states-130"));
        ui_.theme.setTextScale(100);
        confirmation();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        window_->context().navigator.go(QStringLiteral("charts"));
        QCoreApplication::processEvents();
        tests::shot(*window_, QStringLiteral("charts-rtl"));
        window_->context().navigator.go(QStringLiteral("states"));
        QCoreApplication::processEvents();
        tests::shot(*window_, QStringLiteral("states-rtl"));
        QVERIFY(window_->rail().mapTo(window_.get(), QPoint(0, 0)).x() > 1000);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

  private:
    void open() {
        window_->resize(1440, 900);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }
    void confirmation() {
        widgets::Confirmation c;
        c.question = QStringLiteral("Roll back the live model to v41?");
        c.effect = QStringLiteral(
            "New requests use v41 within about 20 seconds. v42 stays in the registry.");
        c.changes = {{QStringLiteral("Live model"), QStringLiteral("v42"), QStringLiteral("v41"),
                      QStringLiteral("Replaced"), Verdict::Off},
                     {QStringLiteral("Catalog coverage"), QStringLiteral("93.4 %"),
                      QStringLiteral("92.7 %"), QStringLiteral("Still ≥ 80 %"), Verdict::Pass},
                     {QStringLiteral("NDCG@10"), QStringLiteral("0.412"), QStringLiteral("0.405"),
                      QStringLiteral("0.007 lower"), Verdict::Warn}};
        c.checks = {{QStringLiteral("Signature of v41 valid"), Verdict::Pass},
                    {QStringLiteral("File matches its SHA-256"), Verdict::Pass}};
        c.undo = QStringLiteral("You can undo this with Roll forward to v42.");
        c.verb = QStringLiteral("Roll back to v41");
        c.verbIcon = "undo-2";
        widgets::ConfirmDialog dialog(c, window_.get());
        dialog.open();
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("p95 latency is close to the limit"));
        tests::shot(dialog, QStringLiteral("confirm"));
        tests::shot(*window_, QStringLiteral("confirm-behind"));
        dialog.reject();
    }

    tests::UiFixture ui_;
    tests::StillClock clock_;
    std::unique_ptr<MainWindow> window_;
};

FAIRLEAD_TEST(MainWindowTest)
#include "main_window_test.moc"
