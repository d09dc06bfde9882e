// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/gate_model.h"

#include "ui/bridge/error_text.h"
#include "ui/pages/words.h"
#include "ui/theme/verdict.h"

namespace ui::pages {

using core::training::GateCondition;
using models::ColumnKind;

QString boundText(const GateCondition& c) {
    if (c.metric == "smoke") return ui::pages::GateModel::tr("yes");
    return (c.atLeast ? QStringLiteral("≥ ") : QStringLiteral("≤ ")) +
           metricValue(c.metric, c.bound);
}

QString valueText(const GateCondition& c) {
    if (c.metric == "smoke")
        return c.value > 0 ? ui::pages::GateModel::tr("yes") : ui::pages::GateModel::tr("no");
    return metricValue(c.metric, c.value);
}

GateModel::GateModel(QObject* parent)
    : RowsModel({{tr("Condition"), ColumnKind::Text, {}},
                 {tr("Value"), ColumnKind::Number, {}},
                 {tr("Required"), ColumnKind::Number, {}},
                 {tr("Verdict"), ColumnKind::Tag, {}},
                 {tr("Reason"), ColumnKind::Secondary, {}}},
                parent) {}

QVariant GateModel::cell(const GateCondition& row, int column, int role) const {
    const theme::Verdict verdict = gateVerdict(row.verdict);
    if (role == Qt::DisplayRole) {
        return QVariantList{metricName(row.metric), valueText(row), boundText(row),
                            theme::word(verdict), reasonText(row.reason)}[column];
    }
    if (role == Qt::ToolTipRole && column == 4) return reasonText(row.reason);
    if (role == Qt::ToolTipRole && column == 1) return valueText(row);
    if (role == models::VerdictRole && column == 3) return int(verdict);
    return {};
}

}  // namespace ui::pages
