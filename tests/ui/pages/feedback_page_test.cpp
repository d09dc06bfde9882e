// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feedback/feedback_page.h"
#include "ui/async/job_slot.h"

#include <QAbstractItemModelTester>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QTranslator>

#include "tests/support/test_main.h"
#include "tests/ui/pages/made_feedback.h"
#include "ui/bridge/units.h"
#include "ui/pages/feedback/drivers_card.h"
#include "ui/pages/feedback/feedback_words.h"
#include "ui/pages/feedback/mitigation_row.h"
#include "ui/pages/feedback/mitigations_card.h"
#include "ui/pages/feedback/mix_bar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/line_chart.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/switch.h"

using namespace ui;
using namespace ui::pages;
using core::judge::Verdicts;
using theme::Verdict;

namespace {

const Verdicts& calm() {
    static const Verdicts made = tests::madeVerdicts("calm", "diversity");
    return made;
}

const Verdicts& echo() {
    static const Verdicts made = tests::madeVerdicts("echo-chamber", "plain");
    return made;
}

std::shared_ptr<tests::MadeFeedbackPort> portWith(const Verdicts& verdicts) {
    auto port = std::make_shared<tests::MadeFeedbackPort>();
    port->verdictsNow = std::make_shared<const Verdicts>(verdicts);
    port->now.shareB = 1;
    return port;
}

/// Every sentence a third longer, as in German.
class LongerWords final : public QTranslator {
  public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* text, const char*,
                                    int) const override {
        const QString english = QString::fromUtf8(text);
        return english + QString(english.size() / 3, u'ö');
    }
};

}  // namespace

class FeedbackPageTest : public QObject {
    Q_OBJECT
    std::unique_ptr<tests::UiFixture> ui_;

  private Q_SLOTS:
    void init() { ui_ = std::make_unique<tests::UiFixture>(); }
    void cleanup() { ui_.reset(); }

