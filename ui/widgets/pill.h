// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>
#include <vector>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ui::widgets {

struct PillPart {
    QString text;
    theme::Token color;
    theme::Type font;
};

/// The shape behind badge, tag and chip: a rounded box with an icon and runs of text.
struct Pill {
    theme::Token fill = theme::Token::OffFill;
    theme::Token line = theme::Token::OffLine;
    bool dashed = false;
    int height = 20;
    int radius = 4;
    int padding = 8;
    int gap = 6;
    QString icon;  ///< none if empty
    theme::Token iconColor = theme::Token::Text2;
    int iconPx = 12;
    std::vector<PillPart> parts;
};

/// Height grows with the text scale. Threads: GUI thread only.
QSize pillSize(const Pill& pill);
void paintPill(QPainter& painter, const QRect& rect, const Pill& pill,
               Qt::LayoutDirection direction, bool hovered = false);

/// A button that looks like a pill.
class PillButton : public QAbstractButton {
    Q_OBJECT
  public:
    explicit PillButton(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    [[nodiscard]] virtual Pill pill() const = 0;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace ui::widgets
