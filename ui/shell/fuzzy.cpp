// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy.h"

#include <algorithm>

namespace ui::shell {

int fuzzyScore(const QString& query, const QString& text) {
    const QString wanted = query.simplified().toCaseFolded();
    if (wanted.isEmpty()) return 0;
    const QString in = text.toCaseFolded();
    // The whole query as one piece beats any scattered match.
    if (const qsizetype at = in.indexOf(wanted); at >= 0) {
        const bool wordStart = at == 0 || !in[at - 1].isLetterOrNumber();
        return static_cast<int>(1000 + (wordStart ? 500 : 0) - std::min<qsizetype>(at, 200) -
                                std::min<qsizetype>(in.size(), 200));
    }
    int score = 500;
    qsizetype from = 0, last = -1;
    for (const QChar c : wanted) {
        if (c == u' ') continue;
        const qsizetype at = in.indexOf(c, from);
        if (at < 0) return -1;
        if (last >= 0 && at == last + 1) score += 20;
        if (at == 0 || !in[at - 1].isLetterOrNumber()) score += 15;
        score -= static_cast<int>(std::min<qsizetype>(at - from, 20));
        last = at;
        from = at + 1;
    }
    return std::max(0, score - static_cast<int>(std::min<qsizetype>(in.size(), 200)));
}

}  // namespace ui::shell
