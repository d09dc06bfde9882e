// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include "tests/support/test_main.h"
#include "tests/ui/fixture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/line_chart.h"
#include "ui/widgets/charts/row_bars.h"

using namespace ui::widgets;
using ui::theme::Token;

namespace {

std::vector<RowBar> bars(int count) {
    std::vector<RowBar> all;
    for (int i = 0; i < count; ++i)
        all.push_back({QStringLiteral("ratings-%1").arg(i), double((i * 37) % 101)});
    return all;
}

QString rest(std::size_t count) {
    return QStringLiteral("%1 others").arg(count);
}

}  // namespace

class RowBarsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void the_median_is_the_middle() {
        QCOMPARE(median({}), 0.0);
        QCOMPARE(median({5}), 5.0);
        QCOMPARE(median({9, 1, 5}), 5.0);
        QCOMPARE(median({1, 9, 5, 7}), 6.0);
        const unsigned seed = 11;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        std::vector<double> values(101);
        for (double& v : values)
            v = double(random() % 1000);
        // The slow twin: as many values are below as above.
        const double middle = median(values);
        QVERIFY(std::ranges::count_if(values, [&](double v) { return v < middle; }) <= 50);
        QVERIFY(std::ranges::count_if(values, [&](double v) { return v > middle; }) <= 50);
    }
    void the_worst_are_kept_and_the_others_summed() {
        const auto few = bars(12);
        QCOMPARE(worstBars(few, 12, rest), few);
        const auto many = worstBars(bars(64), 12, rest);
        QCOMPARE(many.size(), 13u);
        QCOMPARE(many.back().name, QStringLiteral("52 others"));
        QCOMPARE(many.back().color, Token::Text3);
        auto values = bars(64);
        std::ranges::sort(values, std::ranges::greater{}, &RowBar::value);
        for (std::size_t i = 0; i < 12; ++i)
            QCOMPARE(many[i].value, values[i].value);
        const auto sum = [](const std::vector<RowBar>& of) {
            return std::accumulate(of.begin(), of.end(), 0.0,
                                   [](double s, const RowBar& bar) { return s + bar.value; });
        };
        QCOMPARE(sum(many), sum(values));
        QVERIFY(worstBars({}, 12, rest).empty());
    }
    void more_bars_need_more_height_and_are_all_told() {
        RowBars chart;
        chart.setBars(bars(2));
        const int small = chart.minimumSizeHint().height();
        chart.setBars(bars(13));
        QVERIFY(chart.minimumSizeHint().height() > small + 10 * 12);
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("ratings-12")));
        QCOMPARE(chart.textTable().rows.size(), 13u);
    }
    void bars_are_as_long_as_their_values() {
        RowBars chart;
        chart.setBars({{QStringLiteral("a"), 100, Token::Series1},
                       {QStringLiteral("b"), 50, Token::Series2},
                       {QStringLiteral("c"), 0, Token::Series4},
                       {QStringLiteral("d"), -7, Token::Series5}});
        chart.resize(400, 160);
        const QImage image = chart.grab().toImage();
        const auto length = [&](Token token) {
            int widest = 0;
            const QRgb wanted = ui::theme::color(token).rgb();
            for (int y = 0; y < image.height(); ++y) {
                int pixels = 0;
                for (int x = 0; x < image.width(); ++x)
                    pixels += image.pixel(x, y) == wanted ? 1 : 0;
                widest = std::max(widest, pixels);
            }
            return widest;
        };
        QVERIFY(length(Token::Series1) > 150);
        QVERIFY(std::abs(length(Token::Series1) - 2 * length(Token::Series2)) <= 3);
        QCOMPARE(length(Token::Series4), 0);
        QCOMPARE(length(Token::Series5), 0);
    }
    void arrow_keys_name_a_row_and_escape_leaves_it() {
        RowBars chart;
        chart.setBars(bars(3));
        chart.resize(300, 150);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.currentRow(), 0);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.currentRow(), 2);
        QVERIFY(!chart.grab().isNull());
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.currentRow(), 1);
        QTest::keyClick(&chart, Qt::Key_Escape);
        QCOMPARE(chart.currentRow(), -1);
        chart.setBars({});
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.currentRow(), -1);
        QVERIFY(!chart.grab().isNull());
    }
    void events_are_dotted_lines_with_their_words() {
        LineChart chart;
        chart.resize(420, 220);
        chart.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        fill(chart, false);
        const QImage before = chart.grab().toImage();
        chart.setEvents({{20, QStringLiteral("Broker down")}, {22, QStringLiteral("Broker up")}});
        const QImage after = chart.grab().toImage();
        QVERIFY(before != after);
        chart.setEvents({{2000, QStringLiteral("beyond the range")}});
        QCOMPARE(chart.grab().toImage(), before);
        std::vector<EventMark> many;
        for (int i = 0; i < 50; ++i)
            many.push_back({double(i), QStringLiteral("Something with a long name happened")});
        chart.setEvents(many);
        QVERIFY(!chart.grab().isNull());
    }
    void old_data_is_dotted_and_the_legend_follows_its_colour() {
        auto* chart = new LineChart;
        ChartCard card(QStringLiteral("Throughput"), chart);
        card.resize(420, 260);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        fill(*chart, false);
        // The legend's entries: checkable, and shown by the event loop.
        QTRY_VERIFY(std::ranges::count_if(card.findChildren<QAbstractButton*>(), [](auto* button) {
                        return button->isCheckable() && button->isVisible();
                    }) == 2);
        (void)card.grab();  // lays them out
        const QImage live = card.grab().toImage(), legend = header(card);
        fill(*chart, true);
        QVERIFY(card.grab().toImage() != live);
        QVERIFY(header(card) != legend);
        fill(*chart, false);
        QCOMPARE(card.grab().toImage(), live);
        QCOMPARE(header(card), legend);
    }
    void a_range_that_grows_a_million_times_is_drawn_at_once() {
        LineChart chart;
        chart.resize(400, 200);
        chart.QWidget::show();
        chart.setSeries({{QStringLiteral("a"), {{0, 1}}, Token::Series1, false, false, {}}});
        QElapsedTimer time;
        time.start();
        chart.setSeries(
            {{QStringLiteral("a"), {{0, 1}, {3.6e6, 1e6}}, Token::Series1, false, false, {}}});
        chart.setSeries(
            {{QStringLiteral("a"), {{0, 1}, {2, 1.1}}, Token::Series1, false, false, {}}});
        QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
    }

  private:
    static void fill(LineChart& chart, bool old) {
        const Token color = old ? Token::Text3 : Token::Series1;
        LineSeries produced{QStringLiteral("Produced"), {}, color, false, false, {}, old};
        LineSeries consumed{QStringLiteral("Consumed"), {}, color, false, false, {}, old};
        for (int i = 0; i < 60; ++i) {
            produced.points.emplace_back(i, 5 + std::sin(i * 0.3));
            consumed.points.emplace_back(i, 4 + std::cos(i * 0.3));
        }
        chart.setSeries({produced, consumed});
    }
    static QImage header(ChartCard& card) {
        return card.grab(QRect(0, 0, card.width(), 36)).toImage();
    }
    tests::UiFixture ui_;
};

FAIRLEAD_TEST(RowBarsTest)
#include "row_bars_test.moc"
