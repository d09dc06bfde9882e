// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace ui::shell {

/// How well `text` answers what was typed: −1 if its letters do not occur in order, else higher is
/// better (start of a word, letters in a row, an early place, a short text). Case does not matter.
/// An empty query matches everything with 0. Threads: pure.
int fuzzyScore(const QString& query, const QString& text);

}  // namespace ui::shell
