// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/requirements_card.h"

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/overview/requirement_text.h"
#include "ui/widgets/data_table.h"

namespace ui::pages {

using core::runtime::Requirement;
using core::runtime::RequirementVerdict;
using models::ColumnKind;

namespace {

enum Column { Name, Measured, Required, Margin, VerdictColumn, Checked };
constexpr int kRowHeight = 25;
constexpr int kRowsSeen = 10;
constexpr int kKeyLength = 18;  ///< of a fingerprint: enough to tell keys apart

int rank(RequirementVerdict verdict) {
    constexpr RequirementVerdict kWorstFirst[] = {
        RequirementVerdict::Fail, RequirementVerdict::Warn, RequirementVerdict::CannotTell,
        RequirementVerdict::Pass, RequirementVerdict::Off};
    int at = 0;
    while (kWorstFirst[at] != verdict)
        ++at;
    return at;
}

bool hasBar(const Requirement& r) {
    return r.measured && r.unit != core::runtime::RequirementUnit::Signature;
}

/// How much of the room is left, for a screen reader and a sort.
double room(const Requirement& r) {
    return r.direction == Requirement::Direction::AtLeast ? r.filled() - r.limitAt()
                                                          : r.limitAt() - r.filled();
}

QString marginText(const Requirement& r) {
    if (hasBar(r)) return bridge::changePoints(room(r), 0);
    const QString why = RequirementText::reason(r);
    if (!why.isEmpty()) return why;
    return r.unit == core::runtime::RequirementUnit::Signature
               ? bridge::isolate(bridge::text(r.subject).left(kKeyLength))
               : QString();
}

QVariant marginCell(const Requirement& r, int role) {
    switch (role) {
        case Qt::DisplayRole:
            return marginText(r);
        case models::SortRole:
            return hasBar(r) ? QVariant(room(r)) : QVariant();
        case models::BarRole:
            return hasBar(r) ? QVariant(r.filled()) : QVariant();
        case models::LimitRole:
            return hasBar(r) ? QVariant(r.limitAt()) : QVariant();
        case models::TokenRole:
            return hasBar(r)
                       ? QVariant(static_cast<int>(theme::style(RequirementText::verdict(r)).text))
                       : QVariant(static_cast<int>(theme::Token::Text2));
        default:
            return {};
    }
}

QVariant verdictCell(const Requirement& r, int role) {
    const theme::Verdict verdict = RequirementText::verdict(r);
    if (role == Qt::DisplayRole) return theme::word(verdict);
    if (role == models::VerdictRole) return static_cast<int>(verdict);
    if (role == models::SortRole) return rank(r.verdict);
    return {};
}

}  // namespace

RequirementsModel::RequirementsModel(QObject* parent)
    : RowsModel({{tr("Requirement"), ColumnKind::Text, {}},
                 {tr("Measured"), ColumnKind::Number, {}},
                 {tr("Required"), ColumnKind::Number, {}},
                 {tr("Margin"), ColumnKind::Secondary, tr("The mark is the limit")},
                 {tr("Verdict"), ColumnKind::Tag, {}},
                 {tr("Checked"), ColumnKind::Number, tr("UTC")}},
                parent) {}

QString RequirementsModel::key(const Requirement& r) const {
    return bridge::text(r.id);
}

QVariant RequirementsModel::cell(const Requirement& r, int column, int role) const {
    if (role == Qt::ToolTipRole) {
        const QString why = RequirementText::reason(r);
        return RequirementText::name(r) + QStringLiteral(": ") + RequirementText::measured(r) +
               QStringLiteral(", ") + tr("required %1").arg(RequirementText::required(r)) +
               (why.isEmpty() ? QString() : u'\n' + why) + u'\n' +
               tr("Double click or Enter opens its page");
    }
    if (column == Margin) return marginCell(r, role);
    if (column == VerdictColumn) return verdictCell(r, role);
    const bool isChecked = r.checked != core::UtcTime{};
    if (role == models::SortRole) {
        if (column == Measured) return r.measured ? QVariant(*r.measured) : QVariant();
        if (column == Required) return r.required;
        if (column == Checked)
            return isChecked ? QVariant(qint64(core::micros(r.checked))) : QVariant();
    }
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case Name:
            return RequirementText::name(r);
        case Measured:
            return RequirementText::measured(r);
        case Required:
            return RequirementText::required(r);
        case Checked:
            return isChecked ? bridge::shortTime(r.checked) : QStringLiteral("–");
        default:
            return {};
    }
}

RequirementsCard::RequirementsCard(QWidget* parent)
    : Card(tr("Requirements"), parent), table_(new widgets::DataTable(tr("Requirements"))) {
    setFlush(true);
    setObjectName(QStringLiteral("requirementsCard"));
    model_ = new RequirementsModel(table_);
    table_->setRowHeight(kRowHeight);
    table_->setRowsModel(model_);
    table_->rememberAs(QStringLiteral("overview-requirements"));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->fitRows(kRowsSeen);
    table_->addTo(menu());
    body()->addWidget(table_, 1);
    connect(table_, &widgets::DataTable::rowActivated, this, [this](int row) {
        if (const Requirement* r = model_->rowAt(row)) Q_EMIT pageRequested(bridge::text(r->page));
    });
}

void RequirementsCard::show(const std::vector<Requirement>& worstFirst) {
    if (worstFirst == shown_) return;
    shown_ = worstFirst;
    model_->setRows(worstFirst);
    setSubtitle(tr("%1 checks · worst first").arg(bridge::count(qint64(worstFirst.size()))));
}

}  // namespace ui::pages
