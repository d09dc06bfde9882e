// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QPropertyAnimation;
class QVBoxLayout;

namespace ui::widgets {

class Card;

/// What a card shows, how that is computed, what is required and what to do when it fails: a sheet
/// that slides in over the window from the end side, one per window. It closes with Esc, with its
/// button and when its card goes away or out of sight. The focus goes in, and back where it was.
/// Threads: GUI thread only.
class ExplainSheet final : public QFrame {
    Q_OBJECT
  public:
    /// Opens it over the card's window, in place of one that is open there. The card must have an
    /// explanation.
    static ExplainSheet* open(Card& card);
    /// The one that is open in a window; null if there is none.
    static ExplainSheet* in(const QWidget& window);
    /// Explains the card of this window that has the focus. Returns false when there is none, or
    /// when it has no explanation.
    static bool explainFocused(const QWidget& window);

    void close();
    [[nodiscard]] Card* card() const;

  protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    ExplainSheet(Card& card, QWidget* before);
    void build();
    QWidget* buildHeader();
    QWidget* buildText();
    void addSection(QVBoxLayout* column, const QString& heading, const QString& text);
    void tellNow();
    [[nodiscard]] int widthIn(const QWidget& window) const;
    /// Where the sheet is: wholly in view, or just beside the window.
    [[nodiscard]] QPoint at(bool inView) const;
    void place();
    [[nodiscard]] bool hasFocusInside() const;
    void giveFocusBack();
    void slide(bool in);

    QPointer<Card> card_;
    QPointer<QWidget> before_;  ///< had the focus
    QPropertyAnimation* motion_;
    QWidget* nowHeading_ = nullptr;
    QLabel* now_ = nullptr;  ///< the values of this moment, in a sentence
    QTimer live_;
    bool closing_ = false;
};

}  // namespace ui::widgets
