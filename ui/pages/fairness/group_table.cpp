// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fairness/group_table.h"

#include "ui/bridge/units.h"
#include "ui/pages/fairness/fairness_series.h"
#include "ui/pages/fairness/fairness_words.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {

using core::fairness::ExposureGroup;
using models::ColumnKind;

namespace {

constexpr int kRows = 10;

/// Share of the places over share of the catalogue; nothing for a group without items.
std::optional<double> ratioOf(const ExposureGroup& group) {
    if (group.catalogue <= 0) return std::nullopt;
    return group.exposure.value / group.catalogue;
}

}  // namespace

GroupsModel::GroupsModel(QObject* parent)
    : RowsModel({{tr("Group of"), ColumnKind::Secondary, {}},
                 {tr("Value"), ColumnKind::Strong, {}},
                 {tr("Items"), ColumnKind::Number, {}},
                 {tr("Exposure"), ColumnKind::Number, tr("Share of all places")},
                 {tr("95 % interval"), ColumnKind::Number, {}},
                 {tr("Catalogue"), ColumnKind::Number, tr("Share of all items")},
                 {tr("Interactions"), ColumnKind::Number, tr("Share of all interactions")},
                 {tr("× fair share"), ColumnKind::Number,
                  tr("Share of the places / share of the items: 1 is what evenly random lists "
                     "would give")}},
                parent) {}

QVariant GroupsModel::cell(const ExposureGroup& row, int column, int role) const {
    const auto ratio = ratioOf(row);
    if (role == models::SortRole) {
        switch (column) {
            case Items:
                return QVariant::fromValue(qint64(row.items));
            case Exposure:
                return row.exposure.value;
            case Catalogue:
                return row.catalogue;
            case Interactions:
                return row.interactions;
            case Ratio:
                return ratio.value_or(-1);
            default:
                break;
        }
        return cell(row, column, Qt::DisplayRole);
    }
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case Attribute:
            return attributeWord(row.attribute);
        case Value:
            return groupWord(row);
        case Items:
            return bridge::count(row.items);
        case Exposure:
            return bridge::percent(row.exposure.value);
        case Interval:
            return rangeText(row.exposure, true);
        case Catalogue:
            return bridge::percent(row.catalogue);
        case Interactions:
            return bridge::percent(row.interactions);
        default:
            return ratio ? bridge::fixed(*ratio, 2) : QStringLiteral("–");
    }
}

GroupsCard::GroupsCard(QWidget* parent)
    : Card(tr("Exposure by group of items"), parent),
      model_(new GroupsModel(this)),
      table_(new widgets::DataTable(tr("Exposure by group of items"))) {
    setObjectName(QStringLiteral("groupsCard"));
    setFlush(true);
    table_->setRowsModel(model_, GroupsModel::Ratio, Qt::AscendingOrder);
    table_->rememberAs(QStringLiteral("fairness-groups"));
    table_->fitRows(kRows);
    table_->addTo(menu());
    body()->addWidget(table_, 1);
    setExplanation(
        {tr("What share of all places each group of items gets, beside its share of the catalogue "
            "and of the interactions. Groups by popularity (head, middle, tail), and by what items "
            "were announced with: genre, provider, year."),
         tr("Exposure: places of the group’s items / all places on items of the catalogue. An item "
            "with several genres counts as an equal part of each. × fair share: exposure / share "
            "of the items. Interval: jackknife over 20 groups of users."),
         {},
         tr("A group far below 1 is hardly shown. Compare with its share of the interactions: "
            "below that as well, the model adds to what people choose. Tail slots and exploration "
            "work against it.")});
}

void GroupsCard::show(const FairnessSeries& series) {
    if (series.groups.empty() || series.bars.empty()) {
        showState({QStringLiteral("layers"), tr("No groups yet"),
                   tr("Nothing was shown in the window."), theme::Token::Text3});
        return;
    }
    setSubtitle(series.groupCount > series.groups.size()
                    ? tr("%1 of %2 groups, those with most items")
                          .arg(bridge::count(qint64(series.groups.size())),
                               bridge::count(qint64(series.groupCount)))
                    : tr("least shown first; 1 × is a fair share"));
    model_->setRows(series.groups);
    showContent();
}

}  // namespace ui::pages
