// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fairness/harms_card.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "core/fairness/harms.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/fairness/fairness_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/data_table.h"

namespace ui::pages {

using core::fairness::Estimate;
using core::fairness::RegisterEntry;
using core::judge::Verdicts;
using models::ColumnKind;

namespace {

enum Column { Kind, Name, WatchedBy, Value, State };
constexpr int kRows = 9;

/// The default register's words; an operator's own entries stay as they were written.
struct Translated {
    const char* id;
    const char* name;
    const char* description;
};
constexpr Translated kTranslated[]{
    {"filter_bubbles", QT_TRANSLATE_NOOP("ui::pages::FairnessWords", "Filter bubbles"),
     QT_TRANSLATE_NOOP("ui::pages::FairnessWords",
                       "Users see an ever narrower choice of what they have already liked.")},
    {"popularity_bias", QT_TRANSLATE_NOOP("ui::pages::FairnessWords", "Popularity bias"),
     QT_TRANSLATE_NOOP("ui::pages::FairnessWords",
                       "A few popular items take most places, whatever a user’s own taste.")},
    {"cold_start_inequality",
     QT_TRANSLATE_NOOP("ui::pages::FairnessWords", "Cold-start inequality"),
     QT_TRANSLATE_NOOP("ui::pages::FairnessWords",
                       "Users with few ratings get worse or less varied lists.")},
    {"creator_starvation", QT_TRANSLATE_NOOP("ui::pages::FairnessWords", "Creator starvation"),
     QT_TRANSLATE_NOOP("ui::pages::FairnessWords",
                       "Items of small providers are hardly ever shown.")},
    {"temporal_bias", QT_TRANSLATE_NOOP("ui::pages::FairnessWords", "Temporal bias"),
     QT_TRANSLATE_NOOP("ui::pages::FairnessWords", "New items have no chance against old ones.")},
    {"user_id", QT_TRANSLATE_NOOP("ui::pages::FairnessWords", "User id"),
     QT_TRANSLATE_NOOP("ui::pages::FairnessWords", "Memorises a person instead of a taste.")},
    {"timestamp", QT_TRANSLATE_NOOP("ui::pages::FairnessWords", "Timestamp"),
     QT_TRANSLATE_NOOP("ui::pages::FairnessWords", "Tells time zones and working hours.")},
    {"interaction_frequency",
     QT_TRANSLATE_NOOP("ui::pages::FairnessWords", "Interaction frequency"),
     QT_TRANSLATE_NOOP("ui::pages::FairnessWords",
                       "Stands for free time, and with it for age and employment.")},
    {"rating_history", QT_TRANSLATE_NOOP("ui::pages::FairnessWords", "Rating history"),
     QT_TRANSLATE_NOOP("ui::pages::FairnessWords",
                       "Tastes go along with age, gender and origin.")}};

QString watcherWord(const std::string& id) {
    if (id == "filter_bubble")
        return ui::pages::FairnessWords::tr("Genre entropy of users, change per window");
    if (id == "gini_catalogue") return ui::pages::FairnessWords::tr("Exposure Gini, all items");
    if (id == "parity_gap") return ui::pages::FairnessWords::tr("Diversity parity gap");
    if (id == "exposure_ratio") return ui::pages::FairnessWords::tr("Head to tail exposure");
    if (id == "new_item_coverage") return ui::pages::FairnessWords::tr("New items shown");
    if (id == "miscalibration_bits")
        return ui::pages::FairnessWords::tr("Distance to the user’s own genres, bits");
    return bridge::text(id);
}

QString valueText(const std::string& id, double value) {
    if (id == "new_item_coverage") return bridge::percent(value);
    if (id == "exposure_ratio") return bridge::fixed(value, 2) + QStringLiteral(" ×");
    if (id == "filter_bubble") return bridge::change(value, 3);
    return bridge::fixed(value, 2);
}

std::optional<double> measured(const Verdicts& verdicts, const std::string& id) {
    if (const auto* verdict = core::judge::verdict(verdicts, id)) return verdict->value;
    if (const auto* number = measuredNumber(verdicts, id)) return number->estimate.value;
    const auto& bubble = verdicts.feedback->filterBubble;
    if (id == "filter_bubble" && bubble) return bubble->slope.value;
    return std::nullopt;
}

HarmRow rowOf(const RegisterEntry& entry, bool proxy, const Verdicts& verdicts) {
    HarmRow row{proxy,
                bridge::text(entry.name),
                bridge::text(entry.description),
                watcherWord(entry.watchedBy),
                QStringLiteral("–"),
                {}};
    for (const Translated& known : kTranslated) {
        if (entry.id != known.id) continue;
        row.name = QCoreApplication::translate("ui::pages::FairnessWords", known.name);
        row.description =
            QCoreApplication::translate("ui::pages::FairnessWords", known.description);
    }
    if (const auto value = measured(verdicts, entry.watchedBy))
        row.value = valueText(entry.watchedBy, *value);
    if (const auto* verdict = core::judge::verdict(verdicts, entry.watchedBy))
        row.verdict = fairnessVerdict(verdict->state);
    return row;
}

}  // namespace

std::vector<HarmRow> harmRows(const Verdicts& verdicts) {
    const core::fairness::HarmRegister all = core::fairness::defaultRegister();
    std::vector<HarmRow> rows;
    for (const auto& [entries, proxy] :
         {std::pair{&all.harms, false}, std::pair{&all.proxies, true}}) {
        for (const RegisterEntry& entry : *entries)
            rows.push_back(rowOf(entry, proxy, verdicts));
    }
    return rows;
}

HarmsModel::HarmsModel(QObject* parent)
    : RowsModel({{tr("Kind"), ColumnKind::Secondary, {}},
                 {tr("Name"), ColumnKind::Strong, {}},
                 {tr("Watched by"), ColumnKind::Text, {}},
                 {tr("Value"), ColumnKind::Number, {}},
                 {tr("Verdict"), ColumnKind::Tag, {}}},
                parent) {}

QVariant HarmsModel::cell(const HarmRow& row, int column, int role) const {
    if (role == models::DetailRole && column == Name) return row.description;
    if (role == Qt::ToolTipRole && column == Name) return row.description;
    if (role == models::VerdictRole && column == State)
        return static_cast<int>(row.verdict.value_or(theme::Verdict::Off));
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case Kind:
            return row.proxy ? tr("Proxy feature") : tr("Harm");
        case Name:
            return row.name;
        case WatchedBy:
            return row.watchedBy;
        case Value:
            return row.value;
        default:
            return row.verdict ? theme::word(*row.verdict) : tr("no requirement");
    }
}

