// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_page.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QTranslator>

#include "tests/support/test_main.h"
#include "tests/ui/pages/overview_values.h"
#include "tests/ui/pages/page_window.h"
#include "ui/bridge/units.h"
#include "ui/pages/overview/activity_card.h"
#include "ui/pages/overview/key_figures.h"
#include "ui/pages/overview/pipeline_nodes.h"
#include "ui/pages/overview/requirement_text.h"
#include "ui/pages/overview/requirements_card.h"
#include "ui/pages/overview/time_points.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/pipeline_strip.h"

using namespace ui;
using namespace ui::pages;
using namespace std::chrono_literals;
using theme::Verdict;

namespace {

tests::OverviewValues* made = nullptr;

shell::Page* makeMade(shell::PageContext& context) {
    return new OverviewPage(context, [] { return made->state(); });
}

/// The console's pages, with an Overview that shows made values.
std::vector<shell::PageEntry> madeCatalog() {
    std::vector<shell::PageEntry> pages(shell::pageCatalog().begin(), shell::pageCatalog().end());
    for (auto& page : pages) {
        if (std::string_view(page.id) == "overview") page.make = &makeMade;
    }
    return pages;
}

/// Every sentence a third longer, as in German.
class Lengthened final : public QTranslator {
  public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* text, const char*,
                                    int) const override {
        const QString english = QString::fromUtf8(text);
        return english + QString(english.size() / 3, u'ö');
    }
};

/// The real window, its Overview showing made values.
struct MadeWindow {
    tests::EngineFixture engine{false, 0, false};
    std::vector<shell::PageEntry> catalog = madeCatalog();
    std::unique_ptr<shell::MainWindow> window;

    MadeWindow(tests::UiFixture& ui, tests::OverviewValues& values, QSize size = {1440, 900}) {
        made = &values;
        QSettings().clear();
        window = std::make_unique<shell::MainWindow>(ui.theme, catalog, engine.clock,
                                                     engine.engine.get());
        window->resize(size);
        window->openFirstPage(QStringLiteral("overview"));
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get())) qFatal("no window");
    }
    [[nodiscard]] shell::Page* page() const { return window->pages().current(); }
    template <class W>
    [[nodiscard]] W* find(const char* name) const {
        W* found = page()->findChild<W*>(QLatin1String(name));
        if (!found) qFatal("the page has no %s", name);
        return found;
    }
    [[nodiscard]] widgets::LineChart* chart(const char* card) const {
        return static_cast<widgets::LineChart*>(find<widgets::ChartCard>(card)->chart());
    }
    [[nodiscard]] QString current() const { return window->context().navigator.current(); }
    void back() { window->context().navigator.go(QStringLiteral("overview")); }
};

}  // namespace

class OverviewPageTest : public QObject {
    Q_OBJECT

    static const core::runtime::Requirement& find(const OverviewState& s, const char* id) {
        return *s.requirement(id);
    }

