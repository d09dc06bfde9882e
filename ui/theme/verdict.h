// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "ui/theme/tokens.h"

namespace ui::theme {

/// How a measured thing stands against its requirement. CannotTell: too little volume, or the
/// interval straddles the limit. Off: unknown or not set up; never shown as Pass.
enum class Verdict { Pass, Warn, Fail, Info, Off, CannotTell };

struct VerdictStyle {
    Token text, fill, line;
    const char* icon;
    bool dashed;
};

VerdictStyle style(Verdict verdict);
/// The word that always goes with colour and icon: PASS, WARN, FAIL, Info, Off, CANNOT TELL.
QString word(Verdict verdict);
/// "pass", "warn", … : the value of the style sheet's dynamic property.
const char* name(Verdict verdict);
/// The one that needs attention first (Fail, Warn, CannotTell, Off, Info, Pass).
Verdict worse(Verdict a, Verdict b);

}  // namespace ui::theme
