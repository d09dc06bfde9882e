// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

namespace ui::shell {

void Navigator::go(const QString& pageId, const Subject& subject) {
    if (pageId == current_ && subject.empty()) return;
    if (pageId != current_ && !current_.isEmpty()) history_.push_back(current_);
    current_ = pageId;
    Q_EMIT went(pageId, subject);
}

void Navigator::back() {
    if (history_.empty()) return;
    current_ = history_.back();
    history_.pop_back();
    Q_EMIT went(current_, {});
}

}  // namespace ui::shell
