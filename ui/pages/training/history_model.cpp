// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/history_model.h"

#include <QCoreApplication>

#include "core/training/run_history.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/words.h"

namespace ui::pages {
namespace {

using core::training::TrainingRun;
using models::ColumnKind;
using theme::Verdict;

enum ColumnIndex { Run, Started, Duration, Version, Family, Ndcg, Recall, Coverage, Gini, Result };

constexpr qsizetype kMinutesShown = 16;  // "2026-11-22T13:05"

QString tr(const char* text) {
    return QCoreApplication::translate("ui::pages", text);
}

std::vector<models::Column> columns() {
    return {{tr("Run"), ColumnKind::Number, {}},
            {tr("Started"), ColumnKind::Mono, tr("UTC")},
            {tr("Duration"), ColumnKind::Number, {}},
            {tr("Version"), ColumnKind::Mono, {}},
            {tr("Family"), ColumnKind::Text, {}},
            {tr("NDCG@10"), ColumnKind::Number, tr("Ranking quality; higher is better")},
            {tr("Recall@10"), ColumnKind::Number,
             tr("Share of the held-out items that are in the list")},
            {tr("Coverage"), ColumnKind::Number,
             tr("Share of the catalogue that is in anybody's first ten")},
            {tr("Gini"), ColumnKind::Number, tr("Concentration of exposure; lower is more even")},
            {tr("Result"), ColumnKind::Tag, {}}};
}

QVariant orNothing(const std::optional<double>& value) {
    return value ? QVariant(*value) : QVariant();
}

QString metricText(const char* key, const std::optional<double>& value) {
    return value ? metricValue(key, *value) : QStringLiteral("–");
}

QString shown(const RunRow& row, int column) {
    switch (column) {
        case Run:
            return bridge::count(row.id);
        case Started:
            return bridge::text(core::formatUtc(row.started))
                .left(kMinutesShown)
                .replace(u'T', u' ');
        case Duration:
            return row.seconds
                       ? bridge::duration(std::chrono::milliseconds(qint64(*row.seconds * 1000)))
                       : QStringLiteral("–");
        case Version:
            return row.version.isEmpty() ? QStringLiteral("–") : row.version;
        case Family:
            return row.family;
        case Ndcg:
            return metricText("ndcg@10", row.ndcg);
        case Recall:
            return metricText("recall@10", row.recall);
        case Coverage:
            return metricText("coverage@10", row.coverage);
        case Gini:
            return metricText("gini@10", row.gini);
        case Result:
            return row.outcome.word;
        default:
            return {};
    }
}

QVariant sortValue(const RunRow& row, int column) {
    switch (column) {
        case Run:
            return qint64(row.id);
        case Started:
            return qint64(core::micros(row.started));
        case Duration:
            return orNothing(row.seconds);
        case Ndcg:
            return orNothing(row.ndcg);
        case Recall:
            return orNothing(row.recall);
        case Coverage:
            return orNothing(row.coverage);
        case Gini:
            return orNothing(row.gini);
        default:
            return shown(row, column);
    }
}

}  // namespace

QString runName(std::int64_t id) {
    return ui::pages::RunHistoryModel::tr("Run %1").arg(bridge::count(id));
}

Outcome outcomeOf(const TrainingRun& run, const core::runtime::Snapshot& now) {
    if (run.state == "done") {
        if (const auto* version = now.version(core::VersionId{run.version})) {
            return {stageWord(version->record.stage), stageVerdict(version->record.stage)};
        }
    }
    const Verdict verdict = run.state == "interrupted" ? Verdict::Warn : runStateVerdict(run.state);
    return {runStateWord(run.state), verdict};
}

std::vector<RunRow> runRows(const core::runtime::Snapshot& now) {
    std::vector<RunRow> rows;
    for (const TrainingRun& run : now.runs) {
        RunRow row;
        row.id = run.id;
        row.started = run.started;
        row.seconds = core::training::secondsOf(run);
        row.version = bridge::text(run.version);
        row.family = bridge::text(run.family);
        row.ndcg = core::training::metricOf(run, "ndcg@10");
        row.recall = core::training::metricOf(run, "recall@10");
        row.coverage = core::training::metricOf(run, "coverage@10");
        row.gini = core::training::metricOf(run, "gini@10");
        row.outcome = outcomeOf(run, now);
        rows.push_back(std::move(row));
    }
    return rows;
}

RunHistoryModel::RunHistoryModel(QObject* parent) : RowsModel(columns(), parent) {}

QVariant RunHistoryModel::cell(const RunRow& row, int column, int role) const {
    if (role == Qt::DisplayRole) return shown(row, column);
    if (role == models::SortRole) return sortValue(row, column);
    if (column == Result && role == models::VerdictRole && row.outcome.verdict)
        return int(*row.outcome.verdict);
    if (column == Result && role == models::TagRole) return true;
    return {};
}

}  // namespace ui::pages
