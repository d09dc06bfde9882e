// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <vector>

#include "ui/shell/page.h"

namespace ui::shell {

/// Where to go and where we were: the only way from one page to another.
class Navigator final : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    void go(const QString& pageId, const Subject& subject = {});
    /// To the page before; nothing if there is none.
    void back();
    [[nodiscard]] const QString& current() const { return current_; }

  Q_SIGNALS:
    void went(const QString& pageId, const ui::shell::Subject& subject);

  private:
    QString current_;
    std::vector<QString> history_;
};

}  // namespace ui::shell
