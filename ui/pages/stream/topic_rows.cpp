// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stream/topic_rows.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/stream/stream_words.h"

namespace ui::pages {
namespace {

using core::runtime::PartitionLive;
using core::runtime::StreamLive;
using core::runtime::TopicLive;
using models::ColumnKind;
using theme::Verdict;

QString tr(const char* text) {
    return QCoreApplication::translate("ui::pages", text);
}

TopicRow rowOf(const StreamLive& stream, const TopicLive& topic, std::int64_t maxLag) {
    const bool paused = std::ranges::any_of(stream.partitions, [&](const PartitionLive& p) {
        return p.paused && p.topic == topic.name;
    });
    if (!stream.link.up()) return {topic, tr("Not known"), Verdict::CannotTell};
    if (topic.partitions == 0) return {topic, tr("Missing"), Verdict::Fail};
    if (!topic.kind && topic.messages == 0) return {topic, tr("Empty"), Verdict::Pass};
    if (!topic.kind)
        return {topic, tr("%1 waiting").arg(bridge::count(topic.messages)), Verdict::Warn};
    if (topic.lag > maxLag) return {topic, tr("Behind"), Verdict::Fail};
    if (paused) return {topic, tr("Held back"), Verdict::Warn};
    return {topic, tr("In sync"), Verdict::Pass};
}

QString rateText(const TopicLive& topic) {
    return ui::pages::TopicsModel::tr("%1/s").arg(bridge::number(topic.producedPerSecond));
}

qint64 numberIn(const PartitionLive& p, int column) {
    switch (column) {
        case ConservationModel::Consumed:
            return p.consumed;
        case ConservationModel::Accepted:
            return p.accepted;
        case ConservationModel::Duplicates:
            return p.duplicates;
        case ConservationModel::Rejected:
            return p.rejected;
        case ConservationModel::Skipped:
            return p.skipped;
        default:
            return p.conserved() ? 1 : 0;
    }
}

QString sumWord(const PartitionLive& p) {
    if (p.conserved()) return theme::word(Verdict::Pass);
    const qint64 difference = p.consumed - (p.accepted + p.duplicates + p.rejected);
    return ui::pages::ConservationModel::tr("FAIL by %1").arg(bridge::count(difference));
}

}  // namespace

std::vector<TopicRow> topicRows(const StreamLive& stream, std::int64_t maxLag) {
    std::vector<TopicRow> rows;
    for (const TopicLive& topic : stream.topics)
        rows.push_back(rowOf(stream, topic, maxLag));
    return rows;
}

std::vector<PartitionLive> partitionsOf(const StreamLive& stream, const std::string& topic) {
    std::vector<PartitionLive> some = stream.partitions;
    if (!topic.empty())
        std::erase_if(some, [&](const PartitionLive& p) { return p.topic != topic; });
    return some;
}

QString conservationSum(const std::vector<PartitionLive>& partitions) {
    PartitionLive all;
    for (const PartitionLive& p : partitions) {
        all.consumed += p.consumed;
        all.accepted += p.accepted;
        all.duplicates += p.duplicates;
        all.rejected += p.rejected;
    }
    return tr("%1 consumed %2 %3 accepted + %4 duplicates + %5 rejected")
        .arg(bridge::count(all.consumed),
             all.conserved() ? QStringLiteral("=") : QStringLiteral("≠"),
             bridge::count(all.accepted), bridge::count(all.duplicates),
             bridge::count(all.rejected));
}

TopicsModel::TopicsModel(QObject* parent)
    : RowsModel({{tr("Topic"), ColumnKind::Strong, {}},
                 {tr("Partitions"), ColumnKind::Number, {}},
                 {tr("Rate"), ColumnKind::Number, tr("Messages that arrive at the cluster")},
                 {tr("Lag"), ColumnKind::Number, tr("Messages that are not consumed yet")},
                 {tr("Messages"), ColumnKind::Number, tr("Kept by the cluster")},
                 {tr("Schema"), ColumnKind::Number, tr("Newest version seen on the topic")},
                 {tr("State"), ColumnKind::Tag, {}}},
                parent) {}

QString TopicsModel::key(const TopicRow& row) const {
    return bridge::text(row.topic.name);
}

QVariant TopicsModel::cell(const TopicRow& row, int column, int role) const {
    const TopicLive& topic = row.topic;
    if (role == Qt::DisplayRole) {
        switch (column) {
            case Topic:
                return bridge::text(topic.name);
            case Partitions:
                return bridge::count(topic.partitions);
            case Rate:
                return rateText(topic);
            case Lag:
                return topic.kind ? bridge::count(topic.lag) : QStringLiteral("–");
            case Messages:
                return bridge::count(topic.messages);
            case Schema:
                return topic.schemaVersion > 0 ? QStringLiteral("v%1").arg(topic.schemaVersion)
                                               : QStringLiteral("–");
            default:
                return row.state;
        }
    }
    if (role == models::SortRole) {
        switch (column) {
            case Partitions:
                return topic.partitions;
            case Rate:
                return topic.producedPerSecond;
            case Lag:
                return topic.kind ? QVariant(qint64(topic.lag)) : QVariant();
            case Messages:
                return qint64(topic.messages);
            case Schema:
                return topic.schemaVersion > 0 ? QVariant(topic.schemaVersion) : QVariant();
            default:
                return {};
        }
    }
    if (role == models::VerdictRole && column == State) return int(row.verdict);
    if (role == Qt::ToolTipRole && column == Topic) return bridge::text(topic.name);
    return {};
}

ConservationModel::ConservationModel(QObject* parent)
    : RowsModel({{tr("Partition"), ColumnKind::Text, {}},
                 {tr("Consumed"), ColumnKind::Number, tr("Messages read")},
                 {tr("Accepted"), ColumnKind::Number, tr("Stored as events")},
                 {tr("Duplicates"), ColumnKind::Number, tr("Already stored: delivered again")},
                 {tr("Rejected"), ColumnKind::Number, tr("No event: kept as dead letters")},
                 {tr("Skipped"), ColumnKind::Number,
                  tr("Never read: lost to the cluster's retention, or passed over by decision")},
                 {tr("Sum"), ColumnKind::Tag,
                  tr("Consumed must equal accepted + duplicates + rejected")}},
                parent) {}

QString ConservationModel::key(const PartitionLive& row) const {
    return QStringLiteral("%1/%2").arg(bridge::text(row.topic)).arg(row.partition);
}

QVariant ConservationModel::cell(const PartitionLive& row, int column, int role) const {
    if (role == Qt::DisplayRole) {
        if (column == Partition) return partitionName(row.topic, row.partition);
        if (column == Sum) return sumWord(row);
        return bridge::count(numberIn(row, column));
    }
    if (role == models::SortRole) {
        if (column != Partition) return numberIn(row, column);
        // ratings-10 after ratings-9.
        return QStringLiteral("%1 %2")
            .arg(bridge::text(row.topic))
            .arg(row.partition, 10, 10, QLatin1Char('0'));
    }
    if (role == models::VerdictRole && column == Sum)
        return int(row.conserved() ? Verdict::Pass : Verdict::Fail);
    if (role == models::TokenRole && column == Skipped && row.skipped == 0)
        return int(theme::Token::Text3);
    return {};
}

}  // namespace ui::pages
