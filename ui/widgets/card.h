// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QString>
#include <optional>

class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedLayout;
class QVBoxLayout;

namespace ui::widgets {

class StatePanel;
struct StateText;

/// What a person should know about a card's chart or table, each a sentence or a few.
struct Explanation {
    QString shows;
    QString computed;     ///< formula, denominator, interval
    QString requirement;  ///< empty: there is none
    QString whenItFails;  ///< what to do; empty when nothing can fail
};

/// A titled box. Its content goes into body(); instead of it the card can show an empty, error or
/// loading state, and go back.
class Card : public QFrame {
    Q_OBJECT
  public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    void setSubtitle(const QString& subtitle);
    /// A widget at the end of the header: a button, a legend, a tag, a search line.
    void addToHeader(QWidget* widget);
    /// The "⋯" menu; the button appears with the first call.
    QMenu* menu();
    /// Adds "Explain this chart" (F1) to the menu; a later one replaces the text.
    void setExplanation(Explanation explanation);
    [[nodiscard]] const std::optional<Explanation>& explanation() const { return explanation_; }
    /// What is shown now, in a sentence; empty when nothing is.
    [[nodiscard]] virtual QString sentence() const { return {}; }
    /// Whether viewAsTable() has something to show.
    [[nodiscard]] virtual bool offersTable() const { return false; }
    virtual void viewAsTable() {}
    /// Where the content goes: padding 12 at the sides and below.
    [[nodiscard]] QVBoxLayout* body() const { return body_; }
    /// No padding, for tables that touch the card's sides.
    void setFlush(bool flush);

    void showContent();
    /// Empty, no data or error: icon, line, sentence, action.
    StatePanel* showState(const StateText& text);
    /// A skeleton, seen after 300 ms; text says what is being read.
    void showLoading(const QString& text);

  private:
    void showOther(QWidget* widget);

    QLabel* title_;
    QLabel* subtitle_;
    QWidget* headerRow_;
    QHBoxLayout* header_;
    QStackedLayout* stack_;
    QWidget* content_;
    QVBoxLayout* body_;
    QMenu* menu_ = nullptr;
    std::optional<Explanation> explanation_;
};

}  // namespace ui::widgets
