// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

#include "tests/support/test_main.h"
#include "tests/ui/fixture.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/crosshair_group.h"
#include "ui/widgets/charts/decimate.h"
#include "ui/widgets/charts/line_chart.h"
#include "ui/widgets/data_table.h"

using namespace ui::widgets;
using ui::theme::Token;

class ChartsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void decimation_keeps_the_extremes_of_every_column() {
        const unsigned seed = 7;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        std::normal_distribution<double> noise;
        std::vector<QPointF> points;
        for (int i = 0; i < 20000; ++i)
            points.emplace_back(i, noise(random));
        constexpr int columns = 300;
        const auto kept = decimate(points, 0, 19999, columns);
        QVERIFY(kept.size() <= 4 * columns + 2);
        QVERIFY(std::is_sorted(kept.begin(), kept.end(),
                               [](auto& a, auto& b) { return a.x() < b.x(); }));
        // Slow twin: the extremes of each column, found by looking at every point.
        for (int c = 0; c < columns; ++c) {
            double low = INFINITY, high = -INFINITY, keptLow = INFINITY, keptHigh = -INFINITY;
            const auto in = [&](const QPointF& p) { return int(p.x() * columns / 19999.0) == c; };
            for (const auto& p : points)
                if (in(p)) low = std::min(low, p.y()), high = std::max(high, p.y());
            for (const auto& p : kept)
                if (in(p)) keptLow = std::min(keptLow, p.y()), keptHigh = std::max(keptHigh, p.y());
            QCOMPARE(keptLow, low);
            QCOMPARE(keptHigh, high);
        }
    }
    void decimation_takes_odd_input() {
        QVERIFY(decimate({}, 0, 1, 10).empty());
        const std::vector<QPointF> two{{0, 1}, {1, 2}};
        QCOMPARE(decimate(two, 0, 1, 0).size(), 2u);
        QCOMPARE(decimate(two, 5, 6, 10).size(), 1u);
        QVERIFY(decimate(two, 6, 5, 10).size() <= 2u);
    }
    void ticks_are_round_and_cover_the_range() {
        const Ticks t = niceTicks(0.372, 0.412);
        QCOMPARE(t.step, 0.01);
        QCOMPARE(t.decimals, 2);
        QVERIFY(t.from <= 0.372 && t.to >= 0.412);
        QCOMPARE(niceTicks(5, 5).values.size() >= 2, true);
        QVERIFY(std::isfinite(niceTicks(NAN, 3).to));
        const auto times = timeTicks(0, 24 * 3600e3, 5);
        QCOMPARE(times.size(), 5u);
        QCOMPARE(times[1], 6 * 3600e3);
        const auto minute = timeTicks(0, 60e3, 4);
        QCOMPARE(minute, (std::vector<double>{0, 15e3, 30e3, 45e3, 60e3}));
        QCOMPARE(timeLabel(45e3, 60e3), QStringLiteral("00:00:45"));
        QCOMPARE(timeLabel(45e3, 3600e3), QStringLiteral("00:00"));
    }
    void arrow_keys_move_the_crosshair_and_escape_clears_it() {
        LineChart chart;
        show(chart, 10);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.crosshair(), 9);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.crosshair(), 8);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.crosshair(), 0);
        QTest::keyClick(&chart, Qt::Key_Escape);
        QCOMPARE(chart.crosshair(), -1);
    }
    void the_wheel_zooms_and_a_double_click_shows_all_again() {
        LineChart chart;
        show(chart, 1000);
        const auto all = chart.visibleRange();
        const QPointF middle(chart.width() / 2.0, chart.height() / 2.0);
        QWheelEvent wheel(middle, chart.mapToGlobal(middle), {}, {0, 120}, {}, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&chart, &wheel);
        const auto zoomed = chart.visibleRange();
        QVERIFY(zoomed.second - zoomed.first < 0.85 * (all.second - all.first));
        QTest::mouseDClick(&chart, Qt::LeftButton, {}, middle.toPoint());
        QCOMPARE(chart.visibleRange(), all);
    }
    void a_group_shares_crosshair_and_zoom_and_forgets_charts_that_go() {
        LineChart first, second;
        auto third = std::make_unique<LineChart>();
        CrosshairGroup group;
        for (LineChart* chart : {&first, &second, third.get()}) {
            show(*chart, 1000);
            group.add(chart);
        }
        QTest::keyClick(&first, Qt::Key_End);
        QCOMPARE(second.crosshairAt(), std::optional(999.0));
        QTest::keyClick(&second, Qt::Key_Left);
        QCOMPARE(first.crosshair(), 998);
        third.reset();
        QTest::keyClick(&first, Qt::Key_Plus);
        QVERIFY(first.visibleRange().second - first.visibleRange().first < 900);
        QCOMPARE(second.visibleRange(), first.visibleRange());
        QTest::keyClick(&second, Qt::Key_Escape);
        QCOMPARE(first.crosshair(), -1);
        QCOMPARE(first.visibleRange(), std::pair(0.0, 999.0));
    }
    void a_group_shows_nothing_where_a_chart_has_no_sample() {
        LineChart whole, half;
        show(whole, 100);
        show(half, 50);
        CrosshairGroup group;
        group.add(&whole);
        group.add(&half);
        QTest::keyClick(&whole, Qt::Key_Home);
        QCOMPARE(half.crosshair(), 0);
        QTest::keyClick(&whole, Qt::Key_End);
        QCOMPARE(half.crosshair(), -1);
    }
    void the_crosshair_stays_at_its_place_when_data_moves_on() {
        LineChart chart;
        show(chart, 100);
        chart.setCrosshair(50);
        LineSeries later{QStringLiteral("NDCG@10"), {}, Token::Series1, false, false, {}};
        for (int i = 20; i < 120; ++i)
            later.points.emplace_back(i, 1);
        chart.setSeries({later});
        QCOMPARE(chart.crosshairAt(), std::optional(50.0));
        QCOMPARE(chart.crosshair(), 30);
    }
    void a_time_chart_keeps_the_range_it_is_given() {
        LineChart chart;
        chart.setXScale({XScale::Kind::Time, {}, {}, std::pair(0.0, 3600e3)});
        show(chart, 10);
        QCOMPARE(chart.visibleRange(), std::pair(0.0, 3600e3));
        chart.setExtraTip([](double x) {
            return std::vector<TipLine>{{Token::Text3, QStringLiteral("Lag"), QString::number(x)}};
        });
        QTest::keyClick(&chart, Qt::Key_Home);
        const QString said = chart.property("crosshairText").toString();
        QVERIFY2(
            said.contains(QStringLiteral("00:00:00 UTC")) && said.endsWith(QStringLiteral("Lag 0")),
            qPrintable(said));
    }
    void a_new_order_of_magnitude_is_drawn_at_once() {
        // Qt Charts makes an item per tick: an old interval on a new range would be millions.
        LineChart chart;
        show(chart, 10);
        QElapsedTimer took;
        took.start();
        chart.setSeries({{QStringLiteral("t"), {{1.7e12, 0}, {1.7e12 + 3600e3, 2e6}}}});
        QVERIFY(took.elapsed() < 2000);
    }
    void a_hundred_thousand_points_reach_qt_charts_as_a_few_thousand() {
        LineChart chart;
        show(chart, 100000);
        QVERIFY(chart.drawnPoints() > 300);
        QVERIFY(chart.drawnPoints() <= 4u * unsigned(chart.width()) + 2);
    }
    void a_click_names_the_sample() {
        LineChart chart;
        show(chart, 10);
        QSignalSpy clicked(&chart, &ChartFrame::sampleClicked);
        const QPointF end(chart.width() - 16, 60);
        QMouseEvent move(QEvent::MouseMove, end, chart.mapToGlobal(end), Qt::NoButton, {}, {});
        QApplication::sendEvent(&chart, &move);
        QCOMPARE(chart.crosshair(), 9);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {chart.width() - 16, 60});
        QCOMPARE(clicked.constFirst().constFirst().toInt(), 9);
    }
    void charts_without_data_and_with_odd_values_paint() {
        LineChart empty;
        empty.resize(300, 200);
        QVERIFY(!empty.grab().isNull());
        LineChart odd;
        odd.setSeries({{QStringLiteral("a"),
                        {{0, NAN}, {1, INFINITY}, {2, 3}},
                        Token::Series1,
                        false,
                        true,
                        {}}});
        odd.resize(300, 200);
        QVERIFY(!odd.grab().isNull());
        BarChart bars;
        bars.setData({}, {});
        bars.resize(200, 150);
        QVERIFY(!bars.grab().isNull());
    }
    void the_menu_offers_every_export_and_the_table_shows_the_numbers() {
        auto* chart = new BarChart;
        chart->setData({QStringLiteral("Drama"), QStringLiteral("Thriller")},
                       {{QStringLiteral("History"), {42, 28}, Token::Text3},
                        {QStringLiteral("List"), {30, 20}, Token::Series1}});
        ChartCard card(QStringLiteral("Genres"), chart);
        card.resize(400, 300);
        card.show();
        QStringList texts;
        for (const QAction* action : card.menu()->actions())
            texts << action->text();
        for (const char* wanted : {"PNG", "SVG", "PDF", "CSV", "Copy image", "View as table"}) {
            QVERIFY2(!texts.filter(QLatin1String(wanted)).isEmpty(), wanted);
        }
        QCOMPARE(
            chart->textTable().rows[1],
            QStringList({QStringLiteral("Thriller"), QStringLiteral("28"), QStringLiteral("20")}));
        card.viewAsTable();
        auto* table = card.findChild<DataTable*>();
        QVERIFY(table);
        QCOMPARE(table->textTable(false).rows.size(), 2u);
    }
    void a_theme_change_recolours_a_shown_chart() {
        LineChart chart;
        show(chart, 10);
        const QImage dark = chart.grab().toImage();
        ui_.theme.setChoice(ui::theme::Choice::Light);
        const QImage light = chart.grab().toImage();
        ui_.theme.setChoice(ui::theme::Choice::Dark);
        QVERIFY(dark != light);
    }

    void bars_tell_their_intervals_gaps_and_what_is_missing() {
        BarChart chart;
        chart.setValueText([](double v) { return QString::number(v, 'f', 2); });
        BarSeries bars{QStringLiteral("Diversity"), {0.71, std::nan(""), 0.82}};
        bars.intervals = {std::pair{0.69, 0.73}, std::nullopt, std::pair{0.81, 0.84}};
        chart.setData({QStringLiteral("Low"), QStringLiteral("Medium"), QStringLiteral("High")},
                      {bars});
        chart.setGap(GapBracket{0.71, 0.82, QStringLiteral("Gap 0.11"), QStringLiteral("< 0.15")});
        chart.setThresholds({{0.5, QStringLiteral("Half"), {}}});
        const auto table = chart.textTable();
        QCOMPARE(table.header.size(), 5);
        QCOMPARE(table.rows[0],
                 (QStringList{QStringLiteral("Low"), QStringLiteral("0.71"), QStringLiteral("0.69"),
                              QStringLiteral("0.73"), QStringLiteral("0.5")}));
        QCOMPARE(table.rows[1][1], QString());
        QCOMPARE(table.rows[1][2], QString());
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("Gap 0.11")));
        QVERIFY(!chart.accessibleDescription().contains(QStringLiteral("Medium")));
    }
    void error_bars_values_brackets_and_notes_are_drawn() {
        BarChart chart;
        chart.resize(400, 240);
        chart.setYRange(std::pair{0.0, 1.0});
        BarSeries bars{QStringLiteral("Diversity"), {0.5, 0.7}};
        const QStringList names{QStringLiteral("Low"), QStringLiteral("High")};
        chart.setData(names, {bars});
        chart.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QImage before = chart.grab().toImage();
        const auto changed = [&] {
            const QImage now = chart.grab().toImage();
            const bool differs = now != before;
            before = now;
            return differs;
        };
        bars.intervals = {std::pair{0.4, 0.6}, std::pair{0.65, 0.75}};
        chart.setData(names, {bars});
        QVERIFY(changed());
        chart.setValuesShown(true);
        QVERIFY(changed());
        chart.setSpans({{0, 1, QStringLiteral("All of them")}});
        QVERIFY(changed());
        chart.setGap(GapBracket{0.5, 0.7, QStringLiteral("Gap"), QStringLiteral("small")});
        QVERIFY(changed());
    }
    void a_line_tells_its_intervals_and_notes() {
        LineChart chart;
        chart.resize(400, 240);
        LineSeries line{QStringLiteral("Coverage"), {{0, 71}, {1, 93}}};
        chart.setSeries({line});
        chart.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const QImage plain = chart.grab().toImage();
        line.intervals = {std::pair{60.0, 80.0}, std::nullopt};
        chart.setSeries({line});
        const QImage barred = chart.grab().toImage();
        QVERIFY(barred != plain);
        chart.setNotes({{{0.2, 80}, QStringLiteral("Gini 0.41"), ui::theme::Token::Text, true}});
        QVERIFY(chart.grab().toImage() != barred);
        const auto table = chart.textTable();
        QCOMPARE(table.rows[0][2], QStringLiteral("60"));
        QCOMPARE(table.rows[0][3], QStringLiteral("80"));
        QCOMPARE(table.rows[1][2], QString());
    }

  private:
    static void show(LineChart& chart, int points) {
        LineSeries series{QStringLiteral("NDCG@10"), {}, Token::Series1, false, false, {}};
        for (int i = 0; i < points; ++i)
            series.points.emplace_back(i, std::sin(i * 0.7));
        chart.setSeries({series});
        chart.resize(420, 220);
        chart.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
    }
    tests::UiFixture ui_;
};

FAIRLEAD_TEST(ChartsTest)
#include "charts_test.moc"
