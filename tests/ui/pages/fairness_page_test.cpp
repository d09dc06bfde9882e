// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QDialog>
#include <QElapsedTimer>
#include <QTextBrowser>
#include <QThread>

#include "core/fairness/harms.h"
#include "tests/support/test_main.h"
#include "tests/ui/pages/made_fairness.h"
#include "ui/bridge/units.h"
#include "ui/pages/fairness/fairness_series.h"
#include "ui/pages/fairness/fairness_words.h"
#include "ui/pages/fairness/group_table.h"
#include "ui/pages/fairness/harms_card.h"
#include "ui/pages/fairness/published_card.h"
#include "ui/pages/help.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/line_chart.h"
#include "ui/widgets/charts/row_bars.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/explain_sheet.h"
#include "ui/widgets/kpi_card.h"

using namespace ui;
using core::fairness::State;
using tests::FairnessWindow;
using tests::MadeLists;
using tests::madeVerdicts;
using theme::Verdict;

namespace {

MadeLists narrow() {
    MadeLists made;
    made.reach = 240;
    return made;
}

MadeLists few() {
    MadeLists made;
    made.requests = 60;
    return made;
}

/// How often a widget was painted.
class PaintCount final : public QObject {
  public:
    explicit PaintCount(QWidget* widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

}  // namespace

class FairnessPageTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void before_the_first_judgement_the_page_says_that_nothing_was_judged() {
        FairnessWindow page(ui_);
        page.open();
        QTRY_VERIFY(page.said().contains(QStringLiteral("No list was judged yet")));
        QVERIFY(page.find<QWidget>("emptyCard")->isVisible());
        QVERIFY(!page.find<QWidget>("coverageCard")->isVisible());
        QVERIFY(page.page()->findChildren<widgets::Badge*>().empty());
        QVERIFY(!page.page()->verdict());
        tests::shot(*page.window, QStringLiteral("fairness-empty"));
    }
    void a_problem_is_told_with_and_without_a_judgement() {
        FairnessWindow page(ui_);
        core::judge::Verdicts none;
        none.problem = "The store cannot be read.";
        page.open(none);
        QTRY_VERIFY(page.find<QWidget>("problemBanner")->isVisible());
        QVERIFY(page.said().contains(QStringLiteral("The store cannot be read.")));
        page.port->set(madeVerdicts(few()));
        QTRY_VERIFY(!page.find<QWidget>("problemBanner")->isVisible());
        QVERIFY(!page.find<QWidget>("emptyCard")->isVisible());
    }
    void fair_lists_pass_with_their_values_and_requirements() {
        MadeLists even;
        even.favour = 1;
        const auto verdicts = madeVerdicts(even);
        QCOMPARE(core::judge::verdict(verdicts, "coverage")->state, State::Pass);
        FairnessWindow page(ui_);
        page.open(verdicts);
        const auto badges = page.page()->findChildren<widgets::Badge*>();
        QCOMPARE(badges.size(), 3);
        QCOMPARE(badges[0]->badgeText().verdict, Verdict::Pass);
        QVERIFY(badges[0]->badgeText().requirement.contains(QStringLiteral("80")));
        QCOMPARE(badges[2]->badgeText().verdict, Verdict::Info);
        QVERIFY(badges[2]->badgeText().requirement.contains(QStringLiteral("no requirement")));
        QVERIFY(page.said().contains(QStringLiteral("2 of 2 fairness requirements hold")));
        // The figure without a requirement says nothing about the page.
        QCOMPARE(*page.page()->verdict(), Verdict::Pass);
    }
    void narrow_lists_fail_and_the_page_says_so() {
        const auto verdicts = madeVerdicts(narrow());
        QCOMPARE(core::judge::verdict(verdicts, "coverage")->state, State::Fail);
        FairnessWindow page(ui_);
        page.open(verdicts);
        QCOMPARE(page.page()->findChildren<widgets::Badge*>()[0]->badgeText().verdict,
                 Verdict::Fail);
        QVERIFY(page.said().contains(QStringLiteral("broken")));
        QCOMPARE(*page.page()->verdict(), Verdict::Fail);
    }
    void what_cannot_be_told_says_what_is_missing() {
        const auto verdicts = madeVerdicts(few());
        const auto* coverage = core::judge::verdict(verdicts, "coverage");
        QCOMPARE(coverage->state, State::CannotTell);
        QVERIFY(coverage->moreRequests);
        FairnessWindow page(ui_);
        page.open(verdicts);
        const auto badge = page.page()->findChildren<widgets::Badge*>()[0]->badgeText();
        QCOMPARE(badge.verdict, Verdict::CannotTell);
        QCOMPARE(badge.requirement,
                 QStringLiteral("needs %1 more requests")
                     .arg(QLocale().toString(qlonglong(*coverage->moreRequests))));
        QVERIFY(page.said().contains(QStringLiteral("cannot be told yet")));
        auto* chart = page.in<widgets::LineChart>("coverageCard");
        QVERIFY(chart->textTable().header.contains(QStringLiteral("Reachable")));
        tests::shot(*page.page(), QStringLiteral("fairness-cannot-tell"));
    }
    void the_charts_draw_what_was_judged() {
        const auto verdicts = madeVerdicts();
        FairnessWindow page(ui_);
        page.open(verdicts);
        const auto coverage = page.in<widgets::LineChart>("coverageCard")->textTable();
        QCOMPARE(coverage.rows.size(), std::size_t(2));
        QCOMPARE(coverage.rows[1][1].toDouble(), verdicts.versions[1].numbers.coverage.value * 100);
        QCOMPARE(coverage.rows[1][2].toDouble(),
                 verdicts.versions[1].numbers.coverage.ci95->low * 100);
        QVERIFY(coverage.header.contains(QStringLiteral("Required ≥ ") + bridge::percent(0.8, 0)));
        const auto lorenz = page.in<widgets::LineChart>("lorenzCard");
        QCOMPARE(lorenz->legend().size(), std::size_t(3));
        QVERIFY(lorenz->accessibleDescription().contains(QLocale().toString(
            verdicts.fairness->number("gini_catalogue")->estimate.value, 'f', 2)));
        const auto diversity = page.in<widgets::BarChart>("diversityCard")->textTable();
        for (std::size_t s = 0; s < 3; ++s) {
            const auto& segment = verdicts.fairness->parity.segments[s];
            QCOMPARE(diversity.rows[s][1].toDouble(), segment.comparable->value);
            QCOMPARE(diversity.rows[s][3].toDouble(), segment.comparable->ci95->high);
        }
        QCOMPARE(page.in<widgets::RowBars>("topCard")->bars().size(), std::size_t(10));
        QTRY_COMPARE(page.in<widgets::BarChart>("exposureCard")->textTable().rows.size(),
                     std::size_t(40));
        QTRY_COMPARE(page.in<widgets::DataTable>("groupsCard")->model()->rowCount(),
                     static_cast<int>(verdicts.fairness->groups.size()));
    }
    void bars_of_popularity_hold_the_whole_catalogue_and_its_tiers() {
        MadeLists made;
        made.items = 803;  // does not divide by forty
        const auto verdicts = madeVerdicts(made);
        const auto& counts = verdicts.fairness->slotsOf;
        const auto bars = pages::exposureBars(*verdicts.catalogue, counts);
        QCOMPARE(bars.size(), std::size_t(40));
        std::int64_t items = 0, slotCount = 0;
        double weighted = 0;
        for (const auto& bar : bars) {
            items += bar.items;
            slotCount += bar.slotCount;
            weighted += bar.timesFair * static_cast<double>(bar.items);
        }
        QCOMPARE(items, 803);
        QCOMPARE(slotCount, verdicts.fairness->facts.slotCount);
        QVERIFY(std::abs(weighted / 803 - 1) < 1e-9);  // the mean item has a fair share
        using core::fairness::Tier;
        const auto inTier = [&](Tier tier) {
            return std::ranges::count(bars, tier, &pages::ExposureBar::tier);
        };
        QCOMPARE(inTier(Tier::Head), 12);
        QCOMPARE(inTier(Tier::Tail), 12);
        QVERIFY(bars.front().timesFair > bars.back().timesFair);
        // The first item of made catalogues has most interactions: the slow way to the first bar.
        std::int64_t first = 0;
        for (std::int64_t i = 0; i < bars.front().items; ++i)
            first += counts[static_cast<std::size_t>(i)];
        QCOMPARE(bars.front().slotCount, first);
    }
    void bars_of_few_items_and_of_none() {
        MadeLists made;
        made.items = 15;
        const auto verdicts = madeVerdicts(made);
        QCOMPARE(pages::exposureBars(*verdicts.catalogue, verdicts.fairness->slotsOf).size(),
                 std::size_t(15));
        QVERIFY(pages::exposureBars({}, {}).empty());
        QVERIFY(pages::exposureBars(*verdicts.catalogue, {}).empty());
    }
    void an_empty_window_has_empty_charts_and_no_verdict_that_passes() {
        MadeLists made;
        made.requests = 0;
        FairnessWindow page(ui_);
        page.open(madeVerdicts(made));
        for (const char* card : {"coverageCard", "lorenzCard", "diversityCard", "topCard"})
            QVERIFY2(!page.in<widgets::ChartWidget>(card)->isVisible(), card);
        QTRY_VERIFY(!page.in<widgets::BarChart>("exposureCard")->isVisible());
        for (const auto* badge : page.page()->findChildren<widgets::Badge*>())
            QVERIFY(badge->badgeText().verdict != Verdict::Pass);
        // A Gini of no lists is not that of equal ones.
        QCOMPARE(page.page()->findChildren<widgets::Badge*>()[2]->badgeText().value,
                 QStringLiteral("–"));
        QVERIFY(!page.in<widgets::DataTable>("groupsCard")->isVisible());
        tests::shot(*page.page(), QStringLiteral("fairness-nothing-shown"));
    }
    void the_same_judgement_is_not_drawn_again() {
        FairnessWindow page(ui_);
        page.open(madeVerdicts());
        QTRY_VERIFY(page.in<widgets::DataTable>("groupsCard")->model()->rowCount() > 0);
        QTest::qWait(300);
        const PaintCount paints(page.in<widgets::LineChart>("coverageCard"));
        const int pulls = page.port->pulls();
        QTRY_VERIFY(page.port->pulls() >= pulls + 3);
        QCOMPARE(paints.count, 0);
    }
    void groups_say_their_share_beside_the_catalogue_s() {
        const auto verdicts = madeVerdicts();
        pages::GroupsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(verdicts.fairness->groups);
        using Column = pages::GroupsModel::Column;
        QCOMPARE(model.index(0, Column::Attribute).data().toString(), QStringLiteral("Popularity"));
        QCOMPARE(model.index(0, Column::Value).data().toString(), QStringLiteral("Head"));
        const auto& head = verdicts.fairness->groups.front();
        QCOMPARE(model.index(0, Column::Ratio).data().toString(),
                 QLocale().toString(head.exposure.value / head.catalogue, 'f', 2));
        QVERIFY(model.index(0, Column::Interval).data().toString().contains(u'%'));
    }
    void published_numbers_stand_beside_ours() {
        const auto verdicts = madeVerdicts(narrow());
        const auto rows = pages::publishedRows(verdicts);
        QCOMPARE(rows.size(), std::size_t(7));
        QCOMPARE(
            rows[1].published,
            QLocale().toString(verdicts.fairness->number("gini_shown")->estimate.value, 'f', 3));
        QVERIFY(rows[1].published != rows[1].ours);
        QCOMPARE(rows[3].published,
                 QLocale().toString(*verdicts.fairness->parity.publishedGap, 'f', 3));
    }
    void every_harm_has_what_watches_it() {
        const auto verdicts = madeVerdicts(narrow());
        const auto all = core::fairness::defaultRegister();
        const auto rows = pages::harmRows(verdicts);
        QCOMPARE(rows.size(), all.harms.size() + all.proxies.size());
        for (const auto& row : rows)
            QVERIFY(!row.watchedBy.isEmpty() && !row.watchedBy.contains(u'_'));
        const auto cold =
            std::ranges::find(rows, QStringLiteral("Cold-start inequality"), &pages::HarmRow::name);
        QCOMPARE(*cold->verdict, pages::fairnessVerdict(verdicts.fairness->parity.verdict.state));
        const auto bias =
            std::ranges::find(rows, QStringLiteral("Popularity bias"), &pages::HarmRow::name);
        QVERIFY(!bias->verdict);  // its number has no requirement
    }
    void the_register_of_harms_is_folded_until_asked_for() {
        FairnessWindow page(ui_);
        page.open(madeVerdicts());
        auto* table = page.in<widgets::DataTable>("harmsCard");
        QVERIFY(!table->isVisible());
        auto* toggle = page.find<QAbstractButton>("showHarms");
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 9);
    }
    void the_strip_says_what_was_measured_on_whom() {
        MadeLists made;
        made.announced = false;
        FairnessWindow page(ui_);
        const auto verdicts = madeVerdicts(made);
        page.open(verdicts);
        const QString said = page.find<QLabel>("reading")->text();
        for (const auto value : {verdicts.fairness->facts.users, verdicts.fairness->facts.items})
            QVERIFY(said.contains(QLocale().toString(qlonglong(value))));
        QVERIFY(said.contains(QStringLiteral("only what was seen")));
        QVERIFY(said.contains(QStringLiteral("jackknife over 20 groups")));
        made.announced = true;
        page.port->set(madeVerdicts(made));
        QTRY_VERIFY(page.find<QLabel>("reading")->text().contains(QStringLiteral("announced")));
    }
    void f1_explains_the_focused_chart_and_else_opens_the_page_s_help() {
        FairnessWindow page(ui_);
        page.open(madeVerdicts());
        pages::addHelpAction(page.window->context(), page.window.get());
        page.in<widgets::BarChart>("diversityCard")->setFocus();
        QTest::keyClick(page.window.get(), Qt::Key_F1);
        auto* sheet = widgets::ExplainSheet::in(*page.window);
        QVERIFY(sheet);
        QCOMPARE(sheet->card()->title(), QStringLiteral("Diversity by user activity"));
        QTest::qWait(200);
        tests::shot(*page.window, QStringLiteral("fairness-explain"));
        sheet->close();
        page.find<QWidget>("showHarms")->setFocus();
        QTest::keyClick(page.window.get(), Qt::Key_F1);
        auto* help = page.window->findChild<QDialog*>();
        QVERIFY(help);
        QVERIFY(help->findChild<QTextBrowser*>()->toPlainText().contains(
            QStringLiteral("Published numbers beside ours")));
    }
    void every_chart_can_be_explained() {
        FairnessWindow page(ui_);
        page.open(madeVerdicts());
        const auto cards = page.page()->findChildren<widgets::ChartCard*>();
        QCOMPARE(cards.size(), 5);
        for (const auto* card : cards) {
            QVERIFY2(card->explanation(), qPrintable(card->title()));
            QVERIFY(!card->explanation()->computed.isEmpty());
        }
    }
    void a_large_catalogue_does_not_hold_the_window_up() {
        MadeLists made;
        made.items = 30000;
        made.users = 2000;
        made.requests = 8000;
        made.providers = 4000;
        const auto large = madeVerdicts(made);
        FairnessWindow page(ui_);
        page.open(madeVerdicts(few()));
        QTRY_VERIFY(page.in<widgets::DataTable>("groupsCard")->model()->rowCount() > 0);
        page.port->set(large);
        const tests::LoopGaps gaps;
        QTRY_COMPARE(page.in<widgets::DataTable>("groupsCard")->model()->rowCount(), 300);
        // Alone on a machine it is below a frame or two; others may be using this one.
        qInfo("longest time without the event loop: %lld ms", gaps.worstMs());
        QVERIFY2(gaps.worstMs() < 400, qPrintable(QString::number(gaps.worstMs())));
    }
    void pictures() {
        if (qEnvironmentVariable("FAIRLEAD_SHOTS").isEmpty())
            QSKIP("FAIRLEAD_SHOTS names no folder");
        FairnessWindow page(ui_);
        page.open(madeVerdicts());
        const auto take = [&](const char* name) {
            QTest::qWait(500);
            tests::shot(*page.window, QLatin1String(name));
        };
        take("fairness-dark");
        page.find<QAbstractButton>("showHarms")->click();
        QTest::qWait(300);
        tests::shot(*page.page(), QStringLiteral("fairness-whole"));
        ui_.theme.setChoice(theme::Choice::Light);
        take("fairness-light");
        page.window->resize(1100, 700);
        QTest::qWait(300);
        tests::shot(*page.page(), QStringLiteral("fairness-small"));
        page.window->setLayoutDirection(Qt::RightToLeft);
        page.window->resize(1440, 900);
        take("fairness-rtl");
        page.window->setLayoutDirection(Qt::LeftToRight);
        ui_.theme.setChoice(theme::Choice::Dark);
    }

  private:
    tests::UiFixture ui_;
};

FAIRLEAD_TEST(FairnessPageTest)
#include "fairness_page_test.moc"
