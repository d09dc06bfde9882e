// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>
#include <QPixmap>

#include "ui/theme/tokens.h"

namespace ui::theme {

/// A Lucide icon drawn in a colour at the device's pixel ratio; cached per name, colour and size.
/// An unknown name gives an empty pixmap. Threads: GUI thread only.
QPixmap iconPixmap(const QString& name, const QColor& color, int px, qreal dpr);

/// An icon that takes its colour from the theme at the moment it is painted, so that nothing has to
/// be replaced when the theme changes. Disabled icons take text-3.
QIcon icon(const QString& name, Token token = Token::Text2);
inline QIcon icon(const char* name, Token token = Token::Text2) {
    return icon(QString::fromLatin1(name), token);
}

/// Draws an icon of px × px with its top left corner at `at`.
void drawIcon(QPainter& painter, QPointF at, const QString& name, const QColor& color, int px = 16);

}  // namespace ui::theme
