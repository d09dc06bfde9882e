// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/row_bars.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/bridge/units.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace ui::widgets {

using theme::Token;
using theme::Type;

namespace {

constexpr double kLargestRow = 29;
constexpr double kBarShare = 0.62;
constexpr double kLargestBar = 13;
constexpr int kGapToName = 12;
constexpr int kGapToValue = 6;

QString valueText(double value) {
    return value == std::floor(value) ? bridge::count(static_cast<qint64>(value))
                                      : bridge::number(value);
}

int smallHeight() {
    return QFontMetrics(theme::font(Type::Small)).height();
}

}  // namespace

std::vector<RowBar> worstBars(std::vector<RowBar> bars, std::size_t shown,
                              const std::function<QString(std::size_t)>& restName) {
    if (bars.size() <= shown) return bars;
    std::ranges::stable_sort(bars, std::ranges::greater{}, &RowBar::value);
    const auto first = bars.begin() + static_cast<std::ptrdiff_t>(shown);
    const double sum = std::accumulate(
        first, bars.end(), 0.0, [](double all, const RowBar& bar) { return all + bar.value; });
    RowBar rest{restName(bars.size() - shown), sum, Token::Text3};
    bars.erase(first, bars.end());
    bars.push_back(std::move(rest));
    return bars;
}

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// Where things are; derived from the size and the bars.
struct RowBars::Frame {
    double left = 0, right = 0, bottom = 0;
    double row = 0;    ///< height of one
    double names = 0;  ///< width of the names
    Ticks ticks;
    [[nodiscard]] double x(double value) const {
        return left + std::max(0.0, value) / ticks.to * (right - left);
    }
    [[nodiscard]] double middle(std::size_t index) const {
        return (static_cast<double>(index) + 0.5) * row;
    }
};

RowBars::RowBars(QWidget* parent) : ChartWidget(parent) {
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    if (theme::Theme* theme = theme::Theme::current())
        connect(theme, &theme::Theme::changed, this, [this] { updateGeometry(); });
}

void RowBars::setBars(std::vector<RowBar> bars) {
    if (bars == bars_) return;
    const bool sameCount = bars.size() == bars_.size();
    bars_ = std::move(bars);
    QStringList said;
    for (const RowBar& bar : bars_)
        said << bar.name + u' ' + valueText(bar.value);
    setAccessibleDescription(said.join(QLatin1String(", ")));
    if (!sameCount) {
        current_ = -1;
        updateGeometry();
    }
    update();
}

void RowBars::setCaption(const QString& caption) {
    if (caption == caption_) return;
    caption_ = caption;
    update();
}

QSize RowBars::sizeHint() const {
    return {320, static_cast<int>(bars_.size()) * 20 + 2 * smallHeight() + 9};
}

QSize RowBars::minimumSizeHint() const {
    return {160, static_cast<int>(bars_.size()) * (smallHeight() + 1) + 2 * smallHeight() + 9};
}

RowBars::Frame RowBars::frame() const {
    const QFontMetrics small(theme::font(Type::Small)), bold(theme::font(Type::SmallBold));
    Frame f;
    double values = 0, high = 0;
    bool whole = true;
    for (const RowBar& bar : bars_) {
        f.names = std::max<double>(f.names, small.horizontalAdvance(bar.name));
        values = std::max<double>(values, bold.horizontalAdvance(valueText(bar.value)));
        high = std::max(high, bar.value);
        whole = whole && bar.value == std::floor(bar.value);
    }
    f.names = std::min(f.names + 2, width() * 0.45);
    f.left = f.names + kGapToName;
    f.right = std::max(f.left + 10, width() - values - kGapToValue - 2);
    f.ticks = niceTicks(0, high > 0 ? high : 1, std::max(2, int((f.right - f.left) / 75)));
    if (whole) {
        // Things that are counted have no halves.
        std::erase_if(f.ticks.values, [](double v) { return v != std::floor(v); });
        f.ticks.decimals = 0;
    }
    f.bottom = std::max(10.0, height() - 2.0 * smallHeight() - 9);
    f.row = std::min(kLargestRow, f.bottom / std::max<double>(1, double(bars_.size())));
    return f;
}

void RowBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBars(painter);
    if (current_ < 0) return;
    const Frame f = frame();
    const RowBar& bar = bars_[static_cast<std::size_t>(current_)];
    drawTip(painter, QRectF(rect()).adjusted(2, 2, -2, -2),
            {f.x(bar.value) / 2 + f.left / 2, f.middle(static_cast<std::size_t>(current_))},
            bar.name, {{bar.color, caption_, valueText(bar.value)}});
}

