// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stream/schema_rows.h"

#include <QCoreApplication>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"

namespace ui::pages {
namespace {

using models::ColumnKind;
using theme::Verdict;

enum SchemaColumn { Topic, Version, Fields, Change, Compatible, Check };

QString tr(const char* text) {
    return QCoreApplication::translate("ui::pages", text);
}

const core::Json& properties(const core::Json& schema) {
    static const core::Json none = core::Json::object();
    const auto found = schema.find("properties");
    return found != schema.end() && found->is_object() ? *found : none;
}

/// "+ currency, − source": fields that came and went.
QString changedFields(const core::Json& older, const core::Json& newer) {
    QStringList parts;
    for (const auto& [name, unused] : properties(newer).items()) {
        if (!properties(older).contains(name)) parts << QStringLiteral("+ ") + bridge::text(name);
    }
    for (const auto& [name, unused] : properties(older).items()) {
        if (!properties(newer).contains(name)) parts << QStringLiteral("− ") + bridge::text(name);
    }
    return parts.isEmpty() ? tr("same fields") : parts.join(QStringLiteral(", "));
}

void compare(SchemaRow& row, const core::Json& older) {
    row.change = changedFields(older, row.schema);
    const auto compared = core::events::compareSchemas(older, row.schema);
    if (compared) {
        row.compatibility = *compared;
    } else {
        row.broken = compared.error().message;
    }
}

/// The words of schema registries; never translated.
QString compatibleWord(const SchemaRow& row) {
    if (!row.broken.empty()) return tr("not comparable");
    if (!row.compatibility) return tr("first version");
    if (row.compatibility->full()) return QStringLiteral("FULL");
    if (row.compatibility->backward) return QStringLiteral("BACKWARD");
    return row.compatibility->forward ? QStringLiteral("FORWARD") : QStringLiteral("NONE");
}

Verdict checkOf(const SchemaRow& row) {
    if (!row.reads()) return Verdict::Fail;
    return row.newerSeen() ? Verdict::Warn : Verdict::Pass;
}

QString checkWord(const SchemaRow& row) {
    return row.reads() && row.newerSeen() ? tr("v%1 seen").arg(row.seen)
                                          : theme::word(checkOf(row));
}

QString why(const SchemaRow& row) {
    QStringList all;
    if (!row.broken.empty()) all << bridge::text(row.broken);
    if (row.compatibility) {
        for (const std::string& reason : row.compatibility->reasons)
            all << bridge::text(reason);
    }
    if (row.newerSeen())
        all << tr("Producers write a newer version than this one; it is read as this one.");
    return all.join(u'\n');
}

}  // namespace

std::vector<SchemaVersion> catalogueSchemas() {
    std::vector<SchemaVersion> all;
    for (const core::events::Schema& schema : core::events::schemas()) {
        auto json = core::events::jsonSchema(schema.topic, schema.version);
        all.push_back({core::events::name(schema.topic), schema.version,
                       json ? *std::move(json) : core::Json()});
    }
    return all;
}

std::vector<SchemaRow> schemaRows(const std::vector<SchemaVersion>& versions,
                                  const std::map<std::string, int>& seen) {
    std::vector<SchemaRow> rows;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const SchemaVersion& version = versions[i];
        SchemaRow row;
        row.topic = version.topic;
        row.version = version.version;
        row.schema = version.schema;
        row.fields = static_cast<int>(properties(version.schema).size());
        row.newest = i + 1 == versions.size() || versions[i + 1].topic != version.topic;
        if (const auto found = seen.find(version.topic); found != seen.end())
            row.seen = found->second;
        if (i > 0 && versions[i - 1].topic == version.topic) {
            compare(row, versions[i - 1].schema);
        } else {
            row.change = QStringLiteral("–");
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::map<std::string, int> seenVersions(const core::runtime::StreamLive& stream) {
    std::map<std::string, int> seen;
    for (const core::runtime::TopicLive& topic : stream.topics) {
        if (!topic.kind) continue;
        int& newest = seen[core::events::name(*topic.kind)];
        newest = std::max(newest, topic.schemaVersion);
    }
    return seen;
}

widgets::BadgeText schemaBadge(const std::vector<SchemaRow>& rows) {
    qint64 topics = 0, good = 0;
    bool newer = false;
    for (const SchemaRow& row : rows) {
        if (!row.newest) continue;
        ++topics;
        good += row.reads() ? 1 : 0;
        newer = newer || row.newerSeen();
    }
    widgets::BadgeText badge;
    badge.label = tr("Schemas");
    badge.value = tr("%1 of %2").arg(bridge::count(good), bridge::count(topics));
    badge.requirement = newer ? tr("a newer version was seen") : tr("compatible");
    badge.verdict = good < topics ? Verdict::Fail : newer ? Verdict::Warn : Verdict::Pass;
    return badge;
}

SchemasModel::SchemasModel(QObject* parent)
    : RowsModel(
          {{tr("Topic"), ColumnKind::Strong, {}},
           {tr("Version"), ColumnKind::Number, {}},
           {tr("Fields"), ColumnKind::Number, {}},
           {tr("Change"), ColumnKind::Secondary, tr("Fields that came (+) and went (−)")},
           {tr("Compatibility"), ColumnKind::Mono,
            tr("BACKWARD: reads events of the version before. FORWARD: the version before reads "
               "these events. FULL: both.")},
           {tr("Check"), ColumnKind::Tag, {}}},
          parent) {}

QString SchemasModel::key(const SchemaRow& row) const {
    return QStringLiteral("%1/%2").arg(bridge::text(row.topic)).arg(row.version);
}

QVariant SchemasModel::cell(const SchemaRow& row, int column, int role) const {
    if (role == Qt::DisplayRole) {
        switch (column) {
            case Topic:
                return bridge::text(row.topic);
            case Version:
                return QStringLiteral("v%1").arg(row.version);
            case Fields:
                return bridge::count(row.fields);
            case Change:
                return row.change;
            case Compatible:
                return compatibleWord(row);
            default:
                return checkWord(row);
        }
    }
    if (role == models::SortRole && column == Version) return row.version;
    if (role == models::SortRole && column == Fields) return row.fields;
    if (role == models::SortRole && column == Check) return int(checkOf(row));
    if (role == models::VerdictRole && column == Check) return int(checkOf(row));
    if (role == models::TokenRole && column == Compatible && !row.compatibility)
        return int(theme::Token::Text3);
    if (role == Qt::ToolTipRole && column >= Change) return why(row);
    return {};
}

}  // namespace ui::pages
