// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/chart_frame.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/bridge/units.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace ui::widgets {

using theme::Token;
using theme::Type;

namespace {

/// Qt makes an item for each tick of the range and interval that it has at the moment: an old,
/// small interval on a new, large range would be a million of them.
void setAxis(QValueAxis& axis, double from, double to, double interval) {
    axis.setTickInterval(std::max({axis.tickInterval(), axis.max() - axis.min(), to - from}));
    axis.setRange(from, to);
    axis.setTickInterval(interval);
}

}  // namespace

ChartFrame::ChartFrame(QWidget* parent)
    : ChartWidget(parent),
      chart_(new QChart),
      view_(new QChartView(chart_, this)),
      axisX_(new QValueAxis),
      axisY_(new QValueAxis),
      backdrop_(new ChartOverlay([this](QPainter& painter) { paintBackdrop(painter); })),
      overlay_(new ChartOverlay([this](QPainter& painter) { paintOverlay(painter); })) {
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(view_);
    view_->setAttribute(Qt::WA_TransparentForMouseEvents);
    view_->setFocusPolicy(Qt::NoFocus);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setRenderHint(QPainter::Antialiasing);
    view_->setBackgroundBrush(Qt::NoBrush);
    view_->viewport()->setAutoFillBackground(false);
    chart_->setBackgroundVisible(false);
    chart_->setMargins({});
    chart_->layout()->setContentsMargins(0, 0, 0, 0);
    chart_->legend()->hide();
    chart_->setAnimationOptions(QChart::NoAnimation);
    chart_->addAxis(axisX_, Qt::AlignBottom);
    chart_->addAxis(axisY_, Qt::AlignLeft);
    for (QValueAxis* axis : {axisX_, axisY_}) {
        axis->setLabelsVisible(false);
        axis->setTickType(QValueAxis::TicksDynamic);
        // Ours are drawn with the labels: Qt's follow a new plot area one layout too late.
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
    }
    backdrop_->setZValue(-1);
    chart_->scene()->addItem(backdrop_);
    chart_->scene()->addItem(overlay_);
    if (theme::Theme* theme = theme::Theme::current()) {
        connect(theme, &theme::Theme::changed, this, &ChartFrame::refresh);
    }
}

ChartFrame::~ChartFrame() = default;

void ChartFrame::setUnit(const QString& unit) {
    unit_ = unit;
    overlay_->update();
}

void ChartFrame::setValueText(std::function<QString(double)> text) {
    valueText_ = std::move(text);
}

void ChartFrame::setYRange(std::optional<std::pair<double, double>> range) {
    fixedY_ = range;
    refresh();
}

QString ChartFrame::valueText(double value) const {
    return valueText_ ? valueText_(value) : bridge::fixed(value, y_.decimals + 1);
}

Ticks ChartFrame::yTicksFor(double low, double high) const {
    return niceTicks(low, high);
}

QString ChartFrame::yTickText(double tick) const {
    return bridge::fixed(tick, y_.decimals);
}

void ChartFrame::dataChanged() {
    if (!zoomed_) std::tie(from_, to_) = xExtent();
    // Live data moves on: the crosshair stays at its place, not at its index.
    if (cross_ >= 0) cross_ = nearestSample(crossAt_);
    refresh();
    Q_EMIT legendChanged();
}

void ChartFrame::refresh() {
    if (!isVisible() && !testAttribute(Qt::WA_WState_Polished)) return;  // done when first shown
    const auto [low, high] = fixedY_.value_or(yExtent());
    y_ = yTicksFor(low, high);
    const QFontMetrics metrics(theme::font(Type::Small));
    int labelWidth = 0;
    for (const double tick : y_.values) {
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(yTickText(tick)));
    }
    const int bottom = metrics.height() + 8 + (xTitle().isEmpty() ? 0 : metrics.height() + 2);
    const int top = metrics.height() + 8;
    plot_ = QRectF(labelWidth + 10, top, width() - labelWidth - 10 - rightMargin(),
                   height() - top - bottom);
    if (plot_.width() < 10 || plot_.height() < 10) return;

    chart_->setPlotArea(plot_);
    setAxis(*axisX_, from_, to_, (to_ - from_) * 2);
    axisY_->setTickAnchor(y_.from);
    setAxis(*axisY_, y_.from, y_.to, y_.step);
    backdrop_->setArea(QRectF(rect()));
    overlay_->setArea(QRectF(rect()));
    updateSeries();
    backdrop_->update();
    overlay_->update();
}

