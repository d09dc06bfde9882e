// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "ui/theme/tokens.h"

namespace ui::theme {

/// The application's style sheet: resources/themes/fairlead.qss with `@token` replaced by the
/// scheme's colours and `@13px` by 13 px at the text scale. Threads: pure.
QString styleSheet(Scheme scheme, int textScalePercent);

/// The replacement itself; an unknown name is left as it stands.
QString fillTemplate(const QString& text, Scheme scheme, int textScalePercent);

}  // namespace ui::theme
