// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/versions_model.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/words.h"

namespace ui::pages {
namespace {

using core::registry::AuditEntry;
using models::ColumnKind;

QString metricCell(const VersionRow& row, const char* key) {
    const auto value = metricOf(row.state.record, key);
    return value ? metricValue(key, *value) : QStringLiteral("–");
}

QVariant metricSort(const VersionRow& row, const char* key) {
    const auto value = metricOf(row.state.record, key);
    return value ? QVariant(*value) : QVariant();
}

/// "Promoted v42 to live", "Rolled back from v42 to v41".
QString changeText(const AuditEntry& entry) {
    const QString from = versionName(entry.from), to = versionName(entry.to);
    if (entry.action == "promote")
        return ui::pages::StageChangesModel::tr("Promoted %1 to live").arg(to);
    if (entry.action == "rollback")
        return ui::pages::StageChangesModel::tr("Rolled back %1 to %2").arg(from, to);
    if (entry.action == "register")
        return ui::pages::StageChangesModel::tr("Registered %1").arg(to);
    if (entry.action == "lift_hold")
        return ui::pages::StageChangesModel::tr("Lifted the hold on %1").arg(from);
    const QString word = actionWord(entry.action);
    const core::VersionId& about = entry.to.empty() ? entry.from : entry.to;
    return about.empty() ? word : QStringLiteral("%1: %2").arg(word, versionName(about));
}

}  // namespace

std::optional<double> metricOf(const core::registry::VersionRecord& record, const char* key) {
    const auto found = record.metrics.find(key);
    if (found == record.metrics.end() || !found->is_number()) return std::nullopt;
    return found->get<double>();
}

QString momentText(core::UtcTime at, core::UtcTime now) {
    const auto utc = [](core::UtcTime time) {
        return QDateTime::fromMSecsSinceEpoch(core::micros(time) / 1000, Qt::UTC);
    };
    if (utc(at).date() == utc(now).date()) return bridge::shortTime(at);
    return QLocale().toString(utc(at), QStringLiteral("d MMM HH:mm"));
}

QString abbreviated(const QString& hash) {
    return hash.section(u':', -1).left(7);
}

VersionsModel::VersionsModel(QObject* parent)
    : RowsModel(
          {{tr("Version"), ColumnKind::Strong, {}},
           {tr("Created"), ColumnKind::Mono, tr("UTC")},
           {tr("Family"), ColumnKind::Text, {}},
           {tr("Commit"), ColumnKind::Mono, tr("Build that trained it")},
           {tr("Data"), ColumnKind::Mono, tr("Data snapshot")},
           {tr("NDCG@10"), ColumnKind::Number, tr("Ranking quality, larger is better")},
           {tr("Coverage"), ColumnKind::Number, tr("Share of the catalogue that is recommended")},
           {tr("Gini"), ColumnKind::Number, tr("Inequality of exposure, smaller is better")},
           {tr("Signature"), ColumnKind::Tag, {}},
           {tr("Stage"), ColumnKind::Tag, {}}},
          parent) {}

void VersionsModel::show(const core::runtime::Snapshot& now, const VersionFactsReader& facts) {
    std::vector<VersionRow> rows;
    for (const core::runtime::VersionState& state : now.versions) {
        VersionRow row{state, momentText(state.record.created, now.at), {}, {}};
        if (const VersionFacts* known = facts.find(state.record.id)) {
            row.commit = known->commit;
            row.snapshot = known->snapshot;
        }
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

int VersionsModel::rowOf(const core::VersionId& id) const {
    const auto found =
        std::ranges::find(rows(), id, [](const VersionRow& row) { return row.state.record.id; });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QVariant VersionsModel::cell(const VersionRow& row, int column, int role) const {
    const auto& record = row.state.record;
    const auto state = row.state.verification.state;
    if (role == Qt::DisplayRole) {
        switch (column) {
            case Version:
                return versionName(record.id);
            case Created:
                return row.created;
            case Family:
                return bridge::text(record.family);
            case Commit:
                return abbreviated(row.commit);
            case Data:
                return abbreviated(row.snapshot);
            case Quality:
                return metricCell(row, kQuality);
            case Coverage:
                return metricCell(row, kCoverage);
            case Gini:
                return metricCell(row, kGini);
            case Signature:
                return signatureWord(state);
            case Stage:
                return stageWord(record.stage);
            default:
                return {};
        }
    }
    if (role == models::SortRole) {
        switch (column) {
            case Created:
                return QVariant::fromValue<qint64>(core::micros(record.created));
            case Quality:
                return metricSort(row, kQuality);
            case Coverage:
                return metricSort(row, kCoverage);
            case Gini:
                return metricSort(row, kGini);
            case Signature:
                return static_cast<int>(state);
            case Stage:
                return static_cast<int>(record.stage);
            default:
                return {};
        }
    }
    if (role == Qt::ToolTipRole) {
        if (column == Created) return bridge::dateTime(record.created);
        if (column == Commit) return row.commit;
        if (column == Data) return row.snapshot;
        if (column == Signature) return bridge::text(row.state.verification.summary());
        if (column == Stage && !record.stageReason.empty()) return reasonText(record.stageReason);
    }
    if (role == models::VerdictRole && column == Signature)
        return static_cast<int>(signatureVerdict(state));
    if (column == Stage) {
        const auto verdict = stageVerdict(record.stage);
        if (role == models::VerdictRole && verdict) return static_cast<int>(*verdict);
        if (role == models::TagRole) return true;
    }
    return {};
}

QString VersionsModel::key(const VersionRow& row) const {
    return bridge::text(row.state.record.id.text);
}

StageChangesModel::StageChangesModel(QObject* parent)
    : RowsModel({{tr("Time"), ColumnKind::Mono, tr("UTC")},
                 {tr("Change"), ColumnKind::Text, {}},
                 {tr("By"), ColumnKind::Secondary, {}},
                 {tr("Reason"), ColumnKind::Secondary, {}}},
                parent) {}

void StageChangesModel::show(const core::runtime::Snapshot& now) {
    now_ = now.at;
    setRows(now.history);
}

QVariant StageChangesModel::cell(const AuditEntry& entry, int column, int role) const {
    if (role == models::SortRole && column == 0) return QVariant::fromValue<qint64>(entry.seq);
    if (role == Qt::ToolTipRole && column == 0) return bridge::dateTime(entry.at);
    if (role == Qt::ToolTipRole && column == 3) return bridge::text(entry.reason);
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case 0:
            return momentText(entry.at, now_);
        case 1:
            return changeText(entry);
        case 2:
            return bridge::text(entry.actor);
        case 3:
            return bridge::text(entry.reason);
        default:
            return {};
    }
}

QString StageChangesModel::key(const AuditEntry& entry) const {
    return QString::number(entry.seq);
}

}  // namespace ui::pages
