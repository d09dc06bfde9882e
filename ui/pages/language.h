// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QTranslator>

#include "ui/shell/page_context.h"

namespace ui::pages {

/// The console's language: what the person chose, else the desktop's, else English.
/// Threads: GUI thread only.
class Language final : public QObject {
    Q_OBJECT
  public:
    explicit Language(QApplication& app);
    /// One palette action per language.
    void addActions(shell::PageContext& context);
    /// "en", "de", "zh_CN", "ar".
    void set(const QString& code);
    [[nodiscard]] const QString& code() const { return code_; }

  Q_SIGNALS:
    /// Another language holds; windows that exist keep their words, so they are made again.
    void changed();

  private:
    void load(const QString& code);
    QApplication& app_;
    QTranslator ours_;
    QTranslator qts_;
    QString code_;
};

}  // namespace ui::pages
