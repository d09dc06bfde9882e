// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>
#include <QWidget>

#include "ui/theme/tokens.h"
#include "ui/theme/verdict.h"

namespace ui::widgets {

/// A label in one of the style sheet's roles: page-title, card-title, heading, strong, body,
/// secondary, caption, small, mono, countdown, kpi, result, state-title, dialog-title.
/// Plain text always: values from outside must not become markup.
QLabel* label(const char* role, const QString& text = {}, QWidget* parent = nullptr);
/// Colours a label by verdict (the word and place must say it too).
void setVerdict(QWidget* widget, theme::Verdict verdict);
/// Sets a dynamic property and lets the style sheet look again.
void setProperty(QWidget* widget, const char* name, const QVariant& value);
/// A 1 px line across.
QWidget* separator(QWidget* parent = nullptr);

/// A small picture in a theme colour. Decorative: not read by screen readers.
class IconView final : public QWidget {
    Q_OBJECT
  public:
    IconView(QString name, theme::Token token, int px = 16, QWidget* parent = nullptr);
    void set(const QString& name, theme::Token token);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString name_;
    theme::Token token_;
    int px_;
};

/// A running mark that turns; with reduced motion it stands still (the text beside it says it).
class Spinner final : public QWidget {
    Q_OBJECT
  public:
    explicit Spinner(int px = 14, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    int angle_ = 0;
    int timer_ = 0;
};

}  // namespace ui::widgets