QPointF ChartFrame::toScene(double x, double y) const {
    return {plot_.left() + (x - from_) / (to_ - from_) * plot_.width(),
            plot_.bottom() - (y - y_.from) / (y_.to - y_.from) * plot_.height()};
}

double ChartFrame::xAt(double sceneX) const {
    return from_ + (sceneX - plot_.left()) / plot_.width() * (to_ - from_);
}

void ChartFrame::paintBackdrop(QPainter& painter) {
    painter.setPen(QPen(theme::color(Token::Grid), 1));
    for (const double tick : y_.values) {
        const double y = std::round(toScene(from_, tick).y()) + 0.5;
        painter.drawLine(QPointF(plot_.left(), y), QPointF(plot_.right(), y));
    }
    painter.setPen(QPen(theme::color(Token::Axis), 1));
    const double bottom = std::round(plot_.bottom()) + 0.5;
    painter.drawLine(QPointF(plot_.left(), bottom), QPointF(plot_.right(), bottom));
}

void ChartFrame::paintOverlay(QPainter& painter) {
    const QFontMetrics metrics(theme::font(Type::Small));
    painter.setFont(theme::font(Type::Small));
    painter.setPen(theme::color(Token::Text3));
    painter.drawText(QPointF(0, metrics.ascent()), unit_);
    for (const double tick : y_.values) {
        const QString text = yTickText(tick);
        const double y = toScene(from_, tick).y();
        painter.drawText(QPointF(plot_.left() - 8 - metrics.horizontalAdvance(text),
                                 y + metrics.capHeight() / 2.0),
                         text);
    }
    double freeFrom = -1e9;
    for (const XTick& tick : xTicks()) {
        const double x = toScene(tick.at, 0).x();
        if (x < plot_.left() - 1 || x > plot_.right() + 1) continue;
        const int textWidth = metrics.horizontalAdvance(tick.label);
        const double left = std::min(x - textWidth / 2.0, width() - textWidth - 1.0);
        if (left < freeFrom) continue;  // labels never overlap: the later one is left out
        freeFrom = left + textWidth + 8;
        painter.setPen(theme::color(Token::Axis));
        painter.drawLine(QPointF(x, plot_.bottom()), QPointF(x, plot_.bottom() + 3));
        painter.setPen(theme::color(Token::Text3));
        painter.drawText(QPointF(left, plot_.bottom() + 6 + metrics.ascent()), tick.label);
    }
    if (!xTitle().isEmpty()) {
        painter.drawText(
            QRectF(plot_.left(), height() - metrics.height() - 1, plot_.width(), metrics.height()),
            Qt::AlignHCenter, xTitle());
    }
    paintMarks(painter);
    if (cross_ < 0 || cross_ >= sampleCount()) return;
    const double x = toScene(sampleX(cross_), 0).x();
    if (x < plot_.left() - 1 || x > plot_.right() + 1) return;
    painter.setPen(QPen(theme::color(Token::Text2), 1));
    painter.drawLine(QPointF(x, plot_.top()), QPointF(x, plot_.bottom()));
    paintCrossMarks(painter, cross_);
    drawTip(painter, QRectF(rect()).adjusted(2, 2, -2, -2), {x, plot_.center().y()},
            sampleTitle(cross_), sampleValues(cross_));
}

void ChartFrame::paintTo(QPainter& painter, const QRectF& target) {
    // A chart that was never shown has had no resize event yet; grabbing delivers it.
    if (!isVisible()) grab(QRect(0, 0, 1, 1));
    refresh();
    view_->render(&painter, target, view_->viewport()->rect(), Qt::KeepAspectRatio);
}

void ChartFrame::setCrosshair(int sample) {
    if (sample == cross_ || sample >= sampleCount()) return;
    cross_ = sample;
    if (cross_ >= 0) crossAt_ = sampleX(cross_);
    QString said = accessibleName();
    if (cross_ >= 0) {
        said = sampleTitle(cross_);
        for (const TipLine& line : sampleValues(cross_))
            said += QStringLiteral(", ") + line.name + u' ' + line.value;
    }
    setToolTip({});
    setProperty("crosshairText", said);
    overlay_->update();
    Q_EMIT crosshairMoved(cross_);
}

std::optional<double> ChartFrame::crosshairAt() const {
    return cross_ < 0 ? std::nullopt : std::optional(crossAt_);
}

