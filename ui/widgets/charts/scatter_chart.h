// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <set>

#include "ui/widgets/charts/chart_frame.h"

namespace ui::widgets {

/// One thing among many. Points of series 0 are the crowd: neither named nor selected.
struct ScatterPoint {
    QString id;
    QPointF at;
    int series = 0;
    bool faded = false;  ///< already dealt with
    bool operator==(const ScatterPoint&) const = default;
};
struct ScatterSeries {
    QString name;
    theme::Token color = theme::Token::Series1;  ///< and its marker
    bool operator==(const ScatterSeries&) const = default;
};
/// A limit on x: dashed, with its words. `broken`: what lies beyond it is tinted.
struct ScatterLimit {
    double x = 0;
    QString label;
    bool broken = false;
    bool operator==(const ScatterLimit&) const = default;
};

/// What a scatter chart draws.
struct ScatterData {
    std::vector<ScatterSeries> series;
    std::vector<ScatterPoint> points;  ///< any order
    std::vector<ScatterLimit> limits;
    std::vector<QString> labelled;  ///< ids that are written beside their points
    bool operator==(const ScatterData&) const = default;
};

/// Points over two numbers; those that stand out have their series' marker. A drag with the mouse
/// selects the points inside it, Ctrl adds; a click one point. Keys: ← → go from one point that
/// stands out to the next, Space ticks it, Esc leaves. Nothing is drawn again while nothing
/// changes. Threads: GUI thread only. Cost of a redraw: O(points); give it at most some thousands.
class ScatterChart final : public ChartFrame {
    Q_OBJECT
  public:
    explicit ScatterChart(QWidget* parent = nullptr);
    void setData(ScatterData data);
    void setXTitle(const QString& title) { xTitle_ = title; }
    void setSelected(const QStringList& ids);
    [[nodiscard]] QStringList selected() const { return {selected_.begin(), selected_.end()}; }
    [[nodiscard]] const ScatterData& data() const { return data_; }
    /// Where a point is drawn; nothing for an unknown id.
    [[nodiscard]] std::optional<QPointF> placeOf(const QString& id) const;

    [[nodiscard]] exporting::TextTable textTable() const override;
    [[nodiscard]] std::vector<LegendItem> legend() const override;
    void setSeriesVisible(int series, bool visible) override;

  Q_SIGNALS:
    /// By a person; all that are selected now.
    void selectionMade(const QStringList& ids);

  protected:
    [[nodiscard]] std::pair<double, double> xExtent() const override;
    [[nodiscard]] std::pair<double, double> yExtent() const override;
    [[nodiscard]] std::vector<XTick> xTicks() const override;
    [[nodiscard]] int sampleCount() const override { return int(standouts_.size()); }
    [[nodiscard]] double sampleX(int sample) const override;
    [[nodiscard]] QString sampleTitle(int sample) const override;
    [[nodiscard]] std::vector<TipLine> sampleValues(int sample) const override;
    [[nodiscard]] QString xTitle() const override { return xTitle_; }
    void updateSeries() override {}
    void paintMarks(QPainter& painter) override;

    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    [[nodiscard]] const ScatterPoint& standout(int sample) const {
        return data_.points[standouts_[static_cast<std::size_t>(sample)]];
    }
    [[nodiscard]] bool hidden(int series) const;
    [[nodiscard]] int nearest(QPointF at) const;
    void select(const std::set<QString>& ids);
    void toggle(int sample);
    void paintLimits(QPainter& painter);
    void paintPoints(QPainter& painter);
    void paintLabels(QPainter& painter);
    void redraw();

    ScatterData data_;
    std::vector<std::size_t> standouts_;  ///< ascending in x
    std::vector<bool> hidden_;
    std::set<QString> selected_;
    QString xTitle_;
    std::optional<QPointF> press_;
    QRectF band_;
};

}  // namespace ui::widgets
