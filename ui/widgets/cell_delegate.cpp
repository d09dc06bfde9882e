// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include <QPainter>
#include <algorithm>

#include "ui/models/rows_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tag.h"

namespace ui::widgets {

using models::ColumnKind;
using theme::Token;
using theme::Type;

namespace {

constexpr int kBarWidth = 56;
constexpr int kWideBar = 125;
constexpr int kSwatch = 9;
constexpr int kInnerGap = 7;
constexpr int kCheck = 14;
constexpr int kTagGap = 5;
constexpr int kLeastTag = 40;

ColumnKind kindOf(const QModelIndex& index) {
    return static_cast<ColumnKind>(
        index.model()->headerData(index.column(), Qt::Horizontal, models::KindRole).toInt());
}

bool isTag(const QModelIndex& index) {
    return index.data(models::VerdictRole).isValid() || index.data(models::TagRole).toBool();
}

Pill pillOf(const QModelIndex& index) {
    const QVariant verdict = index.data(models::VerdictRole);
    return tagPill(index.data().toString(),
                   verdict.isValid() ? std::optional(static_cast<theme::Verdict>(verdict.toInt()))
                                     : std::nullopt);
}

Type typeOf(ColumnKind kind) {
    switch (kind) {
        case ColumnKind::Strong:
            return Type::CellBold;
        case ColumnKind::Mono:
        case ColumnKind::Number:
            return Type::Mono;
        default:
            return Type::Cell;
    }
}

/// The first and last column line up with the card's padding.
int padding(const QModelIndex& index, bool leading) {
    const bool edge =
        leading ? index.column() == 0 : index.column() == index.model()->columnCount() - 1;
    return edge ? theme::kCardPadding : 8;
}

QRect mirrored(const QRect& part, const QStyleOptionViewItem& option) {
    return QStyle::visualRect(option.direction, option.rect, part);
}

/// A bar as wide as the cell with a mark at its limit, both parts of the same scale.
void drawLimitBar(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                  const QRect& free) {
    const double share = std::clamp(index.data(models::BarRole).toDouble(), 0.0, 1.0);
    const double limit = std::clamp(index.data(models::LimitRole).toDouble(), 0.0, 1.0);
    const int width = std::min(kWideBar, free.width());
    const QRect track(free.left(), free.center().y() - 2, width, 6);
    QRect filled = track;
    filled.setWidth(static_cast<int>(width * share + 0.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(Token::Surface3));
    painter.drawRoundedRect(mirrored(track, option), 2, 2);
    painter.setBrush(theme::color(static_cast<Token>(index.data(models::TokenRole).toInt())));
    if (filled.width() > 0) painter.drawRoundedRect(mirrored(filled, option), 2, 2);
    const QRect mark(track.left() + static_cast<int>((width - 2) * limit + 0.5), track.top() - 4, 2,
                     14);
    painter.fillRect(mirrored(mark, option), theme::color(Token::Text));
}

void drawTags(QPainter& painter, const QStyleOptionViewItem& option, QRect free,
              const QStringList& tags) {
    for (const QString& tag : tags) {
        const Pill pill = tagPill(tag, std::nullopt);
        const QSize size = pillSize(pill).boundedTo(free.size());
        if (free.width() < std::min(kLeastTag, pillSize(pill).width())) return;
        const QRect box(QPoint(free.left(), free.center().y() - size.height() / 2 + 1), size);
        paintPill(painter, mirrored(box, option), pill, option.direction);
        free.setLeft(box.right() + kTagGap);
    }
}

int tagsWidth(const QStringList& tags) {
    int width = 0;
    for (const QString& tag : tags)
        width += pillSize(tagPill(tag, std::nullopt)).width() + kTagGap;
    return width;
}

void drawCheck(QPainter& painter, const QStyleOptionViewItem& option, bool ticked, QRect& free) {
    const QRect box(free.left(), free.center().y() - kCheck / 2 + 1, kCheck, kCheck);
    const QRectF frame = QRectF(mirrored(box, option)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(theme::color(ticked ? Token::Button : Token::BorderControl));
    painter.setBrush(ticked ? QBrush(theme::color(Token::Button)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, 3, 3);
    if (ticked)
        theme::drawIcon(painter, frame.topLeft() + QPointF(1, 1), QStringLiteral("check"),
                        theme::color(Token::OnButton), kCheck - 3);
    free.setLeft(box.right() + kInnerGap);
}

void drawBar(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
             QRect& free) {
    const QVariant bar = index.data(models::BarRole);
    if (!bar.isValid()) return;
    const QVariant token = index.data(models::TokenRole);
    const QRect track(free.left(), free.center().y() - 2, kBarWidth, 5);
    QRect filled = track;
    filled.setWidth(static_cast<int>(kBarWidth * std::clamp(bar.toDouble(), 0.0, 1.0) + 0.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(Token::Surface3));
    painter.drawRoundedRect(mirrored(track, option), 2, 2);
    painter.setBrush(
        theme::color(token.isValid() ? static_cast<Token>(token.toInt()) : Token::Series1));
    if (filled.width() > 0) painter.drawRoundedRect(mirrored(filled, option), 2, 2);
    free.setLeft(track.right() + kInnerGap + 1);
}

}  // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || index.row() == hovered_) {
        painter->fillRect(option.rect, theme::color(selected ? Token::Selected : Token::Surface3));
    }
    painter->setPen(theme::color(Token::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);

    QRect free = option.rect.adjusted(padding(index, true), 0, -padding(index, false), -1);
    const ColumnKind kind = kindOf(index);
    if (isTag(index)) {
        const Pill pill = pillOf(index);
        const QSize size = pillSize(pill).boundedTo(free.size());
        const QRect box(QPoint(free.left(), free.center().y() - size.height() / 2 + 1), size);
        paintPill(*painter, mirrored(box, option), pill, option.direction);
        painter->restore();
        return;
    }
    if (index.data(models::LimitRole).isValid()) {
        drawLimitBar(*painter, option, index, free);
        painter->restore();
        return;
    }
    if (const QStringList tags = index.data(models::TagsRole).toStringList(); !tags.isEmpty()) {
        drawTags(*painter, option, free, tags);
        painter->restore();
        return;
    }
    if (index.data(models::CheckRole).toBool()) drawCheck(*painter, option, selected, free);
    const QVariant swatch = index.data(models::SwatchRole);
    if (swatch.isValid()) {
        const QRect square(free.left(), free.center().y() - kSwatch / 2, kSwatch, kSwatch);
        painter->fillRect(mirrored(square, option),
                          theme::color(static_cast<Token>(swatch.toInt())));
        free.setLeft(square.right() + kInnerGap);
    }
    drawBar(*painter, option, index, free);

    const QFont font = theme::font(typeOf(kind));
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, free.width());
    const QVariant token = index.data(models::TokenRole);
    Token color = kind == ColumnKind::Secondary ? Token::Text2 : Token::Text;
    if (token.isValid() && !index.data(models::BarRole).isValid()) {
        color = static_cast<Token>(token.toInt());
    }
    painter->setFont(font);
    painter->setPen(theme::color(color));
    const auto side = kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(
        mirrored(free, option),
        QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter | Qt::TextSingleLine,
        text);
    const QString detail = index.data(models::DetailRole).toString();
    if (!detail.isEmpty()) {
        free.setLeft(free.left() + metrics.horizontalAdvance(text) + 5);
        const QFontMetrics small(theme::font(Type::Cell));
        painter->setFont(theme::font(Type::Cell));
        painter->setPen(theme::color(Token::Text3));
        painter->drawText(mirrored(free, option),
                          QStyle::visualAlignment(option.direction, Qt::AlignLeft) |
                              Qt::AlignVCenter | Qt::TextSingleLine,
                          small.elidedText(detail, Qt::ElideRight, free.width()));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFontMetrics metrics(theme::font(typeOf(kindOf(index))));
    int width = padding(index, true) + padding(index, false);
    if (isTag(index)) {
        width += pillSize(pillOf(index)).width();
    } else if (index.data(models::LimitRole).isValid()) {
        width += kWideBar;
    } else if (const QStringList tags = index.data(models::TagsRole).toStringList();
               !tags.isEmpty()) {
        width += tagsWidth(tags);
    } else {
        if (index.data(models::CheckRole).toBool()) width += kCheck + kInnerGap;
        width += metrics.horizontalAdvance(index.data().toString()) + 1;
        if (index.data(models::BarRole).isValid()) width += kBarWidth + kInnerGap;
        if (index.data(models::SwatchRole).isValid()) width += kSwatch + kInnerGap;
        const QString detail = index.data(models::DetailRole).toString();
        if (!detail.isEmpty()) {
            width += 5 + QFontMetrics(theme::font(Type::Cell)).horizontalAdvance(detail);
        }
    }
    return {width, std::max(theme::kRowHeight, metrics.height() + 10)};
}

}  // namespace ui::widgets
