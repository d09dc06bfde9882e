// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QString>

#include "core/base/result.h"

namespace ui::widgets {
class ChartWidget;
}

namespace ui::exporting {

/// What an exported chart says about itself.
struct ChartStamp {
    QString title;
    QString window;   ///< time range or versions shown
    QString version;  ///< model version
    QString utcTime;  ///< of the export
    QString source;   ///< where the data comes from
};

/// The footer line: title · window · version · time · source, as far as known.
QString footer(const ChartStamp& stamp);

/// The chart in the theme shown, with its title above and the footer below; scale 1, 2 or 4.
/// Threads: GUI thread only.
QImage toImage(widgets::ChartWidget& chart, const ChartStamp& stamp, int scale);

/// Errors: io if the file cannot be written; it is then left as it was or removed.
core::Status writePng(widgets::ChartWidget& chart, const ChartStamp& stamp, const QString& path,
                      int scale);
core::Status writeSvg(widgets::ChartWidget& chart, const ChartStamp& stamp, const QString& path);
core::Status writePdf(widgets::ChartWidget& chart, const ChartStamp& stamp, const QString& path);
/// The drawn series and thresholds; the footer is the last line, behind "#".
core::Status writeCsv(const widgets::ChartWidget& chart, const ChartStamp& stamp,
                      const QString& path);
/// Writes text as UTF-8, whole or not at all.
core::Status writeText(const QString& path, const QString& text);

}  // namespace ui::exporting
