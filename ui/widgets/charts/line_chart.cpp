// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/line_chart.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/bridge/units.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/charts/decimate.h"

namespace ui::widgets {

using theme::Token;
using theme::Type;

namespace {
constexpr std::size_t kPointsWithMarkers = 40;
constexpr double kInf = std::numeric_limits<double>::infinity();
constexpr double kDayMs = 86400e3;

/// With seconds while they tell samples apart, with the date when there is more than one day.
QString timeText(double ms, std::pair<double, double> extent) {
    const auto at = core::utcFromMicros(static_cast<std::int64_t>(ms) * 1000);
    const double span = extent.second - extent.first;
    if (span > kDayMs * 1.01) return bridge::dateTime(at);
    return (span > kDayMs / 12 ? bridge::shortTime(at) : bridge::timeOfDay(at)) +
           QStringLiteral(" UTC");
}
}  // namespace

struct LineChart::Drawn {
    QLineSeries* line = nullptr;
    QLineSeries* base = nullptr;
    QAreaSeries* area = nullptr;
};

LineChart::LineChart(QWidget* parent) : ChartFrame(parent) {}
LineChart::~LineChart() = default;

void LineChart::setXScale(XScale scale) {
    scale_ = std::move(scale);
    dataChanged();
}

void LineChart::setSeries(std::vector<LineSeries> series) {
    series_ = std::move(series);
    hidden_.resize(series_.size(), false);
    for (LineSeries& s : series_) {
        if (s.band.size() != s.points.size()) s.band.clear();
        const auto broken = std::erase_if(s.points, [](const QPointF& p) {
            return !std::isfinite(p.x()) || !std::isfinite(p.y());
        });
        if (broken > 0) s.band.clear();
    }
    describe();
    dataChanged();
}

void LineChart::setThresholds(std::vector<Threshold> thresholds) {
    thresholds_ = std::move(thresholds);
    describe();
    dataChanged();
}

void LineChart::setMarks(std::vector<Mark> marks) {
    marks_ = std::move(marks);
    refresh();
}

void LineChart::setEvents(std::vector<EventMark> events) {
    if (events == events_) return;
    events_ = std::move(events);
    refresh();
}

void LineChart::setNotes(std::vector<TextNote> notes) {
    notes_ = std::move(notes);
    refresh();
}

void LineChart::setExtraTip(std::function<std::vector<TipLine>(double)> lines) {
    extraTip_ = std::move(lines);
}

void LineChart::describe() {
    QStringList parts;
    for (const LineSeries& s : series_) {
        if (!s.points.empty()) parts << s.name + u' ' + valueText(s.points.back().y());
    }
    for (const Threshold& t : thresholds_)
        parts << t.label;
    setAccessibleDescription(parts.join(QLatin1String(", ")));
}

std::pair<double, double> LineChart::xExtent() const {
    if (scale_.range && scale_.range->first < scale_.range->second) return *scale_.range;
    double low = kInf, high = -kInf;
    for (const LineSeries& s : series_) {
        if (s.points.empty()) continue;
        low = std::min(low, s.points.front().x());
        high = std::max(high, s.points.back().x());
    }
    if (low > high) return {0, 1};
    // Labelled points stand inside the plot; time and numbers use its whole width.
    if (scale_.kind == XScale::Kind::Labels) return {low - 0.4, high + 0.4};
    return low < high ? std::pair{low, high} : std::pair{low - 1, high + 1};
}

std::pair<double, double> LineChart::yExtent() const {
    double low = kInf, high = -kInf;
    const auto take = [&](double y) {
        low = std::min(low, y);
        high = std::max(high, y);
    };
    for (std::size_t i = 0; i < series_.size(); ++i) {
        if (hidden_[i]) continue;
        for (const QPointF& p : series_[i].points)
            take(p.y());
        for (const auto& [below, above] : series_[i].band) {
            take(below);
            take(above);
        }
        for (const ErrorRange& range : series_[i].intervals) {
            if (range) take(range->first), take(range->second);
        }
    }
    for (const Threshold& t : thresholds_) {
        take(t.value);
        // A little of the broken side is always seen.
        const double room = std::max(high - low, std::abs(t.value) * 0.05) * 0.15;
        if (t.broken == Threshold::Broken::Below) take(t.value - room);
        if (t.broken == Threshold::Broken::Above) take(t.value + room);
    }
    return low > high ? std::pair{0.0, 1.0} : std::pair{low, high};
}

QString LineChart::xText(double x) const {
    switch (scale_.kind) {
        case XScale::Kind::Labels:
            return scale_.labels.value(static_cast<int>(std::lround(x)));
        case XScale::Kind::Time:
            return timeText(x, xExtent());
        case XScale::Kind::Number:
            break;
    }
    const QString number = bridge::number(x, 6);
    return scale_.title.isEmpty() ? number : scale_.title + u' ' + number;
}

std::vector<ChartFrame::XTick> LineChart::xTicks() const {
    const auto [from, to] = visibleRange();
    std::vector<XTick> ticks;
    if (scale_.kind == XScale::Kind::Labels) {
        for (int i = 0; i < scale_.labels.size(); ++i)
            ticks.push_back({double(i), scale_.labels[i]});
        return ticks;
    }
    const int wanted = std::clamp(static_cast<int>(plot().width() / 90), 2, 8);
    if (scale_.kind == XScale::Kind::Time) {
        for (const double t : timeTicks(from, to, wanted))
            ticks.push_back({t, timeLabel(t, to - from)});
        return ticks;
    }
    const Ticks nice = niceTicks(from, to, wanted);
    for (const double v : nice.values)
        ticks.push_back({v, bridge::fixed(v, nice.decimals)});
    return ticks;
}

int LineChart::sampleCount() const {
    return series_.empty() ? 0 : static_cast<int>(series_.front().points.size());
}

double LineChart::sampleX(int sample) const {
    return series_.front().points[static_cast<std::size_t>(sample)].x();
}

QString LineChart::sampleTitle(int sample) const {
    return xText(sampleX(sample));
}

std::vector<TipLine> LineChart::sampleValues(int sample) const {
    const double x = sampleX(sample);
    std::vector<TipLine> lines;
    for (std::size_t i = 0; i < series_.size(); ++i) {
        if (hidden_[i]) continue;
        const auto& points = series_[i].points;
        const auto found = std::lower_bound(points.begin(), points.end(), x,
                                            [](const QPointF& p, double at) { return p.x() < at; });
        if (found != points.end() && found->x() == x) {
            lines.push_back({series_[i].color, series_[i].name, valueText(found->y())});
            const auto at = static_cast<std::size_t>(found - points.begin());
            const auto& ranges = series_[i].intervals;
            if (at >= ranges.size() || !ranges[at]) continue;
            lines.push_back(
                {Token::Text3, tr("95 % interval"),
                 tr("%1 to %2").arg(valueText(ranges[at]->first), valueText(ranges[at]->second))});
        }
    }
    if (extraTip_) {
        for (TipLine& line : extraTip_(x))
            lines.push_back(std::move(line));
    }
    return lines;
}

int LineChart::rightMargin() const {
    int width = 14;
    const QFontMetrics metrics(theme::font(Type::SmallBold));
    for (const LineSeries& s : series_) {
        // One line's label stands above its end; several need room beside theirs.
        if (series_.size() > 1 && !s.endLabel.isEmpty()) {
            width = std::max(width, metrics.horizontalAdvance(s.endLabel) + 10);
        }
    }
    if (bracket_) width = std::max(width, metrics.horizontalAdvance(bracket_->label) + 30);
    return width;
}

void LineChart::setSeriesVisible(int series, bool visible) {
    if (series < 0 || series >= static_cast<int>(series_.size())) return;
    hidden_[static_cast<std::size_t>(series)] = !visible;
    refresh();
}

std::vector<LegendItem> LineChart::legend() const {
    std::vector<LegendItem> items;
    for (const LineSeries& s : series_)
        items.push_back({s.name, s.color, s.dashed, false});
    return items;
}

void LineChart::updateSeries() {
    while (lines_.size() > series_.size()) {
        if (lines_.back().area)
            chart()->removeSeries(lines_.back().area), delete lines_.back().area;
        chart()->removeSeries(lines_.back().line);
        delete lines_.back().line;
        lines_.pop_back();
    }
    drawn_ = 0;
    const auto [from, to] = visibleRange();
    for (std::size_t i = 0; i < series_.size(); ++i) {
        const LineSeries& series = series_[i];
        if (i == lines_.size()) {
            Drawn drawn;
            if (i == 0 && series.area) {
                drawn.base = new QLineSeries;
                auto* top = new QLineSeries;
                drawn.area = new QAreaSeries(top, drawn.base);
                top->setParent(drawn.area);
                drawn.base->setParent(drawn.area);
                chart()->addSeries(drawn.area);
                drawn.area->attachAxis(axisX());
                drawn.area->attachAxis(axisY());
            }
            drawn.line = new QLineSeries;
            chart()->addSeries(drawn.line);
            drawn.line->attachAxis(axisX());
            drawn.line->attachAxis(axisY());
            lines_.push_back(drawn);
        }
        const std::vector<QPointF> kept =
            decimate(series.points, from, to, static_cast<int>(plot().width()));
        drawn_ += kept.size();
        const QList<QPointF> list(kept.begin(), kept.end());
        QPen pen(theme::color(series.color), i == 0 ? 2.2 : 1.6);
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        if (series.dashed) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({3, 2.4});
        }
        if (series.dotted) pen.setDashPattern({0.1, 2.4});  // round caps make dots of them
        Drawn& drawn = lines_[i];
        drawn.line->setPen(pen);
        drawn.line->setVisible(!hidden_[i]);
        drawn.line->replace(list);
        if (drawn.area) {
            drawn.area->upperSeries()->replace(list);
            const QList<QPointF> other(series.areaTo.begin(), series.areaTo.end());
            drawn.base->replace(list.isEmpty() || !other.isEmpty()
                                    ? other
                                    : QList<QPointF>{{list.front().x(), yTicks().from},
                                                     {list.back().x(), yTicks().from}});
            drawn.area->setPen(Qt::NoPen);
            drawn.area->setBrush(theme::color(series.color, 0.12));
            drawn.area->setVisible(series.area && !hidden_[i]);
        }
    }
}

