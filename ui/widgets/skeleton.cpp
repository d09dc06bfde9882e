// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimerEvent>
#include <QVBoxLayout>
#include <array>

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

namespace ui::widgets {

Skeleton::Skeleton(const QString& text, QWidget* parent, int delayMs)
    : QWidget(parent), line_(new QWidget), timer_(startTimer(delayMs)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->addStretch(1);
    auto* row = new QHBoxLayout(line_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Spinner);
    row->addWidget(label("caption", text), 1);
    column->addWidget(line_);
    line_->hide();
    setMinimumHeight(90);
    setAccessibleName(text);
}

void Skeleton::timerEvent(QTimerEvent*) {
    killTimer(timer_);
    shown_ = true;
    line_->show();
    update();
}

void Skeleton::paintEvent(QPaintEvent*) {
    if (!shown_) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(theme::Token::Surface3));
    struct Bar {
        double share;
        int height;
    };
    constexpr std::array<Bar, 6> bars{
        {{0.35, 12}, {0.5, 24}, {0.9, 12}, {0.75, 12}, {0.82, 12}, {0.6, 12}}};
    const int room = height() - 40;
    int y = 10;
    for (const Bar& bar : bars) {
        if (y + bar.height > room) break;
        const int w = static_cast<int>((width() - 24) * bar.share);
        const int x = layoutDirection() == Qt::RightToLeft ? width() - 12 - w : 12;
        painter.drawRoundedRect(QRect(x, y, w, bar.height), 3, 3);
        y += bar.height + 9;
    }
}

}  // namespace ui::widgets
