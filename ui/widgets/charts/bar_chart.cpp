// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/bar_chart.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace ui::widgets {
namespace {

constexpr int kManyBars = 20;

double orZero(double value) {
    return std::isfinite(value) ? value : 0;
}

QString plainNumber(double value) {
    return std::isfinite(value) ? QString::number(value, 'g', 15) : QString();
}

}  // namespace

BarChart::BarChart(bool stacked, QWidget* parent) : ChartFrame(parent), stacked_(stacked) {}
BarChart::~BarChart() = default;

void BarChart::setData(QStringList categories, std::vector<BarSeries> series) {
    categories_ = std::move(categories);
    series_ = std::move(series);
    hidden_.resize(series_.size(), false);
    for (BarSeries& s : series_)
        s.values.resize(static_cast<std::size_t>(categories_.size()), 0);
    describe();
    dataChanged();
}

void BarChart::setTicks(std::vector<std::pair<double, QString>> ticks, const QString& title) {
    ticks_ = std::move(ticks);
    xTitle_ = title;
    refresh();
}

void BarChart::setThresholds(std::vector<Threshold> thresholds) {
    thresholds_ = std::move(thresholds);
    describe();
    dataChanged();
}

void BarChart::setSpans(std::vector<BarSpan> spans) {
    spans_ = std::move(spans);
    refresh();
}

void BarChart::setGap(std::optional<GapBracket> gap) {
    gap_ = std::move(gap);
    describe();
    refresh();
}

void BarChart::setValuesShown(bool shown) {
    valuesShown_ = shown;
    refresh();
}

void BarChart::setExtraTip(std::function<std::vector<TipLine>(int)> lines) {
    extraTip_ = std::move(lines);
}

void BarChart::describe() {
    QStringList said;
    // A sentence of forty bars helps nobody: their brackets and the table tell them.
    for (int i = 0; i < categories_.size() && categories_.size() <= kManyBars; ++i) {
        for (const BarSeries& s : series_) {
            const double value = s.values[static_cast<std::size_t>(i)];
            if (!std::isfinite(value)) continue;
            said << QStringLiteral("%1 %2 %3").arg(categories_[i], s.name, valueText(value));
        }
    }
    if (gap_) said << gap_->label + u' ' + gap_->note;
    for (const Threshold& t : thresholds_)
        said << t.label;
    setAccessibleDescription(said.join(QLatin1String(", ")));
}

std::pair<double, double> BarChart::xExtent() const {
    return {-0.5, std::max<double>(1, static_cast<double>(categories_.size())) - 0.5};
}

ErrorRange BarChart::intervalOf(const BarSeries& series, int category) const {
    const auto at = static_cast<std::size_t>(category);
    return at < series.intervals.size() ? series.intervals[at] : std::nullopt;
}

std::pair<double, double> BarChart::yExtent() const {
    double low = 0, high = 0;
    const auto take = [&](double y) {
        low = std::min(low, y);
        high = std::max(high, y);
    };
    for (int c = 0; c < categories_.size(); ++c) {
        double sum = 0;
        for (std::size_t i = 0; i < series_.size(); ++i) {
            if (hidden_[i]) continue;
            const double v = orZero(series_[i].values[static_cast<std::size_t>(c)]);
            sum = stacked_ ? sum + v : v;
            take(sum);
            if (const auto range = intervalOf(series_[i], c)) take(range->second);
        }
    }
    for (const Threshold& t : thresholds_)
        take(t.value);
    return high > low ? std::pair{low, high} : std::pair{0.0, 1.0};
}

std::vector<ChartFrame::XTick> BarChart::xTicks() const {
    std::vector<XTick> ticks;
    for (const auto& [at, label] : ticks_)
        ticks.push_back({at, label});
    if (!ticks_.empty()) return ticks;
    for (int i = 0; i < categories_.size(); ++i)
        ticks.push_back({double(i), categories_[i]});
    return ticks;
}

int BarChart::rightMargin() const {
    return gap_ ? gapWidth(*gap_) : ChartFrame::rightMargin();
}

std::vector<TipLine> BarChart::sampleValues(int sample) const {
    std::vector<TipLine> lines;
    for (std::size_t i = 0; i < series_.size(); ++i) {
        const double value = series_[i].values[static_cast<std::size_t>(sample)];
        if (hidden_[i] || !std::isfinite(value)) continue;
        lines.push_back({series_[i].color, series_[i].name, valueText(value)});
        if (const auto range = intervalOf(series_[i], sample)) {
            lines.push_back(
                {theme::Token::Text3, tr("95 % interval"),
                 tr("%1 to %2").arg(valueText(range->first), valueText(range->second))});
        }
    }
    if (!extraTip_) return lines;
    for (TipLine& line : extraTip_(sample))
        lines.push_back(std::move(line));
    return lines;
}