void LineChart::paintMarks(QPainter& painter) {
    paintBands(painter);
    paintThresholds(painter);
    paintEvents(painter);
    paintBracket(painter);
    paintIntervals(painter);
    paintPoints(painter);
    paintEndLabels(painter);
    for (const TextNote& note : notes_)
        paintNote(painter, plot(), toScene(note.at.x(), note.at.y()), note);
}

void LineChart::paintThresholds(QPainter& painter) {
    for (const Threshold& t : thresholds_)
        paintThreshold(painter, plot(), toScene(0, t.value).y(), t);
}

void LineChart::paintIntervals(QPainter& painter) {
    const auto [from, to] = visibleRange();
    for (std::size_t i = 0; i < series_.size(); ++i) {
        const LineSeries& s = series_[i];
        if (hidden_[i]) continue;
        for (std::size_t p = 0; p < std::min(s.points.size(), s.intervals.size()); ++p) {
            const double x = s.points[p].x();
            if (!s.intervals[p] || x < from || x > to) continue;
            const QPointF top = toScene(x, s.intervals[p]->second);
            paintErrorBar(painter, top.x(), toScene(x, s.intervals[p]->first).y(), top.y(),
                          Token::Text2);
        }
    }
}

void LineChart::paintEvents(QPainter& painter) {
    constexpr int kLines = 3;
    const QFontMetrics metrics(theme::font(Type::SmallMedium));
    const auto [from, to] = visibleRange();
    double freeTo[kLines];
    std::fill_n(freeTo, kLines, 1e9);
    // From the newest back: where the words do not fit, the older ones are left out.
    for (auto it = events_.rbegin(); it != events_.rend(); ++it) {
        if (it->x < from || it->x > to) continue;
        const double x = toScene(it->x, 0).x();
        QPen pen(theme::color(Token::Text2), 1.4, Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.1, 2.4});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
        const double width = metrics.horizontalAdvance(it->label);
        for (int place = 0; place < 2 * kLines; ++place) {
            const int line = place / 2;
            const double left = place % 2 == 0 ? x + 8 : x - 8 - width;
            if (left + width > std::min(freeTo[line], plot().right() - 5)) continue;
            if (left < plot().left()) continue;
            freeTo[line] = std::min(left, x) - 10;
            drawPlate(painter, plot(),
                      {left, plot().top() + metrics.ascent() + 2 + line * (metrics.height() + 4.0)},
                      it->label, Token::Text2);
            break;
        }
    }
}

