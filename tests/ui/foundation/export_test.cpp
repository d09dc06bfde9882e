// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

#include "tests/support/test_main.h"
#include "tests/ui/fixture.h"
#include "ui/export/chart_export.h"
#include "ui/export/export_menu.h"
#include "ui/export/tsv.h"
#include "ui/widgets/charts/line_chart.h"

using namespace ui;
using exporting::ChartStamp;

namespace {

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void fill(widgets::LineChart& chart) {
    chart.setXScale(
        {widgets::XScale::Kind::Labels, {QStringLiteral("v1"), QStringLiteral("v2")}, {}});
    chart.setSeries({{QStringLiteral("Coverage"),
                      {{0, 86.5}, {1, 93.4}},
                      theme::Token::Series1,
                      false,
                      false,
                      {}}});
    chart.setThresholds(
        {{80, QStringLiteral("Required ≥ 80 %"), widgets::Threshold::Broken::Below}});
    chart.resize(400, 240);
}

const ChartStamp kStamp{QStringLiteral("Catalog coverage"), QStringLiteral("v1 to v2"),
                        QStringLiteral("v2"), QStringLiteral("2026-11-22 13:12:48 UTC"),
                        QStringLiteral("registry")};

}  // namespace

class ExportTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void cells_are_quoted_and_formulas_are_disarmed() {
        const exporting::TextTable table{{QStringLiteral("a,b"), QStringLiteral("c")},
                                         {{QStringLiteral("say \"hi\""), QStringLiteral("=1+1")},
                                          {QStringLiteral("-5"), QStringLiteral("x\ty")}}};
        QCOMPARE(exporting::toCsv(table),
                 QStringLiteral("\"a,b\",c\r\n\"say \"\"hi\"\"\",'=1+1\r\n-5,x\ty\r\n"));
        QCOMPARE(exporting::toTsv(table).split(u'\n').at(2), QStringLiteral("-5\tx y"));
    }
    void pictures_come_in_three_sizes_and_are_not_blank() {
        tests::UiFixture ui;
        widgets::LineChart chart;
        fill(chart);
        const QImage one = exporting::toImage(chart, kStamp, 1),
                     four = exporting::toImage(chart, kStamp, 4);
        QCOMPARE(four.size(), one.size() * 4);
        QSet<QRgb> colors;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x)
                colors << one.pixel(x, y);
        }
        QVERIFY(colors.contains(theme::color(theme::Token::Series1).rgb()));
        QVERIFY(one.text(QStringLiteral("Description")).contains(QStringLiteral("13:12:48 UTC")));
    }
    void vector_formats_hold_lines_and_text_not_a_picture() {
        tests::UiFixture ui;
        widgets::LineChart chart;
        fill(chart);
        QTemporaryDir dir;
        QVERIFY(exporting::writeSvg(chart, kStamp, dir.filePath(QStringLiteral("a.svg"))).ok());
        const QByteArray svg = read(dir.filePath(QStringLiteral("a.svg")));
        QVERIFY(svg.contains("<path") || svg.contains("<polyline"));
        QVERIFY(svg.contains("Required"));
        QVERIFY(!svg.contains("<image"));
        QVERIFY(exporting::writePdf(chart, kStamp, dir.filePath(QStringLiteral("a.pdf"))).ok());
        QVERIFY(read(dir.filePath(QStringLiteral("a.pdf"))).startsWith("%PDF"));
    }
    void the_csv_holds_series_thresholds_and_the_stamp() {
        tests::UiFixture ui;
        widgets::LineChart chart;
        fill(chart);
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.csv"));
        QVERIFY(exporting::writeCsv(chart, kStamp, path).ok());
        const QString csv = QString::fromUtf8(read(path));
        QVERIFY(csv.contains(QStringLiteral("v2,93.4,80")));
        QVERIFY(csv.contains(QStringLiteral("# Catalog coverage · v1 to v2 · v2")));
    }
    void a_folder_that_is_not_there_is_an_error() {
        const core::Status status = exporting::writeText(QStringLiteral("/nowhere/at/all.csv"), {});
        QVERIFY(!status);
        QCOMPARE(status.error().code, core::Errc::Io);
    }
    void file_names_are_plain() {
        QCOMPARE(
            exporting::fileNameFor(QStringLiteral("Quality, by run / v41"), QStringLiteral(".png")),
            QStringLiteral("quality-by-run-v41.png"));
    }
};

FAIRLEAD_TEST(ExportTest)
#include "export_test.moc"
