// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <cmath>

#include "tests/support/movielens_folder.h"
#include "tests/support/test_main.h"
#include "tests/ui/pages/engine_fixture.h"
#include "ui/async/job_slot.h"
#include "ui/pages/recommendations/list_model.h"
#include "ui/pages/recommendations/look_up.h"
#include "ui/pages/recommendations/reason_text.h"
#include "ui/pages/recommendations/side_by_side_dialog.h"
#include "ui/shell/page_host.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/part_bars.h"
#include "ui/widgets/data_table.h"

using namespace ui;
using pages::ListModel;
using shell::MainWindow;

namespace {

constexpr auto kPage = "recommendations";

/// The window on an engine, opened on the page; found by the names that the page gives its parts.
struct Console {
    MainWindow window;

    Console(theme::Theme& theme, core::runtime::Engine& engine)
        : window(theme, shell::pageCatalog(), engine.clock(), &engine) {
        window.resize(1440, 900);
        window.show();
        if (!QTest::qWaitForWindowActive(&window)) qFatal("no window");
        window.context().navigator.go(QLatin1String(kPage));
    }
    template <class W>
    W* find(const char* name) {
        auto* widget = window.pages().current()->findChild<W*>(QLatin1String(name));
        if (!widget) qFatal("no %s", name);
        return widget;
    }
    widgets::DataTable* list() { return find<widgets::DataTable>("list"); }
    QString cell(int row, int column) {
        return list()->model()->index(row, column).data().toString();
    }
    QStringList items() {
        QStringList all;
        for (int r = 0; r < list()->model()->rowCount(); ++r)
            all << cell(r, ListModel::Item);
        return all;
    }
    QString title() { return find<QWidget>("listCard")->accessibleName(); }
    /// Types a user id and presses Enter.
    void lookUp(const QString& user) {
        auto* field = find<QLineEdit>("user");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, user);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void choose(const char* select, int index) {
        auto* box = find<QComboBox>(select);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    QStringList said() {
        QStringList texts;
        for (auto* label : window.pages().current()->findChildren<QLabel*>()) {
            if (label->isVisible()) texts << label->text();
        }
        return texts;
    }
};

bool ends(QString title, const char* user) {
    return title.remove(QChar(0x2068)).remove(QChar(0x2069)).endsWith(QLatin1String(user));
}

}  // namespace

class RecommendationsPageTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() {
        engine_ = std::make_unique<tests::EngineFixture>(true, 2);
        QTRY_VERIFY_WITH_TIMEOUT(engine_->engine->snapshot()->versions.size() == 2, 20000);
        QTRY_VERIFY(engine_->engine->snapshot()->serving.version ==
                    engine_->engine->snapshot()->live);
    }
    void cleanup() {
        // Jobs of a page that has gone may still be using the engine.
        ui::async::jobPool()->waitForDone();
        QSettings().clear();
    }
    void cleanupTestCase() { engine_.reset(); }

