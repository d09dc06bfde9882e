// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/compare_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <set>

#include "core/recommend/recommender_catalog.h"
#include "core/training/run_history.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/export/export_menu.h"
#include "ui/pages/training/history_model.h"
#include "ui/pages/training/run_setup.h"
#include "ui/pages/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"

namespace ui::pages {
namespace {

using core::training::TrainingRun;

std::vector<std::string> metricKeys(const TrainingRun& first, const TrainingRun& second) {
    std::vector<std::string> keys;
    std::set<std::string> seen;
    for (const TrainingRun* run : {&first, &second}) {
        if (!run->document.is_object() || !run->document.contains("metrics")) continue;
        for (const auto& [key, value] : run->document["metrics"].items()) {
            if (seen.insert(key).second) keys.push_back(key);
        }
    }
    return keys;
}

CompareRow metricRow(const std::string& key, const std::optional<double>& a,
                     const std::optional<double>& b) {
    CompareRow row;
    row.what = metricName(key);
    row.first = a ? metricValue(key, *a) : QStringLiteral("–");
    row.second = b ? metricValue(key, *b) : QStringLiteral("–");
    if (!a || !b || row.first == row.second) return row;
    row.better = (*b > *a) == higherIsBetter(key) ? 1 : -1;
    row.change = row.better > 0 ? ui::pages::RunCompareModel::tr("better")
                                : ui::pages::RunCompareModel::tr("worse");
    return row;
}

}  // namespace

std::vector<CompareRow> compareRuns(const TrainingRun& first, const TrainingRun& second) {
    std::vector<CompareRow> rows;
    const auto a = setupOf(first), b = setupOf(second);
    std::vector<QString> names;
    for (const auto* side : {&a, &b}) {
        for (const SetupLine& line : *side) {
            if (std::find(names.begin(), names.end(), line.name) == names.end())
                names.push_back(line.name);
        }
    }
    const auto valueOf = [](const std::vector<SetupLine>& side, const QString& name) {
        for (const SetupLine& line : side) {
            if (line.name == name) return line.value;
        }
        return QStringLiteral("–");
    };
    for (const QString& name : names) {
        CompareRow row{name, valueOf(a, name), valueOf(b, name), {}, 0};
        if (row.first != row.second) row.change = ui::pages::RunCompareModel::tr("differs");
        rows.push_back(row);
    }
    for (const std::string& key : metricKeys(first, second)) {
        rows.push_back(metricRow(key, core::training::metricOf(first, key),
                                 core::training::metricOf(second, key)));
    }
    return rows;
}

RunCompareModel::RunCompareModel(const QString& first, const QString& second, QObject* parent)
    : RowsModel({{tr("What"), models::ColumnKind::Text, {}},
                 {first, models::ColumnKind::Number, {}},
                 {second, models::ColumnKind::Number, {}},
                 {tr("Change"), models::ColumnKind::Tag, {}}},
                parent) {}

QVariant RunCompareModel::cell(const CompareRow& row, int column, int role) const {
    if (role == Qt::DisplayRole)
        return QVariantList{row.what, row.first, row.second, row.change}[column];
    if (column != 3 || row.change.isEmpty()) return {};
    if (role == models::TagRole) return true;
    if (role == models::VerdictRole && row.better != 0) {
        return int(row.better > 0 ? theme::Verdict::Pass : theme::Verdict::Warn);
    }
    return {};
}

CompareRunsDialog::CompareRunsDialog(const TrainingRun& first, const TrainingRun& second,
                                     QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Compare runs"));
    resize(720, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(
        widgets::label("dialog-title", tr("%1 and %2").arg(runName(first.id), runName(second.id))));
    auto* hint = widgets::label("body", tr("Better and worse are said of the newer run. Numbers "
                                           "compare only when split and data are the same."));
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto* table = new widgets::DataTable(tr("Comparison of two runs"));
    auto* model = new RunCompareModel(runName(first.id), runName(second.id), table);
    model->setRows(compareRuns(first, second));
    table->setRowsModel(model);
    column->addWidget(table, 1);
    auto* buttons = new QHBoxLayout;
    auto* save = new widgets::Button(tr("Export CSV…"), "download");
    connect(save, &QPushButton::clicked, this,
            [this, table] { exporting::saveCsvAs(this, windowTitle(), table->textTable(false)); });
    auto* close = new widgets::Button(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(save);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    close->setFocus();
}

}  // namespace ui::pages
