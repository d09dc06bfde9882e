// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page_context.h"

class QWidget;

namespace ui::pages {

/// F1: explains the card that has the focus, if it can be explained; else the help page of the page
/// that is open (resources/help/<page id>.md). Threads: GUI thread only.
void addHelpAction(shell::PageContext& context, QWidget* window);

}  // namespace ui::pages