void RowBars::paintTo(QPainter& painter, const QRectF& target) {
    painter.save();
    painter.translate(target.topLeft());
    const double scale = std::min(target.width() / width(), target.height() / height());
    painter.scale(scale, scale);
    paintBars(painter);
    painter.restore();
}

void RowBars::paintBars(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Frame f = frame();
    paintAxis(painter, f);
    for (std::size_t row = 0; row < bars_.size(); ++row)
        paintRow(painter, f, row);
}

void RowBars::paintAxis(QPainter& painter, const Frame& f) const {
    const QFontMetrics small(theme::font(Type::Small));
    painter.setFont(theme::font(Type::Small));
    double freeFrom = -1;
    for (const double tick : f.ticks.values) {
        const double x = std::round(f.x(tick)) + 0.5;
        painter.setPen(QPen(theme::color(tick == 0 ? Token::Axis : Token::Grid), 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, f.bottom));
        const QString text = bridge::fixed(tick, f.ticks.decimals);
        const double textWidth = small.horizontalAdvance(text);
        const double at = std::min(x - textWidth / 2, width() - textWidth);
        if (at < freeFrom) continue;
        freeFrom = at + textWidth + 8;
        painter.setPen(theme::color(Token::Text3));
        painter.drawText(QPointF(at, f.bottom + 4 + small.ascent()), text);
    }
    painter.setPen(QPen(theme::color(Token::Axis), 1));
    painter.drawLine(QPointF(f.left, std::round(f.bottom) + 0.5),
                     QPointF(f.right, std::round(f.bottom) + 0.5));
    painter.setPen(theme::color(Token::Text3));
    painter.drawText(
        QRectF(f.left, f.bottom + small.height() + 6, f.right - f.left, small.height()),
        Qt::AlignHCenter | Qt::TextDontClip, caption_);
}

void RowBars::paintRow(QPainter& painter, const Frame& f, std::size_t row) const {
    const QFontMetrics small(theme::font(Type::Small)), bold(theme::font(Type::SmallBold));
    const RowBar& bar = bars_[row];
    const double middle = f.middle(row);
    const double thick = std::min(kLargestBar, f.row * kBarShare);
    painter.setFont(theme::font(Type::Small));
    painter.setPen(theme::color(Token::Text2));
    painter.drawText(QRectF(0, middle - f.row / 2, f.names, f.row),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                     small.elidedText(bar.name, Qt::ElideMiddle, int(f.names)));
    const double end = f.x(bar.value);
    if (end > f.left)
        painter.fillRect(QRectF(f.left, middle - thick / 2, end - f.left, thick),
                         theme::color(bar.color));
    painter.setFont(theme::font(Type::SmallBold));
    painter.setPen(theme::color(Token::Text));
    painter.drawText(QPointF(end + kGapToValue, middle + bold.capHeight() / 2.0),
                     valueText(bar.value));
}

void RowBars::setCurrent(int row) {
    if (row == current_) return;
    current_ = row;
    if (row >= 0) {
        const RowBar& bar = bars_[static_cast<std::size_t>(row)];
        setProperty("crosshairText", bar.name + QStringLiteral(", ") + valueText(bar.value));
    }
    update();
}

void RowBars::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(bars_.size()) - 1;
    if (event->key() == Qt::Key_Down && last >= 0) return setCurrent(std::min(last, current_ + 1));
    if (event->key() == Qt::Key_Up && last >= 0)
        return setCurrent(current_ < 0 ? last : std::max(0, current_ - 1));
    if (event->key() == Qt::Key_Escape && current_ >= 0) return setCurrent(-1);
    ChartWidget::keyPressEvent(event);
}

void RowBars::mouseMoveEvent(QMouseEvent* event) {
    const Frame f = frame();
    const int row = static_cast<int>(std::floor(event->position().y() / f.row));
    setCurrent(row >= 0 && row < static_cast<int>(bars_.size()) ? row : -1);
}

void RowBars::leaveEvent(QEvent* event) {
    if (!hasFocus()) setCurrent(-1);
    ChartWidget::leaveEvent(event);
}

exporting::TextTable RowBars::textTable() const {
    exporting::TextTable table{{tr("Name"), caption_}, {}};
    for (const RowBar& bar : bars_)
        table.rows.push_back({bar.name, QString::number(bar.value, 'g', 15)});
    return table;
}

}  // namespace ui::widgets
