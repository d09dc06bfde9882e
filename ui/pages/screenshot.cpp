// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/screenshot.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace ui::pages {
namespace {

/// Long enough for the model to load and a look-up to answer; a picture is nobody's benchmark.
constexpr int kSettleMs = 3500;

}  // namespace

void screenshotAndQuit(QWidget& window, const QString& file) {
    QTimer::singleShot(kSettleMs, &window,
                       [&window, file] { QApplication::exit(window.grab().save(file) ? 0 : 1); });
}

}  // namespace ui::pages
