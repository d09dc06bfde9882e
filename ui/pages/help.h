// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page_context.h"

class QWidget;

namespace ui::pages {

/// Opens resources/help/<page>.md in a dialog. Threads: GUI thread only.
void showHelp(const QString& page, QWidget* window);
/// F1: the help page of the page that is open (resources/help/<page id>.md). Threads: GUI thread
/// only.
void addHelpAction(shell::PageContext& context, QWidget* window);

}  // namespace ui::pages
