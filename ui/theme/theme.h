// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QObject>
#include <QPointer>

#include "ui/theme/tokens.h"
#include "ui/theme/verdict.h"

namespace ui::theme {

/// What the person chose; Desktop follows the desktop's own light or dark.
enum class Choice { Desktop, Dark, Light, HighContrast };

/// Dresses the application: fonts, palette, style sheet. Made once in main() next to QApplication,
/// whose look it is; a change applies at once, without a restart.
/// Threads: GUI thread only. Cost: about 10 ms to make, then one style pass per change.
class Theme final : public QObject {
    Q_OBJECT
  public:
    explicit Theme(QApplication& app, Choice choice = Choice::Desktop, int textScale = 100);
    ~Theme() override;

    /// The one that dresses the running application; null before it is made.
    static Theme* current();

    [[nodiscard]] Choice choice() const { return choice_; }
    [[nodiscard]] Scheme scheme() const { return scheme_; }
    [[nodiscard]] int textScale() const { return textScale_; }
    [[nodiscard]] bool reducedMotion() const;

    void setChoice(Choice choice);
    /// Dark → light → high contrast → dark, starting from what is shown now.
    void cycle();
    /// 100, 115 or 130 percent; anything else is moved to the nearest.
    void setTextScale(int percent);
    void setReducedMotion(bool reduced) { reducedMotion_ = reduced; }

  Q_SIGNALS:
    /// Colours or sizes differ now; painted widgets are repainted already, charts listen.
    void changed();

  private:
    void apply();
    [[nodiscard]] Scheme resolved() const;

    QApplication& app_;
    Choice choice_;
    Scheme scheme_ = Scheme::Dark;
    Scheme desktop_ = Scheme::Light;
    int textScale_;
    bool reducedMotion_ = false;
};

/// The colour of a token in the theme shown now.
QColor color(Token token);
/// The same, with an opacity of 0 to 1.
QColor color(Token token, qreal opacity);
/// A duration of the design in ms; 0 with reduced motion.
int motion(int ms);

}  // namespace ui::theme