void LineChart::paintPoints(QPainter& painter) {
    const auto [from, to] = visibleRange();
    for (std::size_t i = 0; i < series_.size(); ++i) {
        const LineSeries& s = series_[i];
        if (hidden_[i] || s.dashed || s.dotted || s.points.size() > kPointsWithMarkers) continue;
        for (const QPointF& p : s.points) {
            if (p.x() < from || p.x() > to) continue;
            drawMarker(painter, markerOf(s.color), toScene(p.x(), p.y()), 3, theme::color(s.color));
        }
    }
    for (const Mark& mark : marks_) {
        if (mark.at.x() < from || mark.at.x() > to) continue;
        const QPointF at = toScene(mark.at.x(), mark.at.y());
        switch (mark.kind) {
            case Mark::Kind::Ring:
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(theme::color(Token::Series1), 1.6));
                painter.drawEllipse(at, 7, 7);
                break;
            case Mark::Kind::Live:
                drawMarker(painter, Marker::Circle, at, 5, theme::color(Token::PassText));
                break;
            case Mark::Kind::Candidate:
                drawMarker(painter, Marker::Diamond, at, 4.6, theme::color(Token::Series2));
                break;
            case Mark::Kind::Broken:
                drawMarker(painter, Marker::Diamond, at, 4.6, theme::color(Token::FailText));
                break;
        }
        if (!mark.label.isEmpty()) {
            const QFontMetrics metrics(theme::font(Type::SmallMedium));
            drawPlate(painter, plot(), at - QPointF(metrics.horizontalAdvance(mark.label) + 14, -4),
                      mark.label, mark.kind == Mark::Kind::Broken ? Token::FailText : Token::Text2);
        }
    }
}

