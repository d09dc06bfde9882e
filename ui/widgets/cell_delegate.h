// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace ui::widgets {

/// Draws a cell as the design has it: row line, hover and selection fill, numbers in mono, tags,
/// bars and swatches by the roles of models::Role.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setHoveredRow(int row) { hovered_ = row; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

  private:
    int hovered_ = -1;
};

}  // namespace ui::widgets