    void before_the_first_judgement_the_page_says_so_and_mitigations_can_be_set() {
        tests::FeedbackWindow page(*ui_, std::make_shared<tests::MadeFeedbackPort>());
        QVERIFY(page.find<QWidget>("notJudged")->isVisible());
        QVERIFY(!page.find<QWidget>("giniCard")->isVisible());
        QVERIFY(page.find<QWidget>("mitigationsCard")->isVisible());
        const auto badges = FeedbackWords::badges(Verdicts(), {});
        QCOMPARE(badges.size(), std::size_t(4));
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(badges[i].verdict, Verdict::CannotTell);
            QVERIFY(!badges[i].requirement.isEmpty());
        }
        QCOMPARE(FeedbackWords::title(Verdicts()), QStringLiteral("Nothing was judged yet"));
        tests::shot(*page.window, QStringLiteral("feedback-empty"));
    }
    void title_badges_and_figures_say_what_the_report_says() {
        for (const Verdicts* verdicts : {&calm(), &echo()}) {
            const auto& report = *verdicts->feedback;
            const auto badges = FeedbackWords::badges(*verdicts, {{}, 1});
            QCOMPARE(badges[0].verdict, FeedbackWords::verdict(report.echo.verdict));
            QVERIFY(report.echo.slope.has_value());
            QVERIFY(badges[0].requirement.contains(bridge::change(report.echo.publishedSlope, 3)));
            QCOMPARE(badges[1].verdict, FeedbackWords::verdict(report.starvation.verdicts.back()));
            QVERIFY(!badges[2].value.isEmpty());
            QCOMPARE(badges[3].value, QStringLiteral("3 of 4 on"));
            const auto figures = FeedbackWords::figures(*verdicts, {{}, 1});
            QCOMPARE(figures.size(), std::size_t(5));
            QCOMPARE(figures[0].value, bridge::change(report.echo.slope->value, 3));
            QCOMPARE(figures[1].value, bridge::fixed(report.echo.windows.back().catalogueGini, 3));
        }
    }
    void every_state_of_the_verdict_has_its_own_title() {
        Verdicts verdicts = calm();
        QSet<QString> titles;
        for (const auto state : {core::fairness::State::CannotTell, core::fairness::State::Fail,
                                 core::fairness::State::Warn, core::fairness::State::Pass}) {
            for (const auto level :
                 {core::feedback::Starvation::None, core::feedback::Starvation::Moderate,
                  core::feedback::Starvation::Severe}) {
                auto report = *calm().feedback;
                report.echo.verdict.state = state;
                report.starvation.level = level;
                report.starvation.exposureLevel = core::feedback::Starvation::None;
                verdicts.feedback = std::make_shared<core::feedback::FeedbackReport>(report);
                titles.insert(FeedbackWords::title(verdicts));
            }
        }
        QCOMPARE(int(titles.size()), 12);
    }
    void nobody_is_shown_mitigations_with_a_share_of_nought() {
        QCOMPARE(FeedbackWords::mitigationsOn({{}, 0}), 0);
        QCOMPARE(FeedbackWords::badges(calm(), {{}, 0})[3].verdict, Verdict::Warn);
        QCOMPARE(FeedbackWords::mitigationsOn({{}, 0.1}), 3);
    }
    void charts_and_table_show_the_windows() {
        tests::FeedbackWindow page(*ui_, portWith(echo()));
        for (const char* card : {"giniCard", "top10Card", "ratesCard"}) {
            auto* chart = page.find<widgets::ChartCard>(card);
            QCOMPARE(int(chart->chart()->textTable().rows.size()), 4);
            QVERIFY(chart->explanation().has_value());
            QVERIFY(!chart->menu()->actions().isEmpty());
        }
        const auto gini = page.find<widgets::ChartCard>("giniCard")->chart()->textTable();
        QVERIFY(gini.header.contains(QStringLiteral("Published")));
        QCOMPARE(gini.rows[3][1].toDouble(), echo().feedback->echo.windows[3].catalogueGini);
        // The fit's interval is drawn, and the axis is about the values alone.
        const auto fit = gini.header.indexOf(QStringLiteral("Fit"));
        QVERIFY(fit > 0);
        double fitted = 0;
        double measured = 0;
        for (const auto& row : gini.rows) {
            fitted += row[fit].toDouble();
            measured += row[1].toDouble();
        }
        QVERIFY(std::abs(fitted - measured) < 1e-9);
        const auto rates = page.find<widgets::ChartCard>("ratesCard")->chart()->textTable();
        QVERIFY(std::abs(rates.rows[3][3].toDouble() - 1) < 1e-12);
        auto* table = page.find<DriversCard>("driversCard")->table();
        QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), int(driverRows(echo()).size()));
        QVERIFY(table->model()->rowCount() > 0);
        tests::shot(*page.window, QStringLiteral("feedback-dark"));
    }
    void the_published_series_is_off_until_it_is_asked_for() {
        tests::FeedbackWindow page(*ui_, portWith(calm()));
        auto* card = page.find<widgets::ChartCard>("giniCard");
        QAbstractButton* published = nullptr;
        for (auto* button : card->findChildren<QAbstractButton*>()) {
            if (button->accessibleName() == QStringLiteral("Published")) published = button;
        }
        QVERIFY(published && !published->isChecked());
        published->click();
        QVERIFY(published->isChecked());
    }
    void nothing_is_redrawn_without_a_new_revision() {
        const auto port = portWith(calm());
        tests::FeedbackWindow page(*ui_, port);
        auto* table = page.find<DriversCard>("driversCard")->table();
        QSignalSpy reset(table->model(), &QAbstractItemModel::layoutChanged);
        QSignalSpy legend(page.find<widgets::ChartCard>("giniCard")->chart(),
                          &widgets::ChartWidget::legendChanged);
        const int asked = port->asked;
        QTRY_VERIFY(port->asked > asked + 3);
        QCOMPARE(legend.count(), 0);
        Verdicts next = calm();
        next.revision = 2;
        port->verdictsNow = std::make_shared<const Verdicts>(next);
        QTRY_VERIFY(legend.count() > 0);
    }
    void slider_field_and_switch_are_in_step_and_nothing_is_sent_before_apply() {
        const auto port = portWith(calm());
        tests::FeedbackWindow page(*ui_, port);
        auto* card = page.find<MitigationsCard>("mitigationsCard");
        auto* row = page.find<MitigationRow>("diversityRow");
        auto* apply = page.find<QAbstractButton>("applyMitigations");
        QVERIFY(!apply->isEnabled());
        QCOMPARE(page.text("applyReason"), QStringLiteral("Nothing was changed"));
        row->slider()->setFocus();
        QTest::keyClick(row->slider(), Qt::Key_Right);
        QCOMPARE(row->field()->value(), 0.71);
        QCOMPARE(card->edited().mitigations.diversity.stage.lambda, 0.71);
        row->field()->setValue(0.335);
        QCOMPARE(row->slider()->value(), 34);
        QCOMPARE(card->edited().mitigations.diversity.stage.lambda, 0.335);
        page.find<MitigationRow>("explorationRow")->field()->setValue(0.3);
        QCOMPARE(card->edited().mitigations.exploration.stage.epsilonFewRatings, 0.5);
        QTest::keyClick(page.find<MitigationRow>("tailSlotsRow")->onSwitch(), Qt::Key_Space);
        QVERIFY(!card->edited().mitigations.tailSlots.on);
        QVERIFY(apply->isEnabled());
        QCOMPARE(port->applies.load(), 0);
        page.click("applyMitigations");
        QTRY_COMPARE(port->applies.load(), 1);
        QTRY_VERIFY(!apply->isEnabled());
        QCOMPARE(port->applied().mitigations.diversity.stage.lambda, 0.335);
        QTRY_VERIFY(!card->hasChanges());
    }
    void reset_goes_back_to_what_is_applied() {
        const auto port = portWith(calm());
        tests::FeedbackWindow page(*ui_, port);
        auto* card = page.find<MitigationsCard>("mitigationsCard");
        page.find<MitigationRow>("shareRow")->field()->setValue(25);
        QCOMPARE(card->edited().shareB, 0.25);
        page.click("resetMitigations");
        QVERIFY(!card->hasChanges());
        QCOMPARE(page.find<MitigationRow>("shareRow")->slider()->value(), 100);
        QCOMPARE(port->applies.load(), 0);
    }
    void what_somebody_is_changing_survives_a_change_made_elsewhere() {
        const auto port = portWith(calm());
        tests::FeedbackWindow page(*ui_, port);
        auto* card = page.find<MitigationsCard>("mitigationsCard");
        page.find<MitigationRow>("shareRow")->field()->setValue(25);
        AppliedMitigations elsewhere = port->applied();
        elsewhere.mitigations.diversity.stage.lambda = 0.2;
        QVERIFY(port->apply(elsewhere));
        const int asked = port->asked;
        QTRY_VERIFY(port->asked > asked + 1);
        QCOMPARE(card->edited().shareB, 0.25);
        page.click("resetMitigations");
        QTRY_COMPARE(card->edited().mitigations.diversity.stage.lambda, 0.2);
    }
    void a_refused_change_stays_and_says_why() {
        const auto port = portWith(calm());
        port->answer = core::Error{core::Errc::Io, "the disk is full", "fairlead.toml"};
        tests::FeedbackWindow page(*ui_, port);
        page.find<MitigationRow>("shareRow")->field()->setValue(25);
        page.click("applyMitigations");
        QTRY_VERIFY(page.text("applyReason").contains(QStringLiteral("the disk is full")));
        QVERIFY(page.find<MitigationsCard>("mitigationsCard")->hasChanges());
        QVERIFY(page.find<QAbstractButton>("applyMitigations")->isEnabled());
    }
    void the_mix_is_changed_by_keys_and_always_adds_up() {
        const auto port = portWith(calm());
        tests::FeedbackWindow page(*ui_, port);
        auto* bar = page.find<MixBar>("mixBar");
        auto* card = page.find<MitigationsCard>("mitigationsCard");
        const auto sum = [&] { return bar->mix()[0] + bar->mix()[1] + bar->mix()[2]; };
        QVERIFY((bar->mix() == MixBar::Mix{60, 30, 10}));
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_Left);
        QVERIFY((bar->mix() == MixBar::Mix{59, 31, 10}));
        QTest::keyClick(bar, Qt::Key_Down);
        QTest::keyClick(bar, Qt::Key_PageDown);
        QVERIFY((bar->mix() == MixBar::Mix{59, 26, 15}));
        QTest::keyClick(bar, Qt::Key_Home);
        QVERIFY((bar->mix() == MixBar::Mix{59, 0, 41}));
        QTest::keyClick(bar, Qt::Key_End);
        QVERIFY((bar->mix() == MixBar::Mix{59, 41, 0}));
        QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(bar->width() / 2, bar->height() / 2));
        QCOMPARE(sum(), 100);
        QVERIFY(std::abs(bar->mix()[0] - 50) <= 1);
        const auto& stage = card->edited().mitigations.exposure.stage;
        QVERIFY(std::abs(stage.head + stage.mid + stage.tail - 1) < 1e-9);
        QVERIFY(core::recommend::rerank::mitigationsFrom(settingText(card->edited().mitigations)));
        bar->setLayoutDirection(Qt::RightToLeft);
        const int head = bar->mix()[0];
        QTest::keyClick(bar, Qt::Key_Left);
        QCOMPARE(bar->mix()[0], head + 1);
    }
    void an_effect_is_had_when_asked_for_and_is_marked_when_it_is_of_other_settings() {
        const auto port = portWith(calm());
        tests::FeedbackWindow page(*ui_, port);
        QCOMPARE(port->compares.load(), 0);
        page.click("compareMitigations");
        QTRY_VERIFY(page.find<QWidget>("effectTable")->isVisible());
        QVERIFY(page.text("effectState").contains(QStringLiteral("400")));
        QVERIFY(!page.text("effectState").contains(QStringLiteral("compare again")));
        page.find<MitigationRow>("diversityRow")->field()->setValue(0.1);
        QVERIFY(page.text("effectState").contains(QStringLiteral("compare again")));
    }
    void a_comparison_and_a_simulation_can_be_cancelled() {
        const auto port = portWith(calm());
        port->hangs = true;
        tests::FeedbackWindow page(*ui_, port);
        page.click("compareMitigations");
        page.click("runSimulation");
        QTRY_VERIFY(
            page.find<QAbstractButton>("runSimulation")->text().contains(QStringLiteral("25 %")) ||
            page.find<QAbstractButton>("runSimulation")->text().contains(bridge::percent(0.25, 0)));
        page.click("compareMitigations");
        page.click("runSimulation");
        QCOMPARE(page.find<QAbstractButton>("compareMitigations")->text(),
                 QStringLiteral("Compare"));
        QCOMPARE(page.find<QAbstractButton>("runSimulation")->text(),
                 QStringLiteral("Run simulation"));
        QVERIFY(ui::async::jobPool()->waitForDone(5000));
    }
    void a_simulation_is_drawn_with_both_paths_and_called_one() {
        const auto port = portWith(calm());
        tests::FeedbackWindow page(*ui_, port);
        page.click("runSimulation");
        auto* card = page.find<widgets::ChartCard>("outlookCard");
        QTRY_VERIFY_WITH_TIMEOUT(!card->chart()->textTable().rows.empty(), 30000);
        QCOMPARE(int(card->chart()->textTable().rows.size()), 6);
        QCOMPARE(int(card->chart()->textTable().header.size()), 3);
        bool labelled = false;
        for (const auto* label : card->findChildren<QLabel*>())
            labelled = labelled || label->text().contains(QStringLiteral("simulation"));
        QVERIFY(labelled);
        page.click("compareMitigations");
        QTRY_VERIFY(page.find<QWidget>("effectTable")->isVisible());
        tests::shot(*page.window, QStringLiteral("feedback-outlook"));
        page.window->resize(1440, 1500);
        QCoreApplication::processEvents();
        tests::shot(*page.window, QStringLiteral("feedback-tall"));
    }
    void an_old_judgement_says_why_it_is_old() {
        Verdicts verdicts = calm();
        verdicts.problem = "The store does not answer.";
        tests::FeedbackWindow page(*ui_, portWith(verdicts));
        QVERIFY(page.find<QWidget>("judgeProblem")->isVisible());
    }
    void it_fits_small_mirrored_light_and_with_long_words() {
        const auto port = portWith(echo());
        port->now.mitigations.exposure.on = true;
        {
            tests::FeedbackWindow page(*ui_, port, {1100, 700});
            tests::shot(*page.window, QStringLiteral("feedback-small"));
            QVERIFY(page.window->width() <= 1100);
        }
        {
            tests::FeedbackWindow page(*ui_, port);
            page.window->setLayoutDirection(Qt::RightToLeft);
            QCoreApplication::processEvents();
            tests::shot(*page.window, QStringLiteral("feedback-rtl"));
        }
        LongerWords longer;
        QCoreApplication::installTranslator(&longer);
        {
            tests::FeedbackWindow page(*ui_, port, {1100, 700});
            tests::shot(*page.window, QStringLiteral("feedback-long"));
            QVERIFY(page.window->width() <= 1100);
        }
        QCoreApplication::removeTranslator(&longer);
        ui_->theme.setChoice(theme::Choice::Light);
        tests::FeedbackWindow page(*ui_, port);
        tests::shot(*page.window, QStringLiteral("feedback-light"));
    }
};

FAIRLEAD_TEST(FeedbackPageTest)
#include "feedback_page_test.moc"
