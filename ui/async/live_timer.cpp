// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/async/live_timer.h"

#include <QEvent>

namespace ui::async {

LiveTimer::LiveTimer(QWidget* widget, std::function<void()> pull,
                     std::chrono::milliseconds interval)
    : QObject(widget), widget_(widget), pull_(std::move(pull)) {
    timer_.setInterval(interval);
    connect(&timer_, &QTimer::timeout, this, &LiveTimer::pullNow);
    widget->installEventFilter(this);
    if (widget->isVisible()) begin();
}

void LiveTimer::pullNow() {
    if (!widget_->isVisible() || widget_->window()->isMinimized()) return;
    pull_();
}

void LiveTimer::begin() {
    pullNow();
    timer_.start();
}

bool LiveTimer::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show) begin();
    if (event->type() == QEvent::Hide) timer_.stop();
    return QObject::eventFilter(watched, event);
}

}  // namespace ui::async
