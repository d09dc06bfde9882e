// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stream/letter_reader.h"

#include <algorithm>

#include "ui/bridge/error_text.h"
#include "ui/bridge/units.h"
#include "ui/pages/stream/stream_words.h"
#include "ui/pages/words.h"

namespace ui::pages {
namespace {

using core::store::DeadLetter;
using models::ColumnKind;

enum LetterColumn { Time, Position, Reason };

constexpr std::size_t kStep = 500;

LetterRow rowOf(DeadLetter letter) {
    return {letter.id,
            letter.firstSeen,
            std::move(letter.topic),
            letter.partition,
            letter.offset,
            std::move(letter.incarnation),
            std::move(letter.reason),
            std::move(letter.sentence),
            letter.size,
            std::move(letter.sha256)};
}

/// What a search looks into: all that the table and the details say, but not the bytes.
QString searchText(const LetterRow& row) {
    const QString partition = bridge::text(row.topic) + u'-' + QString::number(row.partition);
    return QStringList{partition,
                       QStringLiteral("@"),
                       QString::number(row.offset),
                       bridge::count(row.offset),
                       bridge::text(row.reason),
                       rejectReasonWord(row.reason),
                       bridge::text(row.sentence),
                       bridge::timeOfDay(row.at),
                       bridge::text(row.sha256)}
        .join(u' ');
}

bool fits(const LetterRow& row, const LetterQuery& query, const QStringList& words) {
    if (!query.topic.empty() && row.topic != query.topic) return false;
    if (words.isEmpty()) return true;
    const QString text = searchText(row);
    return std::ranges::all_of(
        words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

}  // namespace

core::Result<LetterPage> readLetters(StreamPort& port, const LetterQuery& query,
                                     const std::stop_token& stop) {
    const QStringList words = query.words.simplified().split(u' ', Qt::SkipEmptyParts);
    LetterPage page;
    FAIRLEAD_TRY(const auto first, port.deadLetterAfter(0));
    if (!first.empty()) page.oldestOfAll = first.front().firstSeen;
    const std::size_t step = query.filtered() ? kStep : query.limit;
    for (std::int64_t before = query.beforeId;;) {
        if (stop.stop_requested()) return core::Error{core::Errc::Cancelled, {}, {}};
        FAIRLEAD_TRY(auto letters, port.newestDeadLetters(step, before));
        for (DeadLetter& letter : letters) {
            if (letter.id <= query.afterId) return page;
            if (page.rows.size() == query.limit) {
                page.more = true;
                return page;
            }
            page.newestId = std::max(page.newestId, letter.id);
            page.oldestId = before = letter.id;
            LetterRow row = rowOf(std::move(letter));
            if (fits(row, query, words)) page.rows.push_back(std::move(row));
        }
        if (letters.size() < step) return page;
        if (page.rows.size() == query.limit) {
            FAIRLEAD_TRY(const auto older, port.newestDeadLetters(1, before));
            page.more = !older.empty() && older.front().id > query.afterId;
            return page;
        }
    }
}

LetterModel::LetterModel(QObject* parent)
    : RowsModel({{tr("Time"), ColumnKind::Mono, tr("UTC, when it was seen first")},
                 {tr("Position"), ColumnKind::Mono, tr("Topic, partition and offset")},
                 {tr("Reason"), ColumnKind::Text, {}}},
                parent) {}

bool LetterModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && more_;
}

void LetterModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    more_ = false;  // once; the answer says whether there are more still
    Q_EMIT olderWanted();
}

QString LetterModel::timeText(core::UtcTime at) const {
    if (now_ - at < std::chrono::hours(24)) return bridge::timeOfDay(at);
    return bridge::dateTime(at).remove(QStringLiteral(" UTC"));
}

QString LetterModel::key(const LetterRow& row) const {
    return QString::number(row.id);
}

QVariant LetterModel::cell(const LetterRow& row, int column, int role) const {
    if (role == Qt::DisplayRole) {
        if (column == Time) return timeText(row.at);
        if (column == Position) return positionText(row.topic, row.partition, row.offset);
        return row.sentence.empty() ? rejectReasonWord(row.reason) : bridge::text(row.sentence);
    }
    if (role == models::TokenRole && column == Time) return int(theme::Token::Text2);
    if (role == Qt::ToolTipRole && column == Time) return bridge::dateTime(row.at);
    if (role == Qt::ToolTipRole && column == Reason)
        return rejectReasonWord(row.reason) + u'\n' + bridge::text(row.sentence);
    return {};
}

}  // namespace ui::pages