  private Q_SLOTS:
    void the_title_counts_what_needs_attention() {
        tests::OverviewValues values;
        OverviewState s = values.state();
        QCOMPARE(
            RequirementText::summary(s.requirements),
            QStringLiteral("1 of 15 requirements need attention: API latency p95 near its limit"));
        values.live.api.p95Ms = 120;
        values.snapshot.versions.front().verification.state =
            core::registry::SignatureState::Tampered;
        s = values.state();
        QCOMPARE(RequirementText::summary(s.requirements),
                 QStringLiteral("2 of 15 requirements need attention: API latency p95 beyond its "
                                "limit, Model signature: Not valid"));
        values = {};
        values.live.api.p95Ms = 40;
        QCOMPARE(RequirementText::summary(values.state().requirements),
                 QStringLiteral("All 15 requirements are met"));
        values.live.api.p95Ms.reset();
        QCOMPARE(RequirementText::summary(values.state().requirements),
                 QStringLiteral("14 of 15 requirements are met, 1 cannot be told yet"));
        QCOMPARE(RequirementText::summary({}), QStringLiteral("Nothing can be told yet"));
    }
    void what_is_off_is_not_counted() {
        tests::OverviewValues values;
        values.live.api.p95Ms = 40;
        values.live.stream.configured = false;
        values.live.schedule.enabled = false;
        QCOMPARE(RequirementText::summary(values.state().requirements),
                 QStringLiteral("All 11 requirements are met"));
    }
    void every_rule_has_words() {
        tests::OverviewValues values;
        const auto check = [](const OverviewState& s) {
            for (const auto& r : s.requirements) {
                QVERIFY2(RequirementText::name(r) != QString::fromStdString(r.id), r.id.c_str());
                QVERIFY(!RequirementText::measured(r).isEmpty());
                QVERIFY(!RequirementText::required(r).isEmpty());
            }
        };
        check(values.state());
        values.disconnect();
        values.live.api.p95Ms.reset();
        values.live.schedule.enabled = false;
        values.snapshot.checkpoints.clear();
        check(values.state());
        QCOMPARE(RequirementText::badge(find(values.state(), "quality.ndcg")).requirement,
                 QStringLiteral("needs an earlier live version"));
    }
    void values_have_their_units() {
        const OverviewState s = tests::OverviewValues().state();
        const auto both = [&](const char* id) {
            return RequirementText::measured(find(s, id)) + u' ' +
                   RequirementText::required(find(s, id));
        };
        const auto plain = [](QString text) { return text.replace(QChar(0xA0), u' '); };
        QCOMPARE(plain(both("api.p95")), QStringLiteral("92 ms ≤ 100 ms"));
        QCOMPARE(plain(both("stream.rejected")), QStringLiteral("0.2 % ≤ 1 %"));
        QCOMPARE(plain(both("quality.coverage")), QStringLiteral("93.4 % ≥ 80 %"));
        QCOMPARE(plain(both("training.interval")), QStringLiteral("3 h 00 min ≤ 3 h 15 min"));
        QCOMPARE(plain(both("store.conserved")), QStringLiteral("0 0"));
        QCOMPARE(plain(both("model.signature")), QStringLiteral("Valid signed key"));
    }
    void key_figures_are_measured_or_a_dash() {
        tests::OverviewValues values;
        auto figures = KeyFigures::of(values.state());
        QCOMPARE(figures.size(), 6u);
        QCOMPARE(figures[0].kpi.value, bridge::count(1284));
        QCOMPARE(figures[1].kpi.value, QStringLiteral("312"));
        QCOMPARE(figures[2].kpi.value, QStringLiteral("0.412"));
        QCOMPARE(figures[2].kpi.noteVerdict, Verdict::Pass);
        QVERIFY(figures[2].kpi.note.contains(QStringLiteral("+0.007")));
        QCOMPARE(figures[3].kpi.value, QStringLiteral("0.410"));
        // A smaller Gini is good news though its arrow points down.
        QCOMPARE(figures[3].kpi.arrow, -1);
        QCOMPARE(figures[3].kpi.noteVerdict, Verdict::Pass);
        QCOMPARE(figures[4].kpi.verdict, Verdict::Warn);
        QCOMPARE(figures[5].kpi.value, QStringLiteral("31"));
        values.live = {};
        values.histories = {};
        values.snapshot = {};
        figures = KeyFigures::of(values.state());
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(figures[static_cast<std::size_t>(i)].kpi.value, QStringLiteral("–"));
            QVERIFY(figures[static_cast<std::size_t>(i)].kpi.history.empty());
        }
    }
    void simulated_events_say_so() {
        tests::OverviewValues values;
        values.live.simulation = core::runtime::SimulationLive{true, 1, 200, 500, 100, "calm"};
        QCOMPARE(KeyFigures::of(values.state())[0].kpi.note, QStringLiteral("simulated"));
        QCOMPARE(PipelineStations::of(values.state())[0].node.fact,
                 QStringLiteral("simulated, 200/s"));
    }
    void the_pipeline_takes_its_verdicts_from_the_requirements() {
        tests::OverviewValues values;
        auto stations = PipelineStations::of(values.state());
        QCOMPARE(stations.size(), 6u);
        QCOMPARE(stations[1].node.verdict, Verdict::Pass);
        QCOMPARE(stations[3].node.fact, QStringLiteral("in 01:47:12"));
        QCOMPARE(stations[5].node.verdict, Verdict::Warn);
        values.disconnect();
        values.snapshot.hold = core::registry::Hold{};
        stations = PipelineStations::of(values.state());
        QCOMPARE(stations[1].node.verdict, Verdict::Fail);
        QCOMPARE(stations[1].node.fact, QStringLiteral("down 13:08"));
        QCOMPARE(stations[4].node.verdict, Verdict::Warn);
    }
    void activity_is_newest_first_and_without_registrations() {
        tests::OverviewValues values;
        values.snapshot.history.push_back(
            {3, values.now, "a", "register", {}, values.snapshot.live, "", {}});
        const auto all = Activity::of(values.state());
        QCOMPARE(all.size(), 8u + 2u + 2u + 1u);
        QVERIFY(std::ranges::is_sorted(all, std::greater{}, &ActivityEntry::at));
        QVERIFY(all[0].title.endsWith(QStringLiteral("went live")));
        QCOMPARE(all[0].subject.kind, QStringLiteral("version"));
        for (const auto& entry : all)
            QVERIFY(!entry.title.isEmpty() && !entry.page.isEmpty());
    }
    void a_rejected_training_says_why() {
        tests::OverviewValues values;
        values.snapshot.runs.front().document["stage"] = "rejected";
        values.snapshot.runs.front().document["stage_reason"] =
            "gate: coverage@10 worse than the live version allows";
        const auto all = Activity::of(values.state());
        const auto entry = std::ranges::find_if(
            all, [](const ActivityEntry& e) { return e.title.contains(QStringLiteral("317")); });
        QVERIFY(entry != all.end());
        QCOMPARE(entry->title, QStringLiteral("Training run 317 did not pass its gate"));
        QVERIFY(entry->detail.contains(QStringLiteral("worse than the live version allows")));
    }
    void steps_are_means_and_share_their_x() {
        const core::UtcTime begin = core::utcFromMicros(60'000'000);
        const core::monitoring::Points points{
            {begin, 1}, {begin + 4s, 3}, {begin + 10s, 5}, {begin + 31s, 7}};
        const auto means = steps(points, begin, 10s);
        QCOMPARE(means, (std::vector<QPointF>{{60000, 2}, {70000, 5}, {90000, 7}}));
        QCOMPARE(steps(points, begin + 5s, 10s).size(), 2u);
        QVERIFY(steps({}, begin, 10s).empty());
        QCOMPARE(sparkline(points, begin, 2).size(), 2u);
        QVERIFY(sparkline(points, begin + 1h).empty());
        QCOMPARE(*meanBetween(points, begin, begin + 10s), 2.0);
        QVERIFY(!meanBetween(points, begin + 1h, begin + 2h));
    }
    void a_day_of_seconds_is_few_points() {
        const tests::OverviewValues values;
        const auto state = values.state();
        const auto& produced = state.live->histories->produced;
        QVERIFY(produced.size() > 4900);
        QVERIFY(steps(produced, values.now - 24h, 240s).size() <= 361);
        QVERIFY(sparkline(produced, values.now - 1h).size() <= 36);
    }
    void the_table_lists_the_worst_first_and_opens_their_pages() {
        tests::OverviewValues values;
        const MadeWindow page(ui_, values);
        auto* table = page.find<QWidget>("requirementsCard")->findChild<widgets::DataTable*>();
        QTRY_COMPARE(table->model()->rowCount(), 15);
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("API latency p95"));
        QCOMPARE(table->model()->index(0, 4).data().toString(), QStringLiteral("WARN"));
        values.snapshot.versions.front().verification.state =
            core::registry::SignatureState::Tampered;
        ++values.snapshot.revision;
        QTRY_COMPARE(table->model()->index(0, 0).data().toString(),
                     QStringLiteral("Model signature"));
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(page.current(), QStringLiteral("registry"));
    }
    void at_most_four_badges_and_the_rail_shows_the_worst() {
        tests::OverviewValues values;
        const MadeWindow page(ui_, values);
        QTRY_COMPARE(page.page()->findChildren<widgets::Badge*>().size(), 4);
        QCOMPARE(page.page()->findChildren<widgets::Badge*>()[0]->badgeText().verdict,
                 Verdict::Warn);
        QCOMPARE(page.page()->verdict(), Verdict::Warn);
    }
    void figures_stations_and_activity_are_links() {
        tests::OverviewValues values;
        MadeWindow page(ui_, values);
        const auto cards = page.page()->findChildren<widgets::KpiCard*>();
        QCOMPARE(cards.size(), 6);
        QTRY_VERIFY(cards[2]->accessibleName().contains(QStringLiteral("0.412")));
        QTest::mouseClick(cards[2], Qt::LeftButton);
        QCOMPARE(page.current(), QStringLiteral("registry"));
        page.back();
        const auto stations =
            page.page()->findChild<widgets::PipelineStrip*>()->findChildren<QAbstractButton*>();
        QCOMPARE(stations.size(), 6);
        stations[3]->setFocus();
        QTest::keyClick(stations[3], Qt::Key_Space);
        QCOMPARE(page.current(), QStringLiteral("training"));
        page.back();
        auto* activity = page.find<ActivityCard>("activityCard");
        QAbstractButton* rolledBack = nullptr;
        for (auto* row : activity->findChildren<QAbstractButton*>()) {
            if (row->accessibleName().contains(QStringLiteral("went live"))) rolledBack = row;
        }
        QVERIFY(rolledBack);
        QTest::mouseClick(rolledBack, Qt::LeftButton);
        QCOMPARE(page.current(), QStringLiteral("registry"));
        page.back();
        QTest::mouseClick(page.find<QPushButton>("allActivity"), Qt::LeftButton);
        QCOMPARE(page.current(), QStringLiteral("registry"));
    }
    void everything_can_be_reached_by_tab() {
        tests::OverviewValues values;
        const MadeWindow page(ui_, values);
        QTRY_COMPARE(page.page()->findChildren<widgets::Badge*>().size(), 4);
        QSet<QWidget*> reached;
        page.window->activateWindow();
        page.find<QWidget>("timeRange")->setFocus();
        for (int i = 0; i < 120 && QApplication::focusWidget(); ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (auto* button : page.page()->findChildren<QAbstractButton*>()) {
            if (!button->isVisible()) continue;
            QVERIFY2(reached.contains(button), qPrintable(button->accessibleName()));
        }
        for (const char* card : {"throughputCard", "coverageCard", "latencyCard"}) {
            QVERIFY(reached.contains(page.chart(card)));
            QVERIFY(!page.chart(card)->accessibleName().isEmpty());
            QVERIFY(!page.chart(card)->accessibleDescription().isEmpty());
        }
    }
    void time_charts_share_their_crosshair_and_it_tells_the_lag() {
        tests::OverviewValues values;
        const MadeWindow page(ui_, values);
        auto* throughput = page.chart("throughputCard");
        auto* latency = page.chart("latencyCard");
        QTRY_VERIFY(throughput->drawnPoints() > 100);
        QTest::keyClick(throughput, Qt::Key_Home);
        QVERIFY(throughput->crosshairAt());
        QCOMPARE(latency->crosshairAt(), throughput->crosshairAt());
        const QString said = throughput->property("crosshairText").toString();
        QVERIFY2(said.contains(QStringLiteral("Lag")) && said.contains(QStringLiteral("Produced")),
                 qPrintable(said));
        QCOMPARE(page.chart("coverageCard")->crosshair(), -1);
        QTest::keyClick(throughput, Qt::Key_Escape);
        QCOMPARE(latency->crosshair(), -1);
    }
    void the_range_is_kept_and_makes_other_steps() {
        tests::OverviewValues values;
        {
            const MadeWindow page(ui_, values);
            auto* button = page.find<QPushButton>("timeRange");
            QCOMPARE(button->text(), QStringLiteral("Last hour"));
            auto* chart = page.chart("throughputCard");
            const auto step = [&] {
                QTest::keyClick(chart, Qt::Key_Home);
                const double first = *chart->crosshairAt();
                QTest::keyClick(chart, Qt::Key_Right);
                return *chart->crosshairAt() - first;
            };
            QTRY_VERIFY(chart->drawnPoints() > 100);
            QCOMPARE(step(), 10e3);
            button->menu()->actions().at(2)->trigger();
            QCOMPARE(button->text(), QStringLiteral("Last 24 h"));
            QCOMPARE(step(), 240e3);
        }
        QCOMPARE(QSettings().value(QStringLiteral("overview/range")).toInt(), 2);
    }
    void a_broker_that_is_gone_shows_its_age_and_old_values_in_grey() {
        tests::OverviewValues values;
        const MadeWindow page(ui_, values);
        auto* banner = page.find<QWidget>("streamBanner");
        QVERIFY(!banner->isVisible());
        values.disconnect();
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->accessibleName(), QStringLiteral("Kafka does not answer"));
        QVERIFY(banner->accessibleDescription().contains(QStringLiteral("13:08:34")));
        QVERIFY(banner->accessibleDescription()
                    .replace(QChar(0xA0), u' ')
                    .contains(QStringLiteral("4 min ago")));
        for (const auto& item : page.chart("throughputCard")->legend())
            QCOMPARE(item.color, theme::Token::Text3);
        QVERIFY(page.chart("throughputCard")->drawnPoints() > 0);
        values.live.stream.link.state = core::stream::LinkState::Up;
        ++values.live.revision;
        QTRY_VERIFY(!banner->isVisible());
        values.live.stream.question = core::runtime::StreamQuestion::StartPosition;
        ++values.live.revision;
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->accessibleName(), QStringLiteral("The stream waits for a decision"));
    }
    void nothing_is_drawn_again_when_nothing_changed() {
        tests::OverviewValues values;
        const MadeWindow page(ui_, values);
        auto* chart = page.chart("throughputCard");
        QTRY_VERIFY(chart->drawnPoints() > 100);
        int redrawn = 0, pulled = 0;
        connect(chart, &widgets::ChartWidget::legendChanged, this, [&] { ++redrawn; });
        async::LiveTimer counter(page.page(), [&] { ++pulled; });
        QTRY_VERIFY(pulled >= 4);
        QCOMPARE(redrawn, 0);
        ++values.live.revision;
        QTRY_VERIFY(redrawn > 0);
    }
    void a_day_of_live_figures_does_not_hold_the_window() {
        tests::OverviewValues values;
        const MadeWindow page(ui_, values);
        page.find<QPushButton>("timeRange")->menu()->actions().at(2)->trigger();
        auto* chart = page.chart("throughputCard");
        QTRY_VERIFY(chart->drawnPoints() > 100);
        int redrawn = 0;
        connect(chart, &widgets::ChartWidget::legendChanged, this, [&] {
            ++redrawn;
            ++values.live.revision;
        });
        const tests::LoopGaps gaps;
        ++values.live.revision;
        QTRY_VERIFY(redrawn > 10);
        qInfo("longest time without events: %lld ms", gaps.worstMs());
        QVERIFY(gaps.worstMs() < 250);
    }
    void a_fresh_profile_offers_a_way_in() {
        tests::EngineFixture fixture(false);
        const tests::PageWindow page(ui_, fixture, QStringLiteral("overview"));
        auto* open = page.find<QPushButton>("openDataset");
        QTRY_VERIFY(open->isVisible());
        QVERIFY(!page.find<QWidget>("requirementsCard")->isVisible());
        QVERIFY(page.window->pages().current()->findChildren<widgets::Badge*>().isEmpty());
        page.click("copyDemoCommand");
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("fairlead --demo"));
        tests::shot(*page.window, QStringLiteral("overview-empty"));
        page.click("openDataset");
        QCOMPARE(page.window->context().navigator.current(), QStringLiteral("start"));
    }
    void the_real_engine_shows_and_a_new_live_version_comes_in() {
        tests::EngineFixture fixture(true, 1);
        const tests::PageWindow page(ui_, fixture, QStringLiteral("overview"));
        auto* requirements =
            page.find<QWidget>("requirementsCard")->findChild<widgets::DataTable*>();
        QTRY_VERIFY(requirements->isVisible());
        const auto verdict = [&](const QString& name) {
            for (int row = 0; row < requirements->model()->rowCount(); ++row) {
                if (requirements->model()->index(row, 0).data().toString() == name)
                    return requirements->model()->index(row, 4).data().toString();
            }
            return QString();
        };
        QTRY_COMPARE(verdict(QStringLiteral("Model signature")), QStringLiteral("PASS"));
        QTRY_COMPARE(verdict(QStringLiteral("Unaccounted for")), QStringLiteral("PASS"));
        QCOMPARE(verdict(QStringLiteral("Consumer lag")), QStringLiteral("Off"));
        QCOMPARE(verdict(QStringLiteral("Ranking quality")), QStringLiteral("CANNOT TELL"));
        fixture.train(70);
        QTRY_VERIFY(verdict(QStringLiteral("Ranking quality")) != QStringLiteral("CANNOT TELL"));
        tests::shot(*page.window, QStringLiteral("overview-engine"));
    }
    void longer_words_leave_everything_in_its_place() {
        Lengthened german;
        QCoreApplication::installTranslator(&german);
        tests::OverviewValues values;
        const MadeWindow page(ui_, values, {1100, 700});
        QTRY_COMPARE(page.page()->findChildren<widgets::Badge*>().size(), 4);
        QTest::qWait(50);
        const QRect inside = page.page()->rect();
        for (const auto* child : page.page()->findChildren<QWidget*>()) {
            if (!child->isVisible() || child->width() == 0) continue;
            const QRect at(child->mapTo(page.page(), QPoint(0, 0)), child->size());
            QVERIFY2(at.left() >= 0 && at.right() <= inside.right(),
                     child->metaObject()->className());
        }
        tests::shot(*page.window, QStringLiteral("overview-long"));
    }
    void pictures_in_both_themes_small_mirrored_and_lost() {
        if (qEnvironmentVariableIsEmpty("FAIRLEAD_SHOTS")) QSKIP("FAIRLEAD_SHOTS is not set");
        tests::OverviewValues values;
        const MadeWindow page(ui_, values);
        page.find<QPushButton>("timeRange")->menu()->actions().at(2)->trigger();
        QTRY_VERIFY(page.chart("throughputCard")->drawnPoints() > 100);
        const auto take = [&](const char* name) {
            QTest::qWait(400);
            tests::shot(*page.window, QLatin1String(name));
        };
        QTest::keyClick(page.chart("throughputCard"), Qt::Key_Left);
        for (int i = 0; i < 170; ++i)
            QTest::keyClick(page.chart("throughputCard"), Qt::Key_Left);
        take("overview-dark");
        ui_.theme.setChoice(theme::Choice::Light);
        take("overview-light");
        page.window->resize(1100, 700);
        take("overview-small");
        page.window->resize(1440, 900);
        page.window->setLayoutDirection(Qt::RightToLeft);
        take("overview-rtl");
        page.window->setLayoutDirection(Qt::LeftToRight);
        ui_.theme.setChoice(theme::Choice::Dark);
        values.disconnect();
        take("overview-lost");
    }

  private:
    tests::UiFixture ui_;
};

FAIRLEAD_TEST(OverviewPageTest)
#include "overview_page_test.moc"
