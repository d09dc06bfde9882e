// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stream/tail_model.h"

#include <QSet>
#include <algorithm>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/stream/stream_words.h"
#include "ui/theme/verdict.h"

namespace ui::pages {
namespace {

using core::runtime::LiveSnapshot;
using core::runtime::TailEvent;
using models::ColumnKind;

enum TailColumn { Time, Topic, Position, User, Item, Value, Result };

const QString kMask = QStringLiteral("••••");

std::optional<core::events::Topic> kindOf(const LiveSnapshot& live, const std::string& topic) {
    const auto found =
        std::ranges::find(live.stream.topics, topic, &core::runtime::TopicLive::name);
    return found == live.stream.topics.end() ? core::events::topicFromName(topic) : found->kind;
}

QString orDash(const QString& text) {
    return text.isEmpty() ? QStringLiteral("–") : text;
}

}  // namespace

QString TailRow::id() const {
    return QStringLiteral("%1/%2/%3")
        .arg(bridge::text(event.topic))
        .arg(event.partition)
        .arg(event.offset);
}

std::vector<TailRow> tailRows(const LiveSnapshot& live, const std::string& topic,
                              const std::map<std::string, QString>& titles) {
    std::vector<TailRow> rows;
    for (const TailEvent& event : live.tail) {
        if (!topic.empty() && event.topic != topic) continue;
        const auto title = titles.find(event.item);
        rows.push_back(
            {event, kindOf(live, event.topic), title == titles.end() ? QString() : title->second});
    }
    return rows;
}

core::Json tailJson(const TailRow& row, bool masked) {
    const TailEvent& event = row.event;
    core::Json json = {{"time", core::formatUtc(event.at)},
                       {"topic", event.topic},
                       {"partition", event.partition},
                       {"offset", event.offset},
                       {"item", event.item},
                       {"title", row.title.toStdString()},
                       {"value", event.what},
                       {"rejected", event.rejected}};
    json["user"] = masked ? core::Json(nullptr) : core::Json(event.user);
    return json;
}

TailModel::TailModel(QObject* parent)
    : RowsModel({{tr("Time"), ColumnKind::Mono, tr("UTC, when it was stored")},
                 {tr("Topic"), ColumnKind::Text, {}},
                 {tr("Position"), ColumnKind::Mono, tr("Topic, partition and offset")},
                 {tr("User"), ColumnKind::Mono, {}},
                 {tr("Item"), ColumnKind::Text, {}},
                 {tr("Value"), ColumnKind::Mono, tr("Stars, minutes watched, or what it was")},
                 {tr("Result"), ColumnKind::Tag, {}}},
                parent) {}

void TailModel::show(std::vector<TailRow> rows) {
    QSet<QString> before;
    for (const TailRow& row : this->rows())
        before.insert(row.id());
    const auto stayed =
        std::ranges::count_if(rows, [&](const TailRow& row) { return before.contains(row.id()); });
    keyed_ = 2 * static_cast<std::size_t>(stayed) >= rows.size();
    setRows(std::move(rows));
    keyed_ = true;
}

void TailModel::setMasked(bool masked) {
    if (masked == masked_) return;
    masked_ = masked;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, User), index(rowCount() - 1, User));
}

QString TailModel::key(const TailRow& row) const {
    return keyed_ ? row.id() : QString();
}

QVariant TailModel::cell(const TailRow& row, int column, int role) const {
    const TailEvent& event = row.event;
    if (role == Qt::DisplayRole) {
        switch (column) {
            case Time:
                return bridge::timeOfDay(event.at);
            case Topic:
                return bridge::text(event.topic);
            case Position:
                return positionText(event.topic, event.partition, event.offset);
            case User:
                return event.user.empty() ? QStringLiteral("–")
                       : masked_          ? kMask
                                          : bridge::isolate(bridge::text(event.user));
            case Item:
                return orDash(row.title.isEmpty() ? bridge::text(event.item) : row.title);
            case Value:
                return tailValue(event, row.kind);
            default:
                return event.rejected ? tr("Rejected") : tr("Accepted");
        }
    }
    if (role == models::SortRole && column == Time) return qint64(core::micros(event.at));
    if (role == models::TokenRole && column == Time) return int(theme::Token::Text2);
    if (role == models::VerdictRole && column == Result)
        return int(event.rejected ? theme::Verdict::Fail : theme::Verdict::Pass);
    if (role == Qt::ToolTipRole && column == Item && !event.item.empty())
        return bridge::text(event.item);
    return {};
}

}  // namespace ui::pages
