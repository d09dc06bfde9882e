// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/screenshot.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace ui::pages {
void screenshotAndQuit(QWidget& window, const QString& file, std::chrono::milliseconds after) {
    QTimer::singleShot(after, &window,
                       [&window, file] { QApplication::exit(window.grab().save(file) ? 0 : 1); });
}

}  // namespace ui::pages
