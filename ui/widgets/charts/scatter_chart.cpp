// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/scatter_chart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/bridge/units.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace ui::widgets {

using theme::Token;
using theme::Type;

namespace {

constexpr double kCrowdRadius = 2.6;
constexpr double kRadius = 4.2;
constexpr double kReach = 10;  ///< px from a point that still mean it
constexpr double kDrag = 4;

QPen limitPen() {
    QPen pen(theme::color(Token::Text), 1.5);
    pen.setDashPattern({4, 2.7});
    return pen;
}

}  // namespace

ScatterChart::ScatterChart(QWidget* parent) : ChartFrame(parent) {}

void ScatterChart::setData(ScatterData data) {
    if (data == data_) return;
    data_ = std::move(data);
    hidden_.resize(data_.series.size(), false);
    standouts_.clear();
    for (std::size_t i = 0; i < data_.points.size(); ++i) {
        if (data_.points[i].series > 0) standouts_.push_back(i);
    }
    std::ranges::stable_sort(standouts_, {},
                             [this](std::size_t i) { return data_.points[i].at.x(); });
    QStringList said;
    for (const std::size_t i : standouts_) {
        if (said.size() < 20) said << data_.points[i].id;
    }
    setAccessibleDescription(tr("%n point(s) stand out: %1", nullptr, int(standouts_.size()))
                                 .arg(said.join(QLatin1String(", "))));
    dataChanged();
}

bool ScatterChart::hidden(int series) const {
    const auto at = static_cast<std::size_t>(series);
    return at < hidden_.size() && hidden_[at];
}

void ScatterChart::redraw() {
    refresh();
}

void ScatterChart::setSelected(const QStringList& ids) {
    std::set<QString> wanted(ids.begin(), ids.end());
    if (wanted == selected_) return;
    selected_ = std::move(wanted);
    redraw();
}

void ScatterChart::select(const std::set<QString>& ids) {
    if (ids == selected_) return;
    selected_ = ids;
    redraw();
    Q_EMIT selectionMade(selected());
}

void ScatterChart::toggle(int sample) {
    std::set<QString> ids = selected_;
    const QString& id = standout(sample).id;
    if (!ids.erase(id)) ids.insert(id);
    select(ids);
}

std::optional<QPointF> ScatterChart::placeOf(const QString& id) const {
    const auto it = std::ranges::find(data_.points, id, &ScatterPoint::id);
    if (it == data_.points.end()) return std::nullopt;
    return toScene(it->at.x(), it->at.y());
}

std::pair<double, double> ScatterChart::xExtent() const {
    double high = 1;
    for (const ScatterPoint& point : data_.points)
        high = std::max(high, point.at.x());
    for (const ScatterLimit& limit : data_.limits)
        high = std::max(high, limit.x);
    const Ticks ticks = niceTicks(0, high * 1.04);
    return {0, ticks.to};
}

std::pair<double, double> ScatterChart::yExtent() const {
    double high = 1;
    for (const ScatterPoint& point : data_.points)
        high = std::max(high, point.at.y());
    return {0, high};
}

std::vector<ChartFrame::XTick> ScatterChart::xTicks() const {
    const auto [from, to] = visibleRange();
    const Ticks ticks = niceTicks(from, to, 6);
    std::vector<XTick> labels;
    for (const double tick : ticks.values)
        labels.push_back({tick, bridge::fixed(tick, ticks.decimals)});
    return labels;
}

double ScatterChart::sampleX(int sample) const {
    return standout(sample).at.x();
}

QString ScatterChart::sampleTitle(int sample) const {
    return standout(sample).id;
}

std::vector<TipLine> ScatterChart::sampleValues(int sample) const {
    const ScatterPoint& point = standout(sample);
    const ScatterSeries& series = data_.series[static_cast<std::size_t>(point.series)];
    return {{series.color, series.name, {}},
            {series.color, xTitle_, bridge::number(point.at.x())},
            {series.color, tr("standard deviation"), bridge::fixed(point.at.y(), 2)}};
}

std::vector<LegendItem> ScatterChart::legend() const {
    std::vector<LegendItem> items;
    for (const ScatterSeries& series : data_.series)
        items.push_back({series.name, series.color, false, false, true});
    return items;
}

void ScatterChart::setSeriesVisible(int series, bool visible) {
    if (series < 0 || series >= int(hidden_.size())) return;
    hidden_[static_cast<std::size_t>(series)] = !visible;
    redraw();
}

void ScatterChart::paintMarks(QPainter& painter) {
    painter.save();
    painter.setClipRect(plot().adjusted(-6, -6, 6, 1));
    paintLimits(painter);
    paintPoints(painter);
    painter.restore();
    paintLabels(painter);
    if (band_.isNull()) return;
    painter.setPen(QPen(theme::color(Token::Accent), 1));
    painter.setBrush(theme::color(Token::Accent, 0.12));
    painter.drawRect(band_);
}

