// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/sources_model.h"

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/words.h"
#include "ui/theme/verdict.h"

namespace ui::pages {
namespace {

using core::store::DeadLetter;
using core::store::Source;
using models::ColumnKind;
using theme::Verdict;

constexpr qsizetype kPreviewBytes = 120;
constexpr qsizetype kNameShown = 17;

/// "file:3fa2…": enough to tell two files apart; all of it is in the tool tip.
QString shortName(const std::string& incarnation) {
    const QString full = bridge::text(incarnation);
    return full.size() <= kNameShown ? full : full.left(kNameShown) + u'…';
}

enum SourceColumn { Topic, Partition, From, Consumed, Accepted, Duplicates, Rejected, Sum };

std::int64_t numberIn(const Source& s, int column) {
    switch (column) {
        case Partition:
            return s.partition;
        case Consumed:
            return s.consumed;
        case Accepted:
            return s.accepted;
        case Duplicates:
            return s.duplicates;
        case Rejected:
            return s.rejected;
        default:
            return s.conserved() ? 1 : 0;
    }
}

}  // namespace

QString bytesPreview(const std::string& bytes) {
    QString text = QString::fromUtf8(
        bytes.data(), std::min<qsizetype>(static_cast<qsizetype>(bytes.size()), kPreviewBytes));
    for (QChar& c : text) {
        // Control characters, and those that would turn the direction of the line round.
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar(0x00B7);
    }
    if (static_cast<qsizetype>(bytes.size()) > kPreviewBytes) text += u'…';
    return text;
}

SourcesModel::SourcesModel(QObject* parent)
    : RowsModel(
          {{tr("Topic"), ColumnKind::Strong, {}},
           {tr("Partition"), ColumnKind::Number, {}},
           {tr("From"), ColumnKind::Mono, tr("A file by its SHA-256, or one life of a topic")},
           {tr("Consumed"), ColumnKind::Number, tr("Rows or messages read")},
           {tr("Accepted"), ColumnKind::Number, tr("Stored as events")},
           {tr("Duplicates"), ColumnKind::Number, tr("Already stored: delivered again")},
           {tr("Rejected"), ColumnKind::Number, tr("No event: kept as dead letters")},
           {tr("Sum"), ColumnKind::Tag,
            tr("Consumed must equal accepted + duplicates + rejected")}},
          parent) {}

QVariant SourcesModel::cell(const Source& row, int column, int role) const {
    if (role == Qt::DisplayRole) {
        if (column == Topic) return bridge::text(row.topic);
        if (column == From) return shortName(row.incarnation);
        if (column == Sum) return row.conserved() ? tr("Adds up") : tr("Does not add up");
        return bridge::count(numberIn(row, column));
    }
    if (role == models::SortRole && column != Topic && column != From)
        return qint64(numberIn(row, column));
    if (role == Qt::ToolTipRole && column == From) return bridge::text(row.incarnation);
    if (role == models::VerdictRole && column == Sum)
        return int(row.conserved() ? Verdict::Pass : Verdict::Fail);
    return {};
}

DeadLettersModel::DeadLettersModel(QObject* parent)
    : RowsModel(
          {{tr("Time"), ColumnKind::Mono, tr("UTC, when it was seen first")},
           {tr("Position"), ColumnKind::Mono, tr("Topic / partition : line of the file or offset")},
           {tr("Kind"), ColumnKind::Text, {}},
           {tr("Reason"), ColumnKind::Text, {}},
           {tr("Bytes"), ColumnKind::Secondary, tr("The beginning of the message")},
           {tr("Size"), ColumnKind::Number, {}}},
          parent) {}

QVariant DeadLettersModel::cell(const DeadLetter& row, int column, int role) const {
    if (role == Qt::DisplayRole) {
        const QString position = QStringLiteral("%1/%2:%3")
                                     .arg(bridge::text(row.topic))
                                     .arg(row.partition)
                                     .arg(row.offset);
        return QVariantList{bridge::dateTime(row.firstSeen).remove(QStringLiteral(" UTC")),
                            position,
                            rejectReasonWord(row.reason),
                            bridge::text(row.sentence),
                            bytesPreview(row.bytes),
                            bridge::bytes(static_cast<quint64>(row.size))}[column];
    }
    if (role == models::SortRole) {
        if (column == 0) return qint64(core::micros(row.firstSeen));
        if (column == 1) return qint64(row.offset);
        if (column == 5) return qint64(row.size);
    }
    if (role == Qt::ToolTipRole && column == 3) return bridge::text(row.sentence);
    if (role == Qt::ToolTipRole && column == 4)
        return tr("SHA-256 %1").arg(bridge::text(row.sha256));
    return {};
}

}  // namespace ui::pages
