// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>
#include <optional>
#include <vector>

#include "ui/theme/tokens.h"
#include "ui/theme/verdict.h"

namespace ui::widgets {

struct Kpi {
    QString label;
    QString value;
    QString unit;
    QString note;  ///< change or distance to the limit
    /// Whether the note is good news: its colour says good or bad, not up or down.
    std::optional<theme::Verdict> noteVerdict;
    /// −1, 0, +1: an arrow before the note.
    int arrow = 0;
    std::vector<double> history;  ///< sparkline, oldest first
    std::optional<double> limit;
    theme::Token color = theme::Token::Series1;  ///< of the sparkline
    /// How it stands against its requirement: all but Pass show their icon in the corner.
    std::optional<theme::Verdict> verdict;
    bool operator==(const Kpi&) const = default;
};

/// A key figure with its sparkline. clicked() should open the page behind it.
class KpiCard final : public QAbstractButton {
    Q_OBJECT
  public:
    explicit KpiCard(Kpi kpi = {}, QWidget* parent = nullptr);
    void set(const Kpi& kpi);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintLabel(QPainter& painter, const QRect& inner) const;
    void paintNote(QPainter& painter, const QRect& inner) const;
    void paintSparkline(QPainter& painter, const QRectF& box) const;

    Kpi kpi_;
};

}  // namespace ui::widgets
