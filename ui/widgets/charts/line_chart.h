// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "ui/widgets/charts/chart_frame.h"
#include "ui/widgets/charts/chart_marks.h"

class QLineSeries;
class QAreaSeries;

namespace ui::widgets {

struct LineSeries {
    QString name;
    std::vector<QPointF> points;  ///< x ascending
    theme::Token color = theme::Token::Series1;
    bool dashed = false;
    bool area = false;    ///< filled below; first series only
    QString endLabel;     ///< drawn after the last point; instead of a legend for ≤ 3 lines
    bool dotted = false;  ///< old data: the last values before a connection was lost
    std::vector<ErrorRange> intervals = {};  ///< of y; empty, or one per point (all finite then)
    std::vector<QPointF> areaTo = {};  ///< with `area`: filled up to this line, not to the axis
    /// Uncertainty: low and high at the x of every point; empty: none.
    std::vector<std::pair<double, double>> band = {};
};

/// A point that stands out. Ring: selected. Live: pass green. Candidate: series 2. Broken: red.
struct Mark {
    enum class Kind { Ring, Live, Candidate, Broken };
    QPointF at;
    Kind kind = Kind::Ring;
    QString label;
};

/// Something that happened at x: a dotted line from top to bottom with its words.
struct EventMark {
    double x = 0;
    QString label;
    bool operator==(const EventMark&) const = default;
};

/// The distance between two values at the last x, with its words: "1.54 ×".
struct Bracket {
    double low = 0;
    double high = 0;
    QString label;
    theme::Token color = theme::Token::Text2;
    bool operator==(const Bracket&) const = default;
};

/// What the x values are. Labels: x is an index into `labels`. Time: UTC milliseconds.
struct XScale {
    enum class Kind { Number, Time, Labels };
    Kind kind = Kind::Number;
    QStringList labels;
    QString title;
    std::optional<std::pair<double, double>> range = {};  ///< shown whatever the data covers
};

/// Lines over an index, a number or time, decimated to the screen. The crosshair snaps to the
/// samples of the first series. Cost of a redraw: O(visible points).
class LineChart final : public ChartFrame {
    Q_OBJECT
  public:
    explicit LineChart(QWidget* parent = nullptr);
    ~LineChart() override;

    void setXScale(XScale scale);
    void setSeries(std::vector<LineSeries> series);
    void setThresholds(std::vector<Threshold> thresholds);
    void setMarks(std::vector<Mark> marks);
    void setEvents(std::vector<EventMark> events);
    void setBracket(std::optional<Bracket> bracket);
    void setNotes(std::vector<TextNote> notes);
    /// More lines for the crosshair's tool tip: what belongs to x and is not drawn.
    void setExtraTip(std::function<std::vector<TipLine>(double x)> lines);

    [[nodiscard]] exporting::TextTable textTable() const override;
    [[nodiscard]] std::vector<LegendItem> legend() const override;
    void setSeriesVisible(int series, bool visible) override;
    /// How many points Qt Charts was given at the last redraw.
    [[nodiscard]] std::size_t drawnPoints() const { return drawn_; }

  protected:
    [[nodiscard]] std::pair<double, double> xExtent() const override;
    [[nodiscard]] std::pair<double, double> yExtent() const override;
    [[nodiscard]] std::vector<XTick> xTicks() const override;
    [[nodiscard]] int sampleCount() const override;
    [[nodiscard]] double sampleX(int sample) const override;
    [[nodiscard]] QString sampleTitle(int sample) const override;
    [[nodiscard]] std::vector<TipLine> sampleValues(int sample) const override;
    [[nodiscard]] QString xTitle() const override { return scale_.title; }
    [[nodiscard]] int rightMargin() const override;
    void updateSeries() override;
    void paintMarks(QPainter& painter) override;
    void paintCrossMarks(QPainter& painter, int sample) override;

  private:
    struct Drawn;
    void describe();
    [[nodiscard]] QString xText(double x) const;
    void paintBands(QPainter& painter);
    void paintBracket(QPainter& painter);
    void paintThresholds(QPainter& painter);
    void paintIntervals(QPainter& painter);
    void paintEvents(QPainter& painter);
    void paintPoints(QPainter& painter);
    void paintEndLabels(QPainter& painter);

    XScale scale_;
    std::vector<LineSeries> series_;
    std::vector<bool> hidden_;
    std::vector<Threshold> thresholds_;
    std::vector<TextNote> notes_;
    std::vector<Mark> marks_;
    std::vector<EventMark> events_;
    std::optional<Bracket> bracket_;
    std::function<std::vector<TipLine>(double)> extraTip_;
    std::vector<Drawn> lines_;
    std::size_t drawn_ = 0;
};

}  // namespace ui::widgets
