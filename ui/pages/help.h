// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page_context.h"

class QString;
class QWidget;

namespace ui::pages {

/// F1: explains the card that has the focus, if it can be explained; else the help page of the page
/// that is open (resources/help/<page id>.md). Threads: GUI thread only.
void addHelpAction(shell::PageContext& context, QWidget* window);

/// Opens a help page over a window: that of resources/help/<page>.md.
void showHelp(const QString& page, QWidget* window);

}  // namespace ui::pages
