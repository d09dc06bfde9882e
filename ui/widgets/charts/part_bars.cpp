// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/part_bars.h"

#include <QPainter>
#include <algorithm>

#include "ui/bridge/units.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace ui::widgets {

using theme::Token;
using theme::Type;

namespace {
constexpr int kRow = 29;
constexpr int kBar = 13;
}  // namespace

PartBars::PartBars(QWidget* parent) : ChartWidget(parent) {
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PartBars::setParts(std::vector<Part> parts, const QString& caption, int decimals) {
    parts_ = std::move(parts);
    caption_ = caption;
    decimals_ = decimals;
    QStringList said;
    for (const Part& p : parts_)
        said << p.name + u' ' + bridge::fixed(p.value, decimals_);
    setAccessibleDescription(said.join(QLatin1String(", ")));
    updateGeometry();
    update();
}

QSize PartBars::sizeHint() const {
    const int line = QFontMetrics(theme::font(Type::Small)).height();
    return {300, static_cast<int>(parts_.size()) * kRow + 2 * line + 12};
}

void PartBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBars(painter);
}

void PartBars::paintTo(QPainter& painter, const QRectF& target) {
    painter.save();
    painter.translate(target.topLeft());
    const double scale = std::min(target.width() / width(), target.height() / height());
    painter.scale(scale, scale);
    paintBars(painter);
    painter.restore();
}

void PartBars::paintBars(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QFontMetrics small(theme::font(Type::Small)), bold(theme::font(Type::SmallBold));
    int names = 0, values = 0;
    double low = 0, high = 0;
    for (const Part& p : parts_) {
        names = std::max(names, small.horizontalAdvance(p.name));
        values = std::max(values, bold.horizontalAdvance(bridge::fixed(p.value, decimals_)));
        low = std::min(low, p.value);
        high = std::max(high, p.value);
    }
    names = std::min(names + 2, width() / 2);
    const Ticks ticks = niceTicks(low, high > low ? high : 1, 3);
    const double left = names + 12 + (low < 0 ? values + 6 : 0), right = width() - values - 8;
    const double bottom = static_cast<double>(parts_.size()) * kRow + 2;
    const auto x = [&](double v) {
        return left + (v - ticks.from) / (ticks.to - ticks.from) * (right - left);
    };
    painter.setFont(theme::font(Type::Small));
    for (const double tick : ticks.values) {
        painter.setPen(theme::color(tick == 0 ? Token::Axis : Token::Grid));
        painter.drawLine(QPointF(x(tick), 0), QPointF(x(tick), bottom));
        const QString text = bridge::fixed(tick, ticks.decimals);
        painter.setPen(theme::color(Token::Text3));
        painter.drawText(
            QPointF(x(tick) - small.horizontalAdvance(text) / 2.0, bottom + 4 + small.ascent()),
            text);
    }
    painter.drawText(QRectF(left, bottom + small.height() + 5, right - left, small.height()),
                     Qt::AlignHCenter, caption_);
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const Part& p = parts_[i];
        const double middle = static_cast<double>(i) * kRow + kRow / 2.0;
        painter.setFont(theme::font(Type::Small));
        painter.setPen(theme::color(Token::Text2));
        painter.drawText(QRectF(0, middle - kRow / 2.0, names, kRow),
                         Qt::AlignRight | Qt::AlignVCenter,
                         small.elidedText(p.name, Qt::ElideRight, names));
        const double zero = x(0), end = x(p.value);
        painter.fillRect(
            QRectF(std::min(zero, end), middle - kBar / 2.0, std::abs(end - zero), kBar),
            theme::color(Token::BarFill));
        const QString value = bridge::fixed(p.value, decimals_);
        const double at = p.value < 0 ? end - 6 - bold.horizontalAdvance(value) : end + 6;
        painter.setFont(theme::font(Type::SmallBold));
        painter.setPen(theme::color(Token::Text));
        painter.drawText(QPointF(at, middle + bold.capHeight() / 2.0), value);
    }
}

exporting::TextTable PartBars::textTable() const {
    exporting::TextTable table{{tr("Part"), caption_}, {}};
    for (const Part& p : parts_)
        table.rows.push_back({p.name, QString::number(p.value, 'g', 15)});
    return table;
}

}  // namespace ui::widgets
