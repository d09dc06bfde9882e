// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTranslator>

#include "tests/support/test_main.h"
#include "tests/ui/pages/made_abuse.h"
#include "ui/async/job_slot.h"
#include "ui/bridge/units.h"
#include "ui/pages/abuse/abuse_models.h"
#include "ui/pages/abuse/abuse_words.h"
#include "ui/pages/abuse/drill_dialog.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/inputs.h"

using namespace ui;
using tests::AbuseWindow;
using theme::Verdict;
using widgets::DataTable;
using widgets::ScatterChart;

namespace {

const QString kReason = QStringLiteral("rated 150 films in a minute");

std::vector<widgets::BadgeText> badgesOf(const AbuseWindow& page) {
    std::vector<widgets::BadgeText> texts;
    for (const auto* badge : page.page()->findChildren<widgets::Badge*>())
        texts.push_back(badge->badgeText());
    return texts;
}

/// Off while there is none yet.
widgets::BadgeText badgeOf(const AbuseWindow& page, std::size_t badge) {
    const auto badges = badgesOf(page);
    return badge < badges.size() ? badges[badge] : widgets::BadgeText{};
}

int rowsOf(const AbuseWindow& page, const char* card) {
    return page.in<DataTable>(card)->model()->rowCount();
}

/// Writes a reason into the open dialog and confirms it.
void confirm(const AbuseWindow& page, const QString& reason) {
    widgets::ConfirmDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = page.window->findChild<widgets::ConfirmDialog*>()));
    dialog->findChild<QPlainTextEdit*>()->setPlainText(reason);
    for (auto* button : dialog->findChildren<widgets::Button*>()) {
        if (button->text() != QStringLiteral("Cancel") && button->isEnabled())
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    dialog->reject();
}

void clickToast(const AbuseWindow& page, const QString& text) {
    for (auto* button : page.window->findChildren<QAbstractButton*>()) {
        if (button->text() == text && button->isVisible()) return button->click();
    }
    qFatal("no toast offers %s", qPrintable(text));
}

QPoint placeOf(const ScatterChart& chart, const QString& id) {
    return chart.placeOf(id)->toPoint();
}

}  // namespace

class AbusePageTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void before_the_first_judgement_the_page_says_so() {
        AbuseWindow page(ui_);
        page.open();
        QTRY_VERIFY(page.said().contains(QStringLiteral("Nobody has been judged yet")));
        QTRY_COMPARE(badgesOf(page).size(), 3u);
        for (const auto& badge : badgesOf(page))
            QCOMPARE(badge.verdict, Verdict::Off);
        QVERIFY(!page.find<QAbstractButton>("excludeUsers")->isEnabled());
        tests::shot(*page.window, QStringLiteral("abuse-empty"));
    }
    void flagged_users_wait_in_the_table_the_worst_first() {
        AbuseWindow page(ui_);
        page.port->set(tests::judged(tests::abusedRatings()));
        page.open();
        QTRY_COMPARE(rowsOf(page, "flaggedCard"), 10);
        const auto* model = page.in<DataTable>("flaggedCard")->model();
        const auto score = [&](int row) {
            return model->index(row, pages::FlaggedModel::Score).data(models::SortRole).toDouble();
        };
        for (int row = 1; row < 10; ++row)
            QVERIFY(score(row - 1) >= score(row));
        QVERIFY(model->index(0, 0).data().toString().startsWith(QStringLiteral("x-")));
        QVERIFY(!model->index(0, pages::FlaggedModel::Reason).data().toString().isEmpty());
        QVERIFY(page.said().contains(QStringLiteral("10 users wait for review")) ||
                page.said().contains(QStringLiteral("10 user(s) wait for review")));
        QCOMPARE(badgeOf(page, 0).verdict, Verdict::Warn);
        QCOMPARE(rowsOf(page, "rulesCard"), 8);
        QVERIFY(page.window->pages().current()->verdict() == Verdict::Warn);
    }
    void who_is_excluded_is_left_out_and_undo_takes_it_back() {
        AbuseWindow page(ui_);
        page.port->set(tests::judged(tests::abusedRatings()));
        page.open();
        QTRY_COMPARE(rowsOf(page, "flaggedCard"), 10);
        auto* table = page.in<DataTable>("flaggedCard");
        table->selectAll();
        QCOMPARE(page.find<QAbstractButton>("excludeUsers")->text(),
                 QStringLiteral("Exclude 10 from training…"));
        page.click("excludeUsers");
        confirm(page, kReason);
        QTRY_COMPARE(page.port->calls().size(), 1);
        QVERIFY(page.port->calls()[0].startsWith(QStringLiteral("exclude x-")));
        QVERIFY(page.port->calls()[0].endsWith(kReason));
        QTRY_COMPARE(badgeOf(page, 1).verdict, Verdict::Pass);
        QCOMPARE(badgeOf(page, 1).value, bridge::percent(1, 0));
        QCOMPARE(badgeOf(page, 0).verdict, Verdict::Pass);
        QVERIFY(page.said().contains(QStringLiteral("none of their ratings will be in training")));
        QVERIFY(page.find<QWidget>("releaseUsers")->isVisible());
        QVERIFY(!page.find<QAbstractButton>("excludeUsers")->isEnabled());  // all are excluded
        clickToast(page, QStringLiteral("Undo"));
        QTRY_COMPARE(page.port->calls().size(), 2);
        QVERIFY(page.port->calls()[1].startsWith(QStringLiteral("release x-")));
        QVERIFY(page.port->calls()[1].endsWith(QStringLiteral("Undone: ") + kReason));
        QTRY_COMPARE(badgeOf(page, 0).verdict, Verdict::Warn);
    }
    void a_training_that_would_take_the_excluded_fails_the_check() {
        AbuseWindow page(ui_);
        page.port->set(tests::judged(tests::abusedRatings()));
        page.port->forgetExclusion();
        const std::vector<std::string> users{"x-00001"};
        QVERIFY(page.port->quarantine(users, "ten characters and more"));
        page.open();
        QTRY_COMPARE(badgesOf(page).size(), 3u);
        QCOMPARE(badgeOf(page, 1).verdict, Verdict::Fail);
    }
    void a_cleared_user_no_longer_waits() {
        AbuseWindow page(ui_);
        page.port->set(tests::judged(tests::abusedRatings()));
        page.open();
        QTRY_COMPARE(rowsOf(page, "flaggedCard"), 10);
        page.in<DataTable>("flaggedCard")->setSelectedRows({0, 1});
        page.click("clearUsers");
        confirm(page, QStringLiteral("two film critics at work"));
        QTRY_VERIFY(page.said().contains(QStringLiteral("8 waiting")));
        QVERIFY(page.said().contains(QStringLiteral("2 cleared")));
        clickToast(page, QStringLiteral("Undo"));
        QTRY_VERIFY(page.said().contains(QStringLiteral("10 waiting")));
        QVERIFY(page.port->calls().back().startsWith(QStringLiteral("reopen ")));
    }
    void a_short_reason_confirms_nothing() {
        AbuseWindow page(ui_);
        page.port->set(tests::judged(tests::abusedRatings()));
        page.open();
        QTRY_COMPARE(rowsOf(page, "flaggedCard"), 10);
        page.in<DataTable>("flaggedCard")->setSelectedRows({0});
        page.click("excludeUsers");
        confirm(page, QStringLiteral("too short"));
        QTest::qWait(50);
        QVERIFY(page.port->calls().isEmpty());
    }
    void what_could_not_be_stored_is_said() {
        AbuseWindow page(ui_);
        page.port->set(tests::judged(tests::abusedRatings()));
        page.open();
        QTRY_COMPARE(rowsOf(page, "flaggedCard"), 10);
        page.in<DataTable>("flaggedCard")->setSelectedRows({0});
        page.port->setFailure(core::Error{core::Errc::Io, "the disk is full", {}});
        page.click("excludeUsers");
        confirm(page, kReason);
        QTRY_VERIFY(page.window->findChild<shell::Toasts*>()->count() > 0);
        QTRY_VERIFY(page.said().contains(QStringLiteral("could not be read")));
        page.port->setFailure({});
        page.page()->refresh();
        QTRY_COMPARE(rowsOf(page, "flaggedCard"), 10);
    }
    void the_chart_and_the_table_tick_the_same_users() {
        AbuseWindow page(ui_);
        page.port->set(tests::judged(tests::abusedRatings()));
        page.open();
        QTRY_COMPARE(rowsOf(page, "flaggedCard"), 10);
        auto* chart = page.in<ScatterChart>("behaviourCard");
        auto* table = page.in<DataTable>("flaggedCard");
        // A frame around everything takes the flagged, not the crowd.
        QTest::mousePress(chart, Qt::LeftButton, {}, QPoint(1, 1));
        QTest::mouseMove(chart, QPoint(60, 60));
        QTest::mouseMove(chart, chart->rect().bottomRight() - QPoint(1, 1));
        QTest::mouseRelease(chart, Qt::LeftButton, {}, chart->rect().bottomRight() - QPoint(1, 1));
        QCOMPARE(chart->selected().size(), 10);
        QCOMPARE(table->selectedRows().size(), 10u);
        // From the table to the chart.
        table->setSelectedRows({3});
        const QString id = table->model()->index(3, 0).data().toString();
        QCOMPARE(chart->selected(), QStringList{id});
        // A click on a point, and Ctrl for one more.
        const QString other = table->model()->index(5, 0).data().toString();
        QTest::mouseClick(chart, Qt::LeftButton, {}, placeOf(*chart, other));
        QCOMPARE(chart->selected().size(), 1);
        QCOMPARE(table->selectedRows().size(), 1u);
        QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(chart->width() - 4, 30));
        QVERIFY(table->selectedRows().empty());
    }
    void the_chart_can_be_used_by_keys() {
        AbuseWindow page(ui_);
        page.port->set(tests::judged(tests::abusedRatings()));
        page.open();
        QTRY_COMPARE(rowsOf(page, "flaggedCard"), 10);
        auto* chart = page.in<ScatterChart>("behaviourCard");
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Space);
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Space);
        QCOMPARE(page.in<DataTable>("flaggedCard")->selectedRows().size(), 2u);
        QTest::keyClick(chart, Qt::Key_Space);
        QCOMPARE(page.in<DataTable>("flaggedCard")->selectedRows().size(), 1u);
    }
    void the_user_with_the_cursor_is_explained() {
        AbuseWindow page(ui_);
        page.port->set(tests::judged(tests::abusedRatings()));
        page.open();
        QTRY_COMPARE(rowsOf(page, "flaggedCard"), 10);
        QVERIFY(page.said().contains(QStringLiteral("Nobody is chosen")));
        auto* table = page.in<DataTable>("flaggedCard");
        table->setFocus();
        table->selectRow(2);
        QVERIFY(page.find<QLabel>("userFlags")->text().contains(QStringLiteral("Volume")));
        QVERIFY(page.find<QLabel>("userFlags")->text().contains(QStringLiteral("median")));
        QString went;
        QObject::connect(&page.window->context().navigator, &shell::Navigator::went,
                         page.window.get(),
                         [&](const QString& where, const shell::Subject& subject) {
                             went = where + u' ' + subject.kind + u' ' + subject.id;
                         });
        const QString id = table->model()->index(table->currentIndex().row(), 0).data().toString();
        page.click("openRecommendations");
        QCOMPARE(went, QStringLiteral("recommendations user ") + id);
    }
    void a_simulated_attack_ends_in_a_card_and_a_badge() {
        AbuseWindow page(ui_);
        page.port->setData(core::judge::withRatings({}, tests::abusedRatings()));
        page.port->set(tests::judged(tests::abusedRatings()));
        page.port->setAudience(true);
        page.open();
        page.click("simulateAttack");
        auto* dialog = page.window->findChild<pages::DrillDialog*>();
        QVERIFY(dialog);
        QString said;
        for (const auto* label : dialog->findChildren<QLabel*>())
            said += label->text();
        QVERIFY(said.contains(QStringLiteral("against a copy")));
        QVERIFY(said.contains(QStringLiteral("Rating spam")));
        auto* kind = dialog->findChild<widgets::Select*>(QStringLiteral("attackKind"));
        kind->setCurrentIndex(4);  // segment
        QCOMPARE(dialog->findChild<QSpinBox*>(QStringLiteral("attackers"))->value(), 20);
        tests::shot(*dialog, QStringLiteral("abuse-drill-dialog"));
        dialog->findChild<QAbstractButton*>(QStringLiteral("runDrill"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(badgeOf(page, 2).verdict != Verdict::Off, 20000);
        QTRY_VERIFY(!page.window->findChild<pages::DrillDialog*>());
        QVERIFY(page.find<QLabel>("drillSentence")->text().contains(QStringLiteral("of 20")));
        QVERIFY(page.port->calls().isEmpty());
    }
    void a_target_that_does_not_exist_is_said_in_the_dialog() {
        AbuseWindow page(ui_);
        page.port->setData(core::judge::withRatings({}, tests::abusedRatings()));
        page.open();
        page.click("simulateAttack");
        auto* dialog = page.window->findChild<pages::DrillDialog*>();
        dialog->findChild<widgets::Select*>(QStringLiteral("attackKind"))->setCurrentIndex(1);
        dialog->findChild<QLineEdit*>(QStringLiteral("attackTarget"))
            ->setText(QStringLiteral("nothing"));
        dialog->findChild<QAbstractButton*>(QStringLiteral("runDrill"))->click();
        auto* error = dialog->findChild<QLabel*>(QStringLiteral("drillError"));
        QTRY_VERIFY(error->isVisible());
        QVERIFY(error->text().contains(QStringLiteral("no such item")));
        QVERIFY(dialog->findChild<QAbstractButton*>(QStringLiteral("runDrill"))->isEnabled());
        dialog->reject();
    }
    void cancelling_stops_the_attack() {
        AbuseWindow page(ui_);
        page.port->setData(core::judge::withRatings({}, tests::abusedRatings()));
        page.port->holdDrill();
        page.open();
        page.click("simulateAttack");
        auto* dialog = page.window->findChild<pages::DrillDialog*>();
        dialog->findChild<QAbstractButton*>(QStringLiteral("runDrill"))->click();
        QVERIFY(!dialog->findChild<QAbstractButton*>(QStringLiteral("runDrill"))->isEnabled());
        dialog->findChild<QAbstractButton*>(QStringLiteral("cancelDrill"))->click();
        // A job that had not begun ends unheard; one that had is told to stop.
        ui::async::jobPool()->waitForDone();
        QTRY_VERIFY(!page.window->findChild<pages::DrillDialog*>());
        QCOMPARE(badgeOf(page, 2).verdict, Verdict::Off);
    }
    void nothing_is_prepared_again_while_nothing_changes() {
        AbuseWindow page(ui_);
        page.port->set(tests::judged(tests::abusedRatings()));
        page.open();
        QTRY_COMPARE(rowsOf(page, "flaggedCard"), 10);
        QTest::qWait(100);
        const int reads = page.port->reads();
        QTest::qWait(700);  // nothing happens: there is no condition to wait for
        QCOMPARE(page.port->reads(), reads);
        page.clock.advance(std::chrono::seconds(6));
        QTRY_COMPARE(page.port->reads(), reads + 1);
    }
    void a_hundred_thousand_users_leave_the_window_free() {
        std::vector<core::events::RatingEvent> none;
        auto report = std::make_shared<core::abuse::AbuseReport>();
        for (int u = 0; u < 100000; ++u) {
            core::abuse::UserVerdict user;
            user.userId = "u" + std::to_string(1000000 + u);
            user.features.ratings = 1 + u % 400;
            user.features.sd = 0.01 * (u % 180);
            user.features.pace.mostInHour = u % 90;
            if (u % 200 == 0) {
                user.decision = core::abuse::Decision::Review;
                user.score = 4 + u % 13;
                user.flags.push_back({core::abuse::Rule::Volume,
                                      user.score,
                                      {{"ratings", 400.0}, {"median", 12.0}},
                                      {},
                                      "x"});
            }
            report->users.push_back(std::move(user));
        }
        core::judge::Verdicts verdicts;
        verdicts.judged = true;
        verdicts.at = tests::kAbuseNow;
        verdicts.abuse = report;
        AbuseWindow page(ui_);
        page.open();
        QTRY_VERIFY(page.said().contains(QStringLiteral("Nobody has been judged yet")));
        page.port->set(verdicts);
        QTRY_COMPARE(rowsOf(page, "flaggedCard"), 500);
        QVERIFY(page.in<ScatterChart>("behaviourCard")->data().points.size() <= 2500u);
        QTest::qWait(200);
        verdicts.at += std::chrono::seconds(1);
        const tests::LoopGaps gaps;
        page.port->set(verdicts);
        const int reads = page.port->reads();
        QTRY_VERIFY(page.port->reads() > reads);
        QTest::qWait(600);
        qInfo() << "longest gap" << gaps.worstMs() << "ms";
        QVERIFY2(gaps.worstMs() < 150, qPrintable(QString::number(gaps.worstMs())));
    }
    void pictures() {
        if (qEnvironmentVariable("FAIRLEAD_SHOTS").isEmpty())
            QSKIP("FAIRLEAD_SHOTS names no folder");
        AbuseWindow page(ui_);
        page.port->setData(core::judge::withRatings({}, tests::abusedRatings()));
        page.port->set(tests::judged(tests::abusedRatings(true)));
        const std::vector<std::string> users{"x-00003"};
        QVERIFY(page.port->quarantine(users, "gave 180 ratings in ten minutes"));
        page.open();
        QTRY_VERIFY(rowsOf(page, "flaggedCard") > 10);
        page.in<DataTable>("flaggedCard")->setSelectedRows({0, 1, 2});
        page.in<DataTable>("flaggedCard")->selectRow(0);
        const auto take = [&](const char* name) {
            QTest::qWait(500);
            tests::shot(*page.window, QLatin1String(name));
        };
        take("abuse-dark");
        const auto whole = [&](const char* name) {
            QTest::qWait(300);
            tests::shot(*page.page(), QLatin1String(name));
        };
        page.click("simulateAttack");
        auto* dialog = page.window->findChild<pages::DrillDialog*>();
        dialog->findChild<widgets::Select*>(QStringLiteral("attackKind"))->setCurrentIndex(4);
        dialog->findChild<QAbstractButton*>(QStringLiteral("runDrill"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(badgeOf(page, 2).verdict != Verdict::Off, 20000);
        whole("abuse-whole-dark");
        ui_.theme.setChoice(theme::Choice::Light);
        whole("abuse-whole-light");
        take("abuse-light");
        page.window->resize(1100, 700);
        whole("abuse-1100");
        page.window->setLayoutDirection(Qt::RightToLeft);
        whole("abuse-rtl");
        ui_.theme.setChoice(theme::Choice::Dark);
    }

  private:
    tests::UiFixture ui_;
};

FAIRLEAD_TEST(AbusePageTest)
#include "abuse_page_test.moc"
