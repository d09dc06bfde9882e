// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/comparison.h"

#include <QCoreApplication>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/words.h"
#include "ui/theme/tokens.h"

namespace ui::pages {
namespace {

using core::Json;
using models::ColumnKind;

struct MainMetric {
    const char* key;
    const char* name;  ///< short: the column is narrow
};
constexpr MainMetric kMain[] = {
    {"ndcg@10", QT_TRANSLATE_NOOP("ui::pages::ComparisonModel", "NDCG@10")},
    {"recall@10", QT_TRANSLATE_NOOP("ui::pages::ComparisonModel", "Recall@10")},
    {"coverage@10", QT_TRANSLATE_NOOP("ui::pages::ComparisonModel", "Coverage")},
    {"gini@10", QT_TRANSLATE_NOOP("ui::pages::ComparisonModel", "Exposure Gini")},
    {"diversity@10", QT_TRANSLATE_NOOP("ui::pages::ComparisonModel", "List diversity")},
    {"p95_ms", QT_TRANSLATE_NOOP("ui::pages::ComparisonModel", "p95 latency")}};

QString valueText(const std::string& key, const Json& value) {
    if (value.is_null()) return QStringLiteral("–");
    if (value.is_number() && !key.empty()) return metricValue(key, value.get<double>());
    return bridge::text(value.is_string() ? value.get<std::string>() : value.dump());
}

Difference metricDifference(const std::string& key, const Json& from, const Json& to,
                            const Json& change) {
    Difference d{ui::pages::ComparisonModel::tr("Metric"),
                 metricName(key),
                 valueText(key, from),
                 valueText(key, to),
                 {},
                 {},
                 bridge::text(key)};
    if (!change.is_number()) return d;
    const double by = change.get<double>();
    const QString text = metricChange(key, by);
    // What rounds to nothing is neither better nor worse.
    if (!text.startsWith(u'0')) d.better = (by > 0) == higherIsBetter(key);
    d.change = !d.better ? ui::pages::ComparisonModel::tr("same")
                         : (*d.better ? ui::pages::ComparisonModel::tr("better %1")
                                      : ui::pages::ComparisonModel::tr("worse %1"))
                               .arg(text);
    return d;
}

void append(std::vector<Difference>& rows, const QString& group, const Json& list) {
    for (const Json& row : list) {
        const QString key = bridge::text(row.at("key").get<std::string>());
        rows.push_back(
            {group, key, valueText({}, row.at("from")), valueText({}, row.at("to")), {}, {}, key});
    }
}

std::vector<models::Column> columns(ComparisonModel::Kind kind, const QString& from,
                                    const QString& to) {
    std::vector<models::Column> all;
    const bool metrics = kind == ComparisonModel::Kind::Metrics;
    if (!metrics)
        all.push_back({ui::pages::ComparisonModel::tr("Part"), ColumnKind::Secondary, {}});
    all.push_back({metrics ? ui::pages::ComparisonModel::tr("Metric")
                           : ui::pages::ComparisonModel::tr("What differs"),
                   ColumnKind::Text,
                   {}});
    all.push_back({from, ColumnKind::Number, {}});
    all.push_back({to, ColumnKind::Number, {}});
    all.push_back({ui::pages::ComparisonModel::tr("Change"), ColumnKind::Number, {}});
    return all;
}

}  // namespace

std::vector<Difference> compareMainMetrics(const core::registry::VersionRecord& from,
                                           const core::registry::VersionRecord& to,
                                           const Json& diff) {
    std::vector<Difference> rows;
    for (const auto& [key, name] : kMain) {
        const auto a = from.metrics.find(key), b = to.metrics.find(key);
        if (a == from.metrics.end() || b == to.metrics.end()) continue;
        const auto& changed = diff.at("metrics");
        const auto found = changed.find(key);
        // A metric that does not differ is not in the diff.
        const Json change = found == changed.end() ? Json(0) : found->value("change", Json());
        rows.push_back(metricDifference(key, *a, *b, change));
        rows.back().what = ui::pages::ComparisonModel::tr(name);
    }
    return rows;
}

std::vector<Difference> allDifferences(const Json& diff) {
    std::vector<Difference> rows;
    for (const auto& [key, d] : diff.at("metrics").items()) {
        rows.push_back(metricDifference(key, d.at("from"), d.at("to"), d.value("change", Json())));
    }
    append(rows, ui::pages::ComparisonModel::tr("Parameter"), diff.at("parameters"));
    append(rows, ui::pages::ComparisonModel::tr("Provenance"), diff.at("provenance"));
    return rows;
}

ComparisonModel::ComparisonModel(Kind kind, const QString& from, const QString& to, QObject* parent)
    : RowsModel(columns(kind, from, to), parent), group_(kind == Kind::Everything ? 1 : 0) {}

QVariant ComparisonModel::cell(const Difference& row, int column, int role) const {
    const bool isChange = column == group_ + 3;
    if (role == models::TokenRole && isChange && row.better) {
        return static_cast<int>(*row.better ? theme::Token::PassText : theme::Token::FailText);
    }
    if (role == Qt::ToolTipRole && !isChange) return cell(row, column, Qt::DisplayRole);
    if (role != Qt::DisplayRole) return {};
    if (isChange) return row.change;
    switch (column - group_) {
        case -1:
            return row.group;
        case 0:
            return row.what;
        case 1:
            return row.from;
        case 2:
            return row.to;
        default:
            return {};
    }
}

}  // namespace ui::pages
