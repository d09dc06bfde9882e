// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pipeline_strip.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

namespace ui::widgets {

using theme::Token;
using theme::Type;

namespace {
constexpr int kBox = 32;
constexpr int kBoxGap = 10;
constexpr int kVerdictPx = 14;
}  // namespace

class PipelineStrip::Node final : public QAbstractButton {
  public:
    Node() {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void set(const PipelineNode& node) {
        if (node == node_) return;
        node_ = node;
        setAccessibleName(
            QStringLiteral("%1: %2, %3").arg(node.title, theme::word(node.verdict), node.fact));
        setToolTip(node.title + QStringLiteral(" · ") + theme::word(node.verdict) + u'\n' +
                   node.fact);
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override {
        const QFontMetrics bold(theme::font(Type::CellBold)), small(theme::font(Type::Small));
        const int text = std::max(bold.horizontalAdvance(node_.title) + kVerdictPx + 6,
                                  small.horizontalAdvance(node_.fact));
        return {kBox + kBoxGap + text + 8, std::max(kBox, bold.height() + small.height() + 2) + 8};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {96, sizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        const auto place = [this](const QRect& r) {
            return QStyle::visualRect(layoutDirection(), rect(), r);
        };
        const QRect box = place({4, (height() - kBox) / 2, kBox, kBox});
        painter.setPen(theme::color(underMouse() ? Token::BorderControl : Token::Border));
        painter.setBrush(theme::color(underMouse() ? Token::Surface3 : Token::Surface2));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme::kRadius,
                                theme::kRadius);
        theme::drawIcon(painter, box.topLeft() + QPoint(8, 8), node_.icon,
                        theme::color(Token::Text2), 16);

        const QFontMetrics bold(theme::font(Type::CellBold)), small(theme::font(Type::Small));
        const int left = 4 + kBox + kBoxGap, room = width() - left - 4;
        const int top = (height() - bold.height() - small.height() - 2) / 2;
        const QString title = bold.elidedText(node_.title, Qt::ElideRight, room - kVerdictPx - 6);
        const auto lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        painter.setFont(theme::font(Type::CellBold));
        painter.setPen(theme::color(Token::Text));
        painter.drawText(place({left, top, room, bold.height()}), lead, title);
        const theme::VerdictStyle style = theme::style(node_.verdict);
        const QRect mark(left + bold.horizontalAdvance(title) + 6,
                         top + (bold.height() - kVerdictPx) / 2, kVerdictPx, kVerdictPx);
        theme::drawIcon(painter, place(mark).topLeft(), QString::fromLatin1(style.icon),
                        theme::color(style.text), kVerdictPx);
        painter.setFont(theme::font(Type::Small));
        painter.setPen(theme::color(Token::Text2));
        painter.drawText(place({left, top + bold.height() + 2, room, small.height()}), lead,
                         small.elidedText(node_.fact, Qt::ElideRight, room));
    }

  private:
    PipelineNode node_;
};

class PipelineStrip::Arrow final : public QWidget {
  public:
    Arrow() { setFixedSize(20, 20); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        theme::drawIcon(painter, {2, 2},
                        layoutDirection() == Qt::RightToLeft ? QStringLiteral("arrow-left")
                                                             : QStringLiteral("arrow-right"),
                        theme::color(Token::Text3), 16);
    }
};

PipelineStrip::PipelineStrip(const QString& accessibleName, QWidget* parent) : QFrame(parent) {
    QFrame::setProperty("role", QStringLiteral("card"));
    setAccessibleName(accessibleName);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kCardPadding - 2, 7, theme::kCardPadding - 2, 7);
    row->setSpacing(6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PipelineStrip::build(std::size_t count) {
    auto* row = static_cast<QHBoxLayout*>(layout());
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) row->addWidget(new Arrow);
        auto* node = new Node;
        connect(node, &QAbstractButton::clicked, this,
                [this, i] { Q_EMIT nodeClicked(static_cast<int>(i)); });
        row->addWidget(node, 1);
        nodes_.push_back(node);
    }
}

void PipelineStrip::set(const std::vector<PipelineNode>& nodes) {
    if (nodes_.empty()) build(nodes.size());
    for (std::size_t i = 0; i < std::min(nodes.size(), nodes_.size()); ++i)
        nodes_[i]->set(nodes[i]);
}

}  // namespace ui::widgets
