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

BarChart::BarChart(bool stacked, QWidget* parent) : ChartFrame(parent), stacked_(stacked) {}
BarChart::~BarChart() = default;

void BarChart::setData(QStringList categories, std::vector<BarSeries> series) {
    categories_ = std::move(categories);
    series_ = std::move(series);
    hidden_.resize(series_.size(), false);
    QStringList said;
    for (BarSeries& s : series_) {
        s.values.resize(static_cast<std::size_t>(categories_.size()), 0);
        for (double& v : s.values)
            v = std::isfinite(v) ? v : 0;
        for (int i = 0; i < categories_.size(); ++i) {
            said << QStringLiteral("%1 %2 %3")
                        .arg(categories_[i], s.name,
                             valueText(s.values[static_cast<std::size_t>(i)]));
        }
    }
    setAccessibleDescription(said.join(QLatin1String(", ")));
    dataChanged();
}

std::pair<double, double> BarChart::xExtent() const {
    return {-0.5, std::max<double>(1, static_cast<double>(categories_.size())) - 0.5};
}

std::pair<double, double> BarChart::yExtent() const {
    double low = 0, high = 0;
    for (std::size_t c = 0; c < static_cast<std::size_t>(categories_.size()); ++c) {
        double sum = 0;
        for (std::size_t i = 0; i < series_.size(); ++i) {
            if (hidden_[i]) continue;
            const double v = series_[i].values[c];
            sum = stacked_ ? sum + v : v;
            low = std::min(low, sum);
            high = std::max(high, sum);
        }
    }
    if (limit_) high = std::max(high, *limit_ * 1.1);
    return high > low ? std::pair{low, high} : std::pair{0.0, 1.0};
}

std::vector<ChartFrame::XTick> BarChart::xTicks() const {
    std::vector<XTick> ticks;
    for (int i = 0; i < categories_.size(); ++i)
        ticks.push_back({double(i), categories_[i]});
    return ticks;
}

std::vector<TipLine> BarChart::sampleValues(int sample) const {
    std::vector<TipLine> lines;
    for (std::size_t i = 0; i < series_.size(); ++i) {
        if (hidden_[i]) continue;
        lines.push_back({series_[i].color, series_[i].name,
                         valueText(series_[i].values[static_cast<std::size_t>(sample)])});
    }
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
    bars_->setBarWidth(0.56);
    for (std::size_t i = 0; i < series_.size(); ++i) {
        if (hidden_[i]) continue;
        auto* set = new QBarSet(series_[i].name);
        set->append(QList<qreal>(series_[i].values.begin(), series_[i].values.end()));
        set->setBrush(theme::color(series_[i].color));
        set->setPen(Qt::NoPen);
        bars_->append(set);
    }
    chart()->addSeries(bars_);
    bars_->attachAxis(axisX());
    bars_->attachAxis(axisY());
}

void BarChart::setLimit(std::optional<double> limit, const QString& label) {
    limit_ = limit;
    limitLabel_ = label;
    dataChanged();
}

void BarChart::setValuesShown(bool shown) {
    valuesShown_ = shown;
    refresh();
}

void BarChart::paintMarks(QPainter& painter) {
    const QFontMetrics metrics(theme::font(theme::Type::SmallMedium));
    if (limit_) {
        const double y = toScene(0, *limit_).y();
        QPen pen(theme::color(theme::Token::Text), 1.5);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({4, 2.7});
        painter.setPen(pen);
        painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
        drawPlate(painter, plot(),
                  {plot().right() - metrics.horizontalAdvance(limitLabel_) - 12, y - 6},
                  limitLabel_, theme::Token::Text);
    }
    if (!valuesShown_ || series_.empty() || hidden_[0]) return;
    for (std::size_t c = 0; c < series_[0].values.size(); ++c) {
        const QString text = valueText(series_[0].values[c]);
        const QPointF top = toScene(static_cast<double>(c), series_[0].values[c]);
        drawPlate(painter, plot(), top - QPointF(metrics.horizontalAdvance(text) / 2.0, 5), text,
                  theme::Token::Text);
    }
}

exporting::TextTable BarChart::textTable() const {
    exporting::TextTable table;
    table.header << tr("Category");
    for (const BarSeries& s : series_)
        table.header << s.name;
    if (limit_) table.header << limitLabel_;
    for (int c = 0; c < categories_.size(); ++c) {
        QStringList row{categories_[c]};
        for (const BarSeries& s : series_) {
            row << QString::number(s.values[static_cast<std::size_t>(c)], 'g', 15);
        }
        if (limit_) row << QString::number(*limit_, 'g', 15);
        table.rows.push_back(row);
    }
    return table;
}

}  // namespace ui::widgets
