// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointF>
#include <QRectF>
#include <QString>
#include <optional>
#include <utility>

#include "ui/theme/tokens.h"

class QPainter;

/// What charts of several kinds draw over their plot. All places are in scene coordinates.
namespace ui::widgets {

/// A requirement: dashed, with its words; the side that breaks it is tinted.
struct Threshold {
    enum class Broken { None, Below, Above };
    double value = 0;
    QString label;  ///< "Required ≥ 80 %"
    Broken broken = Broken::None;
    bool atEnd = false;  ///< the words stand above its end instead of below its start
};
/// At height y; nothing when that is outside the plot.
void paintThreshold(QPainter& painter, const QRectF& plot, double y, const Threshold& threshold);

/// How sure a value is: from, to. Nothing: not known.
using ErrorRange = std::optional<std::pair<double, double>>;
void paintErrorBar(QPainter& painter, double x, double fromY, double toY, theme::Token color);

/// Words inside the plot, at a value: the left end of their base line.
struct TextNote {
    QPointF at;
    QString text;
    theme::Token color = theme::Token::Text2;
    bool strong = false;
};
void paintNote(QPainter& painter, const QRectF& plot, QPointF at, const TextNote& note);

/// The difference of two heights: a bracket with its words below, the verdict's colour.
struct GapBracket {
    double from = 0, to = 0;  ///< values
    QString label;            ///< "Gap 0.11"
    QString note;             ///< "≤ 0.15"
    theme::Token color = theme::Token::Text2;
};
/// How much room at the side it needs.
int gapWidth(const GapBracket& gap);
/// `room` is what stands beside the plot.
void paintGap(QPainter& painter, const QRectF& room, double fromY, double toY,
              const GapBracket& gap);

/// A bracket that holds a range of x, with its words in the middle: "Head 30 %".
void paintSpan(QPainter& painter, double fromX, double toX, double y, const QString& label);

}  // namespace ui::widgets
