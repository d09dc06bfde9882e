// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>

namespace ui::theme {

/// The type roles of the design.
enum class Type {
    PageTitle,    ///< 20 bold
    KpiValue,     ///< 24 bold
    CardTitle,    ///< 13 semibold
    Body,         ///< 13
    BodyMedium,   ///< 13 medium: buttons
    Cell,         ///< 12
    CellBold,     ///< 12 semibold
    Small,        ///< 11: axes, captions, column heads
    SmallMedium,  ///< 11 medium
    SmallBold,    ///< 11 semibold: tags
    Mono,         ///< 12 JetBrains Mono: numbers, ids, times
    MonoSmall,    ///< 11 JetBrains Mono
    Countdown,    ///< 34 semibold mono
    Result,       ///< 40 bold
};

/// Makes the bundled families known. Called once by Theme. Threads: GUI thread only.
void loadFonts();
/// A role's font at the current text scale.
QFont font(Type type);
/// Logical px at the current text scale, at least 11.
int scaledPx(int px);

}  // namespace ui::theme