HarmsCard::HarmsCard(QWidget* parent)
    : Card(tr("Harms and proxy features"), parent),
      model_(new HarmsModel(this)),
      table_(new widgets::DataTable(tr("Harms and proxy features"))),
      toggle_(new widgets::Button(tr("Show"), "chevron-down")) {
    setObjectName(QStringLiteral("harmsCard"));
    setFlush(true);
    toggle_->setSmall(true);
    toggle_->setCheckable(true);
    toggle_->setObjectName(QStringLiteral("showHarms"));
    toggle_->setAccessibleName(tr("Show the register of harms"));
    addToHeader(toggle_);
    table_->setRowsModel(model_);
    table_->rememberAs(QStringLiteral("fairness-harms"));
    table_->fitRows(kRows);
    table_->addTo(menu());
    body()->addWidget(table_, 1);
    connect(toggle_, &QAbstractButton::toggled, this, &HarmsCard::setOpen);
    setOpen(false);
}

void HarmsCard::setOpen(bool open) {
    table_->setVisible(open);
    toggle_->setText(open ? tr("Hide") : tr("Show"));
}

void HarmsCard::show(const Verdicts& verdicts) {
    auto rows = harmRows(verdicts);
    const auto proxies = std::ranges::count(rows, true, &HarmRow::proxy);
    const auto broken =
        std::ranges::count(rows, std::optional(theme::Verdict::Fail), &HarmRow::verdict);
    setSubtitle(tr("%1 harms, %2 proxy features, each with the number that watches it; %3 broken")
                    .arg(bridge::count(qint64(rows.size()) - proxies), bridge::count(proxies),
                         bridge::count(broken)));
    model_->setRows(std::move(rows));
}

}  // namespace ui::pages
