// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/chart_export.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include "ui/export/tsv.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/charts/chart_frame.h"

namespace ui::exporting {
namespace {

constexpr int kMargin = 16;
constexpr int kHead = 28;
constexpr int kFoot = 24;

QSize pageSize(const widgets::ChartWidget& chart) {
    return chart.size() + QSize(2 * kMargin, 2 * kMargin + kHead + kFoot);
}

void paintPage(QPainter& painter, widgets::ChartWidget& chart, const ChartStamp& stamp) {
    const QRectF page(QPointF(0, 0), QSizeF(pageSize(chart)));
    painter.fillRect(page, theme::color(theme::Token::Surface));
    painter.setFont(theme::font(theme::Type::CardTitle));
    painter.setPen(theme::color(theme::Token::Text));
    painter.drawText(page.adjusted(kMargin, kMargin, -kMargin, 0), Qt::AlignLeft | Qt::AlignTop,
                     stamp.title);
    painter.setFont(theme::font(theme::Type::Small));
    painter.setPen(theme::color(theme::Token::Text3));
    painter.drawText(page.adjusted(kMargin, 0, -kMargin, -kMargin + 4),
                     Qt::AlignLeft | Qt::AlignBottom, footer(stamp));
    chart.paintTo(painter, QRectF(QPointF(kMargin, kMargin + kHead), QSizeF(chart.size())));
}

core::Status save(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        return {};
    }
    return core::Error{core::Errc::Io, file.errorString().toStdString(), path.toStdString()};
}

}  // namespace

QString footer(const ChartStamp& stamp) {
    QStringList parts{stamp.title, stamp.window, stamp.version, stamp.utcTime, stamp.source};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QImage toImage(widgets::ChartWidget& chart, const ChartStamp& stamp, int scale) {
    QImage image(pageSize(chart) * scale, QImage::Format_ARGB32_Premultiplied);
    // The ratio is set, not the painter scaled, so that icons and text are drawn at full sharpness.
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPage(painter, chart, stamp);
    painter.end();
    image.setText(QStringLiteral("Description"), footer(stamp));
    return image;
}

core::Status writePng(widgets::ChartWidget& chart, const ChartStamp& stamp, const QString& path,
                      int scale) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!toImage(chart, stamp, scale).save(&buffer, "PNG")) {
        return core::Error{core::Errc::Internal, "the picture could not be encoded", {}};
    }
    return save(path, bytes);
}

core::Status writeSvg(widgets::ChartWidget& chart, const ChartStamp& stamp, const QString& path) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(pageSize(chart));
    svg.setViewBox(QRect(QPoint(0, 0), pageSize(chart)));
    svg.setTitle(stamp.title);
    svg.setDescription(footer(stamp));
    QPainter painter(&svg);
    paintPage(painter, chart, stamp);
    painter.end();
    return save(path, bytes);
}

core::Status writePdf(widgets::ChartWidget& chart, const ChartStamp& stamp, const QString& path) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(stamp.title);
    pdf.setResolution(96);
    // 96 px are an inch, so that the page is as large as the chart is on screen.
    const QSizeF points = QSizeF(pageSize(chart)) * 72 / 96;
    pdf.setPageLayout(QPageLayout(QPageSize(points, QPageSize::Point), QPageLayout::Portrait, {}));
    QPainter painter(&pdf);
    paintPage(painter, chart, stamp);
    painter.end();
    return save(path, bytes);
}

core::Status writeText(const QString& path, const QString& text) {
    return save(path, text.toUtf8());
}

core::Status writeCsv(const widgets::ChartWidget& chart, const ChartStamp& stamp,
                      const QString& path) {
    return writeText(path, toCsv(chart.textTable()) + QStringLiteral("# ") + footer(stamp) +
                               QStringLiteral("\r\n"));
}

}  // namespace ui::exporting
