// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <optional>

#include "ui/theme/verdict.h"
#include "ui/widgets/pill.h"

namespace ui::widgets {

/// The look of a tag: verdict colours with icon, or plain grey without one.
Pill tagPill(const QString& text, std::optional<theme::Verdict> verdict);

/// A stage or verdict word in a box ("Live", "Archived", "Valid").
class Tag final : public QWidget {
    Q_OBJECT
  public:
    explicit Tag(const QString& text = {}, std::optional<theme::Verdict> verdict = std::nullopt,
                 QWidget* parent = nullptr);
    void set(const QString& text, std::optional<theme::Verdict> verdict = std::nullopt);
    [[nodiscard]] const QString& text() const { return text_; }
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString text_;
    std::optional<theme::Verdict> verdict_;
};

}  // namespace ui::widgets
