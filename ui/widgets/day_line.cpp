// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_line.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "ui/bridge/units.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace ui::widgets {

using core::UtcTime;
using theme::Token;
using theme::Type;

namespace {

constexpr int kMargin = 10;  // half an hour label
constexpr int kAxis = 12;    // from the top
constexpr int kRadius = 5;
constexpr int kLeastGap = 12;  // with less between them dots are left out: the line says it
constexpr int kReach = 8;

}  // namespace

DayLine::DayLine(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Scheduled runs of the day"));
}

void DayLine::show(const DayRuns& runs, UtcTime now) {
    const bool moved = runs_ != runs || xOf(now_) != xOf(now);
    runs_ = runs;
    now_ = now;
    if (!moved) return;
    const auto toCome = std::ranges::count_if(runs.planned, [&](UtcTime t) { return t > now; });
    setAccessibleDescription(tr("%1 made, %2 to come")
                                 .arg(bridge::count(static_cast<qint64>(runs.done.size())),
                                      bridge::count(static_cast<qint64>(toCome))));
    update();
}

QSize DayLine::sizeHint() const {
    return {280, 2 * kAxis + 4 + QFontMetrics(theme::font(Type::Small)).height()};
}

QSize DayLine::minimumSizeHint() const {
    return {140, sizeHint().height()};
}

int DayLine::xOf(UtcTime time) const {
    const auto day = static_cast<double>((runs_.ends - runs_.begins).count());
    if (day <= 0) return kMargin;
    const double share = static_cast<double>((time - runs_.begins).count()) / day;
    return kMargin + qRound(std::clamp(share, 0.0, 1.0) * (width() - 2 * kMargin));
}

const UtcTime* DayLine::runFor(std::size_t index) const {
    const UtcTime from = runs_.planned[index];
    const UtcTime to = index + 1 < runs_.planned.size() ? runs_.planned[index + 1] : runs_.ends;
    const auto run = std::ranges::lower_bound(runs_.done, from);
    return run != runs_.done.end() && *run < to ? &*run : nullptr;
}

void DayLine::paintLine(QPainter& painter) const {
    const auto piece = [&](int from, int to, Token token) {
        painter.fillRect(QRect(from, kAxis - 1, to - from, 2), theme::color(token));
    };
    const int end = width() - kMargin;
    piece(kMargin, end, Token::BorderControl);
    painter.fillRect(QRect(end - 1, kAxis - 4, 2, 8), theme::color(Token::BorderControl));
    for (std::size_t i = 0; i < runs_.planned.size() && runs_.planned[i] <= now_; ++i) {
        const UtcTime next = i + 1 < runs_.planned.size() ? runs_.planned[i + 1] : runs_.ends;
        if (runFor(i)) piece(xOf(runs_.planned[i]), xOf(std::min(next, now_)), Token::PassText);
    }
}

void DayLine::paintRuns(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const auto dot = [&](UtcTime time, bool filled) {
        painter.setPen(filled ? QPen(Qt::NoPen) : QPen(theme::color(Token::Text3), 1.6));
        painter.setBrush(theme::color(filled ? Token::PassText : Token::Surface));
        const double radius = filled ? kRadius + 0.5 : kRadius;
        painter.drawEllipse(QPointF(xOf(time), kAxis), radius, radius);
    };
    const auto room = static_cast<std::size_t>(std::max(0, width() - 2 * kMargin) / kLeastGap);
    const bool crowded = runs_.planned.size() > room;
    for (std::size_t i = 0; i < runs_.planned.size() && !crowded; ++i)
        dot(runs_.planned[i], runFor(i) != nullptr);
    // Of an earlier schedule of the same day.
    for (const UtcTime run : runs_.done) {
        if (std::ranges::upper_bound(runs_.planned, run) == runs_.planned.begin()) dot(run, true);
    }
}

void DayLine::paintHours(QPainter& painter) const {
    painter.setFont(theme::font(Type::Small));
    painter.setPen(theme::color(Token::Text3));
    const int room = (width() - 2 * kMargin) / 8;
    const int step = room >= painter.fontMetrics().horizontalAdvance(QStringLiteral("000")) ? 3 : 6;
    const int top = 2 * kAxis + 2;
    for (int hour = 0; hour <= 24; hour += step) {
        const int x = kMargin + (width() - 2 * kMargin) * hour / 24;
        painter.drawText(QRect(x - 20, top, 40, height() - top), Qt::AlignHCenter | Qt::AlignTop,
                         QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')));
    }
}

void DayLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    paintHours(painter);
    paintLine(painter);
    paintRuns(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (now_ >= runs_.begins && now_ < runs_.ends)
        painter.fillRect(QRect(xOf(now_) - 1, 0, 2, 2 * kAxis), theme::color(Token::Text));
}

QString DayLine::timeText(UtcTime time) const {
    const bool fast = runs_.ends - runs_.begins < std::chrono::hours(24);
    return (fast ? bridge::timeOfDay(time) : bridge::shortTime(time)) + QStringLiteral(" UTC");
}

QString DayLine::textAt(QPoint position) const {
    for (std::size_t i = 0; i < runs_.planned.size(); ++i) {
        const UtcTime planned = runs_.planned[i];
        if (std::abs(xOf(planned) - position.x()) > kReach) continue;
        const UtcTime* run = runFor(i);
        if (run) return tr("%1, begun %2").arg(timeText(planned), bridge::timeOfDay(*run));
        return planned > now_ ? tr("%1, to come").arg(timeText(planned))
                              : tr("%1, not run").arg(timeText(planned));
    }
    return {};
}

bool DayLine::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
    return true;
}

}  // namespace ui::widgets
