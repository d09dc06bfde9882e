// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include "ui/export/chart_export.h"
#include "ui/export/tsv.h"

class QMenu;
class QWidget;

namespace ui::exporting {

/// Adds Export PNG (1×, 2×, 4×), SVG, PDF, CSV and Copy image to a menu. A failure is shown to the
/// person in a message box. The chart must outlive the menu.
void addChartActions(QMenu* menu, widgets::ChartWidget* chart, std::function<ChartStamp()> stamp);

/// Asks for a file and writes the table into it.
void saveCsvAs(QWidget* parent, const QString& title, const TextTable& table);

/// A file name of letters, digits and dashes from a title.
QString fileNameFor(const QString& title, const QString& suffix);

}  // namespace ui::exporting