void LineChart::paintEndLabels(QPainter& painter) {
    painter.setFont(theme::font(Type::SmallBold));
    const QFontMetrics metrics(theme::font(Type::SmallBold));
    double lastY = -1e9;
    for (std::size_t i = 0; i < series_.size(); ++i) {
        const LineSeries& s = series_[i];
        if (hidden_[i] || s.endLabel.isEmpty() || s.points.empty()) continue;
        const QPointF end = toScene(s.points.back().x(), s.points.back().y());
        if (end.x() > plot().right() + 1) continue;
        QPointF at(end.x() + 6, end.y() + metrics.capHeight() / 2.0);
        if (series_.size() == 1) {
            const double w = metrics.horizontalAdvance(s.endLabel);
            at = {std::min(end.x() - w / 2, width() - w - 2),
                  std::max(end.y() - 9, double(metrics.ascent()))};
            // A line that comes down to its end leaves room below it.
            const bool falls =
                s.points.size() > 1 && s.points[s.points.size() - 2].y() > s.points.back().y();
            const double below = end.y() + 9 + metrics.ascent();
            if (falls && below < plot().bottom() - 2) at.setY(below);
        } else if (std::abs(at.y() - lastY) < metrics.height()) {
            at.setY(lastY + metrics.height());
        }
        lastY = at.y();
        painter.setPen(theme::color(Token::Text));
        painter.drawText(at, s.endLabel);
    }
}

void LineChart::paintCrossMarks(QPainter& painter, int sample) {
    const double x = sampleX(sample);
    for (std::size_t i = 0; i < series_.size(); ++i) {
        if (hidden_[i]) continue;
        for (const QPointF& p : series_[i].points) {
            if (p.x() != x) continue;
            painter.setBrush(theme::color(series_[i].color));
            painter.setPen(QPen(theme::color(Token::Surface), 1.5));
            painter.drawEllipse(toScene(p.x(), p.y()), 4.5, 4.5);
            break;
        }
    }
}

exporting::TextTable LineChart::textTable() const {
    exporting::TextTable table;
    table.header << (scale_.title.isEmpty()
                         ? (scale_.kind == XScale::Kind::Time ? tr("Time, UTC") : tr("x"))
                         : scale_.title);
    for (const LineSeries& s : series_) {
        table.header << s.name;
        if (!s.intervals.empty()) table.header << tr("95 % from") << tr("95 % to");
    }
    for (const Threshold& t : thresholds_)
        table.header << t.label;
    std::vector<double> xs;
    for (const LineSeries& s : series_) {
        for (const QPointF& p : s.points)
            xs.push_back(p.x());
    }
    std::sort(xs.begin(), xs.end());
    xs.erase(std::unique(xs.begin(), xs.end()), xs.end());
    std::vector<std::size_t> next(series_.size(), 0);
    for (const double x : xs) {
        QStringList row;
        switch (scale_.kind) {
            case XScale::Kind::Time:
                row << QString::fromStdString(
                    core::formatUtc(core::utcFromMicros(static_cast<std::int64_t>(x * 1000))));
                break;
            case XScale::Kind::Labels:
                row << xText(x);
                break;
            case XScale::Kind::Number:
                row << QString::number(x, 'g', 15);
                break;
        }
        for (std::size_t i = 0; i < series_.size(); ++i) {
            const auto& points = series_[i].points;
            const bool here = next[i] < points.size() && points[next[i]].x() == x;
            row << (here ? QString::number(points[next[i]].y(), 'g', 15) : QString());
            if (const auto& ranges = series_[i].intervals; !ranges.empty()) {
                const bool known = here && next[i] < ranges.size() && ranges[next[i]];
                row << (known ? QString::number(ranges[next[i]]->first, 'g', 15) : QString())
                    << (known ? QString::number(ranges[next[i]]->second, 'g', 15) : QString());
            }
            if (here) ++next[i];
        }
        for (const Threshold& t : thresholds_)
            row << QString::number(t.value, 'g', 15);
        table.rows.push_back(row);
    }
    return table;
}

}  // namespace ui::widgets