std::vector<LegendItem> BarChart::legend() const {
    std::vector<LegendItem> items;
    for (const BarSeries& s : series_)
        items.push_back({s.name, s.color, false, true});
    return items;
}

void BarChart::setSeriesVisible(int series, bool visible) {
    if (series < 0 || series >= static_cast<int>(series_.size())) return;
    hidden_[static_cast<std::size_t>(series)] = !visible;
    refresh();
}

void BarChart::updateSeries() {
    // Bar sets cannot be re-ordered or replaced in place; there are few of them.
    if (bars_) {
        chart()->removeSeries(bars_);
        delete bars_;
    }
    bars_ = stacked_ ? static_cast<QAbstractBarSeries*>(new QStackedBarSeries)
                     : static_cast<QAbstractBarSeries*>(new QBarSeries);
    bars_->setBarWidth(categories_.size() > kManyBars ? 0.78 : 0.56);
    for (std::size_t i = 0; i < series_.size(); ++i) {
        if (hidden_[i]) continue;
        auto* set = new QBarSet(series_[i].name);
        for (const double value : series_[i].values)
            set->append(orZero(value));
        set->setBrush(theme::color(series_[i].color));
        set->setPen(Qt::NoPen);
        bars_->append(set);
    }
    chart()->addSeries(bars_);
    bars_->attachAxis(axisX());
    bars_->attachAxis(axisY());
}

void BarChart::paintMarks(QPainter& painter) {
    for (const Threshold& t : thresholds_)
        paintThreshold(painter, plot(), toScene(0, t.value).y(), t);
    // Of stacked bars, or several side by side, one interval each would be read as the sum's.
    if (!stacked_ && series_.size() == 1 && !hidden_[0]) {
        paintIntervals(painter);
        if (valuesShown_) paintValues(painter);
    }
    for (const BarSpan& span : spans_) {
        paintSpan(painter, toScene(span.first - 0.4, 0).x(), toScene(span.last + 0.4, 0).x(),
                  plot().top() + 3, span.label);
    }
    if (!gap_) return;
    paintGap(painter,
             QRectF(plot().right(), plot().top(), width() - plot().right(), plot().height()),
             toScene(0, gap_->from).y(), toScene(0, gap_->to).y(), *gap_);
}

void BarChart::paintIntervals(QPainter& painter) {
    for (int c = 0; c < categories_.size(); ++c) {
        const auto range = intervalOf(series_[0], c);
        if (!range) continue;
        paintErrorBar(painter, toScene(c, 0).x(), toScene(0, range->first).y(),
                      toScene(0, range->second).y(), theme::Token::Text);
    }
}

void BarChart::paintValues(QPainter& painter) {
    const QFont font = theme::font(theme::Type::CellBold);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme::color(theme::Token::Text));
    for (int c = 0; c < categories_.size(); ++c) {
        const double value = series_[0].values[static_cast<std::size_t>(c)];
        if (!std::isfinite(value)) continue;
        const auto range = intervalOf(series_[0], c);
        const QPointF top = toScene(c, range ? std::max(value, range->second) : value);
        const QString text = valueText(value);
        painter.drawText(top - QPointF(metrics.horizontalAdvance(text) / 2, 7), text);
    }
}

exporting::TextTable BarChart::textTable() const {
    exporting::TextTable table;
    table.header << tr("Category");
    for (const BarSeries& s : series_) {
        table.header << s.name;
        if (!s.intervals.empty()) table.header << tr("95 % from") << tr("95 % to");
    }
    for (const Threshold& t : thresholds_)
        table.header << t.label;
    for (int c = 0; c < categories_.size(); ++c) {
        QStringList row{categories_[c]};
        for (const BarSeries& s : series_) {
            row << plainNumber(s.values[static_cast<std::size_t>(c)]);
            if (s.intervals.empty()) continue;
            const auto range = intervalOf(s, c);
            row << (range ? plainNumber(range->first) : QString())
                << (range ? plainNumber(range->second) : QString());
        }
        for (const Threshold& t : thresholds_)
            row << plainNumber(t.value);
        table.rows.push_back(row);
    }
    return table;
}

}  // namespace ui::widgets
