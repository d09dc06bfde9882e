// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include "ui/theme/verdict.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/pill.h"

namespace ui::shell {

struct ChipText {
    QString name;
    QString fact;  ///< "3 brokers", "slow 1.8 s", "down 13:08"
    theme::Verdict verdict = theme::Verdict::Off;
    QString icon;                        ///< instead of the verdict's own
    std::vector<widgets::Fact> details;  ///< address, last answer, …: the popover
    bool operator==(const ChipText&) const = default;
};

/// A connection or the model in the top bar. A click opens a popover with the details and, if there
/// is one, the action.
class Chip final : public widgets::PillButton {
    Q_OBJECT
  public:
    explicit Chip(ChipText text = {}, QWidget* parent = nullptr);
    void set(const ChipText& text);
    /// A button in the popover: "Reconnect".
    void setAction(const QString& text, const char* icon, std::function<void()> run);
    /// More controls in the popover, made each time it opens.
    void setPanel(std::function<QWidget*()> make) { panel_ = std::move(make); }
    [[nodiscard]] const ChipText& chipText() const { return text_; }

  protected:
    [[nodiscard]] widgets::Pill pill() const override;

  private:
    void openPopover();

    ChipText text_;
    QString actionText_;
    const char* actionIcon_ = nullptr;
    std::function<void()> action_;
    std::function<QWidget*()> panel_;
};

}  // namespace ui::shell
