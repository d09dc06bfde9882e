// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feedback/drivers_card.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/feedback/feedback_explanations.h"
#include "ui/pages/feedback/feedback_words.h"
#include "ui/pages/words.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/state_panel.h"

namespace ui::pages {

using core::feedback::ShareChange;
using core::judge::Verdicts;
using models::ColumnKind;
using Kind = DriverRow::Kind;

namespace {

QString itemName(const Verdicts& verdicts, const std::string& id) {
    const auto it = std::ranges::find(verdicts.topItems, id, &core::judge::TopItem::id);
    const bool titled = it != verdicts.topItems.end() && !it->title.empty();
    return bridge::isolate(bridge::text(titled ? it->title : id));
}

}  // namespace

std::vector<DriverRow> driverRows(const Verdicts& verdicts) {
    const auto& evidence = verdicts.feedback->evidence;
    std::vector<DriverRow> rows;
    for (const ShareChange& c : evidence.items)
        rows.push_back({Kind::Item, itemName(verdicts, c.id), c.first, c.last});
    for (const ShareChange& c : evidence.versions)
        rows.push_back({Kind::Version, versionName(core::VersionId{c.id}), c.first, c.last});
    for (const ShareChange& c : evidence.stages)
        rows.push_back({Kind::Stage, FeedbackWords::stageWord(c.id), c.first, c.last});
    return rows;
}

DriversModel::DriversModel(QObject* parent)
    : RowsModel({{tr("What"), ColumnKind::Secondary, {}},
                 {tr("Name"), ColumnKind::Strong, {}},
                 {tr("First window"), ColumnKind::Number, tr("Share of all slots")},
                 {tr("Last window"), ColumnKind::Number, tr("Share of all slots")},
                 {tr("Change"), ColumnKind::Number, tr("In percentage points")}},
                parent) {}

QString DriversModel::key(const DriverRow& row) const {
    return QString::number(static_cast<int>(row.kind)) + row.name;
}

QVariant DriversModel::cell(const DriverRow& row, int column, int role) const {
    const bool sort = role == models::SortRole;
    if (role != Qt::DisplayRole && !sort) return {};
    switch (column) {
        case What:
            return row.kind == Kind::Item      ? tr("Item")
                   : row.kind == Kind::Version ? tr("Version")
                                               : tr("Stage");
        case Name:
            return row.name;
        case First:
            return sort ? QVariant(row.first) : bridge::percent(row.first, 2);
        case Last:
            return sort ? QVariant(row.last) : bridge::percent(row.last, 2);
        case Change:
            return sort ? QVariant(row.last - row.first)
                        : bridge::changePoints(row.last - row.first, 2);
        default:
            return {};
    }
}

DriversCard::DriversCard(QWidget* parent)
    : Card(tr("What drives the change"), parent),
      model_(new DriversModel(this)),
      table_(new widgets::DataTable(tr("What drives the change"))) {
    setObjectName(QStringLiteral("driversCard"));
    setSubtitle(tr("first against last window"));
    setFlush(true);
    setExplanation(FeedbackExplanations::drivers());
    table_->setRowsModel(model_);
    table_->rememberAs(QStringLiteral("feedback-drivers"));
    table_->addTo(menu());
    body()->addWidget(table_, 1);
}

void DriversCard::show(const Verdicts& verdicts) {
    auto rows = driverRows(verdicts);
    if (rows.empty()) {
        model_->setRows({});
        showState({QStringLiteral("circle-check"), tr("No item gained share"),
                   tr("Between the first and the last window, as far as there are two."),
                   theme::Token::Text3});
        return;
    }
    model_->setRows(std::move(rows));
    showContent();
}

}  // namespace ui::pages
