// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPushButton>
#include <QToolButton>

#include "ui/theme/tokens.h"

namespace ui::widgets {

/// Primary: one per area. Danger: filled, only inside the flow that needs it.
enum class ButtonKind { Normal, Primary, Danger, DangerOutline, Ghost, Link };

/// A text button in one of the design's kinds, with an optional icon by name. Actions that open a
/// dialog end in "…".
class Button final : public QPushButton {
    Q_OBJECT
  public:
    explicit Button(const QString& text, const char* icon = nullptr,
                    ButtonKind kind = ButtonKind::Normal, QWidget* parent = nullptr);
    void setKind(ButtonKind kind);
    void setSmall(bool small);
    /// Enabled, or disabled with the reason as tool tip and accessible description. Put the reason
    /// next to the button as well.
    void setEnabledOr(bool enabled, const QString& reason);

  private:
    QString icon_;
};

/// A square icon button: accessible name and tool tip are the same text.
QToolButton* iconButton(const char* icon, const QString& name, QWidget* parent = nullptr);

/// A button with a chevron that opens a menu: choose a profile, a model, a length.
class MenuButton final : public QPushButton {
    Q_OBJECT
  public:
    explicit MenuButton(const QString& text, const char* icon = nullptr, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintMirrored(QPainter& painter);
};

}  // namespace ui::widgets
