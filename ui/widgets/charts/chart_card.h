// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/export/chart_export.h"
#include "ui/widgets/card.h"
#include "ui/widgets/charts/chart_frame.h"

namespace ui::widgets {

/// A card around a chart: legend in the header, and a menu with export, copy and View as table.
class ChartCard final : public Card {
    Q_OBJECT
  public:
    /// Takes the chart. `stamp` says, at the moment of an export, what goes into its footer.
    ChartCard(const QString& title, ChartWidget* chart,
              std::function<exporting::ChartStamp()> stamp = {}, QWidget* parent = nullptr);

    [[nodiscard]] ChartWidget* chart() const { return chart_; }
    void setStamp(std::function<exporting::ChartStamp()> stamp) { stamp_ = std::move(stamp); }
    /// On by default when there is more than one series.
    void setLegendShown(bool shown);
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] bool offersTable() const override { return true; }
    void viewAsTable() override;

  private:
    void fillMenu();
    void fillLegend();
    [[nodiscard]] exporting::ChartStamp stamp() const;

    QString titleText_;
    ChartWidget* chart_;
    std::function<exporting::ChartStamp()> stamp_;
    QWidget* legend_;
    bool legendShown_ = true;
    QStringList legendNames_;
};

}  // namespace ui::widgets
