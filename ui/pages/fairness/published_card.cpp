// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fairness/published_card.h"

#include "ui/bridge/units.h"
#include "ui/pages/fairness/fairness_words.h"
#include "ui/widgets/data_table.h"

namespace ui::pages {

using models::ColumnKind;

namespace {

constexpr int kMostRows = 7;
const QString kNone = QStringLiteral("–");

QString valueOf(const core::judge::Verdicts& verdicts, const char* id, bool percent) {
    const auto* number = measuredNumber(verdicts, id);
    if (!number) return kNone;
    return percent ? bridge::percent(number->estimate.value)
                   : bridge::fixed(number->estimate.value, 3);
}

}  // namespace

std::vector<PublishedRow> publishedRows(const core::judge::Verdicts& verdicts) {
    const auto& parity = verdicts.fairness->parity;
    const auto three = [](double v) { return bridge::fixed(v, 3); };
    std::vector<PublishedRow> rows{
        {ui::pages::FairnessWords::tr("Catalogue coverage"), valueOf(verdicts, "coverage", true),
         valueOf(verdicts, "coverage", true), ui::pages::FairnessWords::tr("The same formula.")},
        {ui::pages::FairnessWords::tr("Gini coefficient"), valueOf(verdicts, "gini_shown", false),
         valueOf(verdicts, "gini_catalogue", false),
         ui::pages::FairnessWords::tr(
             "The published one leaves out items that were never shown, and so looks "
             "fairer.")},
        {ui::pages::FairnessWords::tr("Concentration"), valueOf(verdicts, "top_20_share", true),
         valueOf(verdicts, "top_10_share", true),
         ui::pages::FairnessWords::tr(
             "Published: the most shown fifth of the shown items. Ours: the ten most shown "
             "items.")},
        {ui::pages::FairnessWords::tr("Diversity parity gap"),
         parity.publishedGap ? three(*parity.publishedGap) : kNone,
         parity.gap ? three(parity.gap->value) : kNone,
         ui::pages::FairnessWords::tr(
             "The published diversity falls with the number of places, so it compares "
             "groups of unequal size wrongly.")}};
    for (std::size_t s = 0; s < core::fairness::kSegments; ++s) {
        const auto& segment = parity.segments[s];
        rows.push_back({ui::pages::FairnessWords::tr("Diversity, %1").arg(segmentWord(s).toLower()),
                        segment.slotCount > 0 ? three(segment.published) : kNone,
                        segment.comparable ? three(segment.comparable->value) : kNone,
                        ui::pages::FairnessWords::tr(
                            "Ours needs 40 users: different items among the lists of 20 "
                            "random ones.")});
    }
    return rows;
}

PublishedModel::PublishedModel(QObject* parent)
    : RowsModel({{tr("Number"), ColumnKind::Strong, {}},
                 {tr("Published"), ColumnKind::Number, tr("By the published formula")},
                 {tr("Judged here"), ColumnKind::Number, {}},
                 {tr("Why they differ"), ColumnKind::Secondary, {}}},
                parent) {}

QVariant PublishedModel::cell(const PublishedRow& row, int column, int role) const {
    if (role == Qt::ToolTipRole && column == 3) return row.why;
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case 0:
            return row.name;
        case 1:
            return row.published;
        case 2:
            return row.ours;
        default:
            return row.why;
    }
}

PublishedCard::PublishedCard(QWidget* parent)
    : Card(tr("Published numbers beside ours"), parent), model_(new PublishedModel(this)) {
    setObjectName(QStringLiteral("publishedCard"));
    setFlush(true);
    auto* table = new widgets::DataTable(tr("Published numbers beside ours"));
    table->setRowsModel(model_);
    table->rememberAs(QStringLiteral("fairness-published"));
    table->fitRows(kMostRows);
    table->addTo(menu());
    body()->addWidget(table, 1);
}

void PublishedCard::show(const core::judge::Verdicts& verdicts) {
    model_->setRows(publishedRows(verdicts));
}

}  // namespace ui::pages