void ScatterChart::paintLimits(QPainter& painter) {
    for (const ScatterLimit& limit : data_.limits) {
        const double x = toScene(limit.x, 0).x();
        if (x > plot().right()) continue;
        if (limit.broken) {
            painter.fillRect(
                QRectF(QPointF(std::max(x, plot().left()), plot().top()), plot().bottomRight()),
                theme::color(Token::FailText, 0.07));
        }
        painter.setPen(limitPen());
        painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
    }
}

void ScatterChart::paintPoints(QPainter& painter) {
    if (data_.series.empty()) return;
    const QColor crowd = theme::color(data_.series[0].color, 0.6);
    if (!hidden(0)) {
        for (const ScatterPoint& point : data_.points) {
            if (point.series == 0)
                drawMarker(painter, markerOf(data_.series[0].color),
                           toScene(point.at.x(), point.at.y()), kCrowdRadius, crowd);
        }
    }
    for (const std::size_t i : standouts_) {
        const ScatterPoint& point = data_.points[i];
        if (hidden(point.series)) continue;
        const Token color = data_.series[static_cast<std::size_t>(point.series)].color;
        const QPointF at = toScene(point.at.x(), point.at.y());
        drawMarker(painter, markerOf(color), at, kRadius,
                   theme::color(color, point.faded ? 0.45 : 1));
        if (!selected_.contains(point.id)) continue;
        painter.setPen(QPen(theme::color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, kRadius + 4, kRadius + 4);
    }
}

void ScatterChart::paintLabels(QPainter& painter) {
    double line = plot().top() + 14;
    for (const ScatterLimit& limit : data_.limits) {
        const double x = toScene(limit.x, 0).x();
        if (x > plot().right()) continue;
        drawPlate(painter, plot(), {x + 9, line}, limit.label, Token::Text);
        line += QFontMetrics(theme::font(Type::SmallMedium)).height() + 5;
    }
    painter.setFont(theme::font(Type::MonoSmall));
    const QFontMetrics metrics(theme::font(Type::MonoSmall));
    std::vector<QRectF> taken;
    for (const QString& id : data_.labelled) {
        const auto it = std::ranges::find(data_.points, id, &ScatterPoint::id);
        if (it == data_.points.end() || hidden(it->series)) continue;
        const QPointF at = toScene(it->at.x(), it->at.y());
        const double width = metrics.horizontalAdvance(id);
        const double left = at.x() + 9 + width > plot().right() ? at.x() - 9 - width : at.x() + 9;
        const QRectF box(left, at.y() - metrics.ascent() / 2.0 - 2, width, metrics.height());
        const bool covers =
            std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(box); });
        if (covers || !plot().adjusted(-2, -12, 2, 12).contains(at)) continue;
        taken.push_back(box);
        painter.setPen(theme::color(Token::Text));
        painter.drawText(QPointF(left, at.y() + metrics.capHeight() / 2.0), id);
    }
}

int ScatterChart::nearest(QPointF at) const {
    int best = -1;
    double distance = kReach;
    for (int sample = 0; sample < sampleCount(); ++sample) {
        const ScatterPoint& point = standout(sample);
        if (hidden(point.series)) continue;
        const QPointF away = toScene(point.at.x(), point.at.y()) - at;
        const double d = std::hypot(away.x(), away.y());
        if (d < distance) best = sample, distance = d;
    }
    return best;
}

void ScatterChart::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && crosshair() >= 0) return toggle(crosshair());
    ChartFrame::keyPressEvent(event);
}

void ScatterChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    press_ = event->position();
}

void ScatterChart::mouseMoveEvent(QMouseEvent* event) {
    if (!press_) return setCrosshair(nearest(event->position()));
    const QPointF moved = event->position() - *press_;
    if (band_.isNull() && std::hypot(moved.x(), moved.y()) < kDrag) return;
    band_ = QRectF(*press_, event->position()).normalized();
    setCrosshair(-1);
    redraw();
}

void ScatterChart::mouseReleaseEvent(QMouseEvent* event) {
    if (!press_) return;
    const bool dragged = !band_.isNull();
    const bool more = event->modifiers().testFlag(Qt::ControlModifier);
    std::set<QString> ids = more ? selected_ : std::set<QString>();
    if (dragged) {
        for (const std::size_t i : standouts_) {
            const ScatterPoint& point = data_.points[i];
            if (!hidden(point.series) && band_.contains(toScene(point.at.x(), point.at.y())))
                ids.insert(point.id);
        }
    } else if (const int sample = nearest(event->position()); sample >= 0) {
        ids.insert(standout(sample).id);
    }
    press_.reset();
    band_ = {};
    select(ids);
    redraw();
}

exporting::TextTable ScatterChart::textTable() const {
    exporting::TextTable table;
    table.header << tr("Id") << xTitle_ << tr("Standard deviation") << tr("Series");
    for (const ScatterPoint& point : data_.points) {
        table.rows.push_back({point.id, QString::number(point.at.x(), 'g', 15),
                              QString::number(point.at.y(), 'g', 15),
                              data_.series[static_cast<std::size_t>(point.series)].name});
    }
    for (const ScatterLimit& limit : data_.limits)
        table.rows.push_back({limit.label, QString::number(limit.x, 'g', 15), {}, tr("Limit")});
    return table;
}

}  // namespace ui::widgets
