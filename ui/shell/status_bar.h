// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QWidget>

#include "core/base/clock.h"

class QHBoxLayout;
class QLabel;

namespace ui::shell {

/// Short facts at the start; when the page was last updated, and the palette, at the end.
class StatusBar final : public QWidget {
    Q_OBJECT
  public:
    explicit StatusBar(QWidget* parent = nullptr);

    /// Sets a fact; an empty text takes it away. Facts stand in the order of their first use.
    void setFact(const QString& id, const char* icon, const QString& text);
    void setUpdated(core::UtcTime time);

  Q_SIGNALS:
    void findRequested();

  private:
    struct Fact {
        QWidget* box = nullptr;
        QLabel* text = nullptr;
    };
    QHBoxLayout* facts_;
    QLabel* updated_;
    QHash<QString, Fact> byId_;
};

}  // namespace ui::shell
