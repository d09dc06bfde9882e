// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPropertyAnimation>
#include <QTest>
#include <QToolButton>

#include "tests/support/test_main.h"
#include "tests/ui/fixture.h"
#include "ui/widgets/button.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/line_chart.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/explain_sheet.h"
#include "ui/widgets/state_panel.h"

using namespace ui::widgets;

namespace {

Explanation aboutCoverage() {
    return {QStringLiteral("Which share of the catalogue was shown to anybody."),
            QStringLiteral("Items shown at least once / items of the catalogue."),
            QStringLiteral("At least 80 %."), QStringLiteral("Turn exploration up.")};
}

/// A window with one chart card that can be explained, one that cannot, and a button.
struct Window : QWidget {
    Window() {
        auto* row = new QHBoxLayout(this);
        auto* line = new LineChart;
        line->setSeries({{QStringLiteral("Coverage"), {{0, 71}, {1, 93}}}});
        line->setThresholds({{80, QStringLiteral("Required ≥ 80 %"), {}}});
        line->setFocusPolicy(Qt::StrongFocus);
        chart = line;
        card = new ChartCard(QStringLiteral("Catalogue coverage"), line);
        card->setExplanation(aboutCoverage());
        plain = new Card(QStringLiteral("Activity"));
        button = new Button(QStringLiteral("Look"));
        plain->body()->addWidget(button);
        row->addWidget(card);
        row->addWidget(plain);
        resize(1000, 600);
    }
    LineChart* chart;
    ChartCard* card;
    Card* plain;
    Button* button;
};

QStringList textOf(const QWidget& sheet) {
    QStringList lines;
    for (const auto* line : sheet.findChildren<QLabel*>()) {
        if (!line->isHidden()) lines << line->text();
    }
    return lines;
}

}  // namespace

class ExplainSheetTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init() {
        ui_.theme.setReducedMotion(true);
        window_ = std::make_unique<Window>();
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }
    void cleanup() { window_.reset(); }

    void the_menu_of_a_card_that_can_be_explained_offers_it_with_its_key() {
        auto* action = window_->card->menu()->findChild<QAction*>(QStringLiteral("explain"));
        if (!action) action = window_->card->findChild<QAction*>(QStringLiteral("explain"));
        QVERIFY(action);
        QCOMPARE(action->text(), QStringLiteral("Explain this chart"));
        QCOMPARE(action->shortcut(), QKeySequence(Qt::Key_F1));
        action->trigger();
        QVERIFY(ExplainSheet::in(*window_));
        window_->card->setExplanation(aboutCoverage());
        QCOMPARE(window_->card->menu()->actions().count(action), 1);
    }
    void every_section_is_there_and_the_value_of_now() {
        const auto* sheet = ExplainSheet::open(*window_->card);
        const QStringList lines = textOf(*sheet);
        for (const QString& expected :
             {QStringLiteral("Catalogue coverage"), QStringLiteral("What it shows"),
              aboutCoverage().shows, QStringLiteral("How it is computed"), aboutCoverage().computed,
              QStringLiteral("Requirement"), aboutCoverage().requirement,
              QStringLiteral("What to do when it fails"), aboutCoverage().whenItFails}) {
            QVERIFY2(lines.contains(expected), qPrintable(expected));
        }
        QVERIFY(lines.contains(window_->chart->accessibleDescription()));
        QVERIFY(sheet->accessibleName().contains(QStringLiteral("Catalogue coverage")));
        QVERIFY(sheet->accessibleDescription().contains(aboutCoverage().whenItFails));
        tests::shot(*window_, QStringLiteral("explain-sheet"));
    }
    void what_is_not_required_says_so_and_what_cannot_fail_says_nothing() {
        Explanation about = aboutCoverage();
        about.requirement.clear();
        about.whenItFails.clear();
        window_->card->setExplanation(about);
        const QStringList lines = textOf(*ExplainSheet::open(*window_->card));
        QVERIFY(lines.contains(QStringLiteral("There is none.")));
        QVERIFY(!lines.contains(QStringLiteral("What to do when it fails")));
    }
    void the_sentence_follows_the_chart_and_goes_with_it() {
        const auto* sheet = ExplainSheet::open(*window_->card);
        auto* now = sheet->findChild<QLabel*>(QStringLiteral("explainedNow"));
        window_->chart->setSeries({{QStringLiteral("Coverage"), {{0, 71}, {1, 42}}}});
        QTRY_VERIFY(now->text().contains(QStringLiteral("42")));
        window_->card->showState({QStringLiteral("cpu"), QStringLiteral("No run yet")});
        QTRY_VERIFY(now->isHidden());
    }
    void it_stands_at_the_end_side_and_follows_the_window() {
        auto* sheet = ExplainSheet::open(*window_->card);
        QTRY_COMPARE(sheet->geometry().right(), window_->rect().right());
        QCOMPARE(sheet->height(), window_->height());
        window_->resize(1200, 700);
        QTRY_COMPARE(sheet->geometry().right(), window_->rect().right());
        QCOMPARE(sheet->height(), 700);
        window_->setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(sheet->x(), 0);
        tests::shot(*window_, QStringLiteral("explain-sheet-rtl"));
    }
    void it_slides_unless_motion_is_reduced() {
        auto* still = ExplainSheet::open(*window_->card);
        QCOMPARE(still->geometry().right(), window_->rect().right());
        QCOMPARE(still->findChild<QPropertyAnimation*>()->duration(), 0);
        delete still;
        ui_.theme.setReducedMotion(false);
        QApplication::setEffectEnabled(Qt::UI_General);  // the test's desktop has none
        auto* sliding = ExplainSheet::open(*window_->card);
        const auto* motion = sliding->findChild<QPropertyAnimation*>();
        QCOMPARE(motion->duration(), 150);
        QCOMPARE(motion->startValue().toPoint(), QPoint(window_->width(), 0));
        QTRY_COMPARE(sliding->geometry().right(), window_->rect().right());
    }
    void the_focus_goes_in_and_escape_brings_it_back() {
        window_->chart->setFocus();
        QPointer<ExplainSheet> sheet = ExplainSheet::open(*window_->card);
        QCOMPARE(window_->focusWidget(), sheet.data());
        QTest::keyClick(sheet, Qt::Key_Tab);
        QVERIFY(sheet->isAncestorOf(window_->focusWidget()));
        QTest::keyClick(window_->focusWidget(), Qt::Key_Escape);
        QCOMPARE(window_->focusWidget(), window_->chart);
        QTRY_VERIFY(!sheet);
    }
    void escape_closes_it_from_its_text_as_well() {
        QPointer<ExplainSheet> sheet = ExplainSheet::open(*window_->card);
        auto* now = sheet->findChild<QLabel*>(QStringLiteral("explainedNow"));
        now->setFocus();
        QTest::keyClick(now, Qt::Key_Escape);
        QTRY_VERIFY(!sheet);
        QVERIFY(window_->focusWidget());
    }
    void the_close_button_closes_it_and_leaves_other_focus_alone() {
        QPointer<ExplainSheet> sheet = ExplainSheet::open(*window_->card);
        window_->button->setFocus();
        sheet->findChild<QToolButton*>(QStringLiteral("closeExplanation"))->click();
        QTRY_VERIFY(!sheet);
        QCOMPARE(window_->focusWidget(), window_->button);
    }
    void it_goes_when_its_card_is_hidden_or_deleted() {
        QPointer<ExplainSheet> sheet = ExplainSheet::open(*window_->card);
        window_->card->hide();
        QTRY_VERIFY(!sheet);
        window_->card->show();
        sheet = ExplainSheet::open(*window_->card);
        delete window_->card;
        QTRY_VERIFY(!sheet);
    }
    void a_window_has_one_and_the_first_focus_is_kept() {
        window_->plain->setExplanation({QStringLiteral("What happened last."), {}, {}, {}});
        window_->button->setFocus();
        QPointer<ExplainSheet> first = ExplainSheet::open(*window_->card);
        QCOMPARE(ExplainSheet::open(*window_->card), first.data());
        auto* second = ExplainSheet::open(*window_->plain);
        QVERIFY(!first);
        QCOMPARE(window_->findChildren<ExplainSheet*>().size(), 1);
        QVERIFY(!second->findChild<Button*>(QStringLiteral("explainedTable")));
        second->close();
        QCOMPARE(window_->focusWidget(), window_->button);
    }
    void only_a_focused_card_with_an_explanation_is_explained() {
        window_->button->setFocus();
        QVERIFY(!ExplainSheet::explainFocused(*window_));
        QVERIFY(!ExplainSheet::in(*window_));
        window_->chart->setFocus();
        QVERIFY(ExplainSheet::explainFocused(*window_));
        QCOMPARE(ExplainSheet::in(*window_)->card(), window_->card);
    }
    void its_values_can_be_viewed_as_a_table() {
        auto* sheet = ExplainSheet::open(*window_->card);
        sheet->findChild<Button*>(QStringLiteral("explainedTable"))->click();
        auto* dialog = window_->findChild<QDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<DataTable*>()->model()->rowCount(), 2);
    }

  private:
    tests::UiFixture ui_;
    std::unique_ptr<Window> window_;
};

FAIRLEAD_TEST(ExplainSheetTest)
#include "explain_sheet_test.moc"
