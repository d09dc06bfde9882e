// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/abuse/abuse_models.h"

#include <algorithm>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/abuse/abuse_words.h"

namespace ui::pages {

using models::ColumnKind;
using models::SortRole;

namespace {

QString firstOf(const std::vector<std::string>& ids, std::size_t shown) {
    QStringList names;
    for (std::size_t i = 0; i < std::min(shown, ids.size()); ++i)
        names << bridge::isolate(bridge::text(ids[i]));
    if (ids.size() > shown) names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

QString itemName(const std::string& id, const std::string& title) {
    return title.empty() ? bridge::isolate(bridge::text(id)) : bridge::text(title);
}

}  // namespace

FlaggedModel::FlaggedModel(QObject* parent)
    : RowsModel({{tr("User"), ColumnKind::Mono, {}},
                 {tr("Ratings"), ColumnKind::Number, {}},
                 {tr("Ratings/h"), ColumnKind::Number, tr("Most ratings in any hour")},
                 {tr("Std dev"), ColumnKind::Number, tr("Of the ratings, in stars")},
                 {tr("Score"), ColumnKind::Number,
                  tr("Of the strongest rule, in robust standard deviations (median and MAD)")},
                 {tr("Rules"), ColumnKind::Text, {}},
                 {tr("Reason"), ColumnKind::Secondary, {}},
                 {tr("Flagged"), ColumnKind::Mono, tr("Known since this program was started")},
                 {tr("State"), ColumnKind::Tag, {}}},
                parent) {}

int FlaggedModel::rowOf(const std::string& userId) const {
    const auto it = std::ranges::find(rows(), userId, &FlaggedUser::id);
    return it == rows().end() ? -1 : static_cast<int>(it - rows().begin());
}

QString FlaggedModel::key(const FlaggedUser& row) const {
    return bridge::text(row.id());
}

QVariant FlaggedModel::cell(const FlaggedUser& row, int column, int role) const {
    const auto& features = row.verdict.features;
    const bool shown = role == Qt::DisplayRole;
    if (!shown && role != SortRole && role != Qt::ToolTipRole && role != models::TagsRole &&
        role != models::CheckRole && role != models::VerdictRole)
        return {};
    switch (column) {
        case User:
            if (role == models::CheckRole) return true;
            return shown ? bridge::text(row.id()) : QVariant();
        case Ratings:
            if (role == SortRole) return qint64(features.ratings);
            return shown ? bridge::count(features.ratings) : QVariant();
        case PerHour:
            if (role == SortRole) return qint64(features.pace.mostInHour);
            return shown ? bridge::count(features.pace.mostInHour) : QVariant();
        case Deviation:
            if (role == SortRole) return features.sd;
            return shown ? bridge::fixed(features.sd, 2) : QVariant();
        case Score:
            if (role == SortRole) return row.verdict.score;
            return shown ? bridge::fixed(row.verdict.score, 1) + QStringLiteral(" σ") : QVariant();
        case Rules:
            if (role == models::TagsRole) return ruleTags(row);
            return shown ? ruleTags(row).join(QStringLiteral(", ")) : QVariant();
        case Reason:
            return shown || role == Qt::ToolTipRole ? userSentence(row) : QVariant();
        case Flagged:
            if (role == SortRole)
                return row.flaggedAt ? QVariant(qint64(core::micros(*row.flaggedAt))) : QVariant();
            if (!shown) return {};
            return row.flaggedAt ? bridge::shortTime(*row.flaggedAt) : QStringLiteral("–");
        default:
            if (role == SortRole) return int(row.state);
            if (role == models::VerdictRole) return int(stateVerdict(row.state));
            if (role == Qt::ToolTipRole) return stateText(row);
            return shown ? stateWord(row.state) : QVariant();
    }
}

RulesModel::RulesModel(QObject* parent)
    : RowsModel({{tr("Rule"), ColumnKind::Strong, {}},
                 {tr("Family"), ColumnKind::Text,
                  tr("Rules of two families together quarantine by themselves")},
                 {tr("Users"), ColumnKind::Number, {}},
                 {tr("Alone"), ColumnKind::Number, tr("Whom no other rule that counts flags")},
                 {tr("What it says"), ColumnKind::Secondary, {}}},
                parent) {}

QString RulesModel::key(const RuleCount& row) const {
    return QString::number(int(row.rule));
}

QVariant RulesModel::cell(const RuleCount& row, int column, int role) const {
    const auto& detector = core::abuse::detector(row.rule);
    const bool shown = role == Qt::DisplayRole;
    switch (column) {
        case 0:
            if (role == models::DetailRole && detector.shownOnly) return tr("comparison only");
            return shown ? ruleName(row.rule) : QVariant();
        case 1:
            if (role == models::SwatchRole && !detector.shownOnly)
                return int(familyToken(detector.family));
            return shown ? familyName(detector.family) : QVariant();
        case 2:
            if (role == SortRole) return qint64(row.users);
            return shown ? bridge::count(qint64(row.users)) : QVariant();
        case 3:
            if (detector.shownOnly) return shown ? QStringLiteral("–") : QVariant();
            if (role == SortRole) return qint64(row.alone);
            return shown ? bridge::count(qint64(row.alone)) : QVariant();
        default:
            return shown || role == Qt::ToolTipRole ? ruleSentence(row.rule) : QVariant();
    }
}

InflowModel::InflowModel(QObject* parent)
    : RowsModel({{tr("Item"), ColumnKind::Strong, {}},
                 {tr("End"), ColumnKind::Text, {}},
                 {tr("Ratings"), ColumnKind::Number, tr("Extreme ones within the window")},
                 {tr("Expected"), ColumnKind::Number, tr("At the item's own rate outside it")},
                 {tr("Window"), ColumnKind::Number, {}},
                 {tr("From"), ColumnKind::Mono, {}},
                 {tr("Score"), ColumnKind::Number, tr("Robust deviations above other items")}},
                parent) {}

QString InflowModel::key(const InflowItem& row) const {
    return bridge::text(row.itemId) + QString::number(int(row.inflow.end));
}

QVariant InflowModel::cell(const InflowItem& row, int column, int role) const {
    const bool shown = role == Qt::DisplayRole;
    if (!shown && role != SortRole) return {};
    const auto& inflow = row.inflow;
    switch (column) {
        case 0:
            return shown ? itemName(row.itemId, row.title) : QVariant();
        case 1:
            return shown ? inflow.end == core::abuse::End::Top ? tr("Top") : tr("Bottom")
                         : QVariant();
        case 2:
            return shown ? QVariant(bridge::count(inflow.ratings)) : qint64(inflow.ratings);
        case 3:
            return shown ? QVariant(bridge::number(inflow.expected)) : inflow.expected;
        case 4:
            return shown ? QVariant(tr("%1 h").arg(bridge::count(inflow.hours)))
                         : qint64(inflow.hours);
        case 5:
            return shown ? QVariant(bridge::dateTime(core::utcFromMicros(inflow.fromUs)))
                         : qint64(inflow.fromUs);
        default:
            return shown ? QVariant(bridge::fixed(inflow.score, 1)) : inflow.score;
    }
}

LockstepModel::LockstepModel(QObject* parent)
    : RowsModel({{tr("Users"), ColumnKind::Number, {}},
                 {tr("Items"), ColumnKind::Number, {}},
                 {tr("Within"), ColumnKind::Number, {}},
                 {tr("Who"), ColumnKind::Secondary, {}}},
                parent) {}

QVariant LockstepModel::cell(const LockstepRow& row, int column, int role) const {
    const bool shown = role == Qt::DisplayRole;
    switch (column) {
        case 0:
            if (role == SortRole) return qint64(row.users.size());
            return shown ? bridge::count(qint64(row.users.size())) : QVariant();
        case 1:
            if (role == SortRole) return qint64(row.items.size());
            return shown ? bridge::count(qint64(row.items.size())) : QVariant();
        case 2:
            if (role == SortRole) return qint64(row.hours);
            return shown ? tr("%1 h").arg(bridge::count(row.hours)) : QVariant();
        default:
            if (role == Qt::ToolTipRole) return firstOf(row.users, 40);
            return shown ? firstOf(row.users, 6) : QVariant();
    }
}

ClimbersModel::ClimbersModel(QObject* parent)
    : RowsModel({{tr("Item"), ColumnKind::Strong, {}},
                 {tr("Lists before"), ColumnKind::Number, {}},
                 {tr("Under attack"), ColumnKind::Number, {}},
                 {tr("Without the flagged"), ColumnKind::Number, {}}},
                parent) {}

QString ClimbersModel::key(const core::judge::ItemClimb& row) const {
    return bridge::text(row.itemId);
}

QVariant ClimbersModel::cell(const core::judge::ItemClimb& row, int column, int role) const {
    if (role != Qt::DisplayRole && role != SortRole) return {};
    if (column == 0) return itemName(row.itemId, row.title);
    const std::size_t value = column == 1 ? row.before : column == 2 ? row.attacked : row.cleaned;
    return role == SortRole ? QVariant(qint64(value)) : bridge::count(qint64(value));
}

}  // namespace ui::pages
