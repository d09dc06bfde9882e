// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/verdict.h"
#include "ui/widgets/pill.h"

namespace ui::widgets {

/// What a badge says: "label value · requirement · VERDICT".
struct BadgeText {
    QString label;
    QString value;
    QString requirement;  ///< "required ≥ 80 %"; for CannotTell what is missing
    theme::Verdict verdict = theme::Verdict::Off;
    bool operator==(const BadgeText&) const = default;
};

/// A page's requirement and where it stands. clicked() should bring the chart behind it into view.
/// The verdict is announced to assistive technology when it changes.
class Badge final : public PillButton {
    Q_OBJECT
  public:
    explicit Badge(BadgeText text = {}, QWidget* parent = nullptr);
    void set(const BadgeText& text);
    [[nodiscard]] const BadgeText& badgeText() const { return text_; }

  protected:
    [[nodiscard]] Pill pill() const override;

  private:
    BadgeText text_;
};

}  // namespace ui::widgets
