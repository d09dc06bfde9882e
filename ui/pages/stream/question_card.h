// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runtime/engine.h"
#include "ui/widgets/card.h"

class QDateTimeEdit;
class QLabel;
class QRadioButton;

namespace ui::widgets {
class Button;
}

namespace ui::pages {

/// What the stream waits for a person to decide: where consumption begins, and after a loss where
/// it goes on. Nothing is consumed until then. Threads: GUI thread only.
class QuestionCard final : public widgets::Card {
    Q_OBJECT
  public:
    explicit QuestionCard(QWidget* parent = nullptr);
    /// Hides itself when there is no question.
    void show(const core::runtime::StreamLive& stream, core::UtcTime now);
    /// Why it cannot be answered now; empty = it can.
    void setBusy(const QString& reason);
    void setError(const QString& sentence);
    [[nodiscard]] core::runtime::StartChoice choice() const;

  Q_SIGNALS:
    void answered(const core::runtime::StartChoice& choice);

  private:
    void ask(const core::runtime::StreamLive& stream);
    void showAnswers(const core::runtime::StreamLive& stream);

    QLabel* why_;
    QRadioButton* earliest_;
    QRadioButton* latest_;
    QRadioButton* time_;
    QDateTimeEdit* when_;
    widgets::Button* answer_;
    QLabel* error_;
    core::runtime::StreamQuestion shown_ = core::runtime::StreamQuestion::None;
};

}  // namespace ui::pages