    void a_user_is_looked_up_by_keyboard() {
        Console console(ui_.theme, *engine_->engine);
        QTest::keyClick(&console.window, Qt::Key_U, Qt::ControlModifier);
        QTRY_VERIFY(console.find<QLineEdit>("user")->hasFocus());
        QTRY_VERIFY(console.find<QWidget>("start")->isVisible());
        console.lookUp(QStringLiteral("7"));
        QTRY_COMPARE(console.items().size(), 10);
        QVERIFY2(ends(console.title(), "Top 10 for user 7"), qPrintable(console.title()));
        QTRY_VERIFY(console.find<QWidget>("cards")->isVisible());
        QVERIFY(!console.find<QWidget>("start")->isVisible());
        const auto badges = console.window.pages().current()->findChildren<widgets::Badge*>();
        QCOMPARE(badges.size(), 4);
        QCOMPARE(badges[1]->badgeText().value, QStringLiteral("10 of 10"));
        QCOMPARE(badges[1]->badgeText().verdict, theme::Verdict::Pass);
        // What the page shows is what the engine gives.
        const auto* history = console.find<widgets::DataTable>("history");
        QCOMPARE(std::size_t(history->model()->rowCount()),
                 engine_->engine->events().history("7")->size());
    }
    void another_length_asks_again() {
        Console console(ui_.theme, *engine_->engine);
        console.lookUp(QStringLiteral("7"));
        QTRY_COMPARE(console.items().size(), 10);
        console.choose("length", 3);
        QTRY_COMPARE(console.items().size(), 50);
        QTRY_VERIFY(console.list()->verticalScrollBar()->maximum() > 0);
        console.choose("length", 0);
        QTRY_COMPARE(console.items().size(), 5);
        QTRY_VERIFY(ends(console.title(), "Top 5 for user 7"));
    }
    void an_empty_user_is_said_at_the_field() {
        Console console(ui_.theme, *engine_->engine);
        QTest::mouseClick(console.find<QPushButton>("get"), Qt::LeftButton);
        QVERIFY(!console.find<QLineEdit>("user")->accessibleDescription().isEmpty());
        QVERIFY(!console.find<QWidget>("cards")->isVisible());
        QTest::keyClicks(console.find<QLineEdit>("user"), QStringLiteral("7"));
        QVERIFY(console.find<QLineEdit>("user")->accessibleDescription().isEmpty());
    }
    void an_unknown_user_gets_what_is_popular_and_no_error() {
        Console console(ui_.theme, *engine_->engine);
        console.lookUp(QStringLiteral("somebody else"));
        QTRY_COMPARE(console.items().size(), 10);
        QVERIFY(!console.window.pages().current()->findChild<widgets::ErrorBanner*>());
        QTRY_VERIFY(console.said().join(u'|').contains(QStringLiteral("is a new user")));
        bool popular = false;
        for (int r = 0; r < 10; ++r)
            popular |= console.cell(r, ListModel::Reason).startsWith(QStringLiteral("Popular"));
        QVERIFY(popular);
        QVERIFY(console.said().contains(QStringLiteral("No ratings yet")));
        console.lookUp(QStringLiteral("7"));
        QTRY_VERIFY(!console.said().join(u'|').contains(QStringLiteral("is a new user")));
    }
    void random_and_new_users_are_one_click_away() {
        Console console(ui_.theme, *engine_->engine);
        QTest::mouseClick(console.find<QPushButton>("random"), Qt::LeftButton);
        QTRY_COMPARE(console.items().size(), 10);
        const std::string user = console.find<QLineEdit>("user")->text().toStdString();
        QVERIFY(!engine_->engine->events().history(user)->empty());
        QTest::mouseClick(console.find<QPushButton>("new"), Qt::LeftButton);
        QTRY_VERIFY(ends(console.title(), "new-user"));
    }
    void the_selection_decides_what_is_explained_and_shares_add_up() {
        Console console(ui_.theme, *engine_->engine);
        console.lookUp(QStringLiteral("7"));
        QTRY_COMPARE(console.items().size(), 10);
        auto* bars = console.window.pages().current()->findChild<widgets::PartBars*>();
        console.list()->setFocus();
        for (int row = 0; row < 10; ++row) {
            QTRY_COMPARE(console.list()->currentRow(), row);
            const QString why = bars->parentWidget()->parentWidget()->accessibleName();
            QVERIFY2(why.contains(console.cell(row, ListModel::Item)), qPrintable(why));
            double sum = 0;
            for (const QStringList& part : bars->textTable().rows)
                sum += part[1].toDouble();
            QVERIFY(std::abs(sum - 1) < 1e-9);
            QTest::keyClick(console.list(), Qt::Key_Down);
        }
    }
    void the_list_is_copied_as_the_document_that_programs_get() {
        Console console(ui_.theme, *engine_->engine);
        console.lookUp(QStringLiteral("7"));
        QTRY_COMPARE(console.items().size(), 10);
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(console.find<QPushButton>("copy"), Qt::LeftButton);
        const auto json = core::Json::parse(QGuiApplication::clipboard()->text().toStdString());
        QCOMPARE(json["user_id"].get<std::string>(), std::string("7"));
        QCOMPARE(json["recommendations"].size(), std::size_t(10));
        QCOMPARE(json["model_version"].get<std::string>(), engine_->engine->snapshot()->live.text);
        QCOMPARE(console.window.context().toasts.count(), 1);
    }
    void another_version_is_chosen_and_compared() {
        Console console(ui_.theme, *engine_->engine);
        auto* versions = console.find<QComboBox>("version");
        QTRY_COMPARE(versions->count(), 2);
        console.lookUp(QStringLiteral("7"));
        QTRY_COMPARE(console.items().size(), 10);
        auto* compare = console.find<widgets::DataTable>("compare");
        QTRY_COMPARE(compare->model()->rowCount(), 2);
        QCOMPARE(compare->model()->index(0, pages::CompareModel::Shared).data().toString(),
                 QStringLiteral("10"));
        console.choose("version", 1);
        QTRY_VERIFY(console.said().join(u'|').contains(
            QStringLiteral("served by %1").arg(versions->itemText(1))));
        QTRY_COMPARE(compare->model()->index(0, 0).data().toString(), versions->itemText(1));
        QTRY_VERIFY(
            compare->model()->index(1, 0).data().toString().endsWith(QStringLiteral("live")));
        QTest::mouseClick(console.find<QPushButton>("sideBySide"), Qt::LeftButton);
        auto* dialog = console.window.findChild<pages::SideBySideDialog*>();
        QVERIFY(dialog);
        const auto tables = dialog->findChildren<widgets::DataTable*>();
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables[0]->model()->rowCount(), 10);
        tests::shot(*dialog, QStringLiteral("recommendations-side-by-side"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!console.window.findChild<pages::SideBySideDialog*>());
    }
    void a_new_live_version_answers_at_once() {
        Console console(ui_.theme, *engine_->engine);
        console.lookUp(QStringLiteral("7"));
        QTRY_COMPARE(console.items().size(), 10);
        const std::string before = engine_->engine->snapshot()->live.text;
        QVERIFY(engine_->engine->rollback({}, "to see the page follow",
                                          core::registry::Actor::person("tester")));
        QTRY_VERIFY(engine_->engine->snapshot()->live.text != before);
        const QString live = QString::fromStdString(engine_->engine->snapshot()->live.text);
        QTRY_VERIFY(QString(console.said().join(u'|'))
                        .remove(QChar(0x2068))
                        .remove(QChar(0x2069))
                        .contains(QStringLiteral("served by %1").arg(live)));
        QVERIFY(engine_->engine->promote(before, "back again",
                                         core::registry::Actor::person("tester"), true));
    }
    void diversity_gives_its_reasons() {
        // The draws decide; the seed makes them the same every time.
        int explored = 0, kept = 0, plainReasons = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const auto found =
                pages::lookUp(*engine_->engine, {std::to_string(seed), 10, {}, "diversity", seed});
            QVERIFY(found);
            for (const auto& row : found->rows) {
                const QString reason = pages::reasonText(*found, row);
                const auto* draw = row.why.stage("exploration");
                const auto* tail = row.why.stage("tail_slots");
                QVERIFY(draw && tail);
                if (tail->reserved) {
                    ++kept;
                    QCOMPARE(reason, QStringLiteral("Place kept for tail items"));
                } else if (draw->explored) {
                    ++explored;
                    QVERIFY2(reason.startsWith(QStringLiteral("Exploration pick, ε = 0.")),
                             qPrintable(reason));
                } else {
                    ++plainReasons;
                    QVERIFY(reason.startsWith(QStringLiteral("Close to ")) ||
                            reason.startsWith(QStringLiteral("Described like ")) ||
                            reason.startsWith(QStringLiteral("Popular")));
                }
                QCOMPARE(pages::whyFacts(*found, row).size(), std::size_t(8));
            }
        }
        QVERIFY(explored > 0 && kept > 0 && plainReasons > 0);
        const auto again = pages::lookUp(*engine_->engine, {"7", 20, {}, "diversity", 3});
        const auto same = pages::lookUp(*engine_->engine, {"7", 20, {}, "diversity", 3});
        QCOMPARE(core::serving::sharedItems(again->list, same->list), std::size_t(20));
    }
    void the_models_keep_their_promises() {
        const auto first = pages::lookUp(*engine_->engine, {"7", 20, {}, "plain", 1});
        const auto second = pages::lookUp(*engine_->engine, {"8", 10, {}, "diversity", 2});
        const auto compared =
            pages::compareVersions(*engine_->engine, *first, {"7", 20, {}, {}, {}},
                                   {engine_->engine->snapshot()->versions.back().record.id,
                                    core::VersionId{"no such version"}},
                                   {});
        QVERIFY(first && second && compared);
        QVERIFY((*compared)[2].failure && !(*compared)[1].failure);
        ListModel list;
        pages::HistoryModel history;
        pages::CompareModel compare;
        pages::SideModel side;
        using Tester = QAbstractItemModelTester;
        const auto mode = Tester::FailureReportingMode::QtTest;
        Tester a(&list, mode), b(&history, mode), c(&compare, mode), d(&side, mode);
        for (const auto* found : {&*first, &*second, &*first}) {
            list.show(*found);
            history.setRows(found->history);
        }
        compare.setRows(*compared);
        side.show((*compared)[0], (*compared)[1]);
        side.show((*compared)[1], (*compared)[0]);
        QCOMPARE(list.rowCount(), 20);
        QCOMPARE(list.index(0, ListModel::Relevance).data().toString(), QStringLiteral("1.00"));
    }
    void without_a_model_the_page_leads_to_training() {
        {
            tests::EngineFixture empty(true, 0);
            Console console(ui_.theme, *empty.engine);
            QTRY_VERIFY(console.said().contains(QStringLiteral("There is no live model yet")));
            QVERIFY(!console.find<QLineEdit>("user")->isEnabled());
            const auto buttons = console.find<QWidget>("start")->findChildren<QPushButton*>();
            QPushButton* go = nullptr;
            for (auto* button : buttons) {
                if (button->text() == QStringLiteral("Go to Training")) go = button;
            }
            QVERIFY(go);
            QTest::mouseClick(go, Qt::LeftButton);
            QCOMPARE(console.window.context().navigator.current(), QStringLiteral("training"));
            ui::async::jobPool()->waitForDone();
        }
    }
    void pictures() {
        const auto folder = tests::movielensFolder();
        if (qEnvironmentVariableIsEmpty("FAIRLEAD_SHOTS")) QSKIP("FAIRLEAD_SHOTS is not set");
        if (!folder) QSKIP("FAIRLEAD_DATASETS does not name a folder with ml-latest-small");
        tests::EngineFixture real(false);
        QVERIFY(real.engine->importMovielens(*folder, {}, {}));
        real.train(50);
        real.train(100);
        QTRY_VERIFY_WITH_TIMEOUT(real.engine->snapshot()->versions.size() == 2, 20000);
        Console console(ui_.theme, *real.engine);
        tests::shot(console.window, QStringLiteral("recommendations-start"));
        console.lookUp(QStringLiteral("204"));
        QTRY_COMPARE_WITH_TIMEOUT(console.items().size(), 10, 20000);
        console.list()->selectRow(2);
        QTRY_COMPARE_WITH_TIMEOUT(console.find<widgets::DataTable>("compare")->model()->rowCount(),
                                  2, 20000);
        shots(console, QString());
        console.choose("pipeline", 2);
        QTest::qWait(1500);
        shots(console, QStringLiteral("-diversity"));
        console.window.resize(1100, 700);
        QTest::qWait(100);
        tests::shot(console.window, QStringLiteral("recommendations-1100"));
        tests::shot(*console.window.pages().current(),
                    QStringLiteral("recommendations-1100-whole"));
        QApplication::setLayoutDirection(Qt::RightToLeft);
        console.window.resize(1440, 900);
        QTest::qWait(100);
        tests::shot(console.window, QStringLiteral("recommendations-rtl"));
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QTest::mouseClick(console.find<QPushButton>("new"), Qt::LeftButton);
        QTest::qWait(1500);
        tests::shot(console.window, QStringLiteral("recommendations-new"));
        ui::async::jobPool()->waitForDone();
    }

  private:
    void shots(Console& console, const QString& suffix) {
        for (const auto choice : {theme::Choice::Light, theme::Choice::Dark}) {
            ui_.theme.setChoice(choice);
            QTest::qWait(100);
            tests::shot(console.window,
                        (choice == theme::Choice::Dark ? QStringLiteral("recommendations-dark")
                                                       : QStringLiteral("recommendations-light")) +
                            suffix);
        }
    }

    tests::UiFixture ui_;
    std::unique_ptr<tests::EngineFixture> engine_;
};

FAIRLEAD_TEST(RecommendationsPageTest)
#include "recommendations_page_test.moc"
