// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <chrono>

class QWidget;

namespace ui::pages {

/// Once the window has settled (data pulled, charts drawn), writes a PNG of it to `file` and quits
/// the program, with exit code 1 when it could not be written. Threads: GUI thread only.
void screenshotAndQuit(QWidget& window, const QString& file, std::chrono::milliseconds after);

}  // namespace ui::pages
