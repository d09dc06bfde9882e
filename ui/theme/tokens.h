// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QString>

namespace ui::theme {

enum class Scheme { Dark, Light, HighContrast };

/// The named colours of the design. The one table behind palette, style sheet, icons and charts.
enum class Token {
    Bg,
    Rail,
    Surface,
    Surface2,
    Surface3,
    Selected,
    Border,
    BorderControl,
    Text,
    Text2,
    Text3,
    Accent,
    Button,
    Danger,
    OnButton,
    Grid,
    Axis,
    PassText,
    PassFill,
    PassLine,
    WarnText,
    WarnFill,
    WarnLine,
    FailText,
    FailFill,
    FailLine,
    InfoText,
    InfoFill,
    InfoLine,
    OffText,
    OffFill,
    OffLine,
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    BarFill,
    Scrim,
    Count
};

/// The colour of a token in a scheme. Threads: pure. Cost: one table look-up.
QColor color(Token token, Scheme scheme);
/// The name used for it in the style sheet ("surface-2").
const char* name(Token token);
/// Series colours by number, from 0; past the sixth it is the neutral one.
Token seriesToken(int index);

}  // namespace ui::theme
