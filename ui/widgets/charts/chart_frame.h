// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <functional>
#include <optional>

#include "ui/export/tsv.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/charts/chart_overlay.h"
#include "ui/widgets/charts/ticks.h"

class QChart;
class QChartView;
class QValueAxis;

namespace ui::widgets {

/// A legend entry; toggling one hides or shows its series.
struct LegendItem {
    QString name;
    theme::Token color;
    bool dashed = false;
    bool box = false;     ///< bars: a square instead of a line
    bool marker = false;  ///< scattered points: the colour's marker
};

/// Whatever can stand in a ChartCard: it can be painted at any size, read as a table, and said.
class ChartWidget : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;
    /// What is drawn, thresholds included.
    [[nodiscard]] virtual exporting::TextTable textTable() const = 0;
    /// Paints the chart into a rectangle of the widget's proportions, as vectors.
    virtual void paintTo(QPainter& painter, const QRectF& target) = 0;
    [[nodiscard]] virtual std::vector<LegendItem> legend() const { return {}; }
    virtual void setSeriesVisible(int, bool) {}

  Q_SIGNALS:
    void legendChanged();
};

/// A chart with two axes on Qt Charts. Qt draws series, grid and axis line; we draw labels, marks,
/// thresholds and the crosshair in an overlay of the same scene. Never mirrored.
/// Keys: ← → move the crosshair, Home and End jump, + − zoom, Esc resets. Mouse: move, wheel zooms
/// x, drag pans, double click resets. Threads: GUI thread only.
class ChartFrame : public ChartWidget {
    Q_OBJECT
  public:
    explicit ChartFrame(QWidget* parent = nullptr);
    ~ChartFrame() override;

    /// Unit above the y axis.
    void setUnit(const QString& unit);
    /// Text of a y value in tool tips and tables; by default a number with the axis's decimals.
    void setValueText(std::function<QString(double)> text);
    /// Fixes the y range instead of following the data.
    void setYRange(std::optional<std::pair<double, double>> range);
    [[nodiscard]] int crosshair() const { return cross_; }
    void setCrosshair(int sample);
    /// The crosshair as an x value: what charts over the same time can share. Setting takes the
    /// nearest sample, if there is one near by.
    [[nodiscard]] std::optional<double> crosshairAt() const;
    void setCrosshairAt(std::optional<double> x);
    [[nodiscard]] std::pair<double, double> visibleRange() const { return {from_, to_}; }
    /// Zooms to a part of the data, as far as there is data.
    void setVisibleRange(double from, double to) { show(from, to); }
    void resetZoom();
    void paintTo(QPainter& painter, const QRectF& target) override;
    [[nodiscard]] QSize sizeHint() const override { return {320, 190}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 110}; }

  Q_SIGNALS:
    void crosshairMoved(int sample);
    void sampleClicked(int sample);
    /// A person zoomed, panned or reset.
    void rangeChanged();

  protected:
    struct XTick {
        double at;
        QString label;
    };
    // What a kind of chart answers.
    [[nodiscard]] virtual std::pair<double, double> xExtent() const = 0;
    [[nodiscard]] virtual std::pair<double, double> yExtent() const = 0;
    [[nodiscard]] virtual std::vector<XTick> xTicks() const = 0;
    [[nodiscard]] virtual int sampleCount() const = 0;
    [[nodiscard]] virtual double sampleX(int sample) const = 0;
    [[nodiscard]] virtual QString sampleTitle(int sample) const = 0;
    [[nodiscard]] virtual std::vector<TipLine> sampleValues(int sample) const = 0;
    [[nodiscard]] virtual QString xTitle() const { return {}; }
    [[nodiscard]] virtual Ticks yTicksFor(double low, double high) const;
    [[nodiscard]] virtual QString yTickText(double tick) const;
    [[nodiscard]] virtual int rightMargin() const { return 14; }
    /// Puts the data into Qt Charts' series for the visible range.
    virtual void updateSeries() = 0;
    virtual void paintMarks(QPainter&) {}
    virtual void paintCrossMarks(QPainter&, int) {}

    /// Data changed: shows all of it again if nothing was zoomed, redraws.
    void dataChanged();
    void refresh();
    [[nodiscard]] QPointF toScene(double x, double y) const;
    [[nodiscard]] QRectF plot() const { return plot_; }
    [[nodiscard]] QString valueText(double value) const;
    [[nodiscard]] QChart* chart() const { return chart_; }
    [[nodiscard]] QValueAxis* axisX() const { return axisX_; }
    [[nodiscard]] QValueAxis* axisY() const { return axisY_; }
    [[nodiscard]] const Ticks& yTicks() const { return y_; }

    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void paintBackdrop(QPainter& painter);
    void paintOverlay(QPainter& painter);
    void zoom(double factor, double around);
    void show(double from, double to);
    [[nodiscard]] int nearestSample(double x) const;
    [[nodiscard]] double xAt(double sceneX) const;

    QChart* chart_;
    QChartView* view_;
    QValueAxis* axisX_;
    QValueAxis* axisY_;
    ChartOverlay* backdrop_;
    ChartOverlay* overlay_;
    QString unit_;
    std::function<QString(double)> valueText_;
    std::optional<std::pair<double, double>> fixedY_;
    Ticks y_;
    QRectF plot_;
    double from_ = 0, to_ = 1;
    bool zoomed_ = false;
    int cross_ = -1;
    double crossAt_ = 0;
    std::optional<QPointF> dragStart_;
    double dragFrom_ = 0;
    bool dragged_ = false;
};

}  // namespace ui::widgets