void ChartFrame::setCrosshairAt(std::optional<double> x) {
    constexpr double kNearBy = 0.02;  // of the visible range
    const int sample = x ? nearestSample(*x) : -1;
    const bool near = sample >= 0 && std::abs(sampleX(sample) - *x) <= (to_ - from_) * kNearBy;
    setCrosshair(near ? sample : -1);
}

int ChartFrame::nearestSample(double x) const {
    int best = -1;
    double distance = 0;
    // Samples ascend in x: halve until two are left.
    int low = 0, high = sampleCount();
    while (low < high) {
        const int middle = (low + high) / 2;
        sampleX(middle) < x ? low = middle + 1 : high = middle;
    }
    for (const int i : {low - 1, low}) {
        if (i < 0 || i >= sampleCount()) continue;
        const double d = std::abs(sampleX(i) - x);
        if (best < 0 || d < distance) best = i, distance = d;
    }
    return best;
}

void ChartFrame::show(double from, double to) {
    const auto [first, last] = xExtent();
    const double span = std::min(to - from, last - first);
    from_ = std::clamp(from, first, last - span);
    to_ = from_ + span;
    zoomed_ = span < (last - first) * 0.999;
    refresh();
    Q_EMIT rangeChanged();
}

void ChartFrame::zoom(double factor, double around) {
    const auto [first, last] = xExtent();
    const double span = std::max((to_ - from_) * factor, (last - first) / 200);
    show(around - (around - from_) * span / (to_ - from_),
         around + (to_ - around) * span / (to_ - from_));
}

void ChartFrame::resetZoom() {
    const auto [first, last] = xExtent();
    show(first, last);
}

void ChartFrame::resizeEvent(QResizeEvent* event) {
    ChartWidget::resizeEvent(event);
    refresh();
}

void ChartFrame::showEvent(QShowEvent* event) {
    ChartWidget::showEvent(event);
    refresh();
}

void ChartFrame::keyPressEvent(QKeyEvent* event) {
    const int last = sampleCount() - 1;
    const double middle = (from_ + to_) / 2;
    switch (event->key()) {
        case Qt::Key_Left:
            return setCrosshair(cross_ < 0 ? last : std::max(0, cross_ - 1));
        case Qt::Key_Right:
            return setCrosshair(std::min(last, cross_ + 1));
        case Qt::Key_Home:
            return setCrosshair(std::min(0, last));
        case Qt::Key_End:
            return setCrosshair(last);
        case Qt::Key_Plus:
            return zoom(0.7, middle);
        case Qt::Key_Minus:
            return zoom(1 / 0.7, middle);
        case Qt::Key_Return:
            if (cross_ >= 0) Q_EMIT sampleClicked(cross_);
            return;
        case Qt::Key_Escape:
            if (cross_ >= 0 || zoomed_) {
                setCrosshair(-1);
                return resetZoom();
            }
            break;
        default:
            break;
    }
    ChartWidget::keyPressEvent(event);
}

void ChartFrame::mouseMoveEvent(QMouseEvent* event) {
    if (dragStart_ && std::abs(event->position().x() - dragStart_->x()) > 4) dragged_ = true;
    if (dragStart_ && dragged_) {
        const double moved = xAt(dragStart_->x()) - xAt(event->position().x());
        return show(dragFrom_ + moved, dragFrom_ + moved + to_ - from_);
    }
    const bool inside = plot_.adjusted(-8, -8, 8, 8).contains(event->position());
    setCrosshair(inside ? nearestSample(xAt(event->position().x())) : -1);
}

void ChartFrame::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return ChartWidget::mousePressEvent(event);
    dragStart_ = event->position();
    dragFrom_ = from_;
    dragged_ = false;
}

void ChartFrame::mouseReleaseEvent(QMouseEvent*) {
    if (dragStart_ && !dragged_ && cross_ >= 0) Q_EMIT sampleClicked(cross_);
    dragStart_.reset();
}

void ChartFrame::mouseDoubleClickEvent(QMouseEvent*) {
    resetZoom();
}

void ChartFrame::wheelEvent(QWheelEvent* event) {
    // Without a modifier the wheel still scrolls the page when there is nothing to zoom into.
    if (!plot_.contains(event->position()) || sampleCount() < 3) return event->ignore();
    zoom(event->angleDelta().y() > 0 ? 0.8 : 1.25, xAt(event->position().x()));
    event->accept();
}

void ChartFrame::leaveEvent(QEvent* event) {
    if (!hasFocus()) setCrosshair(-1);
    ChartWidget::leaveEvent(event);
}

}  // namespace ui::widgets
