// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/log_histogram.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/bridge/units.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace ui::widgets {

using theme::Token;

namespace {

const double kHalf = std::log10(0.5);

QString rangeText(const LogBin& bin) {
    const auto from = static_cast<qint64>(std::ceil(bin.from));
    const auto to = static_cast<qint64>(std::ceil(bin.to)) - 1;
    return to <= from ? bridge::count(from)
                      : bridge::count(from) + QStringLiteral(" – ") + bridge::count(to);
}

}  // namespace

void LogHistogram::setData(std::vector<LogBin> bins, std::vector<LogLimit> limits,
                           std::optional<double> highlight) {
    if (bins == bins_ && limits == limits_ && highlight == highlight_) return;
    bins_ = std::move(bins);
    limits_ = std::move(limits);
    highlight_ = highlight;
    QStringList said;
    for (const LogBin& bin : bins_) {
        if (bin.count > 0) said << rangeText(bin) + QStringLiteral(": ") + bridge::count(bin.count);
    }
    for (const LogLimit& limit : limits_)
        said << limit.label;
    setAccessibleDescription(said.join(QLatin1String(", ")));
    dataChanged();
}

Token LogHistogram::colorOf(const LogBin& bin) const {
    return highlight_ && bin.to > *highlight_ ? Token::Series2 : Token::BarFill;
}

std::pair<double, double> LogHistogram::xExtent() const {
    double high = 10;
    for (const LogBin& bin : bins_)
        high = std::max(high, bin.to);
    for (const LogLimit& limit : limits_)
        high = std::max(high, limit.x * 1.1);
    return {bins_.empty() ? 0 : std::log10(bins_.front().from), std::log10(high)};
}

std::pair<double, double> LogHistogram::yExtent() const {
    qint64 high = 10;
    for (const LogBin& bin : bins_)
        high = std::max(high, bin.count);
    return {kHalf, std::log10(double(high)) + 0.08};
}

Ticks LogHistogram::yTicksFor(double low, double high) const {
    Ticks ticks{low, high, 1, 0, {}};
    for (int power = 0; power <= high; ++power)
        ticks.values.push_back(power);
    return ticks;
}

QString LogHistogram::yTickText(double tick) const {
    return bridge::count(std::llround(std::pow(10, tick)));
}

std::vector<ChartFrame::XTick> LogHistogram::xTicks() const {
    std::vector<XTick> ticks;
    const auto [from, to] = visibleRange();
    const bool few = to - from < 2.2;
    for (int power = 0; power <= int(to); ++power) {
        for (const int part : {1, 2, 5}) {
            const double at = std::log10(part * std::pow(10, power));
            if ((part == 1 || few) && at >= from && at <= to)
                ticks.push_back({at, bridge::count(std::llround(std::pow(10, at)))});
        }
    }
    return ticks;
}

double LogHistogram::sampleX(int sample) const {
    const LogBin& bin = bins_[static_cast<std::size_t>(sample)];
    return (std::log10(bin.from) + std::log10(bin.to)) / 2;
}

QString LogHistogram::sampleTitle(int sample) const {
    return tr("%1 ratings").arg(rangeText(bins_[static_cast<std::size_t>(sample)]));
}

std::vector<TipLine> LogHistogram::sampleValues(int sample) const {
    const LogBin& bin = bins_[static_cast<std::size_t>(sample)];
    return {{colorOf(bin), tr("users"), bridge::count(bin.count)}};
}

void LogHistogram::paintMarks(QPainter& painter) {
    painter.save();
    painter.setClipRect(plot().adjusted(0, -2, 1, 0));
    for (const LogBin& bin : bins_) {
        if (bin.count <= 0) continue;
        const QPointF top = toScene(std::log10(bin.from), std::log10(double(bin.count)));
        const double right = toScene(std::log10(bin.to), 0).x();
        const double gap = right - top.x() > 8 ? 3 : 1;
        painter.fillRect(
            QRectF(QPointF(top.x() + gap / 2, top.y()), QPointF(right - gap / 2, plot().bottom())),
            theme::color(colorOf(bin)));
    }
    QPen pen(theme::color(Token::Text), 1.5);
    pen.setDashPattern({4, 2.7});
    for (const LogLimit& limit : limits_) {
        const double x = toScene(std::log10(limit.x), 0).x();
        painter.setPen(pen);
        painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
    }
    painter.restore();
    double line = plot().top() + 10;
    for (const LogLimit& limit : limits_) {
        drawPlate(painter, plot(), {toScene(std::log10(limit.x), 0).x() + 8, line}, limit.label,
                  Token::Text);
        line += QFontMetrics(theme::font(theme::Type::SmallMedium)).height() + 5;
    }
}

exporting::TextTable LogHistogram::textTable() const {
    exporting::TextTable table;
    table.header << tr("From") << tr("Below") << tr("Users");
    for (const LogBin& bin : bins_)
        table.rows.push_back({QString::number(bin.from, 'g', 6), QString::number(bin.to, 'g', 6),
                              QString::number(bin.count)});
    for (const LogLimit& limit : limits_)
        table.rows.push_back({QString::number(limit.x, 'g', 6), {}, limit.label});
    return table;
}

}  // namespace ui::widgets
